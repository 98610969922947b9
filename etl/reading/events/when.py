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
    r"idle|suspended|postponed(?: from)?|in office)"
    r"(?: (?:on|in|of|from|for|at|as|by|late|early|the))*$"
)
_AHEAD = re.compile(
    r"\b(?:will|shall|would|should|to|due|set(?! foot| out)|expected|scheduled|planned|plans|"
    r"awaited|going|expects?|'ll|may|awaits|pencilled|slated|is to|are to|next)\b"
)
_PAST = re.compile(
    r"\b(?:was|were|had|has|have|having|did|met|held|took|came|went|flew|spoke|rang|sat|left|saw|"
    r"began|paid|made|led|drove|set foot|seen|spent|gave|been)\b|\w\wed\b"
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

    @property
    def today(self) -> date:
        """The day of the article."""
        return self.document.article.published

    def around(self, n: int, planned: bool | None) -> str | None:
        """The date that belongs to the chunk with this number: behind it up to the next verb, else before it."""
        if (day := self.day_of_visit()) is not None:
            return day
        mention = self.mention_around(n)
        return self.read(mention, planned) if mention is not None else None

    def day_of_visit(self) -> str | None:
        """`on the second day` of the visit told of last."""
        nth = re.search(r"\bon the <ordinal:(\d)> day\b", self.sentence.shape.text)
        if nth is None or self.visit is None or len(self.visit) < 10:
            return None
        return (days(self.visit)[0] + timedelta(days=int(nth[1]) - 1)).isoformat()

    def mention_around(self, n: int) -> Mention | None:
        """The mention of the date that belongs to the chunk with this number."""
        chunks = self.sentence.chunks
        for at in range(n + 1, len(chunks) if chunks[n].letter != "x" else n):
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

    def _is_apart(self, n: int, at: int) -> bool:
        """Whether a comma parts a visit from a date that no verb of the visit's own course leads to."""
        chunks = self.sentence.chunks
        between = self.sentence.shape.text[chunks[n].end : chunks[at].start]
        if re.search(r"[>a-z][,:] (?:in |on )?(?:the )?$", between):
            return False
        return "," in between and not any(one.letter in "Vkb" for one in chunks[n + 1 : at])

    def _goes_on(self, n: int, at: int) -> bool:
        """Whether a verb belongs to the noun before it: `the visit to A began on Monday`."""
        between = "".join(one.letter for one in self.sentence.chunks[n + 1 : at] if one.prep not in ("by", "of"))
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
        if span.shift is not None and span.edtf is None:
            earlier = self._earlier(mention, planned)
            return shifted(span.shift, earlier) if earlier else None
        if span.edtf is None or span.ahead is None or span.edtf == span.ahead:
            return str(span.edtf or span.ahead) if span.edtf or span.ahead else None
        if planned is None:
            return self._nearer(span.edtf, span.ahead)
        return str(span.ahead if planned else span.edtf)

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
        words = self.sentence.chunks[n].words
        if words.startswith("to "):
            return None
        if _AHEAD.search(words) and not re.search(r"\b(?:had|has|have) been\b|\bdid\b|\bwas to\b", words):
            return True
        return False if _PAST.search(words) else None

    def _is_own(self, chunk: Chunk) -> bool:
        before = self.sentence.shape.text[max(0, chunk.start - 40) : chunk.start] + re.sub(r"<date>.*", "", chunk.words)
        return _OTHER.search(before.rstrip()) is None

    def _date(self, chunk: Chunk) -> Mention | None:
        return next((one for one in chunk.mentions if one.tag is Tag.DATE), None)

    def place(self, n: int, letters: str = "IJ") -> tuple[str | None, str | None]:
        """City and state of the place that belongs to the chunk: behind it up to the next verb, else before it."""
        chunks = self.sentence.chunks
        for at in range(n + 1, len(chunks)):
            if chunks[at].letter in letters:
                return self.place_of(chunks[at])
            if chunks[at].letter in "|SR" or (
                chunks[at].letter in _VERBS and at > n + 1 and chunks[at].letter not in "Kkv"
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
