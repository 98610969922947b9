"""Introductions: the patterns by which a text gives somebody an office, or at least a state."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import groupby

from etl.reading import introduction_patterns as patterns
from etl.reading.mention import STATE_TAGS, Mention, Tag
from etl.reading.naming import is_name, name_of
from etl.reading.office_owners import is_no_states, is_unions
from etl.reading.person import Held, Person
from etl.reading.polities import HEADS
from etl.reading.portfolios import portfolio_of
from etl.reading.shape import Hit, Pattern, Shape, holds

Rule = Callable[[Hit, str, str], Iterator[Person]]
_OWN_OFFICE = re.compile(
    r"<office>(?: of (?:the )?(?:[a-z]+ ){0,4}(?:of (?:the )?)?<(?:country|capital)>)?"
    r"(?: (?:to|in) (?:the )?<(?:country|capital|city)>)?,? $"
)
_NAME_BEHIND = re.compile(r"(?: (?:to|in|at|of|for) (?:the )?<(?:country|capital|org)>)? <name>")
_ONE = re.compile(r"\b(?:of|for|in charge|responsible|d.affaires)\b")
_NAME_BEFORE = re.compile(r"<name>, (?:the )?$")
_NAME_OF = re.compile(r"<name>(?:,? mp)?(?: of (?:the )?| \(|, of )<country>")


def _belongs_before(hit: Hit) -> bool:
    """`A, President of X, B, President of Y`: the office between two names is that of the first."""
    text, (start, end) = hit.shape.text, hit.match.span()
    parted = re.search(r", <name>", hit.match[0]) is not None
    before = _NAME_BEFORE.search(text, 0, start) if parted and text[end : end + 1] == "," else None
    return before is not None and _OWN_OFFICE.search(text, 0, before.start()) is None


def _belongs_behind(hit: Hit) -> bool:
    """`President of X, A, the President of Y, B`, `President A, Premier B`: the office is that of the second."""
    text, (start, end) = hit.shape.text, hit.match.span()
    if _NAME_BEHIND.match(text, end) is not None:
        return True
    own = _OWN_OFFICE.search(text, 0, start)
    return own is not None and (text.startswith(", <name>", end) or _is_of_another(hit, own.start()))


def _is_of_another(hit: Hit, own: int) -> bool:
    """Whether the office behind a name is of another state than the one that the words give before it."""
    before = hit.shape.mentions(max(0, own - 12), hit.match.start())
    theirs = next((one.country for one in before if one.tag in STATE_TAGS), None)
    return theirs is not None and country_of(hit) not in (None, theirs)


def by_office(hit: Hit, text: str, rule: str) -> Iterator[Person]:
    """Everybody named beside an office, with it and those joined to it."""
    if is_no_states(hit, text) or (rule == patterns.OFFICE_THEN_NAME.name and _belongs_before(hit)):
        return
    if rule == patterns.NAME_THEN_OFFICE.name and _belongs_behind(hit):
        return
    offices = [one for one in hit.many() if one.tag is Tag.OFFICE]
    country = country_of(hit) or ("EU" if any(is_unions(one, text) for one in offices) else None)
    held = [Held(_graded(hit.shape, one), country, *hit.span(), rule, is_past(hit, one)) for one in offices]
    for mark, theirs in _holders(hit, text, rule, held):
        own = _beside(hit, mark)
        yield Person(name_of(mark, text), tuple(replace(one, country=own or one.country) for one in theirs))


def _holders(hit: Hit, text: str, rule: str, held: list[Held]) -> list[tuple[Mention, list[Held]]]:
    """Those named beside offices, each with their own: an office of one is that of the nearest only."""
    names, offices = name_marks(hit, "names"), [one for one in hit.many() if one.tag is Tag.OFFICE]
    if len(names) == 1 and len({one.office for one in held} & HEADS) > 1:  # `the Chief Adviser and Prime Minister A`
        return [(names[0], held[-1:] if rule == patterns.OFFICE_THEN_NAME.name else held[:1])]
    if len(names) == 1 or any(is_plural(text[one.start : one.end]) for one in offices):
        return [(mark, held) for mark in names]
    if len(names) == len(held):
        return [(mark, [one]) for mark, one in zip(names, held, strict=True)]
    nearest = names[-1] if rule == patterns.NAME_THEN_OFFICE.name else names[0]
    return [(nearest, held)]


def is_plural(office: str) -> bool:
    """Whether the words name the office of several: `ministers of trade`, but not `minister of foreign affairs`."""
    return _ONE.split(office.lower())[0].rstrip().endswith(("s", "men"))


def by_head(hit: Hit, text: str, rule: str) -> Iterator[Person]:
    """The head of a state's government."""
    held = Held("prime minister", country_of(hit), *hit.span(), rule)
    yield from (Person(name_of(mark, text), (held,)) for mark in name_marks(hit, "names"))


