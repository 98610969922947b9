"""The reader behind a guard: what a worker does with its share of the articles, whatever is in them."""

from collections.abc import Sequence

from etl.clock import TimeIsUp, at_most
from etl.errors import ArticleRejected
from etl.inputs import Input, read_input, shown
from etl.loading.statement import Statement, statements_of
from etl.reading.extract import extract
from etl.reading.fact import Finding
from etl.reading.jsonl import to_line
from etl.sources.article import Article
from etl.sources.language import require_english
from etl.sources.limits import Limits

_REASON = 300  # characters of what a failing reader says


class Failure(str):
    """Why an article was rejected, in one line."""


Statements = tuple[Statement, ...]


def read_articles(limits: Limits, articles: Sequence[Article]) -> list[Statements | Failure]:
    """What each article states, or why it could not be read."""
    return [_statements(article, limits) for article in articles]


def _statements(article: Article, limits: Limits) -> Statements | Failure:
    try:
        return statements_of(guarded(article, limits))
    except ArticleRejected as error:
        return Failure(error)


def read_lines(limits: Limits, inputs: Sequence[Input]) -> list[list[str] | Failure]:
    """The contract's lines for each input, or why it could not be read."""
    return [_lines(one, limits) for one in inputs]


def _lines(one: Input, limits: Limits) -> list[str] | Failure:
    try:
        return [to_line(shown(one.name), finding) for finding in guarded(read_input(one, limits), limits)]
    except ArticleRejected as error:
        return Failure(error)


def guarded(article: Article, limits: Limits) -> list[Finding]:
    """The article's findings; a fault of the reader, or one that takes too long, rejects this article and no other."""
    require_english(article)
    try:
        with at_most(limits.max_seconds):
            return extract(article)
    except TimeIsUp as error:
        raise ArticleRejected(f"reading it takes longer than the {limits.max_seconds:g} s of --max-seconds") from error
    except Exception as error:
        reason = f"{type(error).__name__}: {error}".splitlines()[0][:_REASON]
        raise ArticleRejected(f"the reader failed, which is a fault of the program: {reason}") from error
