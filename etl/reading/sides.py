"""The sides of a clause about what states do with each other: those it names as such, else the paragraph's pair."""

import re
from collections.abc import Sequence

from etl.reading.document import Document, Passage
from etl.reading.mention import Mention, Tag
from etl.reading.rules import pair

STATE_TAGS = (Tag.COUNTRY, Tag.ADJECTIVE, Tag.PEOPLE, Tag.CAPITAL)
_PLACE = re.compile(r"(?:\b(?:in|at|to|from|near|here in|visit(?:ed|ing)?|left|via|through|for)|\() $")
_BY = re.compile(r"\b(?:by|among|between) (?:the )?(?:[a-z]+ ){0,3}(?:of )?(?:the )?$")
_ACTORS = re.compile(
    r"\b(?:leaders?|sides?|parties|they|ministers?|governments?|presidents?|premiers?|delegations?|"
    r"officials?|both|two|three|we|he|she|it|states?|countries|nations|neighbou?rs|ministry|"
    r"ministries|"
    r"ambassadors?|capitals?|envoys?|heads of state|officers|king|emir|sultan|chancellors?|"
    r"who|which|that|documents?|agreements?)\b"
)
_NAME = re.compile(
    r"(?<![.!?:] )(?<=[ (])(?:[A-Z][a-z]+|[A-Z]{2,})|^[A-Z][a-z]+|(?:(?<=\n)|"
    r"^)[A-Z][A-Za-z]+(?= and [A-Z])"
)
_WITH_THE = re.compile(r"\bwith (?:the )?$")
_WITH = re.compile(r"\b(?:with|alongside|together with) (?:the )?(?:governments? of )?")
_ASIDE = re.compile(r", (?:which|who|where|promised when|better known)\b[^,;]*(?:,|$)")
_MEETING = re.compile(r" (?:summit|declaration|conference|process|protocol|convention|talks|meeting|visit|session)\b")
_LIST = re.compile(r"^(?:,|,? and|,? as well as|,? with)(?: the)* ?$")
_SIDES = re.compile(
    r"\b(?:compan(?:y|ies)|firms?|(?<!central )banks?|universit(?:y|ies)|ceo|corporation|consortium|operators?|"
    r"chambers? of commerce|clubs?|trade unions?|employers|strikers|shipbuilder|airlines?|"
    r"developers?|investors?|exporters?|importers?|"
    r"coalition|ceasefire|truce|rebels?|gang|plaintiffs?|league|federation of football|opposition|ruling party)\b"
)


def sides(
    document: Document, passage: Passage, span: tuple[int, int], at: tuple[int, int], named_sides: Sequence[str] = ()
) -> tuple[str, ...] | None:
    """The states that act in the clause between two offsets; `at` is where what they do or make is named.

    `named_sides` are states that those words name themselves: they, and whoever acts with them.
    """
    found = _sides(document, passage, span, at, named_sides)
    if found is not None and "BE" in found and _is_union(document):
        return tuple(sorted({"EU" if code == "BE" else code for code in found}))
    return found


def _is_with_a_body(document: Document, passage: Passage, span: tuple[int, int]) -> bool:
    """Whether the other side is an organisation: `an agreement with the World Bank`."""
    bodies = [one for one in passage.mentions if one.tag is Tag.ORGANISATION and span[0] <= one.start < span[1]]
    return any(_WITH_THE.search(document.low, max(span[0], one.start - 10), one.start) is not None for one in bodies)


def _is_union(document: Document) -> bool:
    """Whether Brussels stands for the Union: where nothing else speaks of Belgium."""
    return "brussels" in document.low and "belgi" not in document.low


def _sides(
    document: Document,
    passage: Passage,
    span: tuple[int, int],
    at: tuple[int, int],
    named_sides: Sequence[str],
) -> tuple[str, ...] | None:
    if _is_with_a_body(document, passage, span):
        return None
    named = _named(document, passage, *span)
    partners = list(named_sides) or _partners(document, passage, max(at[1], span[0]), span[1])
    if partners:
        return _with(document, passage, partners, [one for one in named if one not in partners])
    listed = max(
        _listed(document, passage, (span[0], at[0])), _listed(document, passage, (at[1], span[1]), _BY), key=len
    )
    if len(listed) > 2 or (len(named) > 2 and len(listed) == 2):
        return tuple(sorted(listed))
    if len(named) == 2 and (_is_pair(document, passage, named) or _acts(passage, named, at[0])):
        return pair(named[0], named[1])
    if len(named) == 1:
        return pair(named[0], document.partner(named[0], passage)) or _topic(document, passage)
    return _topic(document, passage)


def _acts(passage: Passage, named: Sequence[str], before: int) -> bool:
    """Whether both states are named before what they make."""
    return set(named) <= {one.country for one in passage.mentions if one.end <= before}


