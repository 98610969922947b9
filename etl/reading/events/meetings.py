"""People of different states who met, talked or called: the verb or noun, those on both sides, its day and place."""

import re
from collections.abc import Iterator
from dataclasses import replace

from etl.reading.events.cast import Cast
from etl.reading.events.chunks import Chunk
from etl.reading.events.drafts import Met
from etl.reading.events.meeting_brakes import is_counted, is_denied, is_sound
from etl.reading.events.scene import Party
from etl.reading.events.sides import by_verb, subject_of, together
from etl.reading.events.where import place_beside

_PHONE = re.compile(
    r"\b(?:by|over|on) (?:the )?(?:tele)?phone\b|\bby telephone|\b(?:tele)?phone (?:call|conversation|"
    r"talks?)|\btelephon|\bphoned\b|\brang\b|\bcalled\b(?! on| for| off| at)|\bon the line\b|\bcall\b(?! on\b)|"
    r"\bconversation\b"
)
_VIDEO = re.compile(r"\bvideo|\bvirtual(?:ly)?\b|\bonline\b|\bby zoom\b|\bteleconference")

_SEPARATE = re.compile(r"\bseparate(?:ly)?\b")
_DISCUSSED = re.compile(r"\b(?:discussed|reviewed|exchanged views)$")
_BE = re.compile(r"\b(?:was|were|been|be)\b")
# What talks have done is told in the past: `the talks with A on Wednesday ran over by an hour`.
_WENT_ON = re.compile(
    r"(?:(?!\b(?:will|would|shall|may|is|are|to be|who|whom|which|that|whose)\b)[^;.]){0,90}? "
    r"(?:ran|lasted|focus(?:s)?ed|centred|centered|dealt|dwelt|touched|covered|went|produced|yielded|brought|ended|"
    r"failed|helped|began|started|dragged|took|turned|gave|led|left|concerned|did|had|were|was(?! to\b))\b"
)
_OVER_A_MEAL = re.compile(r"[^;.]{0,80}\bover (?:a )?(?:working )?(?:breakfast|lunch|dinner|coffee|tea)\b")
_AFTER_TALKS = re.compile(
    r"\b(?:after|following) (?:(?:about|some|over|more than|nearly|almost|around) )?"
    r"(?:an?|half an|<count:\d+>|several) (?:hours?|minutes|rounds?|day) of $"
)
_THEIR = re.compile(r"\b(?:at|in|during|after|following) their (?:[a-z-]+ )?$")


def meetings(cast: Cast) -> Iterator[Met]:
    """The meetings that a sentence tells of, in order."""
    for n, chunk in enumerate(cast.sentence.chunks):
        parties = _parties(cast, n, chunk)
        if len(parties) < 2:
            continue
        countries = tuple(sorted({one.country for one in parties if one.country}))
        if len(countries) < 2 or is_denied(cast, n) or is_counted(cast, n):
            continue
        draft = _met(cast, n, parties, countries)
        if not is_sound(cast, n, draft):
            continue
        if len(countries) > 2 and _SEPARATE.search(cast.sentence.shape.text, max(0, chunk.start - 15), chunk.end + 40):
            yield from _one_by_one(draft)
            continue
        yield draft
        yield from (replace(draft, date=day) for day in cast.clock.more(n, draft.planned))


def _one_by_one(draft: Met) -> Iterator[Met]:
    """`held separate meetings with A and B`: the first with each of the others."""
    host = draft.parties[0]
    for one in draft.parties[1:]:
        if host.country and one.country and host.country != one.country:
            yield replace(draft, parties=(host, one), countries=tuple(sorted((host.country, one.country))))


def _parties(cast: Cast, n: int, chunk: Chunk) -> list[Party]:
    """The people who meet by a verb or a noun."""
    if chunk.letter in "MU" or (chunk.letter == "L" and (_is_call(cast, n) or _is_talk(cast, n))):
        return by_verb(cast, n)
    if chunk.letter == "x":
        return _by_deed(cast, n)
    return _by_any_noun(cast, n, chunk) if chunk.letter == "K" else []


