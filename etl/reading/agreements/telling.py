"""Agreements put together: each phrase with the stages told of it, whose it is, and when."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from db.vocabulary import AgreementAction, AgreementType
from etl.reading.agreements.carried import Carried, Told
from etl.reading.agreements.moment import chosen_date, event_day, resolved
from etl.reading.agreements.parties import countries_of
from etl.reading.agreements.phrase import Phrase, phrases
from etl.reading.agreements.stage import Stage, stages
from etl.reading.agreements.words import GLOBAL, HEAD, SHORT_FORMS, TRIGGER
from etl.reading.document import Document, Passage
from etl.reading.fact import Finding
from etl.reading.mention import Tag
from etl.reading.sides import is_private, strangers

_BREAK = re.compile(r"[;:–()]|\bwhile\b|\bwhereas\b|\bbut\b|\bwhich\b|, (?:and|as)\b")
_EVER = re.compile(r"\bsince\b|\bto date\b|\bso far\b|\bover the (?:years|past|last)\b|\bhave (?:already )?(?:signed|concluded)\b|\bhave (?:already )?been (?:signed|concluded)\b|\bin total\b")
_AUXILIARY = re.compile(r"\b(?:was|were|is|are|be|been|being|both|all|also|[a-z]+ly) $")
_JOINED = re.compile(
    r"[\s,\"'’”“]*(?:\([^)]{0,60}\))?[\s,]*(?:(?:and|or|as well as|plus|along with|together with|alongside|with|among (?:them|these)|including|one of (?:them|these)|"
    r"the (?:first|weightiest|most important) (?:of (?:them|these))?|also|followed by)\b[\s,]*)*(?:(?:an?|the|its|their|another|one|new|also|further|draft|separate)\b\s*)*"
)


def tell(document: Document, found: Sequence[Finding]) -> Iterator[Told]:
    """Every agreement that the article tells of, at each stage, in order; the same one may be told twice."""
    named = [acronym for acronym, name in document.acronyms.items() if HEAD.search(name.lower())]
    carried = Carried(acronyms=(*named, *SHORT_FORMS))
    for passage in document.passages[1:]:
        carried.enter(document, passage)
        if TRIGGER.search(document.low, passage.start, passage.end) or carried.expects(document, passage):
            yield from _Sentence(document, passage, found, carried).read()
        carried.leave(document, passage)


class _Sentence:
    """One sentence that may name agreements."""

    def __init__(self, document: Document, passage: Passage, found: Sequence[Finding], carried: Carried) -> None:
        self.document, self.passage, self.found, self.carried = document, passage, found, carried
        self.phrases = [*phrases(document, passage), *carried.pronouns(document, passage), *carried.loose_counts(document, passage)]
        self.phrases.sort(key=lambda one: one.start)
        self.names = [(one.start, one.end) for one in self.phrases if one.count is None]
        self.stages = stages(document.low, passage.start, passage.end, self.names)
        self.groups = self._grouped()

    def read(self) -> Iterator[Told]:
        """What is told of each agreement in the sentence."""
        for n, group in enumerate(self.groups):
            region = self._region(n)
            own = self._stages_of(n, group)
            if own and self.carried.among(self.passage, group[0]) and not any(one.action is AgreementAction.SIGNED for one in own):
                own = [Stage(group[0].start, group[0].start, AgreementAction.SIGNED), *own]
            for stage in own or self._dated(group) or self._carried_stage(group, region):
                for phrase in group:
                    one = self._told(phrase, stage, group, region)
                    if one is not None:
                        self.carried.told = one
                        if not (phrase.unnamed and (phrase.refers or stage.action is not AgreementAction.SIGNED)):
                            yield one
        for phrase in self.phrases:
            self.carried.note(phrase, self._named(phrase))

    def _dated(self, group: list[Phrase]) -> list[Stage]:
        """`the Treaty of Friendship of 3 August 1929`: a day behind the name is that of its signing."""
        end = group[-1].end
        gap = re.compile(r" (?:of|\(|dated|dating from|\(of) ?").match(self.document.low, end)
        if gap is None or group[-1].count is not None or self.stages:
            return []
        dated = any(one.tag is Tag.DATE and one.start == gap.end() for one in self.passage.mentions)
        return [Stage(end, end, AgreementAction.SIGNED)] if dated else []

    def _carried_stage(self, group: list[Phrase], region: tuple[int, int]) -> list[Stage]:
        """The stage that a heading, a question or the sentence before leaves for a list that tells none."""
        if any(region[0] <= one.start < region[1] for one in self.stages):
            return []
        action = self.carried.stage_for(self.document, self.passage, group[0])
        return [] if action is None else [Stage(group[0].start, group[0].start, action)]

    def _grouped(self) -> list[list[Phrase]]:
        groups: list[list[Phrase]] = []
        for phrase in self.phrases:
            if groups and self._joins(groups[-1][-1], phrase):
                groups[-1].append(phrase)
            else:
                groups.append([phrase])
        return groups

    def _joins(self, one: Phrase, other: Phrase) -> bool:
        if other.start <= one.end:
            return True
        return _JOINED.fullmatch(self.document.low, one.end, other.start) is not None

    def _region(self, n: int) -> tuple[int, int]:
        start = self.groups[n - 1][-1].end if n else self.passage.start
        end = self.groups[n + 1][0].start if n + 1 < len(self.groups) else self.passage.end
        return start, end

    def _stages_of(self, n: int, group: list[Phrase]) -> list[Stage]:
        """The stages told of a group: those behind it, and the one that governs it, or else the last told before."""
        start, end = self._region(n)
        after = [one for one in self.stages if group[-1].end <= one.start and one.end <= end
                 and self._reaches(group[-1].end, one.start) and not self._is_of_next(n, one)]  # fmt: skip
        within = [one for one in self.stages if group[0].start <= one.start < group[0].end]
        before = [one for one in self.stages if one.end <= group[0].start]
        governing = [one for one in before[-1:] if one.start >= start and self._governs(one.end, group[0].start, bool(after))]
        if governing and governing[0].action is AgreementAction.NEGOTIATING and self._is_talk(governing[0]):
            after = [one for one in after if one.action is not AgreementAction.SIGNED]
        last = [one for one in before[-1:] if ";" not in self.document.low[one.end : group[0].start]]
        told = [*governing, *within, *after] or last
        if not all(one.holds for one in told[:1]) and not any(one.holds for one in after):
            return []
        return _settled([one for one in told if one.holds])

    def _is_talk(self, stage: Stage) -> bool:
        return self.document.low.startswith(("negotiations", "talks", "the negotiations"), stage.start)

    def _is_of_next(self, n: int, stage: Stage) -> bool:
        """Whether the words belong to the agreements named behind them: `and signed a protocol`, `the signing of five`."""
        if n + 1 >= len(self.groups) or n == 0 and not self._governed_before(n):
            return False
        gap = self.document.low[stage.end : self.groups[n + 1][0].start]
        before = self.document.low[max(0, stage.start - 12) : stage.start]
        return len(gap) <= 25 and _AUXILIARY.search(before) is None and re.search(r"[,;.]", gap) is None

    def _governed_before(self, n: int) -> bool:
        start = self._region(n)[0]
        first = self.groups[n][0].start
        return any(start <= one.start and one.end <= first and one.holds for one in self.stages)

    def _reaches(self, end: int, start: int) -> bool:
        gap = self.document.low[end:start]
        return ";" not in gap or re.search(r";\s*(?:it|this|they|both|signature|the signing)\b", gap) is not None

    def _governs(self, end: int, start: int, strict: bool) -> bool:
        gap = self.document.low[end:start]
        return not (strict and (len(gap) > 45 or "," in gap)) and _BREAK.search(gap) is None

    def _told(self, phrase: Phrase, stage: Stage, group: list[Phrase], region: tuple[int, int]) -> Told | None:
        named = self._named(phrase)
        if named is None:
            return None
        passage = self.passage
        if is_private(self._around(stage, group, region)) or self._by_strangers(stage, group, region) or (named.type is AgreementType.CONTRACT and not self._public()):
            return None
        span = self._clause(stage, group)
        countries = countries_of(self.document, passage, named, span)
        if stage.start == stage.end and self.carried.told is not None and not named.parties:
            countries = self.carried.told.countries
        if countries is None or GLOBAL.search(named.title) is not None:
            return None
        date = self._date(stage, group, region, countries)
        return Told(passage, (passage.start, passage.end), countries, stage.action, named.title, named.count, named.type,
                    named.qualifier, date, str(stage.action))  # fmt: skip

    def _around(self, stage: Stage, group: list[Phrase], region: tuple[int, int]) -> str:
        """The words of the clause around a stage, without the names of agreements in it."""
        low = self.document.low
        last = max(stage.end, group[-1].end)
        stop = re.compile(r"[,;.]").search(low, last, region[1])
        end = stop.start() if stop is not None else max(last, region[1])
        words, at = [], region[0]
        for first, behind in self.names:
            if at <= first < end:
                words.append(low[at:first])
                at = behind
        return " ".join([*words, low[at:end]])

    def _by_strangers(self, stage: Stage, group: list[Phrase], region: tuple[int, int]) -> bool:
        """Whether those who sign are named, but as no state, person or office: `Telcom and Netco signed a memorandum`."""
        if stage.end > group[0].start or stage.start == stage.end:
            return False
        return strangers(self.document, self.passage, region[0], stage.start)

    def _date(self, stage: Stage, group: list[Phrase], region: tuple[int, int], countries: tuple[str, ...]) -> str | None:
        told = self.carried.told
        if stage.start == stage.end and told is not None and told.date is not None:
            return told.date
        chosen = chosen_date(self.document, self.passage, (group[0].start, group[-1].end), stage, region, self.stages)
        if stage.action not in (AgreementAction.SIGNED, AgreementAction.PLANNED):
            return resolved(self.document, self.passage, chosen, stage, None)
        before = told is not None and told.action is stage.action and told.countries == countries
        day = told.date if told is not None and before else None
        if _EVER.search(self.passage.words) and any(one.count for one in group):
            return resolved(self.document, self.passage, chosen, stage, None)
        day = day or event_day(self.document, self.passage, self.found, countries, planned=stage.action is AgreementAction.PLANNED)
        return resolved(self.document, self.passage, chosen, stage, day)

    def _public(self) -> bool:
        return re.search(r"\b(?:governments?|ministr(?:y|ies|ers?)|defen[cs]e)\b", self.passage.words) is not None

    def _clause(self, stage: Stage, group: list[Phrase]) -> tuple[int, int]:
        first, last = min(stage.start, group[0].start), max(stage.end, group[-1].end)
        low, passage = self.document.low, self.passage
        start = max([passage.start, *(one.end() for one in re.finditer(r"[;:]| – |\bwhile\b", low[passage.start : first]))])
        breaks = [one.end() + passage.start for one in re.finditer(r"[;:] | – |\bwhile\b|\bwhereas\b", low[passage.start : first])]
        start = max([passage.start, *breaks])
        after = re.compile(r"[;:] | – |\bwhile\b|\bwhereas\b").search(low, last, passage.end)
        return start, after.start() if after is not None else passage.end

    def _named(self, phrase: Phrase) -> Phrase | None:
        if phrase.count is not None or phrase.unnamed:
            return phrase
        if phrase.again:
            noun = self._noun_for(phrase)
            return None if noun is None or not noun.noun else replace(phrase, title=f"{noun.noun} {phrase.title}", type=noun.type, parties=noun.parties)
        if phrase.refers:
            return self._antecedent(phrase)
        return phrase if phrase.title else None

    def _noun_for(self, phrase: Phrase) -> Phrase | None:
        before = [one for one in self.phrases if one.start < phrase.start and one.noun and not one.again]
        if before:
            return before[-1]
        return self.carried.noun if self.carried.paragraph == self.passage.sentence.paragraph else None

    def _antecedent(self, phrase: Phrase) -> Phrase | None:
        return self.carried.antecedent(phrase)


def _settled(told: list[Stage]) -> list[Stage]:
    """Each stage once; what is signed is no longer planned."""
    done = {one.action for one in told} & {AgreementAction.SIGNED, AgreementAction.IN_FORCE, AgreementAction.RATIFIED}
    if not done and any(one.action is AgreementAction.PLANNED for one in told):
        done = {AgreementAction.PLANNED}
    kept: dict[AgreementAction, Stage] = {}
    for one in told:
        if not done or one.action in done:
            kept[one.action] = one if one.action not in kept or one.action is AgreementAction.IN_FORCE else kept[one.action]
    return list(kept.values())
