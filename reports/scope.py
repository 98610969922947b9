"""Which part of the ledger a report is about: all of it, or some pairs of states."""

from dataclasses import dataclass
from typing import Any, Self

from sqlalchemy import ColumnElement, Connection, and_, or_, select

from db.views import view

Pair = tuple[str, str]
MOST_IDS = 20_000  # that a statement takes as parameters; beyond, the database looks them up each time


@dataclass(frozen=True)
class Scope:
    """The pairs of country codes that a report is about, each in order of codes; without any, the whole ledger."""

    pairs: tuple[Pair, ...] = ()
    fact_ids: tuple[str, ...] = ()

    @classmethod
    def of(cls, pairs: tuple[Pair, ...], connection: Connection) -> Self:
        """The scope of these pairs, with the facts that are in it."""
        if not pairs:
            return cls()
        looked_up = cls(pairs)
        party = view("party_listing").c
        statement = select(party.fact_id).where(looked_up._look_up(party.fact_id)).distinct()
        return cls(pairs, tuple(sorted(connection.scalars(statement))))

    def limit(self, statement: Any, name: str) -> Any:
        """The SELECT from the view of this name, with only the rows that are in scope."""
        if not self.pairs:
            return statement
        columns = view(name).c
        if name == "article_listing":
            evidence = view("evidence_listing").c
            return statement.where(columns.article_id.in_(select(evidence.article_id).where(self._holds(evidence))))
        if name == "pair_listing":
            return statement.where(self._is_pair())
        return statement.where(self._holds(columns))

    def _holds(self, columns: Any) -> ColumnElement[bool]:
        if len(self.fact_ids) > MOST_IDS:
            return self._look_up(columns.fact_id)
        held: ColumnElement[bool] = columns.fact_id.in_(self.fact_ids)
        return held

    def _look_up(self, fact_id: ColumnElement[str]) -> ColumnElement[bool]:
        """Facts of the pairs themselves, and those that each of their states has alone, such as memberships."""
        pair, party = view("pair_listing").c, view("party_listing").c
        codes = sorted({code for one in self.pairs for code in one})
        alone = and_(
            fact_id.in_(select(party.fact_id).where(party.country.in_(codes))),
            fact_id.not_in(select(pair.fact_id)),
        )
        return or_(fact_id.in_(select(pair.fact_id).where(self._is_pair())), alone)

    def _is_pair(self) -> ColumnElement[bool]:
        pair = view("pair_listing").c
        return or_(*(and_(pair.first == first, pair.second == second) for first, second in self.pairs))
