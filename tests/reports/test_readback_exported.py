"""What is held against a workbook that comes back: what the listing shows, also of facts that have left it."""

from pathlib import Path

import pytest
from sqlalchemy import Engine, select

from db.session import reading
from db.tables import Base
from db.views import LISTINGS, ordered
from etl.ruling.apply import apply, look
from etl.ruling.plan import Author
from reports.export import export_workbook
from reports.readback.exported import Exported
from reports.readback.proposal import Changed, Unreadable
from reports.readback.workbook import read_back
from tests.reports.desk import Desk
from tests.reports.ledgers import open_ledger, read_gold


@pytest.mark.parametrize("kind", LISTINGS)
def test_a_fact_without_a_listing_tells_what_its_row_told(kind: str, ledger: Engine) -> None:
    fact = Base.metadata.tables["fact"].c
    with reading(ledger) as connection:
        claims = connection.execute(select(fact.fingerprint, fact.claim).where(fact.kind == kind))
        told = {row.fingerprint[:12]: Exported.of_claim(kind, row.claim).texts for row in claims}
        listed = connection.execute(ordered(f"{kind}_listing"))
        assert {row.fact_id: Exported.of(kind, dict(row._mapping)).texts for row in listed} == told


def rule(engine: Engine, data: bytes, person: str) -> int:
    author = Author(person, person)
    planned = look(engine, read_back(data, engine), author)
    assert [one.reason for one in planned if one.reason] == []
    return apply(engine, planned, author)


def test_two_officers_with_one_workbook_are_both_heard(tmp_path: Path) -> None:
    engine = open_ledger(f"sqlite:///{tmp_path / 'two.sqlite'}", read_gold()[:3])
    export_workbook(engine, tmp_path / "two.xlsx")
    data = (tmp_path / "two.xlsx").read_bytes()
    assert rule(engine, Desk(data).put("Agreements", 1, Ruling="wrong").saved(), "Anna") == 1
    other = Desk(data).put("Agreements", 1, Title="a pact of their own").saved()
    (found,) = read_back(other, engine)
    assert isinstance(found, Changed)
    was = Desk(data).cell("Agreements", 1, "Title").value
    assert found.slots == {"title": (was, "a pact of their own")}
    assert rule(engine, other, "Bob") > 0
    assert rule(engine, other, "Bob") == 0
    engine.dispose()


def test_a_report_after_rulings_proposes_nothing(tmp_path: Path) -> None:
    engine = open_ledger(f"sqlite:///{tmp_path / 'after.sqlite'}", read_gold()[:3])
    export_workbook(engine, tmp_path / "before.xlsx")
    work = Desk((tmp_path / "before.xlsx").read_bytes())
    work.put("Agreements", 1, Ruling="wrong").put("Agreements", 2, Ruling="right").put("Agreements", 3, Date="2020-02")
    wrong = work.cell("Agreements", 1, "Fact id").value
    assert rule(engine, work.saved(), "Anna") == 3
    export_workbook(engine, tmp_path / "after.xlsx")
    data = (tmp_path / "after.xlsx").read_bytes()
    assert read_back(data, engine) == ()
    rows = Desk(data)
    ids = [rows.cell("Agreements", at, "Fact id").value for at in range(1, 4)]
    rulings = {rows.cell("Agreements", at, "Ruling").value for at in range(1, 4)}
    assert wrong not in ids
    assert {"right", "corrected"} <= rulings
    at = next(at for at in range(1, 4) if rows.cell("Agreements", at, "Ruling").value == "right")
    (found,) = read_back(rows.put("Agreements", at, Ruling=None).saved(), engine)
    assert isinstance(found, Unreadable)
    assert found.reason == "the ruling 'right' was taken out; it stands until right or wrong replaces it"
    engine.dispose()
