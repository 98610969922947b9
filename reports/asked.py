"""Which part of the ledger a report is asked for, as people write it, and the snapshot that shows it."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sqlalchemy import Connection, Engine

from db.session import reading
from reports.pairs import read_country, read_pair
from reports.past import RUN, Cut, opened_past
from reports.scope import Scope
from reports.source import Source


@dataclass(frozen=True)
class Asked:
    """Pairs and countries, by codes or names; without any, everything. `as_of` takes the ledger back to that day.

    `confirmed` leaves only what a person holds to be right.
    """

    pairs: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    as_of: date | None = None
    confirmed: bool = False


EVERYTHING = Asked()


@contextmanager
def open_source(engine: Engine, asked: Asked = EVERYTHING) -> Iterator[Source]:
    """One snapshot of the ledger, limited to what is asked for; raises UnknownPair and UnknownCountry."""
    with reading(engine) as connection:
        if asked.as_of is None:
            yield _make_source(connection, asked)
            return
        end = datetime.combine(asked.as_of + timedelta(days=1), time())
        with opened_past(connection, Cut(RUN.c.started < end, end)) as past:
            yield _make_source(past, asked)


def _make_source(connection: Connection, asked: Asked) -> Source:
    pairs = tuple(dict.fromkeys(read_pair(words, connection) for words in asked.pairs))
    countries = tuple(dict.fromkeys(read_country(words, connection) for words in asked.countries))
    return Source(connection, Scope(pairs, countries, asked.confirmed).with_facts(connection), asked.as_of)
