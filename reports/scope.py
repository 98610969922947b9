"""Which part of the ledger a report is about: all of it, some pairs of states, all pairs of some, what is confirmed."""

from dataclasses import dataclass, replace
from typing import Any, Self

from sqlalchemy import ColumnElement, Connection, and_, or_, select

from db.views import view
from db.vocabulary import FactStanding

Pair = tuple[str, str]
CONFIRMED = (FactStanding.RIGHT, FactStanding.CORRECTED, FactStanding.ADDED)
MOST_IDS = 20_000  # that a statement takes as parameters; beyond, the database looks them up each time


@dataclass(frozen=True)
class Scope:
    """The pairs of country codes, each in order of codes, and the countries with all their pairs; without any, all.

    `confirmed` leaves only facts that a person holds to be right as they stand, and nobody disputes.
    """

    pairs: tuple[Pair, ...] = ()
    countries: tuple[str, ...] = ()
    confirmed: bool = False
    fact_ids: tuple[str, ...] = ()

    def with_facts(self, connection: Connection) -> Self:
        """The scope with the facts that are in it."""
        if self.is_all:
            return self
        evidence = view("evidence_listing").c
        statement = select(evidence.fact_id).where(self._look_up(evidence.fact_id)).distinct()
        return replace(self, fact_ids=tuple(sorted(connection.scalars(statement))))

    @property
    def is_all(self) -> bool:
        """Whether it is the whole ledger."""
        return not self.pairs and not self.countries and not self.confirmed

    def limit(self, statement: Any, name: str) -> Any:
        """The SELECT from the view of this name, with only the rows that are in scope."""
        if self.is_all or name == "run_listing":
            return statement
        columns = view(name).c
        if name == "article_listing":
            evidence = view("evidence_listing").c
            return statement.where(columns.article_id.in_(select(evidence.article_id).where(self._holds(evidence))))
        if name == "pair_listing" and self._has_states:
            statement = statement.where(self._is_pair())
        return statement if name == "pair_listing" and not self.confirmed else statement.where(self._holds(columns))

    def _holds(self, columns: Any) -> ColumnElement[bool]:
        if len(self.fact_ids) > MOST_IDS:
            return self._look_up(columns.fact_id)
        held: ColumnElement[bool] = columns.fact_id.in_(self.fact_ids)
        return held

    @property
    def _has_states(self) -> bool:
        return bool(self.pairs or self.countries)

    def _look_up(self, fact_id: ColumnElement[str]) -> ColumnElement[bool]:
        """Facts of the states in scope that are confirmed, where only such are."""
        conditions = [self._is_of_states(fact_id)] if self._has_states else []
        if self.confirmed:
            standing = view("standing_listing").c
            conditions.append(fact_id.in_(select(standing.fact_id).where(standing.standing.in_(CONFIRMED))))
        return and_(*conditions)

    def _is_of_states(self, fact_id: ColumnElement[str]) -> ColumnElement[bool]:
        """Facts of the pairs themselves, and those that each of their states has alone, such as memberships."""
        pair, party = view("pair_listing").c, view("party_listing").c
        codes = sorted({*(code for one in self.pairs for code in one), *self.countries})
        alone = and_(
            fact_id.in_(select(party.fact_id).where(party.country.in_(codes))),
            fact_id.not_in(select(pair.fact_id)),
        )
        return or_(fact_id.in_(select(pair.fact_id).where(self._is_pair())), alone)

    def _is_pair(self) -> ColumnElement[bool]:
        pair = view("pair_listing").c
        named = (and_(pair.first == first, pair.second == second) for first, second in self.pairs)
        return or_(*named, pair.first.in_(self.countries), pair.second.in_(self.countries))
