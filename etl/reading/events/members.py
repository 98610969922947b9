"""Who sits in a named mechanism: the people who chair a session of it and the states whose mechanism it is."""

import re

from etl.reading.events.cast import Cast
from etl.reading.events.chunks import Chunk
from etl.reading.events.scene import Party
from etl.reading.events.sides import subject_of
from etl.reading.mention import Mention, Tag

_STATES = r"((?:the )?<country>(?:(?:,|,? and) (?:the )?<country>)+)"
_LEADERS = re.compile(rf"<office> of {_STATES}")
_TAKING = re.compile(rf"participation of {_STATES}")
_BETWEEN = re.compile(
    r"[^<;.]{0,12}(?:between|of|with) (?:the )?<(?:country|capital)>(?:,? and (?:the )?<(?:country|capital)>)?"
)
_TRIO = re.compile(r"\b(?:trilateral|tripartite)\b")
_REGIONAL = re.compile(r"\bplus\b|central asia|africa|european union|asean|arab")


def people_of(cast: Cast, n: int) -> list[Party]:
    """Those who chaired it: the subject of chairing, those by whom or under whom it was held, those who met in it."""
    chunks, text = cast.sentence.chunks, cast.sentence.shape.text
    chairs = [at for at in range(len(chunks)) if chunks[at].letter == "E"]
    if chairs:
        at = min(chairs, key=lambda one: abs(one - n))
        behind = [party for k in range(at + 1, len(chunks)) if chunks[k].letter == "P" for party in cast.at(k)]
        passive = re.match(r"[^<]{0,20}\b(?:by|with|alongside|together)\b", text[chunks[at].end :]) or (
            chunks[at + 1 : at + 2] and chunks[at + 1].prep in ("by", "together with", "with")
        )
        subject = [one for k in _which(cast, at) for one in cast.at(k)] or subject_of(cast, at)
        if at > n and passive and not re.search(r"\bwhich\b", text[: chunks[at].start]):
            return _distinct([*(subject if chunks[at].words.endswith("presiding") else []), *behind])
        return _distinct([*subject, *(behind if passive else [])])
    under = re.search(r"chairmanship|(?:^|, | )under (?:<|the (?:foreign|prime|joint))|\bled by\b", text)
    if under:
        return _distinct(
            [
                party
                for chunk in chunks
                if chunk.letter == "P" and chunk.end > under.start()
                for party in _named(cast, chunk)
            ]
        )
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


def countries_of(cast: Cast, body: Mention, parties: list[Party], name: str) -> tuple[str, ...]:
    """The states whose mechanism it is: in its name, behind it, of its chairs, or in focus."""
    states, low, known = set(body.detail), name.casefold(), cast.scene.known(name)
    if name != body.value and known is not None and len(known.countries) > 1:
        return known.countries
    if _TRIO.search(low):
        if known is not None and len(known.countries) == 3:
            return known.countries
        return _three(cast, parties, states)
    if len(states) < 2:
        listed = _listed_states(cast)
        states |= listed or _behind_states(cast, body)
    if len(states) < 2:
        states |= {one.country for one in parties if one.country}
    if len(states) >= 2:
        return tuple(sorted(states))
    return known.countries if known and len(known.countries) > 1 else _in_focus(cast, body, low, states)


def _listed_states(cast: Cast) -> set[str]:
    """`the leaders of A, B and C join the two`, `with the participation of A and B`: the states told one by one."""
    text = cast.sentence.shape.text
    leaders, taking = _LEADERS.search(text), _TAKING.search(text)
    match = leaders or taking
    if match is None:
        return set()
    listed = {one.country for one in cast.sentence.shape.mentions(*match.span(1)) if one.country}
    joined = leaders is None or re.search(r"\bjoin(?:ed|s|ing)?\b", text)
    return listed | set(cast.document.pair or ()) if joined else listed


def _behind_states(cast: Cast, body: Mention) -> set[str]:
    """`the council between A and B`."""
    chunk = next(one for one in cast.sentence.chunks if body in one.mentions)
    match = _BETWEEN.match(cast.sentence.shape.text[chunk.end :])
    if match is None:
        return set()
    found = cast.sentence.shape.mentions(chunk.end, chunk.end + match.end())
    return {one.country for one in found if one.country}


def _in_focus(cast: Cast, body: Mention, low: str, states: set[str]) -> tuple[str, ...]:
    """The two states in focus, unless the mechanism is one of a region or of an organisation."""
    pair = pair_in_focus(cast)
    organised = any(one.tag is Tag.ORGANISATION and body.start <= one.start < body.end for one in cast.passage.mentions)
    if pair is None or organised or _REGIONAL.search(low) or not states <= set(pair):
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
    return {
        one.country
        for one in cast.passage.mentions
        if one.country and id(one) not in places and one.tag in (Tag.COUNTRY, Tag.ADJECTIVE)
    }


def pair_in_focus(cast: Cast) -> tuple[str, ...] | None:
    """The two states in focus; a state in which something only takes place is none of them."""
    pair = cast.passage.pair or cast.document.pair
    told = _told_states(cast)
    if (
        pair
        and cast.document.pair
        and cast.passage.pair_reason.startswith("the sentence")
        and set(pair) != set(cast.document.pair)
        and not set(pair) - set(cast.document.pair) <= told
    ):
        return cast.document.pair
    return pair
