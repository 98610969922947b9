"""Stub until the lexicon lands."""
from collections.abc import Iterator
from typing import NamedTuple


class Entry(NamedTuple):
    """A surface and what it names."""

    surface: str
    tag: str
    value: str
    note: str


class City(NamedTuple):
    """A city."""

    name: str
    country: str
    population: int
    weak: bool


def entries() -> Iterator[Entry]:
    """Nothing yet."""
    yield from ()


def cities() -> dict[str, tuple[City, ...]]:
    """Nothing yet."""
    return {}


def country_name(code: str) -> str:
    """Nothing yet."""
    return code
