"""Stored articles on their way through the reader again, in batches that are each committed whole."""

from collections import deque
from collections.abc import Iterator, Sequence
from functools import partial
from typing import NamedTuple

from sqlalchemy import Engine

from db.errors import RowRefused
from etl.errors import ArticleRejected
from etl.loading.reload import NONE, Change, Stored, rewrite, stored, to_read
from etl.loading.run import Run
from etl.loading.statement import Reading
from etl.read import Failure, Statements, read_articles
from etl.run import Options
from etl.sources.article import Article
from etl.sources.text_file import article_of
from etl.workers import Begun, Workers, results

_BATCH = 200
_AHEAD = 2  # batches that workers read while one is written


class Reloaded(NamedTuple):
    """What another reading of an article changed, or why it failed, so that all is as before."""

    path: str
    change: Change = NONE
    reason: str = ""


class _Batch(NamedTuple):
    articles: list[tuple[Stored, Article]]
    begun: Begun[Statements | Failure]
    failed: list[Reloaded]


def reload_articles(engine: Engine, options: Options, *, every: bool) -> tuple[int, Iterator[Reloaded]]:
    """How many articles are to be read again, and what comes of each; if stopped, those left are read the next time."""
    article_ids = to_read(engine, every=every)
    return len(article_ids), _reload(engine, options, article_ids)


def _reload(engine: Engine, options: Options, article_ids: Sequence[int]) -> Iterator[Reloaded]:
    run = Run()
    waiting: deque[_Batch] = deque()
    with Workers(options.workers) as pool:
        for at in range(0, len(article_ids), _BATCH):
            waiting.append(_begin(pool, options, stored(engine, article_ids[at : at + _BATCH])))
            if len(waiting) > _AHEAD:
                yield from _finish(engine, run, waiting.popleft())
        while waiting:
            yield from _finish(engine, run, waiting.popleft())
    run.finish(engine)


def _begin(pool: Workers, options: Options, some: Sequence[Stored]) -> _Batch:
    articles: list[tuple[Stored, Article]] = []
    failed: list[Reloaded] = []
    for one in some:
        try:
            articles.append((one, article_of(one.text, one.path)))
        except ArticleRejected as error:
            failed.append(Reloaded(one.path, reason=str(error)))
    return _Batch(articles, pool.submit(partial(read_articles, options.limits), [one for _, one in articles]), failed)


def _finish(engine: Engine, run: Run, batch: _Batch) -> Iterator[Reloaded]:
    yield from batch.failed
    readings: dict[int, Reading] = {}
    paths: dict[int, str] = {}
    for (one, article), read in zip(batch.articles, results(batch.begun), strict=True):
        if isinstance(read, Failure):
            yield Reloaded(one.path, reason=str(read))
        else:
            readings[one.id], paths[one.id] = Reading(article, read), one.path
    for key, told in _rewrite(engine, run, readings).items():
        yield told._replace(path=paths[key])


def _rewrite(engine: Engine, run: Run, readings: dict[int, Reading]) -> dict[int, Reloaded]:
    if not readings:
        return {}
    try:
        return {key: Reloaded("", change) for key, change in rewrite(engine, run, readings).items()}
    except (ArticleRejected, RowRefused) as error:
        if len(readings) == 1:
            return dict.fromkeys(readings, Reloaded("", reason=str(error)))
    told: dict[int, Reloaded] = {}
    for key, one in readings.items():
        told |= _rewrite(engine, run, {key: one})
    return told