def _by_any_noun(cast: Cast, n: int, chunk: Chunk) -> list[Party]:
    before = cast.sentence.shape.text[: chunk.start]
    if chunk.words == "meeting" and before.endswith((", ", " after ", " before ", " while ", " when ")):
        return by_verb(cast, n)
    if _THEIR.search(before):
        return _at_their(cast, n)
    if _AFTER_TALKS.search(before):
        return _signers(cast, n) or by_verb(cast, n)
    held = n and cast.sentence.letters[n - 1] in "kM"
    return by_verb(cast, n, first=n - 1) if held else _by_noun(cast, n)


def _by_deed(cast: Cast, n: int) -> list[Party]:
    """Two people who signed or proclaimed something together on a day and at a place, or discussed it with somebody."""
    words = cast.sentence.chunks[n].words
    if _DISCUSSED.search(words) and (_with_somebody(cast, n) or _at_table(cast, n)):
        return by_verb(cast, n)
    if _DISCUSSED.search(words) and _BE.search(words) and any(one.prep == "between" for one in cast.sentence.chunks):
        return _by_noun(cast, n)
    found = [one for one in subject_of(cast, n) if one.name]
    first = max((k for k in range(n) if cast.sentence.letters[k] == "|"), default=-1)
    before = cast.sentence.letters[first + 1 : n]
    return found if len(found) >= 2 and "D" in before and "I" in before else []


def _with_somebody(cast: Cast, n: int) -> bool:
    """Whether the object of the verb is shared with somebody: `discussed trade with B`."""
    behind = cast.sentence.chunks[n + 1 : n + 4]
    return any(one.letter in "PG" and one.prep == "with" for one in behind) and "D" in cast.sentence.letters


def _signers(cast: Cast, n: int) -> list[Party]:
    """The two by whom something was done: `signed by A and B after an hour of talks`."""
    chunks = cast.sentence.chunks[:n]
    first = next((at for at, one in enumerate(chunks) if one.letter == "P" and one.prep == "by"), len(chunks))
    found = [party for at in range(first, len(chunks)) if chunks[at].letter == "P" for party in cast.at(at)]
    return found if len(found) == 2 else []


def _at_table(cast: Cast, n: int) -> bool:
    """Whether the two share a meal: `A and B discussed visas over breakfast`."""
    return _OVER_A_MEAL.match(cast.sentence.shape.text, cast.sentence.chunks[n].end) is not None


def _at_their(cast: Cast, n: int) -> list[Party]:
    """`At their summit on Monday, A and B said`."""
    chunks = cast.sentence.chunks
    behind = [party for at in range(n + 1, len(chunks)) if chunks[at].letter in "PC" for party in cast.at(at)]
    found = together(cast, behind[:2], [])
    return found if len(found) == 2 else list(cast.scene.couple)


def _is_call(cast: Cast, n: int) -> bool:
    words = cast.sentence.chunks[n].words
    return "phone" in words or "rang" in words or "called" in words or "call" in words or _medium(cast, n) is not None


def _is_talk(cast: Cast, n: int) -> bool:
    """Whether the two spoke face to face: a place or a length of time goes with the verb."""
    chunks, text = cast.sentence.chunks, cast.sentence.shape.text
    if re.match(
        r" (?:with [^,;.]{0,40} )?for (?:over |more than |nearly |about )?(?:<count|an? |half an? |"
        r"two|three|several)",
        text[chunks[n].end :],
    ):
        return True
    return any(
        chunks[at].letter in "IJ"
        for at in range(n + 1, min(n + 4, len(chunks)))
        if not any(chunks[k].letter in "|SMUEVAWRH" for k in range(n + 1, at))
    )


