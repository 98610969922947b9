"""Databases filled by hand: articles with their gold facts, loaded as the reader's would be."""

import json
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, func, select, update

from db.session import database_url, open_engine, writing
from db.tables import Base
from etl.loading.batch import load
from etl.loading.run import Run
from etl.loading.statement import Reading, statements_of
from etl.reading.fact import Evidence, Finding
from etl.reading.kinds import KIND_BY_NAME
from etl.sources import read_article
from etl.sources.article import Article
from tests.databases import make_sqlite

STARTED = datetime(2026, 3, 2, 6, 30)
CORPUS = Path(__file__).parents[1] / "corpus"


def open_ledger(url: str, readings: Iterable[Reading], started: datetime = STARTED) -> Engine:
    """The database at the address with these readings in it; a SQLite file is made, one on a server has its schema."""
    if url.startswith("sqlite:"):
        make_sqlite(url)
    engine = open_engine(database_url(url, {}))
    load_later(engine, readings, started)
    return engine


def load_later(engine: Engine, readings: Iterable[Reading], started: datetime) -> None:
    """Loads these readings in one more run, which is said to have been at that time."""
    run = Run()
    outcomes = load(engine, run, list(readings))
    run.finish(engine)
    assert not [outcome for outcome in outcomes if outcome.reason]
    with writing(engine) as connection:
        columns = Base.metadata.tables["run"].c
        last = select(func.max(columns.id)).scalar_subquery()
        connection.execute(update(columns.id.table).where(columns.id == last).values(started=started, finished=started))


def read_gold(folder: Path = CORPUS) -> list[Reading]:
    """Every other article of the folder, enough to have all kinds, with the facts that its gold file states."""
    return [_read_gold_file(path) for path in sorted(folder.glob("*.json"))[::2]]


def state(article: Article, *facts: dict[str, Any]) -> Reading:
    """An article with facts, each as the contract writes it, with its quote or as the whole text."""
    return Reading(article, statements_of(_find(article, fact) for fact in facts))


def _read_gold_file(path: Path) -> Reading:
    article = read_article(path.with_suffix(".txt"))
    facts = json.loads(path.read_text(encoding="utf-8"))["facts"]
    return state(article, *facts)


def _find(article: Article, fact: dict[str, Any]) -> Finding:
    kind, quote = fact["kind"], fact.get("quote", article.text[article.body :].strip())
    slots = {key: _one(value) for key, value in fact.items() if key not in ("kind", "quote", "optional")}
    start = article.text.index(quote)
    filled = {key: value for key, value in slots.items() if value is not None}
    return Finding(
        KIND_BY_NAME[kind].from_json(filled), Evidence.of(article, start, start + len(quote), f"gold.{kind}")
    )


def _one(value: Any) -> Any:
    """Gold may accept several values of a slot; the first is taken."""
    return value["any"][0] if isinstance(value, dict) else value