def _is_pair(document: Document, passage: Passage, named: Sequence[str]) -> bool:
    topic = _topic(document, passage)
    return topic is None or set(named) == set(topic) or not set(named) & set(topic)


def _topic(document: Document, passage: Passage) -> tuple[str, ...] | None:
    """The pair that the paragraph is about, but for sentences that name others in passing."""
    for earlier in reversed(document.passages[: passage.number]):
        if earlier.sentence.paragraph != passage.sentence.paragraph:
            break
        named = _named(document, earlier, earlier.start, earlier.end)
        if len(named) == 2:
            return pair(named[0], named[1])
        if named and earlier.pair is not None and set(named) <= set(earlier.pair):
            return earlier.pair
        if document.pair is not None and named and set(named) & set(document.pair):
            return document.pair
    own = passage.pair_reason.startswith(("the sentence names", "carried"))
    return (document.pair if own else passage.pair) or passage.pair or document.pair


def _partners(document: Document, passage: Passage, start: int, end: int) -> list[str]:
    """The states behind `with` in a clause: `was concluded with Qatar and the United Arab Emirates`."""
    match = _WITH.search(document.low, start, end)
    if match is None:
        return []
    found: list[str] = []
    at = match.end()
    for one in passage.mentions:
        if one.start < at or one.tag not in STATE_TAGS or one.country is None:
            continue
        if not _LIST.match(document.low[at : one.start]) and document.low[at : one.start].strip() not in ("", "the"):
            break
        found.append(one.country)
        at = one.end
    return list(dict.fromkeys(found))


def _with(
    document: Document, passage: Passage, partners: Sequence[str], others: Sequence[str]
) -> tuple[str, ...] | None:
    """The states after `with`, and the one or two that signed with them."""
    topic = _topic(document, passage) or ()
    if len(others) == 1:
        return tuple(sorted({*partners, *others}))
    if len(partners) == 1:
        partner = document.partner(partners[0], passage)
        if partner is not None:
            return pair(partners[0], partner)
        home = document.home or next((one for one in others if one in topic), None)
        return pair(partners[0], home)
    outside = [one for one in partners if one not in topic]
    if len(outside) == len(partners):
        return tuple(sorted({*partners, *topic}))
    return tuple(sorted({*partners, *(others if len(others) <= 2 else topic)}))


def _named(document: Document, passage: Passage, start: int, end: int) -> list[str]:
    """The states named as parties between two offsets, those of people where less than two are named."""
    aside = [match.span() for match in _ASIDE.finditer(document.low, start, end)]
    here = [one for one in passage.mentions if start <= one.start < end
            and not any(first < one.start < last for first, last in aside)]  # fmt: skip
    codes = [one.country for one in here if one.tag in STATE_TAGS and one.country and not _is_place(document, one)]
    if len(set(codes)) < 2:
        codes += [one.country for one in here if one.tag is Tag.PERSON and one.country]
    return list(dict.fromkeys(codes))


def _is_place(document: Document, one: Mention) -> bool:
    low = document.low
    if one.tag is Tag.CAPITAL and _MEETING.match(low, one.end):
        return True
    return one.tag in (Tag.CAPITAL, Tag.COUNTRY) and _PLACE.search(low, max(0, one.start - 14), one.start) is not None


def _listed(
    document: Document, passage: Passage, span: tuple[int, int], lead: re.Pattern[str] | None = None
) -> list[str]:
    """The states of the longest list of names between two offsets: `Azerbaijan, Georgia, Hungary and Romania`.

    With `lead` the words in front of the list must fit it.
    """
    low = document.low
    best: list[str] = []
    run: list[str] = []
    last: Mention | None = None
    for one in passage.mentions:
        if not (span[0] <= one.start < span[1]) or one.country is None or one.tag not in (Tag.COUNTRY, Tag.CAPITAL):
            continue
        if last is None or not _LIST.match(low[last.end : one.start]):
            run = []
        if one.country not in run and (run or lead is None or lead.search(low, span[0], one.start) is not None):
            run = [*run, one.country]
        last = one
        best = max(best, run, key=len)
    return best


def is_private(words: str) -> bool:
    """Whether the words tell of companies, clubs or parties rather than states."""
    return _SIDES.search(words) is not None


def strangers(document: Document, passage: Passage, start: int, end: int) -> bool:
    """Whether the words between two offsets name somebody, but nobody who acts for a state."""
    if _ACTORS.search(document.low, start, end) is not None:
        return False
    inside = [one for one in passage.mentions if start <= one.start < end]
    if any(one.tag in (*STATE_TAGS, Tag.PERSON, Tag.BOTH, Tag.OFFICE) for one in inside):
        return False
    first = next((match.start() for match in _NAME.finditer(document.plain, start, end)
                  if not any(one.start <= match.start() < one.end for one in inside)), None)  # fmt: skip
    return first is not None
