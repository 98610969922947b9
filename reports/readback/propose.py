"""What a row of a fact proposes, beside what the ledger would export of the fact now."""

from collections.abc import Mapping

from reports.readback.exported import Exported
from reports.readback.proposal import Changed, Judged, Raw, Unreadable, Verdict
from reports.readback.row import RULED, FactRow, Told, ruling_in, tell_conflict


def propose(row: FactRow, now: Exported | None) -> Judged | Changed | Unreadable | None:
    """What the row proposes; none if nothing was changed in it."""
    ruled = row.exported_ruling
    if ruled is not None:
        return _judge(row, ruled)
    if now is None:  # the fact is gone, or was never there: as below
        return _change(row, {name: (one.value, one.value) for name, one in row.told.items()})
    texts = now.texts
    told = {name: _settle(one, texts[name]) for name, one in row.told.items()}
    torn = next((name for name, one in told.items() if one.other), None)
    if torn:
        return Unreadable(row.sheet, row.row, tell_conflict(torn, told[torn]))
    changed = {name: one for name, one in told.items() if one.text != texts[name]}
    ruled = ruling_in(row.version, row.fact_id, list(texts.values()))
    if not changed:
        return _judge(row, ruled)
    if ruled is None:
        # what was exported is not known any more: the ledger takes the row only if it has these values already
        return _change(row, {name: (one.value, one.value) for name, one in changed.items()})
    return _change(row, {name: (now.values[name], one.value) for name, one in changed.items()})


def _settle(told: Told, now: str) -> Told:
    """Of a name and a code that differ, the one that was changed; both if both were."""
    if told.other is None or now not in (told.text, told.other):
        return told
    changed = told.other if told.text == now else told.text
    return Told(changed, changed)


def _judge(row: FactRow, exported: str | None) -> Judged | Unreadable | None:
    if row.ruling == exported or (exported is None and row.ruling in set(RULED) - set(Verdict)):
        return None
    if not row.ruling:
        reason = f"the ruling {exported!r} was taken out; it stands until right or wrong replaces it"
        return Unreadable(row.sheet, row.row, reason)
    if row.ruling not in set(Verdict):
        return _no_ruling(row)
    seen: dict[str, Raw] = {name: one.value for name, one in row.told.items()}
    return Judged(row.sheet, row.row, row.fact_id, Verdict(row.ruling), seen)


def _change(row: FactRow, slots: Mapping[str, tuple[Raw, Raw]]) -> Changed | Unreadable:
    if row.ruling == Verdict.WRONG:
        return Unreadable(row.sheet, row.row, "the fact is ruled wrong and changed; only one of the two can be meant")
    if row.ruling not in RULED:
        return _no_ruling(row)
    return Changed(row.sheet, row.row, row.fact_id, slots)


def _no_ruling(row: FactRow) -> Unreadable:
    return Unreadable(row.sheet, row.row, f"a ruling is right or wrong, not {row.ruling!r}")
