"""The brief on a pair of states as lines of text, for a terminal."""

import textwrap
from collections.abc import Iterator

from reports.book import count
from reports.clean import clean_text
from reports.source import Source
from reports.summaries.brief import Answer, tell_standing
from reports.summaries.standing import find_standings

TOPIC, LINE = 34, 100


def show_pairs(source: Source, *, quotes: bool) -> Iterator[str]:
    """The lines of the brief on each pair in scope; with quotes, each answer is followed by its sentence."""
    for standing in find_standings(source):
        yield " and ".join(standing.names)
        yield f"{count(standing.facts, 'fact')} from {count(standing.articles, 'article')}"
        yield ""
        for answer in tell_standing(standing):
            yield from _wrap(answer.topic, clean_text(_tell(answer)))
            if quotes and answer.quote:
                yield from _wrap("", f"“{clean_text(' '.join(answer.quote.split()))}” [{answer.fact_id}]")
        yield ""


def _tell(answer: Answer) -> str:
    parts = [part for part in (_tell_figure(answer), answer.when, answer.words) if part]
    return ", ".join(parts) if parts else "not stated"


def _tell_figure(answer: Answer) -> str:
    if answer.counted:
        return count(int(answer.figure or 0), (answer.unit or "").removesuffix("s"))
    figure = None if answer.figure is None else f"{answer.figure:,f}"
    return " ".join(part for part in (answer.qualifier, figure, answer.unit) if part is not None)


def _wrap(topic: str, words: str) -> list[str]:
    return textwrap.wrap(
        words, LINE, initial_indent=f"{topic:<{TOPIC}}", subsequent_indent=" " * TOPIC, break_on_hyphens=False
    )
