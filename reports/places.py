"""Where each fact and article stands in the workbook, so that every link knows its row before it is written."""

from dataclasses import dataclass
from sys import intern

from reports.naming import naming_of
from reports.source import Source

EVIDENCE, ARTICLES = "Evidence", "Articles"


@dataclass(frozen=True)
class Places:
    """Rows of tables, counted from 1: of a fact on its listing and on the evidence sheet, of an article on its own."""

    listed: dict[str, tuple[str, int]]
    evidence: dict[str, int]
    articles: dict[str, int]


def find_places(source: Source, kinds: tuple[str, ...]) -> Places:
    """The places of everything in scope, from the ids alone."""
    listed: dict[str, tuple[str, int]] = {}
    for kind in kinds:
        sheet = naming_of(kind).name
        ids = source.stream(source.rows(f"{kind}_listing", "fact_id"))
        listed.update((intern(fact_id), (sheet, row)) for row, (fact_id,) in enumerate(ids, 1))
    evidence: dict[str, int] = {}
    for row, (fact_id,) in enumerate(source.stream(source.rows("evidence_listing", "fact_id")), 1):
        evidence.setdefault(intern(fact_id), row)
    ids = source.stream(source.rows("article_listing", "article_id"))
    return Places(listed, evidence, {article_id: row for row, (article_id,) in enumerate(ids, 1)})
