"""What is new between two states of the ledger: facts first seen, confirmed, changed, contradicted."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any

from db.views import LISTINGS
from reports.book import count
from reports.checks import find_contradictions
from reports.checks.contradiction import Contradiction
from reports.listing import TAIL, fields_of
from reports.source import Source


class News(Enum):
    """What is new about a fact, in the order in which an officer wants to know."""

    CONTRADICTED = "newly contradicted"
    CHANGED = "changed"
    CONFIRMED = "newly confirmed"
    FIRST_SEEN = "first seen"


@dataclass(frozen=True)
class Findings:
    """The news by fact id, each told in words where there are any; which runs are not new; which facts they touch."""

    news: Mapping[News, Mapping[str, str | None]]
    runs: frozenset[int]
    touched: frozenset[str]

    def is_new(self, fact_id: str, run: int) -> bool:
        """Whether a sentence on the fact, read by this run, is what is new; any is, if the fact has no new one."""
        return run not in self.runs or fact_id not in self.touched


def find_news(now: Source, before: Source, contradictions: Sequence[Contradiction]) -> Findings:
    """What the ledger knows now, with these contradictions, and did not know before."""
    runs = frozenset(run for (run,) in before.stream(before.rows("run_listing", "run")))
    added: dict[str, set[str]] = defaultdict(set)
    for fact_id, article_id, run in now.stream(now.rows("evidence_listing", "fact_id", "article_id", "run")):
        if run not in runs:
            added[fact_id].add(article_id)
    known: dict[str, set[str]] = {}
    for fact_id, article_id in before.stream(before.rows("evidence_listing", "fact_id", "article_id")):
        if fact_id in added:
            known.setdefault(fact_id, set()).add(article_id)
    news: dict[News, Mapping[str, str | None]] = {
        News.CONTRADICTED: _find_contradicted(contradictions, find_contradictions(before), added),
        News.CHANGED: dict(_find_changed(now, before, known)),
        News.CONFIRMED: {
            fact_id: f"Now told by {count(len(articles | added[fact_id]), 'article')}."
            for fact_id, articles in known.items()
            if added[fact_id] - articles
        },
        News.FIRST_SEEN: _find_first_seen(before, {one: added[one] for one in added if one not in known}),
    }
    return Findings(news, runs, frozenset(added))


def _find_first_seen(before: Source, added: Mapping[str, set[str]]) -> dict[str, str | None]:
    """These facts; where all their articles were read before, that is said, as the events themselves may be old."""
    read = {article_id for (article_id,) in before.stream(before.rows("article_listing", "article_id"))}
    return {one: "From an article read again." if articles <= read else None for one, articles in added.items()}


def _find_contradicted(
    now: Sequence[Contradiction], before: Iterator[Contradiction], added: Mapping[str, Any]
) -> dict[str, str]:
    """Contradictions that were none before, each told of the fact that brought it about."""
    old = {_identity(one) for one in before}
    found: dict[str, list[str]] = defaultdict(list)
    for one in now:
        if _identity(one) not in old:
            sides = (one.second.fact_id, one.first.fact_id)
            found[next((side for side in sides if side in added), sides[1])].append(one.words)
    return {fact_id: " ".join(words) for fact_id, words in found.items()}


def _identity(one: Contradiction) -> tuple[object, ...]:
    sides = frozenset((one.first.fact_id, one.second.fact_id))
    return one.check, sides, one.words if len(sides) == 1 else ""


def _find_changed(now: Source, before: Source, known: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Facts of which a slot has another value; what is compared is what the listings show."""
    for kind in LISTINGS:
        name = f"{kind}_listing"
        fields = [field for field in fields_of(name) if field.name not in TAIL and not field.name.endswith("_day")]
        columns = ("fact_id", *(field.name for field in fields))
        was = {row[0]: row[1:] for row in before.stream(before.rows(name, *columns)) if row[0] in known}
        for fact_id, *values in now.stream(now.rows(name, *columns)) if was else ():
            told = [
                f"{field.column.heading}: {_tell(old)}, now {_tell(new)}."
                for field, old, new in zip(fields, was.get(fact_id, values), values, strict=True)
                if old != new
            ]
            if told:
                yield fact_id, " ".join(told)


def _tell(value: Any) -> str:
    return "not told" if value is None else str(value).replace("_", " ")
