"""Many articles in one transaction, each whole or not at all, in any order and as often as one likes."""

from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

from sqlalchemy import Connection, Engine, delete, select, update

from db.dialects import one_of, write_rows
from db.errors import RowRefused
from db.session import writing
from etl.errors import ArticleRejected
from etl.loading.check import check
from etl.loading.facts import Facts
from etl.loading.keys import TABLES, Keys, chunks, looked_up
from etl.loading.run import Run
from etl.loading.statement import Reading
from etl.reading.extract import READER_VERSION
from etl.sources.article import Article

ARTICLE, EVIDENCE, SOURCE = TABLES["article"], TABLES["evidence"], TABLES["source"]
_ARTICLE_COLUMNS = ("id", "content_hash", "published", "title", "dateline", "text", "reader_version", "run_id")
STANDARD_INPUT = "-"


class Status(StrEnum):
    """What became of an article."""

    LOADED = "loaded"
    REPLACED = "replaced"
    KNOWN = "already known"
    REJECTED = "rejected"


class Outcome(NamedTuple):
    """What became of an article, how many facts it states, and why it was rejected."""

    status: Status
    facts: int = 0
    reason: str = ""


def load(engine: Engine, run: Run, readings: Sequence[Reading]) -> list[Outcome]:
    """Loads the readings in their order; an article that the tables refuse does not keep the others out."""
    outcomes: list[Outcome] = []
    for batch in _paths_once(readings):
        outcomes += _load_batch(engine, run, batch)
    return outcomes


def _paths_once(readings: Iterable[Reading]) -> Iterator[list[Reading]]:
    """The readings in batches in which no path comes twice, so that a later text can replace an earlier one."""
    batch: dict[str, Reading] = {}
    for reading in readings:
        if _path(reading.article) in batch:
            yield list(batch.values())
            batch = {}
        batch[_path(reading.article)] = reading
    if batch:
        yield list(batch.values())


def _load_batch(engine: Engine, run: Run, batch: list[Reading]) -> list[Outcome]:
    try:
        with writing(engine) as connection:
            outcomes = _Batch(connection, run, batch).load()
    except RowRefused as error:
        if len(batch) > 1:
            return [outcome for reading in batch for outcome in _load_batch(engine, run, [reading])]
        return [Outcome(Status.REJECTED, reason=f"the database refuses it: {error}")]
    run.committed()
    return outcomes


def _path(article: Article) -> str:
    """Where the article lies; what comes through standard input lies nowhere, so its text stands for its place."""
    return article.source if article.source != STANDARD_INPUT else f"-:{article.content_hash[:12]}"


def _head(article: Article) -> tuple[str, str, str, str | None, str]:
    return article.content_hash, article.published.isoformat(), article.title, article.dateline, article.text


class _Batch:
    """One transaction's work; keys of articles are those that the rows will have."""

    def __init__(self, connection: Connection, run: Run, readings: list[Reading]) -> None:
        self._connection = connection
        self._run = run
        self._readings = readings
        self._keys = Keys(connection)
        hashes = (one.article.content_hash for one in readings)
        paths = (_path(one.article) for one in readings)
        self._article_ids: dict[str, int] = looked_up(connection, ARTICLE.c.content_hash, ARTICLE.c.id, hashes)
        self._held: dict[str, int] = looked_up(connection, SOURCE.c.path, SOURCE.c.article_id, paths)
        self._new: dict[int, Reading] = {}
        self._moved: dict[str, int] = {}

    def load(self) -> list[Outcome]:
        """Decides for each reading what becomes of it, then writes all that follows."""
        outcomes = [self._decide(reading) for reading in self._readings]
        if self._moved:
            self._write()
        return outcomes

    def _decide(self, reading: Reading) -> Outcome:
        article, path = reading.article, _path(reading.article)
        held = self._held.get(path)
        article_id = self._article_ids.get(article.content_hash)
        if article_id is not None and article_id == held:
            return Outcome(Status.KNOWN)
        try:
            check(reading)
        except ArticleRejected as error:
            return Outcome(Status.REJECTED, reason=str(error))
        is_new = article_id is None
        if article_id is None:
            article_id = self._article_ids[article.content_hash] = self._keys.next("article")
            self._new[article_id] = reading
        self._moved[path] = article_id
        if held is None and not is_new:
            return Outcome(Status.KNOWN)
        facts = len({one.fingerprint for one in reading.statements})
        return Outcome(Status.REPLACED if held is not None else Status.LOADED, facts)

    def _write(self) -> None:
        run_id = self._run.id_in(self._connection, self._keys)
        facts = Facts(self._connection, self._keys)
        self._write_articles(run_id)
        self._write_sources()
        shaken = self._forget(self._abandoned())
        unsettled = facts.add(run_id, self._new)
        if shaken or unsettled:
            facts.settle(shaken | unsettled)

    def _write_articles(self, run_id: int) -> None:
        rows = [
            (key, *_head(reading.article), READER_VERSION, run_id)  # in the order of _ARTICLE_COLUMNS
            for key, reading in self._new.items()
        ]
        write_rows(self._connection, ARTICLE, _ARTICLE_COLUMNS, rows)

    def _write_sources(self) -> None:
        rows = [(self._keys.next("source"), path, key) for path, key in self._moved.items() if path not in self._held]
        write_rows(self._connection, SOURCE, ("id", "path", "article_id"), rows)
        for path, article_id in self._moved.items():
            if path in self._held:
                self._connection.execute(update(SOURCE).where(SOURCE.c.path == path).values(article_id=article_id))

    def _abandoned(self) -> set[int]:
        """The articles that a path of this batch held before and that no path holds any longer."""
        left = {self._held[path] for path in self._moved if path in self._held}
        for chunk in chunks(sorted(left)):
            still = select(SOURCE.c.article_id).where(one_of(self._connection, SOURCE.c.article_id, chunk))
            left.difference_update(self._connection.scalars(still))
        return left

    def _forget(self, article_ids: Iterable[int]) -> set[int]:
        """Deletes the articles and their evidence; returns the facts that they stated."""
        shaken: set[int] = set()
        for chunk in chunks(sorted(article_ids)):
            stated = select(EVIDENCE.c.fact_id).where(one_of(self._connection, EVIDENCE.c.article_id, chunk))
            shaken.update(self._connection.scalars(stated))
            self._connection.execute(delete(EVIDENCE).where(one_of(self._connection, EVIDENCE.c.article_id, chunk)))
            self._connection.execute(delete(ARTICLE).where(one_of(self._connection, ARTICLE.c.id, chunk)))
        return shaken


def already_held(connection: Connection, articles: Sequence[Article]) -> list[bool]:
    """For each article whether its path holds exactly this text, so that there is nothing to do."""
    ids = looked_up(connection, ARTICLE.c.content_hash, ARTICLE.c.id, (one.content_hash for one in articles))
    held = looked_up(connection, SOURCE.c.path, SOURCE.c.article_id, map(_path, articles))
    return [one.content_hash in ids and held.get(_path(one)) == ids[one.content_hash] for one in articles]
