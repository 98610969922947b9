"""The whole schema

Revision: 0001, after: nothing
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

TABLES = (
    "source",
    "evidence",
    "visit",
    "trade_change",
    "trade",
    "tally",
    "recognition",
    "party",
    "partnership",
    "office",
    "mission",
    "membership",
    "meeting",
    "investment",
    "initiative",
    "fact_sector",
    "fact_person",
    "diplomatic_relations",
    "cooperation",
    "article",
    "anniversary",
    "agreement",
    "sector",
    "run",
    "person",
    "organisation",
    "fact",
    "currency",
    "country",
    "city",
)  # each before those that it refers to


def one_of(name: str, column: str, *members: str) -> sa.CheckConstraint:
    """The CHECK of a closed list."""
    listed = ", ".join(f"'{member}'" for member in members)
    return sa.CheckConstraint(f'"{column}" IN ({listed})', name=op.f(name))


def positive(name: str, column: str) -> sa.CheckConstraint:
    """The CHECK of a whole number above zero."""
    return sa.CheckConstraint(f'"{column}" > 0', name=op.f(name))


def days_of(name: str, column: str) -> sa.CheckConstraint:
    """The CHECK of an EDTF text and its first and last day."""
    first, last = f"{column}_first_day", f"{column}_last_day"
    days = f'("{column}" IS NULL) = ({first} IS NULL) AND ({last} IS NULL OR {first} <= {last})'
    return sa.CheckConstraint(days, name=op.f(name))


def upgrade() -> None:
    """Makes the change."""
    op.create_table(
        "city",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False, comment="City"),
        sa.Column("name", sa.Text(), nullable=False, comment="English name"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_city")),
        sa.UniqueConstraint("name", name=op.f("uq_city_name")),
    )
    op.create_table(
        "country",
        sa.Column("code", sa.String(length=2), nullable=False, comment="ISO 3166-1 alpha-2 code; EU, XK"),
        sa.Column("name", sa.Text(), nullable=False, comment="English name, of the CLDR"),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_country")),
        sa.UniqueConstraint("name", name=op.f("uq_country_name")),
    )
    op.create_table(
        "currency",
        sa.Column("code", sa.String(length=3), nullable=False, comment="ISO 4217 code"),
        sa.Column("name", sa.Text(), nullable=False, comment="English name, of the CLDR"),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_currency")),
    )
    op.create_table(
        "fact",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False, comment="Fact"),
        sa.Column("kind", sa.String(length=30), nullable=False, comment="Kind of fact"),
        sa.Column("fingerprint", sa.String(length=64), nullable=False, comment="SHA-256 over kind and core slots"),
        sa.Column(
            "claim",
            sa.Text(),
            nullable=False,
            comment="Claims of its evidence merged, as JSON; what its rows are made of",
        ),
        one_of(
            "ck_fact_kind",
            "kind",
            "recognition",
            "diplomatic_relations",
            "anniversary",
            "mission",
            "partnership",
            "meeting",
            "visit",
            "tally",
            "agreement",
            "membership",
            "cooperation",
            "initiative",
            "office",
            "trade",
            "trade_change",
            "investment",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_fact")),
        sa.UniqueConstraint("fingerprint", name=op.f("uq_fact_fingerprint")),
    )
    op.create_index(op.f("ix_fact_kind"), "fact", ["kind"])
    op.create_table(
        "organisation",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False, comment="Organisation"),
        sa.Column("name", sa.Text(), nullable=False, comment="Full English name"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_organisation")),
        sa.UniqueConstraint("name", name=op.f("uq_organisation_name")),
    )
    op.create_table(
        "person",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False, comment="Person"),
        sa.Column("name", sa.Text(), nullable=False, comment="Fullest name given"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person")),
        sa.UniqueConstraint("name", name=op.f("uq_person_name")),
    )
    op.create_table(
        "run",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False, comment="Run"),
        sa.Column("started", sa.DateTime(), nullable=False, comment="Started (UTC)"),
        sa.Column("finished", sa.DateTime(), nullable=True, comment="Finished (UTC); empty if it was stopped"),
        sa.Column("program_version", sa.Text(), nullable=False, comment="Version of the program"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_run")),
    )
    op.create_table(
        "sector",
        sa.Column("code", sa.String(length=20), nullable=False, comment="Code of the fact contract"),
        sa.Column("name", sa.Text(), nullable=False, comment="English name"),
        one_of(
            "ck_sector_code",
            "code",
            "agriculture",
            "aviation",
            "banking_finance",
            "border_security",
            "construction",
            "consular",
            "counter_terrorism",
            "culture",
            "customs",
            "defence",
            "digital_it",
            "education",
            "energy",
            "environment_climate",
            "fisheries",
            "health",
            "humanitarian",
            "industry",
            "investment",
            "justice_law",
            "labour",
            "logistics",
            "media",
            "migration",
            "mining_minerals",
            "nuclear",
            "oil_gas",
            "parliamentary",
            "peace_mediation",
            "renewable_energy",
            "science_research",
            "security",
            "space",
            "sport",
            "taxation",
            "technology",
            "telecoms",
            "tourism",
            "trade",
            "transport",
            "water",
            "youth",
        ),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_sector")),
        sa.UniqueConstraint("name", name=op.f("uq_sector_name")),
    )
    op.create_table(
        "agreement",
        sa.Column("fact_id", sa.Integer(), autoincrement=False, nullable=False, comment="Fact that this row tells of"),
        sa.Column("action", sa.String(length=20), nullable=False, comment="Action"),
        sa.Column("title", sa.Text(), nullable=True, comment="Title"),
        sa.Column("count", sa.BigInteger(), nullable=True, comment="Number of agreements"),
        sa.Column("type", sa.String(length=20), nullable=True, comment="Type"),
        sa.Column("date", sa.String(length=21), nullable=True, comment="Date"),
        sa.Column("date_first_day", sa.Date(), nullable=True, comment="Date: first day"),
        sa.Column("date_last_day", sa.Date(), nullable=True, comment="Date: last day"),
        sa.Column("qualifier", sa.String(length=20), nullable=True, comment="Qualifier"),
        one_of("ck_agreement_action", "action", "signed", "ratified", "in_force", "negotiating", "planned"),
        positive("ck_agreement_count", "count"),
        one_of("ck_agreement_qualifier", "qualifier", "about", "over", "under", "nearly", "up_to", "record"),
        one_of(
            "ck_agreement_type", "type", "agreement", "memorandum", "protocol", "declaration", "contract", "roadmap"
        ),
        days_of("ck_agreement_date", "date"),
        sa.ForeignKeyConstraint(["fact_id"], ["fact.id"], name=op.f("fk_agreement_fact_id_fact")),
        sa.PrimaryKeyConstraint("fact_id", name=op.f("pk_agreement")),
    )
    op.create_table(
        "anniversary",
        sa.Column("fact_id", sa.Integer(), autoincrement=False, nullable=False, comment="Fact that this row tells of"),
        sa.Column("ordinal", sa.BigInteger(), nullable=False, comment="Ordinal"),
        sa.Column("of", sa.Text(), nullable=True, comment="Anniversary of"),
        sa.Column("year", sa.String(length=21), nullable=True, comment="Year"),
        sa.Column("year_first_day", sa.Date(), nullable=True, comment="Year: first day"),
        sa.Column("year_last_day", sa.Date(), nullable=True, comment="Year: last day"),
        positive("ck_anniversary_ordinal", "ordinal"),
        days_of("ck_anniversary_year", "year"),
        sa.ForeignKeyConstraint(["fact_id"], ["fact.id"], name=op.f("fk_anniversary_fact_id_fact")),
        sa.PrimaryKeyConstraint("fact_id", name=op.f("pk_anniversary")),
    )
    op.create_table(
        "article",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False, comment="Article"),
        sa.Column("content_hash", sa.String(length=64), nullable=False, comment="SHA-256 of the text"),
        sa.Column("published", sa.Date(), nullable=False, comment="Published"),
        sa.Column("title", sa.Text(), nullable=False, comment="Title"),
        sa.Column("dateline", sa.Text(), nullable=True, comment="Dateline"),
        sa.Column("text", sa.Text(), nullable=False, comment="Text"),
        sa.Column(
            "reader_version", sa.String(length=20), nullable=False, comment="Version of the reader that read it last"
        ),
        sa.Column("run_id", sa.Integer(), nullable=False, comment="Run that loaded it first"),
        sa.ForeignKeyConstraint(["run_id"], ["run.id"], name=op.f("fk_article_run_id_run")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_article")),
        sa.UniqueConstraint("content_hash", name=op.f("uq_article_content_hash")),
    )
    op.create_index(op.f("ix_article_published"), "article", ["published"])
    op.create_table(
        "cooperation",
        sa.Column("fact_id", sa.Integer(), autoincrement=False, nullable=False, comment="Fact that this row tells of"),
        sa.Column("sector", sa.String(length=20), nullable=False, comment="Sector"),
        sa.Column("status", sa.String(length=20), nullable=True, comment="Status"),
        one_of("ck_cooperation_status", "status", "ongoing", "planned"),
        sa.ForeignKeyConstraint(["fact_id"], ["fact.id"], name=op.f("fk_cooperation_fact_id_fact")),
        sa.ForeignKeyConstraint(["sector"], ["sector.code"], name=op.f("fk_cooperation_sector_sector")),
        sa.PrimaryKeyConstraint("fact_id", name=op.f("pk_cooperation")),
    )
    op.create_index(op.f("ix_cooperation_sector"), "cooperation", ["sector"])
    op.create_table(
        "diplomatic_relations",
        sa.Column("fact_id", sa.Integer(), autoincrement=False, nullable=False, comment="Fact that this row tells of"),
        sa.Column("action", sa.String(length=20), nullable=False, comment="Action"),
        sa.Column("date", sa.String(length=21), nullable=True, comment="Date"),
        sa.Column("date_first_day", sa.Date(), nullable=True, comment="Date: first day"),
        sa.Column("date_last_day", sa.Date(), nullable=True, comment="Date: last day"),
        one_of(
            "ck_diplomatic_relations_action",
            "action",
            "established",
            "restored",
            "severed",
            "suspended",
            "upgraded",
            "downgraded",
        ),
        days_of("ck_diplomatic_relations_date", "date"),
        sa.ForeignKeyConstraint(["fact_id"], ["fact.id"], name=op.f("fk_diplomatic_relations_fact_id_fact")),
        sa.PrimaryKeyConstraint("fact_id", name=op.f("pk_diplomatic_relations")),
    )
    op.create_table(
        "fact_person",
        sa.Column("fact_id", sa.Integer(), nullable=False, comment="Fact"),
        sa.Column("role", sa.String(length=20), nullable=False, comment="Slot that the person fills"),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False, comment="Place in the list"),
        sa.Column("person_id", sa.Integer(), nullable=False, comment="Person"),
        one_of("ck_fact_person_role", "role", "participants"),
        sa.CheckConstraint("position > 0", name=op.f("ck_fact_person_position")),
        sa.ForeignKeyConstraint(["fact_id"], ["fact.id"], name=op.f("fk_fact_person_fact_id_fact")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_fact_person_person_id_person")),
        sa.PrimaryKeyConstraint("fact_id", "role", "position", name=op.f("pk_fact_person")),
        sa.UniqueConstraint("fact_id", "role", "person_id", name=op.f("uq_fact_person_fact_id_role_person_id")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_fact_person_person_id"), "fact_person", ["person_id"])
    op.create_table(
        "fact_sector",
        sa.Column("fact_id", sa.Integer(), nullable=False, comment="Fact"),
        sa.Column("role", sa.String(length=20), nullable=False, comment="Slot that the sector fills"),
        sa.Column("sector", sa.String(length=20), nullable=False, comment="Sector"),
        one_of("ck_fact_sector_role", "role", "sectors"),
        sa.ForeignKeyConstraint(["fact_id"], ["fact.id"], name=op.f("fk_fact_sector_fact_id_fact")),
        sa.ForeignKeyConstraint(["sector"], ["sector.code"], name=op.f("fk_fact_sector_sector_sector")),
        sa.PrimaryKeyConstraint("fact_id", "role", "sector", name=op.f("pk_fact_sector")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_fact_sector_sector"), "fact_sector", ["sector"])
    op.create_table(
        "initiative",
        sa.Column("fact_id", sa.Integer(), autoincrement=False, nullable=False, comment="Fact that this row tells of"),
        sa.Column("name", sa.Text(), nullable=False, comment="Name"),
        sa.ForeignKeyConstraint(["fact_id"], ["fact.id"], name=op.f("fk_initiative_fact_id_fact")),
        sa.PrimaryKeyConstraint("fact_id", name=op.f("pk_initiative")),
    )
    op.create_table(
        "investment",
        sa.Column("fact_id", sa.Integer(), autoincrement=False, nullable=False, comment="Fact that this row tells of"),
        sa.Column("value", sa.Numeric().with_variant(sa.String(length=40), "sqlite"), nullable=False, comment="Value"),
        sa.Column("currency", sa.String(length=3), nullable=False, comment="Currency"),
        sa.Column("type", sa.String(length=20), nullable=True, comment="Type"),
        sa.Column("period", sa.String(length=21), nullable=True, comment="Period"),
        sa.Column("period_first_day", sa.Date(), nullable=True, comment="Period: first day"),
        sa.Column("period_last_day", sa.Date(), nullable=True, comment="Period: last day"),
        sa.Column("qualifier", sa.String(length=20), nullable=True, comment="Qualifier"),
        sa.Column("status", sa.String(length=20), nullable=True, comment="Status"),
        one_of("ck_investment_qualifier", "qualifier", "about", "over", "under", "nearly", "up_to", "record"),
        one_of("ck_investment_status", "status", "actual", "target", "planned"),
        one_of("ck_investment_type", "type", "stock", "flow", "projects", "loan", "grant", "pledge"),
        days_of("ck_investment_period", "period"),
        sa.ForeignKeyConstraint(["currency"], ["currency.code"], name=op.f("fk_investment_currency_currency")),
        sa.ForeignKeyConstraint(["fact_id"], ["fact.id"], name=op.f("fk_investment_fact_id_fact")),
        sa.PrimaryKeyConstraint("fact_id", name=op.f("pk_investment")),
    )
    op.create_index(op.f("ix_investment_currency"), "investment", ["currency"])
    op.create_table(
        "meeting",
        sa.Column("fact_id", sa.Integer(), autoincrement=False, nullable=False, comment="Fact that this row tells of"),
        sa.Column("date", sa.String(length=21), nullable=True, comment="Date"),
        sa.Column("date_first_day", sa.Date(), nullable=True, comment="Date: first day"),
        sa.Column("date_last_day", sa.Date(), nullable=True, comment="Date: last day"),
        sa.Column("body", sa.Text(), nullable=True, comment="Body"),
        sa.Column("session", sa.BigInteger(), nullable=True, comment="Session"),
        sa.Column("city_id", sa.Integer(), nullable=True, comment="City"),
        sa.Column("format", sa.String(length=20), nullable=True, comment="Format"),
        sa.Column("status", sa.String(length=20), nullable=True, comment="Status"),
        one_of("ck_meeting_format", "format", "in_person", "phone", "video"),
        positive("ck_meeting_session", "session"),
        one_of("ck_meeting_status", "status", "held", "planned"),
        days_of("ck_meeting_date", "date"),
        sa.ForeignKeyConstraint(["city_id"], ["city.id"], name=op.f("fk_meeting_city_id_city")),
        sa.ForeignKeyConstraint(["fact_id"], ["fact.id"], name=op.f("fk_meeting_fact_id_fact")),
        sa.PrimaryKeyConstraint("fact_id", name=op.f("pk_meeting")),
    )
    op.create_index(op.f("ix_meeting_city_id"), "meeting", ["city_id"])
    op.create_table(
        "membership",
        sa.Column("fact_id", sa.Integer(), autoincrement=False, nullable=False, comment="Fact that this row tells of"),
        sa.Column("organisation_id", sa.Integer(), nullable=False, comment="Organisation"),
        sa.Column("role", sa.String(length=20), nullable=False, comment="Role"),
        sa.Column("date", sa.String(length=21), nullable=True, comment="Date"),
        sa.Column("date_first_day", sa.Date(), nullable=True, comment="Date: first day"),
        sa.Column("date_last_day", sa.Date(), nullable=True, comment="Date: last day"),
        one_of("ck_membership_role", "role", "member", "founding_member", "observer", "candidate", "cooperates_in"),
        days_of("ck_membership_date", "date"),
        sa.ForeignKeyConstraint(["fact_id"], ["fact.id"], name=op.f("fk_membership_fact_id_fact")),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.id"], name=op.f("fk_membership_organisation_id_organisation")
        ),
        sa.PrimaryKeyConstraint("fact_id", name=op.f("pk_membership")),
    )
    op.create_index(op.f("ix_membership_organisation_id"), "membership", ["organisation_id"])
    op.create_table(
        "mission",
        sa.Column("fact_id", sa.Integer(), autoincrement=False, nullable=False, comment="Fact that this row tells of"),
        sa.Column("type", sa.String(length=20), nullable=False, comment="Class of mission"),
        sa.Column("city_id", sa.Integer(), nullable=True, comment="City"),
        sa.Column("status", sa.String(length=20), nullable=True, comment="Status"),
        sa.Column("date", sa.String(length=21), nullable=True, comment="Date"),
        sa.Column("date_first_day", sa.Date(), nullable=True, comment="Date: first day"),
        sa.Column("date_last_day", sa.Date(), nullable=True, comment="Date: last day"),
        one_of("ck_mission_status", "status", "operating", "opened", "closed", "planned", "moved"),
        one_of(
            "ck_mission_type",
            "type",
            "embassy",
            "consulate_general",
            "consulate",
            "honorary_consulate",
            "permanent_mission",
            "trade_office",
            "liaison_office",
        ),
        days_of("ck_mission_date", "date"),
        sa.ForeignKeyConstraint(["city_id"], ["city.id"], name=op.f("fk_mission_city_id_city")),
        sa.ForeignKeyConstraint(["fact_id"], ["fact.id"], name=op.f("fk_mission_fact_id_fact")),
        sa.PrimaryKeyConstraint("fact_id", name=op.f("pk_mission")),
    )
    op.create_index(op.f("ix_mission_city_id"), "mission", ["city_id"])
    op.create_table(
        "office",
        sa.Column("fact_id", sa.Integer(), autoincrement=False, nullable=False, comment="Fact that this row tells of"),
        sa.Column("person_id", sa.Integer(), nullable=False, comment="Person"),
        sa.Column("office", sa.Text(), nullable=False, comment="Office"),
        sa.Column("since", sa.String(length=21), nullable=True, comment="Since"),
        sa.Column("since_first_day", sa.Date(), nullable=True, comment="Since: first day"),
        sa.Column("since_last_day", sa.Date(), nullable=True, comment="Since: last day"),
        sa.Column("until", sa.String(length=21), nullable=True, comment="Until"),
        sa.Column("until_first_day", sa.Date(), nullable=True, comment="Until: first day"),
        sa.Column("until_last_day", sa.Date(), nullable=True, comment="Until: last day"),
        days_of("ck_office_since", "since"),
        days_of("ck_office_until", "until"),
        sa.ForeignKeyConstraint(["fact_id"], ["fact.id"], name=op.f("fk_office_fact_id_fact")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_office_person_id_person")),
        sa.PrimaryKeyConstraint("fact_id", name=op.f("pk_office")),
    )
    op.create_index(op.f("ix_office_person_id"), "office", ["person_id"])
    op.create_table(
        "partnership",
        sa.Column("fact_id", sa.Integer(), autoincrement=False, nullable=False, comment="Fact that this row tells of"),
        sa.Column("level", sa.Text(), nullable=False, comment="Level"),
        sa.Column("action", sa.String(length=20), nullable=True, comment="Action"),
        sa.Column("date", sa.String(length=21), nullable=True, comment="Date"),
        sa.Column("date_first_day", sa.Date(), nullable=True, comment="Date: first day"),
        sa.Column("date_last_day", sa.Date(), nullable=True, comment="Date: last day"),
        one_of("ck_partnership_action", "action", "established", "elevated", "reaffirmed", "planned"),
        days_of("ck_partnership_date", "date"),
        sa.ForeignKeyConstraint(["fact_id"], ["fact.id"], name=op.f("fk_partnership_fact_id_fact")),
        sa.PrimaryKeyConstraint("fact_id", name=op.f("pk_partnership")),
    )
    op.create_table(
        "party",
        sa.Column("fact_id", sa.Integer(), nullable=False, comment="Fact"),
        sa.Column("role", sa.String(length=20), nullable=False, comment="Slot that the country fills"),
        sa.Column("country", sa.String(length=2), nullable=False, comment="Country"),
        one_of(
            "ck_party_role",
            "role",
            "recogniser",
            "recognised",
            "countries",
            "sending",
            "receiving",
            "from",
            "to",
            "country",
            "exporter",
            "importer",
            "surplus_of",
        ),
        sa.ForeignKeyConstraint(["country"], ["country.code"], name=op.f("fk_party_country_country")),
        sa.ForeignKeyConstraint(["fact_id"], ["fact.id"], name=op.f("fk_party_fact_id_fact")),
        sa.PrimaryKeyConstraint("fact_id", "role", "country", name=op.f("pk_party")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_party_country"), "party", ["country"])
    op.create_table(
        "recognition",
        sa.Column("fact_id", sa.Integer(), autoincrement=False, nullable=False, comment="Fact that this row tells of"),
        sa.Column("date", sa.String(length=21), nullable=True, comment="Date"),
        sa.Column("date_first_day", sa.Date(), nullable=True, comment="Date: first day"),
        sa.Column("date_last_day", sa.Date(), nullable=True, comment="Date: last day"),
        sa.Column("rank", sa.BigInteger(), nullable=True, comment="Rank among those who did"),
        positive("ck_recognition_rank", "rank"),
        days_of("ck_recognition_date", "date"),
        sa.ForeignKeyConstraint(["fact_id"], ["fact.id"], name=op.f("fk_recognition_fact_id_fact")),
        sa.PrimaryKeyConstraint("fact_id", name=op.f("pk_recognition")),
    )
    op.create_table(
        "tally",
        sa.Column("fact_id", sa.Integer(), autoincrement=False, nullable=False, comment="Fact that this row tells of"),
        sa.Column("what", sa.String(length=20), nullable=False, comment="What is counted"),
        sa.Column("count", sa.BigInteger(), nullable=False, comment="Count"),
        sa.Column("qualifier", sa.String(length=20), nullable=True, comment="Qualifier"),
        sa.Column("since", sa.String(length=21), nullable=True, comment="Since"),
        sa.Column("since_first_day", sa.Date(), nullable=True, comment="Since: first day"),
        sa.Column("since_last_day", sa.Date(), nullable=True, comment="Since: last day"),
        sa.Column("period", sa.String(length=21), nullable=True, comment="Period"),
        sa.Column("period_first_day", sa.Date(), nullable=True, comment="Period: first day"),
        sa.Column("period_last_day", sa.Date(), nullable=True, comment="Period: last day"),
        positive("ck_tally_count", "count"),
        one_of("ck_tally_qualifier", "qualifier", "about", "over", "under", "nearly", "up_to", "record"),
        one_of("ck_tally_what", "what", "visits", "meetings", "calls"),
        days_of("ck_tally_period", "period"),
        days_of("ck_tally_since", "since"),
        sa.ForeignKeyConstraint(["fact_id"], ["fact.id"], name=op.f("fk_tally_fact_id_fact")),
        sa.PrimaryKeyConstraint("fact_id", name=op.f("pk_tally")),
    )
    op.create_table(
        "trade",
        sa.Column("fact_id", sa.Integer(), autoincrement=False, nullable=False, comment="Fact that this row tells of"),
        sa.Column("measure", sa.String(length=20), nullable=False, comment="Measure"),
        sa.Column("value", sa.Numeric().with_variant(sa.String(length=40), "sqlite"), nullable=False, comment="Value"),
        sa.Column("currency", sa.String(length=3), nullable=False, comment="Currency"),
        sa.Column("period", sa.String(length=21), nullable=True, comment="Period"),
        sa.Column("period_first_day", sa.Date(), nullable=True, comment="Period: first day"),
        sa.Column("period_last_day", sa.Date(), nullable=True, comment="Period: last day"),
        sa.Column("status", sa.String(length=20), nullable=True, comment="Status"),
        sa.Column("qualifier", sa.String(length=20), nullable=True, comment="Qualifier"),
        sa.Column("according_to", sa.Text(), nullable=True, comment="According to"),
        sa.Column("goods", sa.Text(), nullable=True, comment="Goods"),
        one_of("ck_trade_measure", "measure", "turnover", "flow", "balance"),
        one_of("ck_trade_qualifier", "qualifier", "about", "over", "under", "nearly", "up_to", "record"),
        one_of("ck_trade_status", "status", "actual", "target", "forecast"),
        days_of("ck_trade_period", "period"),
        sa.ForeignKeyConstraint(["currency"], ["currency.code"], name=op.f("fk_trade_currency_currency")),
        sa.ForeignKeyConstraint(["fact_id"], ["fact.id"], name=op.f("fk_trade_fact_id_fact")),
        sa.PrimaryKeyConstraint("fact_id", name=op.f("pk_trade")),
    )
    op.create_index(op.f("ix_trade_currency"), "trade", ["currency"])
    op.create_table(
        "trade_change",
        sa.Column("fact_id", sa.Integer(), autoincrement=False, nullable=False, comment="Fact that this row tells of"),
        sa.Column("measure", sa.String(length=20), nullable=False, comment="Measure"),
        sa.Column(
            "percent",
            sa.Numeric().with_variant(sa.String(length=40), "sqlite"),
            nullable=False,
            comment="Change in percent",
        ),
        sa.Column("period", sa.String(length=21), nullable=True, comment="Period"),
        sa.Column("period_first_day", sa.Date(), nullable=True, comment="Period: first day"),
        sa.Column("period_last_day", sa.Date(), nullable=True, comment="Period: last day"),
        sa.Column("versus", sa.String(length=21), nullable=True, comment="Versus"),
        sa.Column("versus_first_day", sa.Date(), nullable=True, comment="Versus: first day"),
        sa.Column("versus_last_day", sa.Date(), nullable=True, comment="Versus: last day"),
        sa.Column("according_to", sa.Text(), nullable=True, comment="According to"),
        sa.Column("goods", sa.Text(), nullable=True, comment="Goods"),
        one_of("ck_trade_change_measure", "measure", "turnover", "flow", "balance"),
        days_of("ck_trade_change_period", "period"),
        days_of("ck_trade_change_versus", "versus"),
        sa.ForeignKeyConstraint(["fact_id"], ["fact.id"], name=op.f("fk_trade_change_fact_id_fact")),
        sa.PrimaryKeyConstraint("fact_id", name=op.f("pk_trade_change")),
    )
    op.create_table(
        "visit",
        sa.Column("fact_id", sa.Integer(), autoincrement=False, nullable=False, comment="Fact that this row tells of"),
        sa.Column("visitor_id", sa.Integer(), nullable=False, comment="Visitor"),
        sa.Column("date", sa.String(length=21), nullable=True, comment="Date"),
        sa.Column("date_first_day", sa.Date(), nullable=True, comment="Date: first day"),
        sa.Column("date_last_day", sa.Date(), nullable=True, comment="Date: last day"),
        sa.Column("type", sa.String(length=20), nullable=True, comment="Type"),
        sa.Column("status", sa.String(length=20), nullable=True, comment="Status"),
        one_of("ck_visit_status", "status", "made", "planned"),
        one_of("ck_visit_type", "type", "state", "official", "working", "private"),
        days_of("ck_visit_date", "date"),
        sa.ForeignKeyConstraint(["fact_id"], ["fact.id"], name=op.f("fk_visit_fact_id_fact")),
        sa.ForeignKeyConstraint(["visitor_id"], ["person.id"], name=op.f("fk_visit_visitor_id_person")),
        sa.PrimaryKeyConstraint("fact_id", name=op.f("pk_visit")),
    )
    op.create_index(op.f("ix_visit_visitor_id"), "visit", ["visitor_id"])
    op.create_table(
        "evidence",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False, comment="Evidence"),
        sa.Column("fact_id", sa.Integer(), nullable=False, comment="Fact that it states"),
        sa.Column("article_id", sa.Integer(), nullable=False, comment="Article that it stands in"),
        sa.Column("run_id", sa.Integer(), nullable=False, comment="Run that read it"),
        sa.Column("start", sa.Integer(), nullable=False, comment="Start in the article, in code points"),
        sa.Column("end", sa.Integer(), nullable=False, comment="End in the article, in code points"),
        sa.Column("quote", sa.Text(), nullable=False, comment="Quote"),
        sa.Column("rule", sa.Text(), nullable=False, comment="Rule that read it"),
        sa.Column("claim", sa.Text(), nullable=False, comment="What exactly this passage states, as JSON"),
        sa.CheckConstraint('0 <= start AND start < "end"', name=op.f("ck_evidence_span")),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name=op.f("fk_evidence_article_id_article")),
        sa.ForeignKeyConstraint(["fact_id"], ["fact.id"], name=op.f("fk_evidence_fact_id_fact")),
        sa.ForeignKeyConstraint(["run_id"], ["run.id"], name=op.f("fk_evidence_run_id_run")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_evidence")),
        sa.UniqueConstraint(
            "article_id", "fact_id", "start", "end", name=op.f("uq_evidence_article_id_fact_id_start_end")
        ),
    )
    op.create_index(op.f("ix_evidence_fact_id"), "evidence", ["fact_id"])
    op.create_table(
        "source",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False, comment="Source"),
        sa.Column("path", sa.Text(), nullable=False, comment="Path"),
        sa.Column("article_id", sa.Integer(), nullable=False, comment="Article that the path holds"),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name=op.f("fk_source_article_id_article")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_source")),
        sa.UniqueConstraint("path", name=op.f("uq_source_path")),
    )
    op.create_index(op.f("ix_source_article_id"), "source", ["article_id"])


def downgrade() -> None:
    """Takes the change back."""
    for table in TABLES:
        op.drop_table(table)
