"""Events as they are read, before they become facts of their kinds."""

from dataclasses import dataclass

from etl.reading.events.scene import Party


@dataclass(frozen=True)
class Met:
    """Representatives of states met, or a mechanism of theirs sat; `start` to `end` are code points of the words."""

    rule: str
    start: int
    end: int
    countries: tuple[str, ...]
    parties: tuple[Party, ...] = ()
    date: str | None = None
    body: str | None = None
    session: int | None = None
    city: str | None = None
    format: str | None = None
    planned: bool = False


@dataclass(frozen=True)
class Went:
    """Somebody went, or is to go, to another state."""

    rule: str
    start: int
    end: int
    visitor: Party
    origin: str
    to: str
    date: str | None = None
    type: str | None = None
    planned: bool = False
    city: str | None = None


@dataclass(frozen=True)
class Counted:
    """A number of contacts."""

    rule: str
    start: int
    end: int
    what: str
    count: int
    qualifier: str | None = None
    countries: tuple[str, ...] = ()
    origin: str | None = None
    to: str | None = None
    parties: tuple[Party, ...] = ()
    since: str | None = None
    period: str | None = None
