"""What the tests of rulings share: proposals by people, and what they do to a ledger."""

from sqlalchemy import Engine, select

from db.session import reading
from db.tables import Base
from etl.loading.statement import Reading
from etl.reading.fact import Fact
from etl.ruling.apply import apply, look
from etl.ruling.plan import Author
from reports.readback.proposal import Added, Changed, Judged, Proposal, Raw, Verdict
from tests.ledger import article, states

ANNA, BOB = Author("Anna"), Author("Bob")
WORDS = "Türkiye maintains an embassy in Astana. Trade reached $5 billion.\n\nThe ministers “met” twice."


def told_by(path: str, *facts: Fact, day: str = "2025-07-30") -> Reading:
    """An article with these words at a path, and the facts that the reader finds there."""
    return states(article(path, WORDS, day), *facts)


def fact_id(fact: Fact) -> str:
    """What people call the fact by."""
    return fact.fingerprint()[:12]


def right(fact: Fact, **seen: Raw) -> Judged:
    """The fact is right, as it was seen."""
    return Judged("A sheet", 7, fact_id(fact), Verdict.RIGHT, seen)


def wrong(fact: Fact) -> Judged:
    """The fact is wrong."""
    return Judged("A sheet", 7, fact_id(fact), Verdict.WRONG)


def changed(fact: Fact, **slots: tuple[Raw, Raw]) -> Changed:
    """The fact has other slots, each from old to new."""
    return Changed("A sheet", 7, fact_id(fact), slots)


def added(kind: str, article_id: str, quote: str, **slots: Raw) -> Added:
    """A fact that the reader missed."""
    return Added("A sheet", 7, kind, slots, article_id, quote)


def rule(engine: Engine, author: Author, *proposals: Proposal) -> int:
    """Applies the proposals, none of which may be refused; returns how many rulings were written."""
    planned = look(engine, proposals, author)
    assert [one.reason for one in planned if one.reason] == []
    return apply(engine, planned, author)


def refusals(engine: Engine, author: Author, *proposals: Proposal) -> list[str]:
    """Why those of the proposals are refused that are."""
    return [one.reason for one in look(engine, proposals, author) if one.reason]


def standings(engine: Engine) -> dict[str, str | None]:
    """How each fact of the ledger stands, by its short id."""
    fact = Base.metadata.tables["fact"].c
    with reading(engine) as connection:
        return {row[0][:12]: row[1] for row in connection.execute(select(fact.fingerprint, fact.standing))}
