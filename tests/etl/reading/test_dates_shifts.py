"""What the words of a date mean beside another date, and in the fiscal year of a country."""

from datetime import date

import pytest

from etl.reading.dates import DateSpan, Unit, completed, find_dates, fiscal_period, shifted
from etl.reading.text import lowered, plain

TODAY = date(2025, 5, 22)


def only_date(text: str) -> DateSpan:
    plain_text = plain(text)
    [found] = find_dates(plain_text, lowered(plain_text), 0, len(text), TODAY)
    return found


@pytest.mark.parametrize(
    ("text", "words", "base", "result"),
    [
        ("a year earlier", "a year earlier", "2024-01/2024-05", "2023-01/2023-05"),
        ("a year earlier", "a year earlier", "2024", "2023"),
        ("three years earlier", "three years earlier", "2024-04/2025-03", "2021-04/2022-03"),
        ("three years later", "three years later", "1993-01", "1996-01"),
        ("three years later", "three years later", "1993-01-26", "1996"),
        ("two days earlier", "two days earlier", "2019-12-19", "2019-12-17"),
        ("10 days earlier", "10 days earlier", "2025-06-23", "2025-06-13"),
        ("one day later", "one day later", "2021-06-29", "2021-06-30"),
        ("two days later", "two days later", "2022-06", None),
        ("two months later", "two months later", "1932-07-13", "1932-09"),
        ("Eight months before, he", "Eight months before", "2018-11-09", "2018-03"),
        ("thirteen months before.", "thirteen months before", "2023-04-20", "2022-03"),
        ("two months later", "two months later", "1992", None),
        ("eight weeks later", "eight weeks later", "1991-12-31", "1992-02"),
        ("a week later", "a week later", "1991-12-31", "1992-01-07"),
        ("a decade later", "a decade later", "1991", "2001"),
        ("A year on, they", "A year on", "2022", "2023"),
        ("the year before.", "year before", "2021", "2020"),
        ("the year before.", "year before", "2024-04/2025-03", "2023-04/2024-03"),
        ("the previous year", "previous year", "2024-01/2024-05", "2023-01/2023-05"),
        ("the following year", "following year", "2016-07-19", "2017"),
        ("the following year", "following year", "2022-05", "2023"),
        ("the next day", "next day", "2022-05-31", "2022-06-01"),
        ("the evening before.", "evening before", "2025-11-26", "2025-11-25"),
        ("the previous month", "previous month", "2025-01", "2024-12"),
        ("the same period", "same period", "2024-01/2024-05", "2024-01/2024-05"),
        ("the same months of 2019", "same months of 2019", "2020-01/2020-10", "2019-01/2019-10"),
        ("the same period last year", "same period last year", "2025-01/2025-04", "2024-01/2024-04"),
        ("the same months a year before", "same months a year before", "2024-01/2024-11", "2023-01/2023-11"),
        ("the same twelve months", "same twelve months", "2024-03-20/2025-03-20", "2024-03-20/2025-03-20"),
        ("that year", "that year", "2022-06-19", "2022"),
        ("the same year", "same year", "2023-04/2024-03", "2023-04/2024-03"),
        ("the same day", "same day", "2024-02-22", "2024-02-22"),
        ("the same day", "same day", "2022-06", "2022-06"),
        ("In May of that year", "May of that year", "2022", "2022-05"),
        ("26 October of that year", "26 October of that year", "1905", "1905-10-26"),
        ("9 March that year", "9 March that year", "1976-02-22", "1976-03-09"),
        ("year on year", "year on year", "2025-04/2025-06", "2024-04/2024-06"),
        ("(+3.1% y/y)", "y/y", "2024-01/2024-09", "2023-01/2023-09"),
        ("slipped 1.4% on year to", "year", "2024", "2023"),
        ("more than a year ago", "a year ago", "2025-01/2025-09", "2024-01/2024-09"),
        ("before the year was out", "year was out", "1971-12-02", "1971"),
        ("so far as in the same period", "same period", "2025-01/..", "2025-01/.."),
    ],
    ids=lambda value: value if isinstance(value, str) else None,
)
def test_a_date_beside_another_is_found_and_moved(text: str, words: str, base: str, result: str | None) -> None:
    found = only_date(text)
    assert text[found.start : found.end] == words
    assert found.shift is not None
    assert shifted(found.shift, base) == result


@pytest.mark.parametrize("base", ["0001-01-01", "9999-12-31", "0001", "9999", "2024-02-29"])
def test_no_distance_leaves_the_calendar(base: str) -> None:
    for words in ("a year earlier", "five decades later", "a day earlier", "900 weeks later", "two months later"):
        shift = only_date(words).shift
        assert shift is not None
        moved = shifted(shift, base)
        assert moved is None or "0001" <= moved[:4] <= "9999"


@pytest.mark.parametrize(
    ("partial", "base", "following", "result"),
    [
        ("02-24", "1991-12-31", True, "1992-02-24"),
        ("02-24", "1991-12-31", False, "1991-02-24"),
        ("09-12", "1932-07-13", True, "1932-09-12"),
        ("05", "1976-03-09", True, "1976-05"),
        ("10-31/11-01", "2025", False, "2025-10-31/2025-11-01"),
        ("12-30/01-02", "2024", False, "2024-12-30/2025-01-02"),
        ("---03/---04", "2023-05", False, "2023-05-03/2023-05-04"),
        ("---08/---10", "2018-11-09", False, "2018-11-08/2018-11-10"),
        ("---31", "2023-02", False, None),
        ("---03", "2023", False, None),
        ("02-29", "2023", False, None),
    ],
)
def test_a_part_takes_the_rest_from_its_base(partial: str, base: str, following: bool, result: str | None) -> None:
    assert completed(partial, base, following=following) == result


@pytest.mark.parametrize(
    ("text", "country", "period"),
    [
        ("in 2023-24", "IN", "2023-04/2024-03"),
        ("in 2024-25", "IN", "2024-04/2025-03"),
        ("in fiscal 2023-24", "BD", "2023-07/2024-06"),
        ("financial year 2024–25", "AU", "2024-07/2025-06"),
        ("For FY2023,", "US", "2022-10/2023-09"),
        ("in FY25", "IN", "2024-04/2025-03"),
        ("in fiscal 2023", "JP", "2023-04/2024-03"),
        ("last fiscal year", "BD", "2023-07/2024-06"),
        ("last fiscal year", "IN", "2024-04/2025-03"),
        ("the first seven months of 2024-25", "IN", "2024-04/2024-10"),
        ("in the first quarter of the current fiscal year", "PK", "2024-07/2024-09"),
        ("for 2025–26", "DE", "2025/2026"),
        ("in FY2023", "DE", "2023"),
        ("in 2023", "IN", "2023"),
    ],
)
def test_a_fiscal_year_is_that_of_the_country(text: str, country: str, period: str) -> None:
    assert fiscal_period(only_date(text), country, TODAY) == period


def test_a_year_that_ends_with_a_named_month_needs_no_country() -> None:
    found = only_date("For the fiscal year to March, the ministry")
    assert (found.edtf, found.unit) == ("2024-04/2025-03", Unit.YEAR)
