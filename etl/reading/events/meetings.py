"""People of different states who met, talked or called each other: the verb or noun, those on both sides of it, its day and place."""

import re
from collections.abc import Iterator

from dataclasses import replace

from etl.reading.events.chunks import Chunk
from etl.reading.events.drafts import Met
from etl.reading.events.scene import Cast, Party, Scene
from etl.reading.events.when import Clock
from etl.reading.modality import Mood, mood

_SIDES = "PCHOGWm"
_STOPS = "|SMULEKVkvA"
_WITH = ("with", "to", "by", "and", "between", "alongside", "of", "&", "together with", "as well as")
_PHONE = re.compile(r"\b(?:by|over|on) (?:the )?(?:tele)?phone\b|\bby telephone|\b(?:tele)?phone (?:call|conversation|talks?)|\btelephon|\bphoned\b|\brang\b|\bcalled\b|\bon the line\b|\bcall\b|\bconversation\b")
_VIDEO = re.compile(r"\bvideo|\bvirtual(?:ly)?\b|\bonline\b|\bby zoom\b|\bteleconference")
_DENIED = re.compile(r"\b(?:no|not|never|nor|neither|without|cancelled|canceled|called off|denied|denies|refused to|declined to|rumours?|reports? that|had reported|reportedly|newspapers?|would have|if)\b|n't\b")
_NO_MEETING = re.compile(
    r"met (?:only )?once|met (?:the|its|this|that|all|a|an|every|our|with (?:criticism|approval|success|resistance)) (?!<)|"
    r"(?:meets?|met|meeting) (?:demand|standards|conditions|requirements|targets?|costs?|needs)|has met its|"
    r"hosts? (?:a|an|the|some|over|more|about|<count:\d+>) (?!<adj> <office>|<office>|<person>|<adj> <person>|visit|dinner|lunch|reception)"
)


def meetings(cast: Cast, clock: Clock, scene: Scene) -> Iterator[Met]:
    """The meetings that a sentence tells of, in order."""
    for n, chunk in enumerate(cast.sentence.chunks):
        parties = _parties(cast, n, chunk)
        if len(parties) < 2:
            continue
        countries = tuple(sorted({one.country for one in parties if one.country}))
        if len(countries) < 2 or _is_denied(cast, n) or _is_counted(cast, n):
            continue
        draft = _met(cast, clock, scene, n, parties, countries)
        if not _is_sound(clock, n, draft):
            continue
        yield draft
        yield from (replace(draft, date=day) for day in clock.more(n, draft.planned))


def _is_sound(clock: Clock, n: int, draft: Met) -> bool:
    """Whether a plan has a day to come, and a meeting of unnamed people a day of its own."""
    if draft.planned:
        return draft.date is not None and (clock.is_ahead(draft.date) or draft.date[:4] >= clock.today.isoformat()[:4] and "/" not in draft.date and len(draft.date) < 10 or draft.date == clock.today.isoformat())
    return any(one.name for one in draft.parties) or clock.mention_around(n) is not None


def _is_counted(cast: Cast, n: int) -> bool:
    """Whether the words count meetings instead of telling of one."""
    chunk, text = cast.sentence.chunks[n], cast.sentence.shape.text
    before, behind = text[max(0, chunk.start - 20) : chunk.start], text[chunk.end : chunk.end + 60]
    if chunk.letter == "K" and re.search(r"(?:meetings|calls|encounters|consultations)$", chunk.words):
        return re.search(r"<count:\d+>[^<]*$", text[max(0, chunk.start - 40) : chunk.end]) is not None or ":" in behind or "meetings" in chunk.words
    if re.search(r"\b(?:most recently|the last time|lastly|the latest)\b[^<]*<date>", text[chunk.end :]):
        return False
    return re.search(r"(?<!the )<count:\d+>[a-z ]*$", before) is not None or re.match(r"[^,;<.]{0,25}(?<!the )(?<!both )(?:<count:\d+>|\btwice)(?! (?:hours?|minutes?|days?))", behind) is not None


def _parties(cast: Cast, n: int, chunk: Chunk) -> list[Party]:
    letters = cast.sentence.letters
    match chunk.letter:
        case "M" | "U":
            return by_verb(cast, n)
        case "L" if _is_call(cast, n) or _is_talk(cast, n):
            return by_verb(cast, n)
        case "x":
            return _by_deed(cast, n)
        case "K" if chunk.words == "meeting" and cast.sentence.shape.text.endswith(", ", 0, chunk.start):
            return by_verb(cast, n)
        case "K" if re.search(r"\b(?:at|in|during|after|following) their (?:[a-z-]+ )?$", cast.sentence.shape.text[: chunk.start]):
            return _at_their(cast, n)
        case "K" if n and letters[n - 1] in "kM":
            return by_verb(cast, n, first=n - 1)
        case "K":
            return _by_noun(cast, n)
        case _:
            return []


