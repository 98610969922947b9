"""Who stands on both sides of a verb of meeting or travel: its subject before it, its objects behind it."""

import re

from etl.reading.events.beside import opens_clause
from etl.reading.events.cast import Cast
from etl.reading.events.scene import Party

_OBLIQUE = frozenset(["with", "by", "of", "for", "from", "to", "against", "under", "like", "per", "than"])
# What somebody has that acts for him: `it was A's turn to go`, `A's plane landed`.
_HIS_OWN = (" turn to ", " plane ", " aircraft ", " flight ", " jet ", " motorcade ", " train ")
_AND = re.compile(r" and (?:then |later |also )?")
_OPENING = re.compile(
    r"(?:visiting|arriving|landing|travelling|traveling|touring|returning|flying|speaking|during|on|in|after|"
    r"before|at) "
    r"[^,;.]*"
)
_SIDES = "PCHOGW"
_STOPS = "|SMULEKVkvA"


def by_verb(cast: Cast, n: int, first: int | None = None) -> list[Party]:
    """The people on both sides of a verb: its subject before it, its object behind it."""
    begin = first if first is not None else n
    subject = subject_of(cast, begin)
    objects = _objects(cast, n)
    whom = [at for at in range(max(0, begin - 3), begin) if cast.sentence.chunks[at].words == "whom"]
    objects += [one for at in whom for one in cast.at(at)]
    if cast.sentence.chunks[n].letter == "U" and not objects:
        return []
    return together(cast, subject, objects)


def subject_of(cast: Cast, n: int) -> list[Party]:
    """The people who are the subject of the chunk with this number."""
    chunks = cast.sentence.chunks
    found: list[Party] = []
    for at in range(n - 1, -1, -1):
        chunk = chunks[at]
        if chunk.letter in "|S" and found:
            break
        if chunk.letter in _STOPS and chunk.letter not in "|S" and at < n - 1 and found:
            break
        if chunk.letter == "|" and chunk.words.strip() in (":", ";", ". ", "."):
            break
        turn = cast.sentence.shape.text.startswith(_HIS_OWN, chunk.end)
        if chunk.letter not in _SIDES or (chunk.owns and not turn) or _names_next(cast, at):
            continue
        prep = chunk.prep
        if prep in _OBLIQUE and not (
            (prep == "of" and at + 1 in (n - 1, n) and chunks[at + 1].words.startswith("to ")) or _leads(cast, at)
        ):
            continue
        if (
            chunk.letter == "C"
            and at
            and chunks[at - 1].letter == "P"
            and cast.sentence.shape.text[chunks[at - 1].end : chunk.start] == ", "
        ):
            continue
        found = cast.at(at) + found
        if chunk.letter in "CW" or (
            prep not in ("and", "&", "as well as", "together with", "plus")
            and not _joined(cast, at)
            and not _and_office(cast, at)
        ):
            break
    return found or _subject_behind(cast, n)


def _subject_behind(cast: Cast, n: int) -> list[Party]:
    """The subject of a clause that opens the sentence: `Visiting A on Monday, B said`, `In A on a visit, B said`."""
    chunks, text = cast.sentence.chunks, cast.sentence.shape.text
    opens = _OPENING.match(text)
    comma = text.find(", ", chunks[n].end)
    if opens is None or opens.end() < chunks[n].start or comma < 0:
        return []
    at = next((k for k in range(n + 1, len(chunks)) if chunks[k].end > comma), len(chunks))
    if at == len(chunks) or chunks[at].letter != "P" or chunks[at].prep or chunks[at].start > comma + len(", "):
        return []
    return cast.at(at)


def _leads(cast: Cast, at: int) -> bool:
    """Whether somebody acts through those whom he leads: `a delegation led by A visited B`."""
    before = cast.sentence.chunks[at - 1] if at else None
    return before is not None and cast.sentence.chunks[at].prep == "by" and before.words in ("led", "headed")


