"""A round or counted year of the ties between states."""

import re
from collections.abc import Iterator, Sequence

from etl.reading.document import Document, Pair, Passage
from etl.reading.fact import Fact, Finding, kind, slot
from etl.reading.mention import Tag
from etl.reading.modality import Mood, mood
from etl.reading.rules import date_of, finding, relation_pair
from etl.reading.shape import Hit, holds
from etl.reading.slots import COUNTRIES, DATE, NUMBER, TEXT
from etl.reading.ties import anniversaries as phrases


@kind("anniversary")
class Anniversary(Fact):
    """A round or counted year of the ties between states."""

    countries: tuple[str, ...] = slot(COUNTRIES, core=True)
    ordinal: int = slot(NUMBER, core=True)
    of: str | None = slot(TEXT, default=None)
    year: str | None = slot(DATE, default=None)


_RELATIONS = "diplomatic_relations"


def find(document: Document, found: Sequence[Finding]) -> Iterator[Finding]:
    """Anniversaries of what ties states: which year it is, of what, and when it is marked."""
    for passage in document.passages:
        words = passage.words
        if not holds(words, phrases.NAMES) and not (holds(words, phrases.SPANS) and holds(words, phrases.THINGS)):
            continue
        for pattern in phrases.PATTERNS:
            hit = pattern.first(passage.shape)
            if hit is not None:
                yield from _read(document, passage, hit, pattern.name, found)
                break


def _read(document: Document, passage: Passage, hit: Hit, rule: str, found: Sequence[Finding]) -> Iterator[Finding]:
    if mood(passage.shape, *hit.match.span()) is Mood.DENIED:
        return
    ordinal = _ordinal(document, passage, hit)
    if ordinal is None or ordinal < 1:
        return
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


def _ordinal(document: Document, passage: Passage, hit: Hit) -> int | None:
    """Which year it is: a number, the name of a jubilee, or the years between a day and today."""
    groups = hit.match.groupdict()
    if name := groups.get("name"):
        return phrases.NAMED[name]
    if groups.get("n"):
        return int(hit.one("n").value) * (10 if groups.get("tens") else 1)
    date = next(one for group in ("since", "then", "today", "told", "head") for one in hit.many(group))
    ago = document.low[date.start : date.end].endswith("ago")
    then = date_of(document, passage, date)
    return document.article.published.year - int(then[:4]) if ago and then is not None else None


def _subject(document: Document, passage: Passage, hit: Hit) -> str | None:
    """What the anniversary is of: diplomatic relations, a short phrase, or None where it is none between states."""
    of = hit.match.groupdict().get("of")
    if of in ("agreement", "treaty", "partnership"):
        return _named_text(document, passage, hit.span("of")[1]) or (of if "years of" in hit.match[0] else None)
    if of is None or phrases.POINTING.match(of):
        return _pointed_at(document, passage, hit, of or "")
    if re.search(r"relations|ties\b|relationship|diplomatic", of):
        return _RELATIONS
    if phrases.PRIVATE.search(of):
        return None
    if phrases.MUTUAL.search(of) is None or "<org>" in of:
        return None
    bare = re.sub(r"<[^>]+>(?:'s)?", "", _TAIL.sub("", of))
    return _ARTICLE.sub("", re.sub(r"\s+", " ", bare).strip()) or None


_ARTICLE = re.compile(r"^(?:the|our|their|its|an?) ")
_TAIL = re.compile(r" (?:between|with|is|was|were|will|falls|fell|in|on|has|had|by)\b.*| <date>.*")


def _pointed_at(document: Document, passage: Passage, hit: Hit, of: str) -> str | None:
    """The event named last before the words, or that the former or the latter of two was."""
    if "relations" in of or "ties" in of:
        return _RELATIONS
    before = passage.shape.text[: hit.match.start()]
    if passage.sentence.paragraph >= 0 and (preceding := document.preceding(passage)) is not None:
        before = f"{preceding.shape.text} {before}"
    events = list(phrases.EVENTS.finditer(before))
    kinds = list(dict.fromkeys(str(one.lastgroup) for one in events))
    if not kinds:
        following = document.following(passage)
        near = passage.shape.text + (following.shape.text if following is not None else "")
        return _RELATIONS if re.search(rf"\b{phrases.TIES}", near) else None
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
    for one in found if of == _RELATIONS else ():
        slots = one.fact.filled() if one.fact.KIND == _RELATIONS else {}
        if slots.get("countries") == states and slots.get("date"):
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
