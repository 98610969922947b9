"""The sides of a clause about what states do with each other: those it names as such, else the paragraph's pair."""

import re
from collections.abc import Sequence

from etl.reading.document import Document, Passage
from etl.reading.mention import Tag
from etl.reading.named import listed_in, named_in, partners_in
from etl.reading.rules import pair

_BY = re.compile(r"\b(?:by|among|between) (?:the )?(?:[a-z]+ ){0,3}(?:of )?(?:the )?$")
_WITH_THE = re.compile(r"\b(?:with|between [^.;,]{3,40} and) (?:the )?$")
_THEY = re.compile(r"\b(?:they|both|the two|the pair|the neighbou?rs)\b")
_NUMBERS = {"three": 3, "four": 4, "five": 5, "six": 6, "trio": 3, "quartet": 4}
_GROUP = re.compile(
    r"\b(?:the|all) (?P<number>three|four|five|six|trio|quartet)(?: of them)?(?! [a-z]+ (?:agreements|documents|"
    r"memoranda))"
    r"(?= (?:countries|states|governments|neighbou?rs|leaders|presidents|capitals|nations|sides|parties|"
    r"ministers|also|then|"
    r"have|had|will|are|want|plan|agreed|signed|adopted|concluded|put|ratified|work|cooperate|share|run|decided|"
    r"said|in|on)"
    r"\b|[.,;])",
    re.ASCII,
)


def sides(
    document: Document, passage: Passage, span: tuple[int, int], at: tuple[int, int], named_sides: Sequence[str] = ()
) -> tuple[str, ...] | None:
    """The states that act in the clause between two offsets; `at` is where what they do or make is named.

    `named_sides` are states that those words name themselves: they, and whoever acts with them.
    """
    found = _sides(document, passage, span, at, named_sides)
    return None if found is None else with_union(document, found)


def with_union(document: Document, found: tuple[str, ...]) -> tuple[str, ...] | None:
    """The sides with the Union for Brussels, where that stands for it; nothing if it is the only one."""
    if "BE" not in found or not _is_union(document):
        return found
    union = tuple(sorted({"EU" if code == "BE" else code for code in found}))
    return union if len(union) > 1 else None


def _is_with_a_body(document: Document, passage: Passage, span: tuple[int, int]) -> bool:
    """Whether the other side is an organisation: `an agreement with the World Bank`."""
    bodies = [one for one in passage.mentions if one.tag is Tag.ORGANISATION and span[0] <= one.start < span[1]]
    return any(_WITH_THE.search(document.low, max(span[0], one.start - 60), one.start) is not None for one in bodies)


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
    group = _GROUP.search(document.low, *span)
    many = _group(document, passage, _NUMBERS[group["number"]]) if group is not None else None
    return many or _told(document, passage, span, at, named_sides)


def _told(
    document: Document,
    passage: Passage,
    span: tuple[int, int],
    at: tuple[int, int],
    named_sides: Sequence[str],
) -> tuple[str, ...] | None:
    named = named_in(document, passage, *span)
    partners = list(named_sides) or partners_in(document, passage, max(at[1], span[0]), span[1])
    if partners:
        return _with(document, passage, partners, [one for one in named if one not in partners])
    listed = max(
        listed_in(document, passage, (span[0], at[0])), listed_in(document, passage, (at[1], span[1]), _BY), key=len
    )
    if len(listed) > 2 or (len(named) > 2 and len(listed) == 2):
        return tuple(sorted(listed))
    if len(named) == 2 and (_is_pair(document, passage, named) or _acts(passage, named, at[0])):
        return pair(named[0], named[1])
    topic = _topic(document, passage)
    if len(named) == 1 and _is_joined(document, span) and topic is not None and named[0] not in topic:
        return tuple(sorted({named[0], *topic}))
    return (pair(named[0], document.partner(named[0], passage)) if len(named) == 1 else None) or topic


def _is_joined(document: Document, span: tuple[int, int]) -> bool:
    """Whether a third state acts with the two that a pronoun stands for: `With Rwanda they signed a railway pact`."""
    words = document.low[span[0] : span[1]]
    return words.lstrip(' "').startswith(("with ", "together with ")) and _THEY.search(words) is not None


def _group(document: Document, passage: Passage, number: int) -> tuple[str, ...] | None:
    """The so many states that `the four` or `all three` point back to: the last that were named together."""
    for earlier in reversed(document.passages[: passage.number + 1]):
        listed = listed_in(document, earlier, (earlier.start, earlier.end))
        named = listed if len(listed) == number else named_in(document, earlier, earlier.start, earlier.end)
        if len(named) == number:
            return tuple(sorted(named))
        if earlier is not passage and len(earlier.countries) > number:
            return None
    return None


def _acts(passage: Passage, named: Sequence[str], before: int) -> bool:
    """Whether both states are named before what they make."""
    return set(named) <= {one.country for one in passage.mentions if one.end <= before}


def _is_pair(document: Document, passage: Passage, named: Sequence[str]) -> bool:
    topic = _topic(document, passage)
    return topic is None or set(named) == set(topic) or not set(named) & set(topic)


def _topic(document: Document, passage: Passage) -> tuple[str, ...] | None:
    """The pair that the paragraph is about, but for sentences that name others in passing."""
    here = named_in(document, passage, passage.start, passage.end)
    if len(here) == 1 and document.pair is not None and here[0] in document.pair:
        return document.pair
    for earlier in reversed(document.passages[: passage.number]):
        if earlier.sentence.paragraph != passage.sentence.paragraph:
            break
        named = named_in(document, earlier, earlier.start, earlier.end)
        if len(named) == 2:
            return pair(named[0], named[1])
        if named and earlier.pair is not None and set(named) <= set(earlier.pair):
            return earlier.pair
        if document.pair is not None and named and set(named) & set(document.pair):
            return document.pair
    own = passage.pair_reason.startswith(("the sentence names", "carried"))
    return (document.pair if own else passage.pair) or passage.pair or document.pair


def _with(
    document: Document, passage: Passage, partners: Sequence[str], others: Sequence[str]
) -> tuple[str, ...] | None:
    """The states after `with`, and the one or two that signed with them."""
    topic = _topic(document, passage) or ()
    if len(others) == 1:
        return tuple(sorted({*partners, *others}))
    if not others and len(topic) == 2 and not set(partners) & set(topic) and _THEY.search(passage.words) is not None:
        return tuple(sorted({*partners, *topic}))
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
