"""What must hold of a sound ledger beyond its constraints, each as a count of rows that break it."""

from collections.abc import Iterator

from sqlalchemy import Connection, exists, func, select

from db.dialects import broken_references, damages
from db.tables import KIND_NAMES, Base

TABLES = Base.metadata.tables
ARTICLE, SOURCE, FACT, EVIDENCE = (TABLES[name] for name in ("article", "source", "fact", "evidence"))


def unsound(connection: Connection) -> Iterator[str]:
    """Each thing that is wrong with the ledger, in words."""
    yield from damages(connection)
    yield from (f"{table} holds rows that refer to nothing" for table in broken_references(connection))
    for number, words in _counts(connection):
        if number:
            yield f"{number} {words}"


def _counts(connection: Connection) -> Iterator[tuple[int, str]]:
    bare = select(func.count()).select_from(FACT).where(~exists().where(EVIDENCE.c.fact_id == FACT.c.id))
    yield connection.scalar(bare) or 0, "facts without evidence"
    lost = select(func.count()).select_from(ARTICLE).where(~exists().where(SOURCE.c.article_id == ARTICLE.c.id))
    yield connection.scalar(lost) or 0, "articles that no path holds"
    words = func.substr(ARTICLE.c.text, EVIDENCE.c.start + 1, EVIDENCE.c.end - EVIDENCE.c.start)
    wrong = select(func.count()).select_from(EVIDENCE.join(ARTICLE, ARTICLE.c.id == EVIDENCE.c.article_id))
    yield connection.scalar(wrong.where(words != EVIDENCE.c.quote)) or 0, "quotes that are not what their article says"
    for kind in KIND_NAMES:
        table = TABLES[kind]
        rows = select(func.count()).select_from(FACT.outerjoin(table, table.c.fact_id == FACT.c.id))
        yield (
            connection.scalar(rows.where((FACT.c.kind == kind) != (table.c.fact_id.is_not(None)))) or 0,
            f"facts whose kind and whose row in {kind} do not agree",
        )
