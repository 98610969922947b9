"""What each column of the views means to a reader: the one place from which headings, units and notes are made."""

from dataclasses import dataclass

from sqlalchemy import Date, Integer, Numeric
from sqlalchemy.types import TypeDecorator, TypeEngine

from reports.book import Column, Form


@dataclass(frozen=True)
class Meaning:
    """What stands in a column of this name, in a sentence, and its unit and width where these are its own."""

    about: str
    unit: str | None = None
    form: Form | None = None
    width: int | None = None


EDTF = "ISO 8601"
COUNT = "count"
SHORT = Form.WORD

MEANINGS = {
    # who
    "countries": Meaning("The states, in the order of their codes.", width=24),
    "country": Meaning("The state.", width=18),
    "recogniser": Meaning("The state that recognised the other.", width=18),
    "recognised": Meaning("The state that was recognised.", width=18),
    "sending": Meaning("The state whose mission it is.", width=18),
    "receiving": Meaning("The state in which the mission is.", width=18),
    "from": Meaning("The state that the visitor, or the money, comes from.", width=18),
    "to": Meaning("The state that the visitor, or the money, goes to.", width=18),
    "exporter": Meaning("The state whose goods are sold, in a flow.", width=18),
    "importer": Meaning("The state that buys them, in a flow.", width=18),
    "surplus_of": Meaning("The state with the surplus, in a balance.", width=18),
    "participants": Meaning("The persons named, in the order of the text.", width=30),
    "person": Meaning("The person, by the fullest name that an article gives.", width=28),
    "visitor": Meaning("The head of the party: a name, or an office where no name is given.", width=28),
    "organisation": Meaning("The organisation's full English name.", width=34),
    "body": Meaning("The named mechanism of the states that met.", width=34),
    # what
    "action": Meaning("What happened.", form=SHORT),
    "type": Meaning("Of which type it is.", form=SHORT, width=18),
    "status": Meaning("Whether it happened, is planned, aimed at or expected.", form=SHORT),
    "format": Meaning("In person, by phone or by video.", form=SHORT),
    "role": Meaning("The state's part in the organisation.", form=SHORT, width=18),
    "what": Meaning("What was counted: visits, meetings or calls.", form=SHORT),
    "level": Meaning("The name of the partnership, as stated.", width=30),
    "of": Meaning("What the anniversary is of.", width=24),
    "office": Meaning("The office held.", width=22),
    "name": Meaning("The name of the corridor, programme or joint work.", width=30),
    "title": Meaning("The agreement's title, or the words for its subject.", width=44),
    "sector": Meaning("The field in which the states work together.", width=24),
    "sectors": Meaning("The fields that the title names.", width=24),
    "city": Meaning("The city, by its usual English name.", form=SHORT, width=18),
    "goods": Meaning("The goods for which alone the figure holds; blank for all goods.", width=20),
    "measure": Meaning(
        "Turnover is trade both ways, a flow goes one way, a balance is the difference.", form=SHORT, width=13
    ),
    "kind": Meaning("The kind of fact, which is also the sheet it is on.", form=SHORT, width=22),
    "slot": Meaning("Which of the fact's dates it is.", form=SHORT, width=13),
    # how much
    "value": Meaning("The amount as stated.", "units of the currency"),
    "percent": Meaning("By how much trade rose or fell.", "percent", Form.CHANGE),
    "currency": Meaning("The ISO 4217 code of the currency in which the amount is stated.", form=SHORT, width=12),
    "qualifier": Meaning("How the figure is hedged; blank if it is given as exact.", form=SHORT, width=13),
    "according_to": Meaning("Whose figure it is: an office of statistics, a ministry, a state.", width=24),
    "count": Meaning("How many, as stated.", COUNT),
    "ordinal": Meaning("Which anniversary it is.", "years"),
    "session": Meaning("Which session of the body it was.", "number"),
    "rank": Meaning("Which place the state has among those who did so; 1 is the first.", "place"),
    # when
    "date": Meaning("When, as precisely as it is stated."),
    "year": Meaning("The year of the anniversary."),
    "period": Meaning("The time that the figure covers."),
    "since": Meaning("From when."),
    "until": Meaning("Until when."),
    "versus": Meaning("The time that the figure is compared with."),
    "first_day": Meaning("The first day of that time."),
    "last_day": Meaning("The last day of that time; blank if it is open."),
    # where it is said
    "quote": Meaning("The sentence or clause that states the fact, word for word.", width=54),
    "article_title": Meaning("The title of the article that says so.", width=28),
    "article_id": Meaning("The article's id, made from its text and the same in every report.", form=SHORT, width=17),
    "published": Meaning("The day on the article."),
    "source": Meaning("The file that the article was read from.", width=40),
    "dateline": Meaning("The place from which the article reports.", form=SHORT),
    "rule": Meaning("The rule of the reader that found the fact.", width=30),
    "start": Meaning("Where the quote begins in the article.", "characters from its start"),
    "end": Meaning("Where the quote ends in the article.", "characters from its start"),
    "times_reported": Meaning("How many articles state the fact.", "articles"),
    "facts": Meaning("How many facts the article states.", COUNT),
    "fact_id": Meaning("The fact's id, the same in every report.", form=SHORT, width=17),
}
HEADINGS = {
    "article_title": "Article",
    "article_id": "Article id",
    "fact_id": "Fact id",
    "times_reported": "Times reported",
    "percent": "Change",
    "kind": "Kind of fact",
    "first_day": "First day",
    "last_day": "Last day",
}
TERMS = frozenset(
    ("action", "type", "status", "format", "role", "what", "of", "measure", "kind", "slot", "qualifier", "sectors")
)
DATES = frozenset(("date", "year", "period", "since", "until", "versus"))


def describe_column(name: str, comment: str | None, type_: TypeEngine[object]) -> Column:
    """The column that shows what a view has under this name; unknown names are described by the view's comment."""
    heading = heading_of(name, comment)
    meaning = MEANINGS.get(name) or Meaning(f"{heading}.")
    if name in DATES:
        return Column(heading, meaning.about, Form.ISO, EDTF)
    form = meaning.form or _form(type_)
    unit = meaning.unit or (COUNT if form.is_number else None)
    return Column(heading, meaning.about, form, unit, meaning.width)


def describe_code(name: str, comment: str | None) -> Column:
    """The column of codes that belongs to the countries of this name."""
    return Column(f"{heading_of(name, comment)} code", "ISO 3166-1 alpha-2; EU and XK besides.", Form.WORD, width=13)


def describe_day(name: str, comment: str | None, which: str) -> Column:
    """The column of first or last days that belongs to the date of this name."""
    return Column(f"{heading_of(name, comment)}, {HEADINGS[which].lower()}", MEANINGS[which].about, Form.DAY)


def heading_of(name: str, comment: str | None) -> str:
    """The heading of what a view has under this name."""
    return HEADINGS.get(name) or comment or name.replace("_", " ").capitalize()


def _form(type_: TypeEngine[object]) -> Form:
    plain = type_.impl_instance if isinstance(type_, TypeDecorator) else type_
    forms = {Date: Form.DAY, Integer: Form.WHOLE, Numeric: Form.AMOUNT}
    return next((form for known, form in forms.items() if isinstance(plain, known)), Form.TEXT)
