"""Whose visit it is that a noun tells of: `A's visit`, `his visit`, `visit of A`, `A paid a visit`."""

import re

from etl.reading.events.cast import Cast
from etl.reading.events.scene import Party
from etl.reading.events.sides import subject_of

_PAID = re.compile(
    r"\b(?:paid|pays?|paying|pay|made|makes?|making|on|for|during|begins?|began|concluded?s?)(?: (?:an?|his|her))? $"
)
_WHICH = re.compile(r" (?:to|in) (?!which )[^,;.]{0,40}which (?:[a-z]+ )?(?:<office> )?")


def owner_of(cast: Cast, n: int) -> Party | None:
    """Whose visit it is: `A's visit`, `his visit`, `visit of A`, `visit by A`, `A paid a visit`."""
    before = _genitive(cast, n)
    found = before if before is not None else _of_or_by(cast, n) or _who_ends(cast, n)
    found = found or ([] if before is not None else [one for one in subject_of(cast, n) if one.name or one.office])
    if len(found) > 1 and any(one.words == "who" for one in cast.sentence.chunks[max(0, n - 2) : n]):
        # `A and B, who began a visit`: the one named last.
        return found[-1]
    return found[0] if found else None


def not_of(cast: Cast, n: int, visitor: Party, destination: str | None) -> Party:
    """The visitor, or the first named before who is not of the destination: nobody visits his own state."""
    if destination is None or visitor.country != destination:
        return visitor
    before = (party for at in range(n) if cast.sentence.chunks[at].letter in "POG" for party in cast.at(at))
    return next((one for one in before if one.name and one.country not in (None, destination)), visitor)


def _genitive(cast: Cast, n: int) -> list[Party] | None:
    """Whom the genitive before the noun means; nothing if there is no genitive."""
    chunks = cast.sentence.chunks
    for at in range(n - 1, max(-1, n - 4), -1):
        if chunks[at].letter == "h" or (chunks[at].letter in "POG" and chunks[at].owns):
            return cast.at(at)
        if chunks[at].letter not in "NDvQ":
            return None
    return None


def _of_or_by(cast: Cast, n: int) -> list[Party]:
    """`visit of A`, `visit by A`; not where A pays it, whose name stands before the verb."""
    chunks = cast.sentence.chunks
    paid = _PAID.search(cast.sentence.shape.text[: chunks[n].start])
    if paid is not None and "during" not in paid[0]:
        return []
    for one_at in range(n + 1, len(chunks)):
        one = chunks[one_at]
        if one.letter in "PO" and one.prep in ("of", "by"):
            named = _behind_colon(cast, one_at) if one.letter == "O" else []
            if named or ((found := cast.at(one_at)) and found[0].name):
                return named or found
        if one.letter in "|SMULEAW" or (one.letter == "R" and one.words == "where"):
            break
    return []


def _behind_colon(cast: Cast, at: int) -> list[Party]:
    """`visit by a President of X: A`: the name behind the colon."""
    letters = cast.sentence.letters[at + 1 : at + 4]
    place = letters.find("|P")
    return cast.at(at + 2 + place) if place >= 0 and cast.sentence.chunks[at + 1 + place].words.strip() == ":" else []


def _who_ends(cast: Cast, n: int) -> list[Party]:
    """`the visit to A which B concludes today`."""
    chunks = cast.sentence.chunks
    if not _WHICH.match(cast.sentence.shape.text[chunks[n].end :]):
        return []
    return next((cast.at(at) for at in range(n + 1, len(chunks)) if chunks[at].letter == "P"), [])
