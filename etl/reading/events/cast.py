"""Whom the chunks of a sentence stand for in the light of the scene: names, offices, pronouns, roles, pairs."""

from collections.abc import Callable
from dataclasses import dataclass

from etl.reading.events.chunks import Chunk
from etl.reading.events.couples import couple_of
from etl.reading.events.holders import anybody, chief, holder, only_one
from etl.reading.events.scene import Party
from etl.reading.events.setting import Setting, listed
from etl.reading.mention import Tag

_STATES = (Tag.COUNTRY, Tag.ADJECTIVE, Tag.CAPITAL, Tag.PEOPLE)
# Verbs of speech behind which those stand to whom somebody speaks.
_TOLD = ("told", "tells")


@dataclass(frozen=True)
class Cast(Setting):
    """Reads the people out of one sentence's chunks, in the light of the scene before it."""

    def at(self, n: int) -> list[Party]:
        """The people whom the chunk with this number stands for; none if nobody can be told."""
        chunk = self.sentence.chunks[n]
        readers: dict[str, Callable[[], list[Party]]] = {
            "P": lambda: listed(self.named(chunk)),
            "W": lambda: self._before_who(n),
            "H": lambda: listed(self._subject_before(n)),
            "h": lambda: listed(self._subject_before(n)),
            "m": lambda: listed(self._him(n)),
            "G": lambda: self._role(chunk, n),
            "O": lambda: listed(self._by_office(chunk, n)),
            "C": lambda: couple_of(self, chunk, n),
        }
        if chunk.words in ("i", "my", "me"):
            return listed(self._speaker())
        read = readers.get(chunk.letter)
        return [] if read is None else read()

    def _speaker(self) -> Party | None:
        """Who says `I`: the one who is quoted in the sentence or just before it, else whose words the article gives."""
        quoted = self.quoted()
        if quoted is not None:
            return quoted
        speaker = self.scene.speaker
        near = speaker is not None and speaker[0] == self.passage.sentence.paragraph
        return speaker[1] if speaker is not None and near else self.scene.narrator

    def quoted(self) -> Party | None:
        """Who says so: `"I was in A," President B said`."""
        chunks, letters = self.sentence.chunks, self.sentence.letters
        if "S" not in letters:
            return None
        for n, letter in enumerate(letters):
            if letter == "S":
                places = (n - 1,) if chunks[n].words.endswith(_TOLD) else (n - 1, n + 1)
                beside = [at for at in places if 0 <= at < len(chunks) and letters[at] == "P"]
                return next((self.named(chunks[at]) for at in beside if not chunks[at].prep), None)
        return None

    def first_by_office(self) -> Party | None:
        """The person whom an office at the head of the sentence means: `The Philippine leader confers with A`."""
        at = next((n for n, chunk in enumerate(self.sentence.chunks) if chunk.letter in "POHWCG"), None)
        if at is None or self.sentence.chunks[at].letter != "O" or self.sentence.chunks[at].prep:
            return None
        found = self.at(at)
        return found[0] if found and found[0].name else None

    def _before_who(self, n: int) -> list[Party]:
        chunks = self.sentence.chunks
        at = next((at for at in range(n - 1, max(-1, n - 4), -1) if chunks[at].letter in "POGC"), None)
        if at is None:
            return []
        if at and chunks[at].letter == "G" and chunks[at - 1].letter == "P" and not chunks[at].prep:
            at -= 1
        found = self.at(at)
        while chunks[at].prep in ("and", "&"):
            before = next((k for k in range(at - 1, -1, -1) if chunks[k].letter != "Z"), None)
            if before is None or chunks[before].letter not in "PO":
                break
            at = before
            found = self.at(at) + found
        return found

    def _subject_before(self, n: int) -> Party | None:
        chunks = self.sentence.chunks
        if n > 1 and chunks[n - 1].words == "whom":
            return self._who_has_said_whom(n - 1)
        who = next((at for at in range(n - 1, max(-1, n - 4), -1) if chunks[at].words == "who"), None)
        if who is not None and (found := self._before_who(who)):
            return found[0]
        direct = [at for at in range(n) if chunks[at].letter == "P" and not chunks[at].prep]
        spoken = next((at for at in range(n) if chunks[at].letter in "PH"), n)
        if chunks[spoken].letter == "H" and spoken < n:
            # `He said that he had called A, and that he had been in B`: A is no subject.
            direct = [at for at in direct if chunks[at - 1].letter not in "MULV"]
        same = next((at for at in range(n) if chunks[at].letter == "H" and chunks[at].words == chunks[n].words), None)
        if not direct and same is not None:
            return self._subject_before(same)
        oblique = [at for at in range(n) if chunks[at].letter == "P"]
        for at in direct[:1] or oblique[-1:]:
            return self.named(chunks[at])
        offices = [at for at in range(n) if chunks[at].letter == "O"]
        if offices and (party := self._by_office(chunks[offices[0]], offices[0])) is not None:
            return party
        return self.scene.subject or next(iter(self.everybody()), None)

    def _who_has_said_whom(self, n: int) -> Party | None:
        """The subject of the clause before: `A is to meet B, with whom she spoke`."""
        for at in range(n):
            if (
                self.sentence.chunks[at].letter in "PHO"
                and not self.sentence.chunks[at].prep
                and (found := self.at(at))
            ):
                return found[0]
        return self.scene.subject

    def _clause_subject(self, n: int) -> Party | None:
        for at in range(n - 1, -1, -1):
            if self.sentence.chunks[at].letter in "POHWG" and (found := self.at(at)):
                return found[0]
        return self.scene.subject

    def _other_than(self, party: Party | None) -> Party | None:
        if party is None:
            return None
        for one in [*self.everybody(), *self.scene.couple, *reversed(self.scene.recent)]:
            if one.name and one.country and one.name != party.name and one.country != party.country:
                return one
        return None

    def _him(self, n: int) -> Party | None:
        """Whom `him` means: the one whom the news is about, unless he is the subject of the clause himself."""
        chunks = self.sentence.chunks
        at = next((at for at in range(n - 1, -1, -1) if chunks[at].letter in "PHOCG"), None)
        subject = self.at(at) if at is not None else []
        others = [self.named(chunks[k]) for k in range(at or 0) if chunks[k].letter == "P" and not chunks[k].prep]
        if others and others[0] is not None and subject and others[0].name != subject[0].name:
            return others[0]
        known = self.scene.subject
        if known is not None and all(one.name != known.name for one in subject):
            return known
        return self._other_than(subject[0] if subject else None)

    def _role(self, chunk: Chunk, n: int) -> list[Party]:
        words = chunk.words
        if "guest" in words or "visitor" in words:
            found = self.scene.visitor
        elif "host" in words:
            found = self.scene.host
        else:
            return listed(self._peer(chunk, n))
        subject = self._clause_subject(n)
        if found is None or (subject is not None and found.name == subject.name):
            found = self._other_than(subject)
        return listed(found)

    def _peer(self, chunk: Chunk, n: int) -> Party | None:
        """`his Uzbek counterpart` without a name: whoever holds the same office for that state, or for the other."""
        subject = self._clause_subject(n)
        if subject is None:
            return None
        state = next((one.country for one in chunk.mentions if one.country), None)
        state = state or (self.document.partner(subject.country, self.passage) if subject.country else None)
        if state is None:
            return None
        return holder(self.document, subject.office, state) or Party(state, None, subject.office)

    def _by_office(self, chunk: Chunk, n: int) -> Party | None:
        office = next((one.value for one in chunk.mentions if one.tag is Tag.OFFICE), None)
        states = [one.country for one in chunk.mentions if one.country and one.tag in _STATES]
        state = states[0] if states else self._state_behind(n)
        if office is None:
            return next((one for one in reversed(self.scene.recent) if one.country == state), None)
        if state is not None:
            known = holder(self.document, office, state)
            led = chief(self.document, state) if office == "leader" else None
            return known or led or only_one(self.document, state) or Party(state, None, office)
        recent = (one for one in reversed(self.scene.recent) if one.office == office and one.name)
        return next(recent, None) or anybody(self.document, office)

    def _state_behind(self, n: int) -> str | None:
        chunk = self.sentence.chunks[n]
        behind = self.sentence.shape.text[chunk.end : chunk.end + 40]
        if behind.startswith((" of <country>", " of the <country>")):
            found = self.sentence.shape.mentions(chunk.end, chunk.end + 20)
            return found[0].country if found else None
        return None
