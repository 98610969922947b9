"""The single subjects of a list: `on health, tourism and on digital solutions`, `(water, mining, archives)`."""

from collections.abc import Sequence

from etl.reading.agreements.subject import FIELD_NOUNS, STATES
from etl.reading.agreements.token import Token
from etl.reading.agreements.words import ENDS, HEAD, NOT_NAME
from etl.reading.mention import Tag
from etl.reading.names import find_sectors

_COLON = 14


def next_subject(tokens: Sequence[Token], at: int) -> int | None:
    """Where the next subject of a list starts: `on health, tourism and on digital solutions`."""
    start = at
    while start < len(tokens) and tokens[start].low in (",", "and", "as", "well"):
        start += 1
    if start == at or start >= len(tokens):
        return None
    one = tokens[start]
    if one.low in ("on", "for", "about"):
        return start + 1 if start + 1 < len(tokens) and not tokens[start + 1].names(Tag.DATE) else None
    ahead = [word.low for word in tokens[start : start + 6]]
    ahead = ahead[: ahead.index(";")] if ";" in ahead else ahead
    if one.low == "the" and "of" in ahead and tokens[start - 1].low == "and" and not any(map(HEAD.match, ahead[:3])):
        return start
    if one.low in NOT_NAME or one.low in ENDS or not one.word or one.names(*STATES, Tag.DATE, Tag.COUNT):
        return None
    if any(HEAD.match(word) for word in ahead[:3]) or (tokens[start - 1].low == "," and not {"and", ","} & set(ahead)):
        return None
    return start


def field_end(tokens: Sequence[Token], at: int) -> int:
    """Behind `the fields of`, where the field itself is named."""
    for n in range(at, min(at + 5, len(tokens) - 1)):
        if tokens[n].low in FIELD_NOUNS:
            return n + 2 if tokens[n + 1].low == "of" else n + 1
    return at


def halved(low: str, tokens: Sequence[Token], start: int, end: int) -> int:
    """The end of the first of two subjects that `and` joins, each with a sector of its own: `tourism and sport`."""
    at = next((n for n in range(start, end) if tokens[n].low == "and"), None)
    if (
        at is None
        or at == start
        or end - at > 4
        or at - start > 3
        or tokens[end - 1].low in ("cooperation", "co-operation")
    ):
        return end
    left = {one.value for one in find_sectors(low, tokens[start].start, tokens[at - 1].end)}
    right = {one.value for one in find_sectors(low, tokens[at + 1].start, tokens[end - 1].end)}
    return at if left and right and not left & right else end


def last_of_list(tokens: Sequence[Token], start: int, end: int) -> int:
    """The end of the last but one subject of a list without repeated prepositions: `on rail, water and tea`."""
    at = next((n for n in range(start, end) if tokens[n].low == "and"), None)
    listed = tokens[start - 1].low == "," and (end >= len(tokens) or tokens[end].low not in (",", "("))
    return at if at is not None and at > start and listed else end


def behind_year(tokens: Sequence[Token], at: int) -> int:
    """Behind a year or day: `on visas (1994) and culture (2001)`, `on trade in 1964, on taxes in 1999`."""
    if at + 1 < len(tokens) and tokens[at].low in ("in", "on") and tokens[at + 1].names(Tag.DATE):
        return next((n for n in range(at + 1, len(tokens)) if not tokens[n].names(Tag.DATE)), at)
    if at + 1 >= len(tokens) or tokens[at].low != "(" or not tokens[at + 1].names(Tag.DATE):
        return at
    return next((n + 1 for n in range(at, min(at + 8, len(tokens))) if tokens[n].low == ")"), at)


def subjects_between(tokens: Sequence[Token], first: int, last: int) -> list[tuple[int, int]]:
    """The subjects in brackets, each from and to a place; none if they hold days, numbers or names."""
    found: list[tuple[int, int]] = []
    at = first
    for n in range(first, last + 1):
        if n < last and tokens[n].low not in (",", "and", ";"):
            if tokens[n].capital or tokens[n].low in ENDS or tokens[n].names(Tag.DATE, Tag.COUNT):
                return []
            continue
        if n > at:
            found.append((at, n))
        at = n + 1
    return found


def items_behind_colon(tokens: Sequence[Token], at: int) -> list[tuple[int, int]]:
    """The items behind the colon of a clause, from and to a place, up to the end of the sentence: words alone."""
    colon = next((n for n in range(at, min(at + _COLON, len(tokens))) if tokens[n].low in (":", ";", "(")), None)
    if colon is None or tokens[colon].low != ":":
        return []
    end = len(tokens) - 1 if tokens[-1].low == "." else len(tokens)
    if any(HEAD.match(one.low) is not None for one in tokens[colon + 1 : end]):
        return []
    first = colon + 2 if end > colon + 2 and tokens[colon + 1].low in ("on", "for", "about") else colon + 1
    items = subjects_between(tokens, first, end)
    named = all(tokens[one].low not in NOT_NAME - {"the"} for one, _ in items)
    return items if named and not any(one.low in ("on", "about") for one in tokens[first:end]) else []
