"""Counts of contacts: `met 14 times`, `his fourth trip`, `the fifth time since September`, `three visits`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from etl.reading.events.drafts import Counted, Met, Went
from etl.reading.events.meetings import by_verb, subject_of
from etl.reading.events.scene import Cast, Party, Scene
from etl.reading.events.when import Clock
from etl.reading.mention import Mention, Tag

_TIMES = re.compile(r"(?:(?P<n><count:\d+>|\b(?:twice))(?: times| occasions| separate occasions|(?= since\b)|(?= (?:within|in|this|last|over|already)\b)|(?=\b))|for (?:the|a) (?P<nth><ordinal:\d+>) time|\bthe (?P<nth2><ordinal:\d+>) time|\bon (?P<n2><count:\d+>) occasions)")
_NTH = re.compile(r"(?P<nth><ordinal:\d+>)(?: (?:official|state|working|such|bilateral|in-person|face-to-face|foreign|one-on-one|private|ever))* (?P<noun>visits?|trips?|journey|tour|meetings?|talks|conversation|encounter|call|phone call|telephone call|telephone conversation|summit)\b|(?:his|her|its|their|the) (?P<bare><ordinal:\d+>)(?= (?:to (?:the )?(?:<|country|island|kingdom)|since|this year|by an?))")
_COUNT = re.compile(r"(?P<n><count:\d+>)(?: (?:official|state|working|such|bilateral|in-person|high-level|ministerial|presidential|telephone|phone|face-to-face|rounds of(?: indirect| direct)?))* (?P<noun>visits|trips|journeys|meetings|talks|conversations|encounters|calls|phone calls|rounds of (?:indirect |direct )?talks)\b")
_LIST = re.compile(r"(?P<noun>meetings|visits|calls|talks)\b[^:<]*(?:<[^>]+>[^:<]*){0,5}: (?P<n><count:\d+>)")
_SINCE = re.compile(r"since (?:[^,;.<]|<(?!date)[^>]*>){0,60}?(?P<date><date>)")
_DENIED = re.compile(r"\b(?:no|not|never|only)\b|n't\b")
_WHAT = {"visit": "visits", "trip": "visits", "journey": "visits", "tour": "visits", "call": "calls", "phone": "calls", "telephone": "calls"}


_DEEDS = (
    ("calls", re.compile(r"\b(?:phone|telephone|call(?:ed)?|rang|video)\b")),
    ("meetings", re.compile(r"\b(?:met|meet|talks|sat down|conferred|seen each other|encounter|received|together)\b")),
    ("visits", re.compile(r"\b(?:been (?:to|in|here|there)|visited|travelled|come|came|gone|went|flown|trips?|returned|visit)\b")),
)


@dataclass(frozen=True)
class Told:
    """The events that the sentence and the article told of so far."""

    met: tuple[Met, ...]
    went: tuple[Went, ...]
    here_met: tuple[Met, ...]
    here_went: tuple[Went, ...]


def tallies(cast: Cast, clock: Clock, scene: Scene, told: Told) -> Iterator[Counted]:
    """The counts of contacts that a sentence tells of."""
    text = cast.sentence.shape.text
    if "<ordinal:" not in text and "<count:" not in text and "twice" not in text:
        return
    for pattern in (_NTH, _COUNT, _LIST, _TIMES):
        for match in pattern.finditer(text):
            draft = _counted(cast, clock, scene, told, match)
            if draft is not None:
                yield draft
                return


def _counted(cast: Cast, clock: Clock, scene: Scene, told: Told, match: re.Match[str]) -> Counted | None:
    groups = match.groupdict()
    figure = next((groups[key] for key in ("n", "n2", "nth", "nth2", "bare") if groups.get(key)), None)
    if figure is None:
        return None
    count = 2 if figure == "twice" else int(re.sub(r"\D", "", figure))
    if count < 2:
        return None
    if groups.get("n") and not groups.get("noun") and not re.search(r"times|occasions", match[0]) and not _is_twice(cast, match):
        return None
    what = _what(cast, match, told)
    if what == "meetings" and groups.get("noun") and groups.get("nth") and "<body>" in cast.sentence.shape.text and not re.search(r"\b(?:their|our) $", cast.sentence.shape.text[: match.start()]) or re.search(r"\b(?:its|whose) $", cast.sentence.shape.text[: match.start()]):
        return None
    if what is None:
        return None
    since, period = _since(cast, clock, match)
    if since is None and re.search(r"\b(?:has|have|had) since\b|\bsince then\b|times since(?=[.,;]|$)", cast.sentence.shape.text):
        since = _last_day(told)
    qualifier = _qualifier(cast, match)
    if what == "visits":
        return _of_visits(cast, clock, scene, told, match, count, since, period, qualifier)
    parties = _meeting_parties(cast, told, match)
    countries = tuple(sorted({one.country for one in parties if one.country}))
    if len(countries) < 2:
        return None
    named = tuple(one for one in parties if one.name)
    return Counted("contacts counted", cast.passage.start, cast.passage.end, what, count, qualifier, countries, None, None, named, since, period)


def _is_twice(cast: Cast, match: re.Match[str]) -> bool:
    """Whether the figure is an adverb: `twice`."""
    mentions = cast.sentence.shape.mentions(*match.span("n"))
    return not mentions or cast.document.low[mentions[0].start : mentions[0].end].endswith(("twice", "thrice"))


def _what(cast: Cast, match: re.Match[str], told: Told) -> str | None:
    """What is counted, by the noun, or by the verb that `times` belongs to."""
    noun = match.groupdict().get("noun")
    text = cast.sentence.shape.text
    if noun:
        for word, what in _WHAT.items():
            if noun.startswith(word):
                return what
        if "session" in noun:
            return None
        return "calls" if re.search(r"\b(?:tele)?phone\b|\bcall", match[0]) else "meetings"
    if match.groupdict().get("bare"):
        return "visits" if re.match(r" to ", text[match.end() :]) or re.search(r"\b(?:visit|trip|journey)\b[^;.]{0,30}$", text[: match.start()]) else _last(told)
    if re.search(r"<body>", text[max(0, match.start() - 90) : match.end() + 60]) and match.groupdict().get("nth"):
        return None
    before, behind = text[max(0, match.start() - 110) : match.start()], text[match.end() : match.end() + 60]
    for where in (behind, before) if re.search(r"\bthat\b", behind) else (before, behind):
        found = [(one.end(), what) for what, words in _DEEDS for one in words.finditer(where)]
        if found:
            return max(found)[1] if where is before else min(found)[1]
    return None


def _last(told: Told) -> str | None:
    if told.here_went:
        return "visits"
    return "calls" if told.here_met and told.here_met[-1].format == "phone" else None


def _since(cast: Cast, clock: Clock, match: re.Match[str]) -> tuple[str | None, str | None]:
    shape = cast.sentence.shape
    found = _SINCE.search(shape.text)
    since = None
    if found is not None:
        mention = next(iter(shape.mentions(*found.span("date"))), None)
        since = clock.read(mention, False) if mention else None
        if since and re.search(r"since (?:[^<]|<(?!date))*$", shape.text[: found.start("date")]) is None:
            since = None
    period = None
    for one in shape.mentions(0, len(shape.text)):
        if one.tag is Tag.DATE and not since and shape.place_of(one) > match.start():
            words = cast.document.low[one.start : one.end]
            if words == "this year":
                since = period = one.detail.edtf
            elif (words.isdigit() and shape.text[max(0, shape.place_of(one) - 3) : shape.place_of(one)] == "in "):
                period = one.detail.edtf
    return since, period


def _last_day(told: Told) -> str | None:
    """The day of the event told last: `they have met twice since`."""
    events = [*told.met, *told.went, *told.here_met, *told.here_went]
    dated = [one for one in events if one.date and not one.planned]
    return dated[-1].date if dated else None


def _qualifier(cast: Cast, match: re.Match[str]) -> str | None:
    for one in cast.sentence.shape.mentions(match.start(), match.end()):
        if one.tag is Tag.COUNT and one.detail is not None and getattr(one.detail, "qualifier", None):
            return str(one.detail.qualifier)
    return None


def _meeting_parties(cast: Cast, told: Told, match: re.Match[str]) -> list[Party]:
    if told.here_met:
        return list(told.here_met[-1].parties)
    chunks = cast.sentence.chunks
    for n, chunk in enumerate(chunks):
        if chunk.letter in "ML" and len(found := by_verb(cast, n)) >= 2:
            return found
    for n, chunk in enumerate(chunks):
        if chunk.letter in "CH" or (chunk.letter == "h" and "our" in chunk.words):
            found = [one for one in cast.at(n) if one.name]
            if len(found) >= 2:
                return found
    named = cast.everybody()
    if len({one.country for one in named}) >= 2:
        return named
    for met in reversed(told.met):
        if len(met.parties) >= 2:
            return list(met.parties)
    return list(cast.scene.couple)


def _of_visits(
    cast: Cast, clock: Clock, scene: Scene, told: Told, match: re.Match[str], count: int, since: str | None, period: str | None, qualifier: str | None
) -> Counted | None:
    at = next((n for n, one in enumerate(cast.sentence.chunks) if one.end >= match.start()), len(cast.sentence.chunks))
    owner = _owner(cast, at, told)
    same = [one for one in told.here_went if owner is None or one.visitor.name == owner.name]
    if same:
        visitor, origin, to = same[0].visitor, same[0].origin, same[0].to
    else:
        found = _traveller(cast, clock, scene, told, match)
        if found is None:
            return None
        visitor, origin, to = found
    parties = (visitor,) if visitor.name else ()
    return Counted("visits counted", cast.passage.start, cast.passage.end, "visits", count, qualifier, (), origin, to, parties, since, period)


def _traveller(cast: Cast, clock: Clock, scene: Scene, told: Told, match: re.Match[str]) -> tuple[Party, str, str] | None:
    chunks = cast.sentence.chunks
    at = next((n for n, one in enumerate(chunks) if one.end >= match.start()), len(chunks))
    visitor = _owner(cast, at, told)
    if visitor is None or visitor.country is None:
        return None
    for one in [*chunks[at:], *reversed(chunks[:at])]:
        if one.letter in "TIZ":
            state = clock.place_of(one)[1]
            if state and state != visitor.country:
                return visitor, visitor.country, state
    last = told.went[-1] if told.went else None
    if last is not None and last.visitor.name == visitor.name:
        return visitor, last.origin, last.to
    other = cast.document.partner(visitor.country, cast.passage)
    return (visitor, visitor.country, other) if other else None


def _owner(cast: Cast, at: int, told: Told) -> Party | None:
    chunks = cast.sentence.chunks
    for n in range(min(at, len(chunks) - 1), -1, -1):
        if chunks[n].letter in "PhHOWG" or (chunks[n].letter == "C" and chunks[n].words.startswith("its ")):
            found = cast.at(n)
            if found:
                return found[0]
    if told.went:
        return told.went[-1].visitor
    found = subject_of(cast, min(at, len(chunks) - 1)) if chunks else []
    return found[0] if found else None


def mention_of(mention: Mention | None) -> str | None:
    """The value of a mention, if there is one."""
    return mention.value if mention else None
