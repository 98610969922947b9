"""A sector in which states work together or said they will."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from db.vocabulary import CooperationStatus, Sector
from etl.reading.agreements.words import HEAD
from etl.reading.cooperation.fields import Fields, ahead, behind, compound, listed, works
from etl.reading.cooperation.work import ONGOING, PIECES, PLANNED, WORK
from etl.reading.document import Document, Passage
from etl.reading.fact import Fact, Finding, kind, slot
from etl.reading.gate import passages_with
from etl.reading.rules import finding
from etl.reading.sides import is_private, sides
from etl.reading.slots import COUNTRIES, term


@kind("cooperation")
class Cooperation(Fact):
    """A sector in which states work together or said they will."""

    countries: tuple[str, ...] = slot(COUNTRIES, core=True)
    sector: Sector = slot(term(Sector), core=True)
    status: CooperationStatus | None = slot(term(CooperationStatus), default=None)

    def restates(self, other: "Cooperation") -> bool:
        """Whether the two name the same sector of the same states."""
        return (self.countries, self.sector) == (other.countries, other.sector)


_DENIED = re.compile(
    r"\b(?:no|not|never|nothing|neither|nor|none|without|refused|declined|denied|rejected|"
    r"ruled out|ended|suspended|halted|stopped|frozen|instead of|failed)\b|n't\b"
)
_SUPPOSED = re.compile(
    r"\b(?:if|unless|could|might|may|whether|would like|should like|should (?!be)|hop(?:es?|"
    r"ed|ing)|urged|proposed|suggested|called (?:for|on)|"
    r"potential|possibilit(?:y|ies)|prospects?|invit\w+|exchanged views|views on|would "
    r"have|could have|talked about|discuss\w*|considered|explor\w*)\b"
)
_HEADING = re.compile(
    r"^\W*(?:\d+\. )?(?:[a-z]+ and )?(?:co-?operation|collaboration|joint work|working "
    r"together|joint projects|areas of co-?operation|fields of co-?operation|what works)\W*$"
)
_QUESTION = re.compile(r"\b(?:which|what) (?:[a-z]+ )?(?:fields|areas|sectors)\b")
_CUE = re.compile(
    r"\b(?:agree[ds]?|will|decided|pledg\w+|strengthen\w*|deepen\w*|expand\w*|boost\w*|"
    r"enhanc\w+|continu\w+|develop\w*|step(?:ped|ping)? up|intensif\w+|grow(?:s|ing)|flourish\w*|"
    r"advanc\w+|increas\w+|broaden\w*|promot\w+|ongoing|active)\b"
)
_KNOWN = re.compile(
    r"\b(?:already|continu(?:e|es|ed|ing) to (?:work|co|col)\w*|ongoing|existing|reviewe?d?|"
    r"satisf\w+|prais\w+|successful\w*)\b"
)
_PASSIVE = re.compile(r" (?:is|are|was|were|will|should|to)\b[^,.;]{0,25}")
_OPEN = re.compile(r"(?: in| on|:)$")
_BULLET = re.compile(r"^\W*[•–-]\s*|^\W*\(?[a-z0-9][.)]\s")
_MORE = re.compile(
    r"\b(?:do so|do the same|doing so|does so)\b(?P<after>,? (?:on|in|for) )|"
    r"(?P<next> (?:are|is) to follow| will follow| will come next| comes? next| (?:will|"
    r"is to|are to) be added| is next| are next| to follow)\b"
)
_AREAS = re.compile(
    r" (?:are|is|remain|remains) (?:the |among the )?(?:(?:main|key|traditional|priority|"
    r"oldest|two|three) )*(?:areas|fields|sectors|priorities)"
)
_LABEL = re.compile(
    r"^\W*(?P<label>ongoing|current(?:ly)?|existing|planned|agreed[^:]{0,30}|new|next|also "
    r"agreed|continuing(?: jointly)?|joint work|cooperation|fields|areas)[^:]{0,20}: "
)


def find(document: Document, found: Sequence[Finding]) -> Iterator[Finding]:
    """The sectors in which the states of a passage work together, or agreed to."""
    gated = passages_with(document, PIECES)
    if not gated:
        return
    state = _State()
    for passage in document.passages[1:]:
        if state.heads(passage):
            continue
        facts = list(_in_passage(document, passage, state, passage.number in gated))
        if facts or passage.number in gated or state.opened or state.asked:
            state.after(document, passage, facts)
        yield from facts


@dataclass
class _State:
    """What headings, questions and earlier sentences leave: whether joint work is the topic, and of whom."""

    heading: bool = False
    asked: bool = False
    opened: bool = False
    last: int = -2
    paragraph: int = -2
    pair: tuple[str, ...] | None = None
    status: CooperationStatus | None = None

    def heads(self, passage: Passage) -> bool:
        """Whether the passage is a heading about joint work; any other heading ends the topic."""
        if passage.end - passage.start >= 60:
            return False
        words = passage.words
        if words[-1:] in ".;,":
            return False
        if _HEADING.match(words):
            self.heading, self.last, self.pair = True, -2, None
            return True
        if (
            not self.asked
            and words[-1:] != "?"
            and len(words) < 40
            and not any(piece in words for piece in PIECES)
            and not _BULLET.match(words)
        ):
            self.heading = False
        return False

    def after(self, document: Document, passage: Passage, facts: Sequence[Finding]) -> None:
        """Takes note of what the passage told."""
        words = passage.words
        self.asked = words.endswith("?") and _QUESTION.search(words) is not None and WORK.search(words) is not None
        self.opened = (_OPEN.search(words) is not None and WORK.search(words) is not None) or (
            self.opened and _BULLET.match(words) is not None
        )
        if self.opened and not facts and _BULLET.match(words) is None:
            self.pair = sides(document, passage, (passage.start, passage.end), (passage.end, passage.end))
            self.status = _status(words)
        if facts:
            self.last, self.paragraph = passage.number, passage.sentence.paragraph
            fact = facts[-1].fact
            if isinstance(fact, Cooperation):
                self.pair, self.status = fact.countries, fact.status

    def carries(self, passage: Passage) -> bool:
        """Whether the sentence before told of joint work."""
        return self.last == passage.number - 1 and self.paragraph == passage.sentence.paragraph


def _in_passage(document: Document, passage: Passage, state: _State, gated: bool) -> Iterator[Finding]:
    low, start, end = document.low, passage.start, passage.end
    pair = state.pair or document.pair
    seen = None
    if gated:
        for work in works(low, start, end):
            facts = [] if _is_name(document, passage, work) else [
                fact for one in list(_around(low, passage, work))[:1] for fact in _facts(document, passage, one)]  # fmt: skip
            yield from facts
            seen = seen or next((one.fact for one in facts), None)
    if isinstance(seen, Cooperation):
        pair = seen.countries
    elif pair is not None and (state.heading or state.asked or state.opened):
        yield from _listed(document, passage, state, pair)
    if pair is not None and (state.heading or seen is not None or state.carries(passage)):
        yield from _continued(document, passage, pair)


def _around(low: str, passage: Passage, work: tuple[int, int]) -> Iterator[Fields]:
    one = behind(low, work, passage.end)
    if one is not None:
        yield one
    begins = passage.start + max(
        [0, *(match.end() for match in re.finditer(r"[;:] | – |\bcalled ", low[passage.start : work[0]]))]
    )
    other = ahead(low, begins, work, passage.end)
    if other is not None:
        yield other
    third = compound(low, begins, work)
    if third is not None and _CUE.search(low, begins, min(passage.end, work[1] + 30)) is not None:
        yield third


def _is_name(document: Document, passage: Passage, work: tuple[int, int]) -> bool:
    """Whether the words stand in a name (`Joint Committee for Economic Cooperation`) or in an agreement's subject."""
    at, low = work[0], document.low
    if document.plain[at].isupper() and at > passage.start + 3 and low[at - 2 : at] not in (". ", ": "):
        return True
    before = low[max(passage.start, at - 60) : at]
    head = None
    for head in HEAD.finditer(before):
        pass
    return (
        head is not None
        and re.fullmatch(
            r"(?: \([^)]*\))?(?: [a-z-]+){0,2}(?: (?:on|for|of|concerning|to)(?: [a-z-]+){0,3})? "
            r"?",
            before[head.end() :],
        )
        is not None
    )


