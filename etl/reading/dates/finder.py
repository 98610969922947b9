"""Finds dates: a trigger word is looked up, its rules are tried, the longest reading stands."""

import re
from datetime import date

from etl.reading.dates.days import DAY_RULES
from etl.reading.dates.months import MONTH_RULES
from etl.reading.dates.parts import PART_RULES
from etl.reading.dates.reckoning import MONTH_NAMES, WEEKDAYS
from etl.reading.dates.rule import Reading, Rule, Setting
from etl.reading.dates.shifts import SHIFT_RULES, completed
from etl.reading.dates.span import DateSpan, Unit
from etl.reading.dates.weekdays import WEEKDAY_RULES
from etl.reading.dates.years import YEAR_RULES
from etl.reading.tokens import Tokens, tokens_in
from etl.reading.trie import one_of

_NAMES = {"month": (*MONTH_NAMES, *(name[:3] for name in MONTH_NAMES), "sept"), "weekday": WEEKDAYS}
_REACH = 32
_KINDS = {" ": "_", "-": "-", "–": "-", "/": "-", "'": "a"}
# Words that belong to the date behind them but do not change what it is told as, and the last ones of these.
_EDGE = re.compile(
    r"(?<![a-z])(?:(?:very )?(?:early|late|later|earlier|mid|end|so far|thus far|to date|calendar(?: year)?|"
    r"full[- ]year|fiscal|financial|(?:the )?years?|(?:early|late|later|earlier) (?:on|in)|"
    r"(?:the )?(?:end|close|beginning|start|middle|turn|whole|rest|remainder|course|all|half) of)[ -](?:the )?)\Z"
)
_EDGE_WORDS = "early late later earlier mid end far date calendar year years fiscal financial on in of the"
_EDGE_ENDS = frozenset(_EDGE_WORDS.split())


def _rules_by_trigger() -> dict[str, tuple[Rule, ...]]:
    table: dict[str, list[Rule]] = {}
    for one in (*DAY_RULES, *MONTH_RULES, *WEEKDAY_RULES, *YEAR_RULES, *PART_RULES, *SHIFT_RULES):
        for trigger in one.triggers:
            for word in _NAMES.get(trigger, (trigger,)):
                table.setdefault(word, []).append(one)
    return {word: tuple(rules) for word, rules in table.items()}


_RULES = _rules_by_trigger()
_TRIGGER = re.compile(rf"{one_of(word for word in _RULES if word[0] != '0')}(?![a-z])|[0-9]+(?:[.,][0-9]+)*")


def find_dates(plain_text: str, low: str, start: int, end: int, today: date) -> list[DateSpan]:
    """The dates between two offsets, longest first where they overlap, in the order of the text."""
    return dates_among(Setting(plain_text, low, start, end, today), tokens_in(low, start, end))


def dates_among(setting: Setting, tokens: Tokens) -> list[DateSpan]:
    """The dates of a setting with these words, longest first where they overlap, in the order of the text."""
    low, at, behind = setting.low, setting.start, 0
    found: list[DateSpan] = []
    for first in [span[0] for word, span in zip(*tokens, strict=True) if word in _RULES or not word.isalpha()]:
        trigger = _TRIGGER.match(low, first, setting.end) if first >= behind else None
        if trigger is None:
            continue
        behind = trigger.end()
        rules = _rules_of(trigger[0], low[behind : behind + 1]) if first >= at else ()
        span = _longest(rules, trigger, setting, at) if rules else None
        if span is None:
            continue
        if found and _is_weekday_of(found[-1], span, setting):
            span = _joined(found.pop(), span)
        elif found and _shares_year(found[-1], span, setting):
            found[-1] = _in_year_of(found[-1], span)
        found.append(span)
        at = span.end
    return found


def _rules_of(word: str, behind: str) -> tuple[Rule, ...]:
    """The rules to try at a trigger word, or at digits with this character behind them."""
    rules = _RULES.get(word)
    if rules is not None:
        return rules
    if not word.isdigit():
        return _RULES["0.0"] if word.count(".") == 2 else ()
    if len(word) > 4 or len(word) == 3:
        return ()
    kind = _KINDS.get(behind) or ("a" if behind.isalpha() else ".")
    return _RULES.get(("00" if len(word) <= 2 else "0000") + kind, ())


def _longest(rules: tuple[Rule, ...], trigger: re.Match[str], setting: Setting, at: int) -> DateSpan | None:
    best: tuple[int, int, Reading] | None = None
    first, behind = trigger.span()
    for rule in rules:
        if rule.back:
            match = rule.pattern.search(setting.low, max(at, first - _REACH), first)
            stop = behind
        else:
            match = rule.pattern.match(setting.low, first, setting.end)
            stop = match.end() if match is not None else 0
        if match is None or (best is not None and stop - match.start() <= best[1] - best[0]):
            continue
        reading = rule.read(match, setting)
        if reading is not None:
            best = (match.start() if reading.start is None else reading.start, stop, reading)
    if best is None:
        return None
    start, stop, reading = best
    return DateSpan(
        _edge(start, setting, at), stop, reading.edtf, reading.ahead, reading.unit, reading.shift, reading.partial
    )


def _edge(start: int, setting: Setting, at: int) -> int:
    """Where the date starts with `early`, `the end of` and the like."""
    low, end = setting.low, start - 1
    if end < at or low[max(low.rfind(" ", at, end), low.rfind("-", at, end), at - 1) + 1 : end] not in _EDGE_ENDS:
        return start
    match = _EDGE.search(low, max(at, start - 24), start)
    return start if match is None else match.start()


def _is_weekday_of(before: DateSpan, span: DateSpan, setting: Setting) -> bool:
    """Whether the earlier span is the weekday of this date: `Monday, 1 April 2024`."""
    gap = setting.low[before.end : span.start]
    return (
        gap in (", ", " ", ", the ", " the ")
        and before.unit is Unit.DAY
        and span.unit is Unit.DAY
        and setting.low.startswith(WEEKDAYS, before.start)
    )


def _shares_year(before: DateSpan, span: DateSpan, setting: Setting) -> bool:
    """Whether the earlier date takes the year of this one: `in March and May 2024`, `on 12 May and on 3 June 2023`."""
    return (
        before.partial is not None
        and span.partial is None
        and before.unit is span.unit
        and span.unit in (Unit.DAY, Unit.MONTH)
        and span.edtf is not None
        and setting.low.startswith(span.edtf[:4], span.end - 4)
        and setting.low[before.end : span.start] in (" and ", " or ", " and in ", " and on ", " and again in ")
    )


def _in_year_of(before: DateSpan, span: DateSpan) -> DateSpan:
    text = completed(str(before.partial), str(span.edtf)[:4])
    return before._replace(edtf=text, ahead=text, partial=None)


def _joined(weekday: DateSpan, span: DateSpan) -> DateSpan:
    return DateSpan(weekday.start, span.end, span.edtf, span.ahead, span.unit, span.shift, span.partial)
