"""People: which capitalised words are somebody's name, and which office of which state the text gives them.

A name is believed only where the words around it say so: an office or a title before it, an office in apposition
after it, or a fuller form of it elsewhere in the article.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import cached_property

from etl.reading.mention import STATE_TAGS, Mention, Tag
from etl.reading.shape import Hit, Pattern, Shape, shape_of

_CAPITAL = r"(?:[^\W\d_a-z][\w]*(?:['-]\w+)*\.?(?<![a-z]{2}\.)|(?:el|al|an|as|ash|at|ez|ud|ul)-[^\W\d_a-z]\w+)"
_PARTICLE = r"(?:(?:al|el|bin|ibn|ben|bint|de|da|do|dos|das|del|della|di|du|van|von|der|den|ter|ten|la|le|los|ud|ul|ur|y|e|of) )"
_NAME = re.compile(rf"{_CAPITAL}(?: {_PARTICLE}{{0,2}}{_CAPITAL}|-{_CAPITAL}){{0,5}}")
_NO_NAME = frozenset(
    (
        "the a an on in at to from of for by with and but or as if when while since after before during under over it its "
        "he she they we i you his her their our your my this that these those there here who what which where how why no "
        "not none never both each all some many most more one two three four five six seven eight nine ten first second "
        "third next last trade bilateral exports imports mutual relations talks meeting summit council commission "
        "committee forum ministry government embassy consulate parliament senate president prime minister foreign mr mrs "
        "ms dr sir madam excellency agreement memorandum treaty protocol declaration joint strategic partnership general "
        "secretary state states high also however meanwhile earlier later today yesterday tomorrow according asked "
        "speaking signed among between despite yes goods total north south east west northern southern eastern western "
        "central new old great saint university institute bank company airlines airport port group corporation centre "
        "center association chamber agency day week month year spring summer autumn winter q source note table data "
        "figures background dear january february march april may june july august september october november december "
        "jan feb mar apr jun jul aug sept sep oct nov dec monday tuesday wednesday thursday friday saturday sunday eng hrh "
        "hm he highness sheikh sheikha royal majesty prince princess king queen lord dame excellencies chancellor premier "
        "nato un eu gdp fta mou cepa ambassador minister deputy vice chief national federal republic kingdom"
    ).split()
)
_NO_SURNAME = frozenset(
    (
        "palace day house office court valley river bay island islands city park square street avenue stadium museum theatre "
        "hotel cup games league union act law bill award prize festival fair expo memorial hall tower bridge station railway "
        "road highway sea ocean lake mountain mountains gulf desert province region district county coast harbour accord pact "
        "charter statute war revolution department authority board bureau service services statistics customs assembly "
        "congress diet duma majlis mejlis rada knesset sejm fund group holdings ltd plc inc works industries energy oil gas "
        "power motors steel mining airways exchange times post news academy school college faculty federation confederation "
        "society foundation initiative programme program project plan strategy vision corridor belt zone region pavilion "
        "chambers affairs cooperation nations summit treaty system area basin peninsula cathedral mosque temple church "
        "republic kingdom capital delegation consulate embassy council ministry line declaration convention"
    ).split()
)
_TITLE = (
    r"(?:(?:mr|mrs|ms|miss|dr|eng|prof|gen|sen|h\.e|hrh|hm|sheikh|sheikha|prince|princess|sir|dame|lord|ayatollah|general|"
    r"(?:his|her|their) (?:excellenc(?:y|ies)|royal highness|majesty|highness)|professor|excellency)\.?,? )"
)
_MAKER = r"(?:(?P<own><adj>|<country>'s?|<capital>'s|<both>'s?|its|their|our|his|her|the country's|the republic's) )?"
_WAS = (
    r"(?:(?:new|newly|former|outgoing|then|acting|interim|visiting|late|current|incumbent|federal|re-elected|elected|first|"
    r"<ordinal:\d+>|union|host|veteran|long-serving)[ -])*"
)
_OF = r"(?: (?:of|for|to|from) (?:the )?(?:(?:kingdom|republic|state|sultanate|federation|commonwealth|people's republic|islamic republic|hashemite kingdom) of )?(?P<of><country>|<capital>))?"
_N = "<name>"
_NAMES = rf"{_TITLE}*{_N}(?: of <country>)?(?:(?:,| and|, and|;) (?:<adj> (?:counterpart |colleague )?)?{_TITLE}*{_N}(?: of <country>)?)*"
_PEER = r"(?:counterpart|colleague|homologue|opposite number|host|guest|predecessor|successor|peer|equivalent|visitor|leader)s?"

_OFFICE_THEN_NAME = Pattern(
    "office then name",
    rf"{_MAKER}{_WAS}(?P<office><office>)(?:(?:,? (?:and|–|-|&) )(?:the )?<office>)?{_OF}(?:,| –|:)? (?P<names>{_NAMES})",
)
_NAME_THEN_OFFICE = Pattern(
    "name then office",
    rf"(?P<names>{_TITLE}*<name>(?: and <name>)?)(?: \([^)]{{1,20}}\))?(?:,| –) (?:(?:the|a|an|who is|who was|now|both) )?(?:<count:2> |two |respective |respectively )?{_MAKER}"
    rf"(?:{_WAS}(?:[a-z-]+ )?)(?P<office><office>)(?:(?: and | – |, )(?:the )?<office>)?{_OF}",
)
_PEER_THEN_NAME = Pattern(
    "counterpart",
    rf"(?P<own><adj>|<country>'s?|<capital>'s) (?:<office>-)?(?:new )?{_PEER}(?:,| –)? (?P<names>{_TITLE}*{_N})",
)
_HIS_PEER = Pattern(
    "his counterpart", rf"(?:his|her|their) (?P<own><adj> )?(?:new )?{_PEER}(?:,| –|:)? (?P<names>{_TITLE}*{_N})"
)
_NAME_HIS_PEER = Pattern("name, his counterpart", rf"(?P<names><name>), (?:his|her) (?P<own><adj> )?{_PEER}")
_TITLED = Pattern("title", rf"{_TITLE}+(?P<names><name>)")
_OWNED = Pattern("state's own", r"(?P<own><country>)'s? (?P<names><name>)(?! \w+ (?:river|region))")
_AS_OFFICE = Pattern(
    "name, as office",
    r"(?P<names><name>) (?:[^.;<]|<(?:country|capital|city|date|adj)>){1,60}?,? as (?:the )?(?P<own><adj>|<country>'s?)? ?(?P<office><office>)(?=[,.;]| <date>| in <date>)",
)
_OFFICE_OF = Pattern(
    "name was office",
    rf"(?P<names><name>) (?:is|was|had been|has been|became|as|took office as|,|(?:was|is|has been|had been) (?:sworn in|elected|re-elected|appointed|inaugurated|named)(?: as)?) (?:the |a )?{_MAKER}{_WAS}(?P<office><office>){_OF}",
)


_KNOWN_CITY = 1_000_000


_SUBJECT = Pattern("subject", r'^(?:"|• )?(?:when |as )?(?P<who><name>),? (?!and |the |an? |of |at |in )[a-z]')
_DESCRIBED = Pattern(
    "described in the next sentence",
    r"^(?:the )?(?P<own><adj>|<country>'s?) (?:[a-z]+ )?(?P<office><office>)(?!,? <name>|s\b| of| and)",
)


@dataclass(frozen=True)
class Person:
    """Somebody whom the article names: the fullest name, and each office with the state whose office it is, if told."""

    name: str
    offices: tuple["Held", ...] = field(default=())

    @property
    def country(self) -> str | None:
        """The state of the first office that tells one."""
        return next((held.country for held in self.offices if held.country is not None), None)

    @cached_property
    def words(self) -> frozenset[str]:
        """The words of the name, for telling whether a shorter form is the same person."""
        return frozenset(re.findall(r"\w+", self.name.casefold()))


@dataclass(frozen=True)
class Held:
    """An office that the words at `start` to `end` give to somebody; `office` is empty where only a state is told."""

    office: str
    country: str | None
    start: int
    end: int
    rule: str
    past: bool = False


def name_candidates(plain_text: str, start: int, end: int, taken: list[Mention]) -> list[tuple[int, int]]:
    """Runs of capitalised words that no better known name covers."""
    blocked = [
        (one.start, one.end) for one in taken if one.tag is not Tag.CITY and not _is_surname(plain_text, one, taken)
    ]
    found: list[tuple[int, int]] = []
    for match in _NAME.finditer(plain_text, start, end):
        for first, last in _around(match.start(), match.end(), blocked):
            span = _trimmed(plain_text, first, last)
            if span is not None:
                found.append(span)
    return found


def _is_surname(plain_text: str, mention: Mention, taken: list[Mention]) -> bool:
    """Whether a state's name ends a person's: `Prime Minister Luis Montenegro`."""
    if mention.tag is not Tag.COUNTRY or " " in plain_text[mention.start : mention.end]:
        return False
    first = re.search(r"(?<![\w.])([A-Z][a-z'-]+ )$", plain_text[max(0, mention.start - 20) : mention.start])
    if first is None or first[1].strip().lower() in _NO_NAME:
        return False
    start = mention.start - len(first[1])
    return any(one.tag is Tag.OFFICE and 0 < start - one.end <= 2 for one in taken)


def _around(start: int, end: int, blocked: list[tuple[int, int]]) -> list[tuple[int, int]]:
    parts, at = [], start
    for first, last in blocked:
        if last <= at or first >= end:
            continue
        if first > at:
            parts.append((at, first))
        at = max(at, last)
    if at < end:
        parts.append((at, end))
    return parts


def _trimmed(text: str, start: int, end: int) -> tuple[int, int] | None:
    words = [(match.start() + start, match.end() + start) for match in re.finditer(r"[^\s]+", text[start:end])]
    if words and text[words[0][0] : words[0][1]] == "E." and text[max(0, start - 2) : start] == "H.":
        words.pop(0)
    while words and (text[words[0][0] : words[0][1]].lower().strip(".-'") in _NO_NAME or not text[words[0][0]].isalpha()
                     or (text[words[0][0]].islower() and "-" not in text[words[0][0] : words[0][1]])):  # fmt: skip
        words.pop(0)
    while words and (text[words[-1][0]].islower() and "-" not in text[words[-1][0] : words[-1][1]]):
        words.pop()
    if not words:
        return None
    first, last = words[0][0], words[-1][1]
    if text[last - 2 : last] == "'s":
        last -= 2
    while last > first and text[last - 1] in "'-." and not re.search(r"\b(?:[A-Z]|Jr|Sr)\.$", text[first:last]):
        last -= 1
    inner = text[first:last]
    if inner.rpartition(" ")[2].lower() in _NO_SURNAME:
        return None
    if len(inner) < 2 or (inner.isupper() and len(inner) <= 6 and " " not in inner):
        return None
    return first, last


class People:
    """The people of one article, gathered sentence by sentence, then asked for by name."""

    def __init__(self) -> None:
        self.known: list[Person] = []
        self._subject: str | None = None

    def gather(
        self, text: str, low: str, start: int, end: int, mentions: list[Mention], names: list[tuple[int, int]]
    ) -> None:
        """Takes note of everybody whom this sentence introduces."""
        shape = _naming_shape(low, start, end, mentions, names)
        if "<name>" not in shape.text:
            self._note_described(shape, text)
            return
        met = [
            person
            for pattern, rule in _INTRODUCTIONS
            for hit in pattern.find(shape)
            for person in rule(hit, text, pattern.name)
        ]
        for person in met:
            self._note(self._with_peers_office(person, met))
        self._note_described(shape, text)

    def called(self, words: str) -> Person | None:
        """The person whom these words name, fully or in part."""
        parts = frozenset(re.findall(r"\w+", words.casefold())) - {"mr", "mrs", "ms"}
        if not parts:
            return None
        fits = [one for one in self.known if parts <= one.words or (len(one.words) > 1 and one.words <= parts)]
        return fits[0] if fits else None

    def _note_described(self, shape: Shape, text: str) -> None:
        """`Adam Nowak landed at noon. The Polish president ...`: the subject of the sentence before is meant."""
        hit = _DESCRIBED.first(shape)
        if hit is not None and self._subject is not None and self.called(self._subject) is None:
            held = Held(hit.one("office").value, hit.one("own").country, *hit.span(), _DESCRIBED.name)
            self.known.append(Person(self._subject, (held,)))
        subject = _SUBJECT.first(shape)
        words = text[slice(*subject.span("who"))] if subject is not None else ""
        self._subject = words if " " in words else None

    def _with_peers_office(self, person: Person, met: list[Person]) -> Person:
        """A counterpart holds the office of the person named before, in this sentence or the last."""
        held = person.offices[0]
        if held.office or "counterpart" not in held.rule:
            return person
        peers = [one.offices[-1] for one in met if one.offices[-1].office and one.offices[0].start < held.start]
        peers = peers or [other.offices[-1] for other in self.known if other.offices and other.offices[-1].office][-1:]
        return replace(person, offices=(replace(held, office=peers[-1].office),)) if peers else person

    def _note(self, person: Person) -> None:
        for n, other in enumerate(self.known):
            if person.words <= other.words or other.words <= person.words:
                name = max(other.name, person.name, key=lambda name: (len(name.split()), len(name)))
                self.known[n] = Person(name, _joined(other.offices, person.offices))
                return
        self.known.append(person)


def _joined(held: tuple[Held, ...], more: tuple[Held, ...]) -> tuple[Held, ...]:
    joined = list(held)
    for new in more:
        for n, old in enumerate(joined):
            if old.office == new.office and (old.country == new.country or None in (old.country, new.country)):
                if old.country is None and new.country is not None:
                    joined[n] = new
                break
        else:
            joined.append(new)
    return tuple(joined)


def _naming_shape(low: str, start: int, end: int, mentions: list[Mention], names: list[tuple[int, int]]) -> Shape:
    """The sentence's shape with every run that may be a name tagged; a small town's name may be somebody's."""
    kept = [
        one
        for one in mentions
        if not any(first <= one.start and one.end <= last and _may_be_name(one) for first, last in names)
    ]
    free = [(first, last) for first, last in names if not any(one.start < last and first < one.end for one in kept)]
    marks = kept + [Mention(_NAME_TAG, first, last, "") for first, last in free]
    return shape_of(low, start, end, sorted(marks, key=lambda one: one.start))


