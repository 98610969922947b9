"""Where the subject of an agreement begins and ends: `on the training of judges`, `with Astana on raw materials`."""

from collections.abc import Sequence

from etl.reading.agreements.token import Token
from etl.reading.agreements.words import DETERMINERS, ENDING_PAIRS, ENDS, HEAD, NOT_NAME
from etl.reading.mention import Tag

STATES = (Tag.COUNTRY, Tag.CAPITAL, Tag.PEOPLE, Tag.BOTH, Tag.ORGANISATION, Tag.PERSON, Tag.OFFICE)
INTRODUCTIONS = frozenset(
    "on for concerning regarding about against covering governing exempting establishing regulating amending banning "
    "eliminating avoiding simplifying easing liberalising recognising recognizing fixing protecting restricting "
    "opening allowing lifting ending granting launching linking cutting raising easing widening doubling reducing "
    "setting creating abolishing waiving delimiting extending".split()
)
FIELD_NOUNS = frozenset("field fields area areas sphere spheres domain domains sector sectors".split())
_OF_SUBJECTS = frozenset(
    "friendship association accession cooperation co-operation amity peace mutual understanding alliance good "
    "non-aggression intent principles guarantee".split()
)
_PURPOSES = frozenset(
    "avoid cooperate facilitate promote protect eliminate share fight combat build end cut exchange develop "
    "supply train create establish improve strengthen prevent boost deepen expand reduce ease simplify abolish "
    "lift restore recognise recognize swap recruit explore produce construct extend link connect mine patrol "
    "store purchase harmonise curb tackle conserve jointly modernise upgrade manage waive delimit demarcate define "
    "regulate recruit transfer return readmit liberalise open set teach coordinate allow enable ban limit combine "
    "translate send lease acquire provide grant host run operate strengthen intensify revive launch".split()
)
BODIES = ("ministr", "academies", "universities", "parliaments", "archives", "agencies", "chambers", "banks", "museums")
_PARTNERS = ("counterpart", "bloc", "two", "their", "ministr", "government")
_NO_SUBJECTS = ENDS - {"that"} | frozenset(
    "it this these them him her us behalf board time paper arrival schedule".split()
)
_ASIDES = frozenset("sidelines margins occasion eve spot fringes basis same day anniversary".split())
_OTHERS = frozenset("other second latter first extension renewal revision upgrade upgrading modernisation".split())
_MADE = frozenset("established founded created ended settled".split())
_SPANS = frozenset("years months weeks".split())
_BORDERS = frozenset("border borders crossing crossings checkpoint checkpoints frontier post posts".split())
_WORKS = frozenset(
    "port post plant station terminal bridge crossing interconnection interconnector link checkpoint dam factory "
    "mine berth quay warehouse shipyard airport base hub field refinery reactor tunnel zone market control depot "
    "campus school hospital park".split()
)
_NO_VERBS = frozenset("a an one another also then to its their it they".split())
_MANY = 45
APART = 16


def introduced(tokens: Sequence[Token], at: int, capital: bool) -> int | None:
    """Where the subject starts if the words at this place introduce one, else nothing."""
    if at + 1 >= len(tokens):
        return None
    at = _behind_link(tokens, at)
    if at + 1 >= len(tokens):
        return None
    one, two = tokens[at].low, tokens[at + 1]
    if one in ("relating", "related", "pertaining"):
        return at + 2 if two.low == "to" else None
    if one in ("that", "which"):
        return at + 1 if two.low in _MADE else None
    if one in INTRODUCTIONS:
        beside = tokens[min(at + 2, len(tokens) - 1)].low in _ASIDES
        fits = not two.names(Tag.DATE) and two.word and two.low not in _NO_SUBJECTS and not beside
    elif one == "in":
        fits = _is_field(tokens, at + 1) or (capital and two.capital and two.mention is None)
    elif one == "between":
        later = [word.low for word in tokens[at + 5 : at + APART]]
        ends = (n for n, word in enumerate(later) if word in (",", ";", "(") or HEAD.match(word) is not None)
        later = later[: next(ends, None)]
        bodies = any(word.low.startswith(BODIES) for word in tokens[at + 1 : at + 5])
        fits = bodies and not _introduces(later)
    elif one == "of":
        fits = not two.names(Tag.DATE) and _is_of_subject(tokens, at + 1, capital)
    else:
        intent = at > 1 and tokens[at - 1].low == "intent"
        protocol = at > 0 and tokens[at - 1].low == "protocol" and two.low in ("the", "its", "their")
        fits = one == "to" and two.word and (two.low in _PURPOSES or intent or protocol)
    return at + 1 if fits else None


