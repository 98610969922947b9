"""Many articles in one transaction, each whole or not at all, in any order and as often as one likes."""

from collections.abc import Iterable, Iterator, Sequence

from sqlalchemy import Connection, Engine, update

from db.dialects import write_rows
from db.errors import RowRefused
from db.session import writing
from etl.errors import ArticleRejected
from etl.loading.check import check
from etl.loading.facts import Facts
from etl.loading.forget import abandoned, take_away
from etl.loading.garbage import collected_later
from etl.loading.keys import TABLES, Keys, looked_up
from etl.loading.outcome import Outcome, Status
from etl.loading.paths import held_by, restamp, strike_off
from etl.loading.rulings import with_ruled
from etl.loading.run import Run
from etl.loading.statement import Reading
from etl.reading.extract import READER_VERSION
from etl.sources.article import Article
from etl.sources.raw import Stamp

ARTICLE, SOURCE, RETRACTION = TABLES["article"], TABLES["source"], TABLES["retraction"]
_ARTICLE_COLUMNS = ("id", "content_hash", "published", "title", "dateline", "text", "reader_version", "run_id")
STANDARD_INPUT = "-"
_NO_STAMP = (None, None)


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
        if path_of(reading.article) in batch:
            yield list(batch.values())
            batch = {}
        batch[path_of(reading.article)] = reading
    if batch:
        yield list(batch.values())


def _load_batch(engine: Engine, run: Run, batch: list[Reading]) -> list[Outcome]:
    try:
        with collected_later(), writing(engine) as connection:
            outcomes = _Batch(connection, run, batch).load()
    except RowRefused as error:
        if len(batch) > 1:
            return [outcome for reading in batch for outcome in _load_batch(engine, run, [reading])]
        return [Outcome(Status.REJECTED, reason=f"the database refuses it: {error}")]
    run.committed()
    return outcomes


def path_of(article: Article) -> str:
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
        hashes = [one.article.content_hash for one in readings]
        self._article_ids: dict[str, int] = looked_up(connection, ARTICLE.c.content_hash, ARTICLE.c.id, hashes)
        self._retracted = looked_up(connection, RETRACTION.c.content_hash, RETRACTION.c.id, hashes)
        self._held = held_by(connection, (path_of(one.article) for one in readings))
        self._seen: dict[str, Stamp | None] = {}
        self._new: dict[int, Reading] = {}
        self._moved: dict[str, int] = {}

    def load(self) -> list[Outcome]:
        """Decides for each reading what becomes of it, then writes all that follows."""
        outcomes = [self._decide(reading) for reading in self._readings]
        strike_off(self._connection, self._seen)
        restamp(self._connection, self._held, self._seen)
        if self._moved:
            self._write()
        return outcomes

    def _decide(self, reading: Reading) -> Outcome:
        path, held = path_of(reading.article), self._held.get(path_of(reading.article))
        article_id = self._article_ids.get(reading.article.content_hash)
        if reading.article.content_hash in self._retracted:
            return Outcome(Status.RETRACTED)
        if article_id is None or held is None or held.article_id != article_id:
            try:
                check(reading)
            except ArticleRejected as error:
                return Outcome(Status.REJECTED, reason=str(error))
            return self._move(reading, path, article_id)
        self._seen[path] = reading.stamp
        return Outcome(Status.KNOWN)

    def _move(self, reading: Reading, path: str, article_id: int | None) -> Outcome:
        is_new, is_held = article_id is None, path in self._held
        if article_id is None:
            article_id = self._article_ids[reading.article.content_hash] = self._keys.next("article")
            self._new[article_id] = reading
        self._moved[path] = article_id
        self._seen[path] = reading.stamp
        if not is_new and not is_held:
            return Outcome(Status.KNOWN)
        facts = len({one.fingerprint for one in reading.statements})
        return Outcome(Status.REPLACED if is_held else Status.LOADED, facts)

    def _write(self) -> None:
        run_id = self._run.id_in(self._connection, self._keys)
        facts = Facts(self._connection, self._keys)
        self._write_articles(run_id)
        self._write_sources()
        left = {self._held[path].article_id for path in self._moved if path in self._held}
        shaken = take_away(self._connection, abandoned(self._connection, left))
        unsettled = facts.add(run_id, with_ruled(self._connection, self._keys, self._new))
        if shaken or unsettled:
            facts.settle(shaken | unsettled)

    def _write_articles(self, run_id: int) -> None:
        rows = [
            (key, *_head(reading.article), READER_VERSION, run_id)  # in the order of _ARTICLE_COLUMNS
            for key, reading in self._new.items()
        ]
        write_rows(self._connection, ARTICLE, _ARTICLE_COLUMNS, rows)

    def _write_sources(self) -> None:
        new = [path for path in self._moved if path not in self._held]
        rows = [(self._keys.next("source"), path, self._moved[path], *(self._seen[path] or _NO_STAMP)) for path in new]
        write_rows(self._connection, SOURCE, ("id", "path", "article_id", "size", "modified"), rows)
        for path, article_id in self._moved.items():
            if path in self._held:
                self._connection.execute(update(SOURCE).where(SOURCE.c.path == path).values(article_id=article_id))


def already_held(connection: Connection, articles: Sequence[Article]) -> list[bool]:
    """For each article whether its path holds exactly this text, so that there is nothing to do."""
    ids = looked_up(connection, ARTICLE.c.content_hash, ARTICLE.c.id, (one.content_hash for one in articles))
    held = looked_up(connection, SOURCE.c.path, SOURCE.c.article_id, map(path_of, articles))
    return [one.content_hash in ids and held.get(path_of(one)) == ids[one.content_hash] for one in articles]
