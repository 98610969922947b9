"""Two states established, restored, severed or regraded diplomatic relations."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from db.vocabulary import RelationsAction
from etl.reading.dates.reckoning import moved_years
from etl.reading.document import Document, Pair, Passage
from etl.reading.fact import Fact, Finding, kind, slot
from etl.reading.mention import Tag
from etl.reading.modality import Mood, clause_around, mood, words_mood
from etl.reading.rules import (
    date_between,
    date_of,
    finding,
    headed_by_date,
    is_stated,
    pair,
    states_in,
)
from etl.reading.shape import holds
from etl.reading.slots import COUNTRIES, DATE, term
from etl.reading.ties import relations as phrases
from etl.reading.ties.relation_lines import Told, answered, headed
from etl.reading.ties.relation_states import states_of_deed
from etl.reading.ties.relation_words import STEMS


@kind("diplomatic_relations")
class DiplomaticRelations(Fact):
    """Two states established, restored, severed or regraded diplomatic relations."""

    countries: tuple[str, ...] = slot(COUNTRIES, core=True)
    action: RelationsAction = slot(term(RelationsAction), core=True)
    date: str | None = slot(DATE, default=None)

    def restates(self, other: "DiplomaticRelations") -> bool:
        """Whether the two are one deed: what can be done again is another deed in another year."""
        if (self.countries, self.action) != (other.countries, other.action):
            return False
        once = self.action is RelationsAction.ESTABLISHED or self.date is None or other.date is None
        return once or str(self.date)[:4] == str(other.date)[:4]


_GERUND = re.compile(r"[a-z-]+ing\b")


@dataclass(frozen=True, slots=True)
class _Deed:
    """What was done to relations, and the places of the words that say so."""

    action: RelationsAction
    first: int
    last: int
    rule: str
    is_gerund: bool = False
    before: int | None = None
    """Where the words begin that date it, if its date stands before words that do not belong to it."""


def find(document: Document, found: Sequence[Finding]) -> Iterator[Finding]:
    """What was done to diplomatic relations, between whom and when."""
    if "relations" in document.low or "ties" in document.low:
        for told in headed(document):
            yield _of(document, told)
    before = named = False
    for passage in document.passages:
        words = passage.words
        before, named = named, "relation" in words or words.startswith("ties ") or " ties" in words
        points_back = before and not named and phrases.POINTS_BACK.search(words) is not None
        if not named and not points_back and " dropped " not in words:
            continue
        for told in answered(document, passage):
            yield _of(document, told)
        deeds = _deeds(document, passage)
        for n, deed in enumerate(deeds):
            low = deeds[n - 1].last if n else 0
            high = deeds[n + 1].first if n + 1 < len(deeds) else len(passage.shape.text)
            yield from _read(document, passage, deed, (low, high))


def _of(document: Document, told: Told) -> Finding:
    fact = DiplomaticRelations(countries=told.countries, action=told.action, date=told.date)
    return finding(document, told.passage, fact, told.rule)


def _deeds(document: Document, passage: Passage) -> list[_Deed]:
    found: list[_Deed] = []
    words = passage.words
    said = {action for action, stems in STEMS.items() if holds(words, stems)}
    if (
        not passage.tagged(Tag.DATE)
        and not phrases.BARE_YEAR.search(words)
        and headed_by_date(document, passage) is None
    ):
        said.discard(RelationsAction.ESTABLISHED)  # without a date it tells nothing new
    for action, pattern in phrases.PATTERNS:
        if action not in said or not holds(words, phrases.needs(pattern.name)):
            continue
        for hit in pattern.find(passage.shape):
            first, last = hit.match.span()
            if pattern.name.startswith("they were"):
                first = passage.shape.text.index("they ", first)
            if not any(one.first < last and first < one.last for one in found):
                found.append(_Deed(action, first, last, pattern.name, _GERUND.match(hit.match[0]) is not None))
    if found:
        found += _further(passage, min(found, key=lambda one: one.first).last, found)
        found += _after_aside(passage, found)
    return sorted(found, key=lambda one: one.first)


def _further(passage: Passage, start: int, found: list[_Deed]) -> Iterator[_Deed]:
    """What the same sentence says was done next: `were suspended in May and restored only on 30 September`."""
    taken = [(one.first, one.last) for one in found]
    for action, pattern in (*phrases.NEXT, *phrases.FURTHER_NOUN):
        for match in pattern.finditer(passage.shape.text, start):
            span = match.span("verb")
            if not any(first < span[1] and span[0] < last for first, last in taken):
                taken.append(span)
                yield _Deed(action, *span, f"then {action}")


def _after_aside(passage: Passage, found: list[_Deed]) -> Iterator[_Deed]:
    for action, pattern in phrases.AFTER_ASIDE if ">, w" in passage.shape.text or ">, h" in passage.shape.text else ():
        for match in pattern.finditer(passage.shape.text):
            if not any(one.first < match.end("verb") and match.start("verb") < one.last for one in found):
                yield _Deed(action, *match.span("verb"), f"{action}, after an aside", before=match.start("ties"))


def _read(document: Document, passage: Passage, deed: _Deed, window: tuple[int, int]) -> Iterator[Finding]:
    if not _is_so(passage, deed):
        return
    states = states_of_deed(document, passage, (deed.first, deed.last))
    planned = mood(passage.shape, deed.first, deed.last) is Mood.PLANNED
    place, window = ((deed.first, deed.last), window) if deed.before is None else ((deed.before,) * 2, (0, deed.before))
    date = date_between(document, passage, place, window, planned=planned) or headed_by_date(document, passage)
    if date is None and (bare := phrases.BARE_YEAR.search(passage.words)) is not None:
        date = bare["year"]
    if phrases.NTH_YEAR.match(passage.shape.text) and not planned:
        return
    date = _as_said(passage, deed, _years_back(document, passage, _that_day(passage, deed, date)))
    is_vague = deed.action is RelationsAction.ESTABLISHED or "diplomatic" not in passage.words or deed.is_gerund
    if states is None or (is_vague and date is None):
        return
    yield finding(document, passage, DiplomaticRelations(countries=states, action=deed.action, date=date), deed.rule)
    yield from _others_too(document, passage, deed, states)


def _as_said(passage: Passage, deed: _Deed, date: str | None) -> str | None:
    """The date, cut to the month or year where that is all that `in which month` says."""
    if date is None:
        return None
    unit = phrases.IN_WHICH.search(passage.shape.text, 0, deed.first)
    return date[: 7 if unit["unit"] == "month" else 4] if unit is not None and "/" not in date else date


def _others_too(document: Document, passage: Passage, deed: _Deed, states: Pair) -> Iterator[Finding]:
    """`Peru established relations with Chile in 1841 and with Bolivia in 1826`."""
    shape = passage.shape
    after = phrases.WITH_STATE.match(shape.text, deed.last)
    again = phrases.AS_OTHER.match(shape.text, after.end() if after is not None else deed.last)
    if again is not None:
        when = date_of(document, passage, shape.mentions(*again.span("date"))[0])
        fact = DiplomaticRelations(countries=states, action=deed.action, date=when)
        yield finding(document, passage, fact, f"{deed.rule}, as the other did")
    match = phrases.ALSO.match(shape.text, after.end() if after is not None else deed.last)
    if match is None:
        return
    named = states_in(shape.mentions(*match.span("both" if match["both"] else "whom")))
    whom = shape.mentions(*after.span("whom"))[0].country if after is not None else None
    couple = named if match["both"] else [*named, *(code for code in states if code != whom)][:2]
    date = date_of(document, passage, shape.mentions(*match.span("date"))[0])
    if len(couple) == 2 and (other := pair(couple[0], couple[1])) is not None:
        fact = DiplomaticRelations(countries=other, action=deed.action, date=date)
        yield finding(document, passage, fact, f"{deed.rule}, and others")


def _is_so(passage: Passage, deed: _Deed) -> bool:
    """Whether a deed is stated: `not restored until 1987` and `established in 1908, never interrupted` do state one."""
    shape, text = passage.shape, passage.shape.text
    start, _ = clause_around(shape, deed.first, deed.last)
    if phrases.PRIVATE.search(text, start, deed.last):
        return False
    if phrases.CONCEDED.search(text, deed.first, deed.last) is not None:
        return words_mood(phrases.CONCEDED.sub(" ", text[start : deed.last])) is Mood.STATED
    aside = phrases.WITH_WHOM.search(text, 0, deed.first)
    if aside is not None:
        return words_mood(text[aside.start("who") : deed.last]) is Mood.STATED
    if is_stated(passage, deed.first, deed.last) or phrases.UNTIL.search(text, max(deed.first - 12, 0)):
        return True
    if mood(shape, deed.first, deed.last) is Mood.PLANNED:
        return phrases.ANNIVERSARY.search(text) is not None or deed.rule == phrases.BY_CHARGE
    return _is_denied_later(deed, text, start)


def _is_denied_later(deed: _Deed, text: str, start: int) -> bool:
    """Whether what is denied is told only behind the deed: `established in 1908, never interrupted`."""
    if deed.action is RelationsAction.ESTABLISHED and phrases.UNBROKEN.search(text, deed.last) is not None:
        return True
    turn = _TURN.search(text, deed.last)
    return turn is not None and words_mood(text[start : turn.start()]) is Mood.STATED and "?" not in text


_TURN = re.compile(r",| and | but ")


def _that_day(passage: Passage, deed: _Deed, date: str | None) -> str | None:
    """The day of `relations turn 33 on 3 November, having been established that day in 1992`."""
    match = phrases.THAT_DAY.match(passage.shape.text, deed.last)
    days = [one.value for one in passage.shape.mentions(0, deed.last) if len(one.value) == _DAY]
    if match is None or not days or any(one.value for one in passage.shape.mentions(deed.last, match.start("date"))):
        return date
    return f"{passage.shape.mentions(*match.span('date'))[0].value[:4]}{days[-1][4:]}"


_DAY = len("1972-09-15")


def _years_back(document: Document, passage: Passage, date: str | None) -> str | None:
    """The day itself where its anniversary is dated: `today, 17 July, is the 33rd anniversary of the day on which`."""
    if date is None or int(date[:4]) < document.article.published.year - 1 or "/" in date:
        return date
    told = phrases.ANNIVERSARY.search(passage.shape.text)
    if told is None:
        return date
    years = _CENTURIES[told[3]] if told[3] else int(told[1] or told[2])
    return moved_years(date, -years)


_CENTURIES = {"a century": 100, "half a century": 50, "a quarter of a century": 25}
