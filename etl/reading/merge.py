"""Restatements within one article become one fact: the first evidence stays, later statements fill empty slots."""

from collections.abc import Iterable

from etl.reading.fact import Finding


def merge(findings: Iterable[Finding]) -> list[Finding]:
    """The findings in the order of the text, each fact once."""
    merged: list[Finding] = []
    for finding in sorted(findings, key=lambda one: (one.evidence.start, one.evidence.end, one.fact.KIND)):
        at = next((n for n, earlier in enumerate(merged) if _same_fact(earlier, finding)), None)
        if at is None:
            merged.append(finding)
        else:
            merged[at] = Finding(merged[at].fact.merged(finding.fact), merged[at].evidence)
    return merged


def _same_fact(earlier: Finding, later: Finding) -> bool:
    return type(earlier.fact) is type(later.fact) and later.fact.restates(earlier.fact)
