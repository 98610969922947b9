"""What the words of a date mean on the day of the article."""

from datetime import date

import pytest

from etl.reading.dates import DateSpan, Unit, find_dates
from etl.reading.text import lowered, plain

WEDNESDAY = date(2025, 9, 10)


def dates_in(text: str, today: date = WEDNESDAY) -> list[DateSpan]:
    plain_text = plain(text)
    return find_dates(plain_text, lowered(plain_text), 0, len(text), today)


def readings(text: str, today: date = WEDNESDAY) -> list[tuple[str, str | None, str | None]]:
    return [(text[one.start : one.end], one.edtf, one.ahead) for one in dates_in(text, today)]


@pytest.mark.parametrize(
    ("text", "words", "edtf"),
    [
        ("on 29 July 2025, they met", "29 July 2025", "2025-07-29"),
        ("on July 29, 2025, they met", "July 29, 2025", "2025-07-29"),
        ("effect on Jan. 1, 2023.", "Jan. 1, 2023", "2023-01-01"),
        ("the 5th of May, 2020", "5th of May, 2020", "2020-05-05"),
        ("22.12.1972 – the day", "22.12.1972", "1972-12-22"),
        ("on 29/07/2025", "29/07/2025", "2025-07-29"),
        ("on 2025-07-29", "2025-07-29", "2025-07-29"),
        ("ON 5 MAY 2024", "5 MAY 2024", "2024-05-05"),
        ("on Monday, 1 April 2024", "Monday, 1 April 2024", "2024-04-01"),
        ("on Tuesday, March 12, 2024", "Tuesday, March 12, 2024", "2024-03-12"),
        ("from 17 to 20 December 2019", "17 to 20 December 2019", "2019-12-17/2019-12-20"),
        ("(21–23 April 2015)", "21–23 April 2015", "2015-04-21/2015-04-23"),
        ("on 3 and 4 May 2024", "3 and 4 May 2024", "2024-05-03/2024-05-04"),
        ("from 28 July to 2 August 2025", "28 July to 2 August 2025", "2025-07-28/2025-08-02"),
        ("between 1 July 2024 and 30 June 2025", "1 July 2024 and 30 June 2025", "2024-07-01/2025-06-30"),
        ("December 28, 2024 to January 3, 2025", "December 28, 2024 to January 3, 2025", "2024-12-28/2025-01-03"),
        ("founded in July 2002", "July 2002", "2002-07"),
        ("at the end of March 2025", "the end of March 2025", "2025-03"),
        ("in January-May 2024", "January-May 2024", "2024-01/2024-05"),
        ("from July 2024 to June 2025", "July 2024 to June 2025", "2024-07/2025-06"),
        ("between January and September last year", "January and September last year", "2024-01/2024-09"),
        ("In April-October 2024-25, exports", "April-October 2024-25", "2024-04/2024-10"),
        ("since July last year", "July last year", "2024-07"),
        ("in 1992", "1992", "1992"),
        ("at the end of 2023", "the end of 2023", "2023"),
        ("by mid-2026", "mid-2026", "2026"),
        ("in calendar 2024", "calendar 2024", "2024"),
        ("a programme for 2025–2027", "2025–2027", "2025/2027"),
        ("from 2015 to 2018", "2015 to 2018", "2015/2018"),
        ("between 2012 and 2024", "2012 and 2024", "2012/2024"),
        ("in the 1990s", "1990s", "1990/1999"),
        ("in the year 1403", "the year 1403", "2024-03-20/2025-03-20"),
        ("between now and 2028", "now and 2028", "2025/2028"),
        ("in the first nine months of 2025", "first nine months of 2025", "2025-01/2025-09"),
        ("in the first half of this year", "first half of this year", "2025-01/2025-06"),
        ("in the first quarter of next year", "first quarter of next year", "2026-01/2026-03"),
        ("in the second half of the year", "second half of the year", "2025-07/2025-12"),
        ("in the last week of February 2024", "last week of February 2024", "2024-02"),
        ("on the first Monday of March 2025", "first Monday of March 2025", "2025-03"),
        ("over the weekend of 5-6 July 2025", "5-6 July 2025", "2025-07-05/2025-07-06"),
        ("in Oslo the Friday before.", "Friday before", "2025-09-05"),
        ("on Monday (08/09)", "Monday (08/09)", "2025-09-08"),
        ("in Q1 2025", "Q1 2025", "2025-01/2025-03"),
        ("in 1H 2025", "1H 2025", "2025-01/2025-06"),
        ("in the year to March", "year to March", "2024-04/2025-03"),
        ("the year ended 30 June 2024", "year ended 30 June 2024", "2023-07/2024-06"),
        ("in the twelve months to June", "twelve months to June", "2024-07/2025-06"),
        ("in the four quarters to June", "four quarters to June", "2024-07/2025-06"),
        ("so far this year", "so far this year", "2025-01/.."),
        ("this year to date", "this year to date", "2025-01/.."),
        ("since the beginning of the year", "the beginning of the year", "2025-01"),
        ("by the end of the year", "the end of the year", "2025"),
        ("before the year is out", "year is out", "2025"),
        ("later this year", "later this year", "2025"),
        ("late last month", "late last month", "2025-08"),
        ("last week", "last week", "2025-09-01/2025-09-07"),
        ("this week", "this week", "2025-09-08/2025-09-14"),
        ("last night", "last night", "2025-09-09"),
        ("yesterday evening", "yesterday evening", "2025-09-09"),
        ("tomorrow", "tomorrow", "2025-09-11"),
        ("last Friday's talks", "last Friday", "2025-09-05"),
        ("next Monday", "next Monday", "2025-09-15"),
        ("this Thursday", "this Thursday", "2025-09-11"),
        ("last December", "last December", "2024-12"),
        ("this June", "this June", "2025-06"),
        ("next June", "next June", "2026-06"),
        ("last May", "last May", "2025-05"),
        ("the 12th of this month", "12th of this month", "2025-09-12"),
        ("two years ago", "two years ago", "2023"),
        ("ten days ago", "ten days ago", "2025-08-31"),
        ("six weeks ago", "six weeks ago", "2025-07-28/2025-08-03"),
        ("exactly twenty years ago", "twenty years ago", "2005-09-10"),
        ("the spring of 2026", "spring of 2026", "2026-03/2026-05"),
        ("last winter", "last winter", "2024-12/2025-02"),
    ],
    ids=lambda value: value if isinstance(value, str) else None,
)
def test_words_that_decide_themselves_mean_the_same_in_the_past_and_ahead(text: str, words: str, edtf: str) -> None:
    assert readings(text) == [(words, edtf, edtf)]


