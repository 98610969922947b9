"""Fields added to those told before: `and will do so on rail as well`, `Next: water`."""

import re
from collections.abc import Iterator

from etl.reading.cooperation.fields import Fields, listed
from etl.reading.cooperation.tone import DENIED, SUPPOSED, is_supposed

_MORE = re.compile(
    r"\b(?:do so|do the same|doing so|does so)\b(?P<after>,? (?:on|in|for) )|"
    r"(?P<next> (?:are|is) to follow| will follow| will (?:come|be) next| comes? next| (?:will|"
    r"is to|are to) be added| is next| are next| to follow)\b"
)
_SO_ALREADY = re.compile(
    r"\b(?:in|on|for) (?=(?P<what>[a-z' -]{3,60}?),? (?:they|we|the two|both)(?: [a-z]+){0,2} (?:already )?"
    r"(?:(?:have|has) (?:already |long )?done|did|do) so\b)"
)
_ITEM_BEGINS = re.compile(r"[;:.] |, (?:with |and )?")
IN_SHORT = re.compile(
    r"^\W*(?:(?:up )?next|to follow|to come): [^.;:]{3,80} (?:projects|cooperation|programmes|programs)\.?$"
)
"""Joint projects announced in a line of their own, under an account of two states."""
_TO_COME = re.compile(
    r"^\W*(?:(?:to be added|to follow|to come|yet to come|coming|(?:coming |up )?next|planned|"
    r"being prepared|in preparation|new)"
    r"(?: (?:from|in|as of|next|this|soon|later)(?: [a-z0-9]+){0,3})?): "
)


def continued(low: str, start: int, end: int) -> Iterator[Fields]:
    """`and will do so on rail as well`, `vocational training is to follow`: a field added to those told before."""
    for match in _MORE.finditer(low, start, end):
        at = match.start()
        if match["after"]:
            stop, sectors = listed(low, match.end(), end)
        else:
            begin = max([start, *(one.end() for one in _ITEM_BEGINS.finditer(low, start, at))])
            stop, sectors = listed(low, begin, at)
            if low[stop:at].strip():
                continue
        near = max(start, at - 60)
        if sectors and not DENIED.search(low, near, at) and not is_supposed(low, near, at):
            yield Fields(at, stop, sectors, (at, stop), "one more field")


def already(low: str, start: int, end: int) -> Iterator[Fields]:
    """`in policing they have done so for years`: a field in which what was agreed for others is done already."""
    for match in _SO_ALREADY.finditer(low, start, end):
        stop, sectors = listed(low, *match.span("what"))
        if sectors:
            yield Fields(match.start(), stop, sectors, (match.start(), stop), "one more field, done already")


def to_come(low: str, start: int, end: int) -> Iterator[Fields]:
    """`To be added from 2026: mining and sport`, `Next: water`: a label, and the fields that are to come."""
    label = _TO_COME.match(low[start:end])
    if label is None or DENIED.search(low, start, end) or SUPPOSED.search(low, start, end):
        return
    stop, sectors = listed(low, start + label.end(), end)
    if sectors:
        yield Fields(start, stop, sectors, (stop, stop), "fields to come")
