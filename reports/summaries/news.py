"""The sheet of what is new since the last report, with the sentence that brought it."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from reports.book import Column, Form, Link, Note, Row, Sheet, count
from reports.columns import MEANINGS
from reports.mark import Mark, Since
from reports.news import Findings, News
from reports.notes import BLANK_MEANS, EVIDENCE, READING
from reports.parties import names_of
from reports.places import EVIDENCE as EVIDENCE_SHEET
from reports.places import Places
from reports.source import Source

SHEET = "What is new"
COLUMNS = (
    Column("News", "What is new about the fact.", Form.WORD, width=21),
    Column("In words", "What has changed, or what contradicts what.", width=48),
    Column("Kind of fact", MEANINGS["kind"].about, Form.WORD, width=22),
    Column("States", "The states that the fact is about.", width=24),
    Column("Quote", "The sentence that brought the news, word for word.", width=54),
    Column("Article", "The title of the article that it stands in.", width=28),
    Column("Published", "The day on the article.", Form.DAY),
    Column("Fact id", "The fact's id, the same in every report.", Form.WORD, width=17),
)
WORDS = 1  # the column that may be empty throughout
FRESH = Note(
    "fresh",
    "First seen means that no article that was read before states the fact; what it tells may have happened long ago. "
    "Newly confirmed means that another article states it, too. What was taken out of the ledger is not listed, and an "
    "article whose text was corrected counts as a new one.",
)
NO_OLDER = (
    "There is nothing to compare with: no report on an earlier state of the ledger stood in the place of this one. "
    "The next report written there tells what is new; --since DATE does it at once."
)


@dataclass(frozen=True)
class Compared:
    """What a report is compared with, and what it found; without findings there was nothing to compare with."""

    since: Since = None
    findings: Findings | None = None

    @property
    def moment(self) -> str:
        """Since when, in words."""
        if isinstance(self.since, Mark):
            return f"since the last report, which knew the run of {self.since.started:%Y-%m-%d %H:%M} UTC"
        return f"since {self.since}"

    @property
    def told(self) -> str:
        """The news in one line."""
        if self.findings is None:
            return "There is no report on an earlier state of the ledger to compare with."
        numbers = {kind: len(facts) for kind, facts in self.findings.news.items()}
        parts = [_count(number, kind) for kind, number in reversed(numbers.items()) if number]
        return f"{', '.join(parts) or 'Nothing'} {self.moment}"


def _count(number: int, kind: News) -> str:
    if kind is News.FIRST_SEEN:
        return f"{count(number, 'fact')} first seen"
    return f"{number:,} {kind.value}"


def list_news(source: Source, places: Places, compared: Compared) -> Sheet:
    """The sheet with a row for each fact with news, and for each kind of news about it."""
    news = compared.findings.news if compared.findings else {}
    size = sum(map(len, news.values()))
    has_words = not size or any(words for facts in news.values() for words in facts.values())
    columns = COLUMNS if has_words else (*COLUMNS[:WORDS], *COLUMNS[WORDS + 1 :])
    rows = NewsRows(source, places, compared.findings, has_words) if compared.findings else ()
    lines = (f"{compared.told}.", BLANK_MEANS) if compared.findings else (NO_OLDER,)
    return Sheet(
        SHEET,
        "What is new in the ledger",
        "Facts first seen, newly confirmed by another article, changed or newly contradicted since the last report",
        "what_is_new",
        columns,
        rows,
        size,
        lines,
        (FRESH, EVIDENCE, READING),
        long=bool(size),
    )


@dataclass(frozen=True)
class NewsRows:
    """The rows of the sheet, read anew each time they are gone through."""

    source: Source = field(repr=False)
    places: Places = field(repr=False)
    findings: Findings = field(repr=False)
    has_words: bool

    def __iter__(self) -> Iterator[Row]:
        """The rows of each kind of news, in the order in which the articles were published."""
        facts = {fact_id for told in self.findings.news.values() for fact_id in told}
        states = {fact_id: names for fact_id, (_, names) in names_of(self.source, facts).items()}
        for kind, told in self.findings.news.items():
            if told:
                yield from self._rows(kind, dict(told), states)

    def _rows(self, news: News, told: dict[str, str | None], states: dict[str, str]) -> Iterator[Row]:
        columns = ("fact_id", "kind", "quote", "article_title", "published", "run")
        for fact_id, kind, *said, run in self.source.stream(self.source.rows("evidence_listing", *columns)):
            if fact_id in told and self.findings.is_new(fact_id, run):
                words = told.pop(fact_id)
                link = Link(fact_id, EVIDENCE_SHEET, self.places.evidence[fact_id])
                head = (news.value, words) if self.has_words else (news.value,)
                yield (*head, kind.replace("_", " "), states[fact_id] or None, *said, link)
