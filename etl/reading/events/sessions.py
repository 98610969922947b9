"""Sessions of named mechanisms: the body, the number of the session, where and when, and who chaired it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from etl.reading.events.bodies import is_bare
from etl.reading.events.chunks import Chunk
from etl.reading.events.drafts import Met
from etl.reading.events.meetings import subject_of
from etl.reading.events.scene import Cast, Party, Scene
from etl.reading.events.when import Clock
from etl.reading.mention import Mention, Tag

_NOUN = r"(?:sessions?|meetings?|rounds?|sittings?|editions?|gatherings?|plenary|summits?|one|ones)"
_BEFORE = re.compile(
    rf"(?P<ordinal><ordinal:\d+>)(?: and (?P<second><ordinal:\d+>))? (?:(?:[a-z-]+|<adj>-?<adj>|<adj>|<country>(?:-|–)<country>|<both>'?s?) ){{0,3}}(?:{_NOUN} )?(?:(?:of|under|within) (?:the )?(?:[a-z-]+ |<adj> |<adj>[–-]<adj> |<country>[–-]<country> |<both>'?s? |<country>'?s? ){{0,3}})?$"
)
_AFTER = re.compile(
    rf"^(?:[^;.|]{{0,60}}?)(?:for (?:its|their|the|a)? ?|its |their |whose |, (?:the |in its |for its )?|held (?:its|their) |: ?|, ?|'s )(?P<ordinal><ordinal:\d+>)(?: (?:full|regular|plenary|annual|joint|ordinary))*(?: time| {_NOUN}|(?=[ ,.;]|$))"
)
_HELD = re.compile(
    r"\b(?:held|met|meets?|convened?s?|took place|takes? place|chaired|co-chaired|co-chairs?|chairs?|hosted|hosts?|gather(?:ed|s)?|assembl(?:ed|es?)|sat|sits|opened|opens|concluded|"
    r"session|sessions|meeting|round|sitting|scheduled|planned|due|expected|promised|pencilled|convening|presid\w+|wound up|attended?|under the joint chairmanship|hold|holds|round-table|for the <ordinal:\d+> time)\b"
)
_AHEAD = re.compile(
    r"\b(?:will|shall|would|should|is to|are to|due|scheduled|planned|expected|promised|pencilled|slated|set to|next|to be held|to convene|upcoming|forthcoming|to co-chair|to chair|to host|"
    r"intend|convenes? in|agreed to hold)\b"
)
_DENIED = re.compile(
    r"\b(?:no date|nor has|not been|has yet to|never|cancelled|called off|postponed|if the|proposed|would be held if|no session|has not met|suspended|"
    r"asked for|calls for|denied|denies|idle since(?! <date>, would))\b"
)
_ELIDED = re.compile(
    rf"(?:^|(?<=[ ;(–•\"]))(?:(?:the|its|a|an|their|and the|while the|round) (?P<which>next|<ordinal:\d+>|previous|inaugural|last|latest|following|preceding|predecessor|first|round <count:\d+>|<count:\d+>)|(?P<next>next|round <count:\d+>))"
    rf"(?P<noun> (?:one|{_NOUN}|council|commission|committee|dialogue|retreat|forum|consultations|intergovernmental round|round of (?:talks|consultations)|such (?:meeting|session)))?"
    r"(?=[ ,:?](?! (?:state|official|working|visit|time|trip|country|year|month|week|day|to|in (?:the|an?)\b)))"
)
_HOLD_BEHIND = re.compile(
    r"^[^;.(]{0,70}?(?:\b(?:held|took place|take place|takes place|met|convene[sd]?|convening|hosted|scheduled|planned|due|expected|promised|pencilled|slated|follows?|followed|will be|is to|are to|was in|is set|gather(?:ed)?|opens?|had taken place)\b|^(?: \w+)?[:?])"
)


@dataclass
class Series:
    """The mechanism that an article told of last, and its session."""

    body: str | None = None
    session: int | None = None
    countries: tuple[str, ...] = ()
    number: int = -9


def sessions(cast: Cast, clock: Clock, scene: Scene, series: Series) -> Iterator[Met]:
    """The sessions that a sentence tells of, in order; takes note of the mechanism for the sentences that follow."""
    spans: list[tuple[int, int]] = []
    for n, chunk in enumerate(cast.sentence.chunks):
        if chunk.letter == "B":
            yield from _session(cast, clock, scene, series, n, spans)
    yield from _elided(cast, clock, series, spans)


def _session(
    cast: Cast, clock: Clock, scene: Scene, series: Series, n: int, spans: list[tuple[int, int]]
) -> Iterator[Met]:
    chunks = cast.sentence.chunks
    chunk, text = chunks[n], cast.sentence.shape.text
    body = next(one for one in chunk.mentions if one.tag is Tag.BODY)
    first, last = _clause(cast, n)
    before, after = text[first : chunk.start], text[chunk.end : last]
    ordinal = _BEFORE.search(before)
    behind = _AFTER.search(after) if ordinal is None else None
    number = _number(ordinal["ordinal"]) if ordinal else _number(behind["ordinal"]) if behind else None
    name = _name(body, series, number)
    if name is None:
        return
    parties = _people(cast, n)
    countries = _countries(cast, body, parties, series, name)
    clause = text[first:last]
    told = number is not None or _HELD.search(clause.replace("session of", "")) is not None
    if not told or len(countries) < 2 or _DENIED.search(clause):
        if len(countries) >= 2 and not is_bare(name):
            series.body, series.countries, series.number = name, countries, cast.passage.number
            series.session = number
        return
    series.body, series.countries, series.number, series.session = name, countries, cast.passage.number, number
    if ordinal and ordinal["second"]:
        yield from _two(cast, clock, n, name, countries, ordinal)
        return
    planned = _is_planned(clause, before)
    spans.append((first if ordinal is None else first + ordinal.start() - 6, chunk.end + (behind.end() if behind else 0)))
    yield _met(cast, clock, scene, n, name, number, countries, parties, planned)


def _met(
    cast: Cast, clock: Clock, scene: Scene, n: int, name: str, number: int | None, countries: tuple[str, ...], parties: list[Party], planned: bool
) -> Met:
    date = _date(cast, clock, n, planned)
    city, state = clock.place(n, "IZ")
    if city is None and state is None:
        city, state = clock.place(n, "T")
    text = cast.sentence.shape.text
    video = re.search(r"\bvideo|\bvirtual|\bonline", text) is not None
    if not planned and clock.is_ahead(date):
        planned = True
    if date is None and not planned:
        date = scene.day
    form = "video" if video else None if planned or not (city or state) else "in_person"
    return Met("session", cast.passage.start, cast.passage.end, countries, tuple(parties), date, name, number,
               None if video else city, form, planned)  # fmt: skip


def _clause(cast: Cast, n: int) -> tuple[int, int]:
    """The part of the sentence around a chunk between semicolons, colons aside."""
    text = cast.sentence.shape.text
    chunk = cast.sentence.chunks[n]
    first = max(text.rfind(";", 0, chunk.start), text.rfind(". ", 0, chunk.start)) + 1
    last = text.find(";", chunk.end)
    return first, last if last >= 0 else len(text)


def _number(words: str) -> int:
    return int(re.sub(r"\D", "", words))


def _name(body: Mention, series: Series, number: int | None) -> str | None:
    if not is_bare(body.value):
        return body.value
    if series.body and _head(body.value) in series.body.casefold():
        return series.body
    return None


def _head(name: str) -> str:
    return name.casefold().split()[-1].rstrip("s")


def _people(cast: Cast, n: int) -> list[Party]:
    """Those who chaired it: the people of its clause who act, or by whom it was chaired."""
    chunks = cast.sentence.chunks
    text = cast.sentence.shape.text
    chairs = [at for at in range(len(chunks)) if chunks[at].letter == "E" or re.search(r"chair", chunks[at].words)]
    if chairs:
        at = min(chairs, key=lambda one: abs(one - n))
        found = [party for k in range(at + 1, len(chunks)) if chunks[k].letter == "P" and (k <= n or k > at) for party in cast.at(k)] if "by" in text[chunks[at].end : chunks[at].end + 60] or at > n else []
        subject = subject_of(cast, at)
        return _distinct([*subject, *found]) if at < n or found else _distinct(subject or found)
    if "chairmanship" in text or " under " in text:
        return _distinct(cast.everybody())
    verbs = [at for at in range(n) if chunks[at].letter in "MVKb"]
    if verbs:
        return _distinct(subject_of(cast, verbs[-1]))
    return []


def _distinct(parties: list[Party]) -> list[Party]:
    found: list[Party] = []
    for one in parties:
        if one.name and all(one.name != other.name for other in found):
            found.append(one)
    return found


def _countries(cast: Cast, body: Mention, parties: list[Party], series: Series, name: str) -> tuple[str, ...]:
    states = set(body.detail)
    many = re.search(r"\b(?:trilateral|tripartite)\b", name.casefold()) is not None
    if many:
        return _three(cast, parties, states)
    if len(states) >= 2:
        return tuple(sorted(states))
    chunk = next(one for one in cast.sentence.chunks if body in one.mentions)
    text = cast.sentence.shape.text
    leaders = re.search(r"<office> of ((?:the )?<country>(?:(?:,|,? and) (?:the )?<country>)+)", text)
    if leaders:
        return tuple(sorted({one.country for one in cast.sentence.shape.mentions(*leaders.span(1)) if one.country}))
    between = re.match(r"[^<;.]{0,12}(?:between|of|with) (?:the )?<(?:country|capital)>(?:,? and (?:the )?<(?:country|capital)>)?", text[chunk.end :])
    if between:
        states |= {one.country for one in cast.sentence.shape.mentions(chunk.end, chunk.end + between.end()) if one.country}
    if len(states) < 2:
        states |= {one.country for one in parties if one.country}
    if len(states) >= 2:
        return tuple(sorted(states))
    if series.body == name and len(series.countries) >= 2:
        return series.countries
    pair = _pair(cast)
    if pair is None or re.search(r"\bplus\b|central asia|africa|european union|asean|arab", name.casefold()) or (states and not states <= set(pair)):
        return ()
    if any(one.tag is Tag.ORGANISATION for one in cast.passage.mentions if body.start <= one.start < body.end):
        return ()
    return pair


def _three(cast: Cast, parties: list[Party], states: set[str]) -> tuple[str, ...]:
    """The states of a trilateral format: the two in focus and the third that the sentence or the one before names."""
    pair = cast.passage.pair or cast.document.pair
    earlier = cast.document.preceding(cast.passage)
    named = states | {one.country for one in parties if one.country} | _told_states(cast)
    for more in (set(), set(pair or ()), set(earlier.countries) if earlier else set(), set(cast.document.pair or ())):
        named |= more
        if len(named) >= 3:
            break
    return tuple(sorted(named)) if len(named) == 3 else ()


def _told_states(cast: Cast) -> set[str]:
    """The states that the sentence names other than as places."""
    places = {id(one) for chunk in cast.sentence.chunks if chunk.letter in "ITF" for one in chunk.mentions}
    return {one.country for one in cast.passage.mentions if one.country and id(one) not in places and one.tag in (Tag.COUNTRY, Tag.ADJECTIVE)}


def _pair(cast: Cast) -> tuple[str, ...] | None:
    """The two states in focus; a state in which something only takes place is none of them."""
    pair = cast.passage.pair or cast.document.pair
    told = _told_states(cast)
    if pair and cast.document.pair and set(pair) != set(cast.document.pair) and not set(pair) - set(cast.document.pair) <= told:
        return cast.document.pair
    return pair


def _is_planned(clause: str, before: str) -> bool:
    return _AHEAD.search(clause) is not None and re.search(r"\b(?:had been|was) (?:due|scheduled|planned|expected)\b", clause) is None


def _date(cast: Cast, clock: Clock, n: int, planned: bool) -> str | None:
    mention = clock.mention_around(n)
    return clock.read(mention, True if planned else None if _is_present(cast, n) else False) if mention is not None else None


def _is_present(cast: Cast, n: int) -> bool:
    chunks = cast.sentence.chunks
    return any(re.search(r"\b(?:holds|meets|convenes|chairs|co-chairs|opens|sits)\b|^$", one.words) for one in chunks[n : n + 3]) or not any(
        one.letter in "MKkELV" for one in chunks
    )


def _two(cast: Cast, clock: Clock, n: int, name: str, countries: tuple[str, ...], ordinal: re.Match[str]) -> Iterator[Met]:
    """`The first and second meetings were held in A on one day and in B on another`."""
    behind = cast.sentence.chunks[n + 1 :]
    dates = [clock.read(one, False) for chunk in behind if chunk.letter == "D" for one in chunk.mentions if one.tag is Tag.DATE]
    places = [clock.place_of(chunk)[0] for chunk in behind if chunk.letter == "I"]
    for k, number in enumerate((ordinal["ordinal"], ordinal["second"])):
        if k < len(dates):
            city = places[k] if k < len(places) else None
            yield Met("two sessions", cast.passage.start, cast.passage.end, countries, (), dates[k], name, _number(number),
                      city, "in_person" if city else None)  # fmt: skip


def _elided(cast: Cast, clock: Clock, series: Series, spans: list[tuple[int, int]]) -> Iterator[Met]:
    """`The third is to convene in A next year`: a session of the mechanism named before."""
    text = cast.sentence.shape.text
    if series.body is None or cast.passage.number - series.number > 2:
        return
    for match in _ELIDED.finditer(text):
        if any(first <= match.start() < last for first, last in spans):
            continue
        behind = text[match.end() :]
        if not _HOLD_BEHIND.match(behind) or re.match(r" (?:<adj>|<office>|<person>|[a-z-]+ (?:visit|trip))", behind):
            continue
        draft = _elided_met(cast, clock, series, match)
        if draft is not None:
            series.number = cast.passage.number
            yield draft


def _elided_met(cast: Cast, clock: Clock, series: Series, match: re.Match[str]) -> Met | None:
    text = cast.sentence.shape.text
    end = next((at for at in (text.find(";", match.end()), text.find(". ", match.end())) if at >= 0), len(text))
    clause = text[match.start() : end]
    which = match["which"] or match["next"] or ""
    inside = [one for one in cast.sentence.chunks if match.start() <= one.start < end]
    dates = [one for chunk in inside if chunk.letter == "D" for one in chunk.mentions if one.tag is Tag.DATE]
    places = [one for one in inside if one.letter in "ITZ"]
    if not dates and not places or _DENIED.search(clause):
        return None
    planned = _AHEAD.search(clause) is not None or "next" in which or (text[match.end() : match.end() + 1] in ":?" )
    planned = planned and re.search(r"\b(?:was|were|had been|took place|had taken)\b", clause) is None
    date = clock.read(dates[0], planned) if dates else None
    city = clock.place_of(places[0])[0] if places else None
    if date is None or (not planned and clock.is_ahead(date)):
        planned = True
    number = _number(which) if re.search(r"\d", which) else 1 if which in ("inaugural", "first") else None
    if which in ("previous", "predecessor", "preceding") and series.session:
        number = series.session - 1
    return Met("elided session", cast.passage.start, cast.passage.end, series.countries, (), date, series.body, number, city,
               None if planned or not city else "in_person", planned)  # fmt: skip


def chunk_of(cast: Cast, chunk: Chunk) -> int:
    """The number of a chunk in its sentence."""
    return cast.sentence.chunks.index(chunk)