def _facts(document: Document, passage: Passage, fields: Fields) -> Iterator[Finding]:
    low = document.low
    first, last = min(fields.start, fields.work[0]), max(fields.end, fields.work[1])
    begin = passage.start + max(
        [0, *(match.end() for match in re.finditer(r"[;:] | – |\bbut ", low[passage.start : first]))]
    )
    clause = low[begin:last]
    near = low[
        begin
        + max([0, *(match.end() for match in re.finditer(r", (?:where|who|which|and|as) ", low[begin:first]))]) : last
    ]
    if _DENIED.search(near) or _SUPPOSED.search(clause) or is_private(low[begin:first] + low[last : last + 20]):
        return
    pair = sides(document, passage, (begin, last), (first, last))
    if pair is None:
        return
    passive = _PASSIVE.match(low, last)
    if passive is not None and _DENIED.search(passive[0]):
        return
    label = _label(document, passage, begin)
    status = _status(label + low[begin : passive.end() if passive is not None else last])
    yield from _each(document, passage, pair, fields, status)


def _label(document: Document, passage: Passage, begin: int) -> str:
    """Words in front that set the tone: `Also agreed:` in the sentence, or a sentence of a few words before it."""
    if begin > passage.start:
        return document.low[passage.start : begin] + " "
    before = document.preceding(passage)
    near = (
        before is not None
        and before.sentence.paragraph == passage.sentence.paragraph
        and before.end - before.start < 30
    )
    return before.words + " " if near and before is not None else ""