def _may_be_name(mention: Mention) -> bool:
    return mention.tag is not Tag.CITY or mention.detail[0].population < _KNOWN_CITY


class _NameTag:
    """The tag of a capitalised run that may be a name; never seen outside this module."""

    def __str__(self) -> str:
        return "name"


_NAME_TAG: Tag = _NameTag()  # type: ignore[assignment]  # a private tag: shapes only print it


def _by_office(hit: Hit, text: str, rule: str) -> Iterable[Person]:
    if _is_no_states(hit):
        return
    names = _name_marks(hit, "names")
    country, past = _country(hit), _is_past(hit)
    office = hit.one("office")
    country = country or ("EU" if "commissioner" in office.value and "trade" not in office.value else None)
    held = Held(_graded(hit, office.value), country, *_held_span(hit, office), rule, past)
    offices = [
        held,
        *(replace(held, office=one.value) for one in hit.many() if one.tag is Tag.OFFICE and one is not office),
    ]
    for mark in names:
        own = _country_after(hit, mark)
        yield Person(text[mark.start : mark.end], tuple(replace(one, country=own or one.country) for one in offices))


def _by_peer(hit: Hit, text: str, rule: str) -> Iterable[Person]:
    for mark in _name_marks(hit, "names"):
        yield Person(text[mark.start : mark.end], (Held("", _country(hit), *hit.span(), rule),))


