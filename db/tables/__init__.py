"""All tables; `KINDS` lists those of the fact kinds in the contract's order."""

from collections.abc import Iterable

from sqlalchemy import CheckConstraint, Column, Table

from db.base import Base, Kind, Link
from db.tables import fact, reference, ruling, source
from db.tables.agreement import Agreement
from db.tables.anniversary import Anniversary
from db.tables.cooperation import Cooperation
from db.tables.diplomatic_relations import DiplomaticRelations
from db.tables.initiative import Initiative
from db.tables.investment import Investment
from db.tables.meeting import Meeting
from db.tables.membership import Membership
from db.tables.mission import Mission
from db.tables.office import Office
from db.tables.partnership import Partnership
from db.tables.recognition import Recognition
from db.tables.tally import Tally
from db.tables.trade import Trade
from db.tables.trade_change import TradeChange
from db.tables.visit import Visit

KINDS: tuple[type[Kind], ...] = (
    Recognition,
    DiplomaticRelations,
    Anniversary,
    Mission,
    Partnership,
    Meeting,
    Visit,
    Tally,
    Agreement,
    Membership,
    Cooperation,
    Initiative,
    Office,
    Trade,
    TradeChange,
    Investment,
)
KIND_NAMES: tuple[str, ...] = tuple(kind.__tablename__ for kind in KINDS)


def closed_list(column: Column[object]) -> tuple[str, ...] | None:
    """The only values that the column may hold, if its list is closed by a CHECK."""
    listed: Iterable[str] | None = column.info.get("vocabulary")
    return None if listed is None else tuple(str(one) for one in listed)


def _roles(table: str) -> tuple[str, ...]:
    links = (slot for kind in KINDS for slot in kind.slots if isinstance(slot, Link))
    return tuple(dict.fromkeys(link.name for link in links if link.table == table))


def _check_column(table: Table, column: Column[object]) -> None:
    name = f'"{column.name}"'
    if members := closed_list(column):
        listed = ", ".join(f"'{member}'" for member in members)
        table.append_constraint(CheckConstraint(f"{name} IN ({listed})", name=column.name))
    if column.info.get("positive"):
        table.append_constraint(CheckConstraint(f"{name} > 0", name=column.name))
    if column.info.get("edtf"):
        first, last = f"{column.name}_first_day", f"{column.name}_last_day"
        days = f"({name} IS NULL) = ({first} IS NULL) AND ({last} IS NULL OR {first} <= {last})"
        table.append_constraint(CheckConstraint(days, name=column.name))


def _close_lists() -> None:
    tables = Base.metadata.tables
    for table in ("fact", "ruling"):
        tables[table].c.kind.info["vocabulary"] = KIND_NAMES
    for link in ("party", "fact_person", "fact_sector"):
        tables[link].c.role.info["vocabulary"] = _roles(link)
    for checked in tables.values():
        for column in checked.columns:
            _check_column(checked, column)


_close_lists()

__all__ = ["KINDS", "KIND_NAMES", "Base", "Kind", "Link", "closed_list", "fact", "reference", "ruling", "source"]
