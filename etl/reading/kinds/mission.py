"""A mission of the sending in the receiving state (terms of the Vienna Convention on Diplomatic Relations)."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from db.vocabulary import MissionStatus, MissionType
from etl.reading import lexicon
from etl.reading.document import Document, Passage
from etl.reading.fact import Fact, Finding, kind, slot
from etl.reading.mention import Mention, Tag
from etl.reading.modality import Mood, clause_around, mood
from etl.reading.rules import date_of, finding
from etl.reading.slots import CITY, COUNTRY, DATE, term


@kind("mission")
class Mission(Fact):
    """A mission of the sending in the receiving state (terms of the Vienna Convention on Diplomatic Relations)."""

    sending: str = slot(COUNTRY, core=True)
    receiving: str = slot(COUNTRY, core=True)
    type: MissionType = slot(term(MissionType), core=True)
    city: str | None = slot(CITY, core=True, default=None)
    status: MissionStatus | None = slot(term(MissionStatus), default=None)
    date: str | None = slot(DATE, default=None)


_NOUNS: tuple[tuple[str, MissionType], ...] = (
    (r"honorary[ -](?:consulates?|consuls?|consular (?:office|mission|post)s?)(?:[ -]general)?", MissionType.HONORARY_CONSULATE),
    (r"(?:consulates?|consuls?)[ -]generals?|general consulates?", MissionType.CONSULATE_GENERAL),
    (r"consulates?|consular (?:office|mission|section)s?", MissionType.CONSULATE),
    (r"embass(?:y|ies)|high commissions?(?! on| for)|eu delegations?|delegations? of the (?:european union|eu|<country>) (?=to|in)", MissionType.EMBASSY),
    (r"permanent (?:missions?|representations?|delegations?)", MissionType.PERMANENT_MISSION),
    (r"(?:trade|commercial|trade and investment|economic and trade) (?:offices?|missions?(?= in| to)|representations?|representative offices?)|representative offices?", MissionType.TRADE_OFFICE),
    (r"liaison (?:offices?|missions?)", MissionType.LIAISON_OFFICE),
)  # fmt: skip
_NOUN = re.compile("|".join(f"(?P<n{n}>\\b(?:{words})\\b)" for n, (words, _) in enumerate(_NOUNS)))
_AGAIN = re.compile(
    r"\b(?:another(?: one)?|ones?|those|that|a (?:second|third|fourth|<ordinal:\d+>)(?: one| post)?|<count:\d+> (?:more|others)|the other|theirs|one)\b"
)
_NONE = re.compile(r"\b(?:none|no|nor|not|nothing)\b")
_PLACE = re.compile(r"<(?:city|capital)>|\bthe (?:<adj> |<country>'s? )?capital\b|\bhere\b")
_STEP = re.compile(
    r"[ ,;:()\"–]*(?:\b(?:in|at|to|for|here|and|as|well|also|both|the|cities|city|of|along|with|including|among|other|multiple|several|cities,|like|such|is|opened|located|a|now|plus|"
    r"then|since|one|another|<country>|<adj>|<date>|rok|from|its|has|have|keeps?|country|,)\b[ ,;:()\"–]*|<(?:country|adj|date|both)>(?:'s?)?[ ,;:()\"–]*)*"
)
_CLOSED = re.compile(r"\b(?:clos(?:ed|ure|es|ing)|shut(?:tered| down)?|no longer|ceased|withdr[ae]wn?)\b")
_OPENED = re.compile(r"\b(?:open(?:ed|s|ing)|inaugurat\w+|began|start\w*|resum\w+|set up|established|since|raised)\b")
_FUTURE = re.compile(
    r"\b(?:plans?|planned|intends?|decided|announced|to (?:add|open|be opened|establish)|will|would be|yet to open|is to|are to|soon)\b"
)
_STATES = (Tag.COUNTRY, Tag.ADJECTIVE, Tag.PEOPLE, Tag.CAPITAL)


@dataclass(frozen=True)
class _Post:
    """A mission noun at a place of the shape, or a word that takes up the one before."""

    start: int
    end: int
    type: MissionType


def find(document: Document, found: Sequence[Finding]) -> Iterator[Finding]:
    """Missions by the city they are in: the city tells the receiving state, the owner's name or the pair the sending."""
    for passage in document.passages:
        if not re.search(r"embass|consul|commission|mission|delegation|office", passage.words):
            continue
        posts = list(_posts(passage.shape.text))
        for n, post in enumerate(posts):
            until = posts[n + 1].start if n + 1 < len(posts) else len(passage.shape.text)
            yield from _located(document, passage, post, until)