_OWNED_BY = re.compile(
    r"(?:[a-z](?<!country)(?<!republic)(?<!nation)(?<!host)(?<!guest)(?<!state)(?<!kingdom)(?<!neighbour)|<(?:org|city)>)"
    r"'s (?:[a-z]+ )?$"
)


def _graded(hit: Hit, office: str) -> str:
    """The office with the rank that stands before it: `Deputy President` is no president."""
    rank = re.search(r"\b(deputy|vice|assistant)[ -]$", hit.shape.text[: hit.match.start("office")])
    if rank is None or office.startswith(("deputy", "vice")):
        return office
    return "vice president" if office == "president" else f"deputy {office}"


def _is_no_states(hit: Hit) -> bool:
    """Whether the office is of a company, a club or a town: `the bank's president`, `president of the cooperative`."""
    text, (first, last) = hit.shape.text, hit.match.span("office")
    if _OWNED_BY.search(text, 0, first):
        return True
    if re.match(r" of (?:the )?(?!the\b|republic|state|council|federation|kingdom|government|<)[a-z]", text[last:]):
        return True
    own = hit.match.groupdict().get("own")
    states = [one for one in hit.shape.mentions(0, first) if one.tag in STATE_TAGS]
    return own is not None and own.startswith("its") and not states


def _name_marks(hit: Hit, group: str) -> list[Mention]:
    return [one for one in hit.many(group) if str(one.tag) == "name"]


def _country(hit: Hit) -> str | None:
    groups = hit.match.groupdict()
    for group in ("of", "own"):
        if groups.get(group):
            mention = hit.maybe(group)
            if mention is not None:
                return mention.country
    return None


def _country_after(hit: Hit, mark: Mention) -> str | None:
    """`A of X and B of Y`: the state named right behind this name."""
    behind = [one for one in hit.many("names") if one.tag is Tag.COUNTRY and 0 <= one.start - mark.end <= 8]
    return behind[0].country if behind else None


def _held_span(hit: Hit, _office: Mention) -> tuple[int, int]:
    return hit.span()


def _is_past(hit: Hit) -> bool:
    return re.search(r"\b(?:former|then|late|outgoing)\b", hit.match[0]) is not None


_INTRODUCTIONS = (
    (_OFFICE_THEN_NAME, _by_office),
    (_NAME_THEN_OFFICE, _by_office),
    (_OFFICE_OF, _by_office),
    (_AS_OFFICE, _by_office),
    (_PEER_THEN_NAME, _by_peer),
    (_HIS_PEER, _by_peer),
    (_NAME_HIS_PEER, _by_peer),
    (_TITLED, _by_peer),
    (_OWNED, _by_peer),
)
