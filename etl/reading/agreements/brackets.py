"""The stages that brackets behind a name tell: `a tax treaty (signed 2005, in force since 2014)`."""

import re
from collections.abc import Iterator, Sequence

from db.vocabulary import AgreementAction
from etl.reading.agreements.phrase import Phrase
from etl.reading.agreements.stage import Stage
from etl.reading.document import Passage
from etl.reading.mention import Tag

_BRACKETS = re.compile(r" ?\((?P<opening>(?P<year>(?:19|20)\d\d\b)?)[^()]{4,80}\)")


def tellings(
    passage: Passage, group: Sequence[Phrase], told: Sequence[Stage], stages: Sequence[Stage]
) -> Iterator[tuple[Stage, Phrase]]:
    """Each stage told of a group with each agreement in it, but an agreement's own where its brackets tell them.

    `stages` are all those of the sentence.
    """
    own = [_within(passage, one, stages) for one in group]
    yield from ((stage, one) for stage in told for one, within in zip(group, own, strict=True) if not within)
    for one, within in zip(group, own, strict=True):
        actions = {stage.action for stage in within}
        behind = [
            stage
            for stage in told
            if within and stage.start > max(one.end for one in within) and stage.action not in actions
        ]
        yield from ((stage, one) for stage in [*within, *behind] if told)


def _within(passage: Passage, phrase: Phrase, stages: Sequence[Stage]) -> list[Stage]:
    """The stages that stand in brackets right behind a name; a day or year that opens them is that of its signing."""
    brackets = _BRACKETS.match(passage.low, phrase.end, passage.end)
    if brackets is None:
        return []
    own = [one for one in stages if brackets.start() < one.start < brackets.end() and one.holds]
    signed = any(one.action is AgreementAction.SIGNED for one in own)
    opening = brackets.start("opening")
    dated = brackets["year"] or any(one.tag is Tag.DATE and one.start == opening for one in passage.mentions)
    if own and dated and not signed:
        return [*own, Stage(phrase.end, phrase.end, AgreementAction.SIGNED)]
    return own
