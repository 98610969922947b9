"""Where the subject of an agreement begins and ends: `on the training of judges`, `with Astana on raw materials`."""

from collections.abc import Sequence

from etl.reading.agreements.token import Token
from etl.reading.agreements.words import DETERMINERS, ENDING_PAIRS, ENDS, HEAD, NOT_NAME
from etl.reading.mention import Tag
from etl.reading.names import find_sectors

_STATES = (Tag.COUNTRY, Tag.CAPITAL, Tag.PEOPLE, Tag.BOTH, Tag.ORGANISATION, Tag.PERSON, Tag.OFFICE)
_INTRODUCTIONS = frozenset(
    "on for concerning regarding about against covering governing exempting establishing".split()
)
_FIELD_NOUNS = frozenset("field fields area areas sphere spheres domain domains sector sectors".split())
_OF_SUBJECTS = frozenset("friendship association accession cooperation co-operation amity peace mutual understanding "
        "alliance "
                         "good non-aggression intent principles guarantee".split())  # fmt: skip
_BODIES = ("ministr", "academies", "universities", "parliaments", "archives", "agencies", "chambers")
_NO_VERBS = frozenset("a an one another also then to its their it they".split())
_MANY = 45


def introduced(tokens: Sequence[Token], at: int, capital: bool) -> int | None:
    """Where the subject starts if the words at this place introduce one, else nothing."""
    if at + 1 >= len(tokens):
        return None
    one, two = tokens[at].low, tokens[at + 1]
    if one in _INTRODUCTIONS and not two.names(Tag.DATE) and two.word and two.low not in ENDS - {"that"}:
        return at + 1
    if one in ("relating", "related", "pertaining") and two.low == "to":
        return at + 2
    if one == "in" and (_is_field(tokens, at + 1) or (capital and two.capital and two.mention is None)):
        return at + 1
    if one == "between" and any(word.low.startswith(_BODIES) for word in tokens[at + 1 : at + 5]):
        return at + 1
    if (
        one == "of"
        and not two.names(Tag.DATE)
        and (two.low in _OF_SUBJECTS or (capital and _is_title_word(tokens, at + 1)))
    ):
        return at + 1
    if one == "of" and [word.low for word in tokens[at + 1 : at + 3]] in (["the", "session"], ["the", "meeting"]):
        return at + 1
    return (
        at + 1
        if one == "to" and two.low in ("avoid", "cooperate", "facilitate", "promote", "protect", "eliminate")
        else None
    )


def _is_field(tokens: Sequence[Token], at: int) -> bool:
    return any(one.low in _FIELD_NOUNS for one in tokens[at : at + 4])


def _is_title_word(tokens: Sequence[Token], at: int) -> bool:
    if tokens[at].low == "the":
        at += 1
    return at < len(tokens) and tokens[at].capital and not tokens[at].names(Tag.DATE)


def party_end(tokens: Sequence[Token], at: int) -> int:
    """Behind the parties that stand between a noun and its subject: `with Astana`, `between Peru and China`."""
    if at + 1 >= len(tokens) or tokens[at].low not in ("with", "between", "signed"):
        return at
    end = at + 1
    for one in tokens[at + 1 : at + 20]:
        if one.low in _INTRODUCTIONS:
            return end
        if one.names(*_STATES, Tag.ADJECTIVE) or one.low in (
            "the",
            "and",
            "with",
            "between",
            "bloc",
            "government",
            "governments",
            "of",
            "republic",
            "kingdom",
            "its",
            "'s",
        ):
            end += 1
        else:
            break
    return at


def subject_end(tokens: Sequence[Token], start: int, *, capital: bool, plural: bool) -> int:
    """The place behind the last word of the subject that starts here."""
    at = start
    stop = min(len(tokens), start + _MANY)
    while at < stop:
        one = tokens[at]
        if not one.word and one.low not in ("'s", "'", ","):
            break
        if at > start and _ends(tokens, at, capital, plural):
            break
        at += 1
    while at > start and (tokens[at - 1].low in NOT_NAME or not tokens[at - 1].word):
        at -= 1
    return at


def _ends(tokens: Sequence[Token], at: int, capital: bool, plural: bool) -> bool:
    one = tokens[at]
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if one.low == ",":
        return not _goes_on(tokens, at, capital, plural)
    if (one.low in ENDS and not (capital and one.capital)) or (one.names(Tag.DATE) and not one.text.isdigit()):
        return True
    if following is None:
        return False
    if (one.low, following.low) in ENDING_PAIRS:
        return True
    if one.low in ("and", "or"):
        if capital and at + 2 < len(tokens) and following.low in ("its", "their", "the") and tokens[at + 2].capital:
            return False
        return _and_ends(tokens, at, plural)
    return _tie_ends(tokens, at)


