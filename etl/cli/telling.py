"""What a command says of many inputs: a line each as it is done, a bar, JSON lines, or only what is amiss."""

import json
import sys
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from etl.run import Told

_FEW = 20  # so many lines are worth more than a progress bar
_ORDER = ("loaded", "replaced", "already known", "retracted", "rejected", "still rejected")
_LINES = {
    "loaded": "loaded {}",
    "replaced": "replaced, now {}",
    "already known": "already known",
    "retracted": "retracted, so not loaded; 'etl forget --undo' lets it in again",
}
_WARNINGS = ("rejected", "still rejected")


@dataclass(frozen=True)
class Telling:
    """How much is said, and to whom."""

    quiet: bool = False
    log_format: str = "text"

    def tell(self, told: "Iterable[Told]", length: int) -> Counter[str]:
        """Says of each input what became of it, and counts."""
        if self.log_format == "text" and not self.quiet and length > _FEW and _is_watched():
            return _tell_bar(told, length)
        counts: Counter[str] = Counter()
        for one in told:
            _count(counts, one)
            if not self.quiet or one[1].status == "rejected":
                self._say(one)
        return counts

    def _say(self, told: "Told") -> None:
        name, outcome = printable(told[0].name), told[1]
        if self.log_format == "text":
            click.echo(f"{name}: {_outcome_line(told)}")
            return
        level = "warning" if outcome.status in _WARNINGS else "info"
        more = {"reason": outcome.reason} if outcome.reason else {"facts": outcome.facts}
        click.echo(event(level, outcome.status, input=name, **more), err=True)

    def summarise(self, counts: Counter[str], where: str) -> None:
        """Says in the end how many there were of each."""
        if self.quiet:
            return
        if self.log_format == "json":
            numbers = {status.replace(" ", "_"): counts[status] for status in _ORDER}
            click.echo(
                event("info", "done", articles=counts["articles"], **numbers, facts=counts["facts"], database=where),
                err=True,
            )
            return
        parts = [counted(counts["articles"], "article")]
        parts += [f"{counts[status]} {status}" for status in _ORDER if counts[status]]
        click.echo(f"{', '.join(parts)}; {counted(counts['facts'], 'fact')} into {where}")


def is_refused(counts: Counter[str]) -> bool:
    """Whether any input was rejected, now or before."""
    return any(counts[status] for status in _WARNINGS)


def event(level: str, name: str, **more: object) -> str:
    """One line of a log for machines."""
    moment = datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    return json.dumps({"time": moment, "level": level, "event": name, **more}, ensure_ascii=False)


def printable(words: str) -> str:
    """The words on one line of a terminal, whatever characters they hold."""
    if words.isascii() and words.isprintable():
        return words
    from etl.inputs import shown  # noqa: PLC0415  # help answers before the reader is loaded

    plain = shown(words)
    return "".join(one if one.isprintable() else one.encode("unicode_escape").decode() for one in plain)


def counted(number: int, noun: str) -> str:
    """The number with its noun."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _is_watched() -> bool:
    return sys.stdout.isatty() and sys.stderr.isatty()


def _count(counts: Counter[str], told: "Told") -> None:
    counts.update({"articles": 1, "facts": told[1].facts, str(told[1].status): 1})


def _tell_bar(told: "Iterable[Told]", length: int) -> Counter[str]:
    """Shows a bar, as many lines would only run by, then a line for each article that was rejected."""
    counts: Counter[str] = Counter()
    rejected: list[Told] = []
    with click.progressbar(told, length=length, label="Loading", file=sys.stderr) as bar:
        for one in bar:
            _count(counts, one)
            if one[1].reason:
                rejected.append(one)
    for one in rejected:
        click.echo(f"{printable(one[0].name)}: {_outcome_line(one)}")
    return counts


def _outcome_line(told: "Told") -> str:
    outcome = told[1]
    if outcome.reason:
        return f"{outcome.status}: {printable(outcome.reason)}"
    return _LINES[outcome.status].format(counted(outcome.facts, "fact"))
