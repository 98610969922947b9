"""The meetings and visits that an article tells of, as days on which an agreement may have been signed."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import NamedTuple

from etl.reading.document import Document, Passage
from etl.reading.edtf import days
from etl.reading.fact import Finding
from etl.reading.lazy import lazy

_KINDS = ("meeting", "visit")
_REMOTE = ("phone", "video")
_RECENT = timedelta(days=45)


class _Key(NamedTuple):
    """What the days that fit a sentence have in common."""

    kind: str
    countries: frozenset[str]
    planned: bool


class _Here(NamedTuple):
    """A day told in a paragraph: where, and whether it is the news itself."""

    start: int
    date: str
    is_news: bool


@dataclass
class _Days:
    """The days of one key: by paragraph in order, the first that is the news, and each day once."""

    here: dict[int, list[_Here]] = field(default_factory=dict)
    news: str | None = None
    dates: dict[str, None] = field(default_factory=dict)

    def of(self, passage: Passage) -> str | None:
        """The day told in the passage's paragraph before its end, else that of the news, else the only one."""
        here = [one for one in self.here.get(passage.sentence.paragraph, ()) if one.start < passage.end]
        told = next((one.date for one in here if one.is_news), None)
        if told is not None:
            return told
        if here:
            return list(dict.fromkeys(one.date for one in here))[-1]
        return self.news or (next(iter(self.dates)) if len(self.dates) == 1 else None)


class Events:
    """The days of an article's meetings and visits, sorted when the first of them is asked for."""

    def __init__(self, document: Document, found: Sequence[Finding]) -> None:
        self._document, self._found = document, found

    def day(self, passage: Passage, countries: tuple[str, ...], *, planned: bool) -> str | None:
        """The day of the meeting, else visit, that a sentence belongs to; nothing if several days fit."""
        for kind in _KINDS:
            known = self._known.get(_Key(kind, frozenset(countries), planned))
            if known is not None:
                return known.of(passage)
        return None

    @lazy
    def _known(self) -> dict[_Key, _Days]:
        known: dict[_Key, _Days] = {}
        for one in self._found:
            if one.fact.KIND not in _KINDS:
                continue
            slots = one.fact.filled()
            if "date" not in slots or str(slots.get("format", "")) in _REMOTE:
                continue
            countries = frozenset(slots.get("countries", (slots.get("from_"), slots.get("to"))))
            planned = str(slots.get("status", "")) == "planned"
            days_known = known.setdefault(_Key(one.fact.KIND, countries, planned), _Days())
            self._note(days_known, str(slots["date"]), one.evidence.start, planned)
        return known

    def _note(self, known: _Days, date: str, start: int, planned: bool) -> None:
        is_news = self._is_news(date, planned)
        known.here.setdefault(self._paragraph(start), []).append(_Here(start, date, is_news))
        known.dates[date] = None
        known.news = date if is_news and known.news is None else known.news

    def _paragraph(self, offset: int) -> int:
        passages = self._document.passages
        return passages[bisect_right(passages, offset, key=lambda passage: passage.start) - 1].sentence.paragraph

    def _is_news(self, date: str, planned: bool) -> bool:
        """Whether the event is the news itself: still ahead, or not long ago."""
        try:
            first, last = days(date)
        except ValueError:
            return False
        published = self._document.article.published
        if last is None or planned:
            return last is None or last >= published
        return last <= published + timedelta(days=1) and published - first <= _RECENT
