"""An article's contacts between states, read sentence by sentence with what carries over between them."""

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache

from etl.reading.document import Document, Passage
from etl.reading.edtf import is_day
from etl.reading.events.beside import is_in_aside
from etl.reading.events.bodies import find_bodies
from etl.reading.events.cast import Cast
from etl.reading.events.chronicle import is_chronicle
from etl.reading.events.chunks import Chunked, chunked
from etl.reading.events.counts import Told
from etl.reading.events.delegations import leaders_told
from etl.reading.events.drafts import Counted, Met, Went
from etl.reading.events.earlier import earlier_meetings
from etl.reading.events.gate import may_name_body, may_tell
from etl.reading.events.lists import listed_meetings, listed_visits
from etl.reading.events.meetings import meetings
from etl.reading.events.narrator import narrator
from etl.reading.events.rounds import rounds
from etl.reading.events.scene import Party, Scene, party_of
from etl.reading.events.sessions import sessions
from etl.reading.events.strangers import strangers
from etl.reading.events.talks import unnamed_talks
from etl.reading.events.tallies import tallies
from etl.reading.events.visits import visits
from etl.reading.events.when import Clock
from etl.reading.events.where import place_of
from etl.reading.mention import Mention, Tag
from etl.reading.names import find_names
from etl.reading.shape import shape_of
from etl.reading.text import lowered, plain

_NEWS = timedelta(days=9)
_HEADING = 40
_SAID = frozenset("said says added noted stressed recalled recalls explained joked".split())
_DATE_ALONE = re.compile(r"\W*(?:on |in )?<date>\W*")


@dataclass(frozen=True)
class Story:
    """The meetings, visits and counts of contacts that an article tells of, restatements included."""

    met: tuple[Met, ...]
    went: tuple[Went, ...]
    counted: tuple[Counted, ...]


@lru_cache(maxsize=1)
def story(document: Document) -> Story:
    """What the article tells of contacts between states."""
    return _Teller(document).told()


