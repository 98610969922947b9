"""How much of a report people have looked at, and which share of that was right."""

from collections import Counter
from collections.abc import Container
from typing import Any

from db.views import ordered, replaced_facts
from reports.book import count
from reports.scope import Scope
from reports.source import Source

BY_PERSON = "ruling"  # the rule of what stands by a ruling alone
ORDER = ("corrected", "wrong", "disputed")


def tell_looked_at(source: Source) -> str:
    """How many of the reader's facts in scope people looked at, and what they made of them; what they added."""
    rows = [row for row in source.stream(ordered("standing_listing")) if _is_in(source.scope, row)]
    replaced = dict(source.stream(replaced_facts()))
    successors = set(replaced.values())
    found = Counter(_judged_as(row, replaced) for row in rows if row.rule != BY_PERSON)
    own = (row for row in rows if row.rule == BY_PERSON and row.fact_id not in successors)
    added = sum(row.standing != "wrong" for row in own)
    if not found and not added:
        return "Nobody has looked at these facts yet. The column Ruling takes right or wrong."
    right = found["right"] + found["added"]
    share = f", {right / found.total():.0%}" if found else ""
    parts = [f"{right:,} right{share}", *(f"{found[word]:,} {word}" for word in ORDER if found[word])]
    more = f"; {count(added, 'fact')} added by people" if added else ""
    return f"{count(found.total(), 'fact')} that the program found: {', '.join(parts)}{more}"


def _judged_as(row: Any, replaced: Container[str]) -> str:
    """How the fact was judged: one that a correction made into another is corrected, and not merely wrong."""
    return "corrected" if row.standing == "wrong" and row.fact_id in replaced else row.standing


def _is_in(scope: Scope, row: Any) -> bool:
    """Whether a fact, also one ruled wrong, which no other view has, is about the states in scope."""
    if not scope.pairs and not scope.countries:
        return True
    codes = set((row.countries or "").split(", "))
    ours = {*scope.countries, *(code for pair in scope.pairs for code in pair)}
    return bool(codes & set(scope.countries) or any(set(pair) <= codes for pair in scope.pairs)) or (
        len(codes) == 1 and codes <= ours
    )
