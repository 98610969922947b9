"""From proposals to the rulings that they ask for, without writing: each is accepted, refused, or nothing new."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from db.vocabulary import RulingVerdict
from etl.loading.rows import Claim
from etl.loading.rulings import Patch, patched
from etl.reading.fact import Fact, Slot
from etl.reading.kinds import KIND_BY_NAME
from etl.ruling.checked import checked
from etl.ruling.ledger import Known, Passage, fact_of, find_article, find_fact
from etl.ruling.locate import locate
from etl.ruling.refusal import Refused
from etl.ruling.values import value_of
from reports.readback.proposal import Added, Changed, Judged, Proposal, Raw, Unreadable


@dataclass(frozen=True)
class Author:
    """Who rules, and in which workbook, by the hash of its file; in none on the terminal."""

    name: str
    workbook: str | None = None


@dataclass(frozen=True)
class Draft:
    """A ruling to be written."""

    fingerprint: str
    kind: str
    verdict: RulingVerdict
    passages: tuple[Passage, ...]
    patch: Patch
    successor: str | None = None


@dataclass(frozen=True)
class Planned:
    """What a proposal comes to: rulings to be written, none if it says nothing new, or the reason of a refusal."""

    proposal: Proposal
    drafts: tuple[Draft, ...] = ()
    reason: str | None = None


def plan(connection: Connection, proposals: Iterable[Proposal], author: Author) -> list[Planned]:
    """What each proposal comes to, in their order."""
    return [_plan(connection, one, author) for one in proposals]


def _plan(connection: Connection, proposal: Proposal, author: Author) -> Planned:
    try:
        return Planned(proposal, _drafts(connection, proposal, author))
    except Refused as error:
        return Planned(proposal, reason=str(error))


def _drafts(connection: Connection, proposal: Proposal, author: Author) -> tuple[Draft, ...]:
    match proposal:
        case Unreadable():
            raise Refused(proposal.reason)
        case Added():
            return _add(connection, proposal, author)
        case Judged():
            return _judge(find_fact(connection, proposal.fact_id), proposal, author)
        case Changed():
            return _correct(connection, find_fact(connection, proposal.fact_id), proposal, author)


def _judge(known: Known, proposal: Judged, author: Author) -> tuple[Draft, ...]:
    verdict = RulingVerdict(proposal.verdict)
    patch = {**_upheld(known.kind, known.claim), **known.patch} if verdict is RulingVerdict.RIGHT else {}
    draft = Draft(known.fingerprint, known.kind, verdict, known.passages, patch)
    if _is_nothing_new(known, draft, author):
        return ()
    for slot, raw in proposal.seen.items():
        _require_same(known, _slot(known.kind, slot), raw)
    return (draft,)


def _upheld(kind: str, claim: Claim) -> Patch:
    """The values that somebody stands by who holds the claim to be right; those that decide the fact stand anyway."""
    fact = KIND_BY_NAME[kind].from_json(dict(claim))
    return {slot: (value, value) for slot, value in claim.items() if not fact.identifies(_slot(kind, slot))}


def _correct(connection: Connection, known: Known, proposal: Changed, author: Author) -> tuple[Draft, ...]:
    new = {slot: value_of(known.kind, _slot(known.kind, slot), raw) for slot, (_, raw) in proposal.slots.items()}
    asked = {slot: (known.claim.get(slot), value) for slot, value in new.items()}
    fact = checked(known.kind, patched(known.claim, asked))
    if fact.fingerprint() == known.fingerprint:
        drafts = _patch(known, asked, author)
    else:
        drafts = _replace(connection, known, fact, asked)
    if not drafts or _is_nothing_new(known, drafts[0], author):
        return ()
    for slot, (raw, _) in proposal.slots.items():
        if asked[slot][0] != asked[slot][1]:
            _require_same(known, _slot(known.kind, slot), raw)
    return drafts


def _patch(known: Known, asked: Patch, author: Author) -> tuple[Draft, ...]:
    """A correction of slots that do not decide which fact it is, on top of the person's own earlier ones."""
    mine = known.last_of(author.name)
    own = dict(mine.patch) if mine is not None and not mine.is_against else {}
    before = {**known.patch, **own}
    changed = {slot: one for slot, one in asked.items() if one[0] != one[1] or slot in before}
    if not changed:
        return ()
    patch = {**own, **{slot: (before.get(slot, one)[0], one[1]) for slot, one in changed.items()}}
    return (Draft(known.fingerprint, known.kind, RulingVerdict.CORRECTED, known.passages, patch),)


