"""`etl extract`: what articles state, on standard output, without a database."""

from collections import Counter
from functools import partial
from typing import TYPE_CHECKING

import click

from etl.cli.options import HELP, REJECTED_CODE, examples, limit_options, workers_option
from etl.cli.telling import counted, printable

if TYPE_CHECKING:
    from etl.sources.limits import Limits

EXAMPLES = examples(
    "etl extract article.txt > facts.jsonl",
    "etl extract inbox --workers 8 | head",
    "etl extract --explain article.txt     # why a sentence gave what it gave",
)


@click.command(context_settings=HELP, epilog=EXAMPLES)
@click.argument("paths", nargs=-1, type=click.Path(exists=True, allow_dash=True))
@workers_option
@limit_options
@click.option("--explain", type=click.Path(exists=True, allow_dash=True), help="Show how one article is understood.")
@click.pass_context
def extract(
    context: click.Context,
    paths: tuple[str, ...],
    workers: int | None,
    max_bytes: int,
    max_seconds: float,
    explain: str | None,
) -> None:
    """Print what articles state as JSON Lines, one fact a line; no database is touched."""
    from etl.sources.limits import Limits  # noqa: PLC0415  # help answers before the reader is loaded

    if bool(paths) == bool(explain):
        raise click.UsageError("name the articles to read, or one with --explain.")
    limits = Limits(max_bytes, max_seconds)
    if explain is not None:
        _explain(explain, limits)
        return
    context.exit(REJECTED_CODE if _print_facts(paths, workers, limits) else 0)


def _explain(path: str, limits: "Limits") -> None:
    from etl.inputs import find_inputs, read_input  # noqa: PLC0415
    from etl.reading.explain import explain  # noqa: PLC0415

    for one in find_inputs([path]):
        click.echo(explain(read_input(one, limits)), nl=False)


def _print_facts(paths: tuple[str, ...], workers: int | None, limits: "Limits") -> int:
    """Prints the facts of all inputs and a summary; returns how many were rejected."""
    from etl.inputs import find_inputs  # noqa: PLC0415
    from etl.read import Failure, read_lines  # noqa: PLC0415
    from etl.workers import Workers, in_order, processors  # noqa: PLC0415

    counts: Counter[str] = Counter()
    inputs = find_inputs(paths)
    with Workers(workers or processors()) as pool:
        for one, lines in in_order(pool, partial(read_lines, limits), inputs):
            counts["articles"] += 1
            if isinstance(lines, Failure):
                counts["rejected"] += 1
                click.echo(f"{printable(one.name)}: rejected: {printable(lines)}", err=True)
            else:
                counts["facts"] += len(lines)
                click.echo("".join(f"{line}\n" for line in lines), nl=False)
    summary = f"{counted(counts['articles'], 'article')}, {counted(counts['facts'], 'fact')}"
    click.echo(f"{summary}, {counts['rejected']} rejected" if counts["rejected"] else summary, err=True)
    return counts["rejected"]
