"""A round or counted year of the ties between states."""

import re
from collections.abc import Iterator, Sequence

from etl.reading.document import Document, Pair, Passage
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
_NAMED = {
    "silver jubilee": 25,
    "golden jubilee": 50,
    "diamond jubilee": 60,
    "platinum jubilee": 70,
    "centenary": 100,
    "centennial": 100,
    "bicentenary": 200,
    "bicentennial": 200,
    "sesquicentennial": 150,
    "half-century": 50,
    "half a century": 50,
    "hundredth anniversary": 100,
    "a quarter of a century": 25,
    "three quarters of a century": 75,
}
_TIES = r"(?:diplomatic |official |formal |bilateral )*(?:relations|ties|relationship)"
_DAY = r"(?:anniversary|birthday)"
_ROUND = (
    "hundredth anniversary|silver jubilee|golden jubilee|diamond jubilee|platinum jubilee|centenary|"
    "centennial|bicentenary|bicentennial|sesquicentennial"
)
_SPAN = "half a century|half-century|a quarter of a century|three quarters of a century"
_OF = r"(?: of (?P<of>[^,.;:()]+))?"
_KEPT = r"(?:celebrated|marked|observed|commemorated|toasted|celebrate|mark|observe|commemorate)"
_PATTERNS = (
    Pattern("Nth anniversary", rf"{{ordinal:n}}[ -]{_DAY}{_OF}"),
    Pattern("N-year anniversary", rf"{{count:n}}[- ]year (?:{_DAY}|jubilee){_OF}"),
    Pattern("named anniversary", rf"(?P<name>{_ROUND})(?: anniversary)?{_OF}"),
    Pattern("half a century of relations", rf"(?P<name>{_SPAN}) of (?:unbroken |formal |their |our )?(?P<of>{_TIES})"),
    Pattern(
        "half a century since relations",
        rf"(?P<name>{_SPAN}) (?:will have passed |has passed |have passed |ago )?(?:since|after) "
        rf"(?P<of>[^,.;]*?{_TIES})",
    ),
    Pattern("half a century is marked", rf"(?P<name>{_SPAN}) (?:is|was|will be|were) {_KEPT}"),
    Pattern(
        "N years of relations",
        rf"{{count:n}} years of (?:unbroken |uninterrupted |formal |their |our )?(?P<of>{_TIES})",
    ),
    Pattern(
        "N years since relations",
        rf"{{count:n}} years (?:since|after|ago)(?:[^.;]{{0,60}}?)(?P<of>(?:establish\w*|opening) " rf"[^,.;]*{_TIES})",
    ),
    Pattern("relations for N years", rf"(?P<of>{_TIES})[^.;,]{{0,50}} for {{count:n}} years"),
    Pattern(
        "relations turn N",
        rf"(?P<of>{_TIES})(?: [^.;,]{{0,60}}?|, [^,;.]{{1,60}},) (?:turn(?:s|ed)?|are|is|will be|will turn) "
        rf"(?:exactly )?{{count:n}}(?: years old)?(?: in| on| this| next| today|,|\.|$)",
    ),
    Pattern(
        "an agreement turns N",
        r"(?P<of>(?:agreement|treaty|partnership))(?: \([^)]*\))?(?:, [^;.]{1,60},)? (?:turn(?:s|ed)?|will "
        r"turn) {count:n}(?!\w)",
    ),
    Pattern("birthday number N", rf"{_DAY} number {{count:n}}"),
)
_GATE = re.compile(r"anniversary|jubilee|birthday|centen|century|years|turn")
_PRIVATE = re.compile(
    r"\b(?:company|firm|founding of the (?:party|company)|his|her|death|birth|victory|battle|liberation|"
    r"revolution|reign|accession|magazine|"
    r"newspaper|club|war|university|city|airline|bank|massacre|genocide|uprising|coup|independence|"
    r"constitution|statehood)\b"
)
# What two states can have between them and count the years of.
_MUTUAL = re.compile(
    r"\b(?:agreements?|treat(?:y|ies)|accords?|pact|partnership|embass(?:y|ies)|consulate|union|"
    r"recognition|friendship|cooperation|commission|"
    r"council|dialogue|declaration|border|visit|bridge|flights?|programme|exchange|alliance|peace|"
    r"reconciliation|protocol|convention)\b"
)
_POINTING = re.compile(
    r"(?:that|this|the|these|those|such)(?: (?:same|said))? (?:day|step|event|date|occasion|act|former|"
    r"latter|relations|ties)\b|<date>|(?:the )?(?:former|latter)\b"
)
_EVENTS = re.compile(
    rf"(?P<relations>{_TIES})|(?P<recognition>recogni[sz]ed|recognition)|(?P<text>(?:peace |friendship |"
    rf"free trade |border )?(?:treaty|agreement|accord)(?: of (?:peace|friendship))?)"
)


