"""Small articles for tests, made in memory."""

from etl.reading.document import Document, read
from etl.reading.extract import extract
from etl.reading.fact import Fact
from etl.sources.article import Article
from etl.sources.text_file import parse_text_article


def article(text: str, title: str = "News of the day", day: str = "2025-07-30", dateline: str = "") -> Article:
    """An article of the contract's form."""
    head = f"date {day} {title}\n\n" + (f"{dateline}\n" if dateline else "")
    return parse_text_article((head + text + "\n").encode(), "test.txt")


def document(text: str, title: str = "News of the day", day: str = "2025-07-30", dateline: str = "") -> Document:
    """The article as the layers below the finders read it."""
    return read(article(text, title, day, dateline))


def facts(
    kind: str, text: str, title: str = "News of the day", day: str = "2025-07-30", dateline: str = ""
) -> list[dict[str, object]]:
    """The facts of one kind that an article states, as plain slots."""
    found: list[Fact] = [one.fact for one in extract(article(text, title, day, dateline))]
    return [one.to_json() for one in found if kind == one.KIND]


def offices_in(text: str) -> set[str]:
    """The offices that a text tells, as `person/office/country`; a title of its own stands before ` | `."""
    title, _, words = text.rpartition(" | ")
    found = facts("office", words, title or "News of the day")
    return {f"{one['person']}/{one['office']}/{one['country']}" for one in found}
