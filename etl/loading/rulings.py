"""What people ruled, as loading honours it: which passages state a fact besides, and what becomes of a fact's claim."""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy import Connection, select

from db.dialects import one_of
from db.vocabulary import FactStanding, RulingVerdict
from etl.loading.keys import TABLES, Keys, chunks
from etl.loading.rows import Claim
from etl.loading.statement import Reading, Statement

RULING, PASSAGE = TABLES["ruling"], TABLES["ruling_passage"]
RULE = "ruling"  # the name of the rule of what stands by a ruling alone
_COLUMNS = ("id", "fingerprint", "kind", "verdict", "patch", "successor", "ruled_by", "workbook")

Patch = Mapping[str, tuple[Any, Any]]


class Ruling(NamedTuple):
    """What a person said of a fact; the patch has the old and the new value of each slot that they stand by.

    The two are the same where they held what they saw to be right, which no other article may change either.
    """

    id: int
    fingerprint: str
    kind: str
    verdict: RulingVerdict
    patch: Patch
    successor: str | None
    ruled_by: str
    workbook: str | None

    @property
    def is_against(self) -> bool:
        """Whether the fact, as its core slots have it, is held to be wrong."""
        return self.verdict is RulingVerdict.WRONG or self.successor is not None


class Outcome(NamedTuple):
    """What the rulings on a fact come to: whether it stands, and the values that all of them allow."""

    standing: FactStanding | None
    patch: Patch

    def on(self, claim: Claim) -> tuple[Claim, FactStanding | None]:
        """The claim with its corrections, and how the fact stands; one that is by now read so is simply right."""
        corrected = patched(claim, self.patch)
        if self.standing is FactStanding.CORRECTED and corrected == claim:
            return corrected, FactStanding.RIGHT
        return corrected, self.standing


UNRULED = Outcome(None, {})


def outcome_of(rulings: Sequence[Ruling]) -> Outcome:
    """What these rulings on one fact, in their order, come to: the last of each person counts, and nobody's more."""
    latest = {one.ruled_by: one for one in rulings}.values()
    upheld = [one for one in latest if not one.is_against]
    if not upheld:
        return Outcome(FactStanding.WRONG, {}) if latest else UNRULED
    patch, disputed = _agreed(upheld)
    if disputed or len(upheld) < len(latest):
        return Outcome(FactStanding.DISPUTED, patch)
    if rulings[0].verdict is RulingVerdict.ADDED:
        return Outcome(FactStanding.ADDED, patch)
    is_corrected = any(_corrects(change) for change in patch.values())
    return Outcome(FactStanding.CORRECTED if is_corrected else FactStanding.RIGHT, patch)


def _agreed(upheld: Sequence[Ruling]) -> tuple[Patch, bool]:
    """The values that nobody contradicts, and whether there are others."""
    agreed: dict[str, tuple[Any, Any]] = {}
    slots = sorted({slot for one in upheld for slot in one.patch})
    for slot in slots:
        answers = [one.patch[slot] for one in upheld if slot in one.patch]
        if all(new == answers[0][1] for _, new in answers):
            agreed[slot] = next((one for one in answers if _corrects(one)), answers[0])
    return agreed, len(agreed) < len(slots)


def _corrects(change: tuple[Any, Any]) -> bool:
    old, new = change
    return bool(old != new)


def patched(claim: Claim, patch: Patch) -> Claim:
    """The claim with the new values of the patch; a slot whose new value is none is cleared."""
    if not patch:
        return claim
    new = {**claim, **{slot: value for slot, (_, value) in patch.items()}}
    return {slot: value for slot, value in new.items() if value is not None}


def rulings_on(connection: Connection, fingerprints: Iterable[str]) -> dict[str, list[Ruling]]:
    """The rulings on those of the facts that somebody ruled on, in the order in which they were made."""
    found: dict[str, list[Ruling]] = defaultdict(list)
    columns = [RULING.c[name] for name in _COLUMNS]
    for chunk in chunks(fingerprints):
        some = select(*columns).where(one_of(connection, RULING.c.fingerprint, chunk)).order_by(RULING.c.id)
        for row in connection.execute(some):
            patch = {slot: (old, new) for slot, (old, new) in json.loads(row.patch or "{}").items()}
            ruling = Ruling(*row)._replace(verdict=RulingVerdict(row.verdict), patch=patch)
            found[ruling.fingerprint].append(ruling)
    return found


def outcomes_on(connection: Connection, keys: Keys, fingerprints: Iterable[str]) -> dict[str, Outcome]:
    """What the rulings come to for those of the facts that somebody ruled on."""
    if keys.is_empty("ruling"):
        return {}
    return {key: outcome_of(rulings) for key, rulings in rulings_on(connection, fingerprints).items()}


def with_ruled(connection: Connection, keys: Keys, readings: Mapping[int, Reading]) -> dict[int, Reading]:
    """The readings, each with the facts that people ruled on in its article and the reader does not find there."""
    if keys.is_empty("ruling"):
        return dict(readings)
    ruled = _ruled_in(connection, {one.article.content_hash for one in readings.values()})
    return {key: _with_ruled(one, ruled.get(one.article.content_hash, ())) for key, one in readings.items()}


def _with_ruled(one: Reading, ruled: Sequence[Statement]) -> Reading:
    read = {statement.fingerprint for statement in one.statements}
    missing = {(more.fingerprint, more.start, more.end): more for more in ruled if more.fingerprint not in read}
    return one._replace(statements=(*one.statements, *missing.values())) if missing else one


def _ruled_in(connection: Connection, content_hashes: Iterable[str]) -> dict[str, list[Statement]]:
    """What the passages of all rulings state, by the hash of their article; an earlier ruling's claim comes last."""
    found: dict[str, list[Statement]] = defaultdict(list)
    columns = (RULING.c.kind, RULING.c.fingerprint, PASSAGE.c.claim, PASSAGE.c.start, PASSAGE.c.end)
    passages = select(PASSAGE.c.content_hash, *columns).join(RULING, RULING.c.id == PASSAGE.c.ruling_id)
    for chunk in chunks(sorted(content_hashes)):
        some = passages.where(one_of(connection, PASSAGE.c.content_hash, chunk)).order_by(RULING.c.id.desc())
        for row in connection.execute(some):
            found[row[0]].append(Statement(*row[1:], rule=RULE))
    return found