def _posts(text: str) -> Iterator[_Post]:
    """The mission nouns and the words that repeat them, in order."""
    found = [
        _Post(match.start(), match.end(), _NOUNS[int((match.lastgroup or "n0")[1:])][1])
        for match in _NOUN.finditer(text)
    ]
    if not found:
        return
    later = [
        match
        for match in _AGAIN.finditer(text, found[0].end)
        if not any(post.start <= match.start() < post.end for post in found)
    ]
    for match in later:
        before = max((post for post in found if post.end <= match.start()), key=lambda post: post.end)
        if re.match(r"(?:,? (?:in|is in|will open in|opened in|of)) ", text[match.end() : match.end() + 16]):
            found.append(_Post(match.start(), match.end(), before.type))
    yield from sorted(found, key=lambda post: post.start)


def _located(document: Document, passage: Passage, post: _Post, until: int) -> Iterator[Finding]:
    text = passage.shape.text
    if _NONE.search(text, max(0, post.start - 12), post.start):
        return
    state = _status(passage, post)
    if state is None:
        return
    for place in _places(document, passage, post, until):
        yield from _mission(document, passage, post, place, state)


def _places(document: Document, passage: Passage, post: _Post, until: int) -> list[Mention]:
    """The cities that the noun governs: those behind it, with nothing but list words and dates between."""
    text, at = passage.shape.text, post.end
    places: list[Mention] = []
    while at < until:
        step = _STEP.match(text, at)
        at = step.end() if step is not None else at
        tag = re.compile(r"<(?:city|capital)>").match(text, at)
        if tag is None or at >= until:
            break
        if _NONE.search(text, max(post.end, at - 12), at):
            break
        places += passage.shape.mentions(at, at + 1)
        at = tag.end()
    return places


def _mission(
    document: Document, passage: Passage, post: _Post, place: Mention, status: MissionStatus
) -> Iterator[Finding]:
    owner = _owner(document, passage, post)
    receiving, city = _receiving(document, passage, place, owner)
    sending = owner if owner is not None and owner != receiving else document.partner(receiving, passage)
    if sending is None or sending == receiving:
        return
    date = _date(document, passage, post, place, status)
    fact = Mission(sending=sending, receiving=receiving, type=post.type, city=city, status=status, date=date)
    yield finding(document, passage, fact, f"{post.type} in a city")


def _receiving(document: Document, passage: Passage, place: Mention, owner: str | None) -> tuple[str, str]:
    """The state that the city lies in: one of the pair if a city of that name lies there, else the largest."""
    if place.tag is Tag.CAPITAL or not isinstance(place.detail, tuple):
        return str(place.country), place.value
    nearby = [code for pair in (passage.pair, document.pair) if pair is not None for code in pair if code != owner]
    for code in nearby:
        for city in place.detail:
            if city.country == code:
                return code, city.name
    return str(place.country), place.value


def _owner(document: Document, passage: Passage, post: _Post) -> str | None:
    """The state whose mission it is: named right before the noun, behind it with `of`, or as what has it."""
    text = passage.shape.text
    behind = re.compile(r"(?: \([^)]*\))? of (?:the )?(?:[a-z]+ of )?(<country>)").match(text, post.end)
    if behind is not None:
        return passage.shape.mentions(*behind.span(1))[0].country
    before = re.compile(r"(<(?:adj|country)>)(?:'s?)? (?:[a-z]+ ){0,2}$").search(text, 0, post.start)
    if before is not None:
        return passage.shape.mentions(*before.span(1))[0].country
    states = [
        one for one in passage.shape.mentions(0, post.start) if one.tag in (Tag.COUNTRY, Tag.PEOPLE, Tag.ADJECTIVE)
    ]
    if states:
        return states[-1].country
    return None


def _status(passage: Passage, post: _Post) -> MissionStatus | None:
    start, end = clause_around(passage.shape, post.start, post.end)
    words = passage.shape.text[start:end]
    around = passage.shape.text[start : end + 40]
    if _CLOSED.search(around) and "reopen" not in words:
        return MissionStatus.CLOSED
    state = mood(passage.shape, post.start, post.end)
    if state is Mood.SUPPOSED:
        return None
    if state is Mood.PLANNED or _FUTURE.search(words):
        return MissionStatus.PLANNED
    return MissionStatus.OPERATING if state is not Mood.DENIED or "nothing but" in words else None


def _date(document: Document, passage: Passage, post: _Post, place: Mention, status: MissionStatus) -> str | None:
    text = passage.shape.text
    start, end = clause_around(passage.shape, post.start, post.end)
    if status is MissionStatus.OPERATING and not _OPENED.search(text, start, end + 30):
        return None
    at = passage.shape.place_of(place)
    behind = re.compile(r"[^;.]{0,60}?(<date>)").match(text, at)
    before = re.compile(r"(<date>)[^;.]{0,40}$").search(text, start, at)
    for match in (behind, before):
        if match is not None:
            mention = passage.shape.mentions(*match.span(1))[0]
            return date_of(document, passage, mention, planned=status is MissionStatus.PLANNED)
    return None


def capital_name(code: str) -> str | None:
    """The usual English name of a state's capital."""
    return lexicon.capital_of(code)
