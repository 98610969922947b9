"""Sessions of a mechanism named before: `The third is to convene in A next year`."""

import re
from collections.abc import Iterator

from etl.reading.events.cast import Cast
from etl.reading.events.drafts import Met
from etl.reading.events.scene import Series
from etl.reading.events.session_words import NOT_HELD, SESSION, TO_COME, number_in
from etl.reading.events.where import place_of
from etl.reading.mention import Tag

_ELIDED = re.compile(
    rf"(?:^|(?<=[ ;(–•\"]))(?:(?:the|its|a|an|their|and the|while the|round) (?P<which>next|"
    rf"<ordinal:\d+>|previous|inaugural|last|latest|following|preceding|predecessor|first|"
    rf"round <count:\d+>|<count:\d+>)|(?P<next>next|round <count:\d+>)|(?:(?<=^)|(?<=; )|(?<=• )|"
    rf"(?<=: ))(?P<bare><ordinal:\d+>(?= (?:session|round|meeting|sitting))))"
    rf"(?P<noun> (?:(?:intergovernmental|bilateral|annual|regular|joint|ministerial|full|plenary|"
    rf"such) )?(?:one|{SESSION}|council|commission|committee|dialogue|retreat|forum|consultations|"
    rf"intergovernmental round|round of (?:talks|consultations)|such (?:meeting|session)))?"
    r"(?=[ ,:?](?! (?:state|official|working|visit|time|trip|country|year|month|week|day|to|in (?:the|an?)\b)))"
)
_HOSTS = re.compile(
    r"(?:<capital>|<city>|<country>) (?:is to host|will host|hosts|hosted|is due to host|"
    r"was to host) (?:the|a|its) (?P<which>next|<ordinal:\d+>)(?= (?:in|on|<date>|session|round|"
    r"meeting|of|at)|[.,])"
)
_OF_HEAD = re.compile(r" of (?:the|this|that) (councils?|commissions?|committees?|dialogues?|forums?|consultations)\b")
_PUT_OFF = ("postponed ", "put off ")
_HOLD_BEHIND = re.compile(
    r"^[^;.(]{0,70}?(?:\b(?:held|took place|take place|takes place|met|convene[sd]?|convening|"
    r"hosted|scheduled|planned|set for|fixed for|agreed for|due|expected|promised|pencilled|slated|envisaged|"
    r"foreseen|follows?|followed|will be|"
    r"is to|are to|was in|is set|gather(?:ed)?|opens?|had taken place)\b|^(?: \w+)?[:?])"
)


def elided_sessions(cast: Cast, spans: list[tuple[int, int]]) -> Iterator[Met]:
    """`The third is to convene in A next year`: a session of the mechanism named before."""
    text = cast.sentence.shape.text
    if cast.scene.series.body is None:
        return
    for match in [*_ELIDED.finditer(text), *_HOSTS.finditer(text)]:
        if any(first <= match.start() < last for first, last in spans):
            continue
        series = _series(cast, match)
        if series is None:
            continue
        behind = text[match.end() :]
        if not (_HOLD_BEHIND.match(behind) or match.re is _HOSTS) or re.match(
            r" (?:<adj>|<office>|<person>|[a-z-]+ (?:visit|trip))", behind
        ):
            continue
        draft = _elided_met(cast, series, match)
        if draft is not None:
            series.number, series.session = cast.passage.number, max(draft.session or 0, series.session or 0) or None
            yield draft


def _series(cast: Cast, match: re.Match[str]) -> Series | None:
    """The mechanism that the words mean: the one whose last session was the one before, else the last told of."""
    told = re.search(r"<ordinal:(\d+)>", match[0])
    if told is not None and "session" in match[0] and (other := cast.scene.whose_next(int(told[1]))) is not None:
        return other
    return cast.scene.series if _is_near(cast, match) else None


def _is_near(cast: Cast, match: re.Match[str]) -> bool:
    """Whether the mechanism was told of just before, or the words name its kind again."""
    series = cast.scene.series
    noun = (match.groupdict().get("noun") or "").split()
    kind = noun[-1].rstrip("s") if noun else ""
    head = _OF_HEAD.match(cast.sentence.shape.text, match.end())
    if head is not None and head[1].rstrip("s") in (series.body or "").casefold():
        return True
    again = kind not in ("session", "meeting") and len(kind) > 5 and kind in (series.body or "").casefold()
    numbers = re.findall(r"<ordinal:(\d+)>", match[0])
    if series.session is not None and numbers == [str(series.session + 1)] and "session" in match[0]:
        return True
    return again or cast.passage.number - series.number <= 2


def _next_number(series: Series, which: str, clause: str) -> int | None:
    """The session after the one told of last, unless the words give its number themselves."""
    last = series.session
    return last + 1 if which in ("next", "following") and last and "<ordinal:" not in clause else None


def _elided_met(cast: Cast, series: Series, match: re.Match[str]) -> Met | None:
    text = cast.sentence.shape.text
    end = next((at for at in (text.find(";", match.end()), text.find(". ", match.end())) if at >= 0), len(text))
    clause = text[match.start() : end]
    which = match["which"] or match.groupdict().get("next") or match.groupdict().get("bare") or ""
    inside = [one for one in cast.sentence.chunks if match.start() <= one.start < end]
    days = [one for one in inside if one.letter == "D" and not text.endswith(_PUT_OFF, 0, one.start)]
    dates = [one for chunk in days for one in chunk.mentions if one.tag is Tag.DATE]
    places = [one for one in inside if one.letter in "ITZ"]
    if (not dates and not places) or NOT_HELD.search(clause):
        return None
    planned = TO_COME.search(clause) is not None or "next" in which or text.startswith("?", match.end())
    planned = planned and re.search(r"\b(?:was|were|had been|took place|had taken)\b", clause) is None
    date = cast.clock.read(dates[0], planned) if dates else None
    city = place_of(cast.clock, places[0])[0] if places else None
    if date is None or (not planned and cast.clock.is_ahead(date)):
        planned = True
    number = _next_number(series, which, clause) or (
        number_in(which) if re.search(r"\d", which) else 1 if which in ("inaugural", "first") else None
    )
    if which in ("previous", "predecessor", "preceding") and series.session is not None and series.session > 1:
        number = series.session - 1
    form = None if planned or not city else "in_person"
    return Met("elided session", cast.passage.start, cast.passage.end, series.countries, (), date, series.body, number,
               city, form, planned)  # fmt: skip
