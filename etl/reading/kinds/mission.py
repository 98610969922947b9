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
    (r"honorary[ -](?:consulates?|consuls?|consular (?:offices?|missions?|posts?))(?:[ -]general)?", MissionType.HONORARY_CONSULATE),
    (r"(?:consulates?|consuls?)[ -]generals?|general consulates?", MissionType.CONSULATE_GENERAL),
    (r"consulates?|consular (?:office|mission|section)s?", MissionType.CONSULATE),
    (r"embass(?:y|ies)|high commissions?(?! on| for)|eu delegations?|delegations? of the <(?:country|org)> (?=to|in)", MissionType.EMBASSY),
    (r"permanent (?:missions?|representations?|delegations?)", MissionType.PERMANENT_MISSION),
    (r"(?:trade|commercial|trade and investment|economic and trade) (?:offices?|missions?(?= in| to)|representations?|representative offices?)|representative offices?", MissionType.TRADE_OFFICE),
    (r"liaison (?:offices?|missions?)", MissionType.LIAISON_OFFICE),
)  # fmt: skip
_CONSULS = {"honorary consul": MissionType.HONORARY_CONSULATE, "consul general": MissionType.CONSULATE_GENERAL}
_NOUN = re.compile("|".join(f"(?P<n{n}>\\b(?:{words})\\b)" for n, (words, _) in enumerate(_NOUNS)))
_TRIGGER = re.compile(
    r"embass|consul|high commission|permanent (?:mission|rep|del)|eu delegation|delegation of|office|trade mission"
)
_AGAIN = re.compile(
    r"\b(?:another(?: one)?|a (?:second|third|fourth|further|<ordinal:\d+>)(?: one| post)?|<count:\d+> (?:more|others)|"
    r"the (?:other|second|third|<ordinal:\d+>)|those|that|ones?)(?=,? (?:in|is in|at|of|will open in|opened in|opens in)\b)"
)
_NONE = re.compile(r"\b(?:none|no|nor|not|nothing|never)\b(?! but| only)")
_STEP = re.compile(
    r"(?:[ ,:()\"–]|\b(?:in|at|to|for|here|and|as|well|also|both|the|cities|city|of|along|with|including|among|other|multiple|several|like|such|is|opened|open|opens|"
    r"located|based|a|now|plus|then|since|from|its|country|would|will|be|been|was|were|are|has|have|established|set|up|inaugurated|announced|planned|there|"
    r"diplomatic|work|operating|formally|officially|soon|yet|newly|one|each|respectively|towns?|ports?|port|southern|northern|eastern|western|central|lake|coastal|border)\b|"
    r"<(?:country|adj|date|both)>(?:'s?)?)*"
)
_CITY = re.compile(r"<(?:city|capital)>|capital\b(?! city of)")
_IN_STATE = re.compile(r" (?:in|to) (?:the )?(<country>)(?! and)")
_KEEPS = (
    r"(?:has|have|had|maintains?|keeps?|runs?|staffs?|operates?|opened|opens?|will (?:also )?open|plans?|intends|is to open|makes? do with|is represented|are represented|boasts?|"
    r"established|sends?|answers?|posts?|intends to add|inaugurated)"
)
_WHERE = re.compile(
    rf"(<(?:city|capital)>)(?:,| \([^)]*\),)? where (?:the )?(?:(<(?:country|people)>)|she|it|he|they)? ?(?:also |now |already |still )*{_KEEPS} (?:also )?(?:an?|its|one)? ?"
)
_SUBJECT = re.compile(
    rf"(<(?:country|people|capital)>)(?:,[^,;]{{1,60}},|'s own network)? (?:also |now |will |already |meanwhile |is |are )*{_KEEPS}\b|^(?:[•–] )?(<country>)(?: in <country>)?:"
)
_CLOSED = re.compile(r"\b(?:clos(?:ed|ure|es|ing)|shut(?:tered| down)?|no longer|ceased|withdr[ae]wn?)\b")
_OPENED = re.compile(
    r"\b(?:open(?:ed|s|ing)|inaugurat\w+|began|start\w*|resum\w+|set up|established|since|raised)\b|\(<date>\)"
)
_FUTURE = re.compile(
    r"\b(?:plans?|planned|intends?|decided|announced|to (?:add|open|be opened|establish)|will|would be|yet to open|is to|are to|soon|due to|opens (?:in|on) <date>|opens a)\b"
)


