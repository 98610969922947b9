"""One plural office for several people, each of another state: `the presidents of A and B, X and Y`."""

import re
from collections.abc import Iterator, Sequence

from etl.reading.introductions import is_plural
from etl.reading.mention import Mention, Tag
from etl.reading.naming import is_name, name_of
from etl.reading.person import Held, Person
from etl.reading.shape import Hit, Pattern, Shape

_AND = r"(?:, and|,| and|;)"
_STATE = r"(?:<country>|<capital>)"
_NAMES = rf"<name>(?:{_AND} <name>)+"
_STATES_THEN_NAMES = Pattern(
    "offices of states, then names",
    rf"(?P<office><office>)s? of (?:the )?(?P<states>{_STATE}(?:{_AND} (?:the )?{_STATE})+)(?:,|:| –)? "
    rf"(?P<names>{_NAMES})",
)
_ADJECTIVES_THEN_NAMES = Pattern(
    "two states' offices, then names",
    rf"(?P<states>(?:<adj>|<country>(?:'s?)?)(?:{_AND} (?:the )?(?:<adj>|<country>'s?))+) (?:new |respective )?"
    rf"(?P<office><office>)(?:,|:| –)? (?P<names>{_NAMES})",
)
_NAMES_THEN_STATES = Pattern(
    "names, then offices of states",
    rf"(?P<names>{_NAMES}),? (?:– )?(?:the |both |respectively )*(?:respective |two )?(?:(?P<office><office>)s? "
    rf"of (?:the )?"
    rf"(?P<states>{_STATE}(?:{_AND} (?:the )?{_STATE})+)|"
    rf"(?P<owners>(?:<adj>|<country>)(?:{_AND} (?:the )?(?:<adj>|<country>'s?))+) (?P<theirs><office>))",
)
_OFFICE_OF = r"(?:<office> of (?:the )?(?:[a-z]+ of )?<country>|(?:<adj>|<country>'s?) <office>)"
_EACH_ITS_OWN = Pattern(
    "two offices of two states, then names",
    rf"(?P<offices>{_OFFICE_OF}(?: and|, and) (?:the )?{_OFFICE_OF})(?:,|:| –)? (?P<names><name>(?: and|, and) <name>)",
)
_FORMER_AND_LATTER = Pattern(
    "names, then whose is the former and the latter",
    rf"(?P<office><office>)(?:,|:| –)? (?P<names><name> and <name>)(?:,| –| \() ?(?:the )?(?:former|first|one) "
    rf"(?P<states>(?:from|of|for|in) {_STATE}(?:,| and|;|, and) (?:the )?(?:latter|second|other) (?:from|of|for|"
    rf"in) {_STATE})",
)
_OWN = r"(?:the )?(?:<country>'s?|<adj>) <name>"
_OWN_NAMES = Pattern(
    "offices, then each state's own",
    rf"(?P<office><office>)(?:,|:| –|, namely) (?P<owned>{_OWN}(?:{_AND} {_OWN})+)",
)
_OWN_NAMES_THEN = Pattern(
    "each state's own, then offices",
    rf"(?P<owned>{_OWN}(?:{_AND} {_OWN})+),? (?:– )?(?:both|all|the|respectively) (?:of them |two |three |respective )?"
    r"(?P<office><office>)",
)
_PEERS = Pattern(
    "counterparts from states, then names",
    rf"(?P<office>)(?:counterparts|colleagues|homologues) (?:from|of|in) (?:the "
    rf")?(?P<states>{_STATE}(?:{_AND} (?:the )?{_STATE})+)"
    rf"(?:,|:| –)? (?P<names>{_NAMES})",
)

