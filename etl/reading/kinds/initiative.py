"""A corridor, programme or joint work with a name of its own."""

import re
from collections.abc import Iterator, Sequence

from etl.reading.document import Document, Passage
from etl.reading.fact import Fact, Finding, kind, slot
from etl.reading.mention import Tag
from etl.reading.rules import finding, states_in
from etl.reading.slots import COUNTRIES, TEXT


@kind("initiative")
class Initiative(Fact):
    """A corridor, programme or joint work with a name of its own."""

    name: str = slot(TEXT, core=True)
    countries: tuple[str, ...] | None = slot(COUNTRIES, default=None)


_WORD = r"[^\W\d_a-z][\w'.]*"
_NOUNS = (
    "Corridor|Initiative|Plan|Railway|Railroad|Pipeline|Bridge|Interconnector|Link|Zone|Highway|Motorway|Expressway|Gateway|Strategy|"
    "Project|Programme|Program|Scheme|Ring|Tunnel|Canal|Dam|Hub|Route|Cable|Facility|Mechanism for|Compact|System"
)
_NAMED = re.compile(
    rf"(?:{_WORD}(?:[ –-]+(?:(?:and|of|for|the|&) )?|(?= ))){{1,6}}?(?:{_NOUNS})\b(?! (?:{_WORD}))(?: \d+)?"
)
_LED = re.compile(rf"\b(?:Operation|Plan|Project|Route) (?:{_WORD}|\d+)(?: {_WORD})?")
_WORKS = (
    r"(?:(?:[a-z]+ ){0,2}(?:pipeline|power cable|cable|railway line|railway|rail link|rail line|power line|transmission line|line|bridge|motorway|highway|"
    r"interconnector|tunnel|corridor|ferry|ferry line|canal))"
)
_BETWEEN = re.compile(rf"\b(?P<name>{_WORKS} (?:between|from) (?:{_WORD} ?){{1,3}} (?:and|to) {_WORD}(?: {_WORD})?)")
_ENDS = re.compile(rf"\b(?P<name>{_WORD}(?: {_WORD})?(?:[–-]{_WORD}(?: {_WORD})?){{1,3}} {_WORKS})")
_NO_NAME = re.compile(
    r"^(?:The |A |An |This |That |Our |Their |Its )?(?:Free Trade|Special Economic|Economic|Joint|Strategic|Action|National|Work|Business|Action Plan|Road|Financial|Banking|"
    r"Health|Education|Legal|Solar|Monetary|Payment|Weapons?|Missile|Defen[cs]e|Development|Five-Year|Master|Peace|Training|Exchange|Visa Waiver|Sister|Time|"
    r"Euro|Free|Pilot|Investment|Trade) (?:Zone|Plan|Program(?:me)?|Project|System|Strategy|Initiative|Facility|Hub)$"
)
_STATES = (Tag.COUNTRY, Tag.ADJECTIVE, Tag.PEOPLE, Tag.CAPITAL, Tag.CITY)


def find(document: Document, found: Sequence[Finding]) -> Iterator[Finding]:
    """Corridors, programmes and joint works by name, with the states that the text ties to them."""
    seen: list[str] = []
    for passage in document.passages:
        for rule, start, end in _names(document, passage):
            name = document.article.text[start:end]
            if any(name in other for other in seen):
                continue
            seen.append(name)
            yield finding(
                document, passage, Initiative(name=name, countries=_countries(document, passage, start, end)), rule
            )


def _names(document: Document, passage: Passage) -> Iterator[tuple[str, int, int]]:
    text = document.plain
    for rule, pattern in (
        ("named work", _NAMED),
        ("named programme", _LED),
        ("work between two ends", _BETWEEN),
        ("work by its ends", _ENDS),
    ):
        for match in pattern.finditer(text, passage.start, passage.end):
            start = match.start()
            start += len(
                re.match(r"(?:The |A |An |In |Under |Its |Their |Our |From |For |On |Beside |With )*", match[0])[0]
            )  # type: ignore[index]  # a pattern that fits anything
            if " " in text[start : match.end()] and not _NO_NAME.match(text[start : match.end()]):
                yield rule, start, match.end()


def _countries(document: Document, passage: Passage, start: int, end: int) -> tuple[str, ...] | None:
    inside = [
        one.country for one in passage.mentions if start <= one.start < end and one.tag in _STATES and one.country
    ]
    if len(set(inside)) >= 2:
        return tuple(sorted(set(inside)))
    around = states_in(passage.mentions)
    codes = set(around) | set(inside)
    if len(codes) >= 2:
        return tuple(sorted(codes))
    return passage.pair
