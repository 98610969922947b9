"""What carries over from sentence to sentence of an article: who acted last, who met whom, where and when."""

from dataclasses import dataclass, field
from datetime import date

from etl.reading.edtf import is_day
from etl.reading.mention import Mention
from etl.reading.people import Person


@dataclass(frozen=True, slots=True)
class Party:
    """Somebody who acts for a state: by name, or by office where no name is told."""

    country: str | None
    name: str | None = None
    office: str | None = None


@dataclass
class Series:
    """The mechanism that an article told of last, and its session."""

    body: str | None = None
    session: int | None = None
    countries: tuple[str, ...] = ()
    number: int = -9


@dataclass
class Scene:
    """What carries over from sentence to sentence: who acted last, who met whom, where and when."""

    narrator: Party | None = None
    speaker: tuple[int, Party] | None = None
    subject: Party | None = None
    couple: tuple[Party, ...] = ()
    couples: dict[tuple[str, str], tuple[Party, ...]] = field(default_factory=dict)
    visitor: Party | None = None
    host: Party | None = None
    recent: list[Party] = field(default_factory=list)
    series: Series = field(default_factory=Series)
    earlier: list[Series] = field(default_factory=list)
    rounds: Series = field(default_factory=Series)
    place: tuple[str | None, str | None] = (None, None)
    day: str | None = None
    day_paragraph: int = -9
    ahead: tuple[str, str, str] | None = None
    visit: str | None = None
    visiting: tuple[str, ...] = ()
    paragraph: int = -9
    went: tuple[str, str] | None = None
    there: tuple[str | None, str | None] = (None, None)
    heading: tuple[int, Mention] | None = None

    def known(self, body: str) -> Series | None:
        """What the article told of a mechanism last."""
        return next((one for one in (self.series, *reversed(self.earlier)) if one.body == body), None)

    def tell_of(self, series: Series) -> None:
        """Takes note of the mechanism that a sentence tells of; those told of before are kept."""
        known = self.known(series.body) if series.body else None
        if series.session is None and known is not None:
            series.session = known.session
        self.earlier = [one for one in (*self.earlier, self.series) if one.body not in (None, series.body)]
        self.series = series

    def whose_next(self, session: int) -> Series | None:
        """The mechanism whose last session told of is the one before this, if it is not the one told of last."""
        if self.series.session is not None and self.series.session + 1 == session:
            return None
        return next((one for one in reversed(self.earlier) if one.session == session - 1), None)

    def visited_with(self, state: str | None) -> str | None:
        """The other state of the visit told of last: that of its host, or of its guest."""
        return next((one for one in self.visiting if one != state), None) if state in self.visiting else None

    def fallback(self, paragraph: int, countries: tuple[str, ...]) -> str | None:
        """The day of something whose own is not told: that of the states' visit in its paragraph, else of the news."""
        if self.paragraph == paragraph and is_day(self.visit) and set(self.visiting) <= set(countries):
            return self.visit
        return self.day

    def day_ahead(self, countries: tuple[str, ...]) -> str | None:
        """The day or month of the visit planned last, if it leads from one of these states to another."""
        if self.ahead is None or not {self.ahead[1], self.ahead[2]} <= set(countries):
            return None
        return self.ahead[0]

    def visit_today(self, today: date) -> str | None:
        """The day of the visit that is going on, or about to begin."""
        if self.visit is None or not is_day(self.visit):
            return None
        return self.visit if date.fromisoformat(self.visit) >= today else None

    def here(self, day: str | None, countries: tuple[str, ...], dateline: tuple[str | None, str | None]) -> str | None:
        """The city of something of the news whose own place is not told: where the visit or the news takes place."""
        if day is None or self.day is None or day[:10] not in (self.day, (self.visit or "")[:10]):
            return None
        return next((city for city, state in (self.place, dateline) if city and state in countries), None)

    def note(self, parties: list[Party]) -> None:
        """Takes note of the people whom a sentence named, in order."""
        for party in parties:
            if party in self.recent:
                self.recent.remove(party)
            self.recent.append(party)
        named = [one for one in parties if one.name]
        if named:
            self.subject = named[0]
        pair = two_states(named)
        if pair:
            self.pair_up(pair)

    def pair_up(self, couple: tuple[Party, ...]) -> None:
        """Takes note of two people who met, or were named together, and of the states for which they stand."""
        self.couple = couple
        one, other = couple[0].country, couple[1].country
        if one and other:
            self.couples[min(one, other), max(one, other)] = couple


def two_states(parties: list[Party]) -> tuple[Party, ...]:
    """The first two people of different states among these."""
    for n, one in enumerate(parties):
        for other in parties[n + 1 :]:
            if one.country and other.country and one.country != other.country:
                return (one, other)
    return ()


def party_of(person: Person) -> Party:
    """The party that a person is; of no state where the words give offices of two."""
    office = next((held.office for held in person.offices if held.office), None)
    states = {held.country for held in person.offices if held.country and not held.past}
    return Party(person.country if len(states) < 2 else None, person.name, office)