def by_portfolio(hit: Hit, text: str, rule: str) -> Iterator[Person]:
    """Who holds the foreign portfolio is foreign minister."""
    group, names = ("too", "who") if hit.match.groupdict().get("too") else ("field", "names")
    portfolio = portfolio_of(hit.match[group])
    if portfolio is not None:
        held = Held(f"{portfolio} minister", country_of(hit), *hit.span(), rule)
        yield from (Person(name_of(mark, text), (held,)) for mark in name_marks(hit, names))


def by_credentials(hit: Hit, text: str, rule: str) -> Iterator[Person]:
    """Who presents credentials is an ambassador."""
    held = Held("ambassador", country_of(hit), *hit.span(), rule)
    yield from (Person(name_of(mark, text), (held,)) for mark in name_marks(hit, "names"))


def by_peer(hit: Hit, text: str, rule: str) -> Iterator[Person]:
    """Whoever is called a counterpart or a state's own: the state alone, the office is told elsewhere."""
    own = hit.maybe("own") if hit.match.groupdict().get("own") else None
    country = own.country if own is not None else country_of(hit)  # `his Kenyan colleague in The Hague` is of Kenya
    for mark in name_marks(hit, "names"):
        yield Person(name_of(mark, text), (Held("", country, *hit.span(), rule),))


def by_bare_minister(hit: Hit, text: str, rule: str) -> Iterator[Person]:
    """`B, the minister there`: of what the one who meets B is minister of."""
    if hit.one("office").value == "minister":
        yield from by_peer(hit, text, rule)


def by_title(shape: Shape, text: str) -> Iterator[Person]:
    """Whoever is called `Mr` or `H.E.`: a person, of whom nothing more is told."""
    for mark in shape.mentions(0, len(shape.text)):
        if is_name(mark) and mark.value == "titled":
            yield Person(name_of(mark, text), (Held("", None, mark.start, mark.end, "title"),))


def _graded(shape: Shape, office: Mention) -> str:
    """The office with the rank that stands before it: `Deputy President` is no president."""
    rank = re.search(r"\b(deputy|vice|assistant)[ -]$", shape.text[: shape.place_of(office)])
    if rank is None or office.value.startswith(("deputy", "vice")):
        return office.value
    return "vice president" if office.value == "president" else f"deputy {office.value}"


def name_marks(hit: Hit, group: str) -> list[Mention]:
    """The possible names in a group."""
    return [one for one in hit.many(group) if is_name(one)]


_LED_BY = re.compile(
    r"(?P<side><adj>|<country>(?:'s?)?) (?:side|delegation|party|team|government|mission|group|"
    r"half)(?:[^<;.]{0,40}) (?:by|under|was) (?:the |its |their )?$|"
    r"(?:for|on behalf of|from) (?:the )?(?P<for><adj>|<country>)(?: side| delegation)?,? (?:by )?(?:the |it "
    r"was |its )?$|"
    r"on (?:the )?(?P<on><adj>|<country>'s?) side,? (?:it (?:was|is) )?$|"
    r"(?P<post><adj>|<country>'s?) (?:embassy|high commission|mission|consulate(?:[ -]general)?)(?:[^.;<]|"
    r"<(?:city|capital)>){0,40}"
    r"(?:head|chief|(?:led|headed|run) by),? (?:the |its )?$|"
    r"(?P<was><country>) (?:was |is |were )?(?:represented|led|headed) by (?:the |its |their )?$"
)


