"""Matrices: who has how many missions where, and which state is in which organisation."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from db.vocabulary import MembershipRole
from reports.book import Cell, Column, Form, Link, Row, Sheet
from reports.notes import COVERAGE, LATEST
from reports.places import Places
from reports.source import Source
from reports.summaries.questions import Fact, is_standing_mission

MISSIONS = "missions"
SENDING = Column("Sending state", "The state whose missions they are.", width=22)
ORGANISATION = Column("Organisation", "The organisation's full English name.", width=40)
WIDEST = 40  # columns that a reader can still go through
ROLES = (MembershipRole.FOUNDING_MEMBER, MembershipRole.MEMBER, MembershipRole.CANDIDATE, MembershipRole.OBSERVER)


@dataclass(frozen=True)
class _Grid:
    """Facts by the names of their row and their column."""

    facts: dict[tuple[str, str], list[Fact]]

    @cached_property
    def rows(self) -> list[str]:
        return sorted({row for row, _ in self.facts})

    @cached_property
    def columns(self) -> list[str]:
        """The columns with most facts, in the order of their names."""
        sizes: dict[str, int] = defaultdict(int)
        for (_, column), facts in self.facts.items():
            sizes[column] += len(facts)
        return sorted(sorted(sizes, key=lambda name: (-sizes[name], name))[:WIDEST])

    def tell_left_out(self, what: str) -> tuple[str, ...]:
        left = len({column for _, column in self.facts}) - WIDEST
        return (f"The {WIDEST} {what} with most facts are shown; {left} more are on the listing.",) if left > 0 else ()


def count_missions(source: Source, places: Places) -> Sheet:
    """Missions that stand, by sending state in rows and receiving state in columns."""
    facts: dict[tuple[str, str], list[Fact]] = defaultdict(list)
    for fact in source.facts("mission"):
        if is_standing_mission(fact):
            facts[fact["sending_name"], fact["receiving_name"]].append(fact)
    grid = _Grid(facts)

    def tell(found: Sequence[Fact]) -> Cell:
        return Link(len(found), *places.listed[found[0]["fact_id"]]) if found else None

    columns = tuple(Column(name, "", Form.WHOLE, MISSIONS, width=14) for name in grid.columns)
    rows: list[Row] = [(row, *(tell(facts.get((row, column), ())) for column in grid.columns)) for row in grid.rows]
    return Sheet(
        "Missions matrix",
        "Missions by sending and receiving state",
        "How many missions each state has in each other state",
        "missions_matrix",
        (SENDING, *columns),
        rows,
        len(rows),
        ("A blank means that no article tells of a mission.", *grid.tell_left_out("receiving states")),
        (LATEST, COVERAGE),
        told=(SENDING, Column("Each receiving state", "Missions there of the state in the row.", Form.WHOLE, MISSIONS)),
    )


def list_members(source: Source, places: Places) -> Sheet:
    """Roles of states, with organisations in rows and states in columns."""
    facts: dict[tuple[str, str], list[Fact]] = defaultdict(list)
    for fact in source.facts("membership"):
        facts[fact["organisation"], fact["country_name"]].append(fact)
    grid = _Grid(facts)

    def tell(found: Sequence[Fact]) -> Cell:
        if not found:
            return None
        best = min(found, key=lambda fact: ROLES.index(fact["role"]) if fact["role"] in ROLES else len(ROLES))
        return Link(best["role"].replace("_", " "), *places.listed[best["fact_id"]])

    columns = tuple(Column(name, "", Form.WORD, width=17) for name in grid.columns)
    rows: list[Row] = [(row, *(tell(facts.get((row, column), ())) for column in grid.columns)) for row in grid.rows]
    return Sheet(
        "Members matrix",
        "Organisations and the states in them",
        "Which part each state has in each organisation",
        "members_matrix",
        (ORGANISATION, *columns),
        rows,
        len(rows),
        ("A blank means that no article tells of the state in the organisation.", *grid.tell_left_out("states")),
        (COVERAGE,),
        told=(ORGANISATION, Column("Each state", "Its part in the organisation of the row.", Form.WORD)),
    )