def _introduces(words: Sequence[str]) -> bool:
    """Whether a subject is still to come: `between the ministries on tea`, not `between the ministries for 2026`."""
    pairs = zip(words, [*words[1:], ""], strict=False)
    return any(one in ("on", "concerning") or (one == "for" and not two[:1].isdigit()) for one, two in pairs)


def _behind_link(tokens: Sequence[Token], at: int) -> int:
    """Behind the comma of `three accords, on A and B, were signed`, a colon, or `in principle`."""
    one, two = tokens[at].low, tokens[at + 1].low
    if one == "," and two in ("on", "for", "about", "concerning"):
        later = [word.low for word in tokens[at + 2 : at + APART]]
        return at + 1 if "," in later and not tokens[min(at + 2, len(tokens) - 1)].names(Tag.DATE) else at
    if one == ":" and two in ("on", "about", "concerning"):
        return at + 1
    return at + 2 if one == "in" and two == "principle" else at


def _is_of_subject(tokens: Sequence[Token], at: int, capital: bool) -> bool:
    """Whether the words behind `of` are a subject: friendship, a title's word, or the session that made a protocol."""
    ahead = [word.low for word in tokens[at : at + 2]]
    title = capital and _is_title_word(tokens, at)
    return ahead[0] in _OF_SUBJECTS or title or ahead in (["the", "session"], ["the", "meeting"])


def _is_field(tokens: Sequence[Token], at: int) -> bool:
    return any(one.low in FIELD_NOUNS for one in tokens[at : at + 4])


def _is_title_word(tokens: Sequence[Token], at: int) -> bool:
    if tokens[at].low == "the":
        at += 1
    return at < len(tokens) and tokens[at].capital and not tokens[at].names(Tag.DATE)


def subject_end(tokens: Sequence[Token], start: int, *, capital: bool, plural: bool) -> int:
    """The place behind the last word of the subject that starts here."""
    at = start
    stop = min(len(tokens), start + _MANY)
    while at < stop:
        one = tokens[at]
        if not one.word and one.low not in ("'s", "'", ","):
            break
        behind = at > start and not _is_at_work(tokens, at)
        if behind and (_ends(tokens, at, capital, plural) or _names_owners(tokens, start, at)):
            break
        at += 1
    while at > start and (tokens[at - 1].low in NOT_NAME or not tokens[at - 1].word):
        at -= 1
    return at


def _ends(tokens: Sequence[Token], at: int, capital: bool, plural: bool) -> bool:
    one = tokens[at]
    if one.low == ",":
        return not _goes_on(tokens, at, capital, plural)
    if (one.low in ENDS and not (capital and one.capital)) or (one.names(Tag.DATE) and not one.text.isdigit()):
        return True
    if at + 1 == len(tokens):
        return False
    following = tokens[at + 1]
    if one.low in ("and", "or"):
        owned = capital and at + 2 < len(tokens) and following.low in ("its", "their", "the")
        owned = owned and HEAD.match(" ".join(word.low for word in tokens[at + 2 : at + 5])) is None
        return not (owned and tokens[at + 2].capital) and _and_ends(tokens, at, plural)
    if one.low == "to" and HEAD.match(" ".join(word.low for word in tokens[at + 2 : at + 4])) is not None:
        return True
    return (one.low, following.low) in ENDING_PAIRS or _tie_ends(tokens, at)


