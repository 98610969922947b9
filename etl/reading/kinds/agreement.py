"""An agreement, or a number of them, at a stage of its life."""

import re
from collections.abc import Iterator, Sequence

from db.vocabulary import AgreementAction, AgreementType, Qualifier, Sector
from etl.reading.agreements import Phrase, Stage, phrases, stages
from etl.reading.document import Document, Pair, Passage
from etl.reading.fact import Fact, Finding, kind, slot
from etl.reading.mention import Tag
from etl.reading.modality import Mood, mood
from etl.reading.names import find_sectors
from etl.reading.rules import date_of, finding, relation_pair
from etl.reading.slots import COUNTRIES, DATE, NUMBER, SECTORS, TEXT, term


@kind("agreement")
class Agreement(Fact):
    """An agreement, or a number of them, at a stage of its life."""

    countries: tuple[str, ...] = slot(COUNTRIES, core=True)
    action: AgreementAction = slot(term(AgreementAction), core=True)
    title: str | None = slot(TEXT, core=True, default=None)
    count: int | None = slot(NUMBER, core=True, default=None)
    type: AgreementType | None = slot(term(AgreementType), default=None)
    date: str | None = slot(DATE, default=None)
    qualifier: Qualifier | None = slot(term(Qualifier), default=None)
    sectors: tuple[Sector, ...] | None = slot(SECTORS, default=None)


_NOT_STATES = re.compile(r"\b(?:company|companies|firms?|ceo|sonatrach|club|coalition|ceasefire|party)\b")


def find(document: Document, found: Sequence[Finding]) -> Iterator[Finding]:
    """Agreements with title or subject, and numbers of them, at the stage that their clause tells."""
    carried: tuple[int, Stage | None, Phrase | None] = (-2, None, None)
    for passage in document.passages:
        here = phrases(passage.shape)
        marks = stages(passage.shape)
        paragraph, stage, noun = carried
        if paragraph != passage.sentence.paragraph:
            stage, noun = None, None
        for phrase in here:
            named = noun if phrase.again and noun is not None else phrase
            told = [one for one in _stages_of(passage, phrase, marks, here)] or (
                [stage] if stage is not None and _is_listed(passage, phrase) else []
            )
            for one in told:
                yield from _agreement(document, passage, phrase, named, one, marks, found)
            if told:
                stage = told[0]
            noun = named
        carried = (passage.sentence.paragraph, stage, noun)


def _stages_of(passage: Passage, phrase: Phrase, marks: list[Stage], others: list[Phrase]) -> list[Stage]:
    """The stages told of a phrase: those behind it up to the next phrase, else the nearest before it."""
    following = [one.start for one in others if one.start >= phrase.end and not one.again]
    behind = [
        one
        for one in marks
        if one.start >= phrase.end - 1 and not any(phrase.end <= start <= one.start for start in following)
    ]
    if behind:
        kept: dict[AgreementAction, Stage] = {}
        for one in behind:
            kept.setdefault(one.action, one)
        return list(kept.values())
    before = [one for one in marks if one.end <= phrase.start]
    if before:
        return [before[-1]]
    return [one for one in marks if one.start >= phrase.end][:1]


def _is_listed(passage: Passage, phrase: Phrase) -> bool:
    """Whether the sentence goes on listing what the one before told of."""
    return (
        phrase.again
        or re.search(r"\b(?:they include|includ|among them|these (?:are|were|include)|one of them|also)", passage.words)
        is not None
        or phrase.start < 8
    )


def _agreement(
    document: Document,
    passage: Passage,
    phrase: Phrase,
    named: Phrase,
    stage: Stage,
    marks: list[Stage],
    found: Sequence[Finding],
) -> Iterator[Finding]:
    state = mood(passage.shape, phrase.start, phrase.end)
    action = stage.action
    if action in (AgreementAction.SIGNED, AgreementAction.IN_FORCE, AgreementAction.RATIFIED) and state in (
        Mood.DENIED,
        Mood.SUPPOSED,
    ):
        return
    pair = relation_pair(document, passage, phrase.start, phrase.end)
    title = None if phrase.count else _title(document, passage, phrase, named)
    if pair is None or (phrase.count is None and title is None) or _NOT_STATES.search(passage.words):
        return
    fact = Agreement(
        countries=pair, action=action, title=title, count=phrase.count, type=named.type,
        date=_date(document, passage, phrase, stage, found, pair),
        qualifier=_qualifier(passage, phrase), sectors=_sectors(document, title) if title else None,
    )  # fmt: skip
    yield finding(document, passage, fact, f"agreement {action}")


def _title(document: Document, passage: Passage, phrase: Phrase, named: Phrase) -> str | None:
    start, end = passage.shape.offset(phrase.start), passage.shape.offset(phrase.end, after=True)
    words = re.sub(r"\s+", " ", document.article.text[start:end]).strip()
    if phrase.again:
        subject = re.search(r"\b(?:on|about|for|concerning) .*", words)
        return f"{named.noun.rstrip('s') if named.noun else 'document'} {subject[0]}" if subject else None
    return re.sub(r"^MoUs?\b", "memorandum of understanding", words) or None


def _date(
    document: Document, passage: Passage, phrase: Phrase, stage: Stage, found: Sequence[Finding], pair: Pair
) -> str | None:
    """The date behind the stage's words, or in the sentence; else that of the meeting or visit it belongs to."""
    planned = stage.action is AgreementAction.PLANNED
    dates = passage.tagged(Tag.DATE)
    at = passage.shape.place_of
    behind = [one for one in dates if stage.end <= at(one) <= stage.end + 60]
    near = (
        behind
        or [one for one in dates if phrase.end <= at(one) <= phrase.end + 20]
        or [one for one in dates if at(one) < phrase.start]
    )
    if near:
        return date_of(document, passage, near[0], planned=planned)
    if stage.action in (AgreementAction.SIGNED, AgreementAction.PLANNED):
        return _event_date(passage, found, pair)
    return None


def _event_date(passage: Passage, found: Sequence[Finding], pair: Pair) -> str | None:
    """The day of the last meeting, else visit, of the two that the article told of before or in this sentence."""
    for name in ("meeting", "visit"):
        days = [
            one.fact.filled().get("date")
            for one in found
            if one.fact.KIND == name and one.evidence.start <= passage.end and _is_of(one, pair)
        ]
        if days and days[-1]:
            return str(days[-1])
    return None


def _is_of(one: Finding, pair: Pair) -> bool:
    slots = one.fact.filled()
    return set(slots.get("countries", (slots.get("from_"), slots.get("to")))) == set(pair)


def _qualifier(passage: Passage, phrase: Phrase) -> Qualifier | None:
    if phrase.count is None:
        return None
    counts = passage.shape.mentions(phrase.start, phrase.start + 1)
    return counts[0].detail.qualifier if counts else None


def _sectors(document: Document, title: str) -> tuple[Sector, ...] | None:
    low = title.lower()
    subject = re.sub(r"\b(?:co-?operation|partnership)\b", "", low)
    codes = sorted({Sector(one.value) for one in find_sectors(subject, 0, len(subject))})
    return tuple(codes) or None
