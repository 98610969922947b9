"""Counts of contacts: `met 14 times`, `his fourth trip`, `the fifth time since September`, `three visits`."""

import re
from collections.abc import Iterator
from dataclasses import replace

from etl.reading.events.cast import Cast
from etl.reading.events.chunks import Chunk
from etl.reading.events.counts import Told, hedge_of, is_twice, last_day, since_when, what_is_counted
from etl.reading.events.drafts import Counted
from etl.reading.events.scene import Party
from etl.reading.events.sides import by_verb, subject_of
from etl.reading.events.where import place_of

_TIMES = re.compile(
    r"(?:(?P<n><count:\d+>|\b(?:twice))(?: times| occasions| separate occasions|(?= since\b)|"
    r"(?= (?:within|in|this|last|over|already)\b|,? <date>)|(?=\b|[.,;:]|$))|for (?:the|a) (?P<nth><ordinal:\d+>) time|"
    r"\bthe (?P<nth2><ordinal:\d+>) time|\bon (?P<n2><count:\d+>) occasions)"
)
_NTH = re.compile(
    r"(?P<nth><ordinal:\d+>)(?: (?:official|state|working|such|bilateral|in-person|face-to-face|"
    r"foreign|one-on-one|private|ever))* (?P<noun>visits?|trips?|journey|tour|meetings?|talks|"
    r"conversation|encounter|call|phone call|telephone call|telephone conversation|summit)\b|(?:his|"
    r"her|its|their|the) (?P<bare><ordinal:\d+>)(?= (?:to (?:the )?(?:<|country|island|kingdom)|since|"
    r"(?:in |of )?<date>|"
    r"this year|of the (?:year|month)|by an?|between)|[.,;])"
)
_COUNT = re.compile(
    r"(?P<n><count:\d+>)(?: (?:official|state|working|such|bilateral|in-person|high-level|ministerial|"
    r"presidential|telephone|phone|face-to-face|rounds of(?: indirect| direct)?))* (?P<noun>visits|"
    r"trips|journeys|meetings|talks|conversations|encounters|calls|phone calls|rounds of (?:indirect |"
    r"direct )?talks)\b"
)
_NUMBERED = re.compile(r"\b(?P<noun>visit|trip|journey|meeting|call|encounter) (?:number|no\.?) (?P<n><count:\d+>)")
_LIST = re.compile(r"(?P<noun>meetings|visits|calls|talks)\b[^:<]*(?:<[^>]+>[^:<]*){0,5}: (?P<n><count:\d+>)")

_ACTING = "PhHOG"
_ADVERB = re.compile(r"\b(?:has|have|had) since\b|\bsince then\b|times since(?=[.,;]|$)")
# `has been to the region three times`: to no state that the words name.
_ELSEWHERE = re.compile(r"\b(?:been|gone|went|travelled|come|flown) to (?!the <|<|see|meet|his|her|its)[^<,;.]{1,40}$")
_ITS = re.compile(r"\b(?:its|whose) $")
_THEIR = re.compile(r"\b(?:their|our) $")


def tallies(cast: Cast, told: Told) -> Iterator[Counted]:
    """The counts of contacts that a sentence tells of."""
    text = cast.sentence.shape.text
    numbered, counted = "<ordinal:" in text, "<count:" in text
    if not numbered and not counted and "twice" not in text:
        return
    fitting = (*((_NTH,) if numbered else ()), *((_COUNT, _LIST, _NUMBERED) if counted else ()), _TIMES)
    for pattern in fitting:
        for match in pattern.finditer(text):
            draft = _counted(cast, told, match)
            if draft is not None:
                yield draft
                return


def _counted(cast: Cast, told: Told, match: re.Match[str]) -> Counted | None:
    groups = match.groupdict()
    figure = next((groups[key] for key in ("n", "n2", "nth", "nth2", "bare") if groups.get(key)), "")
    count = 2 if figure == "twice" else int(re.sub(r"\D", "", figure) or 0)
    what = what_is_counted(cast, match, told)
    if count < 2 or what is None or not _is_of_contacts(cast, match, what):
        return None
    since, period = since_when(cast, match)
    if since is None and _ADVERB.search(cast.sentence.shape.text):
        since = last_day(told)
    start, end = cast.passage.start, cast.passage.end
    draft = Counted("contacts counted", start, end, what, count, hedge_of(cast, match), since=since, period=period)
    return _of_visits(cast, told, match, draft) if what == "visits" else _of_meetings(cast, told, draft)


def _is_of_contacts(cast: Cast, match: re.Match[str], what: str) -> bool:
    """Whether the figure counts contacts of people, and neither sessions of a mechanism nor something else."""
    groups, before = match.groupdict(), cast.sentence.shape.text[: match.start()]
    if groups.get("n") and not groups.get("noun") and "times" not in match[0] and "occasions" not in match[0]:
        return is_twice(cast, match)
    if _ITS.search(before) or (groups.get("bare") and before.endswith("on ")):
        return False
    ordinal_of_noun = what == "meetings" and groups.get("noun") and groups.get("nth")
    return not (ordinal_of_noun and "<body>" in cast.sentence.shape.text and not _THEIR.search(before))


