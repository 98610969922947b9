"""Articles with findings of all kinds, made in memory: what loading and writing are measured with."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from decimal import Decimal
from functools import cache
from random import Random
from typing import Any

from db.reference import names
from db.vocabulary import Sector
from etl.loading.statement import Reading, statements_of
from etl.reading import slots
from etl.reading.fact import Evidence, Fact, Finding
from etl.reading.kinds import KINDS
from etl.sources.article import Article

STATEMENTS = 40  # in an article
RESTATED = 0.2  # so many of them were made before, by this article or an earlier one
_WORDS, _QUOTE, _FIRST_DAY = 330, 120, date(2020, 1, 1)
_NAMED = (slots.CITY, slots.PERSON, slots.ORGANISATION, slots.TEXT, slots.OFFICE)


def make_readings(count: int) -> Iterator[Reading]:
    """The readings of so many articles; each number has always the same."""
    return (_make_reading(number) for number in range(count))


def _make_reading(number: int) -> Reading:
    article = _make_article(number)
    return Reading(article, statements_of(_find(article, number * STATEMENTS)))


def _make_article(number: int) -> Article:
    random = Random(number)  # noqa: S311  # made-up news keeps no secret
    day, title = _FIRST_DAY + timedelta(number % 2000), f"Title {number}"
    head = f"date {day} {title}\n\n"
    text = head + " ".join(f"word{random.randrange(1000)}" for _ in range(_WORDS))
    return Article(f"/articles/{number}.txt", text, day, title, None, len(head))


def _find(article: Article, first: int) -> Iterator[Finding]:
    for number in range(first, first + STATEMENTS):
        random = Random(-number - 1)  # noqa: S311
        start = random.randrange(len(article.text) - _QUOTE)
        yield Finding(_make_fact(_origin(number), random), Evidence.of(article, start, start + _QUOTE, "some rule"))


def _origin(number: int) -> int:
    """The first statement of the fact that this statement states."""
    random = Random(number)  # noqa: S311
    while number and random.random() < RESTATED:
        number = random.randrange(number)
        random.seed(number)
    return number


def _make_fact(origin: int, telling: Random) -> Fact:
    """The fact as one article tells it: what makes it this fact is always said, half of the rest is not."""
    random = Random(origin)  # noqa: S311
    kind = random.choice(KINDS)
    values = {slot.name: _make_value(slot.type, random) for slot in kind.SLOTS}
    told = (slot.name for slot in kind.SLOTS if slot.required or slot.core or telling.random() < 0.5)
    return kind(**{name: values[name] for name in told})


@cache
def _codes(table: str) -> tuple[str, ...]:
    return tuple(code for code, _ in names(table))


def _make_value(slot_type: slots.SlotType, random: Random) -> Any:
    if slot_type in _NAMED:
        return _make_name(random)
    if maker := _MAKERS.get(slot_type):
        return maker(random)
    return random.choice(list(slot_type.vocabulary or ()))


def _make_name(random: Random) -> str:
    return f"name {random.randrange(3000)}"


def _make_number(random: Random) -> Decimal:
    return Decimal(random.randrange(1, 10**7)) * 1000


_MAKERS: dict[slots.SlotType, Callable[[Random], Any]] = {
    slots.AMOUNT: _make_number,
    slots.PERCENT: _make_number,
    slots.COUNTRY: lambda random: random.choice(_codes("country")),
    slots.COUNTRIES: lambda random: tuple(sorted(random.sample(_codes("country"), 2))),
    slots.CURRENCY: lambda random: random.choice(_codes("currency")),
    slots.DATE: lambda random: f"{random.randint(1990, 2026)}-{random.randint(1, 12):02}",
    slots.NUMBER: lambda random: random.randint(1, 60),
    slots.PERSONS: lambda random: (_make_name(random), _make_name(random)),
    slots.SECTORS: lambda random: tuple(sorted(set(random.choices(list(Sector), k=2)))),
}
