"""Articles that list what happened in a year, line by line, in the present tense: `3 March - A visits B`."""

import re

from etl.reading.document import Document
from etl.reading.edtf import days, is_day
from etl.reading.mention import Tag

_LINE = re.compile(r"^\W*(?:on |in )?<date>(?: ?[:–—-]|\.) ?")
_LINES = 3


def is_chronicle(document: Document) -> bool:
    """Whether lines that begin with days of the article's own year, in their order, all lie behind it."""
    told = [
        one.detail.edtf
        for passage in document.passages[1:]
        if passage.mentions and passage.mentions[0].tag is Tag.DATE and _LINE.match(passage.shape.text)
        for one in passage.mentions[:1]
    ]
    today = document.article.published
    first = [days(day)[0] for day in told if day and is_day(day[:10])]
    return (
        len(first) >= _LINES
        and first == sorted(first)
        and all(day.year == today.year and day <= today for day in first)
    )
