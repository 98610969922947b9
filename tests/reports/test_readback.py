"""What people do to a workbook, and what is read back from it: proposals, or a line that says what cannot be read."""

from collections.abc import Callable, Iterator
from datetime import date, datetime
from decimal import Decimal
from io import BytesIO
from pathlib import Path

import pandas  # type: ignore[import-untyped]  # its stubs are a package of their own, and tests alone need it
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine

from etl.sources.article import Article
from reports.export import export_workbook
from reports.readback.proposal import Added, Changed, Judged, Proposal, Unreadable, Verdict
from reports.readback.workbook import read_back
from tests.reports.desk import Desk
from tests.reports.ledgers import open_ledger, state

MISSIONS = [
    {"sending": "KZ", "receiving": "TR", "type": "embassy", "city": "Ankara", "status": "operating"},
    {"sending": "KZ", "receiving": "TR", "type": "consulate_general", "city": "Istanbul", "date": "2024"},
    {"sending": "NA", "receiving": "KZ", "type": "embassy", "city": "Astana", "date": "2025-07"},
    {"sending": "TR", "receiving": "KZ", "type": "embassy", "city": "Astana", "date": "1992-06-01"},
]
TRADE = [
    {"measure": "turnover", "countries": ["KZ", "TR"], "value": 1900000000.25, "currency": "USD", "period": "2024"},
    {"measure": "flow", "exporter": "KZ", "importer": "TR", "value": 7, "currency": "EUR", "according_to": "KZ"},
]
TOP = {"Missions": 4, "Trade": 5}


def open_small(folder: Path, missions: list[dict[str, str]] = MISSIONS) -> Engine:
    """A ledger of an article that says these things."""
    article = Article("a.txt", "date 2025-07-30 News\n\nIt is so.\n", date(2025, 7, 30), "News", None, 22)
    facts = [{"kind": "mission", **one} for one in missions] + [{"kind": "trade", **one} for one in TRADE]
    folder.mkdir(exist_ok=True)
    return open_ledger(f"sqlite:///{folder / 'small.sqlite'}", [state(article, *facts)])


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    engine = open_small(tmp_path_factory.mktemp("small"))
    yield engine
    engine.dispose()


@pytest.fixture(scope="module")
def data(small: Engine, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The sheets of that ledger's workbook that the tests look at."""
    path = tmp_path_factory.mktemp("book") / "book.xlsx"
    export_workbook(small, path)
    return Desk(path.read_bytes()).only(*TOP, "People").saved()


def id_of(data: bytes, name: str, row: int) -> str:
    return str(Desk(data).cell(name, row, "Fact id").value)


def test_a_verdict_tells_what_was_seen(small: Engine, data: bytes) -> None:
    work = Desk(data).put("Missions", 2, Ruling=" Right ")
    seen = {"sending": "KZ", "receiving": "TR", "type": "embassy", "city": "Ankara", "status": "operating"}
    (found,) = read_back(work.saved(), small)
    assert isinstance(found, Judged)
    assert (found.sheet, found.row, found.fact_id) == ("Missions", TOP["Missions"] + 2, id_of(data, "Missions", 2))
    assert found.verdict is Verdict.RIGHT
    assert {name: value for name, value in found.seen.items() if value} == seen


CHANGES: list[tuple[str, str, int, dict[str, object], dict[str, tuple[object, object]]]] = [
    ("another city", "Missions", 2, {"City": "Izmir"}, {"city": ("Ankara", "Izmir")}),
    ("a cell emptied", "Missions", 2, {"Status": None}, {"status": ("operating", None)}),
    ("a term", "Missions", 1, {"Class_of_mission": "embassy"}, {"type": ("consulate general", "embassy")}),
    ("a state by name", "Missions", 2, {"Sending_state": "namibia"}, {"sending": ("KZ", "NA")}),
    ("a state by code", "Missions", 2, {"Sending_state_code": "na"}, {"sending": ("KZ", "NA")}),
    ("a state by an unknown name", "Missions", 2, {"Sending_state": "Atlantis"}, {"sending": ("KZ", "Atlantis")}),
    ("a day", "Missions", 1, {"Date": datetime(2025, 7, 12)}, {"date": ("2024", date(2025, 7, 12))}),
    ("a year as a number", "Missions", 1, {"Date": 2023}, {"date": ("2024", 2023)}),
    ("an amount", "Trade", 1, {"Value": 2.5}, {"value": (Decimal("1900000000.25"), Decimal("2.5"))}),
    ("states in another order", "Trade", 1, {"Countries": "Peru,  Japan"}, {"countries": ("KZ, TR", "JP, PE")}),
    ("two slots", "Trade", 1, {"Currency": "EUR", "Goods": "a"}, {"currency": ("USD", "EUR"), "goods": (None, "a")}),
]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "row", "cells", "slots"), [one[1:] for one in CHANGES], ids=[one[0] for one in CHANGES]
)
def test_a_changed_cell_is_told_with_what_was_exported(
    name: str,
    row: int,
    cells: dict[str, object],
    slots: dict[str, tuple[object, object]],
    small: Engine,
    data: bytes,
) -> None:
    work = Desk(data)
    if "Goods" in cells:
        work.rearrange(name, lambda rows: [[*rows[0], "Goods"], *rows[1:]])
    (found,) = read_back(work.put(name, row, **cells).saved(), small)
    assert isinstance(found, Changed)
    assert (found.sheet, found.row, found.fact_id) == (name, TOP[name] + row, id_of(data, name, row))
    assert found.slots == slots


