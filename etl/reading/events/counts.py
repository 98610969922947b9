"""What a count of contacts counts, since when, and how it is hedged."""

import re
from dataclasses import dataclass

from etl.reading.events.cast import Cast
from etl.reading.events.drafts import Met, Went
from etl.reading.mention import Tag

_SINCE = re.compile(r"since (?:[^,;.<]|<(?!date)[^>]*>){0,60}?(?P<date><date>)")
_WHAT = {
    "visit": "visits",
    "trip": "visits",
    "journey": "visits",
    "tour": "visits",
    "call": "calls",
    "phone": "calls",
    "telephone": "calls",
}
_PERIODS = frozenset(("last year", "last month", "this month", "last week", "this week"))
_DEEDS = (
    ("calls", re.compile(r"\b(?:phone|telephone|call(?:ed)?(?! on)|rang|video)\b")),
    (
        "meetings",
        re.compile(r"\b(?:met|meet|called on|talks|sat down|conferred|seen each other|encounter|received|together)\b"),
    ),
    (
        "visits",
        re.compile(
            r"\b(?:been (?:to|in|here|there)|visited|travelled|come|came|gone|went|flown|trips?|returned|"
            r"visit)\b"
        ),
    ),
)
_MEETING = re.compile(r"\b(?:meeting|talks|encounter|conversation)\b")
# `A, in B for the third time`
_THERE = re.compile(r"<person>, in (?:the )?<(?:capital|city|country)> $")
_JOURNEY = re.compile(r"\b(?:visit|trip|journey)\b[^;.]{0,60}$")


@dataclass(frozen=True)
class Told:
    """The events that the sentence and the article told of so far."""

    met: tuple[Met, ...]
    went: tuple[Went, ...]
    here_met: tuple[Met, ...]
    here_went: tuple[Went, ...]


def is_twice(cast: Cast, match: re.Match[str]) -> bool:
    """Whether the figure is an adverb: `twice`."""
    mentions = cast.sentence.shape.mentions(*match.span("n"))
    return not mentions or cast.document.low[mentions[0].start : mentions[0].end].endswith(("twice", "thrice"))


def what_is_counted(cast: Cast, match: re.Match[str], told: Told) -> str | None:
    """What is counted, by the noun, or by the verb that `times` belongs to."""
    groups, text = match.groupdict(), cast.sentence.shape.text
    noun, near = groups.get("noun"), text[max(0, match.start() - 90) : match.end() + 60]
    if noun:
        return _by_noun(noun, match[0] + text[match.end() : match.end() + 20])
    if groups.get("bare"):
        visits = text.startswith(" to ", match.end()) or _JOURNEY.search(text[: match.start()])
        between = text.startswith(" between ", match.end()) and _MEETING.search(text, 0, match.start())
        if visits or between:
            return "visits" if visits else "meetings"
        return _last(told, shared=match[0].startswith("their "))
    if groups.get("nth") and "<body>" in near:
        return None
    if groups.get("nth") and _THERE.search(text, 0, match.start()):
        return "visits"
    return _by_deed(text[max(0, match.start() - 110) : match.start()], text[match.end() : match.end() + 120])


def _by_noun(noun: str, words: str) -> str | None:
    told = next((what for word, what in _WHAT.items() if noun.startswith(word)), None)
    if told or "session" in noun:
        return told
    return "calls" if re.search(r"\b(?:tele)?phone\b|\bcall", words) else "meetings"


def _by_deed(before: str, behind: str) -> str | None:
    """What the verb nearest to the figure tells of; behind it first where `that` leads on."""
    for where in (behind, before) if re.search(r"\bthat\b", behind) else (before, behind):
        found = [(one.end(), what) for what, words in _DEEDS for one in words.finditer(where)]
        if found:
            return max(found)[1] if where is before else min(found)[1]
    return None


def _last(told: Told, *, shared: bool) -> str | None:
    """What was told of last; of `their ninth`, the call or meeting of the sentence before as well."""
    if told.here_went:
        return "visits"
    met = told.here_met or (told.met if shared else ())
    if met and met[-1].format == "phone":
        return "calls"
    return "meetings" if shared and met and met[-1].body is None else None


def since_when(cast: Cast, match: re.Match[str]) -> tuple[str | None, str | None]:
    """The day or year since which something is counted, and the period in which."""
    shape = cast.sentence.shape
    found = _SINCE.search(shape.text)
    since = None
    if found is not None:
        mention = next(iter(shape.mentions(*found.span("date"))), None)
        since = cast.clock.read(mention, False) if mention else None
        if since and re.search(r"since (?:[^<]|<(?!date))*$", shape.text[: found.start("date")]) is None:
            since = None
    period = None
    for one in shape.mentions(0, len(shape.text)):
        if one.tag is Tag.DATE and not since and shape.place_of(one) > match.start():
            words = cast.document.low[one.start : one.end]
            if ";" in shape.text[match.end() : shape.place_of(one)]:
                break
            if words == "this year":
                since = period = one.detail.edtf
            elif words in _PERIODS:
                period = cast.clock.read(one, False)
            elif words.isdigit() and shape.text[max(0, shape.place_of(one) - 3) : shape.place_of(one)] == "in ":
                period = one.detail.edtf
    return since, period


def last_day(told: Told) -> str | None:
    """The day of the event told last: `they have met twice since`."""
    events: list[Met | Went] = [*told.met, *told.went, *told.here_met, *told.here_went]
    dated = [one for one in events if one.date and not one.planned]
    return dated[-1].date if dated else None


def hedge_of(cast: Cast, match: re.Match[str]) -> str | None:
    """The qualifier of the figure: `more than 20`."""
    for one in cast.sentence.shape.mentions(match.start(), match.end()):
        if one.tag is Tag.COUNT and one.detail is not None and getattr(one.detail, "qualifier", None):
            return str(one.detail.qualifier)
    return None
