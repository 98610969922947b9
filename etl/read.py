"""The reader behind a guard: what a worker does with its share of the articles, whatever is in them."""

from collections.abc import Sequence

from etl.errors import ArticleRejected
from etl.inputs import Input, read_input
from etl.loading.statement import Statement, statements_of
from etl.reading.extract import extract
from etl.reading.fact import Finding
from etl.reading.jsonl import to_line
from etl.sources.article import Article


class Failure(str):
    """Why an article was rejected, in one line."""


Statements = tuple[Statement, ...]


def read_articles(articles: Sequence[Article]) -> list[Statements | Failure]:
    """What each article states, or why it could not be read."""
    return [_statements(article) for article in articles]


def _statements(article: Article) -> Statements | Failure:
    try:
        return statements_of(guarded(article))
    except ArticleRejected as error:
        return Failure(error)


def read_lines(inputs: Sequence[Input]) -> list[list[str] | Failure]:
    """The contract's lines for each input, or why it could not be read."""
    return [_lines(one) for one in inputs]


def _lines(one: Input) -> list[str] | Failure:
    try:
        return [to_line(one.name, finding) for finding in guarded(read_input(one))]
    except ArticleRejected as error:
        return Failure(error)


def guarded(article: Article) -> list[Finding]:
    """The article's findings; a fault of the reader rejects this article and no other."""
    try:
        return extract(article)
    except Exception as error:
        reason = f"{type(error).__name__}: {error}".splitlines()[0]
        raise ArticleRejected(f"the reader failed, which is a fault of the program: {reason}") from error
