"""The named level of the ties between states."""

import re
from collections.abc import Iterator, Sequence

from db.vocabulary import PartnershipAction
from etl.reading.document import Document, Passage
from etl.reading.fact import Fact, Finding, kind, slot
from etl.reading.modality import Mood, mood
from etl.reading.rules import finding, nearest_date, relation_pair
from etl.reading.shape import Hit, Pattern
from etl.reading.slots import COUNTRIES, DATE, TEXT, term


@kind("partnership")
class Partnership(Fact):
    """The named level of the ties between states."""

    countries: tuple[str, ...] = slot(COUNTRIES, core=True)
    level: str = slot(TEXT, core=True)
    action: PartnershipAction | None = slot(term(PartnershipAction), default=None)
    date: str | None = slot(DATE, default=None)


_KIND = (
    r"(?:(?:all-weather|all-round|comprehensive|enhanced|extended|expanded|special|privileged|global|deep|eternal|permanent|"
    r"long-term|everlasting|innovative|green|economic|new-era|upgraded|true)(?:,? and |, | )?)*"
)
_LEVEL = rf'"?(?P<level>{_KIND}(?:strategic(?: and [a-z]+| [a-z]+ and [a-z]+)?|cooperative|co-operative|comprehensive|enhanced|special) (?:cooperati(?:ve|on) |economic |and global |global )?(?:partnership|partners|alliance)(?: for [a-z ]+?(?= in <| since|[.,;"]|$))?|(?P<allied>allied relations|alliance))"?'
_PATTERN = Pattern("named level", _LEVEL)
_NO_LEVEL = re.compile(
    r" (?:agreement|treaty|council|commission|dialogue|declaration|forum|act|charter|pact|meeting|talks|goals?)\b"
)
_ACTIONS: tuple[tuple[PartnershipAction, str], ...] = (
    (PartnershipAction.ELEVATED, r"\b(?:elevat\w+|upgrad\w+|rais(?:ed|es|ing)|lift(?:ed|s|ing)|promot(?:ed|ing)|rose|risen)\b"),
    (PartnershipAction.ESTABLISHED, r"\b(?:establish\w*|conclud\w+|form(?:ed|ing)|declar(?:ed|ing)|proclaim\w*|announc\w+|found(?:ed|ing)|designat\w+|launch\w*|sign(?:ed|ing)|"
     r"becam?e|enter(?:ed|ing)|initiat\w+|agreed|adopt\w+|set up|in place|since|have been|been|dates?)\b|:"),
    (PartnershipAction.REAFFIRMED, r"\b(?:reaffirm\w*|reiterat\w+|confirm\w*|strengthen\w*|deepen\w*|advanc\w+|existing|commit\w+|bound by|enjoy\w*|linked by|share\w*)\b"),
)  # fmt: skip


def find(document: Document, found: Sequence[Finding]) -> Iterator[Finding]:
    """Levels of partnership that states have, reached or reaffirm."""
    for passage in document.passages:
        if "partner" not in passage.words and "alli" not in passage.words:
            continue
        for hit in _PATTERN.find(passage.shape):
            yield from _read(document, passage, hit)


def _read(document: Document, passage: Passage, hit: Hit) -> Iterator[Finding]:
    text, (first, last) = passage.shape.text, hit.match.span()
    if _NO_LEVEL.match(text, last):
        return
    state = mood(passage.shape, first, last)
    if state in (Mood.DENIED, Mood.SUPPOSED):
        return
    pair = relation_pair(document, passage, first, last)
    action = _action(text, first, last, state)
    if pair is None or action is None:
        return
    level = re.sub(r"\bpartners$", "partnership", hit.match["level"].replace("co-operative", "cooperative"))
    date = None if action is PartnershipAction.REAFFIRMED else nearest_date(document, passage, first, last)
    yield finding(
        document, passage, Partnership(countries=pair, level=level, action=action, date=date), f"level {action}"
    )


def _action(text: str, first: int, last: int, state: Mood) -> PartnershipAction | None:
    """What the words say of the level: the verb nearest before it, else the first behind it."""
    if state is Mood.PLANNED:
        return PartnershipAction.PLANNED
    before, behind = text[max(0, first - 70) : first], text[last : last + 45]
    nearest = [(match.end(), action) for action, verbs in _ACTIONS for match in re.finditer(verbs, before)]
    if nearest:
        return max(nearest)[1]
    after = [(match.start(), action) for action, verbs in _ACTIONS for match in re.finditer(verbs, behind)]
    return min(after)[1] if after else None
