"""Sessions of named mechanisms: the body, the number of the session, where and when, and who chaired it."""

import re
from collections.abc import Iterator

from etl.reading.events.bodies import is_bare
from etl.reading.events.cast import Cast
from etl.reading.events.chunks import Chunk
from etl.reading.events.drafts import Met
from etl.reading.events.elided import elided_sessions
from etl.reading.events.members import countries_of, people_of
from etl.reading.events.scene import Scene, Series
from etl.reading.events.session_parts import session_parts
from etl.reading.events.session_words import NOT_HELD, SESSION, number_in
from etl.reading.events.where import place_of
from etl.reading.mention import Mention, Tag

_BEFORE = re.compile(
    rf"(?P<ordinal><ordinal:\d+>)(?! day\b)(?: and (?P<second><ordinal:\d+>))? (?:(?:[a-z-]+|<adj>-?<adj>|"
    rf"<adj>|<country>(?:-|–)<country>|<both>'?s?) ){{0,3}}(?:{SESSION} )?(?:(?:of|under|"
    rf"within) (?:the )?(?:[a-z-]+ |<adj> |<adj>[–-]<adj> |<country>[–-]<country> |<both>'?s? |"
    rf"<country>'?s? ){{0,3}})?$"
)
_AFTER = re.compile(
    rf"^(?:[^;.|]{{0,110}}?)(?<!since )(?:for (?:its|their|the|a)? ?|its |their |whose |, (?:the |in its |"
    rf"for its )?|held (?:its|their) |: ?|, ?|'s )(?P<ordinal><ordinal:\d+>)(?: (?:full|regular|"
    rf"plenary|annual|joint|ordinary))*(?: time| {SESSION}|(?=[ ,.;]|$))"
)
_NUMBER = re.compile(r"\b(?:session|round|meeting)(?: number| no\.?)? (?P<ordinal><count:\d+>)")
# `convenes in A in October; that will be session number eight`.
_THAT_IS = re.compile(
    r"[;,–-] (?:that|it|this) (?:will be|would be|was|is) (?:its |the )?"
    rf"(?:{SESSION}(?: number| no\.?)? (?P<number><count:\d+>)|<ordinal:(?P<nth>\d+)>(?=[,.;]| {SESSION}))"
)
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50}
_FIGURES = re.compile(
    rf"(?:^|\b(?:the|its|their) )(?P<figures>x{{0,3}}(?:ix|iv|v?i{{0,3}})(?<=[ixv])) (?:{SESSION} of "
    rf"the )?(?:[a-z-]+ |<[a-z]+>'?s?[ –-]?){{0,4}}$"
)
_HELD = re.compile(
    r"\b(?:held|met|meets?|convened?s?|took place|takes? place|chaired|co-chaired|co-chairs?|"
    r"chairs?|hosted|hosts?|gather(?:ed|s)?|assembl(?:ed|es?)|sat|sits|opened|opens|concluded|"
    r"join(?:ed|s)?|(?:travelled|came|flew|arrived|was|will be|flies|goes|"
    r"went) [^;]{0,40}for (?:the|its|a)|session|sessions|meeting|round|sitting|scheduled|planned|"
    r"due|expected|promised|pencilled|convening|presid\w+|wound up|attended?|"
    r"under the joint chairmanship|hold|holds|round-table|for the <ordinal:\d+> time)\b"
)
_NO_SESSION = re.compile(
    r"\b(?:president|chairman|chair|chairwoman|head|member|minister|deputy|secretary|spokesman|"
    r"<office>) of the $"
)

# `chaired the third session of the Commission, the second having been held in A in 2023`.
_FORMER = re.compile(r",? \bthe <ordinal:\d+> (?:having|being|was|had|took) ")
# `dormant since its third session in A in 2019`, `has not met since the third session, held in A in 2019`.
_SINCE = re.compile(
    rf"since(?<!\wsince) (?:its|the|their) (?P<ordinal><ordinal:\d+>)(?: (?:and )?(?:last|most recent|latest))?"
    rf"(?: (?:full|regular|plenary|ordinary))?(?: {SESSION}|,)(?:,? held)?(?P<rest>[^;.]*?<date>)"
)
_FOUNDED = re.compile(
    r"\b(?:set(?:ting)? up|establish\w*|creat\w+|found(?:ed|ing)?|form(?:ed|ing|ation of)?|launch\w*|propos\w+|"
    r"agree(?:d|ing)? on|setting-up of|establishment of|creation of) (?:an?|the|their|its) (?:[a-z-]+ |"
    r"<[a-z]+>-?){0,3}$"
)
_OTHERS = re.compile(r"<ordinal:\d+> (?:[a-z-]+ ){0,3}<body>")
_JOINT = re.compile(r"\b(?:joint|inter|bi-?national|mixed|bilateral)", re.IGNORECASE)
_MARGINS = re.compile(
    r"\b(?:during|sidelines of|margins of|fringes of|edges of|ahead of|before|after|prior to|following|"
    r"outcomes? of(?! the <ordinal)) (?:the |an? )?$"
)


def sessions(cast: Cast) -> Iterator[Met]:
    """The sessions that a sentence tells of, in order; takes note of the mechanism for the sentences that follow."""
    spans: list[tuple[int, int]] = []
    for n, chunk in enumerate(cast.sentence.chunks):
        if chunk.letter == "B":
            yield from _session(cast, n, spans)
    spans += [one.span() for one in _SINCE.finditer(cast.sentence.shape.text)]
    yield from elided_sessions(cast, spans)


