"""The contract's article file: UTF-8, `date YYYY-MM-DD Title`, a blank line, a dateline in capitals, paragraphs."""

import re
from datetime import date

from etl.errors import ArticleRejected
from etl.sources.article import Article
from etl.sources.decoding import decoded
from etl.sources.limits import TITLE_CHARACTERS, YEARS

_HEAD = re.compile(r"date[ \t]+(?P<date>\S+)[ \t]+(?P<title>\S.*)")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_DATELINE = re.compile(r"\s*\n(?P<dateline>[^\n]{2,60})\n")


def parse_text_article(raw: bytes, source: str) -> Article:
    """The article in the bytes of a file; raises ArticleRejected with one line that says what is wrong."""
    return article_of(decoded(raw), source)


def article_of(text: str, source: str) -> Article:
    """The article in a text as `decoded` gives it; raises ArticleRejected if its head is wrong."""
    start = len(text) - len(text.lstrip())
    end = text.find("\n", start)
    end = len(text) if end < 0 else end
    head = _HEAD.fullmatch(text, start, end)
    if head is None:
        raise ArticleRejected("the first line must read 'date YYYY-MM-DD Title'")
    published, title = _calendar_date(head["date"]), _title(head["title"])
    body = min(end + 1, len(text))
    dateline = _DATELINE.match(text, body - 1)
    if dateline is not None and _is_dateline(dateline["dateline"]):
        return Article(source, text, published, title, dateline["dateline"].strip().title(), dateline.end() - 1)
    return Article(source, text, published, title, None, body)


def _calendar_date(words: str) -> date:
    try:
        day = date.fromisoformat(words) if _DAY.fullmatch(words) else None
    except ValueError:
        day = None
    if day is None:
        shown = words if len(words) <= 40 else f"{words[:40]}..."
        raise ArticleRejected(f"{shown!r} in the first line is no date; write it as YYYY-MM-DD")
    if day.year not in YEARS:
        raise ArticleRejected(f"the year {day.year} in the first line is not of {YEARS[0]} to {YEARS[-1]}")
    return day


def _title(words: str) -> str:
    title = words.rstrip(" \t")
    if len(title) > TITLE_CHARACTERS:
        raise ArticleRejected(f"the title has {len(title):,} characters; it ends with the first line of the file")
    return title


def _is_dateline(line: str) -> bool:
    letters = [character for character in line if character.isalpha()]
    return bool(letters) and all(character.isupper() for character in letters) and len(line.split()) <= 5
