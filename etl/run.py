"""Many articles: what is new, read by the workers, loaded in the order of the inputs."""

import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import islice
from typing import TypeVar

from sqlalchemy import Engine

from db.errors import ConnectionLost
from db.session import reading
from etl.inputs import STANDARD_INPUT, Input, Taken, shown, take
from etl.loading.batch import already_held, load, path_of
from etl.loading.outcome import Outcome, Status
from etl.loading.paths import recognised, refresh
from etl.loading.rejection import Rejected, record
from etl.loading.run import Run
from etl.loading.statement import Reading
from etl.read import Failure, Statements, read_articles
from etl.sources.article import Article
from etl.sources.limits import Limits
from etl.sources.raw import stamp_of
from etl.workers import Begun, Workers, results

_BATCH_ARTICLES = 400
_BATCH_CHARACTERS = 4_000_000
_BATCH_INPUTS = 2_000  # recognised ones cost nearly nothing
_AHEAD = 2  # batches that workers read while one is loaded
_ATTEMPTS = 5
_PAUSE = 0.5  # seconds before the second attempt; each later one waits twice as long

Told = tuple[Input, Outcome]
Result = TypeVar("Result")


@dataclass(frozen=True)
class Options:
    """How to load: by how many processes, how much an article may cost, and whether known files are read again."""

    workers: int = 1
    limits: Limits = field(default_factory=Limits)
    rescan: bool = False


@dataclass
class _Batch:
    """Some inputs on their way: those to be read have no outcome yet."""

    inputs: list[Input] = field(default_factory=list)
    taken: list[Taken] = field(default_factory=list)
    outcomes: list[Outcome | None] = field(default_factory=list)
    begun: Begun[Statements | Failure] = field(default_factory=list)
    articles: int = 0
    characters: int = 0

    def is_full(self) -> bool:
        return (
            self.articles >= _BATCH_ARTICLES
            or self.characters >= _BATCH_CHARACTERS
            or len(self.inputs) >= _BATCH_INPUTS
        )

    def add(self, one: Input, taken: Taken, outcome: Outcome | None) -> None:
        if taken.article is not None:
            self.articles += 1
            self.characters += len(taken.article.text)
        elif outcome is None:
            outcome = Outcome(Status.REJECTED, reason=taken.reason)
        self.inputs.append(one)
        self.taken.append(taken)
        self.outcomes.append(outcome)

    def open(self) -> list[tuple[int, Article]]:
        pairs = enumerate(zip(self.taken, self.outcomes, strict=True))
        return [(at, one.article) for at, (one, outcome) in pairs if one.article is not None and outcome is None]

    def rejected(self) -> dict[int, Rejected]:
        """What was rejected by this run, by its place in the batch."""
        return {
            at: _rejected(self.inputs[at], self.taken[at], outcome.reason)
            for at, outcome in enumerate(self.outcomes)
            if outcome is not None and outcome.status is Status.REJECTED
        }


def _rejected(one: Input, taken: Taken, reason: str) -> Rejected:
    path = shown(one.path) if one.path != STANDARD_INPUT else f"-:{(taken.digest or '')[:12]}"
    return Rejected(path, reason, taken.stamp, taken.digest)


def load_inputs(engine: Engine, inputs: Iterable[Input], options: Options) -> Iterator[Told]:
    """Loads the inputs and tells what became of each, in their order."""
    run = Run()
    waiting: deque[_Batch] = deque()
    with Workers(options.workers) as pool:
        for batch in _batches(engine, inputs, options):
            _persistently(partial(_begin, engine, pool, batch, options.limits))
            waiting.append(batch)
            if len(waiting) > _AHEAD:
                yield from _finish(engine, run, waiting.popleft())
        while waiting:
            yield from _finish(engine, run, waiting.popleft())
    _persistently(partial(run.finish, engine))


def _batches(engine: Engine, inputs: Iterable[Input], options: Options) -> Iterator[_Batch]:
    batch = _Batch()
    for one, outcome in _looked_at(engine, inputs, options.rescan):
        batch.add(one, Taken(None) if outcome else take(one, options.limits), outcome)
        if batch.is_full():
            yield batch
            batch = _Batch()
    yield batch


def _looked_at(engine: Engine, inputs: Iterable[Input], rescan: bool) -> Iterator[tuple[Input, Outcome | None]]:
    """Each input, with what became of it if its file is recognised."""
    remaining = iter(inputs)
    while some := list(islice(remaining, _BATCH_INPUTS)):
        known = {} if rescan else _persistently(partial(_recognised, engine, some))
        yield from ((one, known.get(one.path)) for one in some)


def _recognised(engine: Engine, inputs: Sequence[Input]) -> dict[str, Outcome]:
    paths = {shown(one.path): one.path for one in inputs if one.path != STANDARD_INPUT}
    stamped = ((name, stamp_of(path)) for name, path in paths.items())
    known = recognised(engine, {name: stamp for name, stamp in stamped if stamp is not None})
    return {paths[name]: outcome for name, outcome in known.items()}


def _begin(engine: Engine, pool: Workers, batch: _Batch, limits: Limits) -> None:
    candidates = batch.open()
    if not candidates:
        return
    with reading(engine) as connection:
        held = already_held(connection, [article for _, article in candidates])
    known = [pair for pair, is_held in zip(candidates, held, strict=True) if is_held]
    for at, _ in known:
        batch.outcomes[at] = Outcome(Status.KNOWN)
    if known:
        refresh(engine, {path_of(article): batch.taken[at].stamp for at, article in known})
    if unread := [article for _, article in batch.open()]:
        batch.begun = pool.submit(partial(read_articles, limits), unread)


def _finish(engine: Engine, run: Run, batch: _Batch) -> Iterator[Told]:
    readings: dict[int, Reading] = {}
    for (at, article), read in zip(batch.open(), results(batch.begun), strict=True):
        if isinstance(read, Failure):
            batch.outcomes[at] = Outcome(Status.REJECTED, reason=str(read))
        else:
            readings[at] = Reading(article, read, batch.taken[at].stamp)
    loaded = _persistently(partial(load, engine, run, list(readings.values())))
    for at, outcome in zip(readings, loaded, strict=True):
        batch.outcomes[at] = outcome
    _persistently(partial(_record, engine, run, batch))
    for one, told in zip(batch.inputs, batch.outcomes, strict=True):
        if told is not None:
            yield one, told


def _record(engine: Engine, run: Run, batch: _Batch) -> None:
    rejected = batch.rejected()
    if not rejected:
        return
    before = record(engine, run, list(rejected.values()))
    for (at, one), was_rejected in zip(rejected.items(), before, strict=True):
        if was_rejected:
            batch.outcomes[at] = Outcome(Status.STILL_REJECTED, reason=one.reason)


def _persistently(work: Callable[[], Result]) -> Result:
    """What comes of the work, which is tried again if the server goes away: it is as safe to repeat as loading is."""
    for attempt in range(_ATTEMPTS - 1):
        try:
            return work()
        except ConnectionLost:
            time.sleep(_PAUSE * 2**attempt)
    return work()