@dataclass(frozen=True)
class _Post:
    """A mission noun at a place of the shape, or a word that takes up the one before."""

    start: int
    end: int
    type: MissionType
    root: int


def find(document: Document, found: Sequence[Finding]) -> Iterator[Finding]:
    """Missions by the city they are in: the city tells the receiving state, the owner's name or the pair the sending."""
    for passage in document.passages:
        if _TRIGGER.search(passage.words) is None:
            continue
        posts = _posts(passage)
        for n, post in enumerate(posts):
            until = posts[n + 1].start if n + 1 < len(posts) else len(passage.shape.text)
            yield from _located(document, passage, post, until)


def _posts(passage: Passage) -> list[_Post]:
    """The mission nouns and the words that repeat them, in order."""
    text = passage.shape.text
    found = [
        _Post(match.start(), match.end(), _NOUNS[int((match.lastgroup or "n0")[1:])][1], match.start())
        for match in _NOUN.finditer(text)
    ]
    for at, _, mention in passage.shape.pieces:
        if mention is not None and mention.tag is Tag.OFFICE and mention.value in _CONSULS:
            if text.startswith(("<office> in <", "<office>s in <"), at):
                found.append(_Post(at, at + len("<office>"), _CONSULS[mention.value], at))
    for match in _AGAIN.finditer(text):
        before = [post for post in found if post.end <= match.start()]
        if before:
            last = max(before, key=lambda post: post.end)
            found.append(_Post(match.start(), match.end(), last.type, last.root))
    return sorted(found, key=lambda post: post.start)


def _located(document: Document, passage: Passage, post: _Post, until: int) -> Iterator[Finding]:
    text = passage.shape.text
    if _NONE.search(text, max(0, post.start - 14), post.start):
        return
    owner, sure = _owner(document, passage, post)
    places = _places(passage, post, until)
    where = _WHERE.search(text, 0, post.start)
    if not places and where is not None and where.end() >= post.start - 12:
        places = [passage.shape.mentions(*where.span(1))[0]]
    for place in places:
        yield from _in_city(document, passage, post, place, (owner, sure))
    if not places:
        yield from _elsewhere(document, passage, post, owner)


def _places(passage: Passage, post: _Post, until: int) -> list[Mention]:
    """The cities that the noun governs: those behind it, with nothing but list words, verbs and dates between."""
    text, at = passage.shape.text, post.end
    places: list[Mention] = []
    while at < until:
        step = _STEP.match(text, at)
        at = step.end() if step is not None else at
        tag = _CITY.match(text, at)
        if tag is None or at >= until or _NONE.search(text, max(post.end, at - 12), at):
            break
        if tag[0].startswith("<"):
            places += passage.shape.mentions(at, at + 1)
        at = tag.end()
    return places


def _in_city(
    document: Document, passage: Passage, post: _Post, place: Mention, owner: tuple[str | None, bool]
) -> Iterator[Finding]:
    status = _status(passage, post, passage.shape.place_of(place))
    if status is None:
        return
    code, sure = owner
    receiving, city = _receiving(document, passage, place, code if sure else None)
    sending = code if code is not None and code != receiving and sure else None
    sending = sending or document.partner(receiving, passage) or (code if code != receiving else None)
    if sending is None or sending == receiving:
        return
    date = _date(document, passage, post, passage.shape.place_of(place), status)
    fact = Mission(sending=sending, receiving=receiving, type=post.type, city=city, status=status, date=date)
    yield finding(document, passage, fact, f"{post.type} in a city")


