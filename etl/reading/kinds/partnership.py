"""The named level of the ties between states."""

import dataclasses
import re
from collections.abc import Iterator, Sequence
from typing import Self

from db.vocabulary import PartnershipAction
from etl.reading.document import Document, Pair, Passage
from etl.reading.fact import Fact, Finding, kind, slot
from etl.reading.modality import Mood, mood
from etl.reading.rules import date_between, date_of, finding, headed_by_date, pair, relation_pair
from etl.reading.shape import Hit
from etl.reading.slots import COUNTRIES, DATE, TEXT, term
from etl.reading.ties import partnerships as phrases


@kind("partnership")
class Partnership(Fact):
    """The named level of the ties between states."""

    countries: tuple[str, ...] = slot(COUNTRIES, core=True)
    level: str = slot(TEXT, core=True)
    action: PartnershipAction | None = slot(term(PartnershipAction), default=None)
    date: str | None = slot(DATE, default=None)

    def merged(self, other: Self) -> Self:
        """This fact with its empty slots filled; how a level was reached tells more than that it is affirmed."""
        if self.action is PartnershipAction.REAFFIRMED and other.action is not None:
            return dataclasses.replace(self, action=other.action, date=other.date or self.date)
        return super().merged(other)


def find(document: Document, found: Sequence[Finding]) -> Iterator[Finding]:
    """Levels of partnership that states have, reached or reaffirm."""
    if "partner" not in document.low and "allian" not in document.low and "allied" not in document.low:
        return
    base: str | None = None
    for passage in document.passages:
        words = passage.words
        if "partner" not in words and "allian" not in words and "allied" not in words:
            continue
        hits = list(phrases.LEVEL.find(passage.shape))
        for n, hit in enumerate(hits):
            level = _level(hit, base)
            if hit.has("named") and not _is_capitalised(document, hit):
                continue
            if level is None or (hit.has("allied") and any(one.has("alliance") for one in hits)):
                continue
            base = level if "strategic" in level else base
            low = hits[n - 1].match.end() if n else 0
            high = hits[n + 1].match.start() if n + 1 < len(hits) else len(passage.shape.text)
            yield from _read(document, passage, hit.match.span(), level, (low, high))


def _is_capitalised(document: Document, hit: Hit) -> bool:
    """Whether `the Vuvale Partnership` is written as a name, which no `new business partnership` is."""
    start, end = hit.span("named")
    return all(word[:1].isupper() for word in document.plain[start:end].split())


def _level(hit: Hit, base: str | None) -> str | None:
    """The name of the level; `a comprehensive one` is one of the kind named before."""
    if hit.has("one"):
        one = hit.match["one"]
        if "strategic" in one:
            return f"{one}partnership"
        return f"{one}strategic partnership" if base is not None and one else None
    words = next(hit.match[group] for group in ("level", "quoted", "allied", "alliance", "named") if hit.has(group))
    return re.sub(r"\bpartners?$", "partnership", words.replace("co-operative", "cooperative"))


def _read(
    document: Document, passage: Passage, span: tuple[int, int], level: str, window: tuple[int, int]
) -> Iterator[Finding]:
    text, (first, last) = passage.shape.text, span
    if _is_none(text, first, last):
        return
    couple, formed = _couple(passage, span), phrases.FORMED.match(text, last)
    is_reached = couple is not None or formed is not None or phrases.REACHED.match(text, last) is not None
    state = Mood.STATED if is_reached else mood(passage.shape, first, last)
    if state in (Mood.DENIED, Mood.SUPPOSED):
        return
    is_text = phrases.NO_LEVEL.match(text, last) is not None or phrases.TEXT_BEFORE.search(text[:first]) is not None
    if is_text and not (level.endswith("strategic partnership") and phrases.SIGNED.search(text)):
        return
    states = couple or _states(document, passage, span)
    is_planned = state is Mood.PLANNED
    if formed is not None:
        date = date_of(document, passage, passage.shape.mentions(*formed.span("date"))[0])
    else:
        date = date_between(document, passage, span, window, planned=is_planned)
    action = _action(text, first, last, state)
    if date is None and action in (PartnershipAction.ESTABLISHED, PartnershipAction.ELEVATED):
        date = headed_by_date(document, passage)
    if (
        states is None
        or (action is None and not phrases.IS.search(text[:first]))
        or (is_text and date is None and not is_planned)
    ):
        return
    if action is PartnershipAction.REAFFIRMED or (level == "alliance" and action is not PartnershipAction.ELEVATED):
        date = None if level != "alliance" else date
    yield finding(
        document,
        passage,
        Partnership(countries=states, level=level, action=action, date=date),
        f"level {action or 'stated'}",
    )


