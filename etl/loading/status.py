"""The state of a ledger in figures: what it holds, what was rejected, and its last runs."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple

from sqlalchemy import Connection, Engine, Table, func, select

from db.dialects import server_version, stored_bytes
from db.session import reading
from db.tables import KIND_NAMES
from db.upgrade import version_of
from db.views import replaced_facts, view
from db.vocabulary import FactStanding
from etl.loading.keys import TABLES
from etl.loading.rulings import RULE
from etl.reading.extract import READER_VERSION

ARTICLE, RUN, REJECTION, FACT = (TABLES[name] for name in ("article", "run", "rejection", "fact"))


class LastRun(NamedTuple):
    """A run that changed something."""

    started: datetime
    finished: datetime | None
    program_version: str
    articles: int
    rejected: int


class LastRejection(NamedTuple):
    """An input that stands rejected."""

    rejected: datetime
    path: str
    reason: str


class Judgement(NamedTuple):
    """What people made of the facts that the reader found: those of a kind, or of one of its rules."""

    right: int = 0
    corrected: int = 0
    wrong: int = 0
    disputed: int = 0

    @property
    def found(self) -> int:
        """How many of the facts that the reader found were looked at."""
        return sum(self)


@dataclass(frozen=True)
class State:
    """A ledger in figures."""

    server: str
    schema: str
    bytes: int
    articles: int
    first_published: date | None
    last_published: date | None
    outdated: int
    facts: dict[str, int]
    judged_kinds: dict[str, Judgement]
    judged_rules: dict[str, Judgement]
    added: int
    rejections: int
    retractions: int
    runs: tuple[LastRun, ...]
    last_rejections: tuple[LastRejection, ...]


def state_of(engine: Engine, last: int) -> State:
    """The state of the ledger, with so many of its last runs and rejections."""
    with reading(engine) as connection:
        first, latest = connection.execute(select(func.min(ARTICLE.c.published), func.max(ARTICLE.c.published))).one()
        return State(
            server=server_version(connection),
            schema=version_of(connection),
            bytes=stored_bytes(connection),
            articles=_count(connection, ARTICLE),
            first_published=first,
            last_published=latest,
            outdated=_outdated(connection),
            facts=_facts(connection),
            judged_kinds=_judgements(connection, "kind"),
            judged_rules=_judgements(connection, "rule"),
            added=_added(connection),
            rejections=_count(connection, REJECTION),
            retractions=_count(connection, TABLES["retraction"]),
            runs=tuple(_runs(connection, last)),
            last_rejections=tuple(_rejections(connection, last)),
        )


def _count(connection: Connection, table: Table) -> int:
    return connection.scalar(select(func.count()).select_from(table)) or 0


def _outdated(connection: Connection) -> int:
    older = select(func.count()).select_from(ARTICLE).where(ARTICLE.c.reader_version != READER_VERSION)
    return connection.scalar(older) or 0


def _facts(connection: Connection) -> dict[str, int]:
    rows = connection.execute(select(FACT.c.kind, func.count()).group_by(FACT.c.kind))
    found = {row[0]: row[1] for row in rows}
    return {kind: found[kind] for kind in KIND_NAMES if kind in found}


def _judgements(connection: Connection, column: str) -> dict[str, Judgement]:
    """What people made of what the reader found, by kind or by rule."""
    columns = view("standing_listing").c
    found = connection.execute(select(columns[column], columns.standing, columns.fact_id).where(columns.rule != RULE))
    replaced = {row.fact_id for row in connection.execute(replaced_facts())}
    judged: dict[str, Judgement] = {}
    for name, standing, fact_id in found:
        word = _judged_as(standing, fact_id in replaced)
        before = judged.get(name, Judgement())
        judged[name] = before._replace(**{word: getattr(before, word) + 1})
    return dict(sorted(judged.items()))


def _judged_as(standing: str, is_replaced: bool) -> str:
    """One that a correction made into another fact is corrected; one that was added, and is found by now, is right."""
    if standing == FactStanding.WRONG and is_replaced:
        return FactStanding.CORRECTED.value
    return FactStanding.RIGHT.value if standing == FactStanding.ADDED else standing


def _added(connection: Connection) -> int:
    """How many facts stand by a ruling alone, and are no corrections of others."""
    columns = view("standing_listing").c
    stands = select(func.count()).where(columns.rule == RULE, columns.standing != FactStanding.WRONG)
    corrections = select(replaced_facts().subquery().c.successor_id)
    return connection.scalar(stands.where(columns.fact_id.not_in(corrections))) or 0


def _runs(connection: Connection, last: int) -> Iterable[LastRun]:
    articles = select(func.count()).where(ARTICLE.c.run_id == RUN.c.id).scalar_subquery()
    rejected = select(func.count()).where(REJECTION.c.run_id == RUN.c.id).scalar_subquery()
    columns = (RUN.c.started, RUN.c.finished, RUN.c.program_version, articles, rejected)
    rows = connection.execute(select(*columns).order_by(RUN.c.id.desc()).limit(last))
    return [LastRun(*row) for row in rows]


def _rejections(connection: Connection, last: int) -> Iterable[LastRejection]:
    found = select(REJECTION.c.rejected, REJECTION.c.path, REJECTION.c.reason)
    rows = connection.execute(found.order_by(REJECTION.c.rejected.desc(), REJECTION.c.id.desc()).limit(last))
    return [LastRejection(*row) for row in rows]
