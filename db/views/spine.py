"""The views that go across kinds: what happened when, and which countries and persons take part in what."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Column, Select, literal, select, union_all

from db.tables import KINDS
from db.views.evidence import article_fields, with_first_evidence
from db.views.field import TABLES, View, countries, day, is_listed, short_id, words

FACT, PARTY, COUNTRY = TABLES["fact"], TABLES["party"], TABLES["country"]
EVIDENCE, PERSON = TABLES["evidence"], TABLES["person"]


def timeline() -> View:
    """A row for each date of a fact."""
    dated = union_all(*_dates()).subquery("dated")
    codes, names = countries(FACT, FACT.c.id)
    fields = (
        words("date", "Date", dated.c.date),
        day("first_day", "First day", dated.c.first_day),
        day("last_day", "Last day", dated.c.last_day),
        words("kind", "Kind", FACT.c.kind),
        words("slot", "Which date", dated.c.slot),
        words("fact_id", "Fact", short_id(FACT.c.fingerprint)),
        words("countries", "Countries", codes),
        words("countries_name", "Countries: name", names),
        words("quote", "Quote", EVIDENCE.c.quote),
        *article_fields(),
    )
    rows = with_first_evidence(select().select_from(dated).join(FACT, FACT.c.id == dated.c.fact_id), FACT.c.id)
    return View("timeline", fields, rows.where(is_listed()), ("first_day", "last_day", "kind", "slot", "fact_id"))


def _dates() -> Iterator[Select[Any]]:
    for kind in KINDS:
        table = TABLES[kind.__tablename__]
        for column in table.c:
            if column.info.get("timeline"):
                first, last = table.c[f"{column.name}_first_day"], table.c[f"{column.name}_last_day"]
                slot = literal(column.name).label("slot")
                chosen = (table.c.fact_id, slot, column.label("date"), first.label("first_day"), last.label("last_day"))
                yield select(*chosen).where(column.is_not(None))


def party_listing() -> View:
    """A row for each country's part in a fact."""
    fields = (
        words("country", "Country", PARTY.c.country),
        words("country_name", "Country: name", COUNTRY.c.name),
        words("kind", "Kind", FACT.c.kind),
        words("role", "Role", PARTY.c.role),
        words("fact_id", "Fact", short_id(FACT.c.fingerprint)),
    )
    rows = select().select_from(PARTY).join(FACT, FACT.c.id == PARTY.c.fact_id)
    rows = rows.join(COUNTRY, COUNTRY.c.code == PARTY.c.country).where(is_listed())
    return View("party_listing", fields, rows, _names(fields))


def pair_listing() -> View:
    """A row for each two countries that share a fact."""
    one, two = PARTY.alias(), PARTY.alias()
    first, second = COUNTRY.alias(), COUNTRY.alias()
    pair = select(one.c.fact_id, one.c.country.label("first"), two.c.country.label("second")).distinct()
    pairs = pair.join(two, (two.c.fact_id == one.c.fact_id) & (one.c.country < two.c.country)).subquery("pairs")
    fields = (
        words("first", "First country", pairs.c.first),
        words("first_name", "First country: name", first.c.name),
        words("second", "Second country", pairs.c.second),
        words("second_name", "Second country: name", second.c.name),
        words("kind", "Kind", FACT.c.kind),
        words("fact_id", "Fact", short_id(FACT.c.fingerprint)),
    )
    rows = select().select_from(pairs).join(FACT, FACT.c.id == pairs.c.fact_id)
    rows = rows.join(first, first.c.code == pairs.c.first).join(second, second.c.code == pairs.c.second)
    return View("pair_listing", fields, rows.where(is_listed()), ("first", "second", "kind", "fact_id"))


def person_listing() -> View:
    """A row for each person's part in a fact."""
    parts = union_all(*_persons()).subquery("parts")
    fields = (
        words("person", "Person", PERSON.c.name),
        words("kind", "Kind", FACT.c.kind),
        words("role", "Role", parts.c.role),
        words("fact_id", "Fact", short_id(FACT.c.fingerprint)),
    )
    rows = select().select_from(parts).join(FACT, FACT.c.id == parts.c.fact_id)
    rows = rows.join(PERSON, PERSON.c.id == parts.c.person_id).where(is_listed())
    return View("person_listing", fields, rows, _names(fields))


def _persons() -> Iterator[Select[Any]]:
    part = TABLES["fact_person"]
    yield select(part.c.fact_id, part.c.role, part.c.person_id)
    for kind in KINDS:
        table = TABLES[kind.__tablename__]
        for column in table.c:
            if column.references(PERSON.c.id):
                yield select(table.c.fact_id, literal(_slot(column)).label("role"), column.label("person_id"))


def _slot(column: Column[Any]) -> str:
    return column.name.removesuffix("_id")


def _names(fields: tuple[Any, ...]) -> tuple[str, ...]:
    return tuple(field.name for field in fields)