def _states(document: Document, passage: Passage, span: tuple[int, int]) -> tuple[str, ...] | None:
    """The states that have the level: `the six countries` are those of the sentence and the article's own."""
    many = phrases.MANY.search(passage.shape.text)
    if many is not None and int(many[1]) > 2:
        named = {*passage.countries}
        everyone = named if len(named) == int(many[1]) else named | {*(document.pair or ())}
        return tuple(sorted(everyone)) if len(everyone) == int(many[1]) else None
    return relation_pair(document, passage, *span)


def _couple(passage: Passage, span: tuple[int, int]) -> Pair | None:
    """The two of `A signed a strategic partnership with B`."""
    subject = phrases.SUBJECT.search(passage.shape.text, 0, span[0])
    partner = phrases.PARTNER.match(passage.shape.text, span[1])
    if subject is None or partner is None:
        return None
    one, other = (passage.shape.mentions(*told.span("who"))[0].country for told in (subject, partner))
    return pair(one, other)


def _is_none(text: str, first: int, last: int) -> bool:
    """Whether the words are of no level that states have now: one of companies, whose years are counted, or left."""
    if phrases.NONE_SUCH.match(text, last) or phrases.WITH_COMPANY.match(text, last):
        return True
    if phrases.YEARS_OF.search(text, 0, first) or phrases.COMPANY.search(text[:first]):
        return True
    return phrases.IS_BASE.search(text, 0, first) is not None and phrases.RAISED_ON.match(text, last) is not None


def _action(text: str, first: int, last: int, state: Mood) -> PartnershipAction | None:
    """What the words say of the level: `raised to` it, else the verb nearest before it, else the first behind it."""
    if state is Mood.PLANNED:
        return PartnershipAction.PLANNED
    if phrases.REACHED.match(text, last) or phrases.FORMED.match(text, last):
        return PartnershipAction.ESTABLISHED
    lead = text[:first]
    if (phrases.RAISED_TO.search(lead) or text.startswith(("to", "into"), first)) and phrases.RAISED.search(lead):
        return PartnershipAction.ELEVATED
    before, behind = text[max(0, first - 70) : first], text[last : last + 45]
    is_base = phrases.FROM.search(lead) is not None or phrases.RAISED_LATER.match(text, last) is not None
    actions = (
        [one for one in phrases.ACTIONS if one[0] is not PartnershipAction.ELEVATED] if is_base else phrases.ACTIONS
    )
    nearest = [(match.end(), action) for action, verbs in actions for match in re.finditer(verbs, before)]
    after = [
        (match.start(), action)
        for action, verbs in actions
        for match in re.finditer(verbs, behind)
        if match[0] not in ("rose", "risen", "raise", "raising")  # `within the partnership, trade rose`
    ]
    if nearest and not (phrases.FROM.search(lead) and after):
        found = max(nearest)[1]
        is_since = found is PartnershipAction.REAFFIRMED and phrases.SINCE.match(text, last) is not None
        return PartnershipAction.ESTABLISHED if is_since else found
    return min(after)[1] if after else None