def test_a_month_that_a_program_took_for_a_day_is_a_month(small: Engine, data: bytes) -> None:
    work = Desk(data).put("Missions", 1, Date=datetime(2025, 8, 1))
    work.cell("Missions", 1, "Date (ISO 8601)").number_format = "mmm\\-yy"
    (found,) = read_back(work.saved(), small)
    assert isinstance(found, Changed)
    assert found.slots == {"date": ("2024", "2025-08")}


REFUSED: list[tuple[str, dict[str, object], str]] = [
    ("another word", {"Ruling": "maybe"}, "a ruling is right or wrong, not 'maybe'"),
    ("wrong and changed", {"Ruling": "wrong", "City": "Izmir"}, "ruled wrong and changed"),
    ("two states", {"Sending_state": "Peru", "Sending_state_code": "JP"}, "the name tells PE and the code JP"),
    ("no id", {"Fact_id": "x-1"}, "'x-1' is no id of a fact"),
    ("an id that is gone", {"Fact_id": None}, "its Fact id is gone"),
]


@pytest.mark.parametrize(("cells", "reason"), [one[1:] for one in REFUSED], ids=[one[0] for one in REFUSED])
def test_a_row_that_cannot_be_read_says_why(cells: dict[str, object], reason: str, small: Engine, data: bytes) -> None:
    (found,) = read_back(Desk(data).put("Missions", 2, **cells).saved(), small)
    assert isinstance(found, Unreadable)
    assert (found.sheet, found.row) == ("Missions", TOP["Missions"] + 2)
    assert reason in found.reason


def test_a_row_below_the_table_is_a_fact_that_was_missed(small: Engine, data: bytes) -> None:
    cells = {"Sending_state": "Peru", "Receiving_state_code": "TR", "Class_of_mission": "embassy", "City": "Ankara"}
    work = Desk(data).add("Missions", **cells, Quote="It  is so.", Article="News")
    slots = {"sending": "PE", "receiving": "TR", "type": "embassy", "city": "Ankara"}
    assert read_back(work.saved(), small) == (Added("Missions", 9, "mission", slots, "News", "It  is so."),)


def test_a_fact_is_added_to_a_listing_that_had_none(small: Engine, data: bytes) -> None:
    cells: dict[str, object] = {
        "Person": "A. Sole",
        "Office": "minister",
        "Country": "Peru",
        "Quote": "So.",
        "Article": "News",
    }
    (found,) = read_back(Desk(data).put("People", 1, **cells).saved(), small)
    assert isinstance(found, Added)
    assert found.slots == {"person": "A. Sole", "office": "minister", "country": "PE"}


@pytest.mark.parametrize(
    ("cells", "reason"),
    [
        ({"City": "Ankara", "Article": "News"}, "needs its sentence in the column Quote"),
        ({"City": "Ankara", "Quote": "It is so."}, "needs the title or the id of its article in the column Article"),
        ({"City": "Ankara", "Quote": "It is so.", "Article": "News", "Ruling": "wrong"}, "cannot be ruled wrong"),
    ],
)
def test_an_added_row_that_lacks_something_says_so(
    cells: dict[str, object], reason: str, small: Engine, data: bytes
) -> None:
    (found,) = read_back(Desk(data).add("Missions", **cells).saved(), small)
    assert isinstance(found, Unreadable)
    assert reason in found.reason


