"""dlt, the peer of loading: rows of eleven columns, from a generator into one table."""

import os
import time
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

_ROWS = 200_000
_FIRST_DAY = date(2020, 1, 1)
_WARMING = 10  # rows that make the table before the clock starts, as ours has its tables by then


def measure_dlt(url: str, folder: Path) -> float:
    """Rows a second into the database at the address, in dlt's fastest format for it."""
    os.environ["RUNTIME__DLTHUB_TELEMETRY"] = "false"
    os.environ["RUNTIME__LOG_LEVEL"] = "ERROR"
    os.environ["DLT_DATA_DIR"] = str(folder / "dlt")
    import dlt

    is_postgresql = url.startswith("postgresql")
    destination = dlt.destinations.postgres(url) if is_postgresql else dlt.destinations.sqlalchemy(url)
    pipeline = dlt.pipeline("peer", pipelines_dir=str(folder), destination=destination, dataset_name="main")
    file_format: Any = "csv" if is_postgresql else None  # its annotation forgets that None is its default
    pipeline.run(_rows(0, _WARMING), table_name="statement", loader_file_format=file_format)
    begun = time.perf_counter()
    pipeline.run(_rows(_WARMING, _ROWS), table_name="statement", loader_file_format=file_format)
    return _ROWS / (time.perf_counter() - begun)


def _rows(first: int, count: int) -> Iterator[dict[str, object]]:
    """Rows like those of a trade figure, about 180 bytes each, with a day and an exact amount as ours have."""
    for number in range(first, first + count):
        yield {
            "id": number,
            "article": f"/articles/{number // 40}.txt",
            "kind": "trade",
            "exporter": "KZ",
            "importer": "TR",
            "first_day": _FIRST_DAY + timedelta(number % 2000),
            "amount": Decimal(number) * 1000,
            "currency": "USD",
            "quote": f"{number} " + "words of the article " * 5,
            "q_start": number % 2000,
            "q_end": number % 2000 + 111,
        }