@pytest.mark.parametrize(
    ("text", "words", "edtf", "ahead"),
    [
        ("on Tuesday", "Tuesday", "2025-09-09", "2025-09-16"),
        ("on Wednesday", "Wednesday", "2025-09-10", "2025-09-10"),
        ("on Tuesday night", "Tuesday night", "2025-09-09", "2025-09-16"),
        ("met Monday and Tuesday", "Monday and Tuesday", "2025-09-08/2025-09-09", "2025-09-15/2025-09-16"),
        ("in March", "March", "2025-03", "2026-03"),
        ("in early October", "early October", "2024-10", "2025-10"),
        ("in September", "September", "2025-09", "2025-09"),
        ("on 27 November", "27 November", "2024-11-27", "2025-11-27"),
        ("on July 29", "July 29", "2025-07-29", "2026-07-29"),
        ("on Oct. 31-Nov. 1", "Oct. 31-Nov. 1", "2024-10-31/2024-11-01", "2025-10-31/2025-11-01"),
        ("August 14-15, under", "August 14-15", "2025-08-14/2025-08-15", "2026-08-14/2026-08-15"),
        ("28–29 Nov – tbc", "28–29 Nov", "2024-11-28/2024-11-29", "2025-11-28/2025-11-29"),
        ("between 3 and 5 May", "3 and 5 May", "2025-05-03/2025-05-05", "2026-05-03/2026-05-05"),
        ("from 30 December to 2 January", "30 December to 2 January", "2024-12-30/2025-01-02", "2025-12-30/2026-01-02"),
        ("on 29 February", "29 February", "2024-02-29", "2028-02-29"),
        ("on the 26th.", "26th", "2025-08-26", "2025-09-26"),
        ("from the 8th to the 10th.", "8th to the 10th", "2025-09-08/2025-09-10", "2025-09-08/2025-09-10"),
        ("Jan–Sept goods", "Jan–Sept", "2025-01/2025-09", "2025-01/2025-09"),
        ("between January and October", "January and October", "2024-01/2024-10", "2025-01/2025-10"),
        ("in the first half", "first half", "2025-01/2025-06", "2026-01/2026-06"),
        ("in the summer", "summer", "2025-06/2025-08", "2026-06/2026-08"),
        ("before Christmas", "Christmas", "2024-12", "2025-12"),
        ("on New Year’s Eve", "New Year’s Eve", "2024-12-31", "2025-12-31"),
        ("this coming Thursday", "this coming Thursday", "2025-09-11", "2025-09-11"),
        ("the day after tomorrow", "the day after tomorrow", "2025-09-12", "2025-09-12"),
        ("the day before yesterday", "the day before yesterday", "2025-09-08", "2025-09-08"),
    ],
    ids=lambda value: value if isinstance(value, str) else None,
)
def test_words_without_a_year_mean_the_last_one_in_the_past_and_the_next_one_ahead(
    text: str, words: str, edtf: str, ahead: str
) -> None:
    assert readings(text) == [(words, edtf, ahead)]