def test_remarks_beside_and_below_the_table_are_nobodys_business(small: Engine, data: bytes) -> None:
    work = Desk(data).rearrange("Missions", lambda rows: [[*one, "mine"] for one in rows])
    work.workbook["Missions"].cell(30, 20).value = "checked"
    work.workbook.create_sheet("My own", 0).append(["Fact id", "what I think"])
    assert read_back(work.saved(), small) == ()


def moved(data: bytes, name: str, order: Callable[[list[list[object]]], list[list[object]]]) -> bytes:
    return Desk(data).put("Missions", 2, City="Izmir").rearrange(name, order).saved()


ORDERS: list[tuple[str, Callable[[list[list[object]]], list[list[object]]], int]] = [
    ("rows turned round", lambda rows: [rows[0], *rows[:0:-1]], 3),
    ("columns turned round", lambda rows: [row[::-1] for row in rows], 2),
    ("rows above the headings", lambda rows: [[None], ["mine"], *rows], 4),
    ("empty rows between", lambda rows: [rows[0], rows[1], [None], *rows[2:]], 3),
    ("only the row that matters", lambda rows: [rows[0], rows[2]], 1),
    ("a column taken out", lambda rows: [row[:7] + row[8:] for row in rows], 2),
]


@pytest.mark.parametrize(("order", "row"), [one[1:] for one in ORDERS], ids=[one[0] for one in ORDERS])
def test_rows_and_columns_may_be_moved(
    order: Callable[[list[list[object]]], list[list[object]]], row: int, small: Engine, data: bytes
) -> None:
    fact_id = id_of(data, "Missions", 2)
    expected = Changed("Missions", TOP["Missions"] + row, fact_id, {"city": ("Ankara", "Izmir")})
    assert read_back(moved(data, "Missions", order), small) == (expected,)


def test_a_table_that_pandas_wrote_on_its_own_is_read(small: Engine, data: bytes) -> None:
    table = pandas.read_excel(BytesIO(data), sheet_name="Missions", header=TOP["Missions"] - 1)
    table.loc[1, "City"] = "Izmir"
    file = BytesIO()
    table.to_excel(file, sheet_name="Missions")
    slots = {"city": ("Ankara", "Izmir")}
    assert read_back(file.getvalue(), small) == (Changed("Missions", 3, id_of(data, "Missions", 2), slots),)


def test_a_table_without_name_and_title_is_known_by_columns_that_no_other_kind_has(small: Engine, data: bytes) -> None:
    work = Desk(data).put("Missions", 2, City="Izmir").put("Trade", 1, Currency="EUR")
    for name in ("Missions", "Trade"):
        work.workbook[name]["A1"].value = "Mine"
        work.workbook[name].title = f"My {name}"
    missions, trade = read_back(work.saved(), small)
    assert isinstance(missions, Changed)
    assert isinstance(trade, Changed)
    assert (missions.sheet, trade.sheet) == ("My Missions", "My Trade")


def test_a_sheet_that_was_renamed_is_known_by_its_title(small: Engine, data: bytes) -> None:
    work = Desk(data).put("Missions", 2, City="Izmir")
    work.workbook["Missions"].title = "Embassies"
    (found,) = read_back(work.saved(), small)
    assert isinstance(found, Changed)
    assert found.sheet == "Embassies"


def test_a_listing_without_versions_says_what_is_missing(small: Engine, data: bytes) -> None:
    work = Desk(data).rearrange("Missions", lambda rows: [row[:-1] for row in rows])
    (found,) = read_back(work.saved(), small)
    assert isinstance(found, Unreadable)
    assert "without the column Fact version" in found.reason


def test_a_row_copied_to_make_a_new_fact_changes_no_old_one(small: Engine, data: bytes) -> None:
    work = Desk(data).rearrange("Missions", lambda rows: [*rows, rows[2]]).put("Missions", 5, City="Izmir")
    (found,) = read_back(work.saved(), small)
    assert isinstance(found, Unreadable)
    assert found.row == TOP["Missions"] + 5
    assert f"stands in row {TOP['Missions'] + 2}, too" in found.reason


