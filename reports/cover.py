"""What the cover says: which states and time the book is about, what it was made from, and whom to ask."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Self

from sqlalchemy import func, select

from db.views import view
from reports.book import Cover, Plain, count
from reports.looked_at import tell_looked_at
from reports.source import Source
from reports.summaries.news import Compared
from reports.summaries.standing import Standing

FEW = 3  # pairs that a title can name
LICENCE, CONTACT = "REPORT_LICENCE", "REPORT_CONTACT"  # in the environment
READING = (
    "Each table is a sheet of its own. Fact id leads to the sentence that states the fact; there, Article id leads to "
    "the article.",
    "A blank means that the articles do not say it. Figures stand as stated: nothing is converted or added up.",
    "The facts were found by a program. Read the sentence before you rely on a figure.",
)


@dataclass(frozen=True)
class Imprint:
    """Under which licence the report may be used, and whom to ask, if whoever runs the program has said so."""

    licence: str | None = None
    contact: str | None = None

    @classmethod
    def of(cls, environment: Mapping[str, str]) -> Self:
        """The imprint that the environment sets."""
        return cls(environment.get(LICENCE) or None, environment.get(CONTACT) or None)


NO_IMPRINT = Imprint()


def describe_articles(source: Source) -> Any:
    """How many articles there are, when they were published, and when the last was loaded."""
    columns = view("article_listing").c
    statement = select(
        func.count().label("articles"),
        func.min(columns.published).label("first"),
        func.max(columns.published).label("last"),
        func.max(columns.loaded).label("loaded"),
    )
    return source.connection.execute(source.scope.limit(statement, "article_listing")).one()


def make_cover(source: Source, standings: list[Standing], facts: int, compared: Compared, imprint: Imprint) -> Cover:
    """The cover of the book on what the source sees."""
    particulars: list[tuple[str, Plain]] = [
        ("What it answers", "What articles say about ties and trade between states, and which sentence says it"),
        ("States", _name_states(standings)),
        *([("As known on", source.as_of)] if source.as_of else []),
        *(
            [("Confirmed only", "Facts that a person looked at and holds to be right")]
            if source.scope.confirmed
            else []
        ),
        *_tell_time(source),
        *_tell_data(source, facts),
        ("News", compared.told),
        ("Licence", imprint.licence or f"Not stated yet: whoever runs the program sets it with {LICENCE}."),
        ("Contact", imprint.contact or f"Not stated yet: whoever runs the program sets it with {CONTACT}."),
    ]
    return Cover(_make_title(source, standings), tuple(particulars), READING)


def _tell_time(source: Source) -> Iterator[tuple[str, Plain]]:
    columns = view("timeline").c
    days = select(func.min(columns.first_day), func.max(func.coalesce(columns.last_day, columns.first_day)))
    first, last = source.connection.execute(source.scope.limit(days, "timeline")).one()
    if first:
        yield "Time covered", f"{first} to {last}, from the first day told to the last; plans lie ahead"


def _tell_data(source: Source, facts: int) -> Iterator[tuple[str, Plain]]:
    articles = describe_articles(source)
    yield "Articles", _tell_articles(articles)
    yield "Facts", f"{facts:,}" if facts else "None. Nothing was found in the articles read."
    yield "Looked at", tell_looked_at(source)
    yield "Data as of", articles.loaded.date() if articles.loaded else "No articles have been loaded."
    runs = list(source.stream(source.rows("run_listing")))
    if runs:
        last = runs[-1]
        yield "Made from", f"{count(len(runs), 'run')}, the last of {last.started:%Y-%m-%d %H:%M} UTC"


def _make_title(source: Source, standings: list[Standing]) -> str:
    if not standings:
        return "Ties and trade"
    if len(standings) <= FEW:
        return f"Ties and trade: {'; '.join(' and '.join(standing.names) for standing in standings)}"
    if source.scope.countries and not source.scope.pairs:
        return f"Ties and trade of {', '.join(_name_countries(source, standings))}"
    return f"Ties and trade of {len(standings)} pairs of states"


def _name_countries(source: Source, standings: list[Standing]) -> list[str]:
    names = {code: name for one in standings for code, name in zip(one.pair, one.names, strict=True)}
    return [names[code] for code in source.scope.countries if code in names]


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
