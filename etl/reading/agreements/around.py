"""The words around what is told of an agreement, which say whether states or somebody else act."""

import re
from collections.abc import Sequence

from etl.reading.agreements.phrase import Phrase
from etl.reading.agreements.stage import Stage

_STOP = re.compile(
    r"[,;.]|\b(?:will|would|has|have|had|is|are|which)\b|"
    r"\band (?:also )?(?:agreed|decided|held|met|said|pledged|discussed)\b"
)
_RELATIVE = re.compile(r" (?:that|which) ")
_ASIDE = re.compile(r", (?:the thing|something|which|what|long|much|a (?:wish|demand|hope|goal|plan)) [^,;.]*, ")


def words_around(
    low: str, names: Sequence[tuple[int, int]], stage: Stage, group: Sequence[Phrase], region: tuple[int, int]
) -> str:
    """The words of the clause around a stage, without the names of agreements in it.

    `names` are the places of those names, `group` are the agreements of which the stage is told, and `region` is where
    their clause may reach. In `exporters praise the accord that they signed`, the clause begins with the accord.
    """
    relative = stage.start >= group[-1].end and _RELATIVE.match(low, group[-1].end) is not None
    begin = group[0].start if relative else region[0]
    last = max(stage.end, group[-1].end)
    stop = _STOP.search(low, last, region[1])
    end = stop.start() if stop is not None else max(last, region[1])
    words, at = [], begin
    for first, behind in names:
        if at <= first < end:
            words.append(low[at:first])
            aside = _ASIDE.match(low, behind, end)
            at = aside.end() if aside is not None else behind
    return " ".join([*words, low[at:end]])