def _each(
    document: Document, passage: Passage, pair: tuple[str, ...], fields: Fields, status: CooperationStatus
) -> Iterator[Finding]:
    for code in fields.sectors:
        yield finding(document, passage, Cooperation(countries=pair, sector=Sector(code), status=status), fields.rule)


def _status(words: str) -> CooperationStatus:
    if _KNOWN.search(words) or (ONGOING.search(words) and not PLANNED.search(words)):
        return CooperationStatus.ONGOING
    return CooperationStatus.PLANNED if PLANNED.search(words) else CooperationStatus.ONGOING


def _listed(document: Document, passage: Passage, state: _State, pair: tuple[str, ...]) -> Iterator[Finding]:
    """A list under a heading, behind a question about joint work, or in the lines behind `cooperation in`."""
    low = document.low
    label = _LABEL.match(passage.words)
    status = CooperationStatus.ONGOING
    opening = label or (_BULLET.match(passage.words) if state.opened else re.match(r"\W*(?:in |on )?", passage.words))
    if opening is None or _DENIED.search(passage.words):
        return
    stop, sectors = listed(low, passage.start + opening.end(), passage.end)
    if label is not None:
        planned = PLANNED.search(label[0]) is not None and "ongoing" not in label[0]
        status = CooperationStatus.PLANNED if planned else status
    elif state.opened:
        status = state.status or status
    elif not state.asked and not _AREAS.match(low, stop):
        return
    if sectors:
        fields = Fields(passage.start, stop, sectors, (stop, stop), "fields under a heading")
        yield from _each(document, passage, pair, fields, status)


def _continued(document: Document, passage: Passage, pair: tuple[str, ...]) -> Iterator[Finding]:
    """`and will do so on rail as well`, `vocational training is to follow`: a field added to those told before."""
    low = document.low
    for match in _MORE.finditer(passage.words):
        at = passage.start + match.start()
        if match["after"]:
            stop, sectors = listed(low, passage.start + match.end(), passage.end)
        else:
            begin = passage.start + max(
                [0, *(one.end() for one in re.finditer(r"[;:.] |, (?:with |and )?", passage.words[: match.start()]))]
            )
            stop, sectors = listed(low, begin, at)
            if low[stop:at].strip():
                continue
        clause = low[max(passage.start, at - 60) : at]
        if sectors and not _DENIED.search(clause) and not _SUPPOSED.search(clause):
            yield from _each(
                document,
                passage,
                pair,
                Fields(at, stop, sectors, (at, stop), "one more field"),
                CooperationStatus.PLANNED,
            )
