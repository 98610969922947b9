"""What the finders share: who a clause is about, when it is, and how a fact is tied to the words that state it."""

import re
from collections.abc import Iterable

from etl.reading.dates import completed, shifted
from etl.reading.document import Document, Pair, Passage
from etl.reading.fact import Evidence, Fact, Finding
from etl.reading.mention import Mention, Tag
from etl.reading.modality import Mood, clause_around, mood

_PARTED = re.compile(r";|:(?! ?$)|\. |, and |, but | and [a-z]+ed |, (?:raised|elevated|upgraded|lifted) ")
_BESIDE = re.compile(r"\b(?:with|by|from|of|unlike|after|before) (?:the )?$")
_DATE_HEAD = re.compile(r"(?:• )?<date>(?:[.:]|$| –)")
_CLOSE = 30
_STATES = (Tag.COUNTRY, Tag.ADJECTIVE, Tag.PEOPLE, Tag.CAPITAL)


def finding(
    document: Document, passage: Passage, fact: Fact, rule: str, span: tuple[int, int] | None = None
) -> Finding:
    """The fact with its evidence: the words of the span, or else the whole sentence."""
    start, end = span or (passage.start, passage.end)
    return Finding(fact, Evidence.of(document.article, start, end, rule))


def pair(one: str | None, other: str | None) -> Pair | None:
    """The two states as a sorted pair, if there are two."""
    return (min(one, other), max(one, other)) if one and other and one != other else None


def clause_mentions(passage: Passage, first: int, last: int, *tags: Tag) -> list[Mention]:
    """The mentions with these tags in the clause around a stretch of the passage's shape."""
    start, end = clause_around(passage.shape, first, last)
    return [one for one in passage.shape.mentions(start, end) if one.tag in tags]


def states_in(mentions: Iterable[Mention]) -> list[str]:
    """The codes of the states among the mentions, each once, in order."""
    return list(dict.fromkeys(one.country for one in mentions if one.tag in _STATES and one.country is not None))


def relation_pair(document: Document, passage: Passage, first: int, last: int) -> Pair | None:
    """The two states that a clause of mutual relations is about: those it names, else the passage's pair."""
    named = states_in(clause_mentions(passage, first, last, *_STATES))
    if len(named) == 2:
        return pair(named[0], named[1])
    if len(named) == 1 and (found := pair(named[0], document.partner(named[0], passage))) is not None:
        return found
    if len(named) > 2:
        return passage.pair if passage.pair and set(passage.pair) <= set(named) else None
    return pair_in_force(document, passage)


def pair_in_force(document: Document, passage: Passage) -> Pair | None:
    """The pair of a clause that names no state: the article's if the paragraph spoke of both, else the passage's."""
    if passage.countries:
        return passage.pair
    spoken_of = {one.country for one in document.before(passage, passage.end)}
    return document.pair if document.pair and set(document.pair) <= spoken_of else passage.pair


def is_stated(passage: Passage, first: int, last: int) -> bool:
    """Whether the clause around a stretch says that it is so."""
    return mood(passage.shape, first, last) is Mood.STATED


def date_of(document: Document, passage: Passage, mention: Mention, *, planned: bool = False) -> str | None:
    """The EDTF date of a date mention: ahead of today for plans, relative ones by the date named before.

    A day without a year in an account of the past belongs to the year that the paragraph is in: after
    `13 July 1932`, `12 September` is that of 1932.
    """
    span = mention.detail
    earlier = _date_before(document, passage, mention)
    if span.shift is not None and span.edtf is None:
        return shifted(span.shift, earlier) if earlier is not None else None
    if planned and span.ahead:
        return str(span.ahead)
    if span.partial is not None and earlier is not None and (span.partial[0] == "-" or _is_past(document, earlier)):
        return completed(span.partial, earlier, following=True)
    return str(span.edtf) if span.edtf else None


def _is_past(document: Document, date: str) -> bool:
    """Whether a date is too far back for a day without a year to be of the article's own time."""
    return int(date[:4]) < document.article.published.year - 1


