"""Whether a mission is at work, closed, planned or none, as the words of its clause tell."""

import re

from db.vocabulary import MissionStatus
from etl.reading.document import Passage
from etl.reading.modality import Mood, clause_around, mood, words_mood
from etl.reading.ties import mission_moods as moods
from etl.reading.ties import missions as phrases
from etl.reading.ties.posts import Post

_REFUTED = re.compile(
    r"\b(?:rumou?rs?|rumou?red|untrue|unfounded|groundless|dismiss(?:ed|es)|"
    r"(?:been|were|was|are|is) (?:ruled out|rejected|refused|shelved|dropped|turned down)|"
    r"(?:ruled out|rejected|refused|shelved|dropped) (?:plans?|the idea|opening|any))\b"
)
_ASIDE = re.compile(r", (?:which|whose|where) [^,;.:]{1,70}, [^,;.:]*")
_RELATIVE = re.compile(r", (?:which|who|where|whose) ?$")


def status_of(passage: Passage, post: Post, place: int) -> MissionStatus | None:
    """What the words say of a mission in a city at this place of the shape; None where they deny or only suppose it."""
    text = passage.shape.text
    start, end = clause_around(passage.shape, post.start, max(post.end, place))
    before, behind = text[start : post.start], text[post.start : past_aside(text, end)]
    if moods.GAVE_WAY.search(behind):
        return MissionStatus.CLOSED
    is_kept = becomes_another(text, post) or moods.NOT_CLOSED.search(before + behind) is not None
    if is_kept or moods.ADDED.search(before):
        return MissionStatus.OPERATING
    noted = text[end : end + 30] if _is_noted(text, place, end) else ""
    if moods.CLOSED.search(behind + noted) or (moods.CLOSED.search(before) and "after" not in before):
        return _closed_or_again(before + behind)
    relative_end = _relative_end(text, start, place, end)
    is_relative = relative_end < end
    state = words_mood(text[start:relative_end]) if is_relative else _mood(passage, post)
    if state is Mood.SUPPOSED or _REFUTED.search(text, start, end) is not None:
        return None
    near = _near(text, post, (start, relative_end), place)
    if moods.FUTURE.search(near) or moods.NOTED_PLAN.match(text, text.find(">", place) + 1):
        return MissionStatus.PLANNED
    return None if phrases.NONE.search(before[-25:]) else MissionStatus.OPERATING


def is_none(text: str, post: Post) -> bool:
    """Whether the words in front deny it: `no consulate`, but not `will not close its consulate`."""
    if phrases.NONE.search(text, max(0, post.start - 14), post.start) is None:
        return False
    return moods.NOT_CLOSED.search(text, max(0, post.start - 30), post.start) is None


def is_refused(passage: Passage, post: Post) -> bool:
    """Whether the mission was only proposed, or turned down."""
    text = passage.shape.text
    start, end = clause_around(passage.shape, post.start, post.end)
    end = len(text) if post.owner is not None else end
    wished = moods.WISHED.search(text, start, post.start)
    is_addressed = moods.ADDRESSED.search(text, start, post.start) is not None  # who wants a visa may turn to it
    if wished is not None and not is_addressed and "<date>" not in text[post.end : end]:
        return True
    return moods.REFUSED.search(text, start, post.start) is not None or (
        moods.TURNED_DOWN.search(text, post.end, end) is not None
    )


def past_aside(text: str, end: int) -> int:
    """Where the clause that ends here ends for good: behind `, which it shut in 2019,` and what is said after that."""
    aside = _ASIDE.match(text, end)
    return aside.end() if aside is not None else end


def becomes_another(text: str, post: Post) -> bool:
    """Whether the words say that a mission will be turned into another: until then it is at work as it is."""
    other = phrases.NOUN.search(text, post.end)
    if other is None:
        return False
    turns = phrases.TURNED_LATER.match(text[post.end : other.start()]) is not None
    turned = phrases.TURNS.search(text, 0, post.start) is not None and phrases.BECAME.search(
        text, post.end, other.start()
    )
    return bool(turns or turned) and moods.FUTURE.search(text, 0, other.start()) is not None


def _mood(passage: Passage, post: Post) -> Mood:
    """The mood of a mission's clause; that its readers may turn to it makes it no supposition."""
    start, end = clause_around(passage.shape, post.start, post.end)
    if moods.ADDRESSED.search(passage.shape.text, start, post.start) is not None:
        return words_mood(moods.ADDRESSED.sub("", passage.shape.text[start:end]))
    return mood(passage.shape, post.start, post.end)


def _closed_or_again(words: str) -> MissionStatus:
    """What the words around say of a mission that was shut: `will reopen its consulate, shut since 2024`."""
    again = moods.REOPENED.search(words)
    if again is None or moods.NOT_AGAIN.search(words):
        return MissionStatus.CLOSED
    is_done = again[0].endswith("ed") or again[0] in ("open again", "opened again")
    is_planned = moods.FUTURE.search(words) or not is_done
    return MissionStatus.PLANNED if is_planned else MissionStatus.OPERATING


def _near(text: str, post: Post, clause: tuple[int, int], place: int) -> str:
    """The words near enough to a mission to say that it is planned."""
    followed = moods.FOLLOWED.search(text, post.end, place + 40)
    stop = followed.start() if followed is not None else place + 40
    first = _since(text, clause[0], post.start)
    near = text[first : min(clause[1], stop)]
    turn = moods.TURN.search(near, max(0, len(near) - 40))
    near = moods.OPENS.sub("", near[: turn.start()] if turn is not None else near)
    if post.start == post.root or text.endswith("<country> ", 0, post.start):  # `and Brazil one in Kano` has no verb
        return near
    return text[first : post.start].rsplit(" and ", maxsplit=1)[-1] + near[post.start - first :]


def _is_noted(text: str, place: int, end: int) -> bool:
    """Whether a note in brackets follows the city and no other mission stands between."""
    return text.startswith("(", end) and phrases.NOUN.search(text, place, end) is None


def _relative_end(text: str, start: int, place: int, end: int) -> int:
    """Where a relative clause ends: `A, which has an embassy in B, will open ...` plans no embassy in B."""
    if _RELATIVE.search(text, max(0, start - 8), start) is None:
        return end
    comma = text.find(",", place)
    return comma if 0 <= comma < end else end


def _since(text: str, start: int, noun: int) -> int:
    """Where the words begin that tell of a noun: behind the last `and`, if a verb follows that."""
    turns = [match.start() for match in moods.TURN.finditer(text, start, noun)]
    return turns[-1] if turns else start
