"""Articles leave, and take with them what only they supported."""

from collections.abc import Iterable
from typing import NamedTuple

from sqlalchemy import Column, ColumnElement, Connection, Engine, delete, insert, or_, select

from db.dialects import one_of
from db.session import reading, writing
from etl.errors import TiesError
from etl.loading.facts import Facts
from etl.loading.keys import TABLES, Keys, chunks
from etl.loading.run import now

ARTICLE, EVIDENCE, SOURCE = TABLES["article"], TABLES["evidence"], TABLES["source"]
RETRACTION, FACT = TABLES["retraction"], TABLES["fact"]
_SHORTEST = 8  # characters of a hash that may stand for all of it


class Found(NamedTuple):
    """An article that someone means."""

    id: int
    content_hash: str
    title: str


class Forgotten(NamedTuple):
    """What left with an article: its paths, and how many facts nothing else supports."""

    article: Found
    paths: tuple[str, ...]
    facts: int


def abandoned(connection: Connection, article_ids: Iterable[int]) -> set[int]:
    """Those of the articles that no path holds any longer."""
    left = set(article_ids)
    for chunk in chunks(sorted(left)):
        still = select(SOURCE.c.article_id).where(one_of(connection, SOURCE.c.article_id, chunk))
        left.difference_update(connection.scalars(still))
    return left


def take_away(connection: Connection, article_ids: Iterable[int]) -> set[int]:
    """Deletes the articles and their evidence; returns the facts that they stated, to be settled."""
    shaken: set[int] = set()
    for chunk in chunks(sorted(article_ids)):
        shaken |= take_evidence(connection, EVIDENCE.c.article_id, chunk)
        connection.execute(delete(ARTICLE).where(one_of(connection, ARTICLE.c.id, chunk)))
    return shaken


def take_evidence(connection: Connection, column: Column[int], keys: Iterable[int]) -> set[int]:
    """Deletes the evidence with these keys in its column; returns the facts that it stated, to be settled."""
    shaken: set[int] = set()
    for chunk in chunks(keys):
        meant = one_of(connection, column, chunk)
        shaken |= set(connection.scalars(select(EVIDENCE.c.fact_id).where(meant)))
        connection.execute(delete(EVIDENCE).where(meant))
    return shaken


def find_article(engine: Engine, words: str, path: str) -> Found:
    """The one article with this path, or whose hash begins so; raises TiesError if there is none, or several."""
    meant: list[ColumnElement[bool]] = [
        ARTICLE.c.id.in_(select(SOURCE.c.article_id).where(SOURCE.c.path.in_((words, path))))
    ]
    prefix = words.lower()
    if len(prefix) >= _SHORTEST and set(prefix) <= set("0123456789abcdef"):
        meant.append(ARTICLE.c.content_hash.startswith(prefix))
    found = select(ARTICLE.c.id, ARTICLE.c.content_hash, ARTICLE.c.title).where(or_(*meant)).order_by(ARTICLE.c.id)
    with reading(engine) as connection:
        articles = [Found(*row) for row in connection.execute(found.limit(2))]
    if not articles:
        raise TiesError(f"no article is known by {words!r}; name its path, its id or its hash, as reports show them")
    if len(articles) > 1:
        raise TiesError(f"{words!r} may mean several articles; give more of the hash")
    return articles[0]


def forget(engine: Engine, article: Found) -> Forgotten:
    """Deletes the article and what only it supported, and notes that its text is not to be loaded again."""
    with writing(engine) as connection:
        keys = Keys(connection)
        paths = tuple(connection.scalars(select(SOURCE.c.path).where(SOURCE.c.article_id == article.id)))
        connection.execute(delete(SOURCE).where(SOURCE.c.article_id == article.id))
        before = take_away(connection, [article.id])
        Facts(connection, keys).settle(before)
        kept = sum(len(_kept(connection, chunk)) for chunk in chunks(sorted(before)))
        noted = select(RETRACTION.c.id).where(RETRACTION.c.content_hash == article.content_hash)
        if connection.scalar(noted) is None:
            row = {"content_hash": article.content_hash, "title": article.title, "retracted": now()}
            connection.execute(insert(RETRACTION), {"id": keys.next("retraction"), **row})
    return Forgotten(article, paths, len(before) - kept)


def _kept(connection: Connection, fact_ids: Iterable[int]) -> list[int]:
    return list(connection.scalars(select(FACT.c.id).where(one_of(connection, FACT.c.id, list(fact_ids)))))


def allow_again(engine: Engine, words: str) -> str:
    """Lets a retracted text be loaded again; returns its title. Raises TiesError if none has a hash that begins so."""
    if len(words) < _SHORTEST:
        raise TiesError(f"give at least {_SHORTEST} characters of the hash")
    with writing(engine) as connection:
        found = connection.execute(select(RETRACTION.c.id, RETRACTION.c.title).where(_begins(words.lower()))).all()
        if len(found) != 1:
            raise TiesError(f"{len(found) or 'no'} retracted articles have a hash that begins with {words!r}")
        connection.execute(delete(RETRACTION).where(RETRACTION.c.id == found[0].id))
    return str(found[0].title)


def _begins(prefix: str) -> ColumnElement[bool]:
    return RETRACTION.c.content_hash.startswith(prefix, autoescape=True)
