"""The noun phrases that name agreements: title with subject, number, or words that point back to one."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from db.vocabulary import AgreementType, Qualifier
from etl.reading.agreements.subject import field_end, introduced, halved, next_subject, party_end, subject_end
from etl.reading.agreements.token import Token, tokens_of
from etl.reading.agreements.words import (
    DEFINITE,
    DETERMINERS,
    GENERIC,
    HEAD,
    NOT_NAME,
    SHORT_FORMS,
    form_of,
    is_plural,
    singular,
)
from etl.reading.document import Document, Passage
from etl.reading.mention import Mention, Tag


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words at code points `start` to `end` that name an agreement, or several.

    `title` is empty where the words only point back (`refers`) or only count. `again` marks words that take up the noun
    named before (`another on rail`); their title is the subject alone. `unnamed` marks several that are neither named
    nor counted. `parties` are states that the phrase names.
    """

    start: int
    end: int
    noun: str
    type: AgreementType | None
    title: str = ""
    count: int | None = None
    qualifier: Qualifier | None = None
    refers: bool = False
    again: bool = False
    definite: bool = False
    parties: tuple[str, ...] = ()
    unnamed: bool = False


_SEVERAL = re.compile(
    r"\b(?:several|(?:an?|the) (?:\w+ )?(?:number|series|package|set|raft|range|bundle|batch|slew|host) of|a few|various|numerous|multiple|a dozen|dozens of)\b"
)
_MODIFIED = frozenset("drafts obligations partner partners ceremony ceremonies text negotiators".split())


def phrases(document: Document, passage: Passage) -> list[Phrase]:
    """The agreements that a passage names, in order, without overlap."""
    tokens = tokens_of(document, passage)
    found: list[Phrase] = []
    behind = 0
    for head in HEAD.finditer(document.low, passage.start, passage.end):
        first, last = _places(tokens, head.start(), head.end())
        if first is None or first < behind or (last < len(tokens) and tokens[last].low in _MODIFIED):
            continue
        for phrase, stop in _Noun(document, tokens, passage.mentions, head, (first, last)).read():
            found.append(phrase)
            behind = max(behind, stop)
    found += _acronyms(document, tokens)
    found += _again(document, tokens)
    return _in_order(found)


def _in_order(found: list[Phrase]) -> list[Phrase]:
    kept: list[Phrase] = []
    for one in sorted(found, key=lambda one: (one.start, -one.end)):
        if one.count is not None or not any(other.start <= one.start < other.end and other.count is None for other in kept):
            kept.append(one)
    return kept


def _places(tokens: Sequence[Token], start: int, end: int) -> tuple[int | None, int]:
    first = next((n for n, one in enumerate(tokens) if one.start <= start < one.end), None)
    last = next((n for n, one in enumerate(tokens) if one.end >= end), len(tokens) - 1)
    if first is not None and tokens[first].start != start:
        return None, last
    return first, last + 1


