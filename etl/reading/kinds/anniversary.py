"""A round or counted year of the ties between states."""

import re
from collections.abc import Iterator, Sequence

from etl.reading.document import Document, Passage
from etl.reading.fact import Fact, Finding, kind, slot
from etl.reading.mention import Tag
from etl.reading.modality import Mood, mood
from etl.reading.rules import date_of, finding, relation_pair
from etl.reading.shape import Hit, Pattern
from etl.reading.slots import COUNTRIES, DATE, NUMBER, TEXT


@kind("anniversary")
class Anniversary(Fact):
    """A round or counted year of the ties between states."""

    countries: tuple[str, ...] = slot(COUNTRIES, core=True)
    ordinal: int = slot(NUMBER, core=True)
    of: str | None = slot(TEXT, default=None)
    year: str | None = slot(DATE, default=None)


_RELATIONS = "diplomatic_relations"
_NAMED = {"silver jubilee": 25, "golden jubilee": 50, "diamond jubilee": 60, "platinum jubilee": 70, "centenary": 100,
          "centennial": 100, "bicentenary": 200, "bicentennial": 200, "sesquicentennial": 150, "half-century": 50}  # fmt: skip
_TIES = r"(?:diplomatic |official |formal |bilateral )*(?:relations|ties|relationship)"
_PATTERNS = (
    Pattern("Nth anniversary", r"{ordinal:n}[ -](?:anniversary|birthday)(?: of (?P<of>[^,.;:()]+))?"),
    Pattern("N-year anniversary", r"{count:n}[- ]year (?:anniversary|jubilee)(?: of (?P<of>[^,.;:()]+))?"),
    Pattern("named anniversary", rf"(?P<name>{'|'.join(_NAMED)})(?: anniversary)?(?: of (?P<of>[^,.;:()]+))?"),
    Pattern("N years of relations", rf"{{count:n}} years of (?:unbroken |uninterrupted |formal |their |our )?(?P<of>{_TIES})"),
    Pattern("N years since relations", rf"{{count:n}} years (?:since|after|ago)(?:[^.;]{{0,60}}?)(?P<of>(?:establish\w*|opening) [^,.;]*{_TIES})"),
    Pattern("relations for N years", rf"(?P<of>{_TIES})[^.;,]{{0,50}} for {{count:n}} years"),
    Pattern("relations turn N", rf"(?P<of>{_TIES})(?: [^.;,]{{0,60}}?|, [^,;.]{{1,60}},) (?:turn(?:s|ed)?|are|is|will be) (?:exactly )?{{count:n}}(?: years old)?(?: in| on| this|,|\.|$)"),
    Pattern("birthday number N", r"(?:anniversary|birthday) number {count:n}"),
)  # fmt: skip
_PRIVATE = re.compile(
    r"\b(?:company|firm|founding of the (?:party|company)|his|her|death|birth|victory|battle|liberation|revolution|reign|accession|magazine|newspaper|club)\b"
)


def find(document: Document, found: Sequence[Finding]) -> Iterator[Finding]:
    """Anniversaries of what ties states: which year it is, of what, and when it is marked."""
    for passage in document.passages:
        if not re.search(r"anniversary|jubilee|birthday|centen|century|years", passage.words):
            continue
        for pattern in _PATTERNS:
            hit = pattern.first(passage.shape)
            if hit is not None:
                yield from _read(document, passage, hit, pattern.name)
                break


def _read(document: Document, passage: Passage, hit: Hit, rule: str) -> Iterator[Finding]:
    if mood(passage.shape, *hit.match.span()) is Mood.DENIED:
        return
    groups = hit.match.groupdict()
    ordinal = _NAMED.get(groups.get("name") or "") or int(hit.one("n").value)
    pair = relation_pair(document, passage, *hit.match.span())
    of = _subject(document, passage, groups.get("of"))
    if pair is None or of is None:
        return
    yield finding(
        document, passage, Anniversary(countries=pair, ordinal=ordinal, of=of, year=_year(document, passage)), rule
    )


def _subject(document: Document, passage: Passage, of: str | None) -> str | None:
    """What the anniversary is of: diplomatic relations, a short phrase, or None where it is none between states."""
    if of is None or re.fullmatch(r"(?:that|this|the) (?:day|step|event|date|occasion).*|those relations.*", of):
        nearby = (passage, document.preceding(passage), document.following(passage))
        return (
            _RELATIONS
            if any(one is not None and re.search(r"\brelations\b|\bdiplomatic ties\b", one.words) for one in nearby)
            else None
        )
    if re.search(r"relations|ties\b|relationship|diplomatic", of):
        return _RELATIONS
    if _PRIVATE.search(of) or "independence" in of:
        return None
    words = re.sub(r"<[^>]+>", "", of).strip()
    return words or None


def _year(document: Document, passage: Passage) -> str:
    """The year in which it is marked: one that the sentence gives beside it, else that of the article."""
    published = str(document.article.published.year)
    for mention in passage.tagged(Tag.DATE):
        value = date_of(document, passage, mention)
        words = passage.low[mention.start : mention.end]
        if value is not None and (
            re.search(r"year|today|month|week|autumn|spring|summer|winter", words)
            or abs(int(value[:4]) - int(published)) <= 3
        ):
            return value[:4]
    return published