def _elsewhere(document: Document, passage: Passage, post: _Post, owner: str | None) -> Iterator[Finding]:
    """A mission `in the capital`, which names no city but the state's, or `in Mali`, which names none."""
    text = passage.shape.text
    capital = re.compile(r"[^.;<]{0,30}?\bin the (?:<adj> |<country>'s? )?capital\b").match(text, post.end)
    state = _IN_STATE.match(text, post.end)
    status = _status(passage, post, post.end)
    if owner is None or status is None or (capital is None and state is None):
        return
    if state is not None:
        receiving: str | None = passage.shape.mentions(*state.span(1))[0].country
        city = None
    else:
        receiving = document.partner(owner, passage)
        city = lexicon.capital_of(receiving) if receiving is not None else None
    if receiving is None or receiving == owner:
        return
    date = _date(document, passage, post, post.end, status)
    fact = Mission(sending=owner, receiving=receiving, type=post.type, city=city, status=status, date=date)
    yield finding(document, passage, fact, f"{post.type} in a state")


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


def _owner(document: Document, passage: Passage, post: _Post) -> tuple[str | None, bool]:
    """The state whose mission it is, and whether words say so: beside the noun, behind it with `of`, as who has it."""
    text = passage.shape.text
    behind = re.compile(r"(?: \([^)]*\))? of (?:the )?(?:[a-z]+ of )?(<country>)").match(text, post.end)
    if behind is not None:
        return passage.shape.mentions(*behind.span(1))[0].country, True
    before = re.compile(r"(<(?:adj|country)>)(?:'s?)? (?:[a-z]+ ){0,2}$").search(text, 0, post.root)
    if before is not None and "-" not in text[max(0, before.start() - 1) : before.start()]:
        return passage.shape.mentions(*before.span(1))[0].country, True
    ours = re.search(r"\bour (?:[a-z]+ ){0,2}$", text[: post.start])
    if ours is not None and document.home is not None:
        return document.home, True
    subjects = [match for match in _SUBJECT.finditer(text, 0, post.start)]
    if subjects:
        group = 1 if subjects[-1][1] else 2
        return passage.shape.mentions(*subjects[-1].span(group))[0].country, True
    states = [
        one for one in passage.shape.mentions(0, post.start) if one.tag in (Tag.COUNTRY, Tag.PEOPLE, Tag.ADJECTIVE)
    ]
    return (states[-1].country if states else None), False


def _status(passage: Passage, post: _Post, place: int) -> MissionStatus | None:
    text = passage.shape.text
    start, end = clause_around(passage.shape, post.start, max(post.end, place))
    before, behind = text[start : post.start], text[post.start : end]
    if _CLOSED.search(behind + (text[end : end + 30] if text[end : end + 1] == "(" else "")) or (_CLOSED.search(before) and "after" not in before):
        return MissionStatus.CLOSED if "will reopen" not in behind else MissionStatus.PLANNED
    near = text[start : min(end, place + 40)]
    state = mood(passage.shape, post.start, post.end)
    if state is Mood.SUPPOSED:
        return None
    if _FUTURE.search(near.split(" and ")[-1] if post.start != post.root else near):
        return MissionStatus.PLANNED
    return None if _NONE.search(before[-25:]) else MissionStatus.OPERATING


def _date(document: Document, passage: Passage, post: _Post, at: int, status: MissionStatus) -> str | None:
    text = passage.shape.text
    start, end = clause_around(passage.shape, post.start, max(post.end, at))
    if status is MissionStatus.OPERATING and not _OPENED.search(text, start, end + 30):
        return None
    behind = re.compile(r"(?:(?!<(?:city|capital)>)[^;.]){0,60}?(<date>)").match(text, at + 6)
    before = re.compile(r"(<date>)[^;.<]{0,40}$").search(text, start, at)
    for match in (behind, before):
        if match is not None:
            mention = passage.shape.mentions(*match.span(1))[0]
            return date_of(document, passage, mention, planned=status is MissionStatus.PLANNED)
    return None
