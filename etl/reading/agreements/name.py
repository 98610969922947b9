"""The words of a head noun's name: which of those around it belong to it, and how it reads in the singular."""

import re
from collections.abc import Sequence

from etl.reading.agreements.token import Token
from etl.reading.agreements.words import DETERMINERS, GENERIC, NOT_NAME, form_of, is_plural, singular
from etl.reading.document import Document
from etl.reading.mention import Mention, Tag

_FOR_LATER = re.compile(
    r"(?:terms of reference|feasibility study|study|mandate|negotiating text|draft text|"
    r"blueprint) (?:for|of|on) (?:an? |the )?(?:[a-z-]+ )?$"
)


_NO_ADVERBS = frozenset(("supply", "family", "assembly", "early", "fly", "italy", "july"))


def _is_adverb(word: str) -> bool:
    return word.endswith("ly") and word not in _NO_ADVERBS


class Name:
    """One head noun and the words of its name."""

    def __init__(
        self,
        document: Document,
        tokens: list[Token],
        mentions: Sequence[Mention],
        head: re.Match[str],
        places: tuple[int, int],
    ) -> None:
        self.document, self.tokens = document, tokens
        self.first, self.last = places
        self.noun, self.type = head[0], form_of(head)
        self.capital = tokens[self.first].capital and self.noun not in ("mou", "mous")
        self.plural = is_plural(self.noun)
        self.mentions = mentions
        self.left = self._left()

    def _left(self) -> int:
        """The place of the first word of the name, looking left from the noun."""
        at = self.first
        while at > 0 and self._belongs(at - 1, at):
            at -= 1
        while at < self.first and (
            self._is_generic(self.tokens[at]) or self.tokens[at].low in ("and", ",", "&", "of", "the")
        ):
            at += 1
        return at

    def _belongs(self, at: int, right: int) -> bool:
        """Whether the word at this place is part of the name that goes on to its right."""
        one = self.tokens[at]
        if one.low in ("and", "&", "in", ","):
            return self._links(at, right)
        if one.low == "of" and self.capital and at:
            return self.tokens[at - 1].capital and self.tokens[right].capital and not self._is_state(at - 1, right)
        if not one.word or one.low in NOT_NAME or _is_adverb(one.low) or (self.capital and not one.capital):
            return False
        if one.names(Tag.DATE, Tag.MONEY, Tag.BOTH, Tag.COUNT):
            return one.names(Tag.DATE) and one.text.isdigit()
        if one.names(Tag.PERSON, Tag.OFFICE):
            return one.low in GENERIC or (one.capital and one.names(Tag.OFFICE))
        owner = one.names(Tag.COUNTRY, Tag.CAPITAL) and self.tokens[right].low == "'s"
        opening = at == 0 and one.capital and not self.capital and one.low in GENERIC
        return not owner and not opening

    def _is_state(self, *places: int) -> bool:
        return any(self.tokens[at].names(Tag.COUNTRY, Tag.CAPITAL, Tag.ADJECTIVE, Tag.OFFICE) for at in places)

    def _links(self, at: int, right: int) -> bool:
        """Whether `and` or a comma joins two words of the name: `Economic and Trade Agreement`."""
        one, before = self.tokens[at], self.tokens[at - 1] if at else None
        if before is None:
            return False
        if not self.capital:
            first = at >= 2 and self.tokens[at - 2].low in ("a", "an", "the", "their")
            return one.low == "and" and first and before.word and before.low not in NOT_NAME
        if not before.capital or not self.tokens[right].capital or before.names(Tag.COUNTRY, Tag.CAPITAL):
            return False
        return (one.low != "," or self._has_and(right)) and (one.low != "in" or before.low == "trade")

    def _has_and(self, at: int) -> bool:
        return any(one.low in ("and", "&") for one in self.tokens[at : self.first])

    def _is_generic(self, one: Token) -> bool:
        """A word in front that is no part of a title: `new`, and the two states where the noun has no capital."""
        if one.names(Tag.ADJECTIVE, Tag.COUNTRY, Tag.PEOPLE, Tag.CAPITAL) and not self.capital:
            return True
        return (one.low in GENERIC and not (self.capital and one.capital)) or (
            one.names(Tag.ORDINAL) and "-" not in one.text
        )

    def _behind_brackets(self, at: int) -> int:
        """Behind an acronym in brackets."""
        tokens = self.tokens
        if at + 1 < len(tokens) and tokens[at].low == "(":
            close = next((n for n in range(at + 1, min(at + 9, len(tokens))) if tokens[n].low == ")"), None)
            if close is not None and tokens[at + 1].text[0].isupper() and close - at <= 4:
                return close + 1
        return at

    def _determiner(self) -> str:
        at = self.left - 1
        while at >= 0 and self.tokens[at].low not in DETERMINERS and self._is_generic(self.tokens[at]):
            at -= 1
        return self.tokens[at].low if at >= 0 else ""

    def _head_words(self) -> str:
        """The noun in the singular with the words of the name in front of it."""
        words = self._text(self.left, self.last)
        if not self.plural and self.noun != "mou":
            return words
        one = singular(self.noun)
        front = words[: len(words) - len(self._text(self.first, self.last))]
        return front + (one.capitalize() if self.capital and self.noun not in ("mou", "mous") else one)

    def _text(self, first: int, last: int) -> str:
        if first >= last:
            return ""
        return " ".join(self.document.article.text[self.tokens[first].start : self.tokens[last - 1].end].split())

    def _is_for_later(self) -> bool:
        """Whether the noun only says what some other paper is for: `terms of reference for a trade pact`."""
        start = self.tokens[self.left].start
        return _FOR_LATER.search(self.document.low, max(0, start - 45), start) is not None
