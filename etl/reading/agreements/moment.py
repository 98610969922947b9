"""When an agreement was signed, came into force, or is to be signed: the date that belongs to a stage."""

import re
from collections.abc import Sequence

from db.vocabulary import AgreementAction
from etl.reading.agreements.stage import Stage
from etl.reading.dates import shifted
from etl.reading.document import Document, Passage
from etl.reading.mention import Mention, Tag
from etl.reading.rules import date_of

_NOT_THEN = re.compile(
    r"\b(?:until|till|before|by|through|for|between|(?:revised|amended|updated|"
    r"extended) in) (?:the |about |at least )?$"
)
_FORESEEN = re.compile(
    r"\b(?:planned|scheduled|expected|set|foreseen|slated|pencilled in|due|announced|ready) for (?:the )?$"
)
_UNTIL = re.compile(r"\bnot\b.{0,40}\buntil $")
_YEARS = re.compile(r"\d{4}[–-]\d{2,4}")
_FAR = re.compile(
    r"[;–]|\b(?:where|while|when|whose)\b|, (?:and|but|which|who)\b|\bthat (?:had|has|have|was|were|is)\b"
)
_DAY_END = re.compile(r"[.:]|\s[–-]\s")
_CAPITAL = re.compile(r" [A-Z]")
_BARE_YEAR = re.compile(r"[:,]? ((?:19|20)\d\d)(?=[.;,)\n]|$)")
_COMING = re.compile(r"\b(?:takes|enters|comes|goes) (?:in|effect)")
_ADJACENT = 8
_BACK = 60
_DAY_LENGTH = len("2024-05-01")
_SAME = re.compile(
    r"\b(?:on (?:the |that )?(?:same |very )?(?:day|date)|(?:the|that) (?:very|same) day)\b(?! of| that)|"
    r"\b(?P<occasion>on (?:the|that)(?: same)? occasion)\b(?! of)"
)
_WHEN = (", when ", " when ", ", the day ")
_APART = re.compile(r" (?:there )?(?:during|on the (?:sidelines|margins|occasion) of) ")
_OTHER_EVENT = re.compile(
    r" (?:there )?(?:during|at) (?:an?other|the) [a-z -]{3,30} (?:mentioned|before|earlier|above)\b"
)
_BEFORE_EVENT = re.compile(r" (?:before|by|after|ahead of) ")


def resolved(document: Document, passage: Passage, chosen: Mention | None, stage: Stage, day: str | None) -> str | None:
    """The EDTF date of a stage: that of the mention, reckoned from the day of the meeting "
    "where it is relative to it."""
    if chosen is None:
        return day
    span = chosen.detail
    low = document.low
    since = low.endswith("since ", max(0, chosen.start - 6), chosen.start)
    if span.edtf and (since or _names_a_year(low, passage, chosen)):
        return str(span.edtf)
    date = date_of(document, passage, chosen, planned=stage.action is AgreementAction.PLANNED)
    if date is None and span.shift is not None and day is not None:
        return shifted(span.shift, day)
    return date if date is not None else day


def _names_a_year(low: str, passage: Passage, chosen: Mention) -> bool:
    """Whether the date before is the year in a title (`the 1996 convention`), which dates nothing behind it."""
    before = [one for one in passage.mentions if one.tag is Tag.DATE and one.end <= chosen.start]
    return bool(before) and low[before[-1].start - 4 : before[-1].start] == "the " and before[-1].value.isdigit()


def chosen_date(
    document: Document,
    passage: Passage,
    names: tuple[int, int],
    stage: Stage,
    region: tuple[int, int],
    told: Sequence[Stage],
) -> Mention | None:
    """The mention that dates a stage of what is named at these code points: behind its words, else before them."""
    if stage.action is AgreementAction.NEGOTIATING:
        return None
    low = document.low
    dates = _dates(document, passage, names, stage)
    within = [one for one in dates if stage.start <= one.start < stage.end]
    if within:
        return within[0]
    others = [one for one in told if one.action is not stage.action]
    first, last = names
    begin, end = min(first, stage.start), region[1]
    following = [one.start for one in others if one.start > stage.end]
    stop = min([max(end, stage.end) if stage.start >= first else first, *following])
    near = _near(low, dates, stage.end, stop)
    if stage.end <= first:
        near += _near(low, dates, last, min([end, *(start for start in following if start > last)]))
    if near:
        return near[0]
    free = [one for one in dates if not any(0 <= one.start - other.end <= _ADJACENT for other in others)]
    between = [one for one in free if last <= one.start < stage.start and not _told_in(others, last, one.start)]
    earlier = [one for one in free if one.end <= begin and not _told_in(others, one.end, begin)]
    far = [one for one in dates if stage.end <= one.start < stop]
    return next(iter([*between[:1], *earlier[-1:], *far[:1]]), None)


def day_of(document: Document, passage: Passage, stage: Stage, told: Sequence[Stage]) -> str | None:
    """The date that a sentence gives to a stage, whatever it names."""
    span = (passage.start, passage.end)
    chosen = chosen_date(document, passage, (stage.start, stage.end), stage, span, told)
    return resolved(document, passage, chosen, stage, None)


