"""`etl rule`: what people wrote into a workbook becomes rulings."""

import getpass
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from etl.cli.options import HELP, REJECTED_CODE, database_option, examples, opened
from etl.cli.telling import counted, printable
from etl.errors import TiesError

if TYPE_CHECKING:
    from etl.ruling.plan import Planned

EXAMPLES = examples(
    "etl rule monday.xlsx                   # shows what it would do, and asks",
    "etl rule monday.xlsx --dry-run",
    "etl rule monday.xlsx --by 'A. Mayer' --yes --rest",
)
by_option = click.option("--by", default=getpass.getuser, show_default="your login name", help="Who rules.")


@dataclass(frozen=True)
class Manner:
    """How far to go: not at all, without asking, and with the other rows where some are refused."""

    dry_run: bool
    yes: bool
    rest: bool


class SomeRefused(TiesError):
    """Rows that cannot be accepted, so that nothing is written."""


@click.command(context_settings=HELP, epilog=EXAMPLES)
@click.argument("workbook", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@database_option
@by_option
@click.option("--dry-run", is_flag=True, help="Only show what would be done.")
@click.option("--yes", is_flag=True, help="Do it without asking; needed where there is no terminal.")
@click.option("--rest", is_flag=True, help="Accept the other rows where some are refused; the exit code is then 3.")
@click.pass_context
def rule(context: click.Context, /, workbook: Path, database_url: str | None, by: str, **chosen: bool) -> None:
    """Take over what people ruled in a WORKBOOK that 'report export' wrote: right, wrong, changed cells, added rows.

    All rows are accepted, or none, unless --rest is given. The same workbook again changes nothing.
    """
    from etl.ruling.apply import apply, look  # noqa: PLC0415  # help answers before SQLAlchemy is loaded
    from etl.ruling.plan import Author  # noqa: PLC0415
    from reports.readback.workbook import read_back  # noqa: PLC0415

    manner = Manner(**chosen)
    data = workbook.read_bytes()
    author = Author(named(by), hashlib.sha256(data).hexdigest())
    with opened(database_url) as engine:
        planned = look(engine, read_back(data, engine), author)
        news = [one for one in planned if one.drafts]
        refused = any(one.reason for one in planned)
        _tell(planned)
        if news and not manner.dry_run:
            if refused and not manner.rest:
                raise SomeRefused("nothing is written, as rows are refused; mend them, or give --rest")
            _ask(manner, f"{counted(len(news), 'row')} as ruled by {printable(author.name)}")
            apply(engine, news, author)
            click.echo(f"{counted(len(news), 'row')} written as ruled by {printable(author.name)}")
    context.exit(REJECTED_CODE if refused else 0)


def named(by: str) -> str:
    """The name of who rules; raises UsageError if it is empty."""
    if not (name := " ".join(by.split())):
        raise click.UsageError("--by needs a name")
    return name


def _tell(planned: "Sequence[Planned]") -> None:
    from etl.ruling.telling import tell_planned  # noqa: PLC0415

    for one in planned:
        if one.drafts or one.reason:
            click.echo(printable(tell_planned(one)))
    news, refused = sum(bool(one.drafts) for one in planned), sum(bool(one.reason) for one in planned)
    parts = [f"{counted(news, 'row')} to write", f"{refused} refused", f"{len(planned) - news - refused} nothing new"]
    click.echo(", ".join(parts))


def _ask(manner: Manner, what: str) -> None:
    """Asks whether to go on; raises UsageError where nobody says so."""
    if manner.yes:
        return
    try:
        click.confirm(f"Write {what}?", abort=True, err=True)
    except click.Abort as error:
        raise click.UsageError("not confirmed, so nothing is written; --yes confirms where nobody can") from error
