"""`etl forget`: an article leaves, with what only it supported."""

import os

import click

from etl.cli.options import HELP, database_option, examples, opened
from etl.cli.telling import counted, printable

EXAMPLES = examples(
    "etl forget inbox/2025-07-30-embassy.txt",
    "etl forget 3f9a0c12be77                # the id that reports show",
    "etl forget --undo 3f9a0c12be77         # its text may be loaded again",
)


@click.command(context_settings=HELP, epilog=EXAMPLES)
@click.argument("articles", metavar="ARTICLE...", nargs=-1, required=True)
@database_option
@click.option("--undo", is_flag=True, help="Let the text of a forgotten article be loaded again.")
def forget(articles: tuple[str, ...], database_url: str | None, undo: bool) -> None:
    """Remove an article, such as one that its publisher retracts, and every fact that only it supported.

    An ARTICLE is a path, the id that reports show, or a hash. Its text is not loaded again, wherever it lies.
    """
    from etl.inputs import shown  # noqa: PLC0415  # help answers before the reader is loaded
    from etl.loading.forget import allow_again, find_article  # noqa: PLC0415
    from etl.loading.forget import forget as forget_article  # noqa: PLC0415

    with opened(database_url) as engine:
        for words in articles:
            if undo:
                click.echo(f"{printable(allow_again(engine, words))}: may be loaded again")
                continue
            gone = forget_article(engine, find_article(engine, shown(words), shown(os.path.abspath(words))))
            click.echo(f"{printable(gone.article.title)}: forgotten, with {counted(gone.facts, 'fact')} of its own")
            for path in gone.paths:
                if os.path.exists(path):
                    click.echo(f"  {printable(path)} still lies there; it will not be loaded again")
