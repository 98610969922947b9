"""Introductions: the patterns by which a text gives somebody an office, or at least a state."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from etl.reading.mention import STATE_TAGS, Mention, Tag
from etl.reading.naming import is_name, name_of
from etl.reading.person import Held, Person
from etl.reading.shape import Hit, Pattern, Shape

Rule = Callable[[Hit, str, str], Iterator[Person]]
_OWN = (
    r"(?:(?P<own><adj>|<country>(?:'s?)?|<capital>'s|<both>'s?|its|their|our|my|his|her|the country's|the republic's) )"
)
_RANK = (
    r"(?:(?:new|newly|former|outgoing|then|acting|interim|visiting|late|current|incumbent|federal|re-elected|"
    r"elected|appointed|first|"
    r"<ordinal:\d+>|union|host|veteran|long-serving|next|ex|future|designated|cabinet|longtime|own|respective|"
    r"two)[ -])*"
)
_LONG = (
    r"(?:(?:kingdom|republic|state|sultanate|federation|commonwealth|grand duchy|principality|(?:[a-z]+ "
    r"){0,2}republic|hashemite kingdom|emirate) of (?:the )?)?"
)
_OF = rf"(?: (?:of|for|from) (?:the )?{_LONG}(?P<of><country>|<capital>))?"
_AT = (
    r"(?: (?:to|in|at) (?:the )?(?:[a-z]+ of )?<(?:country|capital|org|city)>(?:(?:,|,? and) (?:the "
    r")?<(?:country|org)>)*)?"
)
_BARE = r"<name>"
_NAME = r"(?:<name>(?:,? mp)?(?:(?: of (?:the )?| \(|, of )<country>\)?)?)"
_NAME_OF = re.compile(r"<name>(?:,? mp)?(?: of (?:the )?| \(|, of )<country>")
_NAMES = (
    rf"(?P<names>{_NAME}(?:(?:,| and|, and|;| &) (?:(?:<adj>|<country>'s?|the <adj>) (?:counterpart |colleague "
    rf")?)?{_NAME})*)"
)
_OFFICES = rf"(?P<office><office>)(?:(?:,? (?:and|–|-|&) |, )(?:the |also )?{_RANK}<office>)*"
_PEER = r"(?:counterpart|colleague|homologue|opposite number|host|guest|predecessor|peer|equivalent|visitor|leader)s?"
_FROM = r"(?: (?:from|of|in|for) (?:the )?(?P<of><country>|<capital>))?"
_ONCE = (
    r"(?:then|then still|still|now|by now|by then|later|also|at (?:that|the) time|at present|currently|until "
    r"recently|once)"
)
_IS = (
    r"(?:who (?:is|was|has been|had been|remains|(?:currently |now )?(?:serves?|served|acts?|acted|works?|"
    r"doubles) as|holds the (?:post|office|position) of)"
    rf"(?: {_ONCE})?|{_ONCE}|both)"
)
_MADE = (
    r"(?:is|was|had been|has been|is now|remains|becomes?|became|as|(?:took|takes) (?:over|office) as|"
    r"serv(?:es|ed|ing) as|, as|"
    r"(?:(?:was|is|has been|had been|being) )?(?:sworn in|elected|re-elected|appointed|inaugurated|named|"
    r"nominated|confirmed|installed)(?: (?:as|to be))?)"
)

OFFICE_THEN_NAME = Pattern(
    "office then name",
    rf"{_OWN}?{_RANK}{_OFFICES}{_OF}{_AT}(?:,| –|:| is| was| at the time,|,? now|, then)? (?:(?:the "
    rf")?(?P<nation><adj>) )?{_NAMES}",
)
NAME_THEN_OFFICE = Pattern(
    "name then office",
    rf"(?:(?P<state><country>'s?|<adj>) )?(?P<names>{_BARE}(?: and {_BARE})?)(?: \([^)<]{{1,20}}\))?(?:, "
    rf"mp)?(?:, | – | \()(?:{_IS},? )?"
    rf"(?:(?:the|a|an|now|their) )?(?:(?:former|then|present|current) )?(?:<count:2> |two |respective |"
    rf"respectively )?{_OWN}?"
    rf"(?:{_RANK}(?:[a-z-]+ )?){_OFFICES}{_OF}(?:, (?P<land><country>)\))?",
)
NAME_IS_OFFICE = Pattern(
    "name was office",
    rf"(?P<names>{_BARE}),?(?: {_IS})? {_MADE} (?:the |a |an )?{_RANK}{_OWN}?{_RANK}{_OFFICES}{_OF}",
)
LATER_OFFICE = Pattern(
    "name, as office",
    r"(?P<names><name>) (?:[^.;<]|<(?:country|capital|city|date|adj|count:\d+|ordinal:\d+)>){1,60}?,? as (?:the )?(?P<own><adj>|"
    r"<country>'s?)? ?(?P<office><office>)(?=[,.;]| <date>| in <date>)",
)
APPOINTED = Pattern(
    "state appointed name",
    rf"(?P<own><country>|<capital>|<adj>)(?:'s?)?(?: [a-z]+)? (?:has |had |have )?(?:named|appointed|appoints|"
    rf"names|nominated|elected|sent|accredited) (?P<names>{_BARE}),? (?:as )?(?:the |its |an? "
    rf")?{_RANK}(?P<office><office>)",
)
PEER_THEN_NAME = Pattern(
    "counterpart",
    rf"(?P<own><adj>|<country>(?:'s?)?|<capital>'s) (?:<office>-)?(?:new )?{_PEER}(?:,| –)? (?P<names>{_BARE})",
)
HIS_PEER = Pattern(
    "his counterpart",
    rf"(?:his|her|their|the)(?: host and| own)? (?P<own><adj> |<country>(?:'s?)? )?(?:new |old )?{_PEER}{_FROM}(?:,| "
    rf"–|:| is| was)? (?P<names>{_BARE})",
)
NAME_HIS_PEER = Pattern(
    "name, his counterpart", rf"(?P<names>{_BARE}), (?:his|her) (?P<own><adj> |<country>(?:'s?)? )?{_PEER}{_FROM}"
)
SAME_OFFICE = Pattern(
    "counterpart who holds the same office",
    rf"(?P<names>{_BARE}),? who holds (?:the same|his|her|that) (?:portfolio|post|office|job|brief)"
    r"(?: (?:in|for|of) (?:the )?(?P<of><country>|<capital>))?",
)
PORTFOLIO = Pattern(
    "holds a portfolio",
    rf"(?P<names>{_BARE}),? (?:who )?(?:holds|holding|held|has|had|in charge of) the (?P<field>foreign|trade|defence|finance|energy|interior|"
    r"economy|agriculture|transport|health) (?:portfolio|brief)(?: (?:in|for|of) (?:the )?(?P<of><country>|<capital>))?",
)
CREDENTIALS = Pattern(
    "presented credentials",
    rf"(?:(?P<own><adj>|<country>'s) )?(?P<names>{_BARE})(?:,[^,;]{{1,60}},)?(?: [a-z]+)? (?:presented|handed over|submitted) (?:a copy of )?(?:his|her) "
    r"(?:letters? of )?(?:credentials|credence)",
)
LEADS_SIDE = Pattern(
    "leads a side",
    rf"(?P<names>{_BARE})(?:,? [^.;<]{{0,20}})? (?:headed|heads|heading|led|leads|leading|chaired|"
    rf"represent\w+) (?:the |a |an )?"
    r"(?P<own><adj>|<country>'s?) (?:side|delegation|team|mission|party|half|group)",
)
STATES_MAN = Pattern(
    "state's man",
    rf"(?P<names>{_BARE}), (?:the )?(?P<own><country>'s?|<adj>) (?:[a-z]+ )?(?:man|woman|envoy|"
    rf"representative|diplomat)\b",
)
OWNED = Pattern("state's own", r"(?P<own><country>)'s? (?P<names><name>)(?! \w+ (?:river|region))")
HEADS = Pattern(
    "head of government",
    rf"(?P<names>{_BARE}), (?:who is |the )?(?:head|leader|chief) of (?:the )?(?P<own><adj>|<country>'s?) government",
)


def _belongs_before(hit: Hit) -> bool:
    """`A, President of X, B, President of Y`: the office between two names is that of the first."""
    text, (start, end) = hit.shape.text, hit.match.span()
    parted = re.search(r", <name>", hit.match[0]) is not None
    return parted and re.search(r"<name>, (?:the )?$", text[:start]) is not None and text[end : end + 1] == ","


def by_office(hit: Hit, text: str, rule: str) -> Iterator[Person]:
    """Everybody named beside an office, with it and those joined to it."""
    if is_no_states(hit) or (rule == OFFICE_THEN_NAME.name and _belongs_before(hit)):
        return
    country = country_of(hit)
    held = [
        Held(_graded(hit.shape, one), _state_of(one, country), *hit.span(), rule, is_past(hit, one))
        for one in hit.many()
        if one.tag is Tag.OFFICE
    ]
    for mark in name_marks(hit, "names"):
        own = _beside(hit, mark)
        yield Person(name_of(mark, text), tuple(replace(one, country=own or one.country) for one in held))


def by_head(hit: Hit, text: str, rule: str) -> Iterator[Person]:
    """The head of a state's government."""
    held = Held("prime minister", country_of(hit), *hit.span(), rule)
    yield from (Person(name_of(mark, text), (held,)) for mark in name_marks(hit, "names"))