def _replace(connection: Connection, known: Known, fact: Fact, asked: Patch) -> tuple[Draft, ...]:
    """A correction that makes it another fact: the old one is wrong, and its passages state the new one."""
    changed = {slot: one for slot, one in asked.items() if one[0] != one[1]}
    whole = {**known.patch, **changed}
    told = {slot: one for slot, one in whole.items() if not fact.identifies(_slot(known.kind, slot))}
    passages = tuple(one._replace(claim=patched(one.claim, whole)) for one in known.passages)
    verdict = RulingVerdict.ADDED
    if fact_of(connection, fact.fingerprint()) is not None:
        verdict = RulingVerdict.CORRECTED if told else RulingVerdict.RIGHT
    new = Draft(fact.fingerprint(), known.kind, verdict, passages, told)
    old = Draft(
        known.fingerprint, known.kind, RulingVerdict.CORRECTED, known.passages, changed, successor=new.fingerprint
    )
    return old, new


def _add(connection: Connection, proposal: Added, author: Author) -> tuple[Draft, ...]:
    """A fact that the reader missed, or missed in this article."""
    if proposal.kind not in KIND_BY_NAME:
        raise Refused(f"{proposal.kind!r} is no kind of fact")
    values = {slot: value_of(proposal.kind, _slot(proposal.kind, slot), raw) for slot, raw in proposal.slots.items()}
    claim = {slot: value for slot, value in values.items() if value is not None}
    fact = checked(proposal.kind, claim)
    article = find_article(connection, proposal.article_id)
    start, end = locate(article.text, proposal.quote)
    passage = Passage(article.content_hash, start, end, article.text[start:end], claim)
    known = fact_of(connection, fact.fingerprint())
    if known is None:
        told = {slot: (None, value) for slot, value in claim.items() if not fact.identifies(_slot(fact.KIND, slot))}
        return (Draft(fact.fingerprint(), fact.KIND, RulingVerdict.ADDED, (passage,), told),)
    return _add_to(known, passage, author)


def _add_to(known: Known, passage: Passage, author: Author) -> tuple[Draft, ...]:
    """Another passage for a fact that the ledger has; nothing new if the person has said so."""
    for slot, value in passage.claim.items():
        if (held := known.claim.get(slot, value)) != value and not _is_alike(held, value):
            fact_id = known.fingerprint[:12]
            raise Refused(f"the ledger has this fact as {fact_id}, with {slot} {_told(held)}; change that row")
    mine = known.last_of(author.name)
    is_there = any(one.content_hash == passage.content_hash for one in known.passages)
    if mine is not None and not mine.is_against and is_there:
        return ()
    passages = known.passages if is_there else (*known.passages, passage)
    patch = {**_upheld(known.kind, passage.claim), **known.patch}
    draft = Draft(known.fingerprint, known.kind, RulingVerdict.RIGHT, passages, patch)
    return () if _is_of_this_workbook(known, author) else (draft,)


def _is_nothing_new(known: Known, draft: Draft, author: Author) -> bool:
    """Whether the person says so already, or has said so in this very workbook, whatever was ruled since."""
    mine = known.last_of(author.name)
    if mine is None:
        return False
    says_so = (mine.verdict, mine.successor, _new_values(mine.patch))
    return says_so == (draft.verdict, draft.successor, _new_values(draft.patch)) or _is_of_this_workbook(known, author)


def _is_of_this_workbook(known: Known, author: Author) -> bool:
    if author.workbook is None:
        return False
    return any((one.ruled_by, one.workbook) == (author.name, author.workbook) for one in known.rulings)


def _new_values(patch: Patch) -> Claim:
    return {slot: new for slot, (_, new) in patch.items()}


def _require_same(known: Known, slot: Slot, raw: Raw) -> None:
    """Raises Refused if the slot no longer holds what was exported."""
    held = known.claim.get(slot.key)
    try:
        is_same = value_of(known.kind, slot, raw) == held or _told(held) == " ".join(str(raw).split())
    except Refused:
        is_same = _told(held) == " ".join(str(raw).split())
    if not is_same:
        now = "is empty" if held is None else f"is {_told(held)}"
        raise Refused(f"the fact has changed since the export: {slot.key} {now} now; export again and look at it anew")


def _told(value: Any) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)


def _is_alike(one: Any, other: Any) -> bool:
    """Whether words differ in the case of their letters only, which makes no other fact."""
    return _told(one).casefold() == _told(other).casefold()


def _slot(kind: str, name: str) -> Slot:
    for slot in KIND_BY_NAME[kind].SLOTS:
        if slot.key == name:
            return slot
    slots = ", ".join(slot.key for slot in KIND_BY_NAME[kind].SLOTS)
    raise Refused(f"a fact of the kind {kind.replace('_', ' ')} has no slot {name!r}; it has {slots}")
