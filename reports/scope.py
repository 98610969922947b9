"""Which part of the ledger a report is about: all of it, or some pairs of states."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, and_, or_, select

from db.views import view

Pair = tuple[str, str]


@dataclass(frozen=True)
class Scope:
    """The pairs of country codes that a report is about, each in order of codes; without any, the whole ledger."""

    pairs: tuple[Pair, ...] = ()

    def limit(self, statement: Any, name: str) -> Any:
        """The SELECT from the view of this name, with only the rows that are in scope."""
        if not self.pairs:
            return statement
        columns = view(name).c
        if name == "article_listing":
            inside = select(view("evidence_listing").c.article_id).where(
                self._holds(view("evidence_listing").c.fact_id)
            )
            return statement.where(columns.article_id.in_(inside))
        if name == "pair_listing":
            return statement.where(self._is_pair())
        return statement.where(self._holds(columns.fact_id))

    def _holds(self, fact_id: ColumnElement[str]) -> ColumnElement[bool]:
        """Facts of the pairs themselves, and those that each of their states has alone, such as memberships."""
        pair, party = view("pair_listing").c, view("party_listing").c
        codes = sorted({code for one in self.pairs for code in one})
        shared = select(pair.fact_id).where(self._is_pair())
        alone = and_(
            fact_id.in_(select(party.fact_id).where(party.country.in_(codes))),
            fact_id.not_in(select(pair.fact_id)),
        )
        return or_(fact_id.in_(shared), alone)

    def _is_pair(self) -> ColumnElement[bool]:
        pair = view("pair_listing").c
        return or_(*(and_(pair.first == first, pair.second == second) for first, second in self.pairs))


EVERYTHING = Scope()