def by_portfolio(hit: Hit, text: str, rule: str) -> Iterator[Person]:
    """Who holds the foreign portfolio is foreign minister."""
    held = Held(f"{hit.match['field']} minister", country_of(hit), *hit.span(), rule)
    yield from (Person(name_of(mark, text), (held,)) for mark in name_marks(hit, "names"))


def by_credentials(hit: Hit, text: str, rule: str) -> Iterator[Person]:
    """Who presents credentials is an ambassador."""
    held = Held("ambassador", country_of(hit), *hit.span(), rule)
    yield from (Person(name_of(mark, text), (held,)) for mark in name_marks(hit, "names"))


def by_peer(hit: Hit, text: str, rule: str) -> Iterator[Person]:
    """Whoever is called a counterpart or a state's own: the state alone, the office is told elsewhere."""
    past = "predecessor" in hit.match[0]
    for mark in name_marks(hit, "names"):
        yield Person(name_of(mark, text), (Held("", country_of(hit), *hit.span(), rule, past),))


def by_title(shape: Shape, text: str) -> Iterator[Person]:
    """Whoever is called `Mr` or `H.E.`: a person, of whom nothing more is told."""
    for mark in shape.mentions(0, len(shape.text)):
        if is_name(mark) and mark.value == "titled":
            yield Person(name_of(mark, text), (Held("", None, mark.start, mark.end, "title"),))


