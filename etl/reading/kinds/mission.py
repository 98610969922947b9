"""A mission of the sending in the receiving state (terms of the Vienna Convention on Diplomatic Relations)."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from db.vocabulary import MissionStatus, MissionType
from etl.reading import lexicon
from etl.reading.document import Document, Passage
from etl.reading.fact import Fact, Finding, kind, slot
from etl.reading.gate import passages_with
from etl.reading.mention import Mention, Tag
from etl.reading.modality import clause_around
from etl.reading.rules import date_of, finding, headed_by_date, states_in
from etl.reading.slots import CITY, COUNTRY, DATE, term
from etl.reading.ties import mission_moods as moods
from etl.reading.ties import missions as phrases
from etl.reading.ties.mission_status import becomes_another, is_none, is_refused, past_aside, status_of
from etl.reading.ties.owners import owner_of
from etl.reading.ties.posts import Post, dateline_city, moved_from, places_of, posts_in


@kind("mission")
class Mission(Fact):
    """A mission of the sending in the receiving state (terms of the Vienna Convention on Diplomatic Relations)."""

    sending: str = slot(COUNTRY, core=True)
    receiving: str = slot(COUNTRY, core=True)
    type: MissionType = slot(term(MissionType), core=True)
    city: str | None = slot(CITY, core=True, default=None)
    status: MissionStatus | None = slot(term(MissionStatus), default=None)
    date: str | None = slot(DATE, default=None)

    def restates(self, other: "Mission") -> bool:
        """Whether the two are one mission: a state has one embassy in another, whether or not its city is named."""
        if self.type is MissionType.EMBASSY and None in (self.city, other.city):
            return (self.sending, self.receiving, self.type) == (other.sending, other.receiving, other.type)
        return self.core() == other.core()


_IN_CAPITAL = re.compile(r"[^.;<]{0,30}?\bin the (?:<adj> |<country>'s? )?capital\b")
_DATE_BEHIND = re.compile(
    r"(?! ?,?(?: and)?,? (?:since|from|as of|on|in) <date>,? (?:in )?<(?:city|capital)>)(?:(?!<(?:city|"
    r"capital)>|, followed)[^;.]){0,60}?(<date>)"
)
_DATE_BEFORE = re.compile(
    r"(<date>)(?:(?!\bof <|\band (?:has|had|opened|closed)\b)[^;.<]|<(?:adj|country|people|org|both|capital(?=> "
    r"(?:has|had|"
    r"opened)))>){0,70}$"
)


def find(document: Document, found: Sequence[Finding]) -> Iterator[Finding]:
    """Missions by the city they are in: that tells the receiving state, the owner's name or the pair the sending."""
    carried: Post | None = None
    paragraph = -2
    gated = frozenset(passages_with(document, phrases.WORDS, phrases.PIECES))
    for passage in document.passages if gated else ():
        if passage.sentence.paragraph != paragraph:
            paragraph, carried = passage.sentence.paragraph, None
        if carried is None and passage.number not in gated:
            continue
        posts = posts_in(passage, carried)
        places = places_of(passage, posts)
        for post, where in zip(posts, places, strict=True):
            owner = owner_of(document, passage, post)
            yield from _located(document, passage, post, where, owner)
            carried = replace(post, owner=owner[0] if owner[1] else post.owner)
        carried = carried if posts else None


def _located(
    document: Document, passage: Passage, post: Post, places: list[Mention], owner: tuple[str | None, bool]
) -> Iterator[Finding]:
    text = passage.shape.text
    if is_none(text, post) or is_refused(passage, post):
        return
    if (moved := moved_from(passage, post, places)) is not None:
        yield from _moves(document, passage, post, moved, owner)
        return
    others = phrases.OF_STATES.match(text, post.end)
    further = states_in(passage.shape.mentions(*others.span("others"))) if others is not None else []
    for place in places:
        for one in (owner, *((code, True) for code in further)):
            yield from _in_city(document, passage, post, place, one)
    if not places:
        yield from _elsewhere(document, passage, post, owner[0])


def _moves(
    document: Document,
    passage: Passage,
    post: Post,
    moved: tuple[Mention | None, Mention],
    owner: tuple[str | None, bool],
) -> Iterator[Finding]:
    is_planned = status_of(passage, post, passage.shape.place_of(moved[1])) is MissionStatus.PLANNED
    after = MissionStatus.PLANNED if is_planned else MissionStatus.OPERATING
    for place, status in zip(moved, (MissionStatus.MOVED, after), strict=True):
        if place is None:
            continue
        receiving, city = _receiving(document, passage, place, owner[0])
        sending = owner[0] if owner[0] != receiving else document.partner(receiving, passage)
        if sending is None or sending == receiving:
            continue
        date = _date(document, passage, post, passage.shape.place_of(moved[1]), MissionStatus.MOVED)
        fact = Mission(sending=sending, receiving=receiving, type=post.type, city=city, status=status, date=date)
        yield finding(document, passage, fact, f"{post.type} moved")


def _in_city(
    document: Document, passage: Passage, post: Post, place: Mention, owner: tuple[str | None, bool]
) -> Iterator[Finding]:
    status = status_of(passage, post, passage.shape.place_of(place))
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


