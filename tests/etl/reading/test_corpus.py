"""The reader's score on the articles that travel with the project, and on those of the shared corpus where it is."""

from pathlib import Path

import pytest

from etl.reading.extract import extract
from etl.sources import read_article
from tests.scoring import score

_HERE = Path(__file__).parents[2]
_SHARED = Path(__file__).parents[4] / "shared"


def test_precision_and_recall_on_our_own_articles_do_not_fall() -> None:
    result = score(_HERE / "corpus")
    assert result.precision >= 0.95
    assert result.f1 >= 0.90


def test_hard_articles_are_read_nearly_as_well() -> None:
    result = score(_HERE / "corpus-hard")
    assert result.precision >= 0.94
    assert result.f1 >= 0.88


def test_articles_that_nobody_developed_on_are_read_nearly_as_well() -> None:
    result = score(_HERE / "corpus-blind")
    assert result.precision >= 0.92
    assert result.f1 >= 0.85


def test_articles_without_facts_give_at_most_one() -> None:
    found = [
        (path.name, one.fact)
        for path in sorted((_HERE / "corpus-without-facts").glob("*.txt"))
        for one in extract(read_article(path))
    ]
    assert len(found) <= 1, found


def test_every_quote_is_the_slice_that_its_offsets_cut() -> None:
    for path in sorted((_HERE / "corpus").glob("*.txt")):
        article = read_article(path)
        for finding in extract(article):
            evidence = finding.evidence
            assert article.text[evidence.start : evidence.end] == evidence.quote


def test_the_same_article_gives_the_same_findings() -> None:
    article = read_article(next((_HERE / "corpus").glob("*.txt")))
    assert extract(article) == extract(article)


@pytest.mark.skipif(not (_SHARED / "articles").is_dir(), reason="the shared articles are not beside this checkout")
def test_the_article_that_the_project_started_from_is_read_whole() -> None:
    result = score(_SHARED / "articles")
    assert result.f1 == pytest.approx(1.0)
