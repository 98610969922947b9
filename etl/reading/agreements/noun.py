"""One noun that names an agreement, and what stands around it: title, subject, number, parties."""

import re
from collections.abc import Iterator
from dataclasses import replace

from db.vocabulary import AgreementType
from etl.reading.agreements.between import behind_aside, behind_verb, party_end
from etl.reading.agreements.counts import counted_at
from etl.reading.agreements.items import (
    behind_year,
    field_end,
    halved,
    items_behind_colon,
    last_of_list,
    next_subject,
    subjects_between,
)
from etl.reading.agreements.name import Name
from etl.reading.agreements.phrase import Phrase
from etl.reading.agreements.subject import introduced, subject_end
from etl.reading.agreements.words import DEFINITE, singular
from etl.reading.mention import Mention, Tag
from etl.reading.named import STATE_TAGS
from etl.reading.names import find_sectors

_SEVERAL = re.compile(
    r"\b(?:several|(?:an?|the) (?:\w+ )?(?:number|series|package|set|raft|range|bundle|"
    r"batch|slew|host) of|a few|various|numerous|multiple|a dozen|dozens of)\b"
)


_AMONG_STATES = frozenset(("the", "and", ",", "of", "republic"))
_MADE = frozenset(("signed", "concluded", "reached", "struck", "agreed", "made", "negotiated", "sealed"))


