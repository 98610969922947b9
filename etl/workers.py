"""The processes that read articles; one worker, or few articles, need no process but this one."""

import multiprocessing
import os
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from types import TracebackType
from typing import Self, TypeVar

from etl.errors import TiesError

Item = TypeVar("Item")
Result = TypeVar("Result")
Work = Callable[[Sequence[Item]], list[Result]]
Begun = list[Future[list[Result]]]
_BATCH = 200
_FEW = 16  # starting a process costs more than reading so many articles
_TASK = 20  # articles a task: enough to hide what sending costs, few enough to share evenly


def processors() -> int:
    """How many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


class Workers:
    """A pool of processes that starts when it first pays."""

    def __init__(self, count: int) -> None:
        self._count = count
        self._pool: ProcessPoolExecutor | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)

    def submit(
        self, work: Callable[[Sequence[Item]], list[Result]], items: Sequence[Item]
    ) -> list[Future[list[Result]]]:
        """Begins the work on the items; `results` gives what comes of it, in their order."""
        if self._count == 1 or (self._pool is None and len(items) < _FEW):
            return [_done(work(items))]
        if self._pool is None:
            # A forked child would share the database connection, so the children are started afresh.
            self._pool = ProcessPoolExecutor(self._count, multiprocessing.get_context("spawn"))
        with _told_if_stopped():
            return [self._pool.submit(work, items[at : at + _TASK]) for at in range(0, len(items), _TASK)]


@contextmanager
def _told_if_stopped() -> Iterator[None]:
    """A pool whose process was killed takes no more work, and gives none back: either is one line to the user."""
    try:
        yield
    except BrokenProcessPool as error:
        raise TiesError("a worker process was stopped, perhaps for want of memory; try --workers 1") from error


def _done(results: list[Result]) -> Future[list[Result]]:
    future: Future[list[Result]] = Future()
    future.set_result(results)
    return future


def results(begun: Begun[Result]) -> Iterator[Result]:
    """What came of the work, in the order of the items; raises TiesError if a process died."""
    for future in begun:
        with _told_if_stopped():
            result = future.result()
        yield from result


def in_order(pool: Workers, work: Work[Item, Result], items: Sequence[Item]) -> Iterator[tuple[Item, Result]]:
    """The items, each with what came of it, a batch ahead of the reader at most."""
    waiting: deque[tuple[Sequence[Item], Begun[Result]]] = deque()
    for at in range(0, len(items), _BATCH):
        batch = items[at : at + _BATCH]
        waiting.append((batch, pool.submit(work, batch)))
        if len(waiting) > 1:
            yield from _finished(*waiting.popleft())
    while waiting:
        yield from _finished(*waiting.popleft())


def _finished(items: Sequence[Item], begun: Begun[Result]) -> Iterator[tuple[Item, Result]]:
    return zip(items, results(begun), strict=True)
