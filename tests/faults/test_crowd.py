"""Eight loads at once over overlapping inboxes: nothing twice, nothing lost, nobody turned away."""

from pathlib import Path

import pytest

from tests.conftest import BACKENDS, NewDatabase
from tests.faults.victim import contents, fill_inbox, load
from tests.processes import begin_etl

CROWD = 8


@pytest.mark.parametrize("backend", BACKENDS)
def test_eight_loads_at_once_into_an_empty_database_are_as_good_as_one(
    tmp_path: Path, new_database: NewDatabase, backend: str
) -> None:
    fill_inbox(tmp_path / "inbox", 1)
    files = sorted((tmp_path / "inbox").iterdir())
    expected, url = new_database(backend, True), new_database(backend, False)
    load(expected, tmp_path / "inbox")
    crowd = [
        begin_etl(tmp_path / f"{number}.err", url, "load", "--workers", 1, *files[number:], *files[: number + 9])
        for number in range(CROWD)
    ]
    assert [one.end() for one in crowd] == [(3, "")] * CROWD
    assert shown_without_order(contents(url)[0]) == shown_without_order(contents(expected)[0])
    assert [len(rows) for rows in contents(url)[1].values()] == [len(rows) for rows in contents(expected)[1].values()]


def shown_without_order(views: dict[str, list[tuple[object, ...]]]) -> dict[str, list[tuple[object, ...]]]:
    """The rows of the views in one order, whichever process came first."""
    return {name: sorted(rows, key=repr) for name, rows in views.items()}
