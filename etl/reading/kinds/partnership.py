"""The named level of the ties between states."""

import dataclasses
import re
from collections.abc import Iterator, Sequence
from typing import Self

from db.vocabulary import PartnershipAction
from etl.reading.document import Document, Passage
from etl.reading.fact import Fact, Finding, kind, slot
from etl.reading.modality import Mood, mood
from etl.reading.rules import date_between, finding, headed_by_date, relation_pair
from etl.reading.shape import Hit, Pattern
from etl.reading.slots import COUNTRIES, DATE, TEXT, term


@kind("partnership")
class Partnership(Fact):
    """The named level of the ties between states."""

    countries: tuple[str, ...] = slot(COUNTRIES, core=True)
    level: str = slot(TEXT, core=True)
    action: PartnershipAction | None = slot(term(PartnershipAction), default=None)
    date: str | None = slot(DATE, default=None)

    def merged(self, other: Self) -> Self:
        """This fact with its empty slots filled; how a level was reached tells more than that it is affirmed."""
        if self.action is PartnershipAction.REAFFIRMED and other.action is not None:
            return dataclasses.replace(self, action=other.action, date=other.date or self.date)
        return super().merged(other)


_KIND = (
    r"(?:(?:all-weather|all-round|comprehensive|enhanced|extended|expanded|extensive|special|privileged|"
    r"global|deep|eternal|permanent|"
    r"long-term|everlasting|innovative|green|economic|new-era|upgraded|true|reinforced|forward-looking|"
    r"future-oriented|multifaceted|"
    r"broad-based|universal)(?:,? and |, | )?)*"
)
_CORE = (
    r"(?:advanced(?: status)?|strategic(?: and [a-z]+| [a-z]+ and [a-z]+| regional| economic| global| energy)?|"
    r"cooperative|"
    r"co-operative|comprehensive|enhanced|special|privileged) "
    r"(?:cooperati(?:ve|on) |economic |and global |global )?"
)
_AIM = r'(?: (?:for|of) (?:[a-z]+ ){0,5}?[a-z]+(?= in <| since|[.,;"]|$))?'
_LEVEL = Pattern(
    "named level",
    rf'"?(?P<level>{_KIND}{_CORE}(?:partnership{_AIM}|partners?\b))"?|"(?:an? )?(?P<quoted>(?:[a-z-]+,? '
    rf'){{1,5}}(?:partnership|alliance))"|'
    r"(?P<allied>allied relations)|(?:to|into|as|footing of|level of) (?:an? )(?P<alliance>alliance)\b(?! "
    r"of)|"
    r"(?:sign(?:ed|ing|s)?|launch(?:ed|ing|es)?|establish(?:ed|ing|es)?|conclud(?:ed|ing)|proclaim(?:ed|ing)|inked) "
    r"(?:an?|the|their) "
    rf"(?:new |landmark )?(?!{_KIND}{_CORE}partner)(?P<named>(?:[a-z-]+ ){{1,3}}partnership)\b|"
    rf"(?:\bto|\binto|\bbecome|\bbecame) an? (?P<one>{_KIND}(?:strategic )?)one\b",
)
_NO_LEVEL = re.compile(
    r"\"? (?:and [a-z]+ )?(?:agreement|treaty|council|commission|dialogue|declaration|forum|act|charter|"
    r"pact|meeting|talks|goals?|framework|roadmap|plan|group|programme|strategy)\b"
)
_TEXT_BEFORE = re.compile(
    r"(?:treaty|declaration|agreement|memorandum|charter|pact|statement) (?:on|of|establishing|for) "
    r"(?:an? |the )?\"?$"
)
_SIGNED = re.compile(r"\b(?:signed|adopted|concluded|sealed|inked)\b")
_RAISED_TO = re.compile(r"\b(?:in)?to (?:the (?:level|rank|status|category) of |that of )?(?:an? |the )?\"?$")
_RAISED = re.compile(
    r"\b(?:elevat\w+|upgrad\w+|rais(?:e|ed|es|ing)|lift(?:ed|s|ing)?|promot(?:ed|ing)|rose|risen|placed)\b"
)
_FROM = re.compile(r"\bfrom (?:an? |the )?\"?$")
_ACTIONS: tuple[tuple[PartnershipAction, str], ...] = (
    (PartnershipAction.ELEVATED, _RAISED.pattern),
    (
        PartnershipAction.ESTABLISHED,
        r"\b(?:establish\w*|conclud\w+|form(?:ed|ing)|declar(?:ed|ing)|proclaim\w*|announc\w+|found(?:ed|ing)|"
        r"designat\w+|launch\w*|sign(?:ed|ing)|"
        r"becam?e|enter(?:ed|ing)|initiat\w+|agreed|adopt\w+|set up|in place|since|have been|been|dates?)\b|:",
    ),
    (
        PartnershipAction.REAFFIRMED,
        r"\b(?:reaffirm\w*|reiterat\w+|confirm\w*|strengthen\w*|deepen\w*|advanc\w+|existing|commit\w+|bound "
        r"by|enjoy\w*|linked by|share\w*)\b",
    ),
)
_REACHED = re.compile(
    r"\"?,? (?:which (?:was|had been) )?(?:founded|established|declared|concluded|formed|proclaimed|"
    r"launched|agreed|signed|in place|dating|in force) "
    r"(?:[a-z]+ ){0,3}<date>|\"? (?:of|from|dating from) <date>"
)
_IS = re.compile(r"\b(?:is|was|as|called|are|remain|remains|have|being) (?:an? |each other's )?\"?$")
_COMPANY = re.compile(
    r"\b(?:company|companies|firms?|bank|airlines?|university|universities|club|operator|airport|"
    r"corporation|hospital) (?:[^.;]{0,40})$"
)
_WITH_COMPANY = re.compile(r"\"? with (?!<|(?:the|its|their|our|his|her|each|one|both|that|this)\b)")
_NONE_SUCH = re.compile(r"\"?(?: \([^)]*\))?(?::| –|,) (?:none|no\b|not\b|nil|n/a|-)")
_MANY = re.compile(r"\b(?:the|these|all) <count:(\d+)> (?:countries|states|nations|governments|parties)\b")


