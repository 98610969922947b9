"""Whom words for a pair mean: `the two presidents`, `they`, `both sides`, `the leaders of A, B and C`."""

import re

from etl.reading.events.chunks import Chunk
from etl.reading.events.holders import CHIEFS, chief, holder
from etl.reading.events.scene import Party, two_states
from etl.reading.events.setting import Setting, listed
from etl.reading.mention import Tag

_PAIR = re.compile(r"\bpair\b|two$")
_PLURAL = re.compile(r"the (?:leaders|presidents|premiers|ministers)$")
_OF_A_BODY = re.compile(r" of (?:the )?(?:[a-z]+ )?<(?:org|body|count:\d+)>")
_TEAMS = re.compile(r"\b(?:teams|delegations|officials|negotiators|sides)\b")


def couple_of(setting: Setting, chunk: Chunk, n: int) -> list[Party]:
    """Whom `the two presidents`, `they` or `the pair` are: by office where one is told, else the last two."""
    office = next((one.value for one in chunk.mentions if one.tag is Tag.OFFICE), None)
    if _OF_A_BODY.match(setting.sentence.shape.text, chunk.end):
        return []
    if _PLURAL.match(chunk.words) and not _is_near(setting):
        return []
    states = _unnamed(setting, chunk, n)
    if states is not None:
        return [Party(state, None, office) for state in states]
    near = [party for one in setting.sentence.chunks[:n] if one.letter == "P" for party in listed(setting.named(one))]
    couple = _couple(setting, chunk, n, near)
    held = _holders(setting, office, [*couple, *near])
    chiefs = [one for one in reversed(setting.scene.recent[-3:]) if one.office in CHIEFS]
    if not held and couple and _are_others(office, couple):
        return [Party(one.country, None, office) for one in couple]
    return held or list(couple or two_states(chiefs) or _peers(setting, chunk)) or _whoever(setting, chunk, office)


def _are_others(office: str | None, couple: tuple[Party, ...]) -> bool:
    """Whether the office is of neither of the two told of last: `the foreign ministers`, where those are presidents."""
    plain = office in (None, "leader", "minister")
    return not plain and all(one.office and one.office != office for one in couple)


def _peers(setting: Setting, chunk: Chunk) -> tuple[Party, ...]:
    """`The two` of an article's pair: the last named of either, where both hold the same office."""
    if not chunk.words.startswith(("the ", "<both>")):
        return ()
    found = [
        next((one for one in reversed(setting.scene.recent) if one.country == state and one.office), None)
        for state in setting.passage.pair or ()
    ]
    people = tuple(one for one in found if one is not None)
    return people if len(people) == 2 and people[0].office == people[1].office else ()


def _whoever(setting: Setting, chunk: Chunk, office: str | None) -> list[Party]:
    """`The two foreign ministers` of an article that names none of them."""
    if office in (None, "leader", "minister") or not chunk.words.startswith(("the two", "the <count", "both", "their")):
        return []
    return [Party(state, None, office) for state in setting.passage.pair or ()]


def _is_near(setting: Setting) -> bool:
    """Whether `the leaders` can only be the last two named: where the article has one pair, and they are it."""
    states = {one.country for one in setting.scene.couple}
    return setting.document.pair is not None and (not states or states == set(setting.document.pair))


def _unnamed(setting: Setting, chunk: Chunk, n: int) -> tuple[str, ...] | None:
    """The states of people whom no name stands for: `both sides`, `its presidents`, `the leaders of A and B`."""
    both = [setting.document.low[one.start : one.end] for one in chunk.mentions if one.tag is Tag.BOTH]
    if any(not _PAIR.search(words) for words in both) or _TEAMS.search(chunk.words):
        return setting.passage.pair or setting.document.pair or ()
    if chunk.words.startswith("its "):
        state = setting.document.antecedent(setting.passage, setting.sentence.shape.offset(chunk.start))
        return (state,) if state else ()
    if chunk.words.startswith("their ") and len(two := _named_before(setting, chunk)) == 2:
        return two if not setting.scene.couples.get((min(two), max(two))) else None
    named = [one.country for one in chunk.mentions if one.country and one.tag in (Tag.ADJECTIVE, Tag.COUNTRY)]
    if len(set(named)) > 1:
        return tuple(dict.fromkeys(named))
    states = _states_of(setting, n)
    return tuple(states) if len(states) > 1 else None


def _named_before(setting: Setting, chunk: Chunk) -> tuple[str, ...]:
    """The states that the sentence names before the words."""
    offset = setting.sentence.shape.offset(chunk.start)
    states = (one.country for one in setting.passage.mentions if one.tag is Tag.COUNTRY and one.start < offset)
    return tuple(dict.fromkeys(one for one in states if one))


def _couple(setting: Setting, chunk: Chunk, n: int, near: list[Party]) -> tuple[Party, ...]:
    couple = two_states(near[-2:]) or two_states(near)
    if not couple and len(near) == 1 and not {"H", "m"}.isdisjoint(setting.sentence.letters[:n]):
        couple = two_states([*listed(setting.scene.subject), *near])
    focus = setting.passage.pair or setting.document.pair
    known = setting.scene.couples.get(focus) if focus else None
    return couple or known or (() if "them" in chunk.words else setting.scene.couple)


def _holders(setting: Setting, office: str | None, near: list[Party]) -> list[Party]:
    """The two people who hold the office for the two states in focus; of leaders, whoever leads them."""
    states = setting.passage.pair or ()
    if office == "leader" and not (near and all(one.office in CHIEFS for one in near[:2])):
        found = [chief(setting.document, state) for state in states]
    elif office and office not in ("leader", "minister"):
        found = [_office_holder(setting, office, state, near) for state in states]
    else:
        return []
    people = [one for one in found if one is not None]
    return people if len(people) == len(found) else []


def _states_of(setting: Setting, n: int) -> list[str]:
    """`the leaders of A, B and C`: the states named right behind the office."""
    found: list[str] = []
    for chunk in setting.sentence.chunks[n + 1 :]:
        if chunk.letter != "Z" or not (found or chunk.words.startswith("of")):
            break
        found += [one.country for one in chunk.mentions if one.country]
    return found


def _office_holder(setting: Setting, office: str, state: str, first: list[Party]) -> Party | None:
    for party in first:
        if party.country == state and party.office == office:
            return party
    return holder(setting.document, office, state)
