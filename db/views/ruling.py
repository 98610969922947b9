"""The views on what people ruled: every ruling ever made, and how each fact stands that somebody looked at."""

from typing import Any

from sqlalchemy import ColumnElement, case, exists, select

from db.views.evidence import with_first_evidence
from db.views.field import TABLES, Field, View, countries, moment, short_id, whole, words

FACT, EVIDENCE = TABLES["fact"], TABLES["evidence"]
RULING, PASSAGE = TABLES["ruling"], TABLES["ruling_passage"]


def ruling_listing() -> View:
    """A row a ruling, in the order in which they were made; its fact may be gone."""
    fields = (
        whole("ruling", "Ruling", RULING.c.id),
        words("fact_id", "Fact", short_id(RULING.c.fingerprint)),
        words("kind", "Kind", RULING.c.kind),
        words("verdict", "Verdict", RULING.c.verdict),
        words("patch", "Corrections", RULING.c.patch),
        words("successor_id", "Fact that stands instead", short_id(RULING.c.successor)),
        words("ruled_by", "Ruled by", RULING.c.ruled_by),
        moment("ruled", "Ruled (UTC)", RULING.c.ruled),
        words("workbook", "Workbook", RULING.c.workbook),
        whole("counts", "Whether it is the last of its person", case((_later(), 0), else_=1)),
        words("quote", "Quote", _of_first_passage("quote")),
        words("article_id", "Article", short_id(_of_first_passage("content_hash"))),
    )
    return View("ruling_listing", fields, select().select_from(RULING), ("ruling",))


def _later() -> ColumnElement[bool]:
    """Whether the same person said something else of the fact later."""
    later = RULING.alias()
    same = (later.c.fingerprint == RULING.c.fingerprint) & (later.c.ruled_by == RULING.c.ruled_by)
    return exists().where(same, later.c.id > RULING.c.id)


def _of_first_passage(column: str) -> ColumnElement[Any]:
    passage = PASSAGE.alias()
    found = select(passage.c[column]).where(passage.c.ruling_id == RULING.c.id)
    return found.order_by(passage.c.content_hash, passage.c.start, passage.c.end).limit(1).scalar_subquery()


def standing_listing() -> View:
    """A row a fact of the ledger that somebody ruled on, also one that is ruled wrong."""
    codes, names = countries(FACT, FACT.c.id)
    fields: tuple[Field, ...] = (
        words("fact_id", "Fact", short_id(FACT.c.fingerprint)),
        words("kind", "Kind", FACT.c.kind),
        words("standing", "Ruling", FACT.c.standing),
        words("claim", "Claim", FACT.c.claim),
        words("countries", "Countries", codes),
        words("countries_name", "Countries: name", names),
        words("rule", "Rule", EVIDENCE.c.rule),
    )
    rows = with_first_evidence(select().select_from(FACT), FACT.c.id).where(FACT.c.standing.is_not(None))
    return View("standing_listing", fields, rows, ("kind", "fact_id"))
