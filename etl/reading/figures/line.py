"""A sentence made ready for reading its figures: its sums and percentages, cues, dates and sources, by their places."""

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from typing import NamedTuple

from etl.reading.dates import Unit
from etl.reading.document import Document, Passage
from etl.reading.figures import words
from etl.reading.figures.cue import Cue
from etl.reading.figures.cues import find_cues
from etl.reading.figures.source import Source, find_sources
from etl.reading.figures.themes import Theme, themes_of
from etl.reading.figures.timing import is_base, is_beside, is_period
from etl.reading.lazy import lazy
from etl.reading.mention import Mention, Tag
from etl.reading.shape import holds

FIGURE_TAGS = (Tag.MONEY, Tag.AMOUNT, Tag.PERCENT)
_FILLER = re.compile(
    rf"(?:\[\d{{1,3}}\]|[\s,.;:()?!\"'–•+=/-]+|{words.FILLER}\b|[a-z]+(?:ed|ing|ly)\b|<(?:date|percent|both|count:\d+|"
    rf"ordinal:\d+)>|(?:export|"
    rf"import)s?\b)*"
)
_RELATIVE = re.compile(r", (?:which|who|whose|where|when|formed|signed|established|founded) [^,;.]*$")
_CURRENCIES = (" dollar", " franc", " pound", " rupee", " shilling", " peso", " krone", " krona", " dinar", " rial")
# `the last year for which figures exist`
_NO_DATE = re.compile(r" (?:for which|in which|with (?:full|complete)|before the)\b")
_CLOSES = re.compile(r"[^,;.<]{0,30},")
_ASIDE = re.compile(
    r"\([^()<]*\)|, ?(?:according to|as per) [^,;.<>]*(?:,|$)|"
    r", ?(?:which|who|where|counting|chiefly|mainly|mostly|above all|led by) (?:[^,;.<>]|<(?!money|amount|"
    r"percent)[a-z]+>)*,|"
    r", ?(?:[a-z-]+ ){1,5}(?:above all|mostly|mainly|chiefly|in the main|for the most part|among them|in essence),|"
    rf", {words.GOODS}(?:(?:, {words.GOODS})* and {words.GOODS})?(?: [a-z]+){{0,3}},"
)
# `$9.8 million (6.9 percent) less`, `$9.8 million more than in 2023, or 6.9 percent`: a difference told twice.
_TOLD_TWICE = re.compile(r"<(?:money|amount)>(?: \(|,? or )$|<(?:money|amount)> (?:more|less|higher|lower)\b")
# `Mr Szijjarto put the figure at`
_TELLER = re.compile(
    r" ?(?:the )?(?:<(?:person|office)>|[a-z][a-z-]+(?: [a-z-]+)?)(?: <(?:person|office)>)?(?:,[^,<>]{1,40},)? "
    r"(?:puts?|gave|gives?|said|says|told|added|noted|recalled) (?:(?:that|reporters|journalists|us) )*"
    r"(?=(?:the|that|this|it) (?:figure|total|number|sum|volume|was|had|came|rose|fell)\b)"
)
_BY_PLACE = re.compile(r"(?: \([^()<>]*\))?(?: in <(?:capital|city)>|(?<=\)) of <country>)")
_CLAUSE_END = re.compile(r";|\?|!|\.(?: |$)|: (?!<)")


class Placed(NamedTuple):
    """A mention and where its tag stands in the shape."""

    mention: Mention
    first: int
    last: int


