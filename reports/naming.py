"""How the sheet of each kind of fact is called and what it shows; the order here is the order in the workbook."""

from dataclasses import dataclass

from reports.book import Note
from reports.notes import AMOUNTS, PLANS


@dataclass(frozen=True)
class Naming:
    """The names of one kind's sheet; `notes` beyond those that every listing has."""

    name: str
    title: str
    about: str
    notes: tuple[Note, ...] = ()


NAMINGS = {
    "diplomatic_relations": Naming(
        "Relations", "Diplomatic relations", "Relations established, restored, severed, upgraded or downgraded"
    ),
    "recognition": Naming(
        "Recognition", "Recognition of states", "Which state recognised which, when, and in what place"
    ),
    "anniversary": Naming(
        "Anniversaries", "Anniversaries of ties", "Round or counted years of the ties between states"
    ),
    "partnership": Naming(
        "Partnerships", "Levels of partnership", "The named levels of ties, and when they were reached", (PLANS,)
    ),
    "mission": Naming(
        "Missions",
        "Embassies, consulates and other missions",
        "Who has which mission where, and how it stands",
        (PLANS,),
    ),
    "meeting": Naming("Meetings", "Meetings and calls", "Who met whom, when, where and in which body", (PLANS,)),
    "visit": Naming("Visits", "Visits", "Who went where, when, and with what rank", (PLANS,)),
    "tally": Naming("Contacts counted", "Contacts counted", "How many visits, meetings or calls an article counts"),
    "agreement": Naming(
        "Agreements", "Agreements", "Agreements signed, ratified, in force, negotiated or planned", (PLANS,)
    ),
    "membership": Naming(
        "Organisations", "Organisations and their members", "Which state is in which organisation, and how"
    ),
    "cooperation": Naming(
        "Cooperation", "Fields of cooperation", "In which fields states work together or said they will", (PLANS,)
    ),
    "initiative": Naming(
        "Initiatives", "Corridors, programmes and joint works", "Joint works with a name of their own"
    ),
    "office": Naming("People", "People and their offices", "Who holds or held which office of which state"),
    "trade": Naming(
        "Trade", "Trade figures", "Turnover, flows and balances, with source, period and qualifier", (AMOUNTS, PLANS)
    ),
    "trade_change": Naming("Trade changes", "Changes in trade", "By how many percent trade rose or fell"),
    "investment": Naming(
        "Investment",
        "Investment, loans and grants",
        "What one state puts, lends or pledges in another",
        (AMOUNTS, PLANS),
    ),
}


def naming_of(kind: str) -> Naming:
    """The names of this kind's sheet; a kind that stands nowhere here gets them from its own name."""
    words = kind.replace("_", " ").capitalize()
    return NAMINGS.get(kind) or Naming(words[:31], words, words)


def in_order(kinds: tuple[str, ...]) -> tuple[str, ...]:
    """The kinds in the order of their sheets; new ones at the end."""
    known = list(NAMINGS)
    return tuple(sorted(kinds, key=lambda kind: known.index(kind) if kind in known else len(known)))
