"""What became of an input: the one word, and what is told with it."""

from enum import StrEnum
from typing import NamedTuple


class Status(StrEnum):
    """What became of an input."""

    LOADED = "loaded"
    REPLACED = "replaced"
    KNOWN = "already known"
    RETRACTED = "retracted"
    REJECTED = "rejected"
    STILL_REJECTED = "still rejected"


REFUSED = (Status.REJECTED, Status.STILL_REJECTED)


class Outcome(NamedTuple):
    """What became of an input, how many facts it states, and why it was rejected."""

    status: Status
    facts: int = 0
    reason: str = ""