def _date_before(document: Document, passage: Passage, mention: Mention) -> str | None:
    """What the nearest date named before in the paragraph means; `since` and relative words name none to count from.

    `since 1991` is counted from only where words point back into it: `on 4 July of that year`.
    """
    shift = mention.detail.shift
    within = shift is not None and shift.inside and shift.count == 0
    for one in document.before(passage, mention.start):
        if one.tag is Tag.DATE and one is not mention and (within or not document.low.endswith("since ", 0, one.start)):
            meant = date_of(document, passage, one)
            if meant is not None:
                return meant
    return None


def nearest_date(document: Document, passage: Passage, first: int, last: int, *, planned: bool = False) -> str | None:
    """The date that the clause around a stretch of the shape gives: the first behind it, else the last before it."""
    start, end = clause_around(passage.shape, first, last)
    dates = [one for one in passage.shape.mentions(start, end) if one.tag is Tag.DATE]
    behind = [one for one in dates if passage.shape.place_of(one) >= last]
    chosen = behind[0] if behind else dates[-1] if dates else None
    return date_of(document, passage, chosen, planned=planned) if chosen is not None else None


def date_between(
    document: Document, passage: Passage, span: tuple[int, int], window: tuple[int, int], *, planned: bool = False
) -> str | None:
    """The date of a deed at a span of the shape, in the window that its neighbours leave: behind it, else before it."""
    shape, first, (low, high) = passage.shape, span[0], window
    behind = [one for one in shape.mentions(first, high) if one.tag is Tag.DATE]
    before = [one for one in shape.mentions(low, first) if one.tag is Tag.DATE]
    before = before or [one for one in shape.mentions(0, first) if one.tag is Tag.DATE]
    if behind and _is_nearer(passage, span, behind[0], before[-1] if before else None):
        found = (date_of(document, passage, one, planned=planned) for one in (_finer(document, behind), *behind))
        return next((date for date in found if date is not None), None)
    return date_of(document, passage, before[-1], planned=planned) if before else None


def headed_by_date(document: Document, passage: Passage) -> str | None:
    """The date that heads the paragraph of a chronology: `1 June 2007. In Beijing the ministers sign`."""
    first = passage.number
    while first and document.passages[first - 1].sentence.paragraph == passage.sentence.paragraph:
        first -= 1
    head = document.passages[first]
    match = _DATE_HEAD.match(head.shape.text)
    return date_of(document, head, head.shape.mentions(0, match.end())[0]) if match is not None else None


def _is_nearer(passage: Passage, span: tuple[int, int], behind: Mention, before: Mention | None) -> bool:
    """Whether the date behind a deed belongs to it rather than the one before it."""
    shape, (first, last) = passage.shape, span
    place = max(shape.place_of(behind), last)
    if _PARTED.search(shape.text, last + shape.text.startswith(":", last), place):
        return False
    return before is None or place - last <= _CLOSE or place - last <= first - shape.place_of(before)


def _finer(document: Document, dates: list[Mention]) -> Mention:
    """Of `two months later, on 12 September` the day."""
    close = len(dates) > 1 and document.low[dates[0].end : dates[1].start] in (", on ", ", in ", " (", ", ")
    return dates[1] if close and len(dates[1].value) >= 10 else dates[0]


def state_before(passage: Passage, place: int, other: str) -> str | None:
    """The nearest state named before a place of the shape that is not the other one."""
    shape = passage.shape
    named = [
        one.country
        for one in shape.mentions(0, place)
        if one.tag in (*_STATES, Tag.PERSON)
        and one.country not in (None, other)
        and not _BESIDE.search(shape.text, 0, shape.place_of(one))
    ]
    return named[-1] if named else None


def people_s_republic(document: Document) -> str | None:
    """Which state of the article's pair `the People's Republic` is."""
    return next((code for code in document.pair or () if code in ("CN", "LA", "DZ", "BD", "KP")), None)