def _by_noun(cast: Cast, n: int) -> list[Party]:
    """`talks between A and B`, `A's talks with B`, `the talks with B`."""
    chunks = cast.sentence.chunks
    behind = [
        at for at in range(n + 1, len(chunks)) if not any(chunks[k].letter in "|SMULEVA" for k in range(n + 1, at))
    ]
    between = [at for at in behind if chunks[at].prep in ("between", "of")]
    if between:
        found = [party for at in behind if at >= between[0] and chunks[at].letter in "PCO" for party in cast.at(at)]
        return together(cast, found, [])
    with_ = [at for at in behind if chunks[at].prep == "with"]
    if not with_:
        return []
    objects = [party for at in behind if at >= with_[0] and chunks[at].letter in "POG" for party in cast.at(at)]
    owner = [
        party
        for at in range(max(0, n - 2), n)
        if chunks[at].letter in "Ph" and (chunks[at].owns or chunks[at].letter == "h")
        for party in cast.at(at)
    ]
    subject = owner or subject_of(cast, n) or ([cast.scene.subject] if cast.scene.subject else [])
    return together(cast, subject, objects)


def _medium(cast: Cast, n: int) -> str | None:
    """Whether the words around the chunk tell of a call."""
    chunks = cast.sentence.chunks
    text = cast.sentence.shape.text
    end = next((one.start for one in chunks[n + 1 :] if one.letter in "MUEVS|WR" or _is_spoken(one)), len(text))
    words = text[chunks[n].start : end]
    if _VIDEO.search(words):
        return "video"
    return "phone" if _PHONE.search(words) else None


def _is_spoken(chunk: Chunk) -> bool:
    """Whether somebody speaks; `by phone` is no verb of its own."""
    return chunk.letter == "L" and not chunk.words.startswith(("by ", "in ", "via ", "during ", "over ", "through "))


def _noun_told(cast: Cast, n: int) -> bool | None:
    """Whether the verb that tells of a meeting's noun lies ahead."""
    chunks = cast.sentence.chunks
    for at in [*range(n + 1, min(n + 5, len(chunks))), *range(n - 1, max(-1, n - 3), -1)]:
        if chunks[at].letter in "kVbME" and (told := cast.clock.is_planned(at)) is not None:
            return told
    ahead = re.match(
        r"[^;.]{0,60}?\b(?:is|are|was) (?:scheduled|planned|expected|due|to be)\b",
        cast.sentence.shape.text[chunks[n].end :],
    )
    if ahead is not None:
        return True
    return False if _WENT_ON.match(cast.sentence.shape.text, chunks[n].end) else None


def _met(cast: Cast, n: int, parties: list[Party], countries: tuple[str, ...]) -> Met:
    chunk = cast.sentence.chunks[n]
    told = cast.clock.is_planned(n)
    if chunk.words == "meeting" and cast.sentence.shape.text.endswith("after ", 0, chunk.start):
        told = False
    if told is None and chunk.letter == "K":
        told = _noun_told(cast, n)
    date = cast.clock.around(n, told)
    planned = told if told is not None else cast.clock.is_ahead(date)
    medium = _medium(cast, n) if chunk.letter in "LKMx" else None
    city, state = place_beside(cast.clock, n) if medium is None else (None, None)
    if date is None and planned:
        date = cast.scene.day_ahead(countries) or cast.scene.visit_today(cast.clock.today)
    elif date is None:
        date = cast.scene.fallback(cast.passage.sentence.paragraph, countries)
    if city is None and state is None and medium is None and not planned:
        city = cast.scene.here(date, countries, cast.clock.dateline)
    form = medium or (None if planned or not (city or state) else "in_person")
    start, end = cast.passage.start, cast.passage.end
    rule = {"M": "met", "U": "received", "L": "called", "K": "talks between", "x": "signed together"}[chunk.letter]
    return Met(rule, start, end, countries, tuple(parties), date, None, None, city, form, bool(planned))