_OWNED_BY = re.compile(
    r"(?:[a-z](?<!country)(?<!republic)(?<!nation)(?<!host)(?<!guest)(?<!state)(?<!kingdom)(?<!neighbour)|"
    r"<(?:org|city)>)"
    r"'s (?:[a-z]+ )?$"
)
_OF_SOME_BODY = re.compile(
    r" of (?:the )?(?!the\b|republic|state|council|federation|kingdom|government|sultanate|emirate|"
    r"commonwealth|<|his\b|her\b|its\b|their\b|that\b|our\b|my\b)[a-z]"
)


def is_no_states(hit: Hit) -> bool:
    """Whether the office is of a company, a club or a town: `the bank's president`, `president of the cooperative`."""
    text, (first, last) = hit.shape.text, hit.match.span("office")
    if _OWNED_BY.search(text, 0, first) or _OF_SOME_BODY.match(text, last):
        return True
    own = hit.match.groupdict().get("own")
    states = [one for one in hit.shape.mentions(0, first) if one.tag in STATE_TAGS]
    return own is not None and own.startswith("its") and not states


def _graded(shape: Shape, office: Mention) -> str:
    """The office with the rank that stands before it: `Deputy President` is no president."""
    rank = re.search(r"\b(deputy|vice|assistant)[ -]$", shape.text[: shape.place_of(office)])
    if rank is None or office.value.startswith(("deputy", "vice")):
        return office.value
    return "vice president" if office.value == "president" else f"deputy {office.value}"


def _state_of(office: Mention, country: str | None) -> str | None:
    if country is None and "commissioner" in office.value and "trade" not in office.value:
        return "EU"
    return country


def name_marks(hit: Hit, group: str) -> list[Mention]:
    """The possible names in a group."""
    return [one for one in hit.many(group) if is_name(one)]


_LED_BY = re.compile(
    r"(?P<side><adj>|<country>(?:'s?)?) (?:side|delegation|party|team|government|mission|group|"
    r"half)(?:[^<;.]{0,40}) (?:by|under|was) (?:the |its |their )?$|"
    r"(?:for|on behalf of|from) (?:the )?(?P<for><adj>|<country>)(?: side| delegation)?,? (?:by )?(?:the |it "
    r"was |its )?$|"
    r"on (?:the )?(?P<on><adj>|<country>'s?) side,? (?:it (?:was|is) )?$|"
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
    if groups.get("own") in ("its", "the country's"):
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


INTRODUCTIONS: tuple[tuple[Pattern, Rule], ...] = (
    (OFFICE_THEN_NAME, by_office),
    (NAME_THEN_OFFICE, by_office),
    (NAME_IS_OFFICE, by_office),
    (LATER_OFFICE, by_office),
    (APPOINTED, by_office),
    (HEADS, by_head),
    (PORTFOLIO, by_portfolio),
    (CREDENTIALS, by_credentials),
    (PEER_THEN_NAME, by_peer),
    (HIS_PEER, by_peer),
    (NAME_HIS_PEER, by_peer),
    (SAME_OFFICE, by_peer),
    (LEADS_SIDE, by_peer),
    (STATES_MAN, by_peer),
    (OWNED, by_peer),
)
