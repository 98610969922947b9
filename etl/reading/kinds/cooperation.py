"""A sector in which states work together or said they will."""

import re
from collections.abc import Iterator, Sequence

from db.vocabulary import CooperationStatus, Sector
from etl.reading.cooperation.deeds import PIECES as DEEDS
from etl.reading.cooperation.deeds import WORDS as DEED
from etl.reading.cooperation.deeds import deeds
from etl.reading.cooperation.fields import Fields, added, ahead, behind, compound, listed, works
from etl.reading.cooperation.more import IN_SHORT, already, continued, to_come
from etl.reading.cooperation.subjects import is_name
from etl.reading.cooperation.tone import DENIED, OVER, is_supposed, status_of
from etl.reading.cooperation.topic import Topic
from etl.reading.cooperation.work import PIECES, PLANNED
from etl.reading.cooperation.work import WORDS as WORK
from etl.reading.document import Document, Passage
from etl.reading.fact import Fact, Finding, kind, slot
from etl.reading.gate import narrowed, passages_with
from etl.reading.mention import STATE_TAGS, Tag
from etl.reading.rules import finding
from etl.reading.sides import sides
from etl.reading.slots import COUNTRIES, term
from etl.reading.strangers import is_of_one, is_private


@kind("cooperation")
class Cooperation(Fact):
    """A sector in which states work together or said they will."""

    countries: tuple[str, ...] = slot(COUNTRIES, core=True)
    sector: Sector = slot(term(Sector), core=True)
    status: CooperationStatus | None = slot(term(CooperationStatus), default=None)

    def restates(self, other: "Cooperation") -> bool:
        """Whether the two name the same sector of the same states."""
        return (self.countries, self.sector) == (other.countries, other.sector)


_WORDS = WORK | DEED
_PIECES = narrowed(PIECES, DEEDS)
_CLAUSE = re.compile(r"[;:] | – |\bcalled ")
_THESE = re.compile(r"(?:these|those|all (?:of )?these|all three|(?:in|on) (?:all )?(?:these|those)|in each of)\b")
_CLAUSES = re.compile(
    r"[;:] | – |, (?:but|while|whereas|although|though|where|so)\b|, and (?=[a-z' ]{0,40}\b(?:will|have|has|are|is)\b)"
)
_OWN_BODIES = re.compile(r"\b(?:their|our|both|the two) (?:[a-z]+ )?universities\b")
_CAPITAL = re.compile(r"\b[A-Z][a-z]")
_WHO = (*STATE_TAGS, Tag.BOTH, Tag.PERSON)
_AGREED = re.compile(
    r"\band (?=(?:also |further |then )?(?:agreed|will|decided|pledged|undertook|promised|resolved|vowed|committed) )|"
    r"\b(?:decision|announcement)\b[^.;:]{0,30}? (?=that )"
)
_TURN = re.compile(r"[;:] | – |\bbut ")
_NEARER = re.compile(r", (?:where|who|which|and|as) ")
_CUE = re.compile(
    r"\b(?:agree[ds]?|will|decided|pledg\w+|strengthen\w*|deepen\w*|expand\w*|boost\w*|"
    r"enhanc\w+|continu\w+|develop\w*|step(?:ped|ping)? up|intensif\w+|grow(?:s|ing)|flourish\w*|"
    r"advanc\w+|increas\w+|broaden\w*|promot\w+|ongoing|active|good|close|excellent|fruitful|works|thriv\w+|"
    r"strong|gr(?:own|ew)|began|took off|"
    r"started|dates|based|maintain\w*|enjoy\w*|lively|brisk|intens(?:e|ive)|regular|successful|extensive|"
    r"productive|traditional(?:ly)?|well established)\b"
)
_PASSIVE = re.compile(r"(?:, [^,.;]{3,40} said,)? (?:is|are|was|were|will|should|to)\b[^,.;]{0,25}")
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
    gated = frozenset(passages_with(document, _WORDS, _PIECES))
    if not gated:
        return
    topic = Topic()
    for passage in document.passages[1:]:
        if topic.heads(passage):
            continue
        is_gated = passage.number in gated
        if not is_gated and ":" not in passage.words and not topic.expects(passage):
            continue
        facts = [*_in_passage(document, passage, topic, is_gated)]
        if facts or is_gated or topic.opened or topic.asked:
            topic.after(document, passage, (facts[-1][0].countries, facts[-1][0].status) if facts else None)
        for fact, rule in facts:
            yield finding(document, passage, fact, rule)