_THE_POST = (
    r"<name>,? who (?:holds|has|fills|occupies) (?:the|that|this) (?:same )?(?:post|job|office|portfolio|position)"
    r"(?: (?:in|for|of|under) (?:the )?(?:<adj>|<country>|<capital>)?)?"
)
_OF_ITS_STATE = rf"(?:<name>,? (?:\(|(?:of|for|from) (?:the )?)(?:[a-z]+ of )?{_STATE}\)?|{_THE_POST})"
_LISTED = Pattern(
    "offices, then names of states",
    rf"(?P<office><office>)(?:[^.;<:–(]|<(?!name|office)[^>]*>){{0,80}}(?:, |: | – | \()(?:– )?"
    rf"(?P<listed>{_OF_ITS_STATE}(?:{_AND} {_OF_ITS_STATE})+)",
)
_ON_EACH_SIDE = Pattern(
    "offices, then names on each side",
    r"(?P<office><office>)(?:,|:| –| \()? (?P<names><name> (?:on|for|from) (?:our|one|this|that) side,? and "
    r"<name> (?:on|for|from) (?:the other|theirs?|the other side))",
)


def by_plural(shape: Shape, text: str) -> Iterator[Person]:
    """Everybody whom a plural office names, each with the state in the same place of its list."""
    if "<office>" not in shape.text and "counterparts" not in shape.text and "colleagues" not in shape.text:
        return
    for pattern in (_STATES_THEN_NAMES, _ADJECTIVES_THEN_NAMES, _NAMES_THEN_STATES, _FORMER_AND_LATTER, _PEERS):
        for hit in pattern.find(shape):
            group = "states" if hit.has("states") else "owners"
            states = [one.country for one in hit.many(group) if one.country]
            names = [one for one in hit.many("names") if is_name(one)]
            if len(states) == len(names):
                yield from _each(hit, text, names, states, pattern.name)
    for hit in _EACH_ITS_OWN.find(shape):
        yield from _one_by_one(hit, text)
    for pattern in (_OWN_NAMES, _OWN_NAMES_THEN):
        for hit in pattern.find(shape):
            owned = hit.many("owned")
            names = [one for one in owned if is_name(one)]
            states = [one.country for one in owned if one.tag in (Tag.COUNTRY, Tag.ADJECTIVE) and one.country]
            yield from _each(hit, text, names, states, pattern.name)
    for hit in _LISTED.find(shape):
        if is_plural(text[slice(*hit.span("office"))]):
            yield from _listed(hit, text)
    for hit in _ON_EACH_SIDE.find(shape):
        yield from _each(
            hit, text, [one for one in hit.many("names") if is_name(one)], [None, None], _ON_EACH_SIDE.name
        )


def _one_by_one(hit: Hit, text: str) -> Iterator[Person]:
    """`The minister of trade of X and the minister of energy of Y A and B`: each with the office in the same place."""
    told = hit.many("offices")
    offices = [one for one in told if one.tag is Tag.OFFICE]
    states = [one.country for one in told if one.tag is not Tag.OFFICE]
    names = [one for one in hit.many("names") if is_name(one)]
    for name, office, state in zip(names, offices, states, strict=True):
        yield Person(name_of(name, text), (Held(office.value, state, *hit.span(), _EACH_ITS_OWN.name),))


def _listed(hit: Hit, text: str) -> Iterator[Person]:
    """`A of X, B of Y and C`: each with the state that follows the name, if one does."""
    names: list[Mention] = []
    states: list[str | None] = []
    for one in hit.many("listed"):
        if is_name(one):
            names, states = [*names, one], [*states, None]
        else:
            states[-1] = one.country
    yield from _each(hit, text, names, states, _LISTED.name)


def _each(hit: Hit, text: str, names: list[Mention], states: Sequence[str | None], rule: str) -> Iterator[Person]:
    office = next((one for one in hit.many() if one.tag is Tag.OFFICE), None)
    past = re.search(r"\b(?:former|then)\b", hit.match[0]) is not None
    for name, state in zip(names, states, strict=True):
        yield Person(name_of(name, text), (Held(office.value if office else "", state, *hit.span(), rule, past),))
