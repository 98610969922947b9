"""The named SELECTs that reports and other tools read; db/README.md lists them and their columns."""

from typing import Any

from sqlalchemy import Column, Connection, Inspector, MetaData, Select, String, Table, inspect, nulls_last, select

from db.dialects import CodePoints
from db.tables import KIND_NAMES, KINDS
from db.views.evidence import article_listing, evidence_listing, run_listing
from db.views.field import View
from db.views.listing import listing
from db.views.ruling import ruling_listing, standing_listing
from db.views.spine import pair_listing, party_listing, person_listing, timeline

LISTINGS: tuple[str, ...] = KIND_NAMES

_VIEWS: tuple[View, ...] = (
    *(listing(kind) for kind in KINDS),
    evidence_listing(),
    article_listing(),
    run_listing(),
    ruling_listing(),
    standing_listing(),
    timeline(),
    party_listing(),
    pair_listing(),
    person_listing(),
)
_ORDER = {view.name: view.order for view in _VIEWS}
_METADATA = MetaData()


def _table(view: View) -> Table:
    columns = (Column(field.name, field.type, comment=field.heading) for field in view.fields)
    return Table(view.name, _METADATA, *columns)


VIEWS: dict[str, Table] = {view.name: _table(view) for view in _VIEWS}


def view(name: str) -> Table:
    """The view as a table to select from: typed columns, each with its heading as comment."""
    return VIEWS[name]


def ordered(name: str) -> Select[Any]:
    """All rows of the view in its own order, which is the same on both databases."""
    table = VIEWS[name]
    return select(table).order_by(*(_ordering(table.c[column]) for column in _ORDER[name]))


def replaced_facts() -> Select[Any]:
    """The short ids of facts that a correction made into others, each with the id of the one that stands instead."""
    rulings = VIEWS["ruling_listing"].c
    chosen = select(rulings.fact_id, rulings.successor_id)
    return chosen.where(rulings.counts == 1, rulings.successor_id.is_not(None))


def _ordering(column: Column[Any]) -> Any:
    return nulls_last(CodePoints(column) if isinstance(column.type, String) else column)


def create_views(connection: Connection) -> None:
    """Creates every view anew; the tables must be those of this program."""
    drop_views(connection)
    quote = connection.dialect.identifier_preparer.quote
    for made in _VIEWS:
        columns = made.rows.add_columns(*(field.sql.label(field.name) for field in made.fields))
        body = columns.compile(dialect=connection.dialect, compile_kwargs={"literal_binds": True})
        connection.exec_driver_sql(f"CREATE VIEW {quote(made.name)} AS {body}")


def drop_views(connection: Connection) -> None:
    """Drops every view, so that the tables under them can change."""
    there = set(inspect(connection).get_view_names())
    for name in VIEWS:
        if name in there:
            connection.exec_driver_sql(f"DROP VIEW {connection.dialect.identifier_preparer.quote(name)}")


def changed_views(connection: Connection) -> list[str]:
    """The views that are missing, or that an earlier program made with other columns."""
    inspector = inspect(connection)
    there = set(inspector.get_view_names())
    return [name for name, made in VIEWS.items() if name not in there or _columns(inspector, name) != made.c.keys()]


def _columns(inspector: Inspector, name: str) -> list[str]:
    return [column["name"] for column in inspector.get_columns(name)]
