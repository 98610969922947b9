"""Deeds of relations that more than one line tells: under a heading, as an answer, with a day given afterwards."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from db.vocabulary import RelationsAction
from etl.reading.dates.reckoning import moved_years
from etl.reading.document import Document, Pair, Passage
from etl.reading.mention import Tag
from etl.reading.modality import Mood, words_mood
from etl.reading.rules import date_between, date_of, is_stated, pair, relation_pair, states_in
from etl.reading.ties import relations as phrases
from etl.reading.ties.relation_words import VERBS

_HEAD = re.compile(
    r"^\W*(?:(?:diplomatic|official|formal|bilateral|political|consular|and) )*(?:relations|ties)"
    r"(?:,? (?:with|between|to) (?:the )?<country>(?: and (?:the )?<country>)?)?(?P<colon>:)?(?(colon) (?=[a-z<])|\W*$)"
)
_LONGEST_HEAD = 60
_VERBS = "|".join(f"(?P<{action.name}>{verb})" for action, verb in VERBS.items())
_DEED = re.compile(
    rf"(?:^\W*|[;.,] |, and | and )(?:(?:then|again|finally|formally|first|officially|only) )*(?:{_VERBS})"
    r"(?: (?:by|with|between) (?:the )?<(?:country|capital)>(?: and (?:the )?<(?:country|capital)>)?)?"
    r"(?= (?:[a-z]+ ){0,4}<date>|,? <date>| \(<date>)"
)
_BARE_DATE = re.compile(r"^\W*(?:(?:since|from|on|in) )?(?P<date><date>)(?=\.?$| \([^)]*\)\.?$)")


class Told(NamedTuple):
    """What was done, of which states, when, and the passage that says so."""

    passage: Passage
    countries: Pair
    action: RelationsAction
    date: str | None
    rule: str


def headed(document: Document) -> Iterator[Told]:
    """`Diplomatic relations` / `Broken off by Peru on 5 July 1931. Restored in 1938.`, and the same in one line."""
    head: Passage | None = None
    for passage in document.passages[1:]:
        if head is not None and passage.sentence.paragraph - head.sentence.paragraph > 1:
            head = None
        match = _head(passage)
        if match is not None and not match["colon"]:
            head = passage
        elif match is not None:
            yield from _deeds(document, passage, passage, match.end("colon") + 1)
        elif head is not None:
            told = [*_deeds(document, passage, head, 0)]
            head = head if told else None
            yield from told


def _head(passage: Passage) -> re.Match[str] | None:
    if "relations" not in passage.words and "ties" not in passage.words:
        return None
    match = _HEAD.match(passage.shape.text)
    is_long = passage.end - passage.start > _LONGEST_HEAD
    return None if match is None or (is_long and not match["colon"]) else match


def _deeds(document: Document, passage: Passage, head: Passage, start: int) -> Iterator[Told]:
    text = passage.shape.text[start:]
    if words_mood(text) is not Mood.STATED or phrases.PRIVATE.search(text) is not None:
        return
    bare = _BARE_DATE.match(text)
    states = _states(document, passage, head, (0, len(passage.shape.text)))
    if bare is not None and head is not passage and states is not None:
        date = date_of(document, passage, passage.shape.mentions(bare.start("date"), bare.end("date"))[0])
        if date is not None and int(date[:4]) < document.article.published.year:
            yield Told(passage, states, RelationsAction.ESTABLISHED, date, "a date under a heading")
    found = [*_DEED.finditer(text)]
    for n, match in enumerate(found):
        end = found[n + 1].start() if n + 1 < len(found) else len(text)
        span = (start + match.start(), start + match.end())
        date = date_between(document, passage, span, (span[0], start + end))
        states = _states(document, passage, head, span)
        if date is not None and states is not None:
            yield Told(passage, states, RelationsAction[str(match.lastgroup)], date, "under a heading")


def _states(document: Document, passage: Passage, head: Passage, span: tuple[int, int]) -> Pair | None:
    named = states_in(passage.shape.mentions(*span)) or states_in(head.shape.mentions(0, len(head.shape.text)))
    if len(named) == 1:
        return pair(named[0], document.partner(named[0], passage))
    return pair(named[0], named[1]) if len(named) > 1 else passage.pair or document.pair


def answered(document: Document, passage: Passage) -> Iterator[Told]:
    """`Since when have the two had diplomatic relations? Since 26 January 1992.` And ages: `are sixty years old`."""
    answer = document.following(passage)
    if (
        "?" in passage.words
        and phrases.ASKED.search(passage.shape.text)
        and answer is not None
        and passage.pair is not None
    ):
        dates = answer.tagged(Tag.DATE)
        if dates and dates[0].value and answer.start + 12 > dates[0].start:
            yield Told(answer, passage.pair, RelationsAction.ESTABLISHED, dates[0].value, "asked and answered")
    if answer is not None and phrases.MARKED.search(passage.shape.text) and passage.pair is not None:
        yield from _exact_date(document, answer, passage.pair)
    hit = phrases.AGE.first(passage.shape)
    if hit is not None and is_stated(passage, *hit.match.span()):
        states = relation_pair(document, passage, *hit.match.span())
        day = document.article.published.isoformat()
        if states is not None and any(one.value == day for one in passage.tagged(Tag.DATE)):
            then = moved_years(day, -int(hit.one("n").value))
            yield Told(passage, states, RelationsAction.ESTABLISHED, then, phrases.AGE.name)


def _exact_date(document: Document, passage: Passage, states: Pair) -> Iterator[Told]:
    """`Half a century of relations was toasted on Thursday. The exact date, 15 September 1972, is on the stamp.`"""
    match = phrases.EXACT_DATE.search(passage.shape.text)
    date = passage.shape.mentions(*match.span("date"))[0].value if match is not None else ""
    if len(date) == _DAY and int(date[:4]) < document.article.published.year - 1:
        yield Told(passage, states, RelationsAction.ESTABLISHED, date, "the exact date")


_DAY = len("1972-09-15")