def _of_meetings(cast: Cast, told: Told, draft: Counted) -> Counted | None:
    parties = _meeting_parties(cast, told)
    countries = tuple(sorted({one.country for one in parties if one.country}))
    if len(countries) < 2:
        return None
    return replace(draft, countries=countries, parties=tuple(one for one in parties if one.name))


def _meeting_parties(cast: Cast, told: Told) -> list[Party]:
    """Whose meetings are counted: those told of in the sentence, its subjects, its pair, else those told of last."""
    if told.here_met and told.here_met[-1].parties:
        return list(told.here_met[-1].parties)
    chunks = cast.sentence.chunks
    by_verbs = (by_verb(cast, n) for n, chunk in enumerate(chunks) if chunk.letter in "ML")
    found = next((parties for parties in by_verbs if len(parties) >= 2), None)
    if found is not None or told.here_met:
        return found or []
    return _pair_named(cast) or _pair_told(cast, told)


def _pair_named(cast: Cast) -> list[Party]:
    """The two whom the sentence means by a word for a pair, or names."""
    for n, chunk in enumerate(cast.sentence.chunks):
        if chunk.letter in "CH" or (chunk.letter == "h" and "our" in chunk.words):
            found = [one for one in cast.at(n) if one.name]
            if len(found) >= 2:
                return found
    named = cast.everybody()
    return named if len({one.country for one in named}) >= 2 else []


def _pair_told(cast: Cast, told: Told) -> list[Party]:
    """The people of the last meeting of several, else the last two named together."""
    last = next((met for met in reversed(told.met) if len(met.parties) >= 2), None)
    return list(last.parties) if last is not None else list(cast.scene.couple)


def _of_visits(cast: Cast, told: Told, match: re.Match[str], draft: Counted) -> Counted | None:
    chunks = cast.sentence.chunks
    if _ELSEWHERE.search(cast.sentence.shape.text, 0, match.start()):
        return None
    at = next((n for n, one in enumerate(chunks) if one.end >= match.start()), len(chunks))
    owner = _owner(cast, at, told)
    same = [one for one in told.here_went if owner is None or one.visitor.name == owner.name]
    found = (same[0].visitor, same[0].origin, same[0].to) if same else _traveller(cast, told, at)
    if found is None:
        return None
    visitor, origin, to = found
    return replace(draft, origin=origin, to=to, parties=(visitor,) if visitor.name else ())


def _traveller(cast: Cast, told: Told, at: int) -> tuple[Party, str, str] | None:
    chunks = cast.sentence.chunks
    visitor = _owner(cast, at, told)
    if visitor is None:
        return None
    for one in [*chunks[at:], *reversed(chunks[:at])]:
        if one.letter in "TIZ":
            state = place_of(cast.clock, one)[1]
            origin = visitor.country or cast.document.partner(state or "", cast.passage)
            if state and origin and state != origin:
                return visitor, origin, state
    last = told.went[-1] if told.went else None
    if last is not None and last.visitor.name == visitor.name:
        return visitor, last.origin, last.to
    other = cast.document.partner(visitor.country or "", cast.passage)
    return (visitor, visitor.country, other) if visitor.country and other else None


def _opened(cast: Cast, at: int) -> Party | None:
    """The subject behind a count that opens the sentence: `For the third time this year, President Mar came`."""
    chunks = cast.sentence.chunks
    if any(one.letter in _ACTING for one in chunks[:at]):
        return None
    subject = next((n for n in range(at + 1, len(chunks)) if chunks[n].letter in _ACTING), None)
    return next(iter(cast.at(subject)), None) if subject is not None and not chunks[subject].prep else None


def _several(chunk: Chunk) -> Party | None:
    """People of one state whom their office names: `Polish presidents have paid six visits`."""
    code = chunk.mentions[0].country if chunk.words.startswith("<adj> <office>") else None
    return Party(code) if code is not None else None


def _owner(cast: Cast, at: int, told: Told) -> Party | None:
    chunks = cast.sentence.chunks
    behind = chunks[at + 1 : at + 4]
    if (
        one := next((k for k, chunk in enumerate(behind) if chunk.letter in "PO" and chunk.prep in ("of", "by")), None)
    ) is not None:
        return next(iter(cast.at(at + 1 + one)), None)
    for n in range(min(at, len(chunks) - 1), -1, -1):
        if chunks[n].letter == "C" and (many := _several(chunks[n])) is not None:
            return many
        if chunks[n].letter in "PhHOWG" or (chunks[n].letter == "C" and chunks[n].words.startswith("its ")):
            found = cast.at(n)
            if found:
                return found[0]
    if told.went:
        return told.went[-1].visitor
    opened = _opened(cast, at)
    if opened is not None:
        return opened
    found = subject_of(cast, min(at, len(chunks) - 1)) if chunks else []
    return found[0] if found else None
