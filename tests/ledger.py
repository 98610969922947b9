"""What the tests of loading share: articles with facts made by hand, and a database's rows without their keys."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import Engine, select

from db.session import reading
from db.tables import Base
from db.views import VIEWS, ordered
from etl.loading.batch import load
from etl.loading.outcome import Outcome
from etl.loading.run import Run
from etl.loading.statement import Reading, statements_of
from etl.reading.fact import Evidence, Fact, Finding
from etl.sources.article import Article

Rows = dict[str, list[tuple[Any, ...]]]


def article(path: str, words: str, day: str = "2025-07-30") -> Article:
    """An article at a path, with these words as its body."""
    title = f"Title of {path}"
    head = f"date {day} {title}\n\n"
    return Article(path, head + words, date.fromisoformat(day), title, None, len(head))


def states(one: Article, *facts: Fact) -> Reading:
    """The article with facts; each stands on as many characters as it has a place in the list, from the start on."""
    findings = (Finding(fact, Evidence.of(one, 0, place, "a rule")) for place, fact in enumerate(facts, start=5))
    return Reading(one, statements_of(findings))


def load_all(engine: Engine, *readings: Reading) -> list[Outcome]:
    """Loads the readings as one run."""
    run = Run()
    outcomes = load(engine, run, readings)
    run.finish(engine)
    return outcomes


def load_each(engine: Engine, readings: Sequence[Reading]) -> None:
    """Loads each reading in a run and a transaction of its own."""
    for one in readings:
        load_all(engine, one)


def shown(engine: Engine) -> Rows:
    """The rows of every view in its own order; which run read what, and when, is left out."""
    with reading(engine) as connection:
        return {
            name: [
                tuple(value for key, value in row.items() if key not in ("loaded", "run"))
                for row in connection.execute(ordered(name)).mappings()
            ]
            for name in VIEWS
            if name != "run_listing"
        }


def stored(engine: Engine, *, without: Sequence[str] = ()) -> Rows:
    """The rows of every table, keys included."""
    with reading(engine) as connection:
        return {
            table.name: sorted(map(tuple, connection.execute(select(table))), key=repr)
            for table in Base.metadata.sorted_tables
            if table.name not in without
        }


def row(engine: Engine, view: str) -> dict[str, Any]:
    """The only row of a view."""
    with reading(engine) as connection:
        return dict(connection.execute(ordered(view)).mappings().one())