class _Teller:
    """Walks through the passages and keeps the scene."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.scene = Scene()
        self.met: list[Met] = []
        self.went: list[Went] = []
        self.counted: list[Counted] = []
        self._counted_at = self._told_at = -9
        self.dateline = _dateline(document)
        self.scene.place = self.dateline
        self.scene.narrator = narrator(document)
        self.chronicle = is_chronicle(document)

    def told(self) -> Story:
        """The story, read passage by passage."""
        self.scene.day = self._first_day()
        for passage in self.document.passages:
            self._read(passage)
        return Story(tuple(self.met), tuple(self.went), tuple(self.counted))

    def _first_day(self) -> str | None:
        """The first day of the news that the article tells."""
        dates = (one.detail.edtf for passage in self.document.passages[1:7] for one in passage.tagged(Tag.DATE))
        return next((day for day in dates if self._is_news(day)), None)

    def _is_news(self, day: str | None) -> bool:
        if day is None or not is_day(day):
            return False
        return timedelta() <= self.document.article.published - date.fromisoformat(day) <= _NEWS

    def _read(self, passage: Passage) -> None:
        words = passage.vocabulary
        self._note_heading(passage)
        if not may_tell(passage, words, passage.number - max(self.scene.series.number, self._told_at) <= 2):
            self._skip(passage)
            return
        scene, sentence = self.scene, self._chunked(passage, words)
        heading = scene.heading[1] if scene.heading is not None else None
        clock = Clock(
            self.document,
            passage,
            sentence,
            scene.day,
            self.dateline,
            scene.there,
            scene.visit,
            heading,
            self.chronicle,
        )
        cast = Cast(self.document, passage, sentence, scene, clock)
        here_went = self._events(cast) if passage.number else []
        if (quoted := cast.quoted()) is not None:
            scene.speaker = passage.sentence.paragraph, quoted
        scene.note(cast.everybody())
        scene.subject = cast.first_by_office() or scene.subject
        if here_went and here_went[-1].visitor.name:
            scene.subject = here_went[-1].visitor
        self._note_place(cast)

    def _note_heading(self, passage: Passage) -> None:
        """`3 June 2013.` alone dates the sentences behind it in its paragraph."""
        scene = self.scene
        if passage.end - passage.start < _HEADING and _DATE_ALONE.fullmatch(passage.shape.text):
            scene.heading = passage.sentence.paragraph, passage.tagged(Tag.DATE)[0]
        elif scene.heading is not None and scene.heading[0] != passage.sentence.paragraph:
            scene.heading = None

    def _skip(self, passage: Passage) -> None:
        """Takes note of the people, places and days of a sentence that tells of no contact."""
        people = [party_of(self.document.person(one)) for one in passage.tagged(Tag.PERSON)]
        self.scene.note(people)
        if len(people) == 1 and not passage.vocabulary.isdisjoint(_SAID):
            self.scene.speaker = passage.sentence.paragraph, people[0]
        for one in passage.mentions:
            if one.tag in (Tag.CAPITAL, Tag.CITY):
                self.scene.there = one.value, one.country
            elif one.tag is Tag.COUNTRY:
                self.scene.there = None, one.country
            elif one.tag is Tag.DATE and one.detail.shift is None:
                self._note_day(one.detail.edtf, passage)

    def _events(self, cast: Cast) -> list[Went]:
        """Reads the events of a sentence and returns its visits."""
        here_went = list(listed_visits(cast)) or list(visits(cast))
        for went in here_went:
            self.scene.visitor = went.visitor
            self.scene.place = self.scene.place if went.planned else (went.city, went.to)
        days = [went.date for went in here_went if went.date and len(went.date) > len("2025-01-01")]
        if days:
            cast = replace(cast, clock=replace(cast.clock, visit=days[0]))
        here_met = list(sessions(cast)) or list(rounds(cast)) or self._unnamed(cast)
        taken = {(one.countries, one.date) for one in here_met if one.body is None}
        here_met += [one for one in (*meetings(cast), *listed_meetings(cast)) if (one.countries, one.date) not in taken]
        told = Told(tuple(self.met), tuple(self.went), tuple(here_met), tuple(here_went))
        self.counted += tallies(cast, told)
        here_met += self._earlier(cast)
        if not here_met:
            self._name_leaders(cast)
        self.met += here_met
        self.went += here_went
        if here_met:
            self._told_at = cast.passage.number
        self._note(cast.passage, here_met, here_went)
        return here_went

    def _unnamed(self, cast: Cast) -> list[Met]:
        """The talks of people whom nobody names, unless the article told of a meeting on their day."""
        told = {(one.countries, one.date) for one in self.met}
        return [one for one in unnamed_talks(cast) if (one.countries, one.date) not in told]

    def _earlier(self, cast: Cast) -> list[Met]:
        """The meetings that the words behind a count of meetings place in time."""
        last = self.counted[-1] if self.counted else None
        if last is None:
            return []
        here = last.start == cast.passage.start
        near = here or self._counted_at >= cast.passage.number - 1
        if here:
            self._counted_at = self._told_at = cast.passage.number
        return list(earlier_meetings(cast, last)) if near and last.what == "meetings" else []

    def _name_leaders(self, cast: Cast) -> None:
        """Adds those who led the sides to the talks told of just before, if these name nobody."""
        earlier = cast.document.preceding(cast.passage)
        last = self.met[-1] if self.met else None
        if last is None or last.parties or earlier is None or last.start != earlier.start:
            return
        names = leaders_told(cast)
        if names:
            self.met[-1] = replace(last, parties=tuple(Party(None, name) for name in names))

    def _note(self, passage: Passage, here_met: list[Met], here_went: list[Went]) -> None:
        for met in here_met:
            if not met.planned and len(met.parties) > 1 and all(one.name for one in met.parties[:2]):
                self.scene.pair_up(met.parties[:2])
        for went in here_went:
            self.scene.visit, self.scene.paragraph = went.date, passage.sentence.paragraph
            self.scene.visiting = went.origin, went.to
            self.scene.went = (went.visitor.name, went.date) if went.visitor.name and went.date else None
            if went.planned and went.date and "/" not in went.date:
                self.scene.ahead = went.date, went.origin, went.to

    def _note_place(self, cast: Cast) -> None:
        for n, chunk in enumerate(cast.sentence.chunks):
            if chunk.letter in "ITFZ" and any(one.country for one in chunk.mentions):
                self.scene.there = place_of(cast.clock, chunk)
            if chunk.letter == "D" and not is_in_aside(cast.sentence, n):
                for one in chunk.mentions:
                    if one.tag is Tag.DATE and one.detail.shift is None:
                        self._note_day(cast.clock.read(one, False), cast.passage)

    def _note_day(self, day: str | None, passage: Passage) -> None:
        if self._is_news(day):
            self.scene.day, self.scene.day_paragraph = day, passage.sentence.paragraph

    def _chunked(self, passage: Passage, words: frozenset[str]) -> Chunked:
        bodies: list[Mention] = []
        if may_name_body(passage, words, self.document):
            bodies = find_bodies(
                self.document.plain,
                self.document.low,
                passage.start,
                passage.end,
                passage.mentions,
                self.document.acronyms,
            )
        bodies += [
            one
            for one in strangers(self.document, passage)
            if not any(one.start < body.end and body.start < one.end for body in bodies)
        ]
        if not bodies:
            return chunked(passage.shape, self.document.low)
        kept = [
            one for one in passage.mentions if not any(one.start < body.end and body.start < one.end for body in bodies)
        ]
        mentions = sorted([*kept, *bodies], key=lambda one: one.start)
        return chunked(shape_of(self.document.low, passage.start, passage.end, mentions), self.document.low)


def _dateline(document: Document) -> tuple[str | None, str | None]:
    words = document.article.dateline
    if words is None:
        return None, None
    text = plain(words)
    names = find_names(text, lowered(text), 0, len(text))
    place = next((one for one in names if one.tag in (Tag.CAPITAL, Tag.CITY)), None)
    return (place.value, place.country) if place is not None else (None, None)
