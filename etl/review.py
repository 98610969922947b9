"""Which facts a person looks at, in which order, and what is shown of each."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

import click
from sqlalchemy import Engine, select

from db.session import reading
from db.views import LISTINGS, view
from etl.loading.keys import TABLES
from etl.reading.kinds import KIND_BY_NAME
from etl.ruling.ledger import Known, Passage, find_fact
from reports.asked import Asked, open_source
from reports.checks import find_contradictions
from reports.clean import clean_text
from reports.source import Source

ARTICLE = TABLES["article"]
_PASSAGES = 3  # of a fact that are shown


class Waiting(NamedTuple):
    """A fact that waits to be looked at, and why it comes where it does."""

    fact_id: str
    why: str


def waiting(engine: Engine, person: str, pairs: Sequence[str], kinds: Iterable[str]) -> list[Waiting]:
    """The facts of these kinds and pairs that the person has not ruled on, the most doubtful first."""
    with open_source(engine, Asked(tuple(pairs))) as source:
        doubted = {side.fact_id for one in find_contradictions(source) for side in (one.first, one.second)}
        rulings = view("ruling_listing").c
        ruled = source.connection.execute(select(rulings.fact_id, rulings.ruled_by)).all()
        mine, seen = {row.fact_id for row in ruled if row.ruled_by == person}, {row.fact_id for row in ruled}
        ordered = sorted(
            (fact_id not in doubted, fact_id in seen, times > 1, place, fact_id)
            for place, fact_id, times in _listed(source, tuple(kinds) or LISTINGS)
            if fact_id not in mine
        )
    return [Waiting(one[-1], _why(*one[:3])) for one in ordered]


def ruled_on(engine: Engine, person: str) -> list[Waiting]:
    """The facts of the ledger that the person has ruled on, the latest first, and how."""
    rulings, standing = view("ruling_listing").c, view("standing_listing").c
    mine = select(rulings.fact_id, rulings.verdict).where(rulings.ruled_by == person, rulings.counts == 1)
    there = mine.where(rulings.fact_id.in_(select(standing.fact_id))).order_by(rulings.ruling.desc())
    with reading(engine) as connection:
        return [Waiting(row.fact_id, f"you said {row.verdict}") for row in connection.execute(there)]


def _why(is_undoubted: bool, is_seen: bool, is_repeated: bool) -> str:
    words = [] if is_undoubted else ["contradicted"]
    words.append("several articles" if is_repeated else "one article")
    return ", ".join([*words, "looked at by others"] if is_seen else words)


def _listed(source: Source, kinds: Sequence[str]) -> Iterator[tuple[int, str, int]]:
    """The listed facts: the place of the kind, the id, and how many articles state it."""
    for place, kind in enumerate(kinds):
        for fact_id, times in source.stream(source.rows(f"{kind}_listing", "fact_id", "times_reported")):
            yield place, fact_id, times


class Shown(NamedTuple):
    """A fact as it is shown: its slots as cells show them, and the lines that tell of it."""

    slots: dict[str, str]
    lines: list[str]


def show(engine: Engine, fact_id: str) -> Shown:
    """The fact with its slots, and the paragraphs that state it, with the words that do set off."""
    with reading(engine) as connection:
        known = find_fact(connection, fact_id)
        found = select(ARTICLE.c.content_hash, ARTICLE.c.title, ARTICLE.c.published, ARTICLE.c.text)
        hashes = [one.content_hash for one in known.passages]
        articles = {row[0]: row for row in connection.execute(found.where(ARTICLE.c.content_hash.in_(hashes)))}
    keys = (slot.key for slot in KIND_BY_NAME[known.kind].SLOTS)
    slots = {key: _cell(known.claim[key]) for key in keys if key in known.claim}
    return Shown(slots, list(_lines(known, slots, articles)))


def _lines(known: Known, slots: Mapping[str, str], articles: Mapping[str, Any]) -> Iterator[str]:
    yield f"  {known.kind.replace('_', ' ')}"
    yield from (f"    {slot:<14}{clean_text(value)}" for slot, value in slots.items())
    for passage in known.passages[:_PASSAGES]:
        article = articles[passage.content_hash]
        yield f"  {highlighted(article.text, passage, _words(known))}"
        yield f"  {clean_text(article.title)}, {article.published}"
    if len(known.passages) > _PASSAGES:
        yield f"  and {len(known.passages) - _PASSAGES} more passages"


def _cell(value: Any) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)


def highlighted(text: str, passage: Passage, words: Iterable[str]) -> str:
    """The paragraph of a passage, the passage bold, and underlined in it the words that a slot holds."""
    first = text.rfind("\n", 0, passage.start) + 1
    last = text.find("\n", passage.end)
    before, after = text[first : passage.start], text[passage.end : len(text) if last < 0 else last]
    return f"{clean_text(before)}{''.join(_underlined(clean_text(passage.quote), words))}{clean_text(after)}"


def _underlined(quote: str, words: Iterable[str]) -> Iterator[str]:
    found = sorted((at, at + len(word)) for word in words if word and (at := quote.find(word)) >= 0)
    end = 0
    for first, last in found:
        if first >= end:
            yield click.style(quote[end:first], bold=True)
            yield click.style(quote[first:last], bold=True, underline=True)
            end = last
    yield click.style(quote[end:], bold=True)


def _words(known: Known) -> list[str]:
    """The values of the slots that are words of a text."""
    values: Mapping[str, Any] = known.claim
    return [word for value in values.values() for word in (value if isinstance(value, list) else [value]) if _is(word)]


def _is(word: Any) -> bool:
    return isinstance(word, str) and len(word) > 2