def _by_deed(cast: Cast, n: int) -> list[Party]:
    """Two people who signed or proclaimed something together on a day and at a place."""
    found = [one for one in subject_of(cast, n) if one.name]
    first = max((k for k in range(n) if cast.sentence.letters[k] == "|"), default=-1)
    before = cast.sentence.letters[first + 1 : n]
    return found if len(found) >= 2 and "D" in before and "I" in before else []


def _at_their(cast: Cast, n: int) -> list[Party]:
    """`At their summit on Monday, A and B said`."""
    chunks = cast.sentence.chunks
    behind = [party for at in range(n + 1, len(chunks)) if chunks[at].letter in "PC" for party in cast.at(at)]
    found = _together(cast, behind[:2], [])
    return found if len(found) == 2 else list(cast.scene.couple)


def _is_call(cast: Cast, n: int) -> bool:
    words = cast.sentence.chunks[n].words
    return "phone" in words or "rang" in words or "called" in words or "call" in words or _medium(cast, n) is not None


def _is_talk(cast: Cast, n: int) -> bool:
    """Whether the two spoke face to face: a place or a length of time goes with the verb."""
    chunks, text = cast.sentence.chunks, cast.sentence.shape.text
    if re.match(r" (?:with [^,;.]{0,40} )?for (?:over |more than |nearly |about )?(?:<count|an? |half an? |two|three|several)", text[chunks[n].end :]):
        return True
    return any(chunks[at].letter in "IJ" for at in range(n + 1, min(n + 4, len(chunks))) if not any(chunks[k].letter in "|SMUEVAWRH" for k in range(n + 1, at)))


def by_verb(cast: Cast, n: int, first: int | None = None) -> list[Party]:
    """The people on both sides of a verb: its subject before it, its object behind it."""
    begin = first if first is not None else n
    subject = subject_of(cast, begin)
    objects = _objects(cast, n)
    whom = [at for at in range(max(0, begin - 3), begin) if cast.sentence.chunks[at].words == "whom"]
    objects += [one for at in whom for one in cast.at(at)]
    if cast.sentence.chunks[n].letter == "U" and not objects:
        return []
    return _together(cast, subject, objects)


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
        if chunk.letter not in _SIDES or chunk.groups.get("gen") or chunk.groups.get("ggen") or chunk.groups.get("ogen"):
            continue
        prep = chunk.groups.get("prep") or chunk.groups.get("oprep") or chunk.groups.get("gprep") or chunk.groups.get("cprep") or ""
        if prep in ("with", "by", "of", "for", "from", "to", "against", "under", "like", "per", "than"):
            if not (prep == "of" and at == n - 1 and chunks[n].words.startswith("to ")):
                continue
        if chunk.letter == "C" and at and chunks[at - 1].letter == "P" and cast.sentence.shape.text[chunks[at - 1].end : chunk.start] == ", ":
            continue
        found = cast.at(at) + found
        if chunk.letter in "CW" or prep not in ("and", "&", "as well as", "together with", "plus") and not _joined(cast, at):
            break
    return found


def _joined(cast: Cast, at: int) -> bool:
    """Whether the chunk goes on a list that began before it."""
    if at == 0 or cast.sentence.chunks[at - 1].letter != "P":
        return False
    between = cast.sentence.shape.text[cast.sentence.chunks[at - 1].end : cast.sentence.chunks[at].start]
    return re.fullmatch(r"[ ,]*(?:and|&)?[ ,]*(?:separately|later|then|also)?[ ,]*", between) is not None and between.strip() != ""


def _objects(cast: Cast, n: int) -> list[Party]:
    chunks = cast.sentence.chunks
    found: list[Party] = []
    for at in range(n + 1, len(chunks)):
        chunk = chunks[at]
        if chunk.letter in "|SMULEVAWRk" or (chunk.letter == "v" and found):
            break
        prep = chunk.groups.get("prep") or chunk.groups.get("oprep") or chunk.groups.get("gprep") or ""
        if chunk.letter in "POGm" and not chunk.groups.get("gen"):
            if prep in ("of", "for", "from", "against", "under", "before", "like", "per"):
                continue
            if chunk.letter == "O" and at + 1 < len(chunks) and chunks[at + 1].letter == "P" and chunks[at + 1].start - chunk.end < 30:
                continue
            found += cast.at(at)
        elif chunk.letter == "C" and chunk.groups.get("cprep") != "of" and not found:
            found += cast.at(at) if chunk.words.startswith("between") else []
    return found