@dataclass(frozen=True)
class Line:
    """One passage with the places of what counts for its figures."""

    document: Document
    passage: Passage
    text: str = field(init=False, repr=False)
    """The shape's text."""
    themes: frozenset[Theme] = field(init=False, repr=False)
    """What it can speak of."""

    def __post_init__(self) -> None:
        """Writes down what every figure asks for many times."""
        self.__dict__.update(text=self.passage.shape.text, themes=themes_of(self.passage.vocabulary))

    @lazy
    def placed(self) -> list[Placed]:
        """Every mention with its place."""
        return [Placed(mention, first, last) for first, last, mention in self.passage.shape.placed]

    @lazy
    def figures(self) -> list[Placed]:
        """Its sums and percentages."""
        return [one for one in self.placed if one.mention.tag in FIGURE_TAGS]

    @lazy
    def cues(self) -> list[Cue]:
        """Its cues."""
        return find_cues(self.passage, self._outside_sources)

    def _outside_sources(self, cue: Cue) -> Cue | None:
        """The cue, unless a source's name reaches into it; a noun's cue without the words of the source.

        `The Bureau of Statistics values imports` speaks of imports.
        """
        for first, last, source in self.source_places:
            reaches = first <= cue.first < last < cue.last and not cue.verb and cue.own is None
            if reaches and cue.who in (None, source.country):
                cue = cue._replace(first=last)
        taken = any(cue.first < last and first < cue.last for first, last, _ in self.source_places)
        return None if taken else cue

    @lazy
    def sources(self) -> list[Source]:
        """The sources that it names."""
        return find_sources(self.document, self.passage)

    @lazy
    def source_places(self) -> list[tuple[int, int, Source]]:
        """Where in the shape its sources stand."""
        return [(self.place(one.start), self.place(one.end), one) for one in self.sources]

    @lazy
    def dates(self) -> list[tuple[Placed, bool]]:
        """The dates that may be periods, each with whether something is compared with it."""
        found = []
        for one in self.placed:
            if one.mention.tag is Tag.DATE and is_period(one.mention):
                before = self.text[max(0, one.first - 50) : one.first]
                if self._is_aside(one) or before.endswith("<date> ") or _NO_DATE.match(self.text, one.last) is not None:
                    continue
                if (is_base(before) and not self._is_span(one, before)) or self._points_back(one):
                    found.append((one, True))
                elif not is_beside(before) or f" {before}".endswith(" by "):
                    found.append((one, False))
        return found

    def _points_back(self, date: Placed) -> bool:
        """Whether the date is told from another one: `a year earlier`; `last fiscal year` is told from today."""
        span = date.mention.detail
        if span.shift is None or span.shift.count >= 0:
            return False
        return span.unit is not Unit.FISCAL or not self.document.low.startswith("last ", date.mention.start)

    def _is_span(self, date: Placed, before: str) -> bool:
        """Whether `from` opens the date itself: `from January to October`."""
        words = self.passage.low[date.mention.start : date.mention.end]
        return before.endswith("from ") and date.mention.detail.unit in (Unit.MONTHS, Unit.YEARS) and " to " in words

    def _is_aside(self, date: Placed) -> bool:
        """Whether the date stands in a relative clause that ends before any figure: `, which was founded in 2017,`."""
        opened = _RELATIVE.search(self.text, max(0, date.first - 90), date.first)
        return (
            opened is not None
            and not holds(opened[0], ("<money>", "<percent>"))
            and _CLOSES.match(self.text, date.last) is not None
        )

    def place(self, offset: int) -> int:
        """The place in the shape of a code point of the article."""
        n = bisect_right([one.mention.start for one in self.placed], offset) - 1
        if n < 0:
            return max(0, offset - self.passage.start)
        mention, first, last = self.placed[n]
        return first if offset < mention.end else last + offset - mention.end

    def states(self, first: int, last: int) -> list[str]:
        """The states named between two places, outside the names of sources and of currencies."""
        found = []
        for one in self.placed:
            inside = first <= one.first < last and one.mention.tag in (
                Tag.COUNTRY,
                Tag.ADJECTIVE,
                Tag.PEOPLE,
                Tag.CAPITAL,
            )
            money = self.text.startswith(_CURRENCIES, one.last)
            if inside and one.mention.country and not money and not self.in_source(one.first):
                found.append(one.mention.country)
        return list(dict.fromkeys(found))

    def in_source(self, place: int) -> bool:
        """Whether the words at a place belong to a source's name."""
        return any(first <= place < last for first, last, _ in self.source_places)

    def is_filler(self, first: int, last: int) -> bool:
        """Whether the words between two places, sources left out, only link figures."""
        told = _TELLER.match(self.text, first, last)
        kept, at = [], first if told is None else told.end()
        for start, end, _ in self.source_places:
            if first <= start < last:
                kept.append(self.text[at:start])
                placed = _BY_PLACE.match(self.text, end)
                at = max(at, min(last, placed.end() if placed is not None else end))
        kept.append(self.text[at:last])
        return _FILLER.fullmatch(_ASIDE.sub(" ", _TOLD_TWICE.sub(" ", " ".join(kept)))) is not None

    @lazy
    def _clause_ends(self) -> list[tuple[int, int]]:
        return [match.span() for match in _CLAUSE_END.finditer(self.text)]

    def clause(self, first: int, last: int) -> tuple[int, int]:
        """The places between which the clause around a stretch stands."""
        start, end = 0, len(self.text)
        for stop, behind in self._clause_ends:
            if behind <= first:
                start = behind
            elif stop >= last:
                return start, stop
        return start, end
