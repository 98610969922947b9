"""The closed lists that every room shares: plain enums, no SQLAlchemy.

The members and their spelling are the fact contract's; a CHECK constraint in the schema repeats each list.
"""

from enum import StrEnum


class Qualifier(StrEnum):
    """How a figure is hedged; absent when it is given as exact."""

    ABOUT = "about"
    OVER = "over"
    UNDER = "under"
    NEARLY = "nearly"
    UP_TO = "up_to"
    RECORD = "record"


class RelationsAction(StrEnum):
    """What happened to diplomatic relations."""

    ESTABLISHED = "established"
    RESTORED = "restored"
    SEVERED = "severed"
    SUSPENDED = "suspended"
    UPGRADED = "upgraded"
    DOWNGRADED = "downgraded"


class MissionType(StrEnum):
    """The class of a mission; a high commission counts as an embassy."""

    EMBASSY = "embassy"
    CONSULATE_GENERAL = "consulate_general"
    CONSULATE = "consulate"
    HONORARY_CONSULATE = "honorary_consulate"
    PERMANENT_MISSION = "permanent_mission"
    TRADE_OFFICE = "trade_office"
    LIAISON_OFFICE = "liaison_office"


class MissionStatus(StrEnum):
    """Where a mission stands in its life."""

    OPERATING = "operating"
    OPENED = "opened"
    CLOSED = "closed"
    PLANNED = "planned"
    MOVED = "moved"


class PartnershipAction(StrEnum):
    """What happened to a level of partnership."""

    ESTABLISHED = "established"
    ELEVATED = "elevated"
    REAFFIRMED = "reaffirmed"
    PLANNED = "planned"


class MeetingFormat(StrEnum):
    """How a meeting is held."""

    IN_PERSON = "in_person"
    PHONE = "phone"
    VIDEO = "video"


class MeetingStatus(StrEnum):
    """Whether a meeting took place."""

    HELD = "held"
    PLANNED = "planned"


class VisitType(StrEnum):
    """The protocol rank of a visit."""

    STATE = "state"
    OFFICIAL = "official"
    WORKING = "working"
    PRIVATE = "private"


class VisitStatus(StrEnum):
    """Whether a visit took place."""

    MADE = "made"
    PLANNED = "planned"


class Contact(StrEnum):
    """What a tally counts."""

    VISITS = "visits"
    MEETINGS = "meetings"
    CALLS = "calls"


class AgreementAction(StrEnum):
    """The stage of an agreement's life that a sentence states."""

    SIGNED = "signed"
    RATIFIED = "ratified"
    IN_FORCE = "in_force"
    NEGOTIATING = "negotiating"
    PLANNED = "planned"


class AgreementType(StrEnum):
    """The form of an agreement; a treaty or pact is an agreement."""

    AGREEMENT = "agreement"
    MEMORANDUM = "memorandum"
    PROTOCOL = "protocol"
    DECLARATION = "declaration"
    CONTRACT = "contract"
    ROADMAP = "roadmap"


class MembershipRole(StrEnum):
    """How a state takes part in an organisation."""

    MEMBER = "member"
    FOUNDING_MEMBER = "founding_member"
    OBSERVER = "observer"
    CANDIDATE = "candidate"
    COOPERATES_IN = "cooperates_in"


class CooperationStatus(StrEnum):
    """Whether the two sides work together or said they will."""

    ONGOING = "ongoing"
    PLANNED = "planned"


class TradeMeasure(StrEnum):
    """Two-way sum, one direction, or the difference."""

    TURNOVER = "turnover"
    FLOW = "flow"
    BALANCE = "balance"


class TradeStatus(StrEnum):
    """Whether a trade figure happened, is aimed at, or is expected."""

    ACTUAL = "actual"
    TARGET = "target"
    FORECAST = "forecast"


class InvestmentType(StrEnum):
    """What kind of sum one state puts into another."""

    STOCK = "stock"
    FLOW = "flow"
    PROJECTS = "projects"
    LOAN = "loan"
    GRANT = "grant"
    PLEDGE = "pledge"


class InvestmentStatus(StrEnum):
    """Whether an investment happened, is aimed at, or is planned."""

    ACTUAL = "actual"
    TARGET = "target"
    PLANNED = "planned"


class Sector(StrEnum):
    """The field of a cooperation or of an agreement's subject."""

    AGRICULTURE = "agriculture"
    AVIATION = "aviation"
    BANKING_FINANCE = "banking_finance"
    BORDER_SECURITY = "border_security"
    CONSTRUCTION = "construction"
    CONSULAR = "consular"
    COUNTER_TERRORISM = "counter_terrorism"
    CULTURE = "culture"
    CUSTOMS = "customs"
    DEFENCE = "defence"
    DIGITAL_IT = "digital_it"
    EDUCATION = "education"
    ENERGY = "energy"
    ENVIRONMENT_CLIMATE = "environment_climate"
    FISHERIES = "fisheries"
    HEALTH = "health"
    HUMANITARIAN = "humanitarian"
    INDUSTRY = "industry"
    INVESTMENT = "investment"
    JUSTICE_LAW = "justice_law"
    LABOUR = "labour"
    LOGISTICS = "logistics"
    MEDIA = "media"
    MIGRATION = "migration"
    MINING_MINERALS = "mining_minerals"
    NUCLEAR = "nuclear"
    OIL_GAS = "oil_gas"
    PARLIAMENTARY = "parliamentary"
    PEACE_MEDIATION = "peace_mediation"
    RENEWABLE_ENERGY = "renewable_energy"
    SCIENCE_RESEARCH = "science_research"
    SECURITY = "security"
    SPACE = "space"
    SPORT = "sport"
    TAXATION = "taxation"
    TECHNOLOGY = "technology"
    TELECOMS = "telecoms"
    TOURISM = "tourism"
    TRADE = "trade"
    TRANSPORT = "transport"
    WATER = "water"
    YOUTH = "youth"


class RulingVerdict(StrEnum):
    """What a person said of a fact; `added` if the reader had missed it."""

    RIGHT = "right"
    WRONG = "wrong"
    CORRECTED = "corrected"
    ADDED = "added"


class FactStanding(StrEnum):
    """What all who looked at a fact made of it; `wrong` keeps it out of the listings, `disputed` does not."""

    RIGHT = "right"
    CORRECTED = "corrected"
    ADDED = "added"
    WRONG = "wrong"
    DISPUTED = "disputed"
