"""What the ledger has that proposals are about: facts by their short ids, their passages, and articles."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from sqlalchemy import Column, ColumnElement, Connection, or_, select

from etl.loading.keys import TABLES
from etl.loading.rows import Claim, read
from etl.loading.rulings import Ruling, outcome_of, rulings_on
from etl.ruling.refusal import Refused

FACT, EVIDENCE, ARTICLE = TABLES["fact"], TABLES["evidence"], TABLES["article"]
_HEX = frozenset("0123456789abcdef")


class Passage(NamedTuple):
    """A passage of an article, and the slots that it states."""

    content_hash: str
    start: int
    end: int
    quote: str
    claim: Claim


class Known(NamedTuple):
    """A fact of the ledger with its corrections, its passages, and the rulings on it."""

    id: int
    fingerprint: str
    kind: str
    claim: Claim
    passages: tuple[Passage, ...]
    rulings: Sequence[Ruling]

    @property
    def patch(self) -> dict[str, tuple[Any, Any]]:
        """The corrections that are in force."""
        return dict(outcome_of(self.rulings).patch)

    def last_of(self, person: str) -> Ruling | None:
        """The last ruling of this person."""
        return next((one for one in reversed(self.rulings) if one.ruled_by == person), None)


def find_fact(connection: Connection, fact_id: str) -> Known:
    """The fact whose fingerprint begins so; raises Refused if there is none, or several."""
    asked = fact_id.strip().lower()
    if len(asked) < 8 or not _HEX.issuperset(asked):
        raise Refused(f"{fact_id!r} is no id of a fact; ids stand in the column Fact id")
    found = connection.execute(_facts().where(_begins(FACT.c.fingerprint, asked)).limit(2)).all()
    if len(found) > 1:
        raise Refused(f"several facts have an id that begins with {fact_id!r}")
    if not found:
        raise Refused(f"the ledger has no fact {fact_id} any longer: its article is gone, or is read otherwise now")
    return _known(connection, found[0])


def fact_of(connection: Connection, fingerprint: str) -> Known | None:
    """The fact with this fingerprint, if the ledger has it."""
    row = connection.execute(_facts().where(FACT.c.fingerprint == fingerprint)).one_or_none()
    return None if row is None else _known(connection, row)


def _facts() -> Any:
    return select(FACT.c.id, FACT.c.fingerprint, FACT.c.kind, FACT.c.claim)


def _begins(column: Column[Any], prefix: str) -> ColumnElement[bool]:
    """Whether hexadecimal text begins so, asked in a way that an index answers."""
    return column.between(prefix, f"{prefix}g")


def _known(connection: Connection, row: Any) -> Known:
    rulings = rulings_on(connection, [row.fingerprint]).get(row.fingerprint, [])
    return Known(row.id, row.fingerprint, row.kind, read(row.claim), _passages(connection, row.id), rulings)


def _passages(connection: Connection, fact_id: int) -> tuple[Passage, ...]:
    columns = (ARTICLE.c.content_hash, EVIDENCE.c.start, EVIDENCE.c.end, EVIDENCE.c.quote, EVIDENCE.c.claim)
    found = select(*columns).join(EVIDENCE, EVIDENCE.c.article_id == ARTICLE.c.id).where(EVIDENCE.c.fact_id == fact_id)
    order = (ARTICLE.c.published, ARTICLE.c.content_hash, EVIDENCE.c.start, EVIDENCE.c.end)
    return tuple(Passage(*row[:4], read(row[4])) for row in connection.execute(found.order_by(*order)))


def find_article(connection: Connection, named: str) -> Any:
    """Hash, title and text of the article with this id or title; raises Refused if there is none, or several."""
    words = " ".join(named.split())
    meant: list[ColumnElement[bool]] = [ARTICLE.c.title == words]
    if len(words) >= 8 and _HEX.issuperset(words.lower()):
        meant.append(_begins(ARTICLE.c.content_hash, words.lower()))
    chosen = select(ARTICLE.c.content_hash, ARTICLE.c.title, ARTICLE.c.text).where(or_(*meant)).limit(2)
    found = connection.execute(chosen).all()
    if not found:
        raise Refused(f"no article has the id or the title {words!r}; the sheet Articles lists them")
    if len(found) > 1:
        raise Refused(f"several articles have the title {words!r}; name the one by its id")
    return found[0]