def find(document: Document, found: Sequence[Finding]) -> Iterator[Finding]:
    """Anniversaries of what ties states: which year it is, of what, and when it is marked."""
    for passage in document.passages:
        if not _GATE.search(passage.words):
            continue
        for pattern in _PATTERNS:
            hit = pattern.first(passage.shape)
            if hit is not None:
                yield from _read(document, passage, hit, pattern.name, found)
                break


def _read(document: Document, passage: Passage, hit: Hit, rule: str, found: Sequence[Finding]) -> Iterator[Finding]:
    if mood(passage.shape, *hit.match.span()) is Mood.DENIED:
        return
    groups = hit.match.groupdict()
    ordinal = _NAMED.get(groups.get("name") or "") or int(hit.one("n").value)
    states = relation_pair(document, passage, *hit.match.span())
    of = _subject(document, passage, hit)
    if states is None or of is None:
        return
    year = (
        _given(document, passage, hit)
        or _reckoned(states, ordinal, of, found, document)
        or _year(document, passage, hit)
    )
    yield finding(document, passage, Anniversary(countries=states, ordinal=ordinal, of=of, year=year), rule)


def _subject(document: Document, passage: Passage, hit: Hit) -> str | None:
    """What the anniversary is of: diplomatic relations, a short phrase, or None where it is none between states."""
    of = hit.match.groupdict().get("of")
    if of in ("agreement", "treaty", "partnership"):
        return _named_text(document, passage, hit.span("of")[1])
    if of is None or _POINTING.match(of):
        return _pointed_at(document, passage, hit, of or "")
    if re.search(r"relations|ties\b|relationship|diplomatic", of):
        return _RELATIONS
    if _PRIVATE.search(of):
        return None
    if _MUTUAL.search(of) is None or "<org>" in of:
        return None
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>(?:'s)?", "", of)).strip() or None


def _pointed_at(document: Document, passage: Passage, hit: Hit, of: str) -> str | None:
    """The event named last before the words, or that the former or the latter of two was."""
    if "relations" in of or "ties" in of:
        return _RELATIONS
    before = passage.shape.text[: hit.match.start()]
    if passage.sentence.paragraph >= 0 and (preceding := document.preceding(passage)) is not None:
        before = f"{preceding.shape.text} {before}"
    events = list(_EVENTS.finditer(before))
    kinds = list(dict.fromkeys(str(one.lastgroup) for one in events))
    if not kinds:
        following = document.following(passage)
        near = passage.shape.text + (following.shape.text if following is not None else "")
        return _RELATIONS if re.search(rf"\b{_TIES}", near) else None
    kind = kinds[0] if "former" in of else kinds[-1] if "latter" in of or "relations" not in kinds else "relations"
    if kind == "text":
        return next(one[0] for one in reversed(events) if one.lastgroup == "text")
    return _RELATIONS if kind == "relations" else kind


def _named_text(document: Document, passage: Passage, end: int) -> str | None:
    """The name of the agreement that ends here, as the article writes it."""
    name = _TITLE.search(document.plain, passage.start, end)
    return name[0].removeprefix("The ") if name is not None else None


_TITLE = re.compile(r"[A-Z][\w–-]*(?: (?:of|and|on|for|in) [A-Z][\w–-]*| [A-Z][\w–-]*)*\Z")


def _reckoned(states: Pair, ordinal: int, of: str, found: Sequence[Finding], document: Document) -> str | None:
    """The year by count from the day on which the relations began, where the article gives it."""
    for one in found:
        slots = one.fact.filled()
        if of == _RELATIONS and one.fact.KIND == _RELATIONS and slots["countries"] == states and slots.get("date"):
            year = int(str(slots["date"])[:4]) + ordinal
            if abs(year - document.article.published.year) <= _NEAR_YEARS:
                return str(year)
    return None


_NEAR_YEARS = 5
_GIVEN_WITHIN = 100


def _given(document: Document, passage: Passage, hit: Hit) -> str | None:
    """The year in figures close behind the words: `was marked in October 2022`."""
    start = hit.match.start()
    mention = next((one for one in passage.shape.mentions(start, start + _GIVEN_WITHIN) if one.tag is Tag.DATE), None)
    if mention is None:
        return None
    year = re.search(r"\b\d{4}\b", document.low[mention.start : mention.end])
    return year[0] if year is not None and abs(int(year[0]) - document.article.published.year) <= _NEAR_YEARS else None


def _year(document: Document, passage: Passage, hit: Hit) -> str:
    """The year in which it is marked: one that the sentence gives beside it, else that of the article."""
    published = document.article.published.year
    planned = mood(passage.shape, *hit.match.span()) is Mood.PLANNED
    behind = [one for one in passage.tagged(Tag.DATE) if one.start >= hit.span()[0]]
    for mention in (*behind, *(one for one in passage.tagged(Tag.DATE) if one not in behind)):
        value = date_of(document, passage, mention, planned=planned)
        if value is not None and abs(int(value[:4]) - published) <= _NEAR_YEARS:
            return value[:4]
    return str(published)
