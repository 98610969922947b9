"""The command group `etl`: each command reads options, calls one function, prints, and chooses the exit code."""

import importlib
import os
import sys
import traceback
from pathlib import Path

import click

from etl.cli.options import HELP, Session
from etl.cli.telling import event

COMMANDS = ("load", "extract", "retry", "reload", "forget", "rule", "review", "export-gold", "status", "doctor")


class _Commands(click.Group):
    """Finds a command in the module of its name, so that no command waits for what another one needs."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  # the signature is click's
        """The names of the commands, in the order of use."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """The command with this name."""
        if cmd_name not in COMMANDS:
            return None
        name = cmd_name.replace("-", "_")
        module = importlib.import_module(f"etl.cli.{name}")
        command: click.Command = getattr(module, name)
        return command


@click.group(
    cls=_Commands,
    context_settings=HELP,
    epilog="Exit codes: 0 done, 1 stopped by an error that the message explains, 2 wrong usage, "
    "3 done, but look: inputs were rejected.",
)
@click.version_option(package_name="ties-and-trade")
def etl() -> None:
    """Read articles about states, and keep what they say about ties and trade."""


def main() -> None:
    """Runs the command; every error is one line, and no traceback reaches the user."""
    session = Session()
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        sys.exit(etl(standalone_mode=False, obj=session) or 0)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except (click.Abort, KeyboardInterrupt):
        _tell(session, "stopped")
        sys.exit(1)
    except BrokenPipeError:
        _close_quietly()
        sys.exit(1)
    except Exception as error:  # the last line of defence
        _tell(session, _told(error))
        sys.exit(getattr(error, "exit_code", 1))


def _tell(session: Session, words: str) -> None:
    line = event("error", "stopped", reason=words) if session.log_format == "json" else f"etl: {words}"
    click.echo(line, err=True)


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
