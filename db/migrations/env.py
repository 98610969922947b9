"""Runs migrations on SQLite and PostgreSQL: for the `alembic` command, or on a connection of the program."""

import os
from logging.config import fileConfig
from typing import Any, Literal

from alembic import context
from alembic.autogenerate.api import AutogenContext
from alembic.util import CommandError
from sqlalchemy import Connection

from db.base import ExactDecimal
from db.errors import DatabaseError
from db.session import database_url, migrating, open_engine
from db.tables import Base
from db.upgrade import after_migrating, before_migrating

_CHANGES = ("upgrade", "downgrade")


def render(kind: str, item: Any, _autogen: AutogenContext) -> str | Literal[False]:
    """The project's own column types as plain ones, so that a migration stands without the program of its day."""
    if kind == "type" and isinstance(item, ExactDecimal):
        return 'sa.Numeric().with_variant(sa.String(length=40), "sqlite")'
    return False


def migrate(connection: Connection) -> None:
    """Runs what the command asks for; views and names are renewed only where the schema changes."""
    context.configure(
        connection=connection,
        target_metadata=Base.metadata,
        render_as_batch=True,
        render_item=render,
        compare_type=True,
        transactional_ddl=True,
    )
    changes = _command() in _CHANGES
    if changes:
        before_migrating(connection)
    with context.begin_transaction():
        context.run_migrations()
    if changes:
        after_migrating(connection)


def _command() -> str:
    return getattr(context.get_context().opts.get("fn"), "__name__", "")


def migrate_named() -> None:
    """Migrates the database of -x url=, DATABASE_URL, or the working folder."""
    if context.config.config_file_name is not None:
        fileConfig(context.config.config_file_name, disable_existing_loggers=False)
    try:
        url = database_url(context.get_x_argument(as_dictionary=True).get("url"), os.environ)
        with migrating(open_engine(url, create=True)) as opened:
            migrate(opened)
    except DatabaseError as error:
        raise CommandError(str(error)) from error


given: Connection | None = context.config.attributes.get("connection")
if context.is_offline_mode():
    raise CommandError("--sql is not supported: views and names are written by the program")
if given is not None:
    migrate(given)
else:
    migrate_named()
