"""What a report is compared with: the ledger as it was on a day, or when the last report was made."""

from collections.abc import Sequence
from datetime import date, datetime, time

from sqlalchemy import ColumnElement

from reports.checks.contradiction import Contradiction
from reports.mark import Mark
from reports.news import find_news
from reports.past import opened_past, started_before, up_to_run
from reports.scope import Scope
from reports.source import Source
from reports.summaries.news import Compared, Since


def compare(source: Source, since: Since, contradictions: Sequence[Contradiction]) -> Compared:
    """What is new in what the source sees, of which these contradictions are known already."""
    if since is None:
        return Compared()
    with opened_past(source.connection, _runs_before(since)) as past:
        scope = Scope.of(source.scope.pairs, source.scope.countries, past)
        return Compared(since, find_news(source, Source(past, scope), contradictions))


def _runs_before(since: date | Mark) -> ColumnElement[bool]:
    if isinstance(since, Mark):
        return up_to_run(since.run)
    return started_before(datetime.combine(since, time()))
