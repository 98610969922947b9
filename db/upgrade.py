"""Whether a database has this program's schema, and how it gets it: views away, migrations, views and names back."""

from enum import Enum
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import Connection, Engine, inspect

from db.errors import DatabaseError
from db.reference import fill
from db.session import hidden, migrating, reading
from db.tables import Base
from db.views import changed_views, create_views, drop_views

_MIGRATIONS = Path(__file__).parent / "migrations"


class Schema(Enum):
    """What a database holds, seen from this program."""

    MISSING = "missing"
    CURRENT = "current"
    BEHIND = "behind"
    AHEAD = "ahead"
    FOREIGN = "foreign"


def alembic_config(connection: Connection | None = None) -> Config:
    """The settings of the migrations inside the package, to be run on this connection."""
    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config


def schema_of(connection: Connection) -> Schema:
    """How the database's schema stands to the one of this program."""
    versions = set(MigrationContext.configure(connection).get_current_heads())
    script = ScriptDirectory.from_config(alembic_config())
    if not versions:
        ours = set(inspect(connection).get_table_names()) & set(Base.metadata.tables)
        return Schema.FOREIGN if ours else Schema.MISSING
    if versions == set(script.get_heads()):
        return Schema.CURRENT
    return Schema.BEHIND if all(_is_known(script, version) for version in versions) else Schema.AHEAD


def _is_known(script: ScriptDirectory, version: str) -> bool:
    try:
        return script.get_revision(version) is not None
    except CommandError:
        return False


def ensure_schema(engine: Engine) -> None:
    """Gives an empty database its schema; raises DatabaseError for one whose schema is not this program's."""
    with reading(engine) as connection:
        schema = schema_of(connection)
    if schema is not Schema.MISSING:
        _refuse_other(engine, schema)
        return
    with migrating(engine) as connection:
        if schema_of(connection) is Schema.MISSING:  # another process may have made it meanwhile
            command.upgrade(alembic_config(connection), "head")


def require_schema(engine: Engine) -> None:
    """Raises DatabaseError unless the database has this program's schema."""
    with reading(engine) as connection:
        schema = schema_of(connection)
    if schema is Schema.MISSING:
        raise DatabaseError(f"the database {hidden(engine.url)} is empty; 'etl load' fills it")
    _refuse_other(engine, schema)


def require_views(engine: Engine) -> None:
    """Raises DatabaseError if a view is missing, or has other columns than this program gives it.

    Only migrations make views: one that changed without a migration stays as it was until the schema is upgraded again.
    """
    with reading(engine) as connection:
        changed = changed_views(connection)
    if changed:
        raise DatabaseError(f"views of another version: {', '.join(changed)}; run: {_upgrade_line(engine)}")


def _refuse_other(engine: Engine, schema: Schema) -> None:
    shown = hidden(engine.url)
    if schema is Schema.BEHIND:
        raise DatabaseError(
            f"the schema of {shown} is older than this program; back the database up, then run: {_upgrade_line(engine)}"
        )
    if schema is Schema.AHEAD:
        raise DatabaseError(f"the schema of {shown} is newer than this program; install the version that made it")
    if schema is Schema.FOREIGN:
        raise DatabaseError(f"{shown} holds tables of the same names that this program did not make; use another one")


def _upgrade_line(engine: Engine) -> str:
    return f"alembic -x url='{hidden(engine.url)}' upgrade head"


def before_migrating(connection: Connection) -> None:
    """Takes the views away, as they would hold the tables under them fast."""
    drop_views(connection)


def after_migrating(connection: Connection) -> None:
    """Creates the views and fills in the names, if the tables are now those of this program."""
    if schema_of(connection) is Schema.CURRENT:
        create_views(connection)
        fill(connection)


def version_of(connection: Connection) -> str:
    """The number of the migration that the database was last brought to."""
    return ", ".join(MigrationContext.configure(connection).get_current_heads()) or "none"
