"""Two states established, restored, severed or regraded diplomatic relations."""

from collections.abc import Iterator, Sequence

from db.vocabulary import RelationsAction
from etl.reading.document import Document, Passage
from etl.reading.fact import Fact, Finding, kind, slot
from etl.reading.rules import finding, is_stated, nearest_date, relation_pair
from etl.reading.shape import Hit, Pattern
from etl.reading.slots import COUNTRIES, DATE, term


@kind("diplomatic_relations")
class DiplomaticRelations(Fact):
    """Two states established, restored, severed or regraded diplomatic relations."""

    countries: tuple[str, ...] = slot(COUNTRIES, core=True)
    action: RelationsAction = slot(term(RelationsAction), core=True)
    date: str | None = slot(DATE, default=None)


_TIES = r"(?:(?:full |formal |official |bilateral )*(?:diplomatic|official|formal|consular) (?:relations|ties|links|relationship)|relations)"
_FULL_TIES = r"(?:(?:full |formal |official )*(?:diplomatic|official|formal) (?:relations|ties|relationship))"
_VERBS: dict[RelationsAction, tuple[str, str]] = {
    RelationsAction.RESTORED: (
        r"(?:restor|resum|re-?establish|normali[sz])(?:ed|ing|es?)",
        "restoration|resumption|re-?establishment|normali[sz]ation",
    ),
    RelationsAction.SEVERED: (
        r"(?:sever|broke(?:n)? off|break(?:ing)? off|cut(?:ting)?(?: off)?)(?:ed|ing)?",
        "severance|rupture",
    ),
    RelationsAction.SUSPENDED: (r"(?:suspend|froze|frozen|interrupt)(?:ed|ing)?", "suspension"),
    RelationsAction.UPGRADED: (r"(?:upgrad|rais)(?:ed|ing) (?=[^.]*ambassador)", "upgrading to ambassadorial level"),
    RelationsAction.DOWNGRADED: (r"(?:downgrad|lower)(?:ed|ing)", "downgrading"),
    RelationsAction.ESTABLISHED: (
        r"(?:establish|form|set up|open|enter(?:ed|ing)? into|found|initiat|inaugurat|launch)(?:ed|ing|es)?",
        "establishment|opening",
    ),
}
_DATING = r"(?:followed|dat(?:e|es|ed|ing)(?: back)?(?: from| to)?|go(?:es)? back to|began|start(?:ed)?|came|(?:have|had|has) (?:been in place|existed)(?: since)?|exist since|since)"


def _patterns() -> Iterator[tuple[RelationsAction, Pattern]]:
    for action, (verb, noun) in _VERBS.items():
        yield action, Pattern(f"{action} relations", rf"\b{verb}(?: \w+){{0,2}}? {_TIES}(?! between private)")
        yield (
            action,
            Pattern(
                f"relations were {action}",
                rf"\b{_TIES}(?: (?:between|with) [^,;.]{{1,60}}?)?(?:, [^,]{{1,50}},)? (?:were|was|had been|have been|being|are)(?: \w+)? {verb}",
            ),
        )
        yield action, Pattern(f"{noun.split('|')[0]} of relations", rf"\b(?:{noun}) of (?:\w+ )?{_TIES}")


_PATTERNS = tuple(_patterns())
_SINCE = Pattern(
    "relations date from",
    rf"\b{_FULL_TIES}(?: (?:between|with) [^,;.]{{1,60}}?)?(?:,? which)?,? (?:formally |only )?{_DATING}",
)
_LISTED = Pattern(
    "relations: date",
    rf"\b{_FULL_TIES}(?: (?:between|with) [^,;.:]{{1,60}}?)?(?: \([^)]*\))?(?::| –| on| in| since|,) (?:(?:established|since|from|on|in) )*{{date:when}}",
)
_DATED = Pattern("date – relations", rf"{{date:when}}(?::| –|,) {_FULL_TIES}(?!\w)")
_AGE = Pattern(
    "relations as old as", rf"\b{_TIES} (?:with {{state}} )?(?:are|is) (?:\w+ )?(?:as old|<count:\d+> years old)"
)


def find(document: Document, found: Sequence[Finding]) -> Iterator[Finding]:
    """What was done to diplomatic relations, between whom and when."""
    for passage in document.passages:
        if "relations" not in passage.words and " ties" not in passage.words and "relationship" not in passage.words:
            continue
        taken: list[tuple[int, int]] = []
        for action, pattern in _PATTERNS:
            for hit in pattern.find(passage.shape):
                if not any(first < hit.match.end() and hit.match.start() < last for first, last in taken):
                    taken.append(hit.match.span())
                    yield from _read(document, passage, hit, action, pattern.name)
        for pattern in (_SINCE, _LISTED, _DATED):
            for hit in pattern.find(passage.shape):
                if not any(first < hit.match.end() and hit.match.start() < last for first, last in taken):
                    taken.append(hit.match.span())
                    yield from _read(document, passage, hit, RelationsAction.ESTABLISHED, pattern.name)


def _read(document: Document, passage: Passage, hit: Hit, action: RelationsAction, rule: str) -> Iterator[Finding]:
    span = hit.match.span()
    if not is_stated(passage, *span):
        return
    pair = relation_pair(document, passage, *span)
    date = nearest_date(document, passage, *span)
    if pair is None or (action is RelationsAction.ESTABLISHED and date is None):
        return
    yield finding(document, passage, DiplomaticRelations(countries=pair, action=action, date=date), rule)
