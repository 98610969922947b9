"""`etl retry`: what was rejected, tried again."""

from typing import Any

import click

from etl.cli.options import HELP, REJECTED_CODE, How, database_option, examples, how_options, opened
from etl.cli.telling import is_refused, printable

EXAMPLES = examples(
    "etl retry",
    "etl retry --max-seconds 300 --max-bytes 100MB",
)


@click.command(context_settings=HELP, epilog=EXAMPLES)
@database_option
@how_options
@click.pass_context
def retry(context: click.Context, /, database_url: str | None, **chosen: Any) -> None:
    """Load again what was rejected: after a new version of the program, or with other limits.

    What is no longer there is struck off. The exit code is 3 while any input stands rejected.
    """
    from db.session import hidden  # noqa: PLC0415  # help answers before the reader is loaded
    from etl.retry import find_rejected, strike_off_gone  # noqa: PLC0415
    from etl.run import load_inputs  # noqa: PLC0415

    how = How(**chosen, rescan=True)
    with opened(database_url) as engine:
        found = find_rejected(engine)
        strike_off_gone(engine, found)
        for path, why in found.gone.items():
            if not how.quiet:
                click.echo(f"{printable(path)}: {why}", err=how.log_format == "json")
        counts = how.telling().tell(load_inputs(engine, found.inputs, how.options()), len(found.inputs))
        if found.inputs or found.gone or not how.quiet:
            how.telling().summarise(counts, hidden(engine.url))
    context.exit(REJECTED_CODE if is_refused(counts) else 0)
