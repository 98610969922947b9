"""The agreements that a sentence names: by nouns with title or number, by acronyms, and by `another on rail`."""

from collections.abc import Iterator, Sequence

from etl.reading.agreements.items import behind_year, halved, next_subject
from etl.reading.agreements.noun import Noun
from etl.reading.agreements.phrase import Phrase
from etl.reading.agreements.subject import subject_end
from etl.reading.agreements.token import Token, tokens_of
from etl.reading.agreements.words import BEGINNINGS, DEFINITE, HEAD, PIECES, SHORT_FORMS, WORDS, form_of
from etl.reading.document import Document, Passage
from etl.reading.gate import narrowed, passages_with
from etl.reading.mention import Tag
from etl.reading.shape import holds

_SHORT_FORMS = [one.lower() for one in SHORT_FORMS]
_WORDS = WORDS.union(_SHORT_FORMS)
_PIECES = narrowed(PIECES, _SHORT_FORMS)
_MODIFIED = frozenset("drafts obligations partner partners ceremony ceremonies text negotiators".split())


def passages_naming(document: Document) -> set[int]:
    """The numbers of the passages that may name an agreement: with a noun for one, a short form or an acronym."""
    acronyms = tuple(short.lower() for short, name in document.acronyms.items() if HEAD.search(name.lower()))
    short = [one.number for one in document.passages if holds(one.words, acronyms)] if acronyms else []
    return {*passages_with(document, _WORDS, _PIECES), *short}


def phrases(document: Document, passage: Passage) -> list[Phrase]:
    """The agreements that a passage names, in order, without overlap."""
    tokens = tokens_of(document, passage)
    found: list[Phrase] = []
    behind = 0
    for first in [n for n, one in enumerate(tokens) if one.low[:3] in BEGINNINGS]:
        head = HEAD.match(document.low, tokens[first].start, passage.end)
        if head is None:
            continue
        last = next((n for n in range(first, len(tokens)) if tokens[n].end >= head.end()), len(tokens) - 1) + 1
        if document.low.startswith(" of ratification", head.end()) or document.low.endswith("pen to ", 0, head.start()):
            continue
        if first < behind or (last < len(tokens) and tokens[last].low in _MODIFIED):
            continue
        for phrase, stop in Noun(document, tokens, passage.mentions, head, (first, last)).read():
            found.append(phrase)
            behind = max(behind, stop)
    found += _acronyms(document, tokens)
    words = passage.tokens.words
    if not _AGAIN.isdisjoint(words) or ("that" in words and "with" in words) or passage.tagged(Tag.ORDINAL):
        found += _again(document, tokens)
    return _in_order(found)


def _in_order(found: list[Phrase]) -> list[Phrase]:
    kept: list[Phrase] = []
    for one in sorted(found, key=lambda one: (one.start, -one.end)):
        if one.count is not None or not any(
            other.start <= one.start < other.end and other.count is None for other in kept
        ):
            kept.append(one)
    return kept


_AGAIN = frozenset("them one another other others first second third fourth fifth more those".split())
_STATES = (Tag.COUNTRY, Tag.CAPITAL, Tag.ADJECTIVE)


def _again(document: Document, tokens: Sequence[Token]) -> Iterator[Phrase]:
    """`another on rail`, `the first on hydrogen`, `a third, about the river`."""
    for n, one in enumerate(tokens):
        if one.low == "that" and n and tokens[n - 1].low in (",", "and", "as"):
            yield from _one_with(tokens, n)
        if one.low not in _AGAIN and not one.names(Tag.ORDINAL):
            continue
        yield from _one_with(tokens, n)
        at = n + 2 if n + 1 < len(tokens) and tokens[n + 1].low == "," else n + 1
        if at + 1 >= len(tokens) or tokens[at + 1].names(Tag.DATE):
            continue
        if one.low == "those" and n and tokens[n - 1].low not in ("them", "including", "and", ",", "are", "were"):
            continue
        if tokens[at].low in ("on", "about", "concerning") or (
            tokens[at].low == "for" and one.low in ("one", "another")
        ):
            yield from _subjects(document, tokens, at, one.start)


def _one_with(tokens: Sequence[Token], n: int) -> Iterator[Phrase]:
    """`the one with Vietnam`, `another with Peru`, `those with Peru and Chile`: one phrase for each state."""
    if n + 2 >= len(tokens) or tokens[n + 1].low != "with":
        return
    at = n + 2
    while at < len(tokens) and (tokens[at].names(*_STATES) or tokens[at].low in ("the", "and", ",")):
        at += 1
    named = dict.fromkeys((one.mention.country, one.mention.end) for one in tokens[n + 2 : at] if one.mention)
    for code, end in named:
        if code:
            yield Phrase(tokens[n].start, end, "", None, again=True, partner=code)


def _subjects(document: Document, tokens: Sequence[Token], at: int, begin: int) -> Iterator[Phrase]:
    """The subjects behind the preposition at this place, one phrase each."""
    many = tokens[at - 1].low in ("those", "others", "more")
    start: int | None = at + 1
    while start is not None:
        end = subject_end(tokens, start, capital=False, plural=True)
        end = halved(document.low, tokens, start, end) if many else end
        if end <= start:
            return
        text = " ".join(document.article.text[tokens[start].start : tokens[end - 1].end].split())
        yield Phrase(begin, tokens[end - 1].end, "", None, f"{tokens[at].low} {text}", again=True)
        start = (
            next_subject(tokens, behind_year(tokens, end))
            if many or (end + 1 < len(tokens) and tokens[end + 1].low == tokens[at].low)
            else None
        )
        begin = tokens[start].start if start is not None else begin


def _acronyms(document: Document, tokens: Sequence[Token]) -> Iterator[Phrase]:
    for n, one in [(n, one) for n, one in enumerate(tokens) if one.text.isupper()]:
        name = document.acronyms.get(one.text) or SHORT_FORMS.get(one.text)
        if len(one.text) < 2 or name is None:
            continue
        told = HEAD.search(name.lower()) is not None
        if told and n and tokens[n - 1].low == "(":
            continue
        name = name if told else SHORT_FORMS.get(one.text, name)
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
