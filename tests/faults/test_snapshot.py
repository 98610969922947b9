"""A report that is made while articles are loaded shows one moment of the ledger, on both databases."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from db.session import database_url, open_engine
from reports.export import Options, export_workbook
from reports.form import Format
from reports.source import Source
from tests.conftest import BACKENDS, NewDatabase
from tests.faults.victim import fill_inbox, load


def export(url: str, target: Path) -> str:
    """What an export of the ledger holds: every row of every sheet, as JSON."""
    engine = open_engine(database_url(url, {}))
    export_workbook(engine, target, options=Options(form=Format.JSON))
    engine.dispose()
    return target.read_text("utf-8")


@pytest.mark.parametrize("backend", BACKENDS)
def test_an_export_during_a_load_shows_one_moment(
    tmp_path: Path, new_database: NewDatabase, monkeypatch: pytest.MonkeyPatch, backend: str
) -> None:
    url = new_database(backend, True)
    fill_inbox(tmp_path / "inbox", 1)
    load(url, tmp_path / "inbox")
    before = export(url, tmp_path / "before.json")
    fill_inbox(tmp_path / "inbox", 2)
    waiting = sorted((tmp_path / "inbox").iterdir())
    stream = Source.stream

    def stream_during_a_load(source: Source, statement: Any) -> Iterator[Any]:
        """The rows, with another file loaded and committed before and after the first of them."""
        for number, row in enumerate(stream(source, statement)):
            if waiting and number < 2:
                load(url, waiting.pop())
            yield row

    monkeypatch.setattr(Source, "stream", stream_during_a_load)
    during = export(url, tmp_path / "during.json")
    assert waiting == []
    assert during == before
    assert export(url, tmp_path / "after.json") != before
