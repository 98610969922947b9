"""`etl export-gold`: what people ruled, as annotated articles."""

from pathlib import Path

import click

from etl.cli.options import HELP, database_option, examples, opened
from etl.cli.telling import counted, printable

EXAMPLES = examples("etl export-gold corrected/             # NAME.txt and NAME.json for each article")


@click.command(name="export-gold", context_settings=HELP, epilog=EXAMPLES)
@click.argument("folder", metavar="DIR", type=click.Path(file_okay=False, path_type=Path))
@database_option
def export_gold(folder: Path, database_url: str | None) -> None:
    """Write every article with a fact that somebody ruled on to DIR, with its facts, to measure the reader with.

    Facts ruled wrong are left out. Facts that nobody has looked at, or that are disputed, are marked as optional: the
    reader may find them or not.
    """
    from etl.ruling.gold import write_gold  # noqa: PLC0415  # help answers before SQLAlchemy is loaded

    with opened(database_url) as engine:
        written = write_gold(engine, folder)
    facts = sum(one.facts for one in written)
    click.echo(f"{counted(len(written), 'article')} with {counted(facts, 'fact')} into {printable(str(folder))}")
