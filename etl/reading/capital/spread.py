"""Spans of years that several words tell together: `the three years to June 2021`, `2013 and 2014`."""

import re

from etl.reading.capital.stretch import Stretch
from etl.reading.mention import Tag

_YEARS_TO = re.compile(
    r"<count:(?P<count>[2-9])> (?:financial |fiscal |budget |calendar )?years (?:to|up to|ending|ended|ending in|until|"
    r"through)(?: (?:the )?end of)?(?: in)? $"
)
_SEVERAL = re.compile(r"<count:(?P<count>[2-9])> $")
_AND_NEXT = re.compile(r"<date> and next(?: year)?\b")
_AND_YEAR = re.compile(r"<date>(?: and |, | to |-|–)<date>")
_YEAR = re.compile(r"\d{4}")
_MONTH = re.compile(r"(\d{4})-(\d\d)")


def spread(stretch: Stretch, at: int, value: str) -> str | None:
    """The span to which the date at a place of the stretch, of this value, belongs; nothing if it stands alone."""
    back = _YEARS_TO.search(stretch.text, 0, at)
    if back is not None:
        return _years_to(int(back["count"]), value)
    several = _SEVERAL.search(stretch.text, 0, at)
    if several is not None and "/" in value and _is_of_years(stretch, at):
        return _years_to(int(several["count"]), value.partition("/")[2])
    if _YEAR.fullmatch(value) is None:
        return None
    if _AND_NEXT.match(stretch.text, at) is not None:
        return f"{value}/{int(value) + 1:04}"
    return _two_years(stretch, at, value)


def _years_to(count: int, value: str) -> str | None:
    """So many years up to and with a year or month."""
    if _YEAR.fullmatch(value) is not None:
        return f"{int(value) - count + 1:04}/{value}"
    month = _MONTH.fullmatch(value)
    if month is None:
        return None
    first = int(month[1]) * 12 + int(month[2]) - 12 * count
    return f"{first // 12:04}-{first % 12 + 1:02}/{value}"


def _is_of_years(stretch: Stretch, at: int) -> bool:
    """Whether the words of the date at a place begin with the years that a number before them counts."""
    date = next(one for place, one in stretch.mentions(Tag.DATE) if place == at)
    return stretch.passage.low.startswith("years ", date.start)


def _two_years(stretch: Stretch, at: int, value: str) -> str | None:
    """The two years that follow each other of `2013 and 2014`, one of which stands at the place."""
    for match in _AND_YEAR.finditer(stretch.text):
        if match.start() <= at < match.end():
            inside = [one.value for place, one in stretch.mentions(Tag.DATE) if match.start() <= place < match.end()]
            years = sorted(one for one in inside if _YEAR.fullmatch(one) is not None)
            if len(years) == 2 and int(years[1]) == int(years[0]) + 1 and value in years:
                return "/".join(years)
    return None
