"""Which sheets make the workbook, in which order, and what its cover says."""

from typing import Any

from sqlalchemy import func, select

from db.views import LISTINGS, view
from reports.book import Book, Cover, Plain, Sheet, count
from reports.checks import find_contradictions
from reports.checks.contradiction import Contradiction
from reports.front import bind_book
from reports.ledger import list_articles, list_evidence, list_kind, list_timeline
from reports.naming import in_order
from reports.places import Places, find_places
from reports.source import Source
from reports.summaries.brief import brief_pair
from reports.summaries.contradictions import count_by_pair, list_contradictions
from reports.summaries.matrices import count_missions, list_members
from reports.summaries.overview import summarise_pairs
from reports.summaries.standing import Standing, find_standings
from reports.summaries.trade_by_year import list_trade_by_year

FEW = 3  # pairs that a title can name
READING = (
    "Each table is a sheet of its own. Fact id leads to the sentence that states the fact; there, Article id leads to "
    "the article.",
    "A blank means that the articles do not say it. Figures stand as stated: nothing is converted or added up.",
    "The facts were found by a program. Read the sentence before you rely on a figure.",
)


def build_book(source: Source) -> Book:
    """The whole workbook on what the source sees."""
    kinds = in_order(tuple(LISTINGS))
    places = find_places(source, kinds)
    standings = find_standings(source)
    found = tuple(find_contradictions(source))
    sheets = (
        _sum_up(standings, found, places),
        list_contradictions(found, places),
        list_trade_by_year(source, places),
        count_missions(source, places),
        list_members(source, places),
        list_timeline(source, places),
        *(list_kind(source, places, kind) for kind in kinds),
        list_evidence(source, places),
        list_articles(source, places),
    )
    articles = _describe_articles(source)
    loaded = articles.loaded.date() if articles.loaded else None
    return bind_book(_make_cover(standings, articles, len(places.listed)), sheets, loaded)


def _sum_up(standings: list[Standing], found: tuple[Contradiction, ...], places: Places) -> Sheet:
    """A brief on one pair, or a table of many."""
    contradictions = count_by_pair(found)
    if len(standings) == 1:
        return brief_pair(standings[0], places, contradictions.get(standings[0].pair))
    return summarise_pairs(standings, places, contradictions)


def _describe_articles(source: Source) -> Any:
    """How many articles there are, when they were published, and when the last was loaded."""
    columns = view("article_listing").c
    statement = select(
        func.count().label("articles"),
        func.min(columns.published).label("first"),
        func.max(columns.published).label("last"),
        func.max(columns.loaded).label("loaded"),
    )
    return source.connection.execute(source.scope.limit(statement, "article_listing")).one()


def _make_cover(standings: list[Standing], articles: Any, facts: int) -> Cover:
    particulars: list[tuple[str, Plain]] = [
        ("What it answers", "What articles say about ties and trade between states, and which sentence says it"),
        ("States", _name_states(standings)),
        ("Articles", _tell_articles(articles)),
        ("Facts", f"{facts:,}" if facts else "None. Nothing was found in the articles read."),
        ("Data as of", articles.loaded.date() if articles.loaded else "No articles have been loaded."),
    ]
    return Cover(_make_title(standings), tuple(particulars), READING)


def _make_title(standings: list[Standing]) -> str:
    if not standings:
        return "Ties and trade"
    if len(standings) > FEW:
        return f"Ties and trade of {len(standings)} pairs of states"
    return f"Ties and trade: {'; '.join(' and '.join(standing.names) for standing in standings)}"


def _name_states(standings: list[Standing]) -> str:
    names = sorted({name for standing in standings for name in standing.names})
    if not names:
        return "None yet"
    return f"{', '.join(names)} ({count(len(standings), 'pair')})"


def _tell_articles(articles: Any) -> str:
    if not articles.articles:
        return "None"
    span = articles.first.isoformat()
    span += f" to {articles.last.isoformat()}" if articles.last != articles.first else ""
    return f"{articles.articles:,}, published {span}"
