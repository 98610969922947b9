"""Whatever program saved the workbook, the same is read back: nothing where nothing was changed, and every change."""

from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from sqlalchemy import Engine

from reports.export import export_workbook
from reports.readback.proposal import Added, Changed, Judged, Proposal, Raw, Verdict
from reports.readback.workbook import read_back
from tests.reports.desk import Desk, through_libreoffice, through_openpyxl, through_pandas
from tests.reports.ledgers import open_ledger, read_gold

Program = Callable[[bytes, Path], bytes]
Morning = tuple[bytes, list[Proposal]]


def test_a_workbook_as_it_was_exported_proposes_nothing(exported: Path, ledger: Engine) -> None:
    assert read_back(exported.read_bytes(), ledger) == ()


@pytest.fixture(scope="module")
def part(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    """A ledger of some articles, enough to change facts of three kinds."""
    engine = open_ledger(f"sqlite:///{tmp_path_factory.mktemp('part')}/part.sqlite", read_gold()[::4])
    yield engine
    engine.dispose()


@pytest.fixture(scope="module")
def morning(part: Engine, tmp_path_factory: pytest.TempPathFactory) -> Morning:
    """Its workbook after an officer's morning, and what that comes to."""
    path = tmp_path_factory.mktemp("morning") / "book.xlsx"
    export_workbook(part, path)
    desk = Desk(path.read_bytes())
    ids = {name: [desk.cell(name, row, "Fact id").value for row in range(1, 9)] for name in ("Missions", "Trade")}
    top = {name: desk.heading_row(name) for name in (*ids, "Visits")}
    was = desk.cell("Missions", 3, "City").value
    state = desk.cell("Missions", 4, "Sending state code").value
    value = desk.cell("Trade", 2, "Value (units of the currency)").value
    period, currency = desk.cell("Trade", 3, "Period (ISO 8601)").value, desk.cell("Trade", 4, "Currency").value
    desk.put("Missions", 1, Ruling="wrong").put("Missions", 3, City=" Almaty ")
    desk.put("Missions", 4, Sending_state="Namibia", Sending_state_code="NA")
    desk.put("Trade", 2, Value=12.5).put("Trade", 3, Period=date(2019, 5, 1)).put("Trade", 4, Currency=None)
    desk.add("Visits", From="Peru", To="Namibia", Visitor="A. Sole", Quote="She went.", Article="A title", Date=2024)
    row = desk.workbook["Visits"].max_row
    slots: dict[str, Raw] = {"from": "PE", "to": "NA", "visitor": "A. Sole", "date": 2024}
    return desk.saved(), [
        Judged("Missions", top["Missions"] + 1, ids["Missions"][0], Verdict.WRONG),
        Changed("Missions", top["Missions"] + 3, ids["Missions"][2], {"city": (was, "Almaty")}),
        Changed("Missions", top["Missions"] + 4, ids["Missions"][3], {"sending": (state, "NA")}),
        Added("Visits", row, "visit", slots, "A title", "She went."),
        Changed("Trade", top["Trade"] + 2, ids["Trade"][1], {"value": (Decimal(value), Decimal("12.5"))}),
        Changed("Trade", top["Trade"] + 3, ids["Trade"][2], {"period": (period, date(2019, 5, 1))}),
        Changed("Trade", top["Trade"] + 4, ids["Trade"][3], {"currency": (currency, None)}),
    ]


@pytest.mark.parametrize("program", [through_openpyxl, through_pandas], ids=["openpyxl", "pandas"])
def test_every_change_is_read_back_from_every_program_and_nothing_else(
    program: Program, morning: Morning, part: Engine, tmp_path: Path
) -> None:
    data, expected = morning
    assert [_unseen(one) for one in read_back(program(data, tmp_path), part)] == expected


def test_every_change_is_read_back_from_libreoffice_and_from_its_own_format(
    morning: Morning, part: Engine, tmp_path: Path
) -> None:
    data, expected = morning
    for saved in through_libreoffice(data, tmp_path):
        assert [_unseen(one) for one in read_back(saved, part)] == expected


def _unseen(proposal: Proposal) -> Proposal:
    if isinstance(proposal, Judged):
        return Judged(proposal.sheet, proposal.row, proposal.fact_id, proposal.verdict)
    return proposal
