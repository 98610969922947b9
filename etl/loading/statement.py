"""What a worker hands to the loader: an article and what it states, as small tuples that are cheap to send."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from etl.reading.fact import Fact, Finding
from etl.reading.jsonl import claim_of
from etl.sources.article import Article
from etl.sources.raw import Stamp


class Statement(NamedTuple):
    """One passage of an article that states a fact; its quote is the slice of the text."""

    kind: str
    fingerprint: str
    claim: str
    start: int
    end: int
    rule: str


class Reading(NamedTuple):
    """An article and all that it states; the stamp is that of the file it was read from, if it is to be known by it."""

    article: Article
    statements: tuple[Statement, ...]
    stamp: Stamp | None = None


def statements_of(findings: Iterable[Finding]) -> tuple[Statement, ...]:
    """The findings as statements; two that state one fact in the same words are one."""
    return tuple(_statements(findings))


def _statements(findings: Iterable[Finding]) -> Iterator[Statement]:
    first: dict[tuple[str, int, int], tuple[Fact, str]] = {}
    for finding in findings:
        evidence = finding.evidence
        key = (finding.fact.fingerprint(), evidence.start, evidence.end)
        fact, rule = first.get(key, (finding.fact, evidence.rule))
        first[key] = (fact.merged(finding.fact), rule)
    for (fingerprint, start, end), (fact, rule) in first.items():
        yield Statement(fact.KIND, fingerprint, claim_of(fact), start, end, rule)
