"""The sheet of contradictions: what does not fit, with both sentences."""

from collections import defaultdict
from collections.abc import Sequence

from reports.book import Cell, Column, Form, Link, Note, Sheet
from reports.checks import CHECKS
from reports.checks.contradiction import Contradiction, Side
from reports.notes import MERGING, READING
from reports.places import EVIDENCE, Places
from reports.scope import Pair

SHEET = "Checks"
COLUMNS = (
    Column("Check", "What was looked for.", width=26),
    Column("What does not fit", "The contradiction in words.", width=54),
    Column("States", "The states that it concerns.", width=20),
    Column("First quote", "The sentence on the one side.", width=44),
    Column("First fact id", "The fact on the one side.", Form.WORD, width=17),
    Column("Second quote", "The sentence on the other side.", width=44),
    Column(
        "Second fact id",
        "The fact on the other side; the same, if two sentences on one fact differ.",
        Form.WORD,
        width=17,
    ),
)
CHECKING = Note(
    "checking",
    "These checks are made: "
    + " ".join(f"{' '.join((check.__doc__ or '').split())}" for check in CHECKS)
    + " Figures that are hedged or rounded contradict nothing that they can mean.",
)


def list_contradictions(found: Sequence[Contradiction], places: Places) -> Sheet:
    """The sheet with a row for each contradiction."""
    rows = [(one.check, one.words, one.states, *_cite(one.first, places), *_cite(one.second, places)) for one in found]
    return Sheet(
        SHEET,
        "Contradictions in the ledger",
        "Where facts contradict each other or themselves, with both sentences",
        "checks",
        COLUMNS,
        rows,
        len(rows),
        ("Nobody has decided yet which side is right; sources may count in different ways.",),
        (CHECKING, MERGING, READING),
    )


def count_by_pair(found: Sequence[Contradiction]) -> dict[Pair, Link]:
    """How many contradictions concern each pair, as a link to the first of them."""
    rows: dict[Pair, list[int]] = defaultdict(list)
    for row, one in enumerate(found, 1):
        for pair in one.pairs:
            rows[pair].append(row)
    return {pair: Link(len(of_pair), SHEET, of_pair[0]) for pair, of_pair in rows.items()}


def _cite(side: Side, places: Places) -> tuple[Cell, Cell]:
    return side.quote, Link(side.fact_id, EVIDENCE, places.evidence[side.fact_id])