def copied(data: bytes, city: str) -> bytes:
    work = Desk(data).put("Missions", 2, City="Izmir")
    work.workbook.copy_worksheet(work.workbook["Missions"]).title = "Missions (2)"
    return work.put("Missions (2)", 2, City=city).saved()


def test_a_copy_of_a_sheet_says_nothing_twice_and_contradicts_nothing(small: Engine, data: bytes) -> None:
    changed, said = read_back(copied(data, "Bursa"), small)
    assert isinstance(changed, Changed)
    assert isinstance(said, Unreadable)
    assert "row 6 of Missions says something else" in said.reason
    assert len(read_back(copied(data, "Izmir"), small)) == 1
    assert len(read_back(copied(data, "Ankara"), small)) == 1


def test_a_fact_that_changed_since_is_told_so_that_the_ledger_refuses_it(data: bytes, tmp_path: Path) -> None:
    later = [{**MISSIONS[0], "status": "closed"}, *MISSIONS[1:3], {**MISSIONS[3], "city": "Almaty"}]
    engine = open_small(tmp_path / "later", later)
    assert read_back(data, engine) == ()
    ruled = Desk(data).put("Missions", 2, Ruling="right").put("Missions", 4, Date="1993")
    judged, changed = read_back(ruled.saved(), engine)
    assert isinstance(judged, Judged)
    assert judged.seen["status"] == "operating"
    assert isinstance(changed, Changed)
    assert set(changed.slots.values()) == {(value, value) for value in ("TR", "KZ", "embassy", "Astana", None, "1993")}
    (touched,) = read_back(Desk(data).put("Missions", 2, Date="1993").saved(), engine)
    assert isinstance(touched, Changed)
    assert touched.slots == {"status": ("operating", "operating"), "date": ("1993", "1993")}
    engine.dispose()


CITIES = st.sampled_from(["Ankara", "Izmir", "São Paulo", "Astana"])
WORDS = {
    "City": CITIES,
    "Status": st.sampled_from(["operating", "closed", None]),
    "Date": st.sampled_from(["2024", "2025-07", "1992-06-01", "2025-01/2025-05", None]),
    "Sending_state": st.sampled_from(["Kazakhstan", "Türkiye", "Namibia"]),
}
EDITS = st.dictionaries(st.integers(1, 4), st.fixed_dictionaries({}, optional=WORDS), max_size=4)


@settings(
    max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], deadline=None
)
@given(edits=EDITS, seed=st.randoms(use_true_random=False))
def test_any_changes_in_any_order_are_read_back_as_they_were_made(edits, seed, small: Engine, data: bytes) -> None:  # type: ignore[no-untyped-def]  # hypothesis draws them
    before = Desk(data)
    work = Desk(data)
    expected: dict[str, set[str]] = {}
    for row, cells in edits.items():
        work.put("Missions", row, **cells)
        changed = {name for name, value in cells.items() if _cell(before, row, name) != value}
        if changed:
            expected[before.cell("Missions", row, "Fact id").value] = {SLOTS[name] for name in changed}
    work.rearrange("Missions", lambda rows: [rows[0], *seed.sample(rows[1:], len(rows) - 1)])
    found = read_back(work.saved(), small)
    assert {one.fact_id: set(one.slots) for one in found if isinstance(one, Changed)} == expected
    assert len(found) == len(expected)


SLOTS = {"City": "city", "Status": "status", "Date": "date", "Sending_state": "sending"}


def _cell(desk: Desk, row: int, name: str) -> object:
    label = next(one for one in desk.headings("Missions") if str(one).partition(" (")[0].replace(" ", "_") == name)
    return desk.cell("Missions", row, label).value


def test_what_is_proposed_is_in_the_order_of_sheets_and_rows(small: Engine, data: bytes) -> None:
    work = (
        Desk(data).put("Trade", 1, Ruling="right").put("Missions", 3, Ruling="wrong").put("Missions", 1, Ruling="right")
    )
    found: tuple[Proposal, ...] = read_back(work.saved(), small)
    assert [(one.sheet, one.row) for one in found] == [("Missions", 5), ("Missions", 7), ("Trade", 6)]
