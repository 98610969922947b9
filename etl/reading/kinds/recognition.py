"""One state recognised another."""

from collections.abc import Iterator, Sequence

from etl.reading.document import Document, Passage
from etl.reading.fact import Fact, Finding, kind, slot
from etl.reading.mention import Mention
from etl.reading.rules import finding, is_stated, nearest_date
from etl.reading.shape import Hit, Pattern
from etl.reading.slots import COUNTRY, DATE, NUMBER


@kind("recognition")
class Recognition(Fact):
    """One state recognised another."""

    recogniser: str = slot(COUNTRY, core=True)
    recognised: str = slot(COUNTRY, core=True)
    date: str | None = slot(DATE, default=None)
    rank: int | None = slot(NUMBER, default=None)


_THING = r"(?:independence|statehood|sovereignty)"
_FREE = rf"(?:the )?(?:(?:state )?{_THING} of (?:the )?)?"
_IT = r"(?:it|us|its neighbou?r|the (?:young |new )?(?:republic|state|country|federation|people's republic)|its independence)"
_FIRST = r"(?P<first>(?:among |one of )?the (?:very )?(?:<ordinal:1>|first)(?: \w+)? (?:country|state|nation|government)?(?: in the world)? ?to (?:formally |officially )?)"
_PATTERNS = (
    Pattern(
        "A recognised B",
        rf"{{states:who}}(?:,[^,;]{{1,60}},)? (?:[\w-]+ ){{0,4}}?(?:{_FIRST})?(?:(?:formally|officially|also|had|did|was|has) )*recogni[sz]e[sd]? "
        rf"(?:{_FREE}{{state:whom}}(?:'s? {_THING})?|(?P<it>{_IT}))",
    ),
    Pattern(
        "B was recognised by A",
        rf"{{state:whom}}(?:'s?)?(?: {_THING})?(?: (?:was|had been|were|has been))?(?: \w+)? recogni[sz]ed(?: as [^,;]{{1,40}})? by (?:the )?{{states:who}}",
    ),
    Pattern("recognition of B by A", r"recognition of (?:the )?{state:whom}(?: \([^)]*\))? by (?:the )?{states:who}"),
    Pattern(
        "recognition by A",
        r"{state:who}(?:'s)? recognition (?:of (?:the )?{state:whom}(?:'s \w+)? )?(?:came|followed|was|on|in|dates)",
    ),
)


def find(document: Document, found: Sequence[Finding]) -> Iterator[Finding]:
    """Recognitions of a state: who recognised whom, when, and whether as the first."""
    for passage in document.passages:
        if "recogni" not in passage.words:
            continue
        for pattern in _PATTERNS:
            for hit in pattern.find(passage.shape):
                yield from _read(document, passage, hit, pattern.name)


def _read(document: Document, passage: Passage, hit: Hit, rule: str) -> Iterator[Finding]:
    if not is_stated(passage, *hit.match.span()):
        return
    named = hit.maybe("whom")
    for who in hit.many("who"):
        whom = named.country if named is not None else _other(document, passage, who)
        if who.country is None or whom is None or who.country == whom:
            continue
        fact = Recognition(
            recogniser=who.country,
            recognised=whom,
            date=nearest_date(document, passage, *hit.match.span()),
            rank=1 if _is_first(passage, hit) else None,
        )
        yield finding(document, passage, fact, rule)


def _other(document: Document, passage: Passage, who: Mention) -> str | None:
    return document.partner(who.country, passage) if who.country is not None else None


def _is_first(passage: Passage, hit: Hit) -> bool:
    groups = hit.match.groupdict()
    if groups.get("first") and "among" not in groups["first"] and "one of" not in groups["first"]:
        return True
    return "ahead of all others" in passage.words or "before any other" in passage.words
