"""Sessions of named mechanisms: the body, the number of the session, where and when, and who chaired it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

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
    r"join(?:ed|s)?|(?:travelled|came|flew|arrived|was|will be|flies|goes|went) [^;]{0,40}for (?:the|its|a)|session|sessions|meeting|round|sitting|scheduled|planned|due|expected|promised|pencilled|convening|presid\w+|wound up|attended?|under the joint chairmanship|hold|holds|round-table|for the <ordinal:\d+> time)\b"
)
_AHEAD = re.compile(
    r"\b(?:will|shall|would|should|is to|are to|due|scheduled|planned|expected|promised|pencilled|slated|set to|next|to be held|to convene|upcoming|forthcoming|to co-chair|to chair|to host|"
    r"intend|convenes? in|agreed to hold)\b"
)
_DENIED = re.compile(
    r"\b(?:no date|nor has|not been|has yet to|never|cancelled|called off|postponed|if the|proposed|would be held if|no session|has not met|suspended|"
    r"asked for|calls for|as a rule|(?:once|twice) a year|every (?:year|two years)|annually|alternat\w+|denied|denies|idle since(?! <date>, would))\b"
)
_ELIDED = re.compile(
    rf"(?:^|(?<=[ ;(–•\"]))(?:(?:the|its|a|an|their|and the|while the|round) (?P<which>next|<ordinal:\d+>|previous|inaugural|last|latest|following|preceding|predecessor|first|round <count:\d+>|<count:\d+>)|(?P<next>next|round <count:\d+>)|(?:(?<=^)|(?<=; )|(?<=• )|(?<=: ))(?P<bare><ordinal:\d+>(?= (?:session|round|meeting|sitting))))"
    rf"(?P<noun> (?:(?:intergovernmental|bilateral|annual|regular|joint|ministerial|full|plenary|such) )?(?:one|{_NOUN}|council|commission|committee|dialogue|retreat|forum|consultations|intergovernmental round|round of (?:talks|consultations)|such (?:meeting|session)))?"
    r"(?=[ ,:?](?! (?:state|official|working|visit|time|trip|country|year|month|week|day|to|in (?:the|an?)\b)))"
)
_HOSTS = re.compile(r"(?:<capital>|<city>|<country>) (?:is to host|will host|hosts|hosted|is due to host|was to host) (?:the|a|its) (?P<which>next|<ordinal:\d+>)(?= (?:in|on|<date>|session|round|meeting|of|at)|[.,])")
_HOLD_BEHIND = re.compile(
    r"^[^;.(]{0,70}?(?:\b(?:held|took place|take place|takes place|met|convene[sd]?|convening|hosted|scheduled|planned|due|expected|promised|pencilled|slated|follows?|followed|will be|is to|are to|was in|is set|gather(?:ed)?|opens?|had taken place)\b|^(?: \w+)?[:?])"
)


_NO_SESSION = re.compile(r"\b(?:president|chairman|chair|chairwoman|head|member|minister|deputy|secretary|spokesman|<office>) of the $")


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
    chunk, text = cast.sentence.chunks[n], cast.sentence.shape.text
    body = next(one for one in chunk.mentions if one.tag is Tag.BODY)
    first, last = _clause(cast, n)
    ordinal = _BEFORE.search(text[first : chunk.start])
    behind = _AFTER.search(text[chunk.end : last]) if ordinal is None else None
    number = _number(ordinal["ordinal"]) if ordinal else _number(behind["ordinal"]) if behind else None
    name = _name(body, series, number)
    if name is None:
        return
    parties = _people(cast, n)
    countries = _countries(cast, body, parties, series, name)
    if len(countries) < 2:
        return
    if not is_bare(name):
        series.body, series.countries, series.number, series.session = name, countries, cast.passage.number, number
    clause = text[first:last]
    if re.search(r"\b(?:during|sidelines of|margins of|fringes of|edges of|ahead of|outcomes? of(?! the <ordinal)) (?:the |an? )?$", text[: chunk.start]) or text.endswith("?"):
        return
    if _NO_SESSION.search(text[: chunk.start]) or (is_bare(body.value) and text[: chunk.start].endswith(("new ", "their "))):
        return
    if body.value == "2+2" and n and cast.sentence.letters[n - 1] == "B":
        return
    if _DENIED.search(clause) or (number is None and _HELD.search(clause) is None):
        return
    spans.append((first + ordinal.start() - 6 if ordinal else first, chunk.end + (behind.end() if behind else 0)))
    if ordinal and ordinal["second"]:
        yield from _two(cast, clock, n, name, countries, ordinal)
        return
    at = chunk.end + behind.start("ordinal") if behind else chunk.start
    yield from _parts(cast, clock, scene, n, last, at, Met("session", cast.passage.start, cast.passage.end, countries, tuple(parties), None, name, number))


def _parts(cast: Cast, clock: Clock, scene: Scene, n: int, last: int, numbered: int, draft: Met) -> Iterator[Met]:
    """The sessions of one mechanism in one clause: `which met in A in January and will convene in B next year`."""
    chunks = cast.sentence.chunks
    behind = [at for at in range(n + 1, len(chunks)) if chunks[at].start < last]
    again = [at for at in behind if chunks[at].letter == "N" and re.search(r"\band (?:for )?the $", cast.sentence.shape.text[: chunks[at].start])]
    verbs = [n, *again] if again else [at for at in behind if chunks[at].letter in "kMEUV" and not (at and chunks[at - 1].letter in "PHOR" and at - 1 > n + 1)]
    bounds = [n]
    for at in verbs[1:]:
        if any(chunks[k].letter == "D" for k in range(bounds[-1] + 1, at)) and any(chunks[k].letter == "D" for k in range(at, behind[-1] + 1)):
            bounds.append(at)
    for k, begin in enumerate(bounds):
        end = bounds[k + 1] if k + 1 < len(bounds) else behind[-1] + 1 if behind else n + 1
        inside = chunks[begin].start <= numbered < (chunks[end].start if end < len(chunks) else last + 1) or (k == 0 and numbered <= chunks[n].start)
        own = chunks[begin].letter == "N" and begin != n
        one = replace(draft, session=_number(chunks[begin].words)) if own else draft if inside else replace(draft, session=None)
        yield _placed(cast, clock, scene, n, range(begin + (begin == n), end), one, k == 0)


def _placed(cast: Cast, clock: Clock, scene: Scene, n: int, inside: range, draft: Met, first: bool) -> Met:
    chunks = cast.sentence.chunks
    before = _before(cast, n) if first else []
    told = _told(cast, clock, [*inside, *before])
    dates = [mention for at in [*inside, *reversed(before)] if chunks[at].letter == "D" and (mention := clock.own_date(at)) is not None]
    date = clock.day_of_visit() or (clock.read(dates[0], told) if dates else None)
    planned = told if told is not None else clock.is_ahead(date)
    city, state = _city(cast, clock, inside, before)
    if date is None and not planned:
        date = scene.fallback(cast.passage.sentence.paragraph)
    if not planned and not (city or state):
        city = scene.here(date, draft.countries, clock.dateline)
    video = re.search(r"\bvideo|\bvirtual|\bonline", cast.sentence.shape.text) is not None
    form = "video" if video else None if planned or not (city or state) else "in_person"
    return replace(draft, date=date, city=None if video else city, format=form, planned=bool(planned))


def _before(cast: Cast, n: int) -> list[int]:
    """The chunks before a mechanism that may hold its date and place: back to a semicolon or another mechanism."""
    chunks = cast.sentence.chunks
    start = next((at + 1 for at in range(n - 1, -1, -1) if chunks[at].letter == "B" or chunks[at].words.strip() in (";", ". ", ".")), 0)
    return list(range(start, n))


def _told(cast: Cast, clock: Clock, chunks: list[int]) -> bool | None:
    for at in chunks:
        if cast.sentence.chunks[at].letter in "kMEUVKbv":
            told = clock.is_planned(at)
            if told is not None:
                return told
    text = cast.sentence.shape.text
    if _AHEAD.search(text):
        return True
    return True if re.search(r"\b(?:due|scheduled|planned|expected|promised|pencilled|slated|upcoming|forthcoming|to be held)\b", text) else None


def _city(cast: Cast, clock: Clock, inside: range, before: list[int]) -> tuple[str | None, str | None]:
    chunks = cast.sentence.chunks
    for letters, places in (("IJ", list(inside)), ("TZ", list(inside)), ("IJ", before[::-1]), ("T", before[::-1])):
        for at in places:
            if chunks[at].letter in letters and not (chunks[at].letter == "Z" and chunks[at].words.startswith("of")):
                place = clock.place_of(chunks[at])
                if place[0] or letters == "IJ":
                    return place
    return None, None


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
    """Those who chaired it: the subject of chairing, those by whom or under whom it was held, those who met in it."""
    chunks, text = cast.sentence.chunks, cast.sentence.shape.text
    chairs = [at for at in range(len(chunks)) if chunks[at].letter == "E"]
    if chairs:
        at = min(chairs, key=lambda one: abs(one - n))
        behind = [party for k in range(at + 1, len(chunks)) if chunks[k].letter == "P" for party in cast.at(k)]
        passive = re.match(r"[^<]{0,20}\b(?:by|with|alongside|together)\b", text[chunks[at].end :]) or (chunks[at + 1 : at + 2] and chunks[at + 1].groups.get("prep") in ("by", "together with", "with"))
        subject = [one for k in _which(cast, at) for one in cast.at(k)] or subject_of(cast, at)
        if at > n and passive and not re.search(r"\bwhich\b", text[: chunks[at].start]):
            return _distinct([*(subject if chunks[at].words.endswith("presiding") else []), *behind])
        return _distinct([*subject, *(behind if passive else [])])
    under = re.search(r"chairmanship|(?:^|, | )under (?:<|the (?:foreign|prime|joint))|\bled by\b", text)
    if under:
        return _distinct([party for chunk in chunks if chunk.letter == "P" and chunk.end > under.start() for party in _named(cast, chunk)])
    verbs = [at for at in range(n) if chunks[at].letter in "MVKbU"]
    return _distinct(subject_of(cast, verbs[-1])) if verbs else []


def _named(cast: Cast, chunk: Chunk) -> list[Party]:
    party = cast.named(chunk)
    return [party] if party else []


def _which(cast: Cast, at: int) -> list[int]:
    """`the council, which A and B chaired`: the people between the pronoun and the verb."""
    chunks, text = cast.sentence.chunks, cast.sentence.shape.text
    place = text.rfind("which", 0, chunks[at].start)
    return [k for k in range(at) if place >= 0 and chunks[k].start > place and chunks[k].letter in "PGO"]


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
        listed = {one.country for one in cast.sentence.shape.mentions(*leaders.span(1)) if one.country}
        if re.search(r"\bjoin(?:ed|s|ing)?\b", text):
            listed |= set(cast.document.pair or ())
        return tuple(sorted(listed))
    taking = re.search(r"participation of ((?:the )?<country>(?:(?:,|,? and) (?:the )?<country>)+)", text)
    if taking:
        return tuple(sorted({one.country for one in cast.sentence.shape.mentions(*taking.span(1)) if one.country} | set(cast.document.pair or ())))
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
    if pair and cast.document.pair and cast.passage.pair_reason.startswith("the sentence") and set(pair) != set(cast.document.pair) and not set(pair) - set(cast.document.pair) <= told:
        return cast.document.pair
    return pair


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
    if series.body is None:
        return
    for match in [*_ELIDED.finditer(text), *_HOSTS.finditer(text)]:
        if any(first <= match.start() < last for first, last in spans) or not _is_near(cast, series, match):
            continue
        behind = text[match.end() :]
        if not (_HOLD_BEHIND.match(behind) or match.re is _HOSTS) or re.match(r" (?:<adj>|<office>|<person>|[a-z-]+ (?:visit|trip))", behind):
            continue
        draft = _elided_met(cast, clock, series, match)
        if draft is not None:
            series.number = cast.passage.number
            yield draft


def _is_near(cast: Cast, series: Series, match: re.Match[str]) -> bool:
    """Whether the mechanism was told of just before, or the words name its kind again."""
    noun = (match.groupdict().get("noun") or "").split()
    kind = noun[-1].rstrip("s") if noun else ""
    again = len(kind) > 5 and kind not in ("session", "meeting") and series.body is not None and kind in series.body.casefold()
    return again or cast.passage.number - series.number <= 2


def _elided_met(cast: Cast, clock: Clock, series: Series, match: re.Match[str]) -> Met | None:
    text = cast.sentence.shape.text
    end = next((at for at in (text.find(";", match.end()), text.find(". ", match.end())) if at >= 0), len(text))
    clause = text[match.start() : end]
    which = match["which"] or match.groupdict().get("next") or match.groupdict().get("bare") or ""
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
