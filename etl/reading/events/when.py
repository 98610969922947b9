"""When an event was or will be: what the date beside its verb says, and whether it lies ahead."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from etl.reading.dates import completed, shifted
from etl.reading.dates.span import Unit
from etl.reading.document import Document, Passage
from etl.reading.edtf import days
from etl.reading.events.beside import date_beside
from etl.reading.events.chunks import Chunked
from etl.reading.mention import Mention, Tag

_AHEAD = re.compile(
    r"\b(?:will|shall|would|should|to|due|set(?! foot| out| off)|expected|scheduled|planned|plans|"
    r"awaited|going|expects?|'ll|may|awaits|pencilled|slated|is to|are to|next)\b"
)
_PAST = re.compile(
    r"\b(?:was|were|had|has|have|having|did|met|held|took|came|went|got|flew|spoke|rang|sat|left|saw|"
    r"began|paid|made|led|drove|set foot|seen|spent|gave|been|brought)\b|\w\wed\b"
)


# `on the second day`, and behind it `on the third he met A`.
_NTH_DAY = re.compile(r"\bon the <ordinal:(\d)>(?: day\b|(?=,? (?:he|she|they|<person>|<office>) ))")
# How exact an earlier date has to be for one that is told from it: `that year`, `the following day`.
_MONTH = len("2025-01")
_LEAST = {Unit.YEAR: len("2025"), Unit.DAY: len("2025-01-01")}
# `When A lands in B on Monday, he will be ...`
_WHEN_AHEAD = re.compile(r"when [^;.]{0,120}, [^;.,]{1,40} (?:will|is to|are to)\b")
_AT_HEAD = 2
_SOON = timedelta(days=31)
_PRESENT = re.compile(
    r"\b(?:sets (?:out|off)|(?:is|are) (?:off|bound|heading|leaving|travelling|traveling|flying|visiting|meeting)|"
    r"flies|travels|heads|leaves|departs|goes|visits|meets|sits down|arrives|lands|begins|starts|embarks|"
    r"receives|welcomes|hosts)\b"
)


@dataclass(frozen=True)
class Clock:
    """Reads the dates of one sentence in the light of those before it."""

    document: Document
    passage: Passage
    sentence: Chunked
    base: str | None = None
    dateline: tuple[str | None, str | None] = (None, None)
    there: tuple[str | None, str | None] = (None, None)
    visit: str | None = None
    heading: Mention | None = None
    chronicle: bool = False

    @property
    def today(self) -> date:
        """The day of the article."""
        return self.document.article.published

    def around(self, n: int, planned: bool | None) -> str | None:
        """The date that belongs to the chunk with this number: behind it up to the next verb, else before it."""
        if self.sentence.chunks[n].letter not in "Vvb" and (day := self.day_of_visit(n)) is not None:
            return day
        mention = date_beside(self.sentence, n)
        if mention is None:
            return self.read(self.heading, planned) if self.heading is not None else None
        present = planned is None and not self.chronicle and _PRESENT.search(self.sentence.chunks[n].words) is not None
        return self.read(mention, present or planned)

    def day_of_visit(self, n: int) -> str | None:
        """`on the second day` of the visit told of last, if that is the day of the chunk with this number."""
        told = list(_NTH_DAY.finditer(self.sentence.shape.text))
        if not told or self.visit is None or len(self.visit) < 10:
            return None
        start = self.sentence.chunks[n].start
        nth = next((one for one in reversed(told) if one.start() < start), told[0])
        return (days(self.visit)[0] + timedelta(days=int(nth[1]) - 1)).isoformat()

    def more(self, n: int, planned: bool) -> Iterator[str]:
        """Further dates of the same event behind the first: `on 24 January and again on 3 March`."""
        shape = self.sentence.shape
        mention = date_beside(self.sentence, n)
        while mention is not None:
            at = shape.place_of(mention) + len("<date>")
            behind = re.match(
                r"(?: for an? [^<,;.]{0,30})?,? and (?:again |then |once more )?(?:in |"
                r"on )?(?P<date><date>)",
                shape.text[at:],
            )
            if behind is None:
                return
            mention = next(iter(shape.mentions(at + behind.start("date"), at + behind.end())))
            if (day := self.read(mention, planned)) is not None:
                yield day

    def read(self, mention: Mention, planned: bool | None) -> str | None:
        """What a date says: its reading ahead of the article for a plan, the nearer one where neither is told."""
        span = mention.detail
        if (known := self._in_month(mention, planned)) is not None:
            return known
        if not planned and (known := self._in_year_told(mention)) is not None:
            return known
        if span.shift is not None and span.edtf is None:
            earlier = self._earlier(mention, planned, least=_LEAST.get(span.shift.unit, _MONTH))
            return shifted(span.shift, earlier) if earlier else None
        if span.edtf is None or span.ahead is None or span.edtf == span.ahead:
            return str(span.edtf or span.ahead) if span.edtf or span.ahead else None
        if planned is None and not self.chronicle:
            return self._nearer(span.edtf, span.ahead)
        return str(span.ahead if planned else span.edtf)

    def _in_year_told(self, mention: Mention) -> str | None:
        """`in 2014 ... on 15 December`: a day without a year where the sentence, or a day just before, tells it."""
        partial, earlier = mention.detail.partial, self.document.preceding(self.passage)
        if not partial or partial.startswith("---") or earlier is None:
            return None
        for one in self.document.before(self.passage, mention.start):
            if one.tag is not Tag.DATE or not one.detail.edtf or self.document.low.endswith("since ", 0, one.start):
                continue
            told, year = str(one.detail.edtf), int(one.detail.edtf[:4])
            if len(told) == len("2014") and one.start >= self.passage.start and year < self.today.year:
                return completed(partial, told)
            if len(told) != len("2014-12-15") or year >= self.today.year - 1 or one.start < earlier.start:
                return None
            found = completed(partial, told, following=True)
            return found if found and days(found)[0] - days(told)[0] <= _SOON else None
        return None

    def _in_month(self, mention: Mention, planned: bool | None) -> str | None:
        """A day without its month, or `the second day`, told by the date named before."""
        partial = mention.detail.partial
        if not partial or not partial.startswith("---"):
            return None
        earlier = self._earlier(mention, planned)
        return completed(partial, earlier) if earlier else None

    def _nearer(self, past: str, ahead: str) -> str:
        back = (self.today - days(past)[0]).days
        forth = (days(ahead)[0] - self.today).days
        return ahead if forth < back else past

    def _earlier(self, mention: Mention, planned: bool | None = False, *, least: int = _MONTH) -> str | None:
        """The date told before, if it is no coarser than so many characters tell."""
        for one in self.document.before(self.passage, mention.start):
            if one.tag is Tag.DATE and one.detail.edtf and len(one.detail.edtf) >= least:
                ahead = one.detail.ahead if planned else None
                return str(ahead or one.detail.edtf)
        return self.base

    def is_ahead(self, edtf: str | None) -> bool:
        """Whether all of it lies behind the day of the article."""
        return edtf is not None and days(edtf)[0] > self.today

    def is_planned(self, n: int) -> bool | None:
        """Whether the words of the chunk tell of the future; nothing where they could be of either."""
        words = self.sentence.chunks[n].words.removesuffix(" to")
        if words.startswith("to "):
            return None
        if _AHEAD.search(words) and not re.search(r"\b(?:had|has|have) been\b|\bdid\b|\bwas to\b", words):
            return True
        if _PAST.search(words):
            return False
        return True if _WHEN_AHEAD.match(self.sentence.shape.text) and n <= _AT_HEAD else None
