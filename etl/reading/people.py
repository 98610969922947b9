"""People: which capitalised words are somebody's name, and which office of which state the text gives them.

A name is believed only where the words around it say so: an office or a title before it, an office in apposition
after it, or a fuller form of it elsewhere in the article.
"""

from dataclasses import replace
from functools import lru_cache

from etl.reading.descriptions import Recent, described
from etl.reading.firsts import by_count
from etl.reading.introductions import by_title, introductions_in
from etl.reading.mention import Mention, Tag
from etl.reading.naming import name_of, naming_shape
from etl.reading.officials import state_of
from etl.reading.peers import with_peers_office
from etl.reading.person import Held, Person, told_by
from etl.reading.plurals import by_plural
from etl.reading.shape import Pattern, Shape
from etl.reading.successions import by_succession

__all__ = ["Held", "People", "Person"]

_GENERIC = frozenset(["minister", "deputy minister", "leader", "secretary"])


_ASKED = Pattern(
    "asked about an office",
    r"^(?:and |but |so |what about |how about |what of |as for )*(?:(?:the|your|our|both|two|these) )*"
    r"(?:<(?:adj|count:2)> )?(?P<office><office>)s?\?\"?$",
)
_ANSWER = Pattern(
    "the answer to who holds it", r"^\"?(?:(?:yes|oh|well|ah),? )?(?P<names><name>(?: and <name>)?) (?!and)[a-z]"
)
_SPEAKER = Pattern("who speaks", r"^(?:<office>,? )?(?P<who><name>)(?: \([^)]*\))?: ", needs=("<name>",))
_BY_LINE = Pattern("signature", r"^(?:by |signed:? |\(signed\) )?(?P<who><name>),?$")
_SIGNED = Pattern(
    "signature, then office",
    r"^(?:the (?:writer|author) is )?(?:the )?(?P<own><adj> )?(?P<office><office>)(?: (?:of|for) "
    r"(?:the )?(?:[a-z]+ of )?(?P<of><country>))?",
)


_ITS = " its "
_TITLES = frozenset(["mr", "mrs", "ms"])


@lru_cache(maxsize=1 << 12)
def _parts(words: str) -> frozenset[str]:
    return told_by(words) - _TITLES


class People:
    """The people of one article, gathered sentence by sentence, then asked for by name."""

    def __init__(self) -> None:
        self.known: list[Person] = []
        self._recent = Recent(self)
        self._state: str | None = None
        self._strangers: set[str] = set()
        self._signature: str | None = None
        self._asked: str | None = None
        self.speaker: str | None = None

    @property
    def subject(self) -> Person | None:
        """Who is named first in the last clause of the last sentence that names anybody."""
        known = (self.called(name) for name in self._recent.acting())
        return next((one for one in known if one is not None), None)

    def gather(
        self, text: str, low: str, start: int, end: int, mentions: list[Mention], names: list[tuple[int, int]]
    ) -> None:
        """Takes note of everybody whom this sentence introduces."""
        shape = naming_shape(low, start, end, mentions, names)
        self._note_signature(shape, text)
        self._note_answer(shape, text)
        met: list[Person] = []
        if "<name>" in shape.text:
            self._note_speaker(shape, text)
            met = self._note_introduced(shape, text)
            for first, last in names:
                self.recognise(text[first:last], first, last)
        for person in described(shape, text, self, self._recent):
            self._note(with_peers_office(person, [], self, shape, text))
            for peer in met:
                self._note(with_peers_office(peer, [], self, shape, text))
        self._recent.add(shape, text)
        self._state = next((one.country for one in mentions if one.tag is Tag.COUNTRY), self._state)

    def _note_introduced(self, shape: Shape, text: str) -> list[Person]:
        """Takes note of everybody who has an office or a state beside the name, and gives them."""
        paired = list(by_plural(shape, text))
        told = (
            self._with_its_state(person, text) if _ITS in shape.text else person
            for pattern, rule in introductions_in(shape)
            for hit in pattern.find(shape)
            for person in rule(hit, text, pattern.name)
        )
        ours = {one.name for one in paired}
        met = [*paired, *(one for one in told if one.name not in ours), *by_title(shape, text)]
        for person in met:
            self._note(with_peers_office(person, met, self, shape, text))
        for person in (*by_count(shape, text, self), *by_succession(shape, text, self)):
            self._note(person)
        return met

    def recognise(self, name: str, start: int, end: int) -> None:
        """Takes note of a well-known official whom the article names in full without an office."""
        if " " not in name or name in self._strangers or self.called(name) is not None:
            return
        code = state_of(name)
        if code is not None:
            self._note(Person(name, (Held("", code, start, end, "well-known official"),)))
        else:
            self._strangers.add(name)

    def called(self, words: str) -> Person | None:
        """The person whom these words name, fully or in part."""
        parts = _parts(words) if self.known else None
        if not parts:
            return None
        for one in self.known:  # a loop, because this is asked of every capitalised run
            if parts <= one.words or (len(one.words) > 1 and one.words <= parts):
                return one
        return None

    def _note_answer(self, shape: Shape, text: str) -> None:
        """`And the foreign ministers?`, and an answer that begins with names."""
        hit = _ANSWER.first(shape) if self._asked is not None else None
        if hit is not None and self._asked is not None:
            held = Held(self._asked, None, *hit.span("names"), _ANSWER.name)
            for mark in hit.many("names"):
                self._note(Person(name_of(mark, text), (held,)))
        asked = _ASKED.first(shape) if shape.text.endswith(("?", '?"')) else None
        self._asked = asked.one("office").value if asked is not None else None

    def _note_speaker(self, shape: Shape, text: str) -> None:
        """A name before a colon: whoever it is says `my` from there on."""
        hit = _SPEAKER.first(shape) if ": " in shape.text else None
        if hit is not None:
            self.speaker = name_of(hit.one("who"), text)

    def _note_signature(self, shape: Shape, text: str) -> None:
        """A line with a name alone, and the next that begins with an office."""
        hit = _SIGNED.first(shape) if self._signature is not None else None
        if hit is not None and self._signature is not None:
            state = next((one.country for one in hit.many() if one.country), None)
            self._note(Person(self._signature, (Held(hit.one("office").value, state, *hit.span(), _SIGNED.name),)))
        line = _BY_LINE.first(shape)
        name = name_of(line.one("who"), text) if line is not None else ""
        self._signature = name if " " in name else None

    def _with_its_state(self, person: Person, text: str) -> Person:
        """`Its president, A`, where the sentence before names the state that is meant."""
        offices = tuple(
            replace(one, country=self._state)
            if one.country is None and _ITS in text[one.start - 1 : one.end].lower()
            else one
            for one in person.offices
        )
        return replace(person, offices=offices)

    def _note(self, person: Person) -> None:
        for n, other in enumerate(self.known):
            if person.words <= other.words or other.words <= person.words:
                name = max(other.name, person.name, key=lambda name: (len(name.split()), len(name)))
                self.known[n] = Person(name, _joined(other.offices, person.offices))
                return
        self.known.append(person)


def _joined(held: tuple[Held, ...], more: tuple[Held, ...]) -> tuple[Held, ...]:
    joined = list(held)
    for new in more:
        for n, old in enumerate(joined):
            if old.office == new.office and (old.country == new.country or None in (old.country, new.country)):
                if old.country is None and new.country is not None:
                    joined[n] = new
                break
            if new.office in _GENERIC and old.office.endswith(new.office) and not old.past:
                break
        else:
            joined.append(new)
    return tuple(joined)
