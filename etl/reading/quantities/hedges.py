"""What hedges a figure: `more than`, `some`, `nearly`, `up to`, `a record`, and where these words start."""

import re
from typing import NamedTuple

from db.vocabulary import Qualifier

_ADVERBS = {
    Qualifier.OVER: (
        "(?:well |just |a little |slightly |comfortably |far )?(?:more than|over|above)|upwards of|at least|"
        "in excess of|no (?:less|fewer) than|not (?:less|fewer) than|north of|better than"
    ),
    Qualifier.NEARLY: (
        "(?:very )?(?:nearly|almost)|(?:very )?close to|approaching|not far (?:short of|off)|getting on for|nudging|"
        "(?:just|a little|slightly|only just) (?:under|below|short of|less than)"
    ),
    Qualifier.ABOUT: (
        "about|around|some|roughly|approximately|approx\\.?|an estimated|estimated at|circa|ca\\.?|c\\.|"
        "somewhere around|in the (?:region|order) of|~|≈"
    ),
    Qualifier.UNDER: "(?:well )?(?:less than|fewer than|under|below)|not quite|short of",
    Qualifier.UP_TO: "up to|as (?:much|many) as|a maximum of|at most|no more than|not more than|a ceiling of",
    Qualifier.RECORD: (
        "(?:a|another|the|its) (?:new )?(?:all-time )?record(?: high)?(?: of)?|record|an all-time high of"
    ),
}
_NEUTRAL = "(?:an? )?(?:mere|modest|paltry|meagre|meager)|only|just|merely|barely|exactly|precisely"
# The words that end a hedge or a hedging verb: where the word before a figure is none of them, no pattern is tried.
_ENDINGS = (
    "than over above of least nearly almost to approaching off for nudging under below about around some roughly "
    "approximately approx approx. estimated at circa ca ca. c. ~ ≈ quite as most record high mere modest paltry meagre "
    "meager only just merely barely exactly precisely exceeded exceeds exceeding exceed topped topping tops surpassed "
    "surpasses surpassing surpass crossed crosses crossing cross passed passes passing pass approached approaches "
    "neared nears nearing reach reached the"
)
_LAST_WORDS = frozenset(_ENDINGS.split())
_LEAD = re.compile(
    r"(?<![a-z-])(?:"
    + "|".join(f"(?P<{name.value}>{words})" for name, words in _ADVERBS.items())
    + rf"|(?P<plain>{_NEUTRAL})) ?\Z",
    re.ASCII,
)
_VERB = re.compile(
    r"\b(?:(?P<over>exceed(?:ed|s|ing)?|topp(?:ed|ing)|tops|surpass(?:ed|es|ing)?|cross(?:ed|es|ing)?|pass(?:ed|es|ing))"
    r"|(?P<nearly>approach(?:ed|es)|near(?:ed|s|ing))"
    r"|(?P<under>(?:not|never|n't) (?:even )?(?:reach(?:ed)?|exceed(?:ed)?)))(?: the)? \Z",
    re.ASCII,
)
_NO_CEILING = re.compile(
    r"\b(?:go(?:es)?|went|gone|r[io]se|risen|up|climb(?:ed|s)?|jump(?:ed|s)?|moved|back|was|add(?:s|ed|ing)?|"
    r"amount(?:s|ed|ing)?) \Z"
)
_TRAIL = re.compile(
    r"-plus\b|\+(?![\d.])| (?:or|and) more\b|(?P<about> or so\b| or thereabouts\b)"
    r"|(?P<record>(?: (?:in|for|last|this) [a-z0-9 ]{1,20})?,? (?:a|an all-time) (?:new )?record\b)"
)


_TRAILING = frozenset("-+ ,")


class Hedge(NamedTuple):
    """A qualifier, if the words hedge at all, and where a figure with these words starts or ends."""

    qualifier: Qualifier | None
    at: int


def hedge_before(low: str, start: int, at: int) -> Hedge:
    """The hedge in front of a figure; verbs (`exceeded`) hedge too but are left outside."""
    end = at - 1 if low[at - 1 : at] == " " else at
    first = max(start, at - 30)
    blank = low.rfind(" ", first, end)
    if low[first if blank < 0 else blank + 1 : end].lstrip("(\"'") not in _LAST_WORDS:
        return Hedge(None, at)
    match = _LEAD.search(low, first, at)
    if match is not None:
        return _adverb(match, low, first, at)
    verb = _VERB.search(low, first, at)
    return Hedge(None, at) if verb is None else Hedge(Qualifier(str(verb.lastgroup)), at)


def _adverb(match: re.Match[str], low: str, first: int, at: int) -> Hedge:
    name = str(match.lastgroup)
    if name == "plain":
        return Hedge(None, match.start())
    if name == Qualifier.UP_TO.value and _NO_CEILING.search(low, first, match.start()) is not None:
        return Hedge(None, at)
    return Hedge(Qualifier(name), match.start())


def hedge_behind(low: str, at: int, end: int) -> Hedge:
    """The hedge behind a figure: `-plus`, `or so`, `, a record`; the last is left outside."""
    match = _TRAIL.match(low, at, end) if low[at : at + 1] in _TRAILING else None
    if match is None:
        return Hedge(None, at)
    if match["record"] is not None:
        return Hedge(Qualifier.RECORD, at)
    return Hedge(Qualifier.ABOUT if match["about"] is not None else Qualifier.OVER, match.end())
