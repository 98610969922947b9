"""When a part in an organisation began, and which further organisations the same words name."""

import re
from collections.abc import Iterator

from etl.reading.document import Document, Passage
from etl.reading.mention import Mention, Tag
from etl.reading.rules import date_of, headed_by_date
from etl.reading.shape import Hit
from etl.reading.ties import membership as phrases


def when(document: Document, passage: Passage, hit: Hit) -> str | None:
    """The date inside the words or right behind them; before them only where they tell what happened then."""
    shape, (first, last) = passage.shape, hit.match.span()
    inside = [one for one in shape.mentions(first, last) if one.tag is Tag.DATE]
    inside = [one for one in inside if not document.low.startswith("'s", one.end)]  # `today's Community`
    if not hit.match.groupdict().get("orgs", "-"):
        dated = phrases.DATED.search(shape.text, last, last + phrases.NAME_LENGTH)
        last = dated.start() if dated is not None else last
    behind = phrases.SINCE.match(shape.text, last)
    if hit.match.groupdict().get("role"):  # `A, a candidate since 2005, joined O in 2020`; `a member since 2004 and a`
        at = hit.match.start("role")
        before = [one for one in inside if shape.place_of(one) < at]
        is_of_another = behind is not None or (before and " and " in shape.text[shape.place_of(before[-1]) : at])
        inside = [one for one in inside if one not in before] if is_of_another else inside
    chosen = inside[-1:] or (shape.mentions(*behind.span())[-1:] if behind is not None else [])
    if not chosen and phrases.LABEL.match(shape.text):
        chosen = shape.mentions(0, first)[:1]
    if not chosen and phrases.HAPPENED.search(hit.match[0]):
        start = max(shape.text.rfind(";", 0, first), 0)
        chosen = [one for one in shape.mentions(start, first) if one.tag is Tag.DATE][-1:]
    if not chosen and phrases.BECOMES.search(hit.match[0]):
        return headed_by_date(document, passage)
    return date_of(document, passage, chosen[0]) if chosen else None


def shared_date(document: Document, passage: Passage, further: list[tuple[re.Match[str], Mention]]) -> str | None:
    """The date behind the last of several organisations: `a member of the EU and of NATO since 2004`."""
    if not further or any(match["when"] for match, _ in further):
        return None
    dates = [phrases.SINCE.match(passage.shape.text, match.end()) for match, _ in further]
    last = dates.pop()
    if last is None or any(dates):
        return None
    return date_of(document, passage, passage.shape.mentions(*last.span())[0])


def further_organisations(passage: Passage, hit: Hit) -> Iterator[tuple[re.Match[str], Mention]]:
    """More organisations of the same members: `founding members of NATO in 1949 and of the Arctic Council in 1996`."""
    at = hit.match.end()
    while (match := phrases.FURTHER.match(passage.shape.text, at)) is not None:
        group = next(one for one in ("orgs", "more", "late", "next") if match[one] is not None)
        yield match, passage.shape.mentions(*match.span(group))[0]
        at = match.end()