def _tie_ends(tokens: Sequence[Token], at: int) -> bool:
    one, following = tokens[at].low, tokens[at + 1]
    if one in ("with", "between"):
        if following.low in ("the", "its", "both"):
            following = tokens[at + 2] if at + 2 < len(tokens) else following
        return following.names(*_STATES, Tag.ADJECTIVE) or following.low in ("bloc", "two")
    if one == "in":
        return following.names(Tag.DATE, Tag.CITY, Tag.CAPITAL) or following.low == "presence"
    if one == "of":
        return following.names(Tag.DATE)
    if one == "on":
        return following.names(Tag.DATE)
    if one == "to":
        return not following.capital and following.low not in DETERMINERS
    return False


def _and_ends(tokens: Sequence[Token], at: int, plural: bool) -> bool:
    ahead = tokens[at + 1 : at + 6]
    if [one.low for one in ahead[:2]] in (["the", "other"], ["the", "second"], ["the", "latter"], ["the", "first"]):
        return True
    if ahead[0].low in _NO_VERBS or ahead[0].low in ENDS or ahead[0].names(Tag.BOTH, Tag.PERSON, Tag.COUNT):
        return True
    if plural and ahead[0].low in _INTRODUCTIONS:
        return True
    for n, one in enumerate(ahead):
        if HEAD.match(one.low) is not None:
            return n == 0 or tokens[at + n].low not in ("of", "the")
        if one.low in ("of", "on", "for", ","):
            return False
        if n and one.low in ENDS and ahead[0].low in ("the", "this"):
            return True
    return False


def _goes_on(tokens: Sequence[Token], at: int, capital: bool, plural: bool) -> bool:
    """Whether a comma stands within a list that is the subject: `on raw materials, batteries and green hydrogen`."""
    ahead = tokens[at + 1 : at + 9]
    if plural or not ahead or ahead[0].low in NOT_NAME or ahead[0].low in ENDS:
        return False
    for n, one in enumerate(ahead):
        if one.low == "," and n <= 4:
            continue
        if one.low == "and" or (one.low == "," and n <= 4):
            behind = ahead[n + 1] if n + 1 < len(ahead) else None
            return (
                behind is not None and behind.capital == ahead[0].capital and not _and_ends(tokens, at + n + 1, plural)
            )
        if one.low in ENDS or (one.low in NOT_NAME and one.low not in ("of", "the")) or not one.word:
            return False
        if capital and not one.capital and one.low not in ("of", "the"):
            return False
    return False


def next_subject(tokens: Sequence[Token], at: int) -> int | None:
    """Where the next subject of a list starts, behind one that ends here: `on health, "
    "tourism and on digital solutions`."""
    start = at
    while start < len(tokens) and tokens[start].low in (",", "and", "as", "well"):
        start += 1
    if start == at or start >= len(tokens):
        return None
    one = tokens[start]
    if one.low in ("on", "for", "about"):
        return start + 1 if start + 1 < len(tokens) and not tokens[start + 1].names(Tag.DATE) else None
    if (
        one.low in NOT_NAME
        or one.low in ENDS
        or not one.word
        or one.names(*_STATES, Tag.DATE, Tag.COUNT)
        or HEAD.match(one.low)
    ):
        return None
    ahead = [word.low for word in tokens[start : start + 6]]
    if tokens[start - 1].low == "," and not {"and", ","} & set(ahead):
        return None
    return start if not any(HEAD.match(word) for word in ahead[:3]) else None


def field_end(tokens: Sequence[Token], at: int) -> int:
    """Behind `the fields of`, where the field itself is named."""
    for n in range(at, min(at + 5, len(tokens) - 1)):
        if tokens[n].low in _FIELD_NOUNS:
            return n + 2 if tokens[n + 1].low == "of" else n + 1
    return at


def halved(low: str, tokens: Sequence[Token], start: int, end: int) -> int:
    """The end of the first subject of two that `and` joins, where each names a sector "
    "of its own: `tourism and sport`."""
    at = next((n for n in range(start, end) if tokens[n].low == "and"), None)
    if (
        at is None
        or at == start
        or end - at > 4
        or at - start > 3
        or tokens[end - 1].low in ("cooperation", "co-operation")
    ):
        return end
    left = {one.value for one in find_sectors(low, tokens[start].start, tokens[at - 1].end)}
    right = {one.value for one in find_sectors(low, tokens[at + 1].start, tokens[end - 1].end)}
    return at if left and right and not left & right else end
