"""How far a report knew the ledger: its mark, which the file keeps, so that the next one can tell what is new."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Self, TypeAlias

from reports.source import Source

KNOWN, COMPARED = "Ledger known up to run", "Compared with run"
Since: TypeAlias = "date | Mark | None"  # from this day on, or after this run
Marks: TypeAlias = Mapping[str, str]  # what a file keeps, by name


@dataclass(frozen=True, order=True)
class Mark:
    """A run of the ledger; its time tells the ledgers of two databases apart."""

    run: int
    started: datetime

    @classmethod
    def read(cls, words: str | None) -> Self | None:
        """The mark that was written so; None for words that are none."""
        number, _, moment = (words or "").partition(" ")
        try:
            return cls(int(number), datetime.fromisoformat(moment))
        except ValueError:
            return None

    def __str__(self) -> str:
        """The mark as a file keeps it."""
        return f"{self.run} {self.started.isoformat()}"


def latest_mark(source: Source) -> Mark | None:
    """The last run that is complete as far as one can see; all before it are, or were stopped."""
    runs = list(source.stream(source.rows("run_listing")))
    if runs and runs[-1].finished is None:
        runs.pop()  # it may be going on, and what it still adds is to be told by the next report
    return Mark(runs[-1].run, runs[-1].started) if runs else None


def compared_with(older: Marks, source: Source, known: Mark | None) -> Since:
    """With what a new report in the place of one with these marks is compared; None if that tells nothing.

    If nothing was loaded since, that is what the older one was compared with, so that the file stays the same.
    """
    was = Mark.read(older.get(KNOWN))
    found = _read_since(older.get(COMPARED)) if was == known else was
    runs = {Mark(row.run, row.started) for row in source.stream(source.rows("run_listing"))}
    return found if found in runs or not isinstance(found, Mark) else None


def _read_since(words: str | None) -> Since:
    try:
        return date.fromisoformat(words or "")
    except ValueError:
        return Mark.read(words)
