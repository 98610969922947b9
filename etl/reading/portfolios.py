"""Ministers' portfolios that the lexicon does not hold, or only in part, told by the words around `minister`.

Supply Minister, minister of supply  ->  supply minister
Minister of Transport, Works, Supply and Communications  ->  transport minister, to the end of the list
"""

import re
from functools import cache

from etl.reading import lexicon
from etl.reading.mention import Mention, Tag

_RANKS = ("minister", "secretary")
_BARE = frozenset(["minister", "deputy minister"])
_BEFORE = (
    re.compile(r"(?<![\w-])(?P<words>[A-Z][a-z]+(?: and | & | )[A-Z][a-z]+) $"),
    re.compile(r"(?<![\w-])(?P<words>[A-Z][a-z]+) $"),
)
_BEHIND = re.compile(
    r" (?:of|for)(?: the)? (?P<words>[A-Z][a-z]+(?: [A-Z][a-z]+)*(?:(?:, | and |, and | & )[A-Z][a-z]+)*|"
    r"[a-z]+(?: (?:and )?[a-z]+)?)"
    r"(?= (?:of|[A-Z])|[,.;)]|$)"
)
_WORD = (
    r"(?:(?:European|International|Regional|Foreign|Public|Religious|Economic|Rural|Social|Diaspora) "
    r")?[A-Z][a-z]+(?: Affairs| Development| Cooperation| Integration)?"
)
_MORE = re.compile(
    rf"(?:, {_WORD})*,? (?:and|&) (?:the )?{_WORD}(?=,| of|[.;)]|$| [A-Z])|(?:, [a-z]+)*,? and (?:the "
    rf")?[a-z]+(?= of|[.;,)]|$| [A-Z])"
)
_NO_PORTFOLIO = frozenset(
    "the a an prime new former acting first second third visiting state his her its their our my and then cabinet "
    "senior minister deputy vice honourable honorable hon dear when as while if but for with by from to of in on at "
    "after government record said federal union interim outgoing current late mr mrs ms president that this".split()
)


@cache
def _subjects() -> frozenset[str]:
    """The words of which names of portfolios are made."""
    words = {word for surface, _ in lexicon.rows_of("portfolios.tsv", 2) for word in surface.lower().split()}
    return frozenset(words) - {"of", "and", "the", "for", "state", "republic"}


def widened(plain_text: str, mentions: list[Mention]) -> list[Mention]:
    """The offices among the mentions, those of ministers widened to their whole portfolio."""
    return [
        _wide(plain_text, one, mentions) if one.value.endswith(_RANKS) else one
        for one in mentions
        if one.tag is Tag.OFFICE
    ]


def _wide(text: str, office: Mention, mentions: list[Mention]) -> Mention:
    if office.value.endswith("prime minister"):
        return office
    if office.value.endswith("secretary"):
        return _secretary(text, office, mentions)
    found = _named(text, office, mentions) if office.value in _BARE else office
    behind = re.search(r"\b(?:of|for)\b", text[found.start : found.end], re.IGNORECASE)
    return _to_the_end(text, found) if behind is not None else found


def _named(text: str, office: Mention, mentions: list[Mention]) -> Mention:
    """A bare minister with the subject that stands before or behind the word."""
    behind = _BEHIND.match(text, office.end)
    if behind is not None and _is_subject(behind["words"]) and not _taken(office.end, behind.end(), office, mentions):
        return office._replace(end=behind.end("words"), value=f"{behind['words'].lower()} {office.value}")
    for pattern in _BEFORE if text[office.start].isupper() else ():
        before = pattern.search(text, max(0, office.start - 40), office.start)
        if before is None or not _is_subject(before["words"]) or _taken(before.start(), office.start, office, mentions):
            continue
        return office._replace(start=before.start("words"), value=f"{before['words'].lower()} {office.value}")
    return office


def _secretary(text: str, office: Mention, mentions: list[Mention]) -> Mention:
    """`undersecretary for foreign affairs`: the office with its field."""
    behind = _BEHIND.match(text, office.end)
    if behind is None or not _is_subject(behind["words"]) or _taken(office.end, behind.end(), office, mentions):
        return office
    return _to_the_end(
        text, office._replace(end=behind.end("words"), value=f"{office.value} for {behind['words'].lower()}")
    )


def _is_subject(words: str) -> bool:
    parts = words.lower().replace(",", "").split()
    return not _NO_PORTFOLIO.intersection(set(parts) - {"and"}) and (
        len(parts) == 1 or not _subjects().isdisjoint(parts)
    )


def _taken(start: int, end: int, office: Mention, mentions: list[Mention]) -> bool:
    return any(one.start < end and start < one.end for one in mentions if one is not office)


def _to_the_end(text: str, office: Mention) -> Mention:
    """`Minister of Transport` with `, Works, Supply and Communications` behind it; of trade if that is among them."""
    more = _MORE.match(text, office.end)
    if more is None or not any(word in _subjects() for word in re.findall(r"\w+", more[0].lower())):
        return office
    trade = office.value == "industry minister" and re.search(r"\btrade\b|\bcommerce\b", more[0].lower())
    return office._replace(end=more.end(), value="trade minister" if trade else office.value)
