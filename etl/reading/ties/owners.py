"""Owners: whose mission it is."""

import re

from etl.reading.document import Document, Passage
from etl.reading.mention import Tag
from etl.reading.modality import clause_around
from etl.reading.rules import states_in
from etl.reading.ties import covering
from etl.reading.ties import missions as phrases
from etl.reading.ties.posts import Post


def owner_of(document: Document, passage: Passage, post: Post) -> tuple[str | None, bool]:
    """The state whose mission it is, and whether words say so: beside the noun, behind it with `of`, as who has it."""
    text = passage.shape.text
    for told in (_own, _covering, _named, _told):
        if (code := told(document, passage, post)) is not None:
            return code, True
    subjects = list(phrases.SUBJECT.finditer(text, 0, post.start))
    if subjects:
        group = 1 if subjects[-1][1] else 2
        return passage.shape.mentions(*subjects[-1].span(group))[0].country, True
    if post.owner is not None:
        return post.owner, True
    states = [
        one for one in passage.shape.mentions(0, post.start) if one.tag in (Tag.COUNTRY, Tag.PEOPLE, Tag.ADJECTIVE)
    ]
    return (states[-1].country if states else None), False


def _covering(document: Document, passage: Passage, post: Post) -> str | None:
    """The state that looks after others `from its embassy`; the other one where somebody is looked after."""
    text = passage.shape.text
    if not text.endswith(covering.ENDS, 0, post.start):
        return None
    if (passive := covering.COVERED.search(text, 0, post.start)) is not None:
        state = passage.shape.mentions(*passive.span("who"))[0].country
        return document.partner(state, passage) if state is not None else None
    match = covering.COVERS.search(text, 0, post.start)
    start, _ = clause_around(passage.shape, post.start, post.end)
    who = covering.SUBJECTS.search(text, start, match.start()) if match is not None else None
    if who is None or match is None:
        return None
    if who[0].startswith("<"):
        return passage.shape.mentions(*who.span())[0].country
    covered = states_in(passage.shape.mentions(match.start(), match.end()))
    return document.partner(document.home, passage) if document.home in covered else document.home


def _told(document: Document, passage: Passage, post: Post) -> str | None:
    """The state whose people a mission looks after, that says `we`, or that `its` points back to."""
    text = passage.shape.text
    people = covering.OF_PEOPLE.search(text, 0, post.start) if "<people>" in text else None
    if people is not None:
        return passage.shape.mentions(*people.span("who"))[0].country
    if covering.OURS.search(text, 0, post.start):
        return document.home
    if not covering.ITS.search(text, 0, post.start) or passage.shape.mentions(0, post.start):
        return None
    behind = _SUBJECT_BEHIND.search(text, post.end) if covering.BESIDES.match(text, 0, post.start) else None
    if behind is not None:
        return passage.shape.mentions(*behind.span("who"))[0].country
    return document.antecedent(passage, passage.shape.offset(post.start))


_SUBJECT_BEHIND = re.compile(r", (?:the )?(?P<who><(?:country|people|capital)>)")


def _named(document: Document, passage: Passage, post: Post) -> str | None:
    """The state that words beside the noun name: before it, behind it with `of`, or `our`."""
    text = passage.shape.text
    behind = phrases.OF_STATE.match(text, post.end) or phrases.THAT_STATE_RUNS.match(text, post.end)
    label = phrases.MISSIONS_OF.match(text, 0, post.start)
    if behind is None and label is not None:
        return passage.shape.mentions(*label.span("who"))[0].country
    if behind is not None:
        return passage.shape.mentions(*behind.span(1))[0].country
    before = re.compile(r"(<(?:adj|country)>|<capital>(?='))(?:'s?)? (?:[a-z]+ ){0,2}$").search(text, 0, post.root)
    if before is not None and "-" not in text[max(0, before.start() - 1) : before.start()]:
        return passage.shape.mentions(*before.span(1))[0].country
    if "nunciature" in text[post.start : post.end]:
        return "VA"
    ours = re.search(r"\bour (?:[a-z]+ ){0,2}$", text[: post.start])
    return document.home if ours is not None else None


def _own(document: Document, passage: Passage, post: Post) -> str | None:
    """The state of `Australia's is in`, `ours`, `its own`."""
    shape, text = passage.shape, passage.shape.text
    if text.startswith(("<country>", "<adj>"), post.start):
        return shape.mentions(post.start, post.start + 1)[0].country
    words = text[post.start : post.end]
    if words in ("ours", "theirs"):
        home = document.home
        return home if words == "ours" or home is None else document.partner(home, passage)
    return document.antecedent(passage, shape.offset(post.start)) if words.endswith(" own") else None
