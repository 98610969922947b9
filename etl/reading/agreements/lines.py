"""Agreements listed behind a label: `Agreements: Air Services (1975); Double Taxation (1996, in force 1998)`."""

import re
from collections.abc import Iterator

from db.vocabulary import AgreementAction
from etl.reading.agreements.carried import Told
from etl.reading.agreements.words import HEAD, form_of
from etl.reading.document import Document, Passage
from etl.reading.mention import Tag
from etl.reading.rules import date_of
from etl.reading.sides import sides

_NOUNS = (
    r"(?:agreements|treaties|documents|instruments|conventions|accords|memoranda|protocols|mous|"
    r"legal (?:basis|framework))"
)
_LABELS = (
    (AgreementAction.IN_FORCE, rf"(?:{_NOUNS} )?(?:already |now )?in force"),
    (AgreementAction.NEGOTIATING, rf"(?:{_NOUNS} )?(?:under|in) (?:negotiation|discussion|preparation)"),
    (AgreementAction.PLANNED, rf"(?:{_NOUNS} )?(?:to be signed|planned|up for signature)[^:]{{0,40}}"),
    (AgreementAction.SIGNED,
     rf"(?:(?:main|key|bilateral|other|principal) )*{_NOUNS}(?: and [a-z]+)?(?: (?:signed|concluded))?"
     r"|signed(?: (?:in|on|during|since) [^:]{0,30})?"),
)  # fmt: skip
_LABEL = re.compile(r"^\W*(?:" + "|".join(f"(?P<s{n}>{words})" for n, (_, words) in enumerate(_LABELS)) + r"): ")
_ITEM = re.compile(
    r"\s*(?P<title>[A-Z][^;()]{3,110}?)(?: \((?P<within>[^)]*)\)|, (?P<behind>(?:signed|concluded|in force|"
    r"under|ratified|"
    r"initialled)[^;]*))?\.?\s*$"
)
_PROSE = re.compile(r"\b(?:is|was|were|has|have|are|had|will|signed|they|it)\b")
_STAGES = (
    (AgreementAction.IN_FORCE, re.compile(r"\b(?:in|into) (?:force|effect)|effective")),
    (AgreementAction.RATIFIED, re.compile(r"\bratified")),
    (AgreementAction.NEGOTIATING, re.compile(r"negotiat|initialled|pending")),
    (AgreementAction.PLANNED, re.compile(r"to be signed|planned")),
    (AgreementAction.SIGNED, re.compile(r"\bsigned|concluded|adopted")),
)
_YEAR = re.compile(r"\b(?:18|19|20)\d\d\b")
_PIECE = re.compile(r"[^,]+")


def listed(document: Document, passage: Passage) -> Iterator[Told]:
    """The agreements of a line that lists two or more of them, or one with its day in brackets, behind a label."""
    label = _LABEL.match(passage.words)
    if label is None:
        return
    action = _LABELS[int((label.lastgroup or "s0")[1:])][0]
    start = passage.start + label.end()
    items = list(_items(document.plain, start, passage.end))
    if not items or (len(items) == 1 and items[0]["within"] is None):
        return
    countries = sides(document, passage, (passage.start, passage.end), (start, start))
    if countries is None:
        return
    for item in items:
        for stage, date in _stages(document, passage, item, action):
            head = [*HEAD.finditer(document.low, *item.span("title"))]
            title = " ".join(document.article.text[slice(*item.span("title"))].split())
            yield Told(passage, countries, stage, title, None, form_of(head[-1]) if head else None, None, date)


def _items(plain: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """The items between two offsets, if each of them is a name with no more than its days and stages behind it."""
    found, at = [], start
    for stop in [*re.finditer(";", plain[start:end]), None]:
        until = start + stop.start() if stop is not None else end
        item = _ITEM.match(plain, at, until)
        if item is None or _PROSE.search(item["title"]) is not None:
            return
        found.append(item)
        at = until + 1
    yield from found


def _stages(
    document: Document, passage: Passage, item: re.Match[str], action: AgreementAction
) -> Iterator[tuple[AgreementAction, str | None]]:
    """The stages that brackets tell, each with its day; the label's where they tell none."""
    group = "within" if item["within"] is not None else "behind"
    if item[group] is None:
        yield action, None
        return
    for piece in _PIECE.finditer(document.low, *item.span(group)):
        told = next((stage for stage, words in _STAGES if words.search(piece[0]) is not None), action)
        days = [one for one in passage.mentions if one.tag is Tag.DATE and piece.start() <= one.start < piece.end()]
        year = _YEAR.search(piece[0])
        yield told, date_of(document, passage, days[0]) if days else year[0] if year is not None else None
