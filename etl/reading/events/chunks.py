"""A sentence about contacts in chunks: people with their offices, pairs, places, dates and verbs, each one letter.

The second step of the cascade: a rule over the letters sees who did what, where and when, whatever stood between.

    Kazakh leader <person> flew to <capital> on <date>, where he met his host, <person>   ->   P V T D H M g P
"""

import re
from functools import lru_cache
from typing import NamedTuple

from etl.reading.events.chunk_rules import AUX, BREAKS, CHUNKS, VERBS
from etl.reading.mention import Mention, Tag
from etl.reading.shape import Shape

_GROUP = re.compile(r"\(\?P<(\w+)>")
# Looking ahead and behind, with brackets in it three deep.
_AROUND = re.compile(r"\(\?<?[=!](?:[^()]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))*\)")
_PARTS = (*CHUNKS, *VERBS)
_NO_VERB = frozenset("the a an his her their our of at with for as it off that".split())


def _renamed(letter: str, words: str) -> str:
    return _GROUP.sub(lambda match: f"(?P<{match[1]}_{letter}>", words)


def _verbs() -> re.Pattern[str]:
    """One pattern over the verbs; the group of a family is called by the code of its letter."""
    verbs = "|".join(f"(?P<c{ord(letter)}>{_renamed(letter, words)})" for letter, words in VERBS)
    return re.compile(rf"(?<!\w){AUX}(?:{verbs})", re.ASCII)


def _vocabulary(source: str) -> frozenset[str]:
    """Every word with which a rule may begin, and some more; not those that it only looks for around itself."""
    found: set[str] = set()
    source = _AROUND.sub("", source)
    for word, optional in re.findall(r"([a-z][a-z'-]*)(s\?|\?)?", re.sub(r"\\[bwdWs]|\(\?P<\w+>", " ", source)):
        found |= {word, word[:-1]} if optional == "?" else {word}
    for stem, one, other in re.findall(r"\b([a-z]+)\(\?:([a-z]*)\|([a-z]*)\)", source):
        found |= {stem + one, stem + other}
    return frozenset(found)


_RULES = tuple((letter, _vocabulary(words), re.compile(_renamed(letter, words), re.ASCII)) for letter, words in CHUNKS)
_VERB = _verbs()
_VERB_WORDS = _vocabulary(AUX).union(*(_vocabulary(words) for _, words in VERBS)) - _NO_VERB
_BREAK_WORDS, _BREAK = _vocabulary(BREAKS), re.compile(BREAKS)
_GROUPS = {
    letter: tuple((name.split("_")[0], f"{name}_{letter}") for name in _GROUP.findall(words))
    for letter, words in _PARTS
}
_LETTERS = {f"c{ord(letter)}": letter for letter, _ in VERBS}
_AUXED = frozenset(letter for letter, _ in VERBS)
_TOKEN = re.compile(r"<[a-z]+(?=[:>])|[a-z][a-z'-]*|[;:]| – |\. ", re.ASCII)
_SIGNS = frozenset([";", ":", " – ", ". "])


@lru_cache(maxsize=4096)
def _rules_for(token: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The rules that may begin with a word, a tag or a sign, in their order; verbs and breaks come last."""
    words = {token.lstrip("<"), token.split("'", maxsplit=1)[0]}
    found = [(letter, pattern) for letter, vocabulary, pattern in _RULES if not words.isdisjoint(vocabulary)]
    if not words.isdisjoint(_VERB_WORDS):
        found.append(("", _VERB))
    if token in _SIGNS or not words.isdisjoint(_BREAK_WORDS):
        found.append(("|", _BREAK))
    return tuple(found)


_OF = re.compile(r" (?:of|for) ")
# Auxiliaries behind which `visit` is a verb; `last` and `first`, which may stand among them, make none of it.
_HELPS = re.compile(r"\b(?:will|would|shall|should|may|might|can|could|to|did|does|do|not|never)\b|'ll|'d")
_PRESENT = re.compile(r"^(?:visits|tours)$")
_PLACE_BEHIND = re.compile(r" (?:the )?<(?:country|capital|city)>")
_PREPS = ("prep", "oprep", "gprep", "cprep", "cprepb")
_GENITIVES = ("gen", "ogen", "ogenb", "ggen")


class Chunk(NamedTuple):
    """Some words of a shape, the letter of what they are, and the mentions in them."""

    letter: str
    start: int
    end: int
    words: str
    mentions: tuple[Mention, ...]
    groups: dict[str, str]

    @property
    def prep(self) -> str:
        """The preposition or conjunction in front, if any."""
        return next((self.groups[name] for name in _PREPS if name in self.groups), "")

    @property
    def owns(self) -> bool:
        """Whether it stands in the genitive."""
        return any(name in self.groups for name in _GENITIVES)


class Chunked(NamedTuple):
    """A shape's chunks in order, and one letter for each, so that `letters[n]` is that of `chunks[n]`."""

    shape: Shape
    chunks: tuple[Chunk, ...]
    letters: str


def chunked(shape: Shape, low: str) -> Chunked:
    """The shape in chunks; words that no rule asks for fall out."""
    text = shape.text
    found: list[Chunk] = []
    end = 0
    for token in _TOKEN.finditer(text):
        start = token.start()
        if start < end:
            continue
        for letter, pattern in _rules_for(token[0]):
            match = pattern.match(text, start)
            if match is not None:
                end = match.end()
                chunk = _chunk(shape, low, match, letter or _LETTERS[match.lastgroup or ""])
                if chunk is not None:
                    found.append(chunk)
                break
    return Chunked(shape, tuple(found), "".join([one.letter for one in found]))


def _chunk(shape: Shape, low: str, match: re.Match[str], letter: str) -> Chunk | None:
    groups = {name: value.strip() for name, key in _GROUPS.get(letter, ()) if (value := match[key])}
    if letter in _AUXED and match["aux"]:
        groups["aux"] = match["aux"].strip()
    mentions = tuple(shape.mentions(*match.span())) if "<" in match[0] else ()
    if letter == "v" and _is_verb(match, shape, _HELPS.search(groups.get("aux", "")) is not None):
        letter = "V"
    elif letter == "O" and mentions and mentions[-1].tag is Tag.PEOPLE and low[mentions[-1].end - 1] == "s":
        return None
    elif letter == "O" and _is_plural(mentions, low):
        letter = "C"
    return Chunk(letter, match.start(), match.end(), match[0], mentions, groups)


def _is_verb(match: re.Match[str], shape: Shape, helped: bool) -> bool:
    """Whether a noun of visit is the verb: `will visit`, `A visits Lima`."""
    if helped and match[0].endswith(("visit", " stay")):
        return True
    return _PRESENT.search(match[0]) is not None and _PLACE_BEHIND.match(shape.text, match.end()) is not None


def _is_plural(mentions: tuple[Mention, ...], low: str) -> bool:
    """Whether the office is named in the plural: `the presidents`, `the ministers of health`."""
    if not mentions or mentions[-1].tag is not Tag.OFFICE:
        return False
    return _OF.split(low[mentions[-1].start : mentions[-1].end], maxsplit=1)[0].endswith("s")
