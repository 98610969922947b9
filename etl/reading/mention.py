"""A mention: some words of the article and what they name."""

from enum import StrEnum
from typing import Any, NamedTuple


class Tag(StrEnum):
    """What a mention names; the tag stands for its words in a sentence's shape."""

    COUNTRY = "country"
    ADJECTIVE = "adj"
    PEOPLE = "people"
    CAPITAL = "capital"
    CITY = "city"
    ORGANISATION = "org"
    OFFICE = "office"
    PERSON = "person"
    DATE = "date"
    MONEY = "money"
    AMOUNT = "amount"
    PERCENT = "percent"
    COUNT = "count"
    ORDINAL = "ordinal"
    BOTH = "both"
    SECTOR = "sector"
    DECOY = "decoy"
    BODY = "body"


STATE_TAGS = (Tag.COUNTRY, Tag.ADJECTIVE, Tag.PEOPLE, Tag.CAPITAL)


class Mention(NamedTuple):
    """Words at code points `start` to `end` that name `value` (a code, a canonical name, an EDTF date, an amount).

    `country` is the state that the mention stands for or lies in, where its words alone tell.
    `detail` is what the layer that found it knows besides: a DateSpan, a Quantity, a Person.
    """

    tag: Tag
    start: int
    end: int
    value: str
    country: str | None = None
    detail: Any = None
