"""Whom the chunks of a sentence stand for in the light of the scene: names, offices, pronouns, roles, pairs."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from etl.reading.document import Document, Passage
from etl.reading.events.chunks import Chunk, Chunked
from etl.reading.events.holders import CHIEFS, anybody, chief, holder, is_somebody, only_one
from etl.reading.events.scene import Party, Scene, party_of, two_states
from etl.reading.events.when import Clock
from etl.reading.mention import Mention, Tag

_STATES = (Tag.COUNTRY, Tag.ADJECTIVE, Tag.CAPITAL, Tag.PEOPLE)
_PAIR = re.compile(r"\bpair\b|two$")
_PLURAL = re.compile(r"the (?:leaders|presidents|premiers|ministers)$")
_OF_A_BODY = re.compile(r" of (?:the )?(?:[a-z]+ )?<(?:org|body|count:\d+)>")
_TEAMS = re.compile(r"\b(?:teams|delegations|officials|negotiators|sides)\b")


@dataclass(frozen=True)
class Cast:
    """Reads the people out of one sentence's chunks, in the light of the scene before it."""

    document: Document
    passage: Passage
    sentence: Chunked
    scene: Scene
    clock: Clock

    def named(self, chunk: Chunk) -> Party | None:
        """The person whom a chunk names."""
        mention = next(
            (one for one in reversed(chunk.mentions) if one.tag is Tag.PERSON and is_somebody(one.value)), None
        )
        return self.of_mention(mention) if mention is not None else None

    def of_mention(self, mention: Mention) -> Party:
        """The party that a mention of a person is."""
        return party_of(self.document.person(mention))

    def at(self, n: int) -> list[Party]:
        """The people whom the chunk with this number stands for; none if nobody can be told."""
        chunk = self.sentence.chunks[n]
        readers: dict[str, Callable[[], list[Party]]] = {
            "P": lambda: _listed(self.named(chunk)),
            "W": lambda: self._before_who(n),
            "H": lambda: _listed(self._subject_before(n)),
            "h": lambda: _listed(self._subject_before(n)),
            "m": lambda: _listed(self._him(n)),
            "G": lambda: self._role(chunk, n),
            "O": lambda: _listed(self._by_office(chunk, n)),
            "C": lambda: self.pair(chunk, n),
        }
        if chunk.words in ("i", "my", "me"):
            return _listed(self._speaker())
        read = readers.get(chunk.letter)
        return [] if read is None else read()

    def _speaker(self) -> Party | None:
        """Who says so: `"I was in A," President B said`."""
        chunks, letters = self.sentence.chunks, self.sentence.letters
        for n, letter in enumerate(letters):
            if letter == "S":
                beside = [at for at in (n - 1, n + 1) if 0 <= at < len(chunks) and letters[at] in "P"]
                return next((self.named(chunks[at]) for at in beside if not chunks[at].prep), None)
        return None

    def everybody(self) -> list[Party]:
        """The people whom the sentence names, in order."""
        return [party for chunk in self.sentence.chunks if chunk.letter == "P" for party in _listed(self.named(chunk))]

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
            at = next((k for k in range(at - 1, -1, -1) if chunks[k].letter != "Z"), 0)
            if chunks[at].letter not in "PO":
                break
            found = self.at(at) + found
        return found

    def _subject_before(self, n: int) -> Party | None:
        chunks = self.sentence.chunks
        who = next((at for at in range(n - 1, max(-1, n - 4), -1) if chunks[at].letter == "W"), None)
        if who is not None and (found := self._before_who(who)):
            return found[0]
        direct = [at for at in range(n) if chunks[at].letter == "P" and not chunks[at].prep]
        oblique = [at for at in range(n) if chunks[at].letter == "P"]
        for at in direct[:1] or oblique[-1:]:
            return self.named(chunks[at])
        offices = [at for at in range(n) if chunks[at].letter == "O"]
        if offices and (party := self._by_office(chunks[offices[0]], offices[0])) is not None:
            return party
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
            return _listed(self._peer(chunk, n))
        subject = self._clause_subject(n)
        if found is None or (subject is not None and found.name == subject.name):
            found = self._other_than(subject)
        return _listed(found)

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

    def pair(self, chunk: Chunk, n: int) -> list[Party]:
        """Whom `the two presidents`, `they` or `the pair` are: by office where one is told, else the last two."""
        office = next((one.value for one in chunk.mentions if one.tag is Tag.OFFICE), None)
        if _OF_A_BODY.match(self.sentence.shape.text, chunk.end):
            return []
        if _PLURAL.match(chunk.words) and not self._is_near():
            return []
        states = self._unnamed(chunk, n)
        if states is not None:
            return [Party(state, None, office) for state in states]
        near = [party for one in self.sentence.chunks[:n] if one.letter == "P" for party in _listed(self.named(one))]
        couple = self._couple(chunk, n, near)
        held = self._holders(office, [*couple, *near])
        chiefs = [one for one in reversed(self.scene.recent[-3:]) if one.office in CHIEFS]
        return held or list(couple or two_states(chiefs))

    def _is_near(self) -> bool:
        """Whether `the leaders` can only be the last two named: where the article has one pair, and they are it."""
        states = {one.country for one in self.scene.couple}
        return self.document.pair is not None and (not states or states == set(self.document.pair))

    def _unnamed(self, chunk: Chunk, n: int) -> tuple[str, ...] | None:
        """The states of people whom no name stands for: `both sides`, `its presidents`, `the leaders of A and B`."""
        both = [self.document.low[one.start : one.end] for one in chunk.mentions if one.tag is Tag.BOTH]
        if any(not _PAIR.search(words) for words in both) or _TEAMS.search(chunk.words):
            return self.passage.pair or self.document.pair or ()
        if chunk.words.startswith("its "):
            state = self.document.antecedent(self.passage, self.sentence.shape.offset(chunk.start))
            return (state,) if state else ()
        named = [one.country for one in chunk.mentions if one.country and one.tag in (Tag.ADJECTIVE, Tag.COUNTRY)]
        if len(set(named)) > 1:
            return tuple(dict.fromkeys(named))
        states = self._states_of(n)
        return tuple(states) if len(states) > 1 else None

    def _couple(self, chunk: Chunk, n: int, near: list[Party]) -> tuple[Party, ...]:
        couple = two_states(near[-2:]) or two_states(near)
        if not couple and len(near) == 1 and "H" in self.sentence.letters[:n]:
            couple = two_states([*_listed(self.scene.subject), *near])
        focus = self.passage.pair or self.document.pair
        known = self.scene.couples.get(focus) if focus else None
        return couple or known or (() if "them" in chunk.words else self.scene.couple)

    def _holders(self, office: str | None, near: list[Party]) -> list[Party]:
        """The two people who hold the office for the two states in focus; of leaders, whoever leads them."""
        states = self.passage.pair or ()
        if office == "leader" and not (near and all(one.office in CHIEFS for one in near[:2])):
            found = [chief(self.document, state) for state in states]
        elif office and office not in ("leader", "minister"):
            found = [self._office_holder(office, state, near) for state in states]
        else:
            return []
        people = [one for one in found if one is not None]
        return people if len(people) == len(found) else []

    def _states_of(self, n: int) -> list[str]:
        """`the leaders of A, B and C`: the states named right behind the office."""
        found: list[str] = []
        for chunk in self.sentence.chunks[n + 1 :]:
            if chunk.letter != "Z" or not (found or chunk.words.startswith("of")):
                break
            found += [one.country for one in chunk.mentions if one.country]
        return found

    def _office_holder(self, office: str, state: str, first: list[Party]) -> Party | None:
        for party in first:
            if party.country == state and party.office == office:
                return party
        return holder(self.document, office, state)


def _listed(party: Party | None) -> list[Party]:
    return [party] if party is not None else []