def _in_passage(document: Document, passage: Passage, topic: Topic, gated: bool) -> Iterator[tuple[Cooperation, str]]:
    pair, low = topic.pair or document.pair, document.low
    seen = False
    told: list[Fields] = []
    joint = works(low, passage.start, passage.end) if gated else []
    for work in joint:
        fields = None if is_name(document, passage, work) else _around(document.plain, document.low, passage, work)
        for fact, rule in _facts(document, passage, fields) if fields is not None else ():
            seen, pair = True, fact.countries
            yield fact, rule
        told += [fields] if fields is not None else []
    if gated:
        for fields in _deeds(document, passage, told):
            for fact, rule in _facts(document, passage, fields):
                seen, pair = True, fact.countries
                yield fact, rule
    if passage.pair is not None and not seen and IN_SHORT.match(passage.words) is not None:
        yield from _planned(passage.pair, to_come(low, passage.start, passage.end))
        return
    if pair is None:
        return
    if not seen and (topic.heading or topic.asked or topic.opened or topic.pending == passage.number - 1):
        yield from _listed(document, passage, topic, pair)
    if seen:
        for fields in already(low, passage.start, passage.end):
            yield from _each(pair, fields, CooperationStatus.ONGOING)
    if topic.heading or seen or topic.carries(passage):
        yield from _planned(pair, continued(low, passage.start, passage.end), to_come(low, passage.start, passage.end))
    elif joint:
        both = sides(document, passage, (passage.start, passage.end), (passage.end, passage.end))
        yield from _planned(both, continued(low, passage.start, passage.end)) if both is not None else ()


def _deeds(document: Document, passage: Passage, told: Sequence[Fields]) -> Iterator[Fields]:
    """What people of two states do together, clause by clause, where no fields of joint work are told already."""
    begin = passage.start
    for stop in [*_CLAUSES.finditer(document.low, passage.start, passage.end), None]:
        end = stop.start() if stop is not None else passage.end
        clear = not any(begin <= one.work[0] < end for one in told)
        for one in deeds(document.low, begin, end) if clear else ():
            if not is_name(document, passage, one.work):
                yield one
        begin = stop.end() if stop is not None else end


def _actor(plain: str, passage: Passage, begins: int) -> int | None:
    """Where those who work together are first named in a clause, if no other name stands before."""
    first = next((one.start for one in passage.mentions if one.start > begins and one.tag in _WHO), None)
    return None if first is None or _CAPITAL.search(plain, begins + 3, first) is not None else first


def _around(plain: str, low: str, passage: Passage, work: tuple[int, int]) -> Fields | None:
    """The fields that go with words for joint work: behind them, else at the head of the clause, else right before."""
    begins = max([passage.start, *(match.end() for match in _CLAUSE.finditer(low, passage.start, work[0]))])
    begins = passage.start if _THESE.match(low, begins) is not None else begins
    one = (
        behind(low, work, passage.end)
        or ahead(low, begins, work, passage.end, _actor(plain, passage, begins))
        or added(low, begins, work)
    )
    if one is not None or _CUE.search(low, begins, min(passage.end, work[1] + 60)) is None:
        return one
    return compound(low, begins, work)


def _facts(document: Document, passage: Passage, fields: Fields) -> Iterator[tuple[Cooperation, str]]:
    low = document.low
    first, last = min(fields.start, fields.work[0]), max(fields.end, fields.work[1])
    begin = max([passage.start, *(match.end() for match in _TURN.finditer(low, passage.start, first))])
    nearer = max([begin, *(match.end() for match in _NEARER.finditer(low, begin, first))])
    passive = _PASSIVE.match(low, last)
    end = passive.end() if passive is not None else last
    told = max([begin, *(match.end() for match in _AGREED.finditer(low, begin, first))])
    if DENIED.search(low, max(nearer, told), end) or is_supposed(low, told, end) or OVER.match(low, last, passage.end):
        return
    pair = sides(document, passage, (begin, last), (first, last))
    if (
        pair is None
        or is_of_one(document, passage, begin, last)
        or is_private(_OWN_BODIES.sub("", low[begin:first] + low[last : last + 20]))
    ):
        return
    status = status_of(_label(document, passage, begin) + low[told:end])
    yield from _each(pair, fields, status)


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


def _each(pair: tuple[str, ...], fields: Fields, status: CooperationStatus) -> Iterator[tuple[Cooperation, str]]:
    for code in fields.sectors:
        yield Cooperation(countries=pair, sector=Sector(code), status=status), fields.rule


def _planned(pair: tuple[str, ...], *told: Iterator[Fields]) -> Iterator[tuple[Cooperation, str]]:
    for one in told:
        for fields in one:
            yield from _each(pair, fields, CooperationStatus.PLANNED)


def _listed(
    document: Document, passage: Passage, topic: Topic, pair: tuple[str, ...]
) -> Iterator[tuple[Cooperation, str]]:
    """A list under a heading, behind a question about joint work, or in the lines behind `cooperation in`."""
    low = document.low
    label = _LABEL.match(passage.words)
    status = CooperationStatus.ONGOING
    opening = label or topic.opening(passage)
    if opening is None or DENIED.search(passage.words):
        return
    stop, sectors = listed(low, passage.start + opening.end(), passage.end)
    if label is not None:
        planned = PLANNED.search(label[0]) is not None and "ongoing" not in label[0]
        status = CooperationStatus.PLANNED if planned else status
    elif topic.opened or topic.pending == passage.number - 1:
        status = topic.status or status
    elif topic.listing and not low[stop : passage.end].strip(" .;"):
        pass
    elif not topic.asked and not _AREAS.match(low, stop):
        return
    if sectors:
        fields = Fields(passage.start, stop, sectors, (stop, stop), "fields under a heading")
        yield from _each(pair, fields, status)
