"""The command group `report`: each command reads options, calls one function, prints, and chooses the exit code."""

import os
import sys
from pathlib import Path

import click

DEFAULT_OUTPUT = "ties-and-trade.xlsx"


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
def report() -> None:
    """Report what the ledger of ties and trade between states knows."""


@report.command()
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    default=DEFAULT_OUTPUT,
    show_default=True,
    help="The workbook to write; an older one is replaced when the new one is complete.",
)
@click.option("--database-url", help="The database [default: DATABASE_URL, else ties-and-trade.sqlite here].")
def export(output: Path, database_url: str | None) -> None:
    """Write the workbook: an overview, a listing for each kind of fact, and the sentence behind every figure."""
    from db.session import database_url as resolve  # noqa: PLC0415  # help answers before SQLAlchemy is loaded
    from reports.export import export_workbook  # noqa: PLC0415

    written = export_workbook(resolve(database_url, os.environ), output)
    click.echo(f"{output}: {written}", err=True)


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
    """The error in one line; one that nobody foresaw says so, by its name only, as its words may hold anything."""
    if hasattr(error, "exit_code"):
        return str(error)
    return f"an error that should not happen ({type(error).__name__}); please report it with what you did"
