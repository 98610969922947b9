"""Which sheets make the workbook, and in which order."""

from db.views import LISTINGS
from reports.book import Book, Sheet
from reports.checks import find_contradictions
from reports.checks.contradiction import Contradiction
from reports.compare import compare
from reports.cover import NO_IMPRINT, Imprint, describe_articles, make_cover
from reports.front import bind_book
from reports.ledger import list_articles, list_evidence, list_kind, list_timeline
from reports.mark import COMPARED, KNOWN, Since, latest_mark
from reports.naming import in_order
from reports.places import Places, find_places
from reports.source import Source
from reports.summaries.brief import brief_pair
from reports.summaries.contradictions import count_by_pair, list_contradictions
from reports.summaries.matrices import count_missions, list_members
from reports.summaries.news import Compared, list_news
from reports.summaries.overview import summarise_pairs
from reports.summaries.standing import Standing, find_standings
from reports.summaries.trade_by_year import list_trade_by_year


def build_book(source: Source, since: Since = None, imprint: Imprint = NO_IMPRINT) -> Book:
    """The whole workbook on what the source sees, with what is new since then."""
    kinds = in_order(tuple(LISTINGS))
    places = find_places(source, kinds)
    standings = find_standings(source)
    found = tuple(find_contradictions(source))
    compared = compare(source, since, found)
    sheets = (
        _sum_up(standings, found, places),
        list_news(source, places, compared),
        list_contradictions(found, places),
        list_trade_by_year(source, places),
        count_missions(source, places),
        list_members(source, places),
        list_timeline(source, places),
        *(list_kind(source, places, kind) for kind in kinds),
        list_evidence(source, places),
        list_articles(source, places),
    )
    loaded = describe_articles(source).loaded
    cover = make_cover(source, standings, len(places.listed), compared, imprint)
    return bind_book(cover, sheets, loaded.date() if loaded else None, _make_marks(source, compared))


def _make_marks(source: Source, compared: Compared) -> dict[str, str]:
    """What the next report in the place of this one must know."""
    marks = {KNOWN: latest_mark(source), COMPARED: compared.since}
    return {name: str(mark) for name, mark in marks.items() if mark is not None}


def _sum_up(standings: list[Standing], found: tuple[Contradiction, ...], places: Places) -> Sheet:
    """A brief on one pair, or a table of many."""
    contradictions = count_by_pair(found)
    if len(standings) == 1:
        return brief_pair(standings[0], places, contradictions.get(standings[0].pair))
    return summarise_pairs(standings, places, contradictions)
