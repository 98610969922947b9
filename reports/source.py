"""What a report reads from: one snapshot of the ledger, limited to the report's scope, streamed in a stable order."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import Connection, Select, func, select

from db.views import ordered, view
from reports.book import Row
from reports.scope import Scope

FETCHED = 2000  # rows at a time


@dataclass(frozen=True)
class Source:
    """One snapshot of the ledger, seen through a scope; `as_of` is the day that it is taken back to, if it is."""

    connection: Connection
    scope: Scope
    as_of: date | None = None

    def rows(self, name: str, *columns: str) -> Select[Any]:
        """These columns of the view in its order; without names, all of them."""
        chosen = view(name).c
        statement = ordered(name).with_only_columns(*(chosen[one] for one in columns or chosen.keys()))
        limited: Select[Any] = self.scope.limit(statement, name)
        return limited

    def stream(self, statement: Select[Any]) -> Iterator[Any]:
        """The rows of a statement, a few at a time."""
        yield from self.connection.execution_options(yield_per=FETCHED).execute(statement)

    def facts(self, kind: str) -> Iterator[Mapping[str, Any]]:
        """Every fact of the kind, with the columns of its listing."""
        return (row._mapping for row in self.stream(self.rows(f"{kind}_listing")))

    def filled(self, name: str) -> dict[str, int]:
        """How many rows of the view have a value in each column, and under the empty name how many rows there are."""
        columns = view(name).c
        counts = [func.count(column).label(column.name) for column in columns]
        statement = self.scope.limit(select(func.count().label("rows"), *counts).select_from(view(name)), name)
        found = self.connection.execute(statement).one()
        return dict(zip(("", *columns.keys()), found, strict=True))


@dataclass(frozen=True)
class Rows:
    """The rows of a sheet, read anew each time they are gone through."""

    source: Source = field(repr=False)
    statement: Select[Any] = field(repr=False)
    make: Callable[[Any], Row] = field(repr=False)

    def __iter__(self) -> Iterator[Row]:
        """Each row as the sheet shows it."""
        return (self.make(row) for row in self.source.stream(self.statement))
