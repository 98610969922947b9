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
_DEEDS = (
    ("calls", re.compile(r"\b(?:phone|telephone|call(?:ed)?|rang|video)\b")),
    ("meetings", re.compile(r"\b(?:met|meet|talks|sat down|conferred|seen each other|encounter|received|together)\b")),
    (
        "visits",
        re.compile(
            r"\b(?:been (?:to|in|here|there)|visited|travelled|come|came|gone|went|flown|trips?|returned|"
            r"visit)\b"
        ),
    ),
)


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
    noun = match.groupdict().get("noun")
    text = cast.sentence.shape.text
    if noun:
        for word, what in _WHAT.items():
            if noun.startswith(word):
                return what
        if "session" in noun:
            return None
        return "calls" if re.search(r"\b(?:tele)?phone\b|\bcall", match[0]) else "meetings"
    if match.groupdict().get("bare"):
        return (
            "visits"
            if re.match(r" to ", text[match.end() :])
            or re.search(r"\b(?:visit|trip|journey)\b[^;.]{0,30}$", text[: match.start()])
            else _last(told)
        )
    if re.search(r"<body>", text[max(0, match.start() - 90) : match.end() + 60]) and match.groupdict().get("nth"):
        return None
    before, behind = text[max(0, match.start() - 110) : match.start()], text[match.end() : match.end() + 60]
    for where in (behind, before) if re.search(r"\bthat\b", behind) else (before, behind):
        found = [(one.end(), what) for what, words in _DEEDS for one in words.finditer(where)]
        if found:
            return max(found)[1] if where is before else min(found)[1]
    return None


def _last(told: Told) -> str | None:
    if told.here_went:
        return "visits"
    return "calls" if told.here_met and told.here_met[-1].format == "phone" else None


def since_when(cast: Cast, match: re.Match[str]) -> tuple[str | None, str | None]:
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
            if words == "this year":
                since = period = one.detail.edtf
            elif words.isdigit() and shape.text[max(0, shape.place_of(one) - 3) : shape.place_of(one)] == "in ":
                period = one.detail.edtf
    return since, period


def last_day(told: Told) -> str | None:
    """The day of the event told last: `they have met twice since`."""
    events: list[Met | Went] = [*told.met, *told.went, *told.here_met, *told.here_went]
    dated = [one for one in events if one.date and not one.planned]
    return dated[-1].date if dated else None


def hedge_of(cast: Cast, match: re.Match[str]) -> str | None:
    for one in cast.sentence.shape.mentions(match.start(), match.end()):
        if one.tag is Tag.COUNT and one.detail is not None and getattr(one.detail, "qualifier", None):
            return str(one.detail.qualifier)
    return None
