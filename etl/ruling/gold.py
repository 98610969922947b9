"""Articles whose facts people ruled on, in the contract's gold form: corrections become test cases."""

import json
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from sqlalchemy import Connection, Engine, select

from db.dialects import one_of
from db.session import reading
from db.vocabulary import FactStanding
from etl.loading.keys import TABLES
from etl.loading.rows import merged
from etl.loading.rulings import UNRULED, Outcome, outcome_of, patched, rulings_on

FACT, EVIDENCE, ARTICLE, SOURCE = (TABLES[name] for name in ("fact", "evidence", "article", "source"))
_UNSURE = (None, FactStanding.DISPUTED)


class Gold(NamedTuple):
    """An article in the gold form: its file's name without ending, its text, and its facts as JSON."""

    name: str
    text: str
    json: str
    facts: int


def write_gold(engine: Engine, folder: Path) -> list[Gold]:
    """Writes the files of every article with a fact that somebody ruled on; returns what was written."""
    with reading(engine) as connection:
        written = list(_gold(connection))
    folder.mkdir(parents=True, exist_ok=True)
    for one in written:
        (folder / f"{one.name}.txt").write_bytes(one.text.encode())
        (folder / f"{one.name}.json").write_bytes(one.json.encode())
    return written


def _gold(connection: Connection) -> Iterator[Gold]:
    articles = _ruled_articles(connection)
    stems = Counter(Path(path).stem for _, path in articles)
    for article, path in articles:
        stem = Path(path).stem
        name = stem if stems[stem] == 1 else f"{stem}-{article.content_hash[:8]}"
        facts = list(_facts(connection, article))
        head = {"published": article.published.isoformat(), "title": article.title, "dateline": article.dateline}
        yield Gold(name, article.text, _written(head, facts), len(facts))


def _written(head: dict[str, Any], facts: Sequence[dict[str, Any]]) -> str:
    """The JSON of a gold file, with a line a fact."""
    heads = (f" {_json(key)}: {_json(value)},\n" for key, value in head.items())
    lines = ",\n".join(f"  {_json(fact)}" for fact in facts)
    return f'{{\n{"".join(heads)} "facts": [\n{lines}\n ]\n}}\n'


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def _ruled_articles(connection: Connection) -> list[tuple[Any, str]]:
    """The articles that state a fact with a standing, each with the first of its paths."""
    stating = select(EVIDENCE.c.article_id).join(FACT, FACT.c.id == EVIDENCE.c.fact_id)
    ruled = stating.where(FACT.c.standing.is_not(None))
    path = select(SOURCE.c.path).where(SOURCE.c.article_id == ARTICLE.c.id).order_by(SOURCE.c.id).limit(1)
    found = select(ARTICLE, path.scalar_subquery().label("path")).where(ARTICLE.c.id.in_(ruled))
    rows = connection.execute(found.order_by(ARTICLE.c.published, ARTICLE.c.content_hash))
    return [(row, row.path) for row in rows]


def _facts(connection: Connection, article: Any) -> Iterator[dict[str, Any]]:
    """The facts of an article in the order of its text; those that nobody is sure of may be left out without cost."""
    columns = (FACT.c.fingerprint, FACT.c.kind, FACT.c.standing, EVIDENCE.c.claim, EVIDENCE.c.quote, FACT.c.id)
    found = select(*columns).join(FACT, FACT.c.id == EVIDENCE.c.fact_id).where(EVIDENCE.c.article_id == article.id)
    stated: dict[str, list[Any]] = defaultdict(list)
    for row in connection.execute(found.order_by(EVIDENCE.c.start, EVIDENCE.c.end, FACT.c.fingerprint)):
        stated[row.fingerprint].append(row)
    outcomes = {key: outcome_of(rulings) for key, rulings in rulings_on(connection, stated).items()}
    first = _first_articles(connection, [rows[0].id for rows in stated.values()])
    for fingerprint, rows in stated.items():
        fact = rows[0]
        if fact.standing != FactStanding.WRONG:
            claim = _claim(rows, outcomes.get(fingerprint, UNRULED), first[fact.id] == article.id)
            unsure = {"optional": True} if fact.standing in _UNSURE else {}
            yield {"kind": fact.kind, **claim, "quote": fact.quote, **unsure}


def _claim(rows: Sequence[Any], outcome: Outcome, is_first: bool) -> dict[str, Any]:
    """What the article states, corrected; a slot that was filled by a person belongs to the article shown to them."""
    claim = merged(row.claim for row in rows)
    patch = {slot: one for slot, one in outcome.patch.items() if is_first or slot in claim}
    return dict(patched(claim, patch))


def _first_articles(connection: Connection, fact_ids: Sequence[int]) -> dict[int, int]:
    """The article that each fact is listed with."""
    found = select(EVIDENCE.c.fact_id, ARTICLE.c.id).join(ARTICLE, ARTICLE.c.id == EVIDENCE.c.article_id)
    found = found.where(one_of(connection, EVIDENCE.c.fact_id, fact_ids))
    order = (ARTICLE.c.published, ARTICLE.c.content_hash, EVIDENCE.c.start, EVIDENCE.c.end)
    first: dict[int, int] = {}
    for fact_id, article_id in connection.execute(found.order_by(*order)):
        first.setdefault(fact_id, article_id)
    return first