def _names_owners(tokens: Sequence[Token], start: int, at: int) -> bool:
    """Whether bodies between which an agreement is are said to be whose: `between the museums of Laos and Peru`."""
    if tokens[at].low != "of" or tokens[start - 1].low != "between":
        return False
    return any(one.names(Tag.COUNTRY, Tag.BOTH) for one in tokens[at + 1 : at + 3])


def _is_at_work(tokens: Sequence[Token], at: int) -> bool:
    """Whether `at` leads on to where the subject lies: `a dry port at Isaka`, `controls at the Galafi crossing`."""
    ahead = tokens[at + 1 : at + 8] if tokens[at].low == "at" else []
    stop = next((n for n, one in enumerate(ahead) if not one.word or one.low in NOT_NAME - DETERMINERS), len(ahead))
    if any(one.low in _BORDERS for one in ahead[:stop]):
        return True
    place = ahead[0] if ahead and ahead[0].low != "the" else ahead[1] if len(ahead) > 1 else None
    return place is not None and place.text[0].isupper() and tokens[at - 1].low.rstrip("s") in _WORKS


def _tie_ends(tokens: Sequence[Token], at: int) -> bool:
    """Whether a preposition leads on to parties, places or days rather than to more of the subject."""
    one, following = tokens[at].low, tokens[at + 1]
    if one in ("with", "between"):
        if following.low in ("the", "its", "both", "her", "his", "our") and at + 2 < len(tokens):
            following = tokens[at + 2]
        return following.names(*STATES, Tag.ADJECTIVE) or following.low.startswith(_PARTNERS)
    if one == "for":
        return following.names(Tag.COUNT) and any(word.low in _SPANS for word in tokens[at + 2 : at + 4])
    if one == "in":
        return following.names(Tag.DATE, Tag.CITY, Tag.CAPITAL) or "presence" in (
            following.low,
            *(word.low for word in tokens[at + 2 : at + 3]),
        )
    if one in ("of", "on"):
        return following.names(Tag.DATE)
    return one == "to" and not following.capital and following.low not in DETERMINERS


def _and_ends(tokens: Sequence[Token], at: int, plural: bool) -> bool:
    """Whether `and` leads on to something else than the subject: another agreement, or a verb."""
    ahead = tokens[at + 1 : at + 6]
    first = ahead[0].low
    if first == "the" and len(ahead) > 1 and ahead[1].low in _OTHERS:
        return True
    if first in _NO_VERBS or first in ENDS or ahead[0].names(Tag.BOTH, Tag.PERSON, Tag.COUNT):
        return True
    if plural and first in INTRODUCTIONS:
        return True
    for n, one in enumerate(ahead):
        if HEAD.match(" ".join(word.low for word in ahead[n : n + 3])) is not None:
            named = one.capital or (n + 1 < len(ahead) and ahead[n + 1].low in INTRODUCTIONS)
            return n == 0 or tokens[at + n].low not in ("of", "the") or (n == 1 and first == "the" and named)
        if one.low in ("of", "on", "for", "and", ","):
            break
        if n and one.low in ENDS and first in ("the", "this"):
            return True
    return False


def _goes_on(tokens: Sequence[Token], at: int, capital: bool, plural: bool) -> bool:
    """Whether a comma stands within a list that is the subject: `on raw materials, batteries and green hydrogen`."""
    ahead = tokens[at + 1 : at + 9]
    if plural or not ahead or ahead[0].low in NOT_NAME or ahead[0].low in ENDS or ahead[0].names(*STATES):
        return False
    for n, one in enumerate(ahead):
        if one.low == "," and n <= 4:
            continue
        if one.low == "and":
            behind = ahead[n + 1] if n + 1 < len(ahead) else None
            alike = behind is not None and behind.capital == ahead[0].capital
            return alike and not _and_ends(tokens, at + n + 1, plural)
        small = one.low in ("of", "the")
        if one.low in ENDS or (one.low in NOT_NAME and not small) or not one.word:
            break
        if capital and not one.capital and not small:
            break
    return False