@pytest.mark.parametrize(
    "text",
    [
        "2,100 students and 2019 students",
        "$2024, €2019 and 2,019",
        "room 2024",
        "Vision 2030",
        "it may march on the sun",
        "May I ask whether Theresa May came",
        "Jan Lipavsky spoke",
        "at 18:05, 2+2, 16.40",
        "the 26th session and the 9th time",
        "open again on Fridays",
        "two months after independence",
        "for ten years and six hours",
        "the day before the summit",
        "on the following Monday",
        "to work on, year by year",
        "a quarter of it",
        "22 firms, 3 of them with 12.5 per cent",
    ],
)
def test_what_only_looks_like_a_date_is_none(text: str) -> None:
    assert readings(text) == []


def test_dates_that_share_a_year_share_it() -> None:
    assert readings("in March and May 2024") == [("March", "2024-03", "2024-03"), ("May 2024", "2024-05", "2024-05")]


def test_several_dates_come_in_the_order_of_the_text() -> None:
    found = readings("signed 19 November 1973, in force since 12 February 1974")
    assert [edtf for _, edtf, _ in found] == ["1973-11-19", "1974-02-12"]


def test_only_the_stretch_between_the_offsets_is_read() -> None:
    text = "In 1992 and on 5 May 2024 and in 1999"
    plain_text = plain(text)
    found = find_dates(plain_text, lowered(plain_text), 12, 26, WEDNESDAY)
    assert [text[one.start : one.end] for one in found] == ["5 May 2024"]


@pytest.mark.parametrize(
    ("text", "unit", "partial"),
    [
        ("on 27 November", Unit.DAY, "11-27"),
        ("12–18 July", Unit.DAYS, "07-12/07-18"),
        ("in May", Unit.MONTH, "05"),
        ("Jan–Sept", Unit.MONTHS, "01/09"),
        ("on the 26th.", Unit.DAY, "---26"),
        ("in the first quarter", Unit.QUARTER, "01/03"),
        ("in 2023-24", Unit.FISCAL, None),
        ("in the first seven months of FY2024-25", Unit.FISCAL, "01/07"),
        ("in the 19th century", Unit.CENTURY, None),
    ],
)
def test_what_is_left_to_the_context_is_kept_as_a_part(text: str, unit: Unit, partial: str | None) -> None:
    [found] = dates_in(text)
    assert (found.unit, found.partial) == (unit, partial)
