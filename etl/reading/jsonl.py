"""Findings to and from JSON Lines: the fact contract's form and nothing else."""

import json

from etl.reading.fact import Fact, Finding
from etl.reading.kinds import KIND_BY_NAME


def to_line(source: str, finding: Finding) -> str:
    """One line of `etl extract`, without its newline; offsets are code points of the article's text."""
    evidence = finding.evidence
    values = {"source": source, "kind": finding.fact.KIND, **finding.fact.to_json()}
    values |= {"quote": evidence.quote, "start": evidence.start, "end": evidence.end}
    return json.dumps(values, ensure_ascii=False)


def fact_from_claim(kind: str, claim: str) -> Fact:
    """The fact that a stored claim states; raises SlotError where a slot is wrong."""
    return KIND_BY_NAME[kind].from_json(json.loads(claim))


def claim_of(fact: Fact) -> str:
    """The slots of a fact as canonical JSON text: equal facts give equal text."""
    return json.dumps(fact.to_json(), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
