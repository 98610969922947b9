"""`etl load`: articles into the database."""

from typing import Any

import click

from etl.cli.options import (
    HELP,
    REJECTED_CODE,
    How,
    database_option,
    examples,
    how_options,
    opened,
    paths_argument,
)
from etl.cli.telling import is_refused

EXAMPLES = examples(
    "etl load article.txt",
    "etl load inbox --quiet                 # for cron: says only what is newly rejected",
    "etl load inbox --max-bytes 50MB --max-seconds 120",
    "curl https://example.org/news.txt | etl load -",
)


@click.command(context_settings=HELP, epilog=EXAMPLES)
@paths_argument
@database_option
@click.option("--rescan", is_flag=True, help="Read known files again, even those whose size and time are the same.")
@how_options
@click.pass_context
def load(context: click.Context, /, paths: tuple[str, ...], database_url: str | None, **chosen: Any) -> None:
    """Load articles into the database: files, folders (every *.txt in them), and - for standard input.

    An article that is already known changes nothing; one whose file has changed replaces what the old text said. A
    file is known again by its size and time of change, without being read. The exit code is 3 while any of the
    inputs stands rejected.
    """
    from db.session import hidden  # noqa: PLC0415  # help answers before the reader is loaded
    from etl.inputs import find_inputs  # noqa: PLC0415
    from etl.run import load_inputs  # noqa: PLC0415

    how = How(**chosen)
    inputs = find_inputs(paths)
    with opened(database_url, create=True) as engine:
        counts = how.telling().tell(load_inputs(engine, inputs, how.options()), len(inputs))
        how.telling().summarise(counts, hidden(engine.url))
    context.exit(REJECTED_CODE if is_refused(counts) else 0)
