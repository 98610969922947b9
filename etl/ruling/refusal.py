"""Why a proposal cannot be accepted."""

from etl.errors import TiesError


class Refused(TiesError):
    """A proposal that the ledger does not accept; its text says why, and what would be accepted."""
