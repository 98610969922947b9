"""Which stages a sentence tells of which agreements: those named together stand or fall together."""

import re
from collections.abc import Sequence

from db.vocabulary import AgreementAction
from etl.reading.agreements.phrase import Phrase
from etl.reading.agreements.stage import Stage

_BREAK = re.compile(r"[;:–()]|\bwhile\b|\bwhereas\b|\bbut\b|\bwhich\b|, (?:and|as)\b")
_OPENING = re.compile(r"\W*(?:signed|concluded|adopted|initialled)\b")
_ITEM = re.compile(r"(?:\(?[a-z0-9]{1,4}[.)] )?(?:an? |the )?")
_AUXILIARY = re.compile(r"\b(?:was|were|is|are|be|been|being|both|all|also|[a-z]+ly) $")
_JOINED = re.compile(
    r"[\s,\"'’”“]*(?:\([^)]{0,60}\))?[\s,]*(?:(?:and|or|as well as|plus|along with|together "
    r"with|alongside|with|from|to|among (?:them|these)|including|one of (?:them|these)|"
    r"the (?:first|weightiest|most important) (?:of (?:them|these))?|also|followed by)\b[\s,]*)*(?:(?:an?|"
    r"the|its|their|another|one|new|also|further|draft|separate)\b\s*)*(?:(?:on|for|in|concerning|about|of)\s*)?"
)


class Binding:
    """The agreements of a sentence in groups, and the stages told between two offsets."""

    def __init__(self, low: str, span: tuple[int, int], phrases: Sequence[Phrase], stages: Sequence[Stage]) -> None:
        self.low, self.stages = low, stages
        self.start, self.end = span
        self.groups = self._grouped(phrases)

    def _grouped(self, phrases: Sequence[Phrase]) -> list[list[Phrase]]:
        groups: list[list[Phrase]] = []
        for phrase in phrases:
            if groups and self._joins(groups[-1][-1], phrase):
                groups[-1].append(phrase)
            else:
                groups.append([phrase])
        return groups

    def _joins(self, one: Phrase, other: Phrase) -> bool:
        if other.start <= one.end:
            return True
        return _JOINED.fullmatch(self.low, one.end, other.start) is not None

    def region(self, n: int) -> tuple[int, int]:
        """From behind the group before to the group behind."""
        start = self.groups[n - 1][-1].end if n else self.start
        end = self.groups[n + 1][0].start if n + 1 < len(self.groups) else self.end
        return start, end

    def stages_of(self, n: int) -> list[Stage]:
        """The stages told of a group: those behind it, and the one that governs it, or else the last told before."""
        group = self.groups[n]
        start, end = self.region(n)
        after = [one for one in self.stages if group[-1].end <= one.start and one.end <= end
                 and self._reaches(group[-1].end, one.start) and not self._is_of_next(n, one)]  # fmt: skip
        within = [one for one in self.stages if group[0].start <= one.start < group[0].end]
        before = [one for one in self.stages if one.end <= group[0].start]
        governing = [
            one for one in before[-1:] if one.start >= start and self._governs(one.end, group[0].start, bool(after))
        ]
        if governing and governing[0].action is AgreementAction.NEGOTIATING and self._is_talk(governing[0]):
            after = [one for one in after if one.action is not AgreementAction.SIGNED]
        last = [
            one
            for one in before[-1:]
            if ";" not in self.low[one.end : group[0].start] or self._is_label(one) or self._heads_list(one, group[0])
        ]
        told = [*self._coupled(before, governing), *governing, *within, *after] or last
        if not all(one.holds for one in told[:1]) and not any(one.holds for one in after):
            return []
        return _settled([one for one in told if one.holds])

    def _coupled(self, before: Sequence[Stage], governing: Sequence[Stage]) -> list[Stage]:
        """The first of two stages in front that `and` joins: `signed in 2019 and in force since 2021, the treaty`."""
        if not governing or len(before) < 2 or before[-2].start != self.start:
            return []
        gap = self.low[before[-2].end : before[-1].start]
        return [before[-2]] if re.fullmatch(r"[^,.;:]{0,40}\band (?:has been |is |was )?", gap) is not None else []

    def _is_label(self, stage: Stage) -> bool:
        """Whether the words open the sentence before a colon: `Signed today in Quito: an accord; a memorandum`."""
        opens = _OPENING.match(self.low, self.start, stage.end) is not None
        return opens and re.match(r"[^.;:]{0,40}:", self.low[stage.end : self.end]) is not None

    def _heads_list(self, stage: Stage, phrase: Phrase) -> bool:
        """Whether the phrase is in a list behind a colon: `signed eight texts: agreements on A; memoranda on B`."""
        colon = self.low.find(": ", stage.end, phrase.start) + 2
        listed = any(_ITEM.fullmatch(self.low, colon, one[0].start) is not None for one in self.groups)
        return colon > 1 and listed and ";" not in self.low[stage.end : colon]

    def _is_talk(self, stage: Stage) -> bool:
        return self.low.startswith(("negotiations", "talks", "the negotiations"), stage.start)

    def _is_of_next(self, n: int, stage: Stage) -> bool:
        """Whether the words belong to those named behind them: `and signed a protocol`, `the signing of five`."""
        if n + 1 >= len(self.groups) or (n == 0 and not self._governed_before(n)):
            return False
        gap = self.low[stage.end : self.groups[n + 1][0].start]
        before = self.low[max(0, stage.start - 12) : stage.start]
        return len(gap) <= 25 and _AUXILIARY.search(before) is None and re.search(r"[,;.]", gap) is None

    def _governed_before(self, n: int) -> bool:
        start = self.region(n)[0]
        first = self.groups[n][0].start
        return any(start <= one.start and one.end <= first and one.holds for one in self.stages)

    def _reaches(self, end: int, start: int) -> bool:
        gap = self.low[end:start]
        if (
            gap.count(";") == 1
            and re.match(r"ratif(?:ied|ies) (?:it|this|both)\b", self.low[start : start + 16]) is not None
        ):
            return True
        return (
            ";" not in gap
            or re.search(
                r";\s*(?:it|this|they|both|signature|the signing|"
                r"(?:the )?instruments)\b",
                self.low[end : start + 15],
            )
            is not None
        )

    def _governs(self, end: int, start: int, strict: bool) -> bool:
        gap = self.low[end:start]
        if _OPENING.match(self.low, self.start, end) is not None and gap.count(",") == 1 and len(gap) <= 60:
            return True
        return not (strict and (len(gap) > 45 or "," in gap)) and _BREAK.search(gap) is None


def _settled(told: list[Stage]) -> list[Stage]:
    """Each stage once; what is signed is no longer planned."""
    done = {one.action for one in told} & {AgreementAction.SIGNED, AgreementAction.IN_FORCE, AgreementAction.RATIFIED}
    if not done and any(one.action is AgreementAction.PLANNED for one in told):
        done = {AgreementAction.PLANNED}
    kept: dict[AgreementAction, Stage] = {}
    for one in told:
        if not done or one.action in done:
            kept[one.action] = (
                one if one.action not in kept or one.action is AgreementAction.IN_FORCE else kept[one.action]
            )
    return list(kept.values())
