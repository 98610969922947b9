"""The command group `report`: each command reads options, calls one function, prints, and chooses the exit code."""

import os
import sys
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from reports.asked import Asked

OUTPUTS = {"xlsx": "ties-and-trade.xlsx", "csv": "ties-and-trade-csv", "json": "ties-and-trade.json"}
CONTRADICTED = 3
PAIRS = click.option(
    "--pair",
    "pairs",
    multiple=True,
    metavar="KZ-TR",
    help="Only what concerns these two states, by codes or names; may be given several times.",
)
COUNTRIES = click.option(
    "--country",
    "countries",
    multiple=True,
    metavar="KZ",
    help="Only what concerns this state, alone or with any other, by code or name; may be given several times.",
)
DAY = click.DateTime(("%Y-%m-%d",))
AS_OF = click.option(
    "--as-of", type=DAY, metavar="DATE", help="What was known at the end of that day (UTC): later runs are left out."
)
CONFIRMED = click.option(
    "--confirmed-only", "confirmed", is_flag=True, help="Only what a person looked at and holds to be right."
)
DATABASE = click.option(
    "--database-url", help="The database [default: DATABASE_URL, else ties-and-trade.sqlite in this folder]."
)


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
def report() -> None:
    """Report what the ledger of ties and trade between states knows."""


@report.command(epilog="Examples: report export -o monday.xlsx; report export --pair KZ-TR -o '{pair}-{date}.xlsx'.")
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    help=f"What to write; an older one is replaced when the new one is complete, and kept if it is the same. "
    f"{{pair}} and {{date}} are filled in. [default: {OUTPUTS['xlsx']}]",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(tuple(OUTPUTS)),
    default="xlsx",
    show_default=True,
    help="A workbook, a folder of CSV files, or a JSON file, with the same tables.",
)
@PAIRS
@COUNTRIES
@AS_OF
@CONFIRMED
@click.option(
    "--since",
    type=DAY,
    metavar="DATE",
    help="What is new since the start of that day (UTC) [default: since the last report with that name].",
)
@click.option("--if-changed", is_flag=True, help="Print nothing if the same stands there already.")
@DATABASE
def export(
    output: Path | None,
    form: str,
    since: datetime | None,
    if_changed: bool,
    database_url: str | None,
    **asked: Any,
) -> None:
    """Write the workbook: an overview, a listing for each kind of fact, and the sentence behind every figure.

    REPORT_LICENCE and REPORT_CONTACT in the environment are what the cover says of licence and contact.
    """
    from reports.cover import Imprint  # noqa: PLC0415  # help answers before SQLAlchemy is loaded
    from reports.export import Options, export_workbook  # noqa: PLC0415
    from reports.form import Format  # noqa: PLC0415

    target = output or Path(OUTPUTS[form])
    options = Options(Format(form), since.date() if since else None, Imprint.of(os.environ))
    with _opened(database_url) as engine:
        written = export_workbook(engine, target, _asked(**asked), options)
    if written.changed or not if_changed:
        click.echo(written, err=True)


@report.command(name="show", epilog="Examples: report show KZ-TR; report show --quotes Japan-Portugal.")
@click.argument("pairs", nargs=-1, metavar="[PAIR]...")
@COUNTRIES
@AS_OF
@CONFIRMED
@click.option("--quotes", is_flag=True, help="Print the sentence behind each answer, too.")
@DATABASE
def show_brief(quotes: bool, database_url: str | None, **asked: Any) -> None:
    """Print what is known of a pair of states, such as KZ-TR or Türkiye-Kazakhstan, or of all pairs of a country."""
    from reports.export import show  # noqa: PLC0415

    if not asked["pairs"] and not asked["countries"]:
        raise click.UsageError("name a pair, such as KZ-TR, or a state with --country")
    with _opened(database_url) as engine:
        for line in show(engine, _asked(**asked), quotes=quotes):
            click.echo(line)


@report.command(name="check", epilog="Example: report check || mail -s contradictions desk@example.org.")
@PAIRS
@COUNTRIES
@AS_OF
@DATABASE
def check_ledger(database_url: str | None, **asked: Any) -> None:
    """Print where facts contradict each other, with both sentences; the exit code is 3 if there are any."""
    from reports.export import check  # noqa: PLC0415

    found = 0
    with _opened(database_url) as engine:
        for line in check(engine, _asked(**asked)):
            click.echo(line)
            found += not line.startswith(" ")
    click.echo(f"{found} {'contradiction' if found == 1 else 'contradictions'}", err=True)
    if found:
        sys.exit(CONTRADICTED)


def _asked(
    pairs: tuple[str, ...], countries: tuple[str, ...], as_of: datetime | None, confirmed: bool = False
) -> "Asked":
    """What the options that all commands share ask for."""
    from reports.asked import Asked  # noqa: PLC0415

    return Asked(pairs, countries, as_of.date() if as_of else None, confirmed)


@contextmanager
def _opened(database_url: str | None) -> Iterator["Engine"]:
    """The engine of the database that the user means, if it has this program's schema."""
    from db.session import database_url as resolve  # noqa: PLC0415
    from db.session import open_engine  # noqa: PLC0415
    from db.upgrade import require_schema  # noqa: PLC0415

    engine = open_engine(resolve(database_url, os.environ))
    try:
        require_schema(engine)
        yield engine
    finally:
        engine.dispose()


def main() -> None:
    """Runs the command; every error is one line, and no traceback reaches the user."""
    try:
        report(standalone_mode=False)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except (click.Abort, KeyboardInterrupt):
        click.echo("report: stopped", err=True)
        sys.exit(1)
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(1)
    except Exception as error:  # the last line of defence
        click.echo(f"report: {_tell(error)}", err=True)
        sys.exit(getattr(error, "exit_code", 1))


def _tell(error: Exception) -> str:
    """The error in one line; one that nobody foresaw gives name and place only, as its words may hold anything."""
    if hasattr(error, "exit_code"):
        return str(error)
    frames = traceback.extract_tb(error.__traceback__)
    place = next((frame for frame in reversed(frames) if "site-packages" not in frame.filename), frames[-1])
    where = f"{type(error).__name__} in {Path(place.filename).name}, line {place.lineno}"
    return f"an error that should not happen ({where}); please report it with what you did"
