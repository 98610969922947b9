"""What can be wrong with a database, each with the exit code that the command line gives it."""


class DatabaseError(Exception):
    """A database that cannot be used as it is; its text says what was expected, what came, and what to try."""

    exit_code = 1


class RowRefused(DatabaseError):
    """Rows that the schema does not allow; other rows may be written."""


class ConnectionLost(DatabaseError):
    """The server went away; what was not committed is undone, and may be tried again."""
