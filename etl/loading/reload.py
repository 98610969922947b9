"""Stored articles read anew by the reader of today: only what it now states otherwise is written."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from sqlalchemy import Connection, Engine, select, update

from db.dialects import one_of
from db.session import reading, writing
from etl.loading.check import check
from etl.loading.facts import Facts
from etl.loading.forget import take_evidence
from etl.loading.keys import TABLES, Keys, looked_up
from etl.loading.rulings import with_ruled
from etl.loading.run import Run
from etl.loading.statement import Reading, Statement
from etl.reading.extract import READER_VERSION

ARTICLE, EVIDENCE, FACT, SOURCE = TABLES["article"], TABLES["evidence"], TABLES["fact"], TABLES["source"]
_HEAD = (ARTICLE.c.published, ARTICLE.c.title, ARTICLE.c.dateline)


class Stored(NamedTuple):
    """An article as the database has it, with the first of its paths."""

    id: int
    text: str
    path: str


class Change(NamedTuple):
    """How many facts an article states now that it did not state before, no longer states, and states otherwise."""

    more: int = 0
    fewer: int = 0
    otherwise: int = 0


NONE = Change()


def to_read(engine: Engine, *, every: bool) -> list[int]:
    """The articles that another version of the reader has read last, or all of them."""
    found = select(ARTICLE.c.id).order_by(ARTICLE.c.id)
    if not every:
        found = found.where(ARTICLE.c.reader_version != READER_VERSION)
    with reading(engine) as connection:
        return list(connection.scalars(found))


def stored(engine: Engine, article_ids: Sequence[int]) -> list[Stored]:
    """These articles, those that are still there."""
    path = select(SOURCE.c.path).where(SOURCE.c.article_id == ARTICLE.c.id).order_by(SOURCE.c.id).limit(1)
    with reading(engine) as connection:
        found = select(ARTICLE.c.id, ARTICLE.c.text, path.scalar_subquery())
        rows = connection.execute(found.where(one_of(connection, ARTICLE.c.id, article_ids)).order_by(ARTICLE.c.id))
        return [Stored(*row) for row in rows]


def rewrite(engine: Engine, run: Run, readings: Mapping[int, Reading]) -> dict[int, Change]:
    """Replaces what these articles, by key, state; tells what is different. Raises ArticleRejected as loading does."""
    for one in readings.values():
        check(one)
    with writing(engine) as connection:
        there = looked_up(connection, ARTICLE.c.id, ARTICLE.c.content_hash, readings)
        same = {key: one for key, one in readings.items() if there.get(key) == one.article.content_hash}
        changes = _rewrite(connection, run, same)
    run.committed()
    return changes


def _rewrite(connection: Connection, run: Run, read: Mapping[int, Reading]) -> dict[int, Change]:
    keys = Keys(connection)
    readings = with_ruled(connection, keys, read)
    before = _before(connection, readings)
    heads = _heads(connection, readings)
    moved = [key for key, one in readings.items() if heads[key] != _head(one)]
    changes = {key: _change(set(before[key]), set(one.statements)) for key, one in readings.items()}
    changed = [key for key in readings if changes[key] != NONE or key in moved]
    if changed:
        facts = Facts(connection, keys)
        shaken = _take_back(connection, {key: before[key] for key in changed}, readings) | _stated_by(connection, moved)
        for key in moved:
            values = dict(zip((column.name for column in _HEAD), _head(readings[key]), strict=True))
            connection.execute(update(ARTICLE).where(ARTICLE.c.id == key).values(values))
        unsettled = facts.add(run.id_in(connection, keys), {key: _more(readings[key], before[key]) for key in changed})
        facts.settle(shaken | unsettled)
    read_now = update(ARTICLE).values(reader_version=READER_VERSION)
    connection.execute(read_now.where(one_of(connection, ARTICLE.c.id, list(readings))))
    return changes


def _head(one: Reading) -> tuple[object, ...]:
    return one.article.published, one.article.title, one.article.dateline


def _heads(connection: Connection, article_ids: Iterable[int]) -> dict[int, tuple[object, ...]]:
    found = select(ARTICLE.c.id, *_HEAD).where(one_of(connection, ARTICLE.c.id, list(article_ids)))
    return {row[0]: tuple(row[1:]) for row in connection.execute(found)}


def _before(connection: Connection, article_ids: Iterable[int]) -> dict[int, dict[Statement, int]]:
    """What the articles have stated so far, with the keys of its evidence."""
    columns = (FACT.c.kind, FACT.c.fingerprint, EVIDENCE.c.claim, EVIDENCE.c.start, EVIDENCE.c.end, EVIDENCE.c.rule)
    found = select(EVIDENCE.c.article_id, EVIDENCE.c.id, *columns).join(FACT, FACT.c.id == EVIDENCE.c.fact_id)
    stated: dict[int, dict[Statement, int]] = defaultdict(dict)
    for row in connection.execute(found.where(one_of(connection, EVIDENCE.c.article_id, list(article_ids)))):
        stated[row[0]][Statement(*row[2:])] = row[1]
    return stated


def _take_back(
    connection: Connection, before: Mapping[int, Mapping[Statement, int]], readings: Mapping[int, Reading]
) -> set[int]:
    """Deletes what the articles no longer state; what they still state keeps the run that read it first."""
    outdated = [
        evidence_id
        for key, stated in before.items()
        for statement, evidence_id in stated.items()
        if statement not in readings[key].statements
    ]
    return take_evidence(connection, EVIDENCE.c.id, outdated)


def _more(one: Reading, before: Mapping[Statement, int]) -> Reading:
    """The reading with only what was not stated before."""
    return one._replace(statements=tuple(statement for statement in one.statements if statement not in before))


def _stated_by(connection: Connection, article_ids: Sequence[int]) -> set[int]:
    stated = select(EVIDENCE.c.fact_id).where(one_of(connection, EVIDENCE.c.article_id, article_ids))
    return set(connection.scalars(stated))


def _change(before: set[Statement], after: set[Statement]) -> Change:
    old, new = ({one.fingerprint for one in some} for some in (before, after))
    otherwise = {one.fingerprint for one in before ^ after} & old & new
    return Change(len(new - old), len(old - new), len(otherwise))
