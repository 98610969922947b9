"""What holds for the dates of any text."""

import time
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from etl.reading.dates import DateSpan, completed, find_dates, shifted
from etl.reading.edtf import days, is_edtf
from etl.reading.text import lowered, plain

MONTHS = "January February March April May June July August September October November December".split()
ABBREVIATIONS = "Jan. Feb. Mar. Apr. May Jun. Jul. Aug. Sept. Oct. Nov. Dec.".split()
WORDS = (
    "in on the of to from and between since by early late mid end first second third last next this same that year "
    "years month months week day days quarter half ago earlier later before after May March Monday Tuesday January "
    "Sept. FY fiscal financial 1992 2024 2024-25 2025–2027 12 3rd 26th 22.12.1972 2025-07-29 H1 Q3 9M 1990s . , ; "
    "( ) – - / today"
).split()

some_days = st.dates(date(1850, 1, 1), date(2090, 12, 31))
texts = st.one_of(
    st.text(max_size=120),
    st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join),
    st.lists(st.sampled_from(WORDS), max_size=40).map("".join),
)


def dates_in(text: str, today: date) -> list[DateSpan]:
    plain_text = plain(text)
    return find_dates(plain_text, lowered(plain_text), 0, len(text), today)


@given(text=texts, today=some_days)
def test_every_date_lies_in_the_text_in_order_and_says_something(text: str, today: date) -> None:
    at = 0
    for one in dates_in(text, today):
        assert at <= one.start < one.end <= len(text)
        at = one.end
        assert one.edtf is not None or one.shift is not None
        for edtf in (one.edtf, one.ahead):
            assert edtf is None or is_edtf(edtf)


@given(text=texts, today=some_days, base=some_days)
def test_what_shifts_and_parts_give_is_edtf(text: str, today: date, base: date) -> None:
    for one in dates_in(text, today):
        for given_base in (base.isoformat(), f"{base:%Y-%m}", f"{base:%Y}", f"{base:%Y-%m}/{base.year + 1}-12"):
            moved = shifted(one.shift, given_base) if one.shift is not None else None
            whole = completed(one.partial, given_base, following=True) if one.partial is not None else None
            assert all(edtf is None or is_edtf(edtf) for edtf in (moved, whole))


@given(day=some_days, today=some_days)
def test_a_day_reads_back_in_every_form(day: date, today: date) -> None:
    month, short = MONTHS[day.month - 1], ABBREVIATIONS[day.month - 1]
    for words in (
        f"{day.day} {month} {day.year}",
        f"{month} {day.day}, {day.year}",
        f"{short} {day.day}, {day.year}",
        f"{day.day}.{day.month}.{day.year}",
        day.isoformat(),
    ):
        [found] = dates_in(f"It was signed on {words} in Rome.", today)
        assert (found.edtf, found.ahead) == (day.isoformat(), day.isoformat())
        assert (found.start, found.end) == (17, 17 + len(words))


@given(day=some_days, today=some_days)
def test_a_day_without_its_year_is_the_last_or_the_next_one(day: date, today: date) -> None:
    [found] = dates_in(f"on {day.day} {MONTHS[day.month - 1]},", today)
    assert found.edtf is not None
    assert found.ahead is not None
    past, ahead = date.fromisoformat(found.edtf), date.fromisoformat(found.ahead)
    assert past <= today <= ahead
    assert {(past.month, past.day), (ahead.month, ahead.day)} == {(day.month, day.day)}
    assert ahead - past <= timedelta(days=366 * 8)


@given(first=some_days, length=st.integers(1, 27), today=some_days)
def test_a_stretch_of_days_reads_back(first: date, length: int, today: date) -> None:
    last = first + timedelta(days=length)
    words = f"{first.day} {MONTHS[first.month - 1]} {first.year} – {last.day} {MONTHS[last.month - 1]} {last.year}"
    if first.month == last.month:
        words = f"{first.day}–{last.day} {MONTHS[last.month - 1]} {last.year}"
    [found] = dates_in(f"from {words}.", today)
    assert found.edtf is not None
    assert days(found.edtf) == (first, last)


@given(today=some_days)
def test_weekdays_are_within_a_week_of_the_article(today: date) -> None:
    for name in ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"):
        [found] = dates_in(f"on {name}", today)
        past, ahead = date.fromisoformat(str(found.edtf)), date.fromisoformat(str(found.ahead))
        assert timedelta(0) <= today - past < timedelta(days=7)
        assert timedelta(0) <= ahead - today < timedelta(days=7)
        assert f"{past:%A}" == f"{ahead:%A}" == name


def test_the_time_grows_with_the_text_and_no_faster() -> None:
    short = (
        "the first nine months of the year before the 12 months to the end of 3 and 5 and 7 to 9 May or 2024 and " * 40
    )

    def seconds(text: str) -> float:
        begin = time.process_time()
        dates_in(text, date(2025, 5, 1))
        return time.process_time() - begin

    seconds(short)
    long, brief = (min(seconds(text) for _ in range(3)) for text in (short * 8, short))
    assert long < 40 * max(brief, 0.001)  # quadratic time would be 64 times as long
