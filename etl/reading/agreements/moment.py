"""When an agreement was signed, came into force, or is to be signed: the date that belongs to a stage."""

import re
from collections.abc import Sequence

from db.vocabulary import AgreementAction
from etl.reading.agreements.stage import Stage
from etl.reading.document import Document, Passage
from etl.reading.mention import Mention, Tag
from etl.reading.rules import date_of

_NOT_THEN = re.compile(r"\b(?:until|till|before|by|through|for|between) (?:the |about |at least )?$")
_SINCE = re.compile(r"\bsince $")


def moment(
    document: Document, passage: Passage, names: tuple[int, int], stage: Stage, region: tuple[int, int], all_stages: Sequence[Stage]
) -> str | None:
    """The date of a stage of what is named at these code points, from its own clause."""
    if stage.action is AgreementAction.NEGOTIATING:
        return None
    dates = [one for one in passage.mentions if one.tag is Tag.DATE and _counts(document, one, stage)]
    chosen = _chosen(dates, names, stage, region, all_stages)
    if chosen is None:
        return None
    return date_of(document, passage, chosen, planned=stage.action is AgreementAction.PLANNED)


def _counts(document: Document, one: Mention, stage: Stage) -> bool:
    before = document.low[max(0, one.start - 16) : one.start]
    if stage.action is AgreementAction.IN_FORCE and re.search(r"\bnot\b.{0,40}\buntil $", document.low[max(0, one.start - 70) : one.start]):
        return True
    return _NOT_THEN.search(before) is None or (stage.action is AgreementAction.PLANNED and "by" in before)


def _chosen(
    dates: list[Mention], names: tuple[int, int], stage: Stage, region: tuple[int, int], all_stages: Sequence[Stage]
) -> Mention | None:
    first, last = names
    following = [one.start for one in all_stages if one.start > stage.end and one.action is not stage.action]
    stop = min([max(region[1], stage.end), *following]) if stage.start >= first else min([first, *following])
    behind = [one for one in dates if stage.end <= one.start < stop]
    if behind:
        return behind[0]
    if stage.end <= first:
        then = [one for one in dates if last <= one.start < min([region[1], *(s for s in following if s > last)])]
        if then:
            return then[0]
    between = [one for one in dates if last <= one.start < stage.start]
    if between:
        return between[0]
    earlier = [one for one in dates if one.end <= min(first, stage.start)
               and not any(one.end <= other.start < min(first, stage.start) and other.action is not stage.action for other in all_stages)]  # fmt: skip
    return earlier[-1] if earlier else None
