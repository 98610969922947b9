"""As many different articles as a benchmark wants, made from those that travel with the project."""

import re
from collections.abc import Iterator
from pathlib import Path

from etl.sources import read_article
from etl.sources.article import Article

_HERE = Path(__file__).parents[1]
_FIGURE = re.compile(r"\d+(?= (?:billion|million|percent|per cent))")


def articles(count: int) -> Iterator[Article]:
    """Articles of the genre, about 2.2 KB each; the figures change from copy to copy, so that none is like another."""
    originals = [
        read_article(path)
        for folder in (_HERE / "tests" / "corpus", _HERE / "examples")
        for path in sorted(folder.glob("*.txt"))
    ]
    for number in range(count):
        original = originals[number % len(originals)]
        yield _varied(original, number // len(originals))


def _varied(article: Article, copy: int) -> Article:
    text = _FIGURE.sub(lambda match: str(int(match[0]) + copy), article.text) + f"\nCopy {copy}.\n"
    source = f"{article.source}.{copy}"
    return Article(source, text, article.published, article.title, article.dateline, article.body)
