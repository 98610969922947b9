"""From a workbook that people worked in to what its rows propose, beside what the ledger would export now."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from sqlalchemy import Engine

from db.session import reading
from reports.errors import NotAWorkbook
from reports.readback.exported import look_up
from reports.readback.opened import open_sheets
from reports.readback.proposal import Proposal, Unreadable
from reports.readback.propose import propose
from reports.readback.row import FactRow, read_row
from reports.readback.table import find_listing
from reports.scope import Scope
from reports.source import Source


def read_back(data: bytes, engine: Engine) -> tuple[Proposal, ...]:
    """What was changed in the workbook since it was exported, in the order of its rows.

    Raises NotAWorkbook for bytes that are none.
    """
    rows = list(_read_rows(data))
    with reading(engine) as connection:
        return tuple(_propose(rows, Source(connection, Scope())))


def _read_rows(data: bytes) -> Iterator[FactRow | Proposal]:
    """The rows in which anything was changed or added."""
    listings = [listing for listing in map(find_listing, open_sheets(data)) if listing is not None]
    if not listings:
        raise NotAWorkbook(
            "none of its sheets is a listing of facts, with columns Fact id and Ruling, of report export"
        )
    for listing in listings:
        if isinstance(listing, Unreadable):
            yield listing
            continue
        yield from _changed_rows(read_row(listing, number, row) for number, row in listing.lines)


def _changed_rows(rows: Iterable[FactRow | Proposal | None]) -> Iterator[FactRow | Proposal]:
    """The rows of a sheet that are not as exported; of a fact that stands there twice, nobody knows which is meant."""
    times: dict[str, list[int]] = defaultdict(list)
    changed: list[FactRow | Proposal] = []
    for row in rows:
        if isinstance(row, FactRow):
            times[row.fact_id].append(row.row)
        if row is not None and not (isinstance(row, FactRow) and row.is_untouched):
            changed.append(row)
    for row in changed:
        others = [str(one) for one in times[row.fact_id] if one != row.row] if isinstance(row, FactRow) else []
        yield _refuse_copy(row, others) if isinstance(row, FactRow) and others else row


def _refuse_copy(row: FactRow, others: Sequence[str]) -> Unreadable:
    where = f"row{'s' if len(others) > 1 else ''} {', '.join(others)}"
    reason = f"the fact {row.fact_id} stands in {where}, too; for a new fact, empty its Fact id and Fact version"
    return Unreadable(row.sheet, row.row, reason)


def _propose(rows: Sequence[FactRow | Proposal], source: Source) -> Iterator[Proposal]:
    exported = look_up([row for row in rows if isinstance(row, FactRow)], source)
    proposed: dict[str, Proposal] = {}
    for row in rows:
        if not isinstance(row, FactRow):
            yield row
            continue
        proposal = propose(row, exported.get(row.fact_id))
        if proposal is not None:
            first = proposed.setdefault(row.fact_id, proposal)
            yield from _unless_said(first, proposal)


def _unless_said(first: Proposal, proposal: Proposal) -> Iterator[Proposal]:
    """What a copy of a listing says of a fact: nothing new if it says the same."""
    if first is proposal or isinstance(proposal, Unreadable):
        yield proposal
    elif _said(first) != _said(proposal):
        reason = f"row {first.row} of {first.sheet} says something else of this fact"
        yield Unreadable(proposal.sheet, proposal.row, reason)


def _said(proposal: Proposal) -> dict[str, object]:
    return {name: value for name, value in vars(proposal).items() if name not in ("sheet", "row")}