def _dates(document: Document, passage: Passage, names: tuple[int, int], stage: Stage) -> list[Mention]:
    """The mentions that may date a stage: not the year of a name's own (`the Agreement on Culture of 1999`)."""
    dates = [one for one in passage.mentions if one.tag is Tag.DATE and _counts(document, one, stage)]
    if stage.action is not AgreementAction.SIGNED and stage.end <= names[0]:
        dates = [one for one in dates if not document.low.endswith(" (", 0, one.start)]
    if stage.action is not AgreementAction.SIGNED and document.low.startswith(" of ", names[1]):
        dates = [one for one in dates if one.start != names[1] + 4]
    return dates


def _near(low: str, dates: Sequence[Mention], start: int, stop: int) -> list[Mention]:
    """The dates between two offsets that no clause of its own keeps apart from the words before."""
    return [one for one in dates if start <= one.start < stop and _FAR.search(low, start, one.start) is None]


def _told_in(stages: Sequence[Stage], start: int, end: int) -> bool:
    return any(start <= one.start < end for one in stages)


def _is_in_name(document: Document, one: Mention, before: str) -> bool:
    """Whether a year belongs to a name: `the 2030 World Cup`."""
    return one.value.isdigit() and before.endswith("the ") and _CAPITAL.match(document.plain, one.end) is not None


def _counts(document: Document, one: Mention, stage: Stage) -> bool:
    before = document.low[max(0, one.start - 70) : one.start]
    if document.low.startswith(_WHEN, one.end) and stage.start > one.end:
        return True
    if _YEARS.fullmatch(document.low[one.start : one.end]) or _is_in_name(document, one, before):
        return False
    if stage.action is AgreementAction.IN_FORCE and _UNTIL.search(before):
        return True
    if stage.action is AgreementAction.SIGNED and before.endswith("since "):
        return False
    return _NOT_THEN.search(before) is None or (
        stage.action is AgreementAction.PLANNED and ("by" in before[-8:] or _FORESEEN.search(before) is not None)
    )


def pointed_back(document: Document, passage: Passage, stage: Stage, signed_on: str | None) -> str | None:
    """The day that `on the same day` or `on that occasion` means; `signed_on` is the day of what was signed last."""
    match = _SAME.search(document.low, stage.start, min(passage.end, stage.end + _BACK))
    if match is None or match["occasion"]:
        return signed_on if match is not None else None
    before = [one for one in document.before(passage, match.start()) if one.tag is Tag.DATE]
    told = (date_of(document, passage, one, planned=stage.action is AgreementAction.PLANNED) for one in before)
    return next((day for day in told if day is not None and len(day) == _DAY_LENGTH), signed_on)


def is_apart(low: str, stage: Stage) -> bool:
    """Whether the words behind a stage give it an event of its own: `signed during the visit mentioned above`."""
    return _APART.match(low, stage.end) is not None


def is_elsewhere(low: str, stage: Stage) -> bool:
    """Whether a stage belongs to another event than the one told: `to be signed before the summer recess`."""
    other = _BEFORE_EVENT if stage.action is AgreementAction.PLANNED else _OTHER_EVENT
    return other.match(low, stage.end) is not None


def is_ahead(document: Document, passage: Passage, stage: Stage, date: str | None) -> bool:
    """Whether it is still to come into force: its day lies ahead, or `takes effect in October` says so."""
    if date is None:
        return False
    if date > document.article.published.isoformat()[: len(date)]:
        return True
    if _COMING.search(document.low, max(passage.start, stage.start - 12), stage.end) is None:
        return False
    today = document.article.published.isoformat()
    behind = [one.detail.ahead for one in passage.mentions if one.tag is Tag.DATE and one.start > stage.end]
    return any(ahead is not None and str(ahead) > today[: len(str(ahead))] for ahead in behind)


def is_dated(passage: Passage, end: int, gap: re.Pattern[str]) -> bool:
    """Whether a day stands behind a name that ends here, with such words between."""
    match = gap.match(passage.low, end)
    return match is not None and any(one.tag is Tag.DATE and one.start == match.end() for one in passage.mentions)


def bare_year(low: str, at: int) -> str | None:
    """The year right behind, as lists give it: `Trade agreement: 1964.`, `signed 2010, in force 2012`."""
    match = _BARE_YEAR.match(low, at)
    return match[1] if match is not None else None


def chronicle_day(document: Document, passage: Passage) -> Mention | None:
    """The day that a chronology puts before a sentence: `3 May 2012. Treaty of Friendship.`, `2014 – a memorandum`."""
    first = passage.mentions[0] if passage.mentions else None
    opens = first is not None and first.tag is Tag.DATE and passage.low[passage.start : first.start].strip(" •–-") == ""
    if first is not None and opens and _DAY_END.match(document.low, first.end):
        return first
    before = document.preceding(passage)
    while before is not None and before.sentence.paragraph == passage.sentence.paragraph:
        one = before.mentions[0] if before.mentions else None
        if one is not None and one.tag is Tag.DATE and one.start == before.start and one.end >= before.end - 1:
            return one
        before = document.preceding(before)
    return None