class _Noun:
    """One head noun and what stands around it."""

    def __init__(
        self, document: Document, tokens: list[Token], mentions: Sequence[Mention], head: re.Match[str], places: tuple[int, int]
    ) -> None:
        self.document, self.tokens = document, tokens
        self.first, self.last = places
        self.noun, self.type = head[0], form_of(head)
        self.capital = tokens[self.first].capital
        self.plural = is_plural(self.noun)
        self.mentions = mentions
        self.left = self._left()

    def read(self) -> Iterator[tuple[Phrase, int]]:
        """The phrases of this noun, each with the place behind it."""
        if self._determiner() in ("no", "any"):
            return
        count, counted = self._count()
        behind = self._behind_brackets(self.last)
        after_parties = party_end(self.tokens, behind)
        subject = introduced(self.tokens, after_parties, self.capital) or self._years(behind)
        if count is not None:
            yield count, counted
        if subject is not None and self.plural:
            if self.tokens[subject - 1].low != "covering":
                yield from self._each(after_parties, subject)
        elif subject is not None:
            yield self._titled(after_parties, subject)
        elif count is None:
            phrase = self._bare(behind)
            if phrase is not None:
                yield phrase, behind

    def _years(self, at: int) -> int | None:
        """`roadmap for 2023-2025`: a plan is named by its years."""
        if self.type is not AgreementType.ROADMAP or at + 1 >= len(self.tokens) or self.tokens[at].low != "for":
            return None
        return at + 1 if self.tokens[at + 1].text[0].isdigit() else None

    def _left(self) -> int:
        """The place of the first word of the name, looking left from the noun."""
        at = self.first
        while at > 0 and self._belongs(at - 1, at):
            at -= 1
        while at < self.first and (self._is_generic(self.tokens[at]) or self.tokens[at].low in ("and", ",", "&", "of", "the")):
            at += 1
        return at

    def _belongs(self, at: int, right: int) -> bool:
        one, next_ = self.tokens[at], self.tokens[right]
        if one.names(Tag.DATE) and not one.text.isdigit() or one.names(Tag.MONEY, Tag.BOTH, Tag.COUNT):
            return False
        if one.names(Tag.PERSON) and one.low not in GENERIC:
            return False
        if one.low == "and" and not self.capital:
            return at >= 2 and self.tokens[at - 1].word and self.tokens[at - 1].low not in NOT_NAME and self.tokens[at - 2].low in ("a", "an")
        if one.low in ("and", "&", "in") or one.low == ",":
            before = self.tokens[at - 1] if at else None
            return (self.capital and before is not None and before.capital and next_.capital
                    and not before.names(Tag.COUNTRY, Tag.CAPITAL) and (one.low != "," or self._has_and(right))
                    and (one.low != "in" or before.low == "trade"))  # fmt: skip
        if not one.word or one.low in NOT_NAME or one.low.endswith("ly"):
            return False
        if self.capital and not one.capital:
            return False
        if one.names(Tag.COUNTRY, Tag.CAPITAL) and "-" not in one.text and "–" not in one.text and next_.low == "'s":
            return False
        if one.capital and not self.capital and at == 0 and one.low in GENERIC:
            return False
        return not (one.names(Tag.OFFICE) and not one.capital)

    def _has_and(self, at: int) -> bool:
        return any(one.low in ("and", "&") for one in self.tokens[at : self.first])

    def _is_generic(self, one: Token) -> bool:
        """A word in front that is no part of a title: `new`, and the two states where the noun has no capital."""
        if one.names(Tag.ADJECTIVE, Tag.COUNTRY, Tag.PEOPLE, Tag.CAPITAL) and not self.capital:
            return True
        return one.low in GENERIC and not (self.capital and one.capital) or (one.names(Tag.ORDINAL) and "-" not in one.text)

    def _behind_brackets(self, at: int) -> int:
        """Behind an acronym in brackets."""
        tokens = self.tokens
        if at + 1 < len(tokens) and tokens[at].low == "(":
            close = next((n for n in range(at + 1, min(at + 9, len(tokens))) if tokens[n].low == ")"), None)
            if close is not None and tokens[at + 1].capital and close - at <= 4:
                return close + 1
        return at

    def _determiner(self) -> str:
        at = self.left - 1
        while at >= 0 and self.tokens[at].low not in DETERMINERS and self._is_generic(self.tokens[at]):
            at -= 1
        return self.tokens[at].low if at >= 0 else ""

    def _head_words(self) -> str:
        words = self._text(self.left, self.last)
        noun = self._text(self.first, self.last)
        if self.plural or self.noun in ("mou",):
            one = singular(self.noun)
            return words[: len(words) - len(noun)] + (one.capitalize() if self.capital and self.noun != "mou" and self.noun != "mous" else one)
        return words

    def _text(self, first: int, last: int) -> str:
        if first >= last:
            return ""
        return " ".join(self.document.article.text[self.tokens[first].start : self.tokens[last - 1].end].split())

    def _phrase(self, title: str, last: int, **more: object) -> Phrase:
        made = Phrase(self.tokens[self.left].start, self.tokens[last - 1].end, singular(self.noun), self.type, title,
                      definite=self._determiner() in DEFINITE, parties=self._parties(last))  # fmt: skip
        return replace(made, **more)  # type: ignore[arg-type]  # the slots of a phrase

    def _parties(self, last: int) -> tuple[str, ...]:
        start = self.left
        while start > 0 and (self.tokens[start - 1].low in ("'s", "the") or self._is_generic(self.tokens[start - 1])
                             or (self.tokens[start].low == "'s" and self.tokens[start - 1].mention is not None)):  # fmt: skip
            start -= 1
        behind = self._behind_brackets(self.last)
        stop = max(party_end(self.tokens, behind), behind)
        spans = [(start, self.first), (behind, stop), self._with(self._behind_brackets(last))]
        codes = [one.country for first, last in spans if first < last for one in self.mentions
                 if self.tokens[first].start <= one.start < self.tokens[last - 1].end and one.country is not None
                 and one.tag in (Tag.COUNTRY, Tag.ADJECTIVE, Tag.CAPITAL, Tag.PEOPLE)]  # fmt: skip
        return tuple(dict.fromkeys(codes))

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
        title = f"{self._head_words()} {self._text(after_parties, end)}"
        return self._phrase(title, max(end, self.last)), end

    def _each(self, after_parties: int, subject: int) -> Iterator[tuple[Phrase, int]]:
        """`MoUs on health and on digital solutions`: one phrase for each subject."""
        intro = self._text(after_parties, subject)
        if intro.startswith("in"):
            intro, subject = "on", field_end(self.tokens, subject)
        start = subject
        first = True
        while True:
            end = subject_end(self.tokens, start, capital=self.capital, plural=True)
            end = halved(self.document.low, self.tokens, start, end)
            if end <= start:
                return
            phrase = self._phrase(f"{self._head_words()} {intro} {self._text(start, end)}", end)
            yield phrase if first else replace(phrase, start=self.tokens[start].start), end
            first = False
            following = self._next_subject(end)
            if following is None:
                return
            start = following

    def _next_subject(self, at: int) -> int | None:
        return next_subject(self.tokens, at)

    def _bare(self, behind: int) -> Phrase | None:
        """A name in front of the noun (`extradition treaty`), or words that only point back (`the Agreement itself`)."""
        words = self._head_words()
        named = self.left < self.first
        definite = self._determiner() in DEFINITE
        if named and not self.plural and self.type is not None:
            return self._phrase(words, behind)
        if named and self.plural and self.capital:
            return self._phrase(self._text(self.left, self.last), behind)
        if not named and self.noun.startswith("joint ") and not self.plural:
            return self._phrase(words, behind)
        if not named and self.capital and self.type is AgreementType.ROADMAP and " of " in self.noun and not self.plural:
            return self._phrase(words, behind)
        if not named and definite:
            return self._phrase("", behind, refers=True, unnamed=self.plural)
        return self._phrase("", behind, unnamed=True) if self.plural and self._several() else None

    def _several(self) -> bool:
        """Whether it is said that there are several: `a number of documents`, `several bilateral agreements`."""
        before = " ".join(one.low for one in self.tokens[max(0, self.left - 4) : self.first])
        return _SEVERAL.search(before) is not None

    def _count(self) -> tuple[Phrase | None, int]:
        """`seven documents`, `a further 24 agreements and MoUs`, `ten of them memoranda`."""
        at = self._count_place()
        if at is None or not self.plural:
            return None, self.last
        quantity = self.tokens[at].mention.detail  # type: ignore[union-attr]  # it names a count
        if quantity.value < 2:
            return None, self.last
        last, kind = self.last, self.type
        if last + 1 < len(self.tokens) and self.tokens[last].low in ("and", "or") and HEAD.match(self.tokens[last + 1].low):
            last, kind = last + 2, None
        return Phrase(quantity.start, self.tokens[last - 1].end, singular(self.noun), kind, count=int(quantity.value),
                      qualifier=quantity.qualifier), last  # fmt: skip

    def _count_place(self) -> int | None:
        for at in range(self.first - 1, max(-1, self.first - 7), -1):
            one = self.tokens[at]
            if one.names(Tag.COUNT):
                return at
            if not one.word or (one.low in NOT_NAME and one.low not in _COUNT_WORDS):
                return None
        return None


