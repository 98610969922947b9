"""What several commands share: their options, and the database that they open."""

import os
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

import click

from etl.cli.telling import Telling
from etl.sources.limits import Limits, megabytes

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from etl.run import Options

Command = TypeVar("Command", bound=Callable[..., Any])

HELP = {"help_option_names": ["-h", "--help"], "max_content_width": 100}
REJECTED_CODE = 3
_UNITS = {"": 1, "K": 10**3, "M": 10**6, "G": 10**9}


@dataclass
class Session:
    """What the last line of defence must know of the command that failed."""

    log_format: str = "text"


class Bytes(click.ParamType[int]):
    """A number of bytes, such as 10MB, 500 kB or 2000."""

    name = "size"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        """The number of bytes."""
        if isinstance(value, int):
            return value
        match = re.fullmatch(r"([0-9]+) ?([KMG]?)B?", str(value).strip(), re.IGNORECASE)
        if match is None or int(match[1]) == 0:
            self.fail(f"{value!r} is no size; write it like 10MB", param, ctx)
        return int(match[1]) * _UNITS[match[2].upper()]


def _note_format(context: click.Context, _parameter: click.Parameter, value: str) -> str:
    if isinstance(context.obj, Session):
        context.obj.log_format = value
    return value


paths_argument = click.argument("paths", nargs=-1, required=True, type=click.Path(exists=True, allow_dash=True))
database_option = click.option(
    "--database-url", help="The database [default: DATABASE_URL, else ties-and-trade.sqlite here]."
)
workers_option = click.option(
    "--workers", type=click.IntRange(min=1), help="Processes that read articles [default: the processors]."
)
quiet_option = click.option("--quiet", "-q", is_flag=True, help="Print newly rejected articles only.")
log_format_option = click.option(
    "--log-format",
    type=click.Choice(("text", "json")),
    default="text",
    show_default=True,
    callback=_note_format,
    help="Lines for people, or one JSON object a line on standard error.",
)
_BYTES = click.option(
    "--max-bytes",
    type=Bytes(),
    default=Limits.max_bytes,
    metavar="SIZE",
    help=f"Reject larger files unread [default: {megabytes(Limits.max_bytes)}].",
)
_SECONDS = click.option(
    "--max-seconds",
    type=click.FloatRange(min=0.001),
    default=Limits.max_seconds,
    show_default=True,
    help="Reject an article that takes longer to read.",
)


def limit_options(command: Command) -> Command:
    """Adds --max-bytes and --max-seconds."""
    return _BYTES(_SECONDS(command))


def how_options(command: Command) -> Command:
    """Adds the options of `How` but --rescan."""
    return workers_option(limit_options(quiet_option(log_format_option(command))))


def examples(*lines: str) -> str:
    """The end of a command's help: what to type, and nothing that click would wrap."""
    return "\b\nExamples:\n" + "\n".join(f"  {line}" for line in lines)


@dataclass(frozen=True)
class How:
    """The options of a command that reads many articles, as click hands them over."""

    max_bytes: int
    max_seconds: float
    quiet: bool
    log_format: str
    workers: int | None = None
    rescan: bool = False

    def telling(self) -> Telling:
        """How much is said of each."""
        return Telling(self.quiet, self.log_format)

    def options(self) -> "Options":
        """How the run goes about it."""
        from etl.run import Options  # noqa: PLC0415  # help answers before the reader is loaded
        from etl.workers import processors  # noqa: PLC0415

        return Options(self.workers or processors(), Limits(self.max_bytes, self.max_seconds), self.rescan)


@contextmanager
def opened(database_url: str | None, *, create: bool = False) -> Iterator["Engine"]:
    """The engine of the database that the user means, with this program's schema."""
    from db.session import database_url as resolve  # noqa: PLC0415  # help answers before SQLAlchemy is loaded
    from db.session import open_engine  # noqa: PLC0415
    from db.upgrade import ensure_schema, require_schema  # noqa: PLC0415

    engine = open_engine(resolve(database_url, os.environ), create=create)
    try:
        (ensure_schema if create else require_schema)(engine)
        yield engine
    finally:
        engine.dispose()
