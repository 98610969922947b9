"""The developer's microscope: for every sentence its shape, its parties, and the rules that fired, or that none did."""

from collections.abc import Iterator

from etl.reading.document import Document, Passage, read
from etl.reading.extract import find_all
from etl.reading.fact import Finding
from etl.reading.merge import merge
from etl.sources.article import Article


def explain(article: Article) -> str:
    """The article sentence by sentence, as text for a terminal."""
    document = read(article)
    findings = find_all(document)
    kept = {(one.evidence.start, one.fact.KIND, one.evidence.rule) for one in merge(findings)}
    lines = [*_head(document)]
    for passage in document.passages:
        lines += _told(document, passage, findings, kept)
    return "\n".join(lines) + "\n"


def _head(document: Document) -> Iterator[str]:
    home = document.home or "nowhere"
    yield f"published {document.article.published}, pair {_pair(document.pair)}, written from {home}"
    for person in document.people.known:
        offices = ", ".join(f"{held.office or '?'} of {held.country or '?'} ({held.rule})" for held in person.offices)
        yield f"person  {person.name}: {offices or 'no office'}"
    for acronym, name in document.acronyms.items():
        yield f"acronym {acronym}: {name}"


def _pair(pair: tuple[str, str] | None) -> str:
    return "-".join(pair) if pair else "none"


def _told(
    document: Document, passage: Passage, findings: list[Finding], kept: set[tuple[int, str, str]]
) -> Iterator[str]:
    yield ""
    yield f"[{passage.start}] {document.article.text[passage.start : passage.end]}"
    yield f"   shape   {passage.shape.text}"
    yield f"   pair    {_pair(passage.pair)} ({passage.pair_reason})"
    for mention in passage.mentions:
        words = document.article.text[mention.start : mention.end]
        yield f"   {mention.tag:<9} {words!r} = {mention.value}{f' [{mention.country}]' if mention.country else ''}"
    here = [one for one in findings if passage.start <= one.evidence.start < passage.end]
    for finding in here:
        evidence = finding.evidence
        mark = "=>" if (evidence.start, finding.fact.KIND, evidence.rule) in kept else "merged"
        slots = ", ".join(f"{name}={value}" for name, value in finding.fact.to_json().items())
        yield f"   {mark} {finding.fact.KIND}: {slots}   by rule '{evidence.rule}' on {evidence.quote!r}"
    if not here:
        yield "   no rule fired"
