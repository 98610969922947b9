"""Restatements within one article become one fact: the first evidence stays, later statements fill empty slots."""

from collections.abc import Iterable

from etl.reading.fact import Finding


def merge(findings: Iterable[Finding]) -> list[Finding]:
    """The findings in the order of the text, each fact once."""
    merged: list[Finding] = []
    places: dict[str, list[int]] = {}
    for finding in sorted(findings, key=_place):
        fact = finding.fact
        alike = places.setdefault(fact.KIND, [])
        at = next((n for n in alike if fact.restates(merged[n].fact)), None)
        if at is None:
            alike.append(len(merged))
            merged.append(finding)
            continue
        earlier = merged[at]
        more = earlier.fact.merged(fact)
        if more is not earlier.fact:
            merged[at] = Finding(more, earlier.evidence)
    return merged


def _place(finding: Finding) -> tuple[int, int, str]:
    return finding.evidence.start, finding.evidence.end, finding.fact.KIND