def _session(cast: Cast, n: int, spans: list[tuple[int, int]]) -> Iterator[Met]:
    chunk, text = cast.sentence.chunks[n], cast.sentence.shape.text
    body = next(one for one in chunk.mentions if one.tag is Tag.BODY)
    first, last = _clause(cast, n)
    ordinal = _BEFORE.search(text[first : chunk.start])
    behind = _AFTER.search(text[chunk.end : last]) if ordinal is None else None
    behind = behind or (_NUMBER.search(text[chunk.end : last]) if ordinal is None else None)
    numbered = ordinal or behind
    number = number_in(numbered["ordinal"]) if numbered else _told_apart(text, first, chunk)
    name = _name(cast.scene, body)
    parties = people_of(cast, n) if name is not None else []
    countries = countries_of(cast, body, parties, name) if name is not None else ()
    if name is None or len(countries) < 2:
        return
    if not is_bare(name):
        cast.scene.tell_of(Series(name, number, countries, cast.passage.number))
    yield from _before_a_pause(cast, chunk, last, name, countries)
    if not _is_told(cast, n, body, text[first:last], number):
        return
    spans.append((first + ordinal.start() - 6 if ordinal else first, chunk.end + (behind.end() if behind else 0)))
    if ordinal and ordinal["second"]:
        yield from _two(cast, n, name, countries, ordinal)
        return
    at = chunk.end + behind.start("ordinal") if behind else chunk.start
    draft = Met("session", cast.passage.start, cast.passage.end, countries, tuple(parties), body=name, session=number)
    yield from session_parts(cast, n, last, at, draft)


def _before_a_pause(cast: Cast, chunk: Chunk, last: int, name: str, countries: tuple[str, ...]) -> Iterator[Met]:
    """The last session before a mechanism fell idle, where the clause tells its number and its day."""
    shape = cast.sentence.shape
    since = _SINCE.search(shape.text, chunk.end, last)
    if since is None:
        return
    inside = shape.mentions(*since.span("rest"))
    day = next(one for one in inside if one.tag is Tag.DATE)
    city = next((one.value for one in inside if one.tag in (Tag.CAPITAL, Tag.CITY)), None)
    told = cast.clock.read(day, False)
    yield Met("session before a pause", cast.passage.start, cast.passage.end, countries, (), told,
              name, number_in(since["ordinal"]), city, "in_person" if city else None)  # fmt: skip


def _told_apart(text: str, first: int, chunk: Chunk) -> int | None:
    """The number in Roman figures before the name, or that a clause behind tells."""
    behind = _THAT_IS.search(text, chunk.end)
    return number_in(behind["number"] or behind["nth"]) if behind is not None else _roman(text[first : chunk.start])


def _roman(before: str) -> int | None:
    """`the XV session of the Council`: the number in Roman figures."""
    match = _FIGURES.search(before)
    if match is None:
        return None
    values = [_ROMAN[one] for one in match["figures"]]
    return sum(-one if one < after else one for one, after in zip(values, [*values[1:], 0], strict=True))


def _is_told(cast: Cast, n: int, body: Mention, clause: str, number: int | None) -> bool:
    """Whether the words tell of a session and not of the mechanism alone, of its margins, or of none at all."""
    text = cast.sentence.shape.text
    before = text[: cast.sentence.chunks[n].start]
    if text.endswith("?") or _MARGINS.search(before) or _NO_SESSION.search(before):
        return False
    if is_bare(body.value) and before.endswith(("new ", "their ")):
        return False
    if number is None and _FOUNDED.search(before):
        return False
    if body.value == "2+2" and n and cast.sentence.letters[n - 1] == "B":
        return False
    if number is None and (_OTHERS.search(clause) or _is_one_states(cast, body)):
        return False
    return NOT_HELD.search(clause) is None and (number is not None or _HELD.search(clause) is not None)


def _is_one_states(cast: Cast, body: Mention) -> bool:
    """Whether it is a body of one state alone: `Peru's Trade Committee`."""
    owned = cast.document.low.endswith("'s ", 0, body.start)
    return len(body.detail) == 1 and owned and _JOINT.search(body.value) is None


def _clause(cast: Cast, n: int) -> tuple[int, int]:
    """The part of the sentence around a chunk between semicolons, colons aside; not what a former session did."""
    text = cast.sentence.shape.text
    chunk = cast.sentence.chunks[n]
    first = max(text.rfind(";", 0, chunk.start), text.rfind(". ", 0, chunk.start)) + 1
    last = text.find(";", chunk.end)
    former = _FORMER.search(text, chunk.end, last if last >= 0 else len(text))
    if former is not None:
        return first, former.start()
    return first, last if last >= 0 else len(text)


def _name(scene: Scene, body: Mention) -> str | None:
    """The name of the mechanism; of `the council` that of the last told of whose name has the word."""
    if not is_bare(body.value):
        return body.value
    named = (one.body for one in (scene.series, *reversed(scene.earlier)) if one.body)
    return next((one for one in named if _head(body.value) in one.casefold()), None)


def _head(name: str) -> str:
    return name.casefold().split()[-1].rstrip("s")


def _two(cast: Cast, n: int, name: str, countries: tuple[str, ...], ordinal: re.Match[str]) -> Iterator[Met]:
    """`The first and second meetings were held in A on one day and in B on another`."""
    behind = cast.sentence.chunks[n + 1 :]
    dates = [
        cast.clock.read(one, False)
        for chunk in behind
        if chunk.letter == "D"
        for one in chunk.mentions
        if one.tag is Tag.DATE
    ]
    places = [place_of(cast.clock, chunk)[0] for chunk in behind if chunk.letter == "I"]
    for k, number in enumerate((ordinal["ordinal"], ordinal["second"])):
        if k < len(dates):
            city = places[k] if k < len(places) else None
            yield Met("two sessions", cast.passage.start, cast.passage.end, countries, (), dates[k],
                      name, number_in(number), city, "in_person" if city else None)  # fmt: skip