_COUNT_WORDS = frozenset("of them which other signed and more bilateral".split())
_AGAIN = frozenset("one another other others first second third fourth fifth more those".split())


def _again(document: Document, tokens: Sequence[Token]) -> Iterator[Phrase]:
    """`another on rail`, `the first on hydrogen`, `a third, about the river`."""
    for n, one in enumerate(tokens):
        if one.low not in _AGAIN and not one.names(Tag.ORDINAL):
            if not (one.low == "them" and n + 1 < len(tokens)):
                continue
        at = n + 1
        if at < len(tokens) and tokens[at].low == ",":
            at += 1
        if one.low == "those" and n and tokens[n - 1].low not in ("them", "including", "and", ","):
            continue
        if at + 1 >= len(tokens) or tokens[at].low not in (("on", "about", "concerning", "for") if one.low in ("one", "another") else ("on", "about", "concerning")) or tokens[at + 1].names(Tag.DATE):
            continue
        yield from _subjects(document, tokens, at, one.start)


def _subjects(document: Document, tokens: Sequence[Token], at: int, begin: int) -> Iterator[Phrase]:
    """The subjects behind the preposition at this place, one phrase each."""
    many = tokens[at - 1].low in ("those", "others", "more")
    start: int | None = at + 1
    while start is not None:
        end = subject_end(tokens, start, capital=False, plural=True)
        if end <= start:
            return
        text = " ".join(document.article.text[tokens[start].start : tokens[end - 1].end].split())
        yield Phrase(begin, tokens[end - 1].end, "", None, f"{tokens[at].low} {text}", again=True)
        start = next_subject(tokens, end) if many or (end + 1 < len(tokens) and tokens[end + 1].low == tokens[at].low) else None
        begin = tokens[start].start if start is not None else begin


def _acronyms(document: Document, tokens: Sequence[Token]) -> Iterator[Phrase]:
    for n, one in enumerate(tokens):
        if not one.text.isupper() or len(one.text) < 2 or (n and tokens[n - 1].low == "("):
            continue
        name = document.acronyms.get(one.text) or SHORT_FORMS.get(one.text)
        if name is None:
            continue
        name = _of_letters(name, one.text)
        head = next((match for match in HEAD.finditer(name.lower())), None)
        if head is not None:
            definite = n > 0 and tokens[n - 1].low in DEFINITE
            yield Phrase(one.start, one.end, head[0], form_of(head), name, definite=definite)


def _of_letters(name: str, acronym: str) -> str:
    """The end of a name whose capitals spell the acronym: `FTA` of `Protocol on the ... Free Trade Agreement`."""
    words = name.split()
    for first in range(len(words) - 1, -1, -1):
        letters = "".join(word[0] for word in words[first:] if word[0].isupper())
        if letters == acronym:
            return " ".join(words[first:])
    return name.rpartition("'s ")[2]
