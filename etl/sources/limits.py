"""How much one input may cost, so that no single file holds up the others."""

from dataclasses import dataclass

LINE_CHARACTERS = 100_000  # the longest paragraph of a real article has a few thousand
TITLE_CHARACTERS = 1_000
YEARS = range(1600, 3000)  # no newspaper is older; and what is reckoned from a day has a year of four digits, too


@dataclass(frozen=True)
class Limits:
    """The largest file that is read, and the longest time that one article may take."""

    max_bytes: int = 10_000_000
    max_seconds: float = 30.0


def megabytes(count: int) -> str:
    """A number of bytes as people say it."""
    return f"{count / 1_000_000:,.1f} MB" if count >= 100_000 else f"{count:,} bytes"
