"""Who sits in a named mechanism: the people who chair a session of it and the states whose mechanism it is."""

import re

from etl.reading.events.cast import Cast
from etl.reading.events.chunks import Chunk
from etl.reading.events.scene import Party
from etl.reading.events.sides import subject_of
from etl.reading.mention import Mention, Tag


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
        return tuple(
            sorted(
                {one.country for one in cast.sentence.shape.mentions(*taking.span(1)) if one.country}
                | set(cast.document.pair or ())
            )
        )
    between = re.match(
        r"[^<;.]{0,12}(?:between|of|with) (?:the )?<(?:country|"
        r"capital)>(?:,? and (?:the )?<(?:country|capital)>)?",
        text[chunk.end :],
    )
    if between:
        states |= {
            one.country for one in cast.sentence.shape.mentions(chunk.end, chunk.end + between.end()) if one.country
        }
    if len(states) < 2:
        states |= {one.country for one in parties if one.country}
    if len(states) >= 2:
        return tuple(sorted(states))
    if cast.scene.series.body == name and len(cast.scene.series.countries) >= 2:
        return cast.scene.series.countries
    pair = _pair(cast)
    if (
        pair is None
        or re.search(r"\bplus\b|central asia|africa|european union|asean|arab", name.casefold())
        or (states and not states <= set(pair))
    ):
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
    return {
        one.country
        for one in cast.passage.mentions
        if one.country and id(one) not in places and one.tag in (Tag.COUNTRY, Tag.ADJECTIVE)
    }


def _pair(cast: Cast) -> tuple[str, ...] | None:
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