def _elsewhere(document: Document, passage: Passage, post: Post, owner: str | None) -> Iterator[Finding]:
    """A mission `in the capital`, which names no city but the state's, or `in Mali`, which names none."""
    text = passage.shape.text
    capital = _IN_CAPITAL.match(text, post.end)
    state = phrases.IN_STATE.match(text, post.end)
    status = status_of(passage, post, post.end)
    each = phrases.EACH_OTHER.match(text, post.end)
    if each is not None and status is not None and _has_both(passage, post, each):
        yield from _in_both(document, passage, post, status)
        return
    if (there := phrases.THERE.match(text, post.end)) is not None:
        yield from _there(document, passage, post, owner, there)
        return
    if owner is None or status is None:
        return
    if capital is None and state is None:
        yield from _in_a_town(document, passage, post, owner, status)
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


def _there(
    document: Document, passage: Passage, post: Post, owner: str | None, there: re.Match[str]
) -> Iterator[Finding]:
    """A mission `there`, in the city named last, or `here`, in that of the dateline."""
    place = dateline_city(document) if there["here"] else _named_last(document, passage, there)
    if place is None:
        return
    sending = owner if owner != place.country else None
    status = status_of(passage, post, post.end)
    receiving, city = _receiving(document, passage, place, sending)
    sending = sending or document.partner(receiving, passage)
    if sending is not None and sending != receiving and status is not None:
        date = _date(document, passage, post, there.end(), status)
        fact = Mission(sending=sending, receiving=receiving, type=post.type, city=city, status=status, date=date)
        yield finding(document, passage, fact, f"{post.type} there")


def _named_last(document: Document, passage: Passage, there: re.Match[str]) -> Mention | None:
    """The city that `there` points back to: the nearest before that nobody comes from."""
    for one in document.before(passage, passage.shape.offset(there.start())):
        if one.tag in (Tag.CITY, Tag.CAPITAL) and not document.low.endswith("from ", 0, one.start):
            return one
    return None


def _in_a_town(
    document: Document, passage: Passage, post: Post, owner: str, status: MissionStatus
) -> Iterator[Finding]:
    """A mission in a town that the lexicon does not know: it lies in the other state of the pair."""
    words = phrases.UNKNOWN.match(passage.shape.text, post.end)
    receiving = document.partner(owner, passage)
    if words is None or receiving is None:
        return
    town = phrases.TOWN.match(document.plain, passage.shape.offset(words.end()))
    if town is not None:
        date = _date(document, passage, post, words.end(), status)
        fact = Mission(sending=owner, receiving=receiving, type=post.type, city=town[0], status=status, date=date)
        yield finding(document, passage, fact, f"{post.type} in a town")


def _has_both(passage: Passage, post: Post, each: re.Match[str]) -> bool:
    """Whether both states have one: `both have`, or nobody in front of `embassies in the two capitals`."""
    if each["two"] is None and each["both"] is None:
        return phrases.BOTH.search(passage.shape.text, 0, post.start) is not None
    return (
        not passage.shape.mentions(0, post.start) or phrases.BOTH.search(passage.shape.text, 0, post.start) is not None
    )


def _in_both(document: Document, passage: Passage, post: Post, status: MissionStatus) -> Iterator[Finding]:
    """`Both have embassies in each other's capitals`: one each, in cities that are not named."""
    pair = passage.pair
    for sending, receiving in (pair, pair[::-1]) if pair is not None else ():
        date = _date(document, passage, post, post.end, status)
        fact = Mission(sending=sending, receiving=receiving, type=post.type, status=status, date=date)
        yield finding(document, passage, fact, f"{post.type} in both")


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


def _is_of_something_else(words: str, status: MissionStatus) -> bool:
    """Whether the date that ends the words is of who runs the mission, or of when one that is at work was shut."""
    is_closed = status is MissionStatus.CLOSED
    return moods.OF_OTHERS.search(words) is not None or (not is_closed and moods.CLOSED.search(words) is not None)


def _date(document: Document, passage: Passage, post: Post, at: int, status: MissionStatus) -> str | None:
    text = passage.shape.text
    start, end = clause_around(passage.shape, post.start, max(post.end, at))
    if status is MissionStatus.OPERATING and (
        not moods.OPENED.search(text, start, end + 30) or becomes_another(text, post)
    ):
        return None
    again = moods.REOPENED_ON.search(text, post.end, past_aside(text, end))
    if again is not None:
        mention = passage.shape.mentions(*again.span(1))[0]
        return date_of(document, passage, mention, planned=status is MissionStatus.PLANNED)
    behind = _DATE_BEHIND.match(text, at + 6)
    before = _DATE_BEFORE.search(text, start, at)
    if behind is not None and _is_of_something_else(behind[0], status):
        return None
    is_ahead = status is MissionStatus.PLANNED or moods.FUTURE.search(text, start, post.start) is not None
    for match in (behind, before):
        if match is not None:
            return date_of(document, passage, passage.shape.mentions(*match.span(1))[0], planned=is_ahead)
    return headed_by_date(document, passage) if moods.NOW.search(text, start, end) else None
