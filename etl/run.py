"""Many articles: what is new, read by the workers, loaded in the order of the inputs."""

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from sqlalchemy import Engine

from db.session import reading
from etl.errors import ArticleRejected
from etl.inputs import Input, read_input
from etl.loading.batch import Outcome, Status, already_held, load
from etl.loading.run import Run
from etl.loading.statement import Reading
from etl.read import Failure, Statements, read_articles
from etl.sources.article import Article
from etl.workers import Begun, Workers, results

_BATCH_ARTICLES = 200
_BATCH_CHARACTERS = 4_000_000
_AHEAD = 2  # batches that workers read while one is loaded


@dataclass
class _Batch:
    """Some inputs on their way: those to be read have no outcome yet."""

    inputs: list[Input] = field(default_factory=list)
    articles: list[Article | None] = field(default_factory=list)
    outcomes: list[Outcome | None] = field(default_factory=list)
    begun: Begun[Statements | Failure] = field(default_factory=list)
    characters: int = 0

    def is_full(self) -> bool:
        return len(self.inputs) >= _BATCH_ARTICLES or self.characters >= _BATCH_CHARACTERS

    def add(self, one: Input) -> None:
        article, outcome = _read(one)
        self.inputs.append(one)
        self.articles.append(article)
        self.outcomes.append(outcome)
        self.characters += len(article.text) if article else 0

    def open(self) -> list[tuple[int, Article]]:
        pairs = enumerate(zip(self.articles, self.outcomes, strict=True))
        return [(at, article) for at, (article, outcome) in pairs if article is not None and outcome is None]


def _read(one: Input) -> tuple[Article | None, Outcome | None]:
    try:
        return read_input(one), None
    except ArticleRejected as error:
        return None, Outcome(Status.REJECTED, reason=str(error))


def load_inputs(engine: Engine, inputs: Iterable[Input], workers: int) -> Iterator[tuple[Input, Outcome]]:
    """Loads the inputs and tells what became of each, in their order."""
    run = Run()
    waiting: deque[_Batch] = deque()
    with Workers(workers) as pool:
        for batch in _batches(inputs):
            _begin(engine, pool, batch)
            waiting.append(batch)
            if len(waiting) > _AHEAD:
                yield from _finish(engine, run, waiting.popleft())
        while waiting:
            yield from _finish(engine, run, waiting.popleft())
    run.finish(engine)


def _batches(inputs: Iterable[Input]) -> Iterator[_Batch]:
    batch = _Batch()
    for one in inputs:
        batch.add(one)
        if batch.is_full():
            yield batch
            batch = _Batch()
    yield batch


def _begin(engine: Engine, pool: Workers, batch: _Batch) -> None:
    candidates = batch.open()
    if not candidates:
        return
    with reading(engine) as connection:
        held = already_held(connection, [article for _, article in candidates])
    for (at, _), known in zip(candidates, held, strict=True):
        if known:
            batch.outcomes[at] = Outcome(Status.KNOWN)
    if unread := [article for _, article in batch.open()]:
        batch.begun = pool.submit(read_articles, unread)


def _finish(engine: Engine, run: Run, batch: _Batch) -> Iterator[tuple[Input, Outcome]]:
    readings: dict[int, Reading] = {}
    for (at, article), read in zip(batch.open(), results(batch.begun), strict=True):
        if isinstance(read, Failure):
            batch.outcomes[at] = Outcome(Status.REJECTED, reason=str(read))
        else:
            readings[at] = Reading(article, read)
    for at, outcome in zip(readings, load(engine, run, list(readings.values())), strict=True):
        batch.outcomes[at] = outcome
    for one, told in zip(batch.inputs, batch.outcomes, strict=True):
        if told is not None:
            yield one, told
