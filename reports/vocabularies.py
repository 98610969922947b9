"""The closed lists from which cells of a listing are filled, each under a name, and which column takes which list."""

import re
import unicodedata
from enum import StrEnum

from db.reference import names
from db.vocabulary import (
    AgreementAction,
    AgreementType,
    Contact,
    CooperationStatus,
    InvestmentStatus,
    InvestmentType,
    MeetingFormat,
    MeetingStatus,
    MembershipRole,
    MissionStatus,
    MissionType,
    PartnershipAction,
    Qualifier,
    RelationsAction,
    TradeMeasure,
    TradeStatus,
    VisitStatus,
    VisitType,
)
from reports.book import Choices
from reports.readback.proposal import Verdict

VERDICTS = {
    Verdict.RIGHT: "The sentence says so, and the row has it right.",
    Verdict.WRONG: "The sentence does not say so; the fact leaves the next report.",
}
TERM_LISTS: dict[tuple[str, str], type[StrEnum]] = {
    ("diplomatic_relations", "action"): RelationsAction,
    ("mission", "type"): MissionType,
    ("mission", "status"): MissionStatus,
    ("partnership", "action"): PartnershipAction,
    ("meeting", "format"): MeetingFormat,
    ("meeting", "status"): MeetingStatus,
    ("visit", "type"): VisitType,
    ("visit", "status"): VisitStatus,
    ("tally", "what"): Contact,
    ("tally", "qualifier"): Qualifier,
    ("agreement", "action"): AgreementAction,
    ("agreement", "type"): AgreementType,
    ("agreement", "qualifier"): Qualifier,
    ("membership", "role"): MembershipRole,
    ("cooperation", "status"): CooperationStatus,
    ("trade", "measure"): TradeMeasure,
    ("trade", "status"): TradeStatus,
    ("trade", "qualifier"): Qualifier,
    ("trade_change", "measure"): TradeMeasure,
    ("investment", "type"): InvestmentType,
    ("investment", "qualifier"): Qualifier,
    ("investment", "status"): InvestmentStatus,
}
SEVERAL = frozenset(("countries", "participants", "sectors"))  # slots of several values, which no list can offer


def tell_term(value: str) -> str:
    """A term of a closed list as people read it."""
    return value.replace("_", " ")


def _by_letters(choice: tuple[str, str | None]) -> str:
    """What puts Åland among the names with A."""
    return unicodedata.normalize("NFKD", choice[0]).encode("ascii", "ignore").decode().casefold()


def _list_terms(terms: type[StrEnum]) -> Choices:
    name = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", terms.__name__).capitalize()
    return Choices(name, tuple((tell_term(term), None) for term in terms))


COUNTRY_CODES = tuple(names("country"))
STATES = Choices("States", tuple(sorted(((name, code) for code, name in COUNTRY_CODES), key=_by_letters)))
STATE_CODES = Choices("State codes", COUNTRY_CODES)
CURRENCIES = Choices("Currencies", tuple(names("currency")))
SECTORS = Choices("Sectors", tuple((name, None) for _, name in names("sector")))
RULINGS = Choices("Rulings", tuple((str(verdict), words) for verdict, words in VERDICTS.items()))
LISTS = {"currency": CURRENCIES, "sector": SECTORS}


def choices_of(kind: str, slot: str) -> Choices | None:
    """The list for the column that shows this slot of the kind; none where it holds a state, or anything may stand."""
    if (kind, slot) in TERM_LISTS:
        return _list_terms(TERM_LISTS[kind, slot])
    return LISTS.get(slot)
