"""A corridor, programme or joint work with a name of its own."""

from collections.abc import Iterator, Sequence

from etl.reading.document import Document
from etl.reading.fact import Fact, Finding, kind, slot
from etl.reading.gate import narrowed, passages_with
from etl.reading.initiatives.names import PIECES, WORDS, names
from etl.reading.initiatives.ties import countries_of, is_tie, trimmed
from etl.reading.rules import finding
from etl.reading.slots import COUNTRIES, TEXT

_PIECES = narrowed(PIECES)
_APPOSITION = 40


@kind("initiative")
class Initiative(Fact):
    """A corridor, programme or joint work with a name of its own."""

    name: str = slot(TEXT, core=True)
    countries: tuple[str, ...] | None = slot(COUNTRIES, default=None)


def find(document: Document, found: Sequence[Finding]) -> Iterator[Finding]:
    """Corridors, programmes and joint works by name, with the states that the text ties to them."""
    seen: list[str] = []
    for passage in (document.passages[number] for number in passages_with(document, WORDS, _PIECES) if number):
        behind = apposed = 0
        for candidate in names(document.plain, passage):
            name = trimmed(document, passage, candidate)
            if name is not None and name.rule == "work between two ends" and name.start < apposed:
                continue
            if name is None or name.start < behind or not is_tie(document, passage, name):
                continue
            words = " ".join(document.article.text[name.start : name.end].split())
            if any(words in other for other in seen):
                continue
            seen.append(words)
            behind = name.end
            apposed = behind + _APPOSITION if name.rule == "name and apposition" else apposed
            fact = Initiative(name=words, countries=countries_of(document, passage, name))
            yield finding(document, passage, fact, name.rule)
