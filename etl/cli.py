"""The command group `etl`: each command reads options, calls one function, prints, and chooses the exit code."""

import os
import sys
import traceback
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from etl.inputs import Input
    from etl.loading.batch import Outcome

    Told = tuple[Input, Outcome]

REJECTED_CODE = 3
_STATUSES = ("loaded", "replaced", "already known", "rejected")
_FEW = 20  # so many lines are worth more than a progress bar

paths_argument = click.argument("paths", nargs=-1, required=True, type=click.Path(exists=True, allow_dash=True))
workers_option = click.option(
    "--workers", type=click.IntRange(min=1), help="Processes that read articles [default: the processors]."
)


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
def etl() -> None:
    """Read articles about states, and keep what they say about ties and trade."""


@etl.command()
@paths_argument
@click.option("--database-url", help="The database [default: DATABASE_URL, else ties-and-trade.sqlite here].")
@workers_option
@click.option("--quiet", "-q", is_flag=True, help="Print rejected articles only.")
@click.pass_context
def load(
    context: click.Context, paths: tuple[str, ...], database_url: str | None, workers: int | None, quiet: bool
) -> None:
    """Load articles into the database: files, folders (every *.txt in them), and - for standard input.

    An article that is already known changes nothing; one whose file has changed replaces what the old text said.
    """
    from etl.inputs import find_inputs  # noqa: PLC0415  # help answers before the reader is loaded
    from etl.run import load_inputs  # noqa: PLC0415
    from etl.workers import processors  # noqa: PLC0415

    inputs = find_inputs(paths)
    with _opened(database_url) as engine:
        told = load_inputs(engine, inputs, workers or processors())
        counts = _tell_bar(told, len(inputs)) if _wants_bar(len(inputs), quiet) else _tell_lines(told, quiet)
        if not quiet:
            click.echo(_summary(counts, engine))
    context.exit(REJECTED_CODE if counts["rejected"] else 0)


@contextmanager
def _opened(database_url: str | None) -> Iterator["Engine"]:
    """The engine of the database that the user means, with this program's schema."""
    from db.session import database_url as resolve  # noqa: PLC0415
    from db.session import open_engine  # noqa: PLC0415
    from db.upgrade import ensure_schema  # noqa: PLC0415

    engine = open_engine(resolve(database_url, os.environ), create=True)
    try:
        ensure_schema(engine)
        yield engine
    finally:
        engine.dispose()


def _wants_bar(length: int, quiet: bool) -> bool:
    return length > _FEW and not quiet and sys.stdout.isatty() and sys.stderr.isatty()


def _tell_lines(told: "Iterable[Told]", quiet: bool) -> Counter[str]:
    """Prints a line an article as it is done, or if quiet for those rejected only, and counts what became of them."""
    counts: Counter[str] = Counter()
    for one, outcome in told:
        counts.update({"articles": 1, "facts": outcome.facts, outcome.status: 1})
        if outcome.reason or not quiet:
            click.echo(f"{_name(one)}: {_outcome_line(outcome)}")
    return counts


def _tell_bar(told: "Iterable[Told]", length: int) -> Counter[str]:
    """Shows a bar, as many lines would only run by, then a line for each article that was rejected."""
    counts: Counter[str] = Counter()
    rejected: list[Told] = []
    with click.progressbar(told, length=length, label="Loading", file=sys.stderr) as bar:
        for one, outcome in bar:
            counts.update({"articles": 1, "facts": outcome.facts, outcome.status: 1})
            if outcome.reason:
                rejected.append((one, outcome))
    _tell_lines(rejected, quiet=False)
    return counts


def _outcome_line(outcome: "Outcome") -> str:
    lines = {
        "loaded": f"loaded {_counted(outcome.facts, 'fact')}",
        "replaced": f"replaced, now {_counted(outcome.facts, 'fact')}",
        "already known": "already known",
        "rejected": f"rejected: {outcome.reason}",
    }
    return lines[outcome.status]


def _name(one: "Input") -> str:
    from etl.inputs import shown  # noqa: PLC0415

    return shown(one.name)


def _summary(counts: Counter[str], engine: "Engine") -> str:
    from db.session import hidden  # noqa: PLC0415

    parts = [_counted(counts["articles"], "article")]
    parts += [
        f"{counts[status]} {status}" for status in ("loaded", "replaced", "already known", "rejected") if counts[status]
    ]
    return f"{', '.join(parts)}; {_counted(counts['facts'], 'fact')} into {hidden(engine.url)}"


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


@etl.command()
@click.argument("paths", nargs=-1, type=click.Path(exists=True, allow_dash=True))
@workers_option
@click.option("--explain", type=click.Path(exists=True, allow_dash=True), help="Show how one article is understood.")
@click.pass_context
def extract(context: click.Context, paths: tuple[str, ...], workers: int | None, explain: str | None) -> None:
    """Print what articles state as JSON Lines, one fact a line; no database is touched."""
    if bool(paths) == bool(explain):
        raise click.UsageError("name the articles to read, or one with --explain.")
    if explain is not None:
        _explain(explain)
        return
    context.exit(REJECTED_CODE if _print_facts(paths, workers) else 0)


def _explain(path: str) -> None:
    from etl.inputs import find_inputs, read_input  # noqa: PLC0415
    from etl.reading.explain import explain  # noqa: PLC0415

    for one in find_inputs([path]):
        click.echo(explain(read_input(one)), nl=False)


def _print_facts(paths: tuple[str, ...], workers: int | None) -> int:
    """Prints the facts of all inputs and a summary; returns how many were rejected."""
    from etl.inputs import find_inputs  # noqa: PLC0415
    from etl.read import Failure, read_lines  # noqa: PLC0415
    from etl.workers import Workers, in_order, processors  # noqa: PLC0415

    counts: Counter[str] = Counter()
    inputs = find_inputs(paths)
    with Workers(workers or processors()) as pool:
        for one, lines in in_order(pool, read_lines, inputs):
            counts["articles"] += 1
            if isinstance(lines, Failure):
                counts["rejected"] += 1
                click.echo(f"{_name(one)}: rejected: {lines}", err=True)
            else:
                counts["facts"] += len(lines)
                click.echo("".join(f"{line}\n" for line in lines), nl=False)
    summary = f"{_counted(counts['articles'], 'article')}, {_counted(counts['facts'], 'fact')}"
    click.echo(f"{summary}, {counts['rejected']} rejected" if counts["rejected"] else summary, err=True)
    return counts["rejected"]


def main() -> None:
    """Runs the command; every error is one line, and no traceback reaches the user."""
    try:
        sys.exit(etl(standalone_mode=False) or 0)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except (click.Abort, KeyboardInterrupt):
        click.echo("etl: stopped", err=True)
        sys.exit(1)
    except BrokenPipeError:
        _close_quietly()
        sys.exit(1)
    except Exception as error:  # the last line of defence
        click.echo(f"etl: {_told(error)}", err=True)
        sys.exit(getattr(error, "exit_code", 1))


def _close_quietly() -> None:
    """Points standard output at nothing, so that the interpreter does not complain of the closed pipe as it ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _told(error: Exception) -> str:
    """The error in one line; one that nobody foresaw gives name and place only, as its words may hold anything."""
    if hasattr(error, "exit_code"):
        return str(error)
    frames = traceback.extract_tb(error.__traceback__)
    place = next((frame for frame in reversed(frames) if "site-packages" not in frame.filename), frames[-1])
    where = f"{type(error).__name__} in {Path(place.filename).name}, line {place.lineno}"
    return f"an error that should not happen ({where}); please report it with what you did"