class Noun(Name):
    """One head noun and what stands around it."""

    def read(self) -> Iterator[tuple[Phrase, int]]:
        """The phrases of this noun, each with the place behind it."""
        if self._determiner() in ("no", "any") or self._is_for_later():
            return
        count, counted = counted_at(self.tokens, self.first, self.last) if self.plural else (None, self.last)
        behind = self._behind_brackets(self.last)
        after_parties = party_end(self.tokens, behind)
        subject = introduced(self.tokens, after_parties, self.capital) or self._years(behind)
        subject = subject or (self._sectors(behind) if count is None else None)
        if count is not None:
            yield count, counted
        if self.plural and subject is None:
            yield from self._in_brackets(counted)
        if subject is not None and self.plural:
            each = list(self._each(after_parties, subject)) if self.tokens[subject - 1].low != "covering" else []
            if count is None or count.count == len(each) or self.type is not None:
                yield from each
        elif subject is not None:
            yield self._titled(after_parties, subject)
        else:
            yield from self._without_subject(behind, count)

    def _without_subject(self, behind: int, count: Phrase | None) -> Iterator[tuple[Phrase, int]]:
        """The phrases of a noun that no subject follows: one behind the verb, one for each partner, or a name alone."""
        after = behind_verb(self.tokens, behind)
        after = behind_aside(self.tokens, behind) if after == behind and self.plural else after
        apart = list(self._apart(after, behind))
        if apart or count is not None:
            yield from apart or self._behind_colon(behind, count.count if count is not None else None)
            return
        partners = self._partners(behind)
        yield from partners
        phrase = self._bare(behind) if not partners else None
        if phrase is not None:
            yield phrase, behind

    def _behind_colon(self, at: int, count: int | None) -> Iterator[tuple[Phrase, int]]:
        """`Three MoUs were inked: tourism, coffee and tea`: one phrase for each subject, if there are as many."""
        items = items_behind_colon(self.tokens, at)
        for first, last in items if len(items) == count else ():
            title = f"{self._head_words()} on {self._text(first, last)}"
            yield replace(self._phrase(title, last), start=self.tokens[first].start), last

    def _partners(self, behind: int) -> list[tuple[Phrase, int]]:
        """`tax treaties with Norway and Peru`: one phrase for each state, if the noun has a name in front."""
        first, stop = self._with(behind)
        if not self.plural or self.left == self.first or first == stop or self.tokens[behind].low != "with":
            return []
        states = self._states(first, stop)
        if len({one.country for one in states}) < 2:
            return []
        whole = self._phrase(self._head_words(), self.last, parties=())
        each = [replace(whole, start=one.start, end=one.end, partner=one.country or "") for one in states]
        return [(one, stop) for one in (replace(each[0], start=whole.start), *each[1:])]

    def _apart(self, at: int, behind: int) -> Iterator[tuple[Phrase, int]]:
        """`An agreement was signed on taxes`: the subject stands behind the verb, the phrase ends before it."""
        subject = introduced(self.tokens, at, self.capital) if at > behind else None
        unclear = self.type is None if self.plural else not self._determiner()
        if subject is None or unclear or self.left < self.first or self._determiner() in DEFINITE:
            return
        each = self._each(at, subject) if self.plural else iter([self._titled(at, subject)])
        for phrase, stop in each:
            whole = phrase.start == self.tokens[self.left].start
            yield (replace(phrase, end=self.tokens[self.last - 1].end) if whole else phrase), stop

    def _sectors(self, at: int) -> int | None:
        """`memoranda in tourism and sport`: the subjects of several, each a sector."""
        if not self.plural or at + 1 >= len(self.tokens) or self.tokens[at].low != "in":
            return None
        one = self.tokens[at + 1]
        named = find_sectors(self.document.low, one.start, self.tokens[min(at + 2, len(self.tokens) - 1)].end)
        return at + 1 if named and named[0].start == one.start and not one.names(Tag.DATE, *STATE_TAGS) else None

    def _years(self, at: int) -> int | None:
        """`roadmap for 2023-2025`: a plan is named by its years."""
        if self.type is not AgreementType.ROADMAP or at + 1 >= len(self.tokens) or self.tokens[at].low != "for":
            return None
        return at + 1 if self.tokens[at + 1].text[0].isdigit() else None

    def _phrase(self, title: str, last: int, **more: object) -> Phrase:
        made = Phrase(self.tokens[self.left].start, self.tokens[last - 1].end, singular(self.noun), self.type, title,
                      definite=self._determiner() in DEFINITE, parties=self._parties(last))  # fmt: skip
        return made if not more else replace(made, **more)  # type: ignore[arg-type]  # the slots of a phrase

    def _parties(self, last: int) -> tuple[str, ...]:
        start = self.left
        while start > 0 and self._is_in_front(start - 1):
            start -= 1
        behind = self._behind_brackets(self.last)
        stop = max(party_end(self.tokens, behind), behind)
        signers = self._signers(last)
        if len(signers) >= 2:
            return signers
        spans = [(start, self.first), (behind, stop), self._with(self._behind_brackets(last))]
        named = [one for first, last in spans if first < last for one in self._states(first, last)]
        place = len(named) == 1 and named[0].tag is Tag.CAPITAL and named[0].end <= self.tokens[self.first].start
        codes = [one.country for one in named if one.country is not None and not place]
        return tuple(dict.fromkeys(codes))

    def _signers(self, last: int) -> tuple[str, ...]:
        """The states of a relative clause: `that Libya and Egypt signed`, `which Libya concluded with Egypt`."""
        tokens = self.tokens
        at = first = last + 1 if last < len(tokens) and tokens[last].low in ("that", "which") else last
        while at < len(tokens) and (tokens[at].names(*STATE_TAGS) or tokens[at].low in _AMONG_STATES):
            at += 1
        verb = at + 1 if at < len(tokens) and tokens[at].low in ("had", "have", "has", "both") else at
        if at == first or verb >= len(tokens) or tokens[verb].low not in _MADE:
            return ()
        named = [*self._states(first, at)]
        if verb + 1 < len(tokens) and tokens[verb + 1].low == "with":
            partners = self._with(verb + 1)
            named += self._states(*partners)
        return tuple(dict.fromkeys(one.country for one in named if one.country is not None))

    def _states(self, first: int, last: int) -> list[Mention]:
        start, end = self.tokens[first].start, self.tokens[last - 1].end
        return [one for one in self.mentions if start <= one.start < end and one.tag in STATE_TAGS]

    def _is_in_front(self, at: int) -> bool:
        """Whether the word belongs to what stands in front of a name: `the two countries' new`, `Japan's`."""
        one = self.tokens[at]
        owns = self.tokens[at + 1].low == "'s" and one.mention is not None
        return owns or one.low in ("'s", "the") or self._is_generic(one)

    def _with(self, last: int) -> tuple[int, int]:
        """The places of `with Astana`, `between Peru and China` behind the phrase."""
        if last >= len(self.tokens) or self.tokens[last].low not in ("with", "between"):
            return last, last
        end = last + 1
        for one in self.tokens[last + 1 : last + 14]:
            if one.mention is None and one.low not in ("the", "and", "republic", "of", ",", "as", "well"):
                break
            end += 1
        return last + 1, end

    def _titled(self, after_parties: int, subject: int) -> tuple[Phrase, int]:
        end = subject_end(self.tokens, subject, capital=self.capital, plural=False)
        at = self._introduction(after_parties, subject)
        title = f"{self._head_words()} {self._text(at, end)}"
        return self._phrase(title, max(end, self.last)), end

    def _introduction(self, at: int, subject: int) -> int:
        """Behind a comma or `in principle` in front of the words that introduce the subject."""
        skipped = 1 if self.tokens[at].low in (",", ":") else 2 if self.tokens[at + 1].low == "principle" else 0
        return min(at + skipped, subject)

    def _each(self, after_parties: int, subject: int) -> Iterator[tuple[Phrase, int]]:
        """`MoUs on health and on digital solutions`: one phrase for each subject."""
        intro = self._text(self._introduction(after_parties, subject), subject)
        if intro.startswith("in"):
            intro, subject = "on", field_end(self.tokens, subject)
        start = subject
        first = True
        while True:
            end = subject_end(self.tokens, start, capital=self.capital, plural=True)
            end = halved(self.document.low, self.tokens, start, end)
            end = end if first else last_of_list(self.tokens, start, end)
            if end <= start:
                return
            phrase = self._phrase(f"{self._head_words()} {intro} {self._text(start, end)}", end)
            yield phrase if first else replace(phrase, start=self.tokens[start].start), end
            first = False
            following = next_subject(self.tokens, behind_year(self.tokens, end))
            if following is None:
                return
            start = following

    def _in_brackets(self, at: int) -> Iterator[tuple[Phrase, int]]:
        """`three memoranda (water, mining, archives)`: one phrase for each subject."""
        if at >= len(self.tokens) or self.tokens[at].low != "(":
            return
        close = next((n for n in range(at, min(at + 30, len(self.tokens))) if self.tokens[n].low == ")"), at)
        items = subjects_between(self.tokens, at + 1, close)
        for at_first, last in items if len(items) > 1 else ():
            introduces = self.tokens[at_first].low in ("on", "for", "about") and last > at_first + 1
            first = at_first + 1 if introduces else at_first
            phrase = self._phrase(f"{self._head_words()} on {self._text(first, last)}", last)
            yield replace(phrase, start=self.tokens[first].start), close

    def _bare(self, behind: int) -> Phrase | None:
        """A name in front of the noun (`extradition treaty`), or words that point back (`the Agreement itself`)."""
        if self._is_title():
            whole = self._text(self.left, self.last) if self.plural else self._head_words()
            return self._phrase(whole, behind)
        if self.left < self.first:
            return self._phrase("", behind, unnamed=True) if self.plural and self._several() else None
        if self._determiner() in DEFINITE or (self.plural and self._determiner() in ("both", "all")):
            return self._phrase("", behind, refers=True, unnamed=self.plural)
        return self._phrase("", behind, unnamed=True) if self.plural and self._several() else None

    def _is_title(self) -> bool:
        """Whether the noun with the words in front of it is a name: `extradition treaty`, `Charter of Cooperation`."""
        if self.left < self.first:
            return self.capital if self.plural else self.type is not None
        if self.plural:
            return False
        named_by_itself = self.capital and self.type is AgreementType.ROADMAP and " of " in self.noun
        return named_by_itself or self.noun.startswith("joint ") or self.noun.endswith((" exchange", " exchanges"))

    def _several(self) -> bool:
        """Whether it is said that there are several: `a number of documents`, `several bilateral agreements`."""
        before = " ".join(one.low for one in self.tokens[max(0, self.left - 4) : self.first])
        return _SEVERAL.search(before) is not None