def _by_noun(cast: Cast, n: int) -> list[Party]:
    """`talks between A and B`, `A's talks with B`, `the talks with B`."""
    chunks = cast.sentence.chunks
    behind = [at for at in range(n + 1, len(chunks)) if not any(chunks[k].letter in "|SMULEVA" for k in range(n + 1, at))]
    between = [at for at in behind if (chunks[at].groups.get("prep") or chunks[at].groups.get("cprep") or chunks[at].groups.get("cprepb") or chunks[at].groups.get("oprep")) in ("between", "of")]
    if between:
        found = [party for at in behind if at >= between[0] and chunks[at].letter in "PCO" for party in cast.at(at)]
        return _together(cast, found, [])
    with_ = [at for at in behind if (chunks[at].groups.get("prep") or chunks[at].groups.get("oprep") or chunks[at].groups.get("gprep")) == "with"]
    if not with_:
        return []
    objects = [party for at in behind if at >= with_[0] and chunks[at].letter in "POG" for party in cast.at(at)]
    owner = [party for at in range(max(0, n - 2), n) if chunks[at].letter in "Ph" and (chunks[at].groups.get("gen") or chunks[at].letter == "h") for party in cast.at(at)]
    subject = owner or subject_of(cast, n) or ([cast.scene.subject] if cast.scene.subject else [])
    return _together(cast, subject, objects)


def _together(cast: Cast, subject: list[Party], objects: list[Party]) -> list[Party]:
    found: list[Party] = []
    for one in [*subject, *objects]:
        if not any(one.name == other.name and (one.name or one.country == other.country) for other in found):
            found.append(one)
    states = {one.country for one in found if one.country}
    if len(states) == 1 and len(found) > 1 and any(one.country is None for one in found):
        known = next(iter(states))
        other = (cast.document.partner(known) or cast.document.partner(known, cast.passage)) if known else None
        found = [one if one.country else Party(other, one.name, one.office) for one in found]
    if len(found) == 2 and not any(one.country for one in found) and all(one.name for one in found) and cast.passage.pair:
        found = [Party(state, one.name, one.office) for state, one in zip(cast.passage.pair, found, strict=True)]
    return found


def _is_denied(cast: Cast, n: int) -> bool:
    chunk = cast.sentence.chunks[n]
    text = cast.sentence.shape.text
    first = max((one.end for one in cast.sentence.chunks[:n] if one.letter in "|"), default=0)
    before = text[first : chunk.end]
    if re.search(r"\b(?:had reported|reports? that|newspapers? \w+ \w+)\b", text[: chunk.start]):
        return True
    if mood(cast.sentence.shape, chunk.start, chunk.end) is Mood.DENIED and _DENIED.search(before):
        return True
    return _DENIED.search(text[max(first, chunk.start - 25) : chunk.end]) is not None or _NO_MEETING.match(text[chunk.start :]) is not None


def _medium(cast: Cast, n: int) -> str | None:
    """Whether the words around the chunk tell of a call."""
    chunks = cast.sentence.chunks
    text = cast.sentence.shape.text
    end = next((one.start for one in chunks[n + 1 :] if one.letter in "MUEVS|WRL"), len(text))
    words = text[chunks[n].start : end]
    if _VIDEO.search(words):
        return "video"
    return "phone" if _PHONE.search(words) else None


def _noun_told(cast: Cast, clock: Clock, n: int) -> bool | None:
    """Whether the verb that tells of a meeting's noun lies ahead."""
    chunks = cast.sentence.chunks
    for at in [*range(n + 1, min(n + 5, len(chunks))), *range(n - 1, max(-1, n - 3), -1)]:
        if chunks[at].letter in "kVbME" and (told := clock.is_planned(at)) is not None:
            return told
    ahead = re.match(r"[^;.]{0,60}?\b(?:is|are|was) (?:scheduled|planned|expected|due|to be)\b", cast.sentence.shape.text[chunks[n].end :])
    return True if ahead else None


def _met(cast: Cast, clock: Clock, scene: Scene, n: int, parties: list[Party], countries: tuple[str, ...]) -> Met:
    chunk = cast.sentence.chunks[n]
    told = clock.is_planned(n)
    if told is None and chunk.letter == "K":
        told = _noun_told(cast, clock, n)
    date = clock.around(n, told)
    planned = told if told is not None else clock.is_ahead(date)
    medium = _medium(cast, n) if chunk.letter in "LKM" else None
    city, state = clock.place(n) if medium is None else (None, None)
    if date is None:
        date = scene.ahead if planned else scene.fallback(cast.passage.sentence.paragraph)
    if city is None and state is None and medium is None and not planned:
        city = scene.here(date, countries, clock.dateline)
    form = medium or (None if planned or not (city or state) else "in_person")
    start, end = cast.passage.start, cast.passage.end
    rule = {"M": "met", "U": "received", "L": "called", "K": "talks between", "x": "signed together"}[chunk.letter]
    return Met(rule, start, end, countries, tuple(parties), date, None, None, city, form, bool(planned))
