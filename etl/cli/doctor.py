"""`etl doctor`: whether the installation and the database are sound."""

import os
import shutil
import sys
from collections.abc import Callable, Iterator
from importlib.metadata import version
from typing import TYPE_CHECKING

import click

from etl.cli.options import HELP, database_option, examples
from etl.errors import TiesError
from etl.sources.limits import megabytes

if TYPE_CHECKING:
    from sqlalchemy import Engine

    Check = Callable[[Engine], str]

EXAMPLES = examples("etl doctor", "etl doctor --database-url postgresql://localhost/ties")
_ROOM = 100_000_000  # bytes: less than that, and the next load may fill the disk
_PACKAGES = ("ties-and-trade", "SQLAlchemy", "alembic", "psycopg", "openpyxl", "click")
_SAMPLE = b"date 2025-07-30 Words\n\nTurkey maintains an embassy in Astana, the capital of Kazakhstan.\n"


class Unwell(TiesError):
    """What a check found wrong, and what to do about it."""


@click.command(context_settings=HELP, epilog=EXAMPLES)
@database_option
@click.pass_context
def doctor(context: click.Context, database_url: str | None) -> None:
    """Check the installation, the database, its schema and whether all in it agrees; exits with 1 if anything does not.

    Nothing is changed. On a large database the last check takes minutes.
    """
    from db.session import database_url as resolve  # noqa: PLC0415  # help answers before SQLAlchemy is loaded
    from db.session import open_engine  # noqa: PLC0415

    engine = open_engine(resolve(database_url, os.environ))
    found = [_told(name, check, engine) for name, check in _checks()]
    engine.dispose()
    context.exit(0 if all(found) else 1)


def _told(name: str, check: "Check", engine: "Engine") -> bool:
    from db.errors import DatabaseError  # noqa: PLC0415

    try:
        click.echo(f"ok     {name}: {check(engine)}")
    except (TiesError, DatabaseError, ImportError) as error:
        click.echo(f"wrong  {name}: {error}")
        return False
    return True


def _checks() -> Iterator[tuple[str, "Check"]]:
    yield "installation", _installation
    yield "reader", _reader
    yield "database", _database
    yield "room", _room
    yield "schema", _schema
    yield "contents", _contents


def _installation(_engine: "Engine") -> str:
    packages = ", ".join(f"{name} {version(name)}" for name in _PACKAGES)
    return f"Python {sys.version.split()[0]}, {packages}"


def _reader(_engine: "Engine") -> str:
    from etl.read import guarded  # noqa: PLC0415
    from etl.reading.extract import READER_VERSION  # noqa: PLC0415
    from etl.sources.limits import Limits  # noqa: PLC0415
    from etl.sources.text_file import parse_text_article  # noqa: PLC0415

    if not guarded(parse_text_article(_SAMPLE, "a sample"), Limits()):
        raise Unwell("it finds no fact in a sentence that states one; install the program anew")
    return f"version {READER_VERSION} finds what a sample states"


def _database(engine: "Engine") -> str:
    from db.dialects import server_version, stored_bytes  # noqa: PLC0415
    from db.session import hidden, reading  # noqa: PLC0415

    with reading(engine) as connection:
        return f"{hidden(engine.url)}, {server_version(connection)}, {megabytes(stored_bytes(connection))}"


def _room(engine: "Engine") -> str:
    from db.dialects import sqlite_file  # noqa: PLC0415

    file = sqlite_file(engine.url)
    free = shutil.disk_usage(file.absolute().parent if file else os.getcwd()).free
    if free < _ROOM:
        raise Unwell(f"only {megabytes(free)} are free; make room before the next load")
    return f"{megabytes(free)} are free {'beside the database' if file else 'in this folder'}"


def _schema(engine: "Engine") -> str:
    from db.session import reading  # noqa: PLC0415
    from db.upgrade import require_schema, require_views, version_of  # noqa: PLC0415

    require_schema(engine)
    require_views(engine)
    with reading(engine) as connection:
        return f"{version_of(connection)}, which is this program's"


def _contents(engine: "Engine") -> str:
    from db.session import reading  # noqa: PLC0415
    from db.soundness import unsound  # noqa: PLC0415

    with reading(engine) as connection:
        if wrong := list(unsound(connection)):
            raise Unwell(f"{'; '.join(wrong)}; restore a backup, or load the articles into a new database")
    return "every fact has its evidence, every quote stands in its article, every reference leads somewhere"