def country_of(hit: Hit) -> str | None:
    """The state whose office it is: behind it, before it, that of the side it leads, or the one that `its` means."""
    groups = hit.match.groupdict()
    for group in ("of", "land", "own", "nation", "state"):
        if groups.get(group) and (mention := hit.maybe(group)) is not None:
            return mention.country
    before = hit.shape.text[: hit.match.start()]
    led = _LED_BY.search(before)
    if led is not None:
        return hit.shape.mentions(*led.span(led.lastgroup or 0))[0].country
    if (groups.get("own") or "").startswith(("its", "the ")):
        states = [one for one in hit.shape.mentions(0, hit.match.start()) if one.tag in STATE_TAGS]
        return states[-1].country if states else None
    return None


def _beside(hit: Hit, mark: Mention) -> str | None:
    """`A of X and B of Y`, `X's A and Y's B`: the state named right beside this name."""
    names, place = hit.many("names"), hit.shape.place_of(mark)
    behind = _NAME_OF.match(hit.shape.text, place)
    if behind is not None:
        return hit.shape.mentions(*behind.span())[-1].country
    before = [one for one in names if one.tag in (Tag.COUNTRY, Tag.ADJECTIVE) and 0 <= mark.start - one.end <= 3]
    return before[0].country if before else None


def is_past(hit: Hit, office: Mention) -> bool:
    """Whether the words around the office say that it is held no more."""
    at = hit.shape.place_of(office) - hit.match.start()
    near = hit.match[0][max(0, at - 40) : at]
    return hit.shape.text.startswith(" until", hit.match.end()) or (
        re.search(
            r"\b(?:former|then|late|outgoing|ex|(?:that|the) time)\b[^<]*(?:<(?:adj|country)>(?:'s?)? ?)?[^<]*$", near
        )
        is not None
    )


_INTRODUCTIONS: tuple[tuple[Pattern, Rule], ...] = (
    (patterns.OFFICE_THEN_NAME, by_office),
    (patterns.NAME_THEN_OFFICE, by_office),
    (patterns.NAME_IS_OFFICE, by_office),
    (patterns.LATER_OFFICE, by_office),
    (patterns.APPOINTED, by_office),
    (patterns.THE_MINISTER, by_bare_minister),
    (patterns.HEADS, by_head),
    (patterns.PORTFOLIO, by_portfolio),
    (patterns.CABINET, by_portfolio),
    (patterns.SUBJECTS, by_portfolio),
    (patterns.MINISTRY, by_portfolio),
    (patterns.CREDENTIALS, by_credentials),
    (patterns.PEER_THEN_NAME, by_peer),
    (patterns.HIS_PEER, by_peer),
    (patterns.NAME_HIS_PEER, by_peer),
    (patterns.SAME_OFFICE, by_peer),
    (patterns.ELIDED_PEER, by_peer),
    (patterns.THE_ONE, by_peer),
    (patterns.LEADS_SIDE, by_peer),
    (patterns.STATES_MAN, by_peer),
    (patterns.OWNED, by_peer),
)
_BY_NEEDS = tuple((needs, tuple(group)) for needs, group in groupby(_INTRODUCTIONS, lambda one: one[0].needs))


def introductions_in(shape: Shape) -> Iterator[tuple[Pattern, Rule]]:
    """The patterns that may introduce somebody in a sentence, each with what reads its hits; in a fixed order."""
    for needs, group in _BY_NEEDS:  # what several need is looked for once
        if not needs or holds(shape.text, needs):
            yield from group
