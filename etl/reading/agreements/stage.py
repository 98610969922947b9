"""At which stage of its life an agreement is said to be, and whether that holds: not denied, wished or supposed."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from db.vocabulary import AgreementAction
from etl.reading.agreements.stage_words import BEGINNINGS, MONTH, STAGE, action_of
from etl.reading.document import Passage

_NOT = re.compile(
    r"\b(?:not|never|no(?! (?:fewer|less) than)|neither|nor|nobody|none|without|cannot|instead of|denied|denies|"
    r"deny|refused|declined|failed to|rather than|yet to|far from|"
    r"unlikely|rejected|ruled out|contrary to|postponed|cancelled|short of|ready to|stopped|"
    r"stalled|collapsed|shelved|pulled|dropped|withdrawn|"
    r"put off|left out|(?:was|were) left for|held (?:over|back)|stayed in)\b|n't\b"
)
MAY = (
    r"(?<!in )(?<!since )(?<!from )(?<!of )(?<!by )(?<!on )(?<!last )(?<!this )(?<!next )(?<!until )(?<!early )"
    r"(?<!late )(?<!mid-)(?<!and )(?<!\d )may(?! \d|,)"
)
"""The verb `may`, not the month."""

_SUPPOSED = re.compile(
    rf"\b(?:if|unless|whether|could|might|{MAY}|cannot|propos(?:al|als|ed|es|ing)|call(?:s|"
    r"ed|ing)? for|urged|want(?:s|ed)? to|wish(?:es|ed)? to|"
    r"would like|would have|hop(?:es|ed|ing) (?:to|that|for)|seek(?:s|ing)? to|had (?:been "
    r")?(?:promised|announced)|once|must|offered|ready to|"
    r"need(?:s|ed)? to|asked|until|pending|when it is|as soon as|aims? (?:to|at)|to have "
    r"been|were the|was supposed|were supposed)\b"
)
_FUTURE = re.compile(
    r"\b(?:will|would|to|shall|expected|should|due|set|before|until|once|can|must)(?: (?:be|"
    r"then|also|only|come|enter|go|it|they|have|the|thus|therefore|now|soon|probably|[a-z]+ly))* ?$"
)
# Each part begins with a letter or sign: a search for one of many of these is fast.
_BREAK = re.compile(
    r";|:|\(|\)| – |, (?:but|while|whereas|although|though|and)\b|but\b(?<!\wbut)|while\b(?<!\wwhile)", re.ASCII
)
_BARE_SHOULD = re.compile(r"(?:should|can) (?!be )")
_WISHED = re.compile(
    r"\b(?:if|unless|the need|necessity|(?:was|were|been) supposed|whether|had been|hop(?:e|es|ed|ing)|wish(?:es)?|"
    r"would like|want(?:s|ed)? to|called for|"
    r"urged)\b"
)
_HOPES = ("hope", "hopes", "hoping", "wants to", "want to", "wish", "wishes", "would like")
_BY_THEN = re.compile(
    rf"[^.;]{{0,90}} (?:by|before|in|on|this|next) (?:[a-z]+ ){{0,4}}(?:\d{{1,4}}|{MONTH}|year|"
    rf"month)\b"
)
"""A day or year behind, which makes a wish a plan."""
_AHEAD = re.compile(
    r"[^.;,]{0,70}? (?:(?:is|was|are|has been) (?:now |still )?(?:planned|scheduled|expected|foreseen|due|set|"
    r"slated|pencilled)|"
    r"will (?:follow|take place|be held)|to follow)\b"
)
_UNDONE = re.compile(
    r"[^.;,]{0,60}(?:, [^.;,]{3,50},)? (?:(?:was|is|were) not\b|"
    r"(?:was|were|is|has been|have been|had to be) (?:again |twice |then )?"
    r"(?:postponed|cancelled|called off|"
    r"delayed|put off|shelved|blocked|abandoned|denied)|fell through|came to nothing|did not (?:happen|take place))"
)
_TEXT = re.compile(r"\b(?:text|wording|draft) (?:of|for) ")
_NO_STAGE = re.compile(
    r"\b(?:approved|authori[sz]ed|cleared|endorsed|paved the way for|forward to) (?:the |its )?(?:early )?$|"
    r"\b(?:day|date) of (?:its|the) entry $"
)
"""Words in front that only allow a signing, or only explain a day: `the day of its entry into force`."""
_HEARSAY = re.compile(r"\b(?:reports?|rumou?rs?|claims?|suggestions?|stories|talk) (?:that|of|about)\b")
_REFUTED = re.compile(r"\b(?:den(?:y|ied|ies)|false|untrue|wrong|unfounded|invented|baseless|mistaken|just that)\b")
_BROKEN_OFF = re.compile(
    r"[^.;]{0,90}\b(?:never began|(?:have|has) not (?:yet )?(?:begun|started)|stalled|collapsed|broke down|suspended)"
)
_OPENS_DENIED = re.compile(r"\W*(?:no(?! (?:fewer|less) than)|neither|nor|none|not a)\b")
_DENIES = re.compile(r"\b(?:denied|denies|deny) (?:having |reports |that )")
_BY_NONE = re.compile(r" by (?:neither|none|nobody|no )")
_NEXT_UNTIL = re.compile(r"[^.;]{0,30}\buntil\b")


@dataclass(frozen=True, slots=True)
class Stage:
    """Words at code points `start` to `end` that tell the stage of an agreement."""

    start: int
    end: int
    action: AgreementAction
    holds: bool = True


def stages(passage: Passage, names: Sequence[tuple[int, int]]) -> list[Stage]:
    """The stages that a passage tells, but for words within the names of agreements.

    Those that are denied or supposed do not hold.
    """
    low, start = passage.low, passage.start
    found: list[Stage] = []
    breaks: list[int] | None = None
    for match in _matches(passage):
        if any(first <= match.start() < last for first, last in names):
            continue
        breaks = [one.end() for one in _BREAK.finditer(low, start, passage.end)] if breaks is None else breaks
        action = action_of(match)
        if match[0] in ("signing", "signature") and _AHEAD.match(low, match.end(), passage.end) is not None:
            action = AgreementAction.PLANNED
        if match[0].startswith("finali") and _TEXT.search(low, start, match.start()) is not None:
            action = AgreementAction.NEGOTIATING
        clause = max([start, *(one for one in breaks if one <= match.start())])
        last = max([clause, *(one.end for one in found[-1:]), *(stop for _, stop in names if stop <= match.start())])
        found.append(Stage(match.start(), match.end(), action, _holds(low, start, (clause, last), match, action)))
    return found


def _matches(passage: Passage) -> Iterator[re.Match[str]]:
    """The words for a stage, left to right, without overlap: looked for only where one may begin."""
    low, end, behind = passage.low, passage.end, 0
    words, spans = passage.tokens
    for at in [span[0] for word, span in zip(words, spans, strict=True) if word[:4] in BEGINNINGS]:
        match = STAGE.match(low, at, end) if at >= behind else None
        if match is not None:
            behind = match.end()
            yield match


def is_denied(low: str, start: int, end: int) -> bool:
    """Whether the words between two offsets deny anything."""
    return _NOT.search(low, start, end) is not None


def _holds(low: str, start: int, begins: tuple[int, int], match: re.Match[str], action: AgreementAction) -> bool:
    """Whether a stage is so, given where its clause begins, and the words in it behind the last stage or name."""
    clause, before = (low[begin : match.start()] for begin in begins)
    lead = low[match.start() : match.start() + 3]
    if _DENIES.search(clause) is not None:
        return False
    denied = _NOT.search(before + lead) or _NOT.search(clause[-25:] + lead)
    if denied and action is not AgreementAction.NEGOTIATING:
        return action is AgreementAction.IN_FORCE and _NEXT_UNTIL.match(low, match.end()) is not None
    if denied and denied[0] in ("never", "no", "denied", "denies", "rejected", "ruled out"):
        return False
    if _BY_NONE.match(low, match.end()) or _begins_denied(low, start, match) or _is_undone(low, start, match):
        return False
    if _NO_STAGE.search(low, start, match.start()) or (
        lead == "exc" and "of ratification" in low[start : match.start()]
    ):
        return False
    return _is_so(low, start, match, action, clause)


def _is_undone(low: str, start: int, match: re.Match[str]) -> bool:
    """Whether the words behind take it back: `the signing ... was postponed`, `reports that ... are false`."""
    if match[0] in ("signing", "signature", "conclusion", "adoption") and _UNDONE.match(low, match.end()) is not None:
        return True
    if _HEARSAY.search(low, start, match.start()) is None:
        return False
    return _REFUTED.search(low, match.end(), match.end() + 120) is not None


def _is_so(low: str, start: int, match: re.Match[str], action: AgreementAction, clause: str) -> bool:
    """Whether a stage that nothing denies is more than a wish or a condition."""
    if action is AgreementAction.PLANNED:
        wished = _WISHED.search(clause + match[0][:3])
        hoped = wished is None or (wished[0] in _HOPES and _BY_THEN.match(low, match.end()) is not None)
        return hoped and not _BARE_SHOULD.match(match[0])
    if action is AgreementAction.NEGOTIATING:
        return _BROKEN_OFF.match(low[match.start() : match.end() + 120]) is None
    if _SUPPOSED.search(clause) is not None:
        return False
    before = low[max(start, match.start() - 40) : match.start()]
    return action is AgreementAction.SIGNED or _FUTURE.search(before) is None


def _begins_denied(low: str, start: int, match: re.Match[str]) -> bool:
    return _OPENS_DENIED.match(low, start, match.start()) is not None
