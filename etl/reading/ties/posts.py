"""Posts: the mission nouns of a sentence and the words that take one up, each with the cities that it governs."""

import re
from dataclasses import dataclass

from db.vocabulary import MissionType
from etl.reading.document import Document, Passage
from etl.reading.mention import Mention, Tag
from etl.reading.names import find_names
from etl.reading.text import lowered, plain
from etl.reading.ties import mission_moods as moods
from etl.reading.ties import missions as phrases


@dataclass(frozen=True)
class Post:
    """A mission noun at a place of the shape, or a word that takes up the one before; of a state known from there."""

    start: int
    end: int
    type: MissionType
    root: int
    owner: str | None = None


def posts_in(passage: Passage, carried: Post | None) -> list[Post]:
    """The mission nouns and the words that repeat them, in order."""
    text = passage.shape.text
    found = [
        Post(match.start(), match.end(), phrases.NOUNS[int((match.lastgroup or "n0")[1:])][1], match.start())
        for match in phrases.NOUN.finditer(text)
        if _is_mission(passage, match)
    ]
    for at, _, mention in passage.shape.placed:
        if mention.tag is not Tag.OFFICE or mention.value not in phrases.CONSULS:
            continue
        match = phrases.CONSUL.match(text, at)
        if match is not None or phrases.FRONT.search(text, 0, at):
            end = match.end("noun") if match is not None else at + len("<office>")
            found.append(Post(at, end, phrases.CONSULS[mention.value], at))
    for match in phrases.AGAIN.finditer(text) if found or carried is not None else ():
        before = [post for post in found if post.end <= match.start()]
        if before:
            told = [post for post in before if not phrases.ASIDE.search(text, 0, post.start)]
            last = max(told or before, key=lambda post: post.end)
            found.append(Post(match.start(), match.end(), _type_again(text, match, last), last.root))
        elif carried is not None:
            found.append(
                Post(match.start(), match.end(), _type_again(text, match, carried), match.start(), carried.owner)
            )
    return sorted(found, key=lambda post: post.start)


def _is_mission(passage: Passage, match: re.Match[str]) -> bool:
    """Whether a delegation is one of the European Union; those of states are people on a journey."""
    if not match[0].startswith("delegation"):
        return True
    first, last = match.start() - len("<country> "), match.end()
    return all(one.country in ("EU", None) for one in passage.shape.mentions(max(first, 0), last))


def _type_again(text: str, match: re.Match[str], last: Post) -> MissionType:
    """The type of the mission before; in a capital, of `Uruguay's`, an embassy."""
    in_capital = (
        match[0].startswith("<") and "'" in match[0] and re.match(r"[^<.;]{0,40}<capital>", text[match.end() :])
    )
    return MissionType.EMBASSY if in_capital else last.type


def places_of(passage: Passage, posts: list[Post]) -> list[list[Mention]]:
    """The cities of each post; `embassy and consulate general in Maputo` share theirs."""
    text = passage.shape.text
    found: list[list[Mention]] = []
    for n in range(len(posts) - 1, -1, -1):
        until = posts[n + 1].start if n + 1 < len(posts) else len(text)
        of_next = phrases.OF_THE_NEXT.search(text, posts[n].end, until) if n + 1 < len(posts) else None
        here = _places(passage, posts[n], until if of_next is None else of_next.start())
        if not here and found and phrases.SHARED.fullmatch(text, posts[n].end, until):
            here = found[0]
        found.insert(0, here or _ahead(passage, posts[n]))
    return _turned(text, posts, found)


def _turned(text: str, posts: list[Post], found: list[list[Mention]]) -> list[list[Mention]]:
    """Where one kind of mission was turned into another: the cities of the first are those of the second."""
    for n in range(1, len(posts)):
        between = (posts[n - 1].end, posts[n].start)
        turn = phrases.BECAME.search(text, *between) if found[n - 1] else None
        if turn is None and phrases.TURNS.search(text, 0, posts[n - 1].start):
            turn = phrases.TURNED_TO.search(text, *between)
        if turn is not None:
            found[n] = found[n - 1]
            is_replaced = bool(turn.groupdict().get("replaced"))
            if not is_replaced and not moods.FUTURE.search(text, text.rfind(";", 0, turn.start()) + 1, posts[n].start):
                found[n - 1] = []
    return found


def _ahead(passage: Passage, post: Post) -> list[Mention]:
    """The city that stands before the noun: `in Vienna by an embassy`, `Antofagasta keeps its consulate`."""
    text = passage.shape.text
    where = phrases.WHERE.search(text, 0, post.start)
    if where is not None and where.end() >= post.start - 12:
        return [passage.shape.mentions(*where.span(1))[0]]
    grown = phrases.GROWN.search(text, 0, post.start)
    if grown is not None:
        return passage.shape.mentions(*grown.span("city"))[:1]
    start = max(text.rfind(mark, 0, post.start) + 1 for mark in ";.:")
    for pattern in (phrases.FRONT, phrases.HOST, phrases.WHERE_IT_IS):
        match = pattern.search(text, start, post.start)
        if match is not None and not phrases.PRIVATE_FRONT.search(text, start, post.start):
            return passage.shape.mentions(*match.span("city"))[:1]
    return []


def moved_from(passage: Passage, post: Post, places: list[Mention]) -> tuple[Mention | None, Mention] | None:
    """The city that the mission left, if it is said, and the one to which it moved."""
    shape, text = passage.shape, passage.shape.text
    match = None
    if phrases.MOVES.search(text, 0, post.start):
        match = phrases.MOVED_FROM.match(text, post.end)
    match = match or phrases.MOVED.match(text, post.end) or phrases.LEFT_FOR.match(text, post.end)
    if match is None:
        return None
    groups = match.groupdict()
    left = next((shape.mentions(*match.span(one))[0] for one in ("from", "old") if groups.get(one)), None)
    to = shape.mentions(*match.span("to"))[0]
    return left or next((one for one in places if one is not to), None), to


def _places(passage: Passage, post: Post, until: int) -> list[Mention]:
    """The cities that the noun governs: those behind it, with nothing but list words, verbs and dates between."""
    text, at = passage.shape.text, post.end
    places: list[Mention] = []
    while at < until:
        step = phrases.STEP.match(text, at)
        at = step.end() if step is not None else at
        tag = phrases.CITY.match(text, at)
        if tag is None or at >= until or phrases.NONE.search(text, max(post.end, at - 12), at):
            break
        if tag[0].startswith("<"):
            places += passage.shape.mentions(at, at + 1)
        at = tag.end()
    return places


def dateline_city(document: Document) -> Mention | None:
    """The city in which the article was written."""
    words = document.article.dateline or ""
    named = find_names(plain(words), lowered(plain(words)), 0, len(words))
    return next((one for one in named if one.tag in (Tag.CITY, Tag.CAPITAL)), None)
