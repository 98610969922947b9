"""Mutated articles: each is read or rejected, in time that grows with its length and no faster."""

import os
import random
import time
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from etl.clock import at_most
from etl.errors import ArticleRejected
from etl.loading.check import check
from etl.loading.statement import Reading, statements_of
from etl.reading.extract import extract
from etl.sources.language import require_english
from etl.sources.text_file import parse_text_article
from tests.faults.victim import CORPUS

MUTANTS = int(os.environ.get("FAULT_MUTANTS", "150"))  # `make test-faults` asks for 10,000
SECONDS = 20.0
ARTICLES = [path.read_bytes() for path in sorted(CORPUS.glob("*.txt"))]
ODD = (
    *"\u202e \u0301 \u2067 \u200b \ufeff \u00ad \u2028 \x01 \x0c \x85 \U0001f1f9 İ ı ß ﬁ ½ ² ١ 零 Ⅷ".split(" "),
    *"\n \n\n \t \r . ... ( ) \" ' “ ’ – — % $ € £ ¥ ₺ and , of the on 99999999999999999999 1e400 0 -1 00".split(" "),
    *("0.0000000001", "31 February 2024", "29 February 2023", "1,2,3,4", "2025/26", "2099", "1066", "trillion"),
    *("the two countries", "his counterpart", "U.S.", "A.", "per cent", "year-on-year", "respectively"),
    *("Türkiye", "Turkish", "Georgia", "Niger", "Congo", "Guinea", "the former"),
)


def mutate(article: bytes, seed: int) -> bytes:
    """The article with some pieces cut, doubled, moved, swapped with another article's, or replaced by odd ones."""
    chance = random.Random(seed)  # noqa: S311  # mutants need not be secret
    head, body = article[:16], article.decode()[16:]
    for _ in range(chance.choice((1, 2, 5, 20, 60))):
        start = chance.randrange(len(body) + 1)
        end = min(len(body), start + chance.choice((0, 1, 1, 5, 40, 300)))
        other = chance.choice(ARTICLES).decode()
        at = chance.randrange(len(other))
        piece = chance.choice(
            (
                "",
                chance.choice(ODD),
                f" {chance.choice(ODD)} ",
                body[start:end] * 2,
                body[start:end][::-1],
                body[start:end].upper(),
                other[at : at + chance.choice((5, 60, 400))],
                " ".join(chance.sample(body[start:end].split(), len(body[start:end].split()))),
            )
        )
        body = body[:start] + piece + body[end:]
    data = head + body.encode()
    if chance.random() < 0.1:
        at = chance.randrange(len(data))
        data = data[:at] + chance.randbytes(chance.choice((1, 3))) + data[at + 1 :]
    return data


@settings(max_examples=MUTANTS, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(article=st.sampled_from(ARTICLES), seed=st.integers(min_value=0, max_value=2**48))
def test_a_mutated_article_is_read_or_rejected(article: bytes, seed: int) -> None:
    try:
        parsed = parse_text_article(mutate(article, seed), "mutant")
        require_english(parsed)
    except ArticleRejected:
        return
    with at_most(SECONDS):
        findings = extract(parsed)
    for one in findings:
        assert parsed.text[one.evidence.start : one.evidence.end] == one.evidence.quote
    assert is_told(Reading(parsed, statements_of(findings)))


def is_told(reading: Reading) -> bool:
    """Whether the tables can hold it, or it is rejected with a reason."""
    try:
        check(reading)
    except ArticleRejected as error:
        return "cannot be kept" in str(error)
    return True


def long_article(characters: int) -> bytes:
    """An article of many paragraphs of other articles, in an order by chance."""
    chance = random.Random(characters)  # noqa: S311
    paragraphs = [one for article in ARTICLES for one in article.decode().split("\n\n")[2:]]
    made = "date 2025-07-30 A long article\n\n"
    while len(made) < characters:
        made += chance.choice(paragraphs) + "\n\n"
    return made[:characters].encode()


def seconds(article: bytes) -> float:
    """How long the reader takes."""
    parsed = parse_text_article(article, "long")
    started = time.process_time()
    extract(parsed)
    return time.process_time() - started


SIZES = (62_500, 250_000, 1_000_000) if "FAULT_MUTANTS" in os.environ else (20_000, 80_000)


def test_time_grows_with_the_length_and_no_faster() -> None:
    articles = [long_article(size) for size in SIZES]
    rounds = [[seconds(one) for one in articles] for _ in range(3)]  # in turn, as what else the machine does changes
    took = [min(of_one) for of_one in zip(*rounds, strict=True)]
    print("seconds for", dict(zip(SIZES, took, strict=True)))  # a figure that `make test-faults` shows
    for shorter, longer in pairwise(took):
        assert longer < shorter * 4 * 1.8


@pytest.mark.parametrize(
    "piece",
    ["word ", "the two countries and ", "Türkiye, ", "5 million dollars, ", "(", "a. ", "on 5 May ", "President "],
)
def test_one_endless_sentence_is_read_in_time(piece: str) -> None:
    size = 40_000
    endless = f"date 2025-07-30 An endless sentence\n\n{piece * (size // len(piece))}".encode()
    took = seconds(endless)
    print(f"{piece!r} for {size} characters: {took:.2f} s")
    assert took < SECONDS
