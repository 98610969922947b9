"""The sheets that show the ledger as it is: one listing a kind, the timeline, the evidence and the articles."""

from reports.book import Column, Form, Sheet
from reports.listing import Field, Plan, field_of, fields_of, list_view
from reports.naming import naming_of
from reports.notes import CHANGES, COVERAGE, DATES, EVIDENCE, MAY_CHANGE, MERGING, PLANS, READING
from reports.places import ARTICLES, Places
from reports.places import EVIDENCE as EVIDENCE_SHEET
from reports.ruled import find_rulings, with_rulings
from reports.slots import fields_to_list
from reports.source import Source

TIMELINE_FIELDS = ("date", "first_day", "last_day", "kind", "slot")
EVIDENCE_FIELDS = (
    "fact_id",
    "kind",
    "quote",
    "rule",
    "article_title",
    "published",
    "source",
    "start",
    "end",
    "article_id",
)
ARTICLE_FIELDS = ("published", "dateline", "source", "facts", "article_id")


def list_kind(source: Source, places: Places, kind: str) -> Sheet:
    """The listing of one kind of fact."""
    naming = naming_of(kind)
    notes = (MERGING, EVIDENCE, CHANGES, DATES, *naming.notes)
    plan = Plan(naming.name, naming.title, naming.about, kind, notes, (MAY_CHANGE,))
    listed = list_view(source, places, f"{kind}_listing", fields_to_list(kind), plan)
    return with_rulings(listed, kind, find_rulings(source, kind))


def list_timeline(source: Source, places: Places) -> Sheet:
    """Everything that is dated, in order."""
    name = "timeline"
    when = [field_of(name, column) for column in TIMELINE_FIELDS]
    who = [field for field in fields_of(name) if field.name.startswith("countries")]
    said = [field_of(name, column) for column in ("quote", "article_title", "published", "fact_id")]
    plan = Plan(
        "Timeline",
        "Timeline of everything dated",
        "Every dated fact in the order of its first day; a fact with two dates stands twice",
        "timeline",
        (DATES, PLANS),
    )
    return list_view(source, places, name, [*when, *who, *said], plan)


def list_evidence(source: Source, places: Places) -> Sheet:
    """Every sentence that states a fact."""
    fields = [field_of("evidence_listing", column) for column in EVIDENCE_FIELDS]
    about = "Every sentence that states a fact, with the article it stands in and the rule that read it"
    plan = Plan(EVIDENCE_SHEET, "Evidence for every fact", about, "evidence", (MERGING, READING))
    return list_view(source, places, "evidence_listing", fields, plan)


def list_articles(source: Source, places: Places) -> Sheet:
    """Every article."""
    title = Field("article_title", Column("Title", "The article's title, as printed.", Form.TEXT, width=60))
    fields = [title, *(field_of("article_listing", column) for column in ARTICLE_FIELDS)]
    about = "Every article that was read, and how many facts it states"
    plan = Plan(ARTICLES, "Articles read", about, "articles", (COVERAGE,))
    return list_view(source, places, "article_listing", fields, plan)