def _names_next(cast: Cast, at: int) -> bool:
    """Whether an office is that of the person named right behind it: `the president of A, B`."""
    chunks = cast.sentence.chunks
    if chunks[at].letter != "O":
        return False
    behind = [one for one in chunks[at + 1 : at + 3] if one.letter != "Z"]
    return bool(behind) and behind[0].letter == "P" and behind[0].start - chunks[at].end < len(" of the <country>, mr ")


def _and_office(cast: Cast, at: int) -> bool:
    """Whether the person goes on a list by an office: `A, and the president of X, B`."""
    for k in range(at - 1, max(-1, at - 3), -1):
        chunk = cast.sentence.chunks[k]
        if chunk.letter == "O":
            return chunk.prep in ("and", "&") and _names_next(cast, k)
        if chunk.letter != "Z":
            return False
    return False


def _joined(cast: Cast, at: int) -> bool:
    """Whether the chunk goes on a list that began before it."""
    letters = cast.sentence.letters[:at]
    if not letters.endswith(("P", "PZ")):
        return False
    between = cast.sentence.shape.text[cast.sentence.chunks[at - 1].end : cast.sentence.chunks[at].start]
    return (
        re.fullmatch(r"[ ,]*(?:and|&)?[ ,]*(?:separately|later|then|also)?[ ,]*", between) is not None
        and between.strip() != ""
    )


def _objects(cast: Cast, n: int) -> list[Party]:
    chunks = cast.sentence.chunks
    found: list[Party] = []
    for at in range(n + 1, len(chunks)):
        chunk = chunks[at]
        if at == n + 1 and chunk.letter in "ML" and _AND.fullmatch(_between(cast, n, at)):
            continue
        if chunk.letter in "|SMULEVAWRkH" or (chunk.letter == "v" and found):
            break
        if chunk.letter == "D" and opens_clause(cast.sentence, at):
            break
        prep = chunk.prep
        if chunk.letter in "POGm" and not chunk.owns:
            if (
                prep == "for"
                and chunks[n].letter == "M"
                and re.search(r"(?:dinner|lunch|reception|banquet|luncheon)$", chunks[n].words)
            ):
                found += cast.at(at)
                continue
            called = prep == "from" and chunks[n].words.endswith(" call")
            if prep in ("of", "for", "from", "against", "under", "before", "like", "per") and not called:
                continue
            if (
                chunk.letter == "O"
                and at + 1 < len(chunks)
                and chunks[at + 1].letter == "P"
                and chunks[at + 1].start - chunk.end < 30
            ):
                continue
            found += cast.at(at)
        elif chunk.letter == "C" and chunk.groups.get("cprep") != "of" and not found:
            found += cast.at(at) if chunk.words.startswith("between") else []
    return found


def _between(cast: Cast, n: int, at: int) -> str:
    """The words between two chunks."""
    return cast.sentence.shape.text[cast.sentence.chunks[n].end : cast.sentence.chunks[at].start]


def together(cast: Cast, subject: list[Party], objects: list[Party]) -> list[Party]:
    """The people of both sides, each once; one whose state is not told is of the other party."""
    found: list[Party] = []
    for one in [*subject, *objects]:
        if not any(one.name == other.name and (one.name or one.country == other.country) for other in found):
            found.append(one)
    states = {one.country for one in found if one.country}
    if len(states) == 1 and len(found) > 1 and any(one.country is None for one in found):
        known = next(iter(states))
        other = (cast.document.partner(known) or cast.document.partner(known, cast.passage)) if known else None
        other = other or cast.scene.visited_with(known)
        found = [one if one.country else Party(other, one.name, one.office) for one in found]
    if (
        len(found) == 2
        and not any(one.country for one in found)
        and all(one.name for one in found)
        and cast.passage.pair
    ):
        found = [Party(state, one.name, one.office) for state, one in zip(cast.passage.pair, found, strict=True)]
    return found
