"""What a report is compared with: the ledger as it was on a day, or when the last report was made."""

from collections.abc import Sequence
from datetime import date, datetime, time

from reports.checks.contradiction import Contradiction
from reports.mark import Mark, Since
from reports.news import find_news
from reports.past import RUN, Cut, opened_past
from reports.source import Source
from reports.summaries.news import Compared


def compare(source: Source, since: Since, contradictions: Sequence[Contradiction]) -> Compared:
    """What is new in what the source sees, of which these contradictions are known already."""
    if since is None:
        return Compared()
    with opened_past(source.connection, _cut_at(since)) as past:
        scope = source.scope.with_facts(past)
        return Compared(since, find_news(source, Source(past, scope), contradictions))


def _cut_at(since: date | Mark) -> Cut:
    """What was there before; what people ruled since is no news, as they know it."""
    if isinstance(since, Mark):
        return Cut(RUN.c.id <= since.run)
    return Cut(RUN.c.started < datetime.combine(since, time()))
