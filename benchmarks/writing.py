"""Writing: seconds and memory of a workbook of 100,000 facts, against openpyxl's bare write-only mode."""

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.bare_workbook import copy_cells, write_bare
from benchmarks.ledger import fill_ledger
from benchmarks.line import Asked, Line
from benchmarks.measure import Cost, cost, in_fresh_process
from db.session import database_url, open_engine
from reports.export import export_workbook

_FACTS = 100_000


def lines() -> Iterator[Line]:
    """The time, then the memory; one round, as each takes long enough to even out what else runs."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        url = f"sqlite:///{folder}/ledger.sqlite"
        in_fresh_process(fill_ledger, url, _FACTS)
        in_fresh_process(_copy, url, folder / "cells")
        ours = in_fresh_process(_export, url, folder / "ours.xlsx")
        bare = in_fresh_process(write_bare, folder / "cells", folder / "bare.xlsx")
    yield _line(f"workbook of {_FACTS:,} facts, s", ours.seconds, bare.seconds, Asked(1.5, most=True))
    yield _line("its peak memory, MB", ours.megabytes, bare.megabytes)


def _line(measured: str, ours: float, bare: float, asked: Asked | None = None) -> Line:
    return Line(measured, "openpyxl, write-only", [(ours, bare)], asked)


def _copy(url: str, target: Path) -> None:
    copy_cells(open_engine(database_url(url, {})), target)


def _export(url: str, target: Path) -> Cost:
    engine = open_engine(database_url(url, {}))
    return cost(lambda: export_workbook(engine, target))
