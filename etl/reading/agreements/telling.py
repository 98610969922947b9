"""Agreements put together: each phrase with the stages told of it, whose it is, and when."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from db.vocabulary import AgreementAction, AgreementType
from etl.reading.agreements.around import words_around
from etl.reading.agreements.binding import Binding
from etl.reading.agreements.brackets import tellings
from etl.reading.agreements.carried import Carried, Told
from etl.reading.agreements.events import Events
from etl.reading.agreements.lines import listed
from etl.reading.agreements.moment import (
    bare_year,
    chosen_date,
    chronicle_day,
    is_ahead,
    is_apart,
    is_dated,
    is_elsewhere,
    pointed_back,
    resolved,
)
from etl.reading.agreements.parties import countries_of, own_day, owner_and_partner, revised
from etl.reading.agreements.phrase import Phrase
from etl.reading.agreements.phrases import passages_naming, phrases
from etl.reading.agreements.stage import Stage, stages
from etl.reading.agreements.words import is_global
from etl.reading.document import Document, Passage
from etl.reading.fact import Finding
from etl.reading.rules import date_of
from etl.reading.shape import holds
from etl.reading.strangers import is_of_firms, is_private, strangers

_CLAUSE = re.compile(r"[;:] | – |\bwhile\b|\bwhereas\b")
_CLAUSE_MARKS = ("; ", ": ", "–", "while", "whereas")
_PUBLIC = re.compile(r"\b(?:governments?|ministr(?:y|ies|ers?)|defen[cs]e)\b")
_DAY_OF = re.compile(r" (?:of |\()")
_DAY_BEHIND = re.compile(r" (?:of|\(|dated|dating from|\(of) ?")
_FURTHER = re.compile(r"\b(?:further|other|remaining|additional)\b")
"""Words of the rest of those that the sentence before counted: `these include an accord and two further texts`."""
_ALONE = re.compile(r"[\s.:–-]*(?:(?:the|an?|new|their|first) )*")
_EVER = re.compile(
    r"\bsince\b|\bto date\b|\bso far\b|\bover the (?:years|past|last)\b|\bhave (?:already "
    r")?(?:signed|concluded)\b|\bhave (?:already )?been (?:signed|concluded)\b"
)


def tell(document: Document, found: Sequence[Finding]) -> Iterator[Told]:
    """Every agreement that the article tells of, at each stage, in order; the same one may be told twice."""
    gated = passages_naming(document)
    if not gated:
        return
    carried, events = Carried(), Events(document, found)
    for passage in document.passages[1:]:
        carried.enter(passage)
        if passage.number in gated or carried.expects(passage):
            line = list(listed(document, passage))
            yield from line or _Sentence(document, passage, events, carried).read()
        carried.leave(document, passage)


class _Sentence:
    """One sentence that may name agreements."""

    def __init__(self, document: Document, passage: Passage, events: Events, carried: Carried) -> None:
        self.document, self.passage, self.events, self.carried = document, passage, events, carried
        self.phrases = [
            *phrases(document, passage),
            *carried.pronouns(document, passage),
            *carried.loose_counts(document, passage),
        ]
        self.phrases.sort(key=lambda one: one.start)
        self.names = [(one.start, one.end) for one in self.phrases if one.count is None]
        self.stages = stages(passage, self.names)
        self.binding = Binding(document.low, (passage.start, passage.end), self.phrases, self.stages)

    def read(self) -> Iterator[Told]:
        """What is told of each agreement in the sentence."""
        for n, group in enumerate(self.binding.groups):
            region = self.binding.region(n)
            for stage, phrase in tellings(self.passage, group, self._stages(n, group, region), self.stages):
                one = self._told(phrase, stage, group, region)
                if one is None:
                    continue
                self.carried.tell(one)
                if not (phrase.unnamed and (phrase.refers or stage.action is not AgreementAction.SIGNED)):
                    yield one
        for phrase in self.phrases:
            self.carried.note(phrase, self._named(phrase))

    def _stages(self, n: int, group: list[Phrase], region: tuple[int, int]) -> list[Stage]:
        """The stages told of a group by its clause, by the day behind its name, or by the sentences before."""
        own = self.binding.stages_of(n)
        signed = any(one.action is AgreementAction.SIGNED for one in own)
        if own and not signed and self.carried.among(self.passage, group[0]):
            return [Stage(group[0].start, group[0].start, AgreementAction.SIGNED), *own]
        if own and not signed and not group[-1].count and self._has_year(group):
            return [*own, Stage(group[-1].end, group[-1].end, AgreementAction.SIGNED)]
        return own or self._dated(group) or self._chronicled(group) or self._carried_stage(group, region)

    def _chronicled(self, group: list[Phrase]) -> list[Stage]:
        """`3 May 2012. Treaty of Friendship.`: a name alone behind the day of a chronology was signed then."""
        first = group[0]
        if self.stages or first.refers or first.unnamed or first.again:
            return []
        day = chronicle_day(self.document, self.passage)
        behind = max(day.end, self.passage.start) if day is not None else first.end
        alone = _ALONE.fullmatch(self.document.low, behind, first.start) is not None
        return [Stage(first.start, first.start, AgreementAction.SIGNED)] if day is not None and alone else []

    def _has_year(self, group: list[Phrase]) -> bool:
        """Whether the day of the signing is part of the name: `the Agreement on Culture of 1999 remains in force`."""
        return is_dated(self.passage, group[-1].end, _DAY_OF) and not self._is_planned_or_open()

    def _is_planned_or_open(self) -> bool:
        return any(one.action in (AgreementAction.PLANNED, AgreementAction.NEGOTIATING) for one in self.stages)

    def _dated(self, group: list[Phrase]) -> list[Stage]:
        """`the Treaty of Friendship of 3 August 1929`: a day behind the name is that of its signing."""
        last = group[-1]
        if last.count is not None or self.stages:
            return []
        listed = not (last.refers or last.unnamed) and bare_year(self.document.low, last.end) is not None
        dated = listed or is_dated(self.passage, last.end, _DAY_BEHIND)
        return [Stage(last.end, last.end, AgreementAction.SIGNED)] if dated else []

    def _carried_stage(self, group: list[Phrase], region: tuple[int, int]) -> list[Stage]:
        """The stage that a heading, a question or the sentence before leaves for a list that tells none."""
        if any(region[0] <= one.start < region[1] for one in self.stages):
            return []
        action = self.carried.stage_for(self.document, self.passage, group[0])
        return [] if action is None else [Stage(group[0].start, group[0].start, action)]

    def _told(self, phrase: Phrase, stage: Stage, group: list[Phrase], region: tuple[int, int]) -> Told | None:
        named = self._named(phrase)
        if named is None:
            return None
        passage = self.passage
        if phrase.count is not None and not self.stages and _FURTHER.search(passage.low, phrase.start, phrase.end):
            return None
        if (
            is_private(words_around(self.document.low, self.names, stage, group, region))
            or self._by_strangers(stage, group, region)
            or is_of_firms(self.document, passage, region[0], max(stage.end, min(region[1], group[-1].end + 40)))
            or (named.type is AgreementType.CONTRACT and not self._public())
        ):
            return None
        countries = self._countries(named, stage, group)
        if countries is None or is_global(named.title):
            return None
        date = self._own_day(phrase, stage) or self._date(stage, group, region, countries)
        if stage.action is AgreementAction.IN_FORCE and is_ahead(self.document, passage, stage, date):
            return None
        settled = stage.action in (AgreementAction.IN_FORCE, AgreementAction.RATIFIED) or not named.title
        title = named.title if settled else revised(self.document.low, phrase) + named.title
        return Told(passage, countries, stage.action, title, named.count, named.type, named.qualifier, date)

    def _countries(self, named: Phrase, stage: Stage, group: list[Phrase]) -> tuple[str, ...] | None:
        if named.partner or (len(named.parties) == 1 and any(one.partner for one in self.phrases)):
            return owner_and_partner(self.document, self.passage, self.phrases, named)
        if stage.start == stage.end and self.carried.told is not None and not named.parties:
            return self.carried.told.countries
        return countries_of(self.document, self.passage, named, self._clause(stage, group))

    def _by_strangers(self, stage: Stage, group: list[Phrase], region: tuple[int, int]) -> bool:
        """Whether those who sign are no states: `Telcom and Netco signed a memorandum`."""
        if stage.end > group[0].start or stage.start == stage.end:
            return False
        return strangers(self.document, self.passage, region[0], stage.start)

    def _own_day(self, phrase: Phrase, stage: Stage) -> str | None:
        """The day right behind one name of several, which is its own."""
        if stage.action is AgreementAction.NEGOTIATING:
            return None
        signed, elided = stage.action is AgreementAction.SIGNED, stage.end <= phrase.start
        near = own_day(self.document, self.passage, phrase, signed=signed, elided=elided)
        if near is None:
            return bare_year(self.document.low, stage.end if stage.start >= phrase.end else phrase.end)
        return resolved(self.document, self.passage, near, stage, None)

    def _date(
        self, stage: Stage, group: list[Phrase], region: tuple[int, int], countries: tuple[str, ...]
    ) -> str | None:
        told = self.carried.told
        dated = chronicle_day(self.document, self.passage)
        if stage.start == stage.end and told is not None and told.date is not None and dated is None:
            return told.date
        chosen = chosen_date(self.document, self.passage, (group[0].start, group[-1].end), stage, region, self.stages)
        if chosen is None and dated is not None and stage.action is not AgreementAction.NEGOTIATING:
            return date_of(self.document, self.passage, dated)
        if stage.action not in (AgreementAction.SIGNED, AgreementAction.PLANNED):
            return resolved(self.document, self.passage, chosen, stage, None)
        same = told is not None and told.action is stage.action and told.countries == countries
        day = told.date if told is not None and same and not is_apart(self.document.low, stage) else None
        day = pointed_back(self.document, self.passage, stage, self.carried.signed_on) or day
        if any(one.count for one in group) and _EVER.search(self.passage.words):
            return resolved(self.document, self.passage, chosen, stage, None)
        planned = stage.action is AgreementAction.PLANNED
        day = day or (self.carried.day if stage.start == stage.end else None)
        if not is_elsewhere(self.document.low, stage):
            day = day or self.events.day(self.passage, countries, planned=planned)
        return resolved(self.document, self.passage, chosen, stage, day)

    def _public(self) -> bool:
        return _PUBLIC.search(self.passage.words) is not None

    def _clause(self, stage: Stage, group: list[Phrase]) -> tuple[int, int]:
        first, last = min(stage.start, group[0].start), max(stage.end, group[-1].end)
        low, passage = self.document.low, self.passage
        stop = min([passage.end, *(one.start for one in self.phrases if one.partner and one.start >= last)])
        if not holds(passage.words, _CLAUSE_MARKS):
            return passage.start, stop
        breaks = [one.end() for one in _CLAUSE.finditer(low, passage.start, first)]
        after = _CLAUSE.search(low, last, stop)
        return max([passage.start, *breaks]), after.start() if after is not None else stop

    def _named(self, phrase: Phrase) -> Phrase | None:
        if phrase.count is not None or phrase.unnamed:
            return phrase
        if phrase.again:
            noun = self._noun_for(phrase)
            if noun is None or not noun.noun:
                return None
            title = noun.title if phrase.partner else f"{noun.noun} {phrase.title}"
            return replace(phrase, title=title, type=noun.type, parties=noun.parties) if title else None
        if phrase.refers:
            return self._before(phrase) or self.carried.antecedent(phrase)
        return phrase if phrase.title else None

    def _before(self, phrase: Phrase) -> Phrase | None:
        """The agreement that `the treaty` points back to within the sentence."""
        alike = (one for one in reversed(self.phrases) if one.start < phrase.start and one.title and one.noun)
        one = (
            next((one for one in alike if one.noun.split()[-1] == phrase.noun.split()[-1]), None)
            if phrase.noun
            else None
        )
        return replace(one, start=phrase.start, end=phrase.end) if one is not None and not one.again else None

    def _noun_for(self, phrase: Phrase) -> Phrase | None:
        before = [one for one in self.phrases if one.start < phrase.start and one.noun and not one.again]
        if before:
            return before[-1]
        return self.carried.noun if self.carried.paragraph == self.passage.sentence.paragraph else None