def find(document: Document, found: Sequence[Finding]) -> Iterator[Finding]:
    """Levels of partnership that states have, reached or reaffirm."""
    if "partner" not in document.low and "allian" not in document.low and "allied" not in document.low:
        return
    base: str | None = None
    for passage in document.passages:
        words = passage.words
        if "partner" not in words and "allian" not in words and "allied" not in words:
            continue
        hits = list(_LEVEL.find(passage.shape))
        for n, hit in enumerate(hits):
            level = _level(hit, base)
            if hit.has("named") and not _is_capitalised(document, hit):
                continue
            if level is None or (hit.has("allied") and any(one.has("alliance") for one in hits)):
                continue
            base = level if "strategic" in level else base
            low = hits[n - 1].match.end() if n else 0
            high = hits[n + 1].match.start() if n + 1 < len(hits) else len(passage.shape.text)
            yield from _read(document, passage, hit.match.span(), level, (low, high))


def _is_capitalised(document: Document, hit: Hit) -> bool:
    """Whether `the Vuvale Partnership` is written as a name, which no `new business partnership` is."""
    start, end = hit.span("named")
    return all(word[:1].isupper() for word in document.plain[start:end].split())


def _level(hit: Hit, base: str | None) -> str | None:
    """The name of the level; `a comprehensive one` is one of the kind named before."""
    if hit.has("one"):
        one = hit.match["one"]
        if "strategic" in one:
            return f"{one}partnership"
        return f"{one}strategic partnership" if base is not None and one else None
    words = next(hit.match[group] for group in ("level", "quoted", "allied", "alliance", "named") if hit.has(group))
    return re.sub(r"\bpartners?$", "partnership", words.replace("co-operative", "cooperative"))


def _read(
    document: Document, passage: Passage, span: tuple[int, int], level: str, window: tuple[int, int]
) -> Iterator[Finding]:
    text, (first, last) = passage.shape.text, span
    if _NONE_SUCH.match(text, last) or _WITH_COMPANY.match(text, last) or _COMPANY.search(text[:first]):
        return
    state = mood(passage.shape, first, last) if _REACHED.match(text, last) is None else Mood.STATED
    if state in (Mood.DENIED, Mood.SUPPOSED):
        return
    is_text = _NO_LEVEL.match(text, last) is not None or _TEXT_BEFORE.search(text[:first]) is not None
    if is_text and not (level.endswith("strategic partnership") and _SIGNED.search(text)):
        return
    states = _states(document, passage, span)
    is_planned = state is Mood.PLANNED
    date = date_between(document, passage, span, window, planned=is_planned)
    action = _action(text, first, last, state)
    if date is None and action in (PartnershipAction.ESTABLISHED, PartnershipAction.ELEVATED):
        date = headed_by_date(document, passage)
    if (
        states is None
        or (action is None and not _IS.search(text[:first]))
        or (is_text and date is None and not is_planned)
    ):
        return
    if action is PartnershipAction.REAFFIRMED or (level == "alliance" and action is not PartnershipAction.ELEVATED):
        date = None if level != "alliance" else date
    yield finding(
        document,
        passage,
        Partnership(countries=states, level=level, action=action, date=date),
        f"level {action or 'stated'}",
    )


def _states(document: Document, passage: Passage, span: tuple[int, int]) -> tuple[str, ...] | None:
    """The states that have the level: `the six countries` are those of the sentence and the article's own."""
    many = _MANY.search(passage.shape.text)
    if many is not None and int(many[1]) > 2:
        named = {*passage.countries}
        everyone = named if len(named) == int(many[1]) else named | {*(document.pair or ())}
        return tuple(sorted(everyone)) if len(everyone) == int(many[1]) else None
    return relation_pair(document, passage, *span)


def _action(text: str, first: int, last: int, state: Mood) -> PartnershipAction | None:
    """What the words say of the level: `raised to` it, else the verb nearest before it, else the first behind it."""
    if state is Mood.PLANNED:
        return PartnershipAction.PLANNED
    if _REACHED.match(text, last):
        return PartnershipAction.ESTABLISHED
    lead = text[:first]
    if (_RAISED_TO.search(lead) or text.startswith(("to", "into"), first)) and _RAISED.search(lead):
        return PartnershipAction.ELEVATED
    before, behind = text[max(0, first - 70) : first], text[last : last + 45]
    actions = [one for one in _ACTIONS if one[0] is not PartnershipAction.ELEVATED] if _FROM.search(lead) else _ACTIONS
    nearest = [(match.end(), action) for action, verbs in actions for match in re.finditer(verbs, before)]
    after = [(match.start(), action) for action, verbs in actions for match in re.finditer(verbs, behind)]
    if nearest and not (_FROM.search(lead) and after):
        return max(nearest)[1]
    return min(after)[1] if after else None
