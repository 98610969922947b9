"""The contract's article file: UTF-8, `date YYYY-MM-DD Title`, a blank line, a dateline in capitals, paragraphs."""

import re
from datetime import date

from etl.errors import ArticleRejected
from etl.sources.article import Article

_HEAD = re.compile(r"\s*date[ \t]+(?P<date>\S+)[ \t]+(?P<title>\S.*?)[ \t]*(?:\n|$)")
_DATELINE = re.compile(r"\s*\n(?P<dateline>[^\n]{2,60})\n")
_BYTE_ORDER_MARK = "\ufeff"


def parse_text_article(raw: bytes, source: str) -> Article:
    """The article in the bytes of a file; raises ArticleRejected with one line that says what is wrong."""
    text = _decoded(raw)
    head = _HEAD.match(text)
    if head is None:
        raise ArticleRejected("the first line must read 'date YYYY-MM-DD Title'")
    published = _calendar_date(head["date"])
    dateline = _DATELINE.match(text, head.end() - 1)
    if dateline is not None and _is_dateline(dateline["dateline"]):
        return Article(source, text, published, head["title"], dateline["dateline"].strip().title(), dateline.end() - 1)
    return Article(source, text, published, head["title"], None, head.end())


def _decoded(raw: bytes) -> str:
    if b"\0" in raw:
        raise ArticleRejected("it holds NUL bytes, so it is no UTF-8 text file; save it as plain UTF-8 text")
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        raise ArticleRejected(f"byte {error.start} is not UTF-8; save the file as UTF-8") from error
    if not text.strip():
        raise ArticleRejected("it is empty")
    return text.removeprefix(_BYTE_ORDER_MARK).replace("\r\n", "\n").replace("\r", "\n")


def _calendar_date(words: str) -> date:
    try:
        return date.fromisoformat(words)
    except ValueError as error:
        raise ArticleRejected(f"{words!r} in the first line is no date; write it as YYYY-MM-DD") from error


def _is_dateline(line: str) -> bool:
    letters = [character for character in line if character.isalpha()]
    return bool(letters) and all(character.isupper() for character in letters) and len(line.split()) <= 5
