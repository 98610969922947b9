"""When and where an event was or will be: the date and the place that belong to its verb, and whether it lies ahead."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from etl.reading import lexicon
from etl.reading.dates import completed, shifted
from etl.reading.document import Document, Passage
from etl.reading.edtf import days
from etl.reading.events.chunks import Chunk, Chunked
from etl.reading.mention import Mention, Tag

_VERBS = "MULEKkvVbASY"
# Words behind which a date is that of something else.
_OTHER = re.compile(
    r"(?:elected|re-elected|took office|taking office|take office|took over|sworn in|inaugurated|"
    r"appointed|born|founded|set up|created|established|launched|"
    r"dated|dating|concluded|in force|into force|effect|opened|recogni[sz]ed|independence|since|"
    r"election|elections|until|till|adopted|promised for|agreement|treaty|convention|"
    r"declaration|war|revolution|anniversary|data|figures|announced|was due|became \w+(?: \w+)?|"
    r"idle|suspended|postponed(?: from)?|put off|in office)"
    r"(?: (?:on|in|of|from|for|at|as|by|late|early|the))*$"
)
_AHEAD = re.compile(
    r"\b(?:will|shall|would|should|to|due|set(?! foot| out)|expected|scheduled|planned|plans|"
    r"awaited|going|expects?|'ll|may|awaits|pencilled|slated|is to|are to|next)\b"
)
_PAST = re.compile(
    r"\b(?:was|were|had|has|have|having|did|met|held|took|came|went|flew|spoke|rang|sat|left|saw|"
    r"began|paid|made|led|drove|set foot|seen|spent|gave|been|brought)\b|\w\wed\b"
)


# A period behind a count (`the third time this year`) is that of the count; `on Monday at the talks` is of the talks.
_OF_COUNT = re.compile(r"(?:<ordinal:\d+>[^<;,.]{0,25}|\btimes|\btwice) (?:in |of |during |since )?(?:the )?<date>$")
_OWN_BEHIND = re.compile(r" (?:at|during) (?:the|a|an|their)\b| when\b")
_SOON = timedelta(days=31)
_PRESENT = re.compile(
    r"\b(?:sets (?:out|off)|(?:is|are) (?:off|bound|heading|leaving|travelling|traveling|flying|visiting|meeting)|"
    r"flies|travels|heads|leaves|departs|goes|visits|meets|sits down|arrives|lands)\b"
)


@dataclass(frozen=True)
class Clock:
    """Reads dates and places around the chunks of one sentence."""

    document: Document
    passage: Passage
    sentence: Chunked
    base: str | None = None
    dateline: tuple[str | None, str | None] = (None, None)
    there: tuple[str | None, str | None] = (None, None)
    visit: str | None = None
    heading: Mention | None = None

    @property
    def today(self) -> date:
        """The day of the article."""
        return self.document.article.published

    def around(self, n: int, planned: bool | None) -> str | None:
        """The date that belongs to the chunk with this number: behind it up to the next verb, else before it."""
        if self.sentence.chunks[n].letter not in "Vvb" and (day := self.day_of_visit()) is not None:
            return day
        mention = self.mention_around(n)
        if mention is None:
            return self.read(self.heading, planned) if self.heading is not None else None
        present = planned is None and _PRESENT.search(self.sentence.chunks[n].words) is not None
        return self.read(mention, present or planned)

    def day_of_visit(self) -> str | None:
        """`on the second day` of the visit told of last."""
        nth = re.search(r"\bon the <ordinal:(\d)> day\b", self.sentence.shape.text)
        if nth is None or self.visit is None or len(self.visit) < 10:
            return None
        return (days(self.visit)[0] + timedelta(days=int(nth[1]) - 1)).isoformat()

    def mention_around(self, n: int) -> Mention | None:
        """The mention of the date that belongs to the chunk with this number."""
        chunks = self.sentence.chunks
        aside = -1
        for at in range(n + 1, len(chunks) if chunks[n].letter != "x" else n):
            if chunks[at].letter == "W" and aside < 0:
                aside = self._end_of_aside(at)
            if chunks[at].start < aside:
                continue
            if (
                chunks[at].words == ":"
                and (chunks[n].letter in "vB" or (chunks[n].letter == "b" and "Q" in self.sentence.letters[n:at]))
                and at <= n + 6
            ):
                continue
            if chunks[at].letter in "|SRW" or (
                chunks[at].letter in _VERBS
                and at > n + 1
                and chunks[at].letter not in "Kv"
                and not self._goes_on(n, at)
            ):
                break
            if chunks[at].letter == "D" and self._is_own(chunks[at]):
                if chunks[n].letter == "v" and self._is_apart(n, at):
                    break
                return self._date(chunks[at])
        for at in range(n - 1, -1, -1):
            if chunks[at].letter == "D" and self._is_own(chunks[at]):
                return self._date(chunks[at])
            if chunks[at].letter in ("|", "S"):
                break
        if len(chunks) > 2 and chunks[0].letter == "D" and chunks[1].letter == "|":
            return self._date(chunks[0])
        return None

    def _end_of_aside(self, at: int) -> int:
        """Where a relative clause between commas ends, if a date or a place comes right behind it."""
        text, chunks = self.sentence.shape.text, self.sentence.chunks
        end = text.find(", ", chunks[at].end)
        if end < 0 or text[chunks[at].start - 2 : chunks[at].start] != ", ":
            return -1
        behind = next((one for one in chunks[at + 1 :] if one.start >= end), None)
        return end if behind is not None and behind.letter in "DI" and behind.start - end <= len(", ") else -1

    def _is_apart(self, n: int, at: int) -> bool:
        """Whether a comma parts a visit from a date that no verb of the visit's own course leads to."""
        chunks = self.sentence.chunks
        between = self.sentence.shape.text[chunks[n].end : chunks[at].start]
        if re.search(r"[>a-z][,:] (?:in |on )?(?:the )?$", between):
            return False
        return "," in between and not any(one.letter in "Vkb" for one in chunks[n + 1 : at])

    def _goes_on(self, n: int, at: int) -> bool:
        """Whether a verb belongs to the noun before it: `the visit to A began on Monday`."""
        own = ("by", "of", "between", "with", "and") if self.sentence.chunks[n].letter == "K" else ("by", "of")
        between = "".join(one.letter for one in self.sentence.chunks[n + 1 : at] if one.prep not in own)
        return self.sentence.chunks[n].letter in "vBK" and not any(
            letter in "MULEKkvVbASYPHOCG|;" for letter in between
        )

    def more(self, n: int, planned: bool) -> Iterator[str]:
        """Further dates of the same event behind the first: `on 24 January and again on 3 March`."""
        shape = self.sentence.shape
        mention = self.mention_around(n)
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

    def own_date(self, at: int) -> Mention | None:
        """The mention of a date's chunk, unless the date is that of something else."""
        chunk = self.sentence.chunks[at]
        return self._date(chunk) if self._is_own(chunk) else None

    def read(self, mention: Mention, planned: bool | None) -> str | None:
        """What a date says: its reading ahead of the article for a plan, the nearer one where neither is told."""
        span = mention.detail
        if (known := self._in_month(mention, planned)) is not None:
            return known
        if not planned and (known := self._in_year_told(mention)) is not None:
            return known
        if span.shift is not None and span.edtf is None:
            earlier = self._earlier(mention, planned)
            return shifted(span.shift, earlier) if earlier else None
        if span.edtf is None or span.ahead is None or span.edtf == span.ahead:
            return str(span.edtf or span.ahead) if span.edtf or span.ahead else None
        if planned is None:
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

    def _earlier(self, mention: Mention, planned: bool | None = False) -> str | None:
        for one in self.document.before(self.passage, mention.start):
            if one.tag is Tag.DATE and one.detail.edtf and len(one.detail.edtf) >= 7:
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
        return False if _PAST.search(words) else None

    def _is_own(self, chunk: Chunk) -> bool:
        if _OF_COUNT.search(self.sentence.shape.text[max(0, chunk.start - 40) : chunk.end]) and self._is_period(chunk):
            return False
        if _OWN_BEHIND.match(self.sentence.shape.text, chunk.end):
            return True
        before = self.sentence.shape.text[max(0, chunk.start - 40) : chunk.start] + re.sub(r"<date>.*", "", chunk.words)
        return _OTHER.search(before.rstrip()) is None

    def _is_period(self, chunk: Chunk) -> bool:
        mention = self._date(chunk)
        return mention is not None and mention.detail.unit not in ("day", "days")

    def _date(self, chunk: Chunk) -> Mention | None:
        return next((one for one in chunk.mentions if one.tag is Tag.DATE), None)

    def place(self, n: int, letters: str = "IJ") -> tuple[str | None, str | None]:
        """City and state of the place that belongs to the chunk: behind it up to the next verb, else before it."""
        chunks = self.sentence.chunks
        for at in range(n + 1, len(chunks)):
            if chunks[at].letter in letters:
                return self.place_of(chunks[at])
            if chunks[at].letter in "|SR" or (
                chunks[at].letter in _VERBS
                and at > n + 1
                and chunks[at].letter not in "Kkv"
                and not self._goes_on(n, at)
            ):
                break
        for at in range(n - 1, -1, -1):
            if chunks[at].letter in letters:
                return self.place_of(chunks[at])
            if chunks[at].letter in ("|", "S"):
                break
        return None, None

    def place_of(self, chunk: Chunk) -> tuple[str | None, str | None]:
        """City and state that a place's chunk names."""
        if chunk.letter == "J":
            return self.there
        mentions = [one for one in chunk.mentions if one.country]
        if not mentions:
            return self._unnamed(chunk)
        last = mentions[-1]
        if last.tag in (Tag.CITY, Tag.CAPITAL):
            return last.value, last.country
        if "capital" in chunk.words.replace("<capital>", "") and last.country:
            return lexicon.capital_of(last.country), last.country
        return None, last.country

    def _unnamed(self, chunk: Chunk) -> tuple[str | None, str | None]:
        words = chunk.words
        if "here" in words.split() or "our" in words.split():
            return self.dateline if "here" in words.split() else (None, self.dateline[1])
        if words.endswith("capital"):
            state = self.document.antecedent(self.passage, self.sentence.shape.offset(chunk.start))
            return (lexicon.capital_of(state), state) if state else (None, None)
        return None, self.document.antecedent(self.passage, self.sentence.shape.offset(chunk.start))
