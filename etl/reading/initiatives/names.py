"""Names of corridors, programmes and joint works in an article's words."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from etl.reading.document import Passage

_CAP = r"(?:d'|l'|al-|el-)?[^\W\d_a-z]\w*(?:[.']\w+)*"
_RUN = rf"{_CAP}(?:(?:[-–]|[ ](?:(?:of the|of|and|de|del|da|&)[ ])?){_CAP}|[-–]\d+){{0,7}}"
_GREAT = (
    r"Corridor|Initiative|Plan|Railway|Railroad|Pipeline|Pipe|Bridge|Interconnector|Link|Zone|Highway|Motorway|"
    r"Expressway|Gateway|Strategy|Waterway|Project|Programme|Program|Scheme|Tunnel|Canal|Dam|Route|Cable|Compact|Lanes|"
    r"Air System|Cable System|Pipeline System|Power Pool|Road|Coalition|Ring|Network|Crossing|Conveyance|"
    r"Aqueduct|Viaduct|Wall|Grid|(?:Industrial|Technology|Peace|Friendship|Transfrontier|Logistics) Park|"
    r"(?:Economic|Industrial) City|Conservation Area|Power Station|(?:Gas|Oil) Field|"
    r"Wind Farm|Solar (?:Park|Farm|Plant)|(?:Power|Hydropower|Nuclear Power) Plant|Research Station"
)
_SMALL = (
    r"corridor|initiative|plan|programme|program|project|scheme|pipeline|cable|interconnector|railway|railway line|"
    r"rail link|rail line|line|link|bridge|dam|tunnel|highway|motorway|canal|waterway|power line|transmission line|"
    r"ferry line|ferry|route|hydropower plant|hydroelectric plant|power plant|power station|gas field|oil field"
)
_KIND = (
    r"(?:(?:gas|oil|crude|hydrogen|power|electricity|undersea|subsea|submarine|rail|road|railway|freight|data|fibre|"
    r"fiber|fibre-optic|transport|transit|water|high-speed|trade|energy|fighter|satellite|economic|green|"
    r"hydropower|hydroelectric|irrigation|standard-gauge|narrow-gauge|electric|cross-border|solar|wind|nuclear|desalination|"
    r"[\d,.]+-[a-z]+) )*"
)
PIECES = (
    "corridor", "initiative", " plan ", " plan,", " plan.", "\nplan ", "railway", "railroad", "rail l", "pipe",
    "bridge", "interconnector", " link", " zone", "highway", "motorway", "expressway", "gateway", "strategy",
    "waterway", "project", "programme", "program ", "scheme", "tunnel", "canal", " dam", "route", "cable", "compact",
    " system", " road", "coalition", " line", "operation ", "ferry", "crossing", "power plant", "electric plant",
    "power station", " lanes", "wind farm", "solar ", "research station", "er plant", "gas field", "oil field",
    "field that", "deposit", " park", " city", "conservation area", " "
    "ring", "network", "conveyance", "aqueduct", "viaduct", " wall", " grid", "rail ",
)  # fmt: skip
"""Pieces of words without which a sentence names no corridor, programme or work."""

WORDS = frozenset(one.split()[-1].rstrip(")") for one in f"{_GREAT}|{_SMALL}".lower().split("|")) | {
    "operation", "rail", "deposit", "field", "station", "park", "city", "area", "farm", "plant",
}  # fmt: skip
"""Words of which one stands in every such name."""

_NAMED = re.compile(rf"(?<![\w'–-])(?P<name>{_RUN})")
_GREAT_END = re.compile(rf"[ –-](?P<noun>{_GREAT})$")
_SMALL_NEXT = re.compile(rf" (?P<kind>{_KIND})(?P<noun>{_SMALL})\b(?!-)")
_GREAT_WITHIN = re.compile(rf"(?P<name>.*[ –-](?P<noun>{_GREAT}))(?= (?:of|and|de|the)\b)")
_PURPOSE_NEXT = re.compile(rf" (?:for|on) (?:the )?(?P<what>{_CAP}(?: (?:(?:of|and|for|in) )?(?:the )?{_CAP}){{0,7}})")
_PURPOSEFUL = frozenset(("plan", "programme", "program", "initiative", "project", "strategy"))
_NUMBER_NEXT = re.compile(r" \d(?:\.\d+)?\b(?![,.]\d)")
_LED = re.compile(r"\b(?P<lead>Operation|Plan|Project|Route|Programme|Rail) (?P<rest>(?:[A-Z]\w*|\d+)(?: [A-Z]\w+)?)")
_NUMBERED = re.compile(
    r"\b(?:(?:Pan-European|Trans-European|European|Transport) )?Corridor (?:[IVX]+[a-d]?|\d+[A-Da-d]?)\b"
)
_APPOSED = re.compile(
    rf"(?<![\w'–-])(?P<name>{_RUN}), (?:the|an?) (?:(?:planned|proposed|new|future|joint|"
    rf"long) )?{_KIND}(?P<noun>{_SMALL}|field|deposit) "
    r"(?=from|between|linking|connecting|joining|straddling|shared|owned|(?:that|which) (?:links|connects|is to|"
    r"straddles|"
    r"lies|both|the two|[A-Z]))"
)
_COINED = r"(?:[A-Z][a-z]+(?:[A-Z][a-z]*)+|[A-Z]{2,}[a-z]+\w*|[A-Z][a-z]+ [A-Z][a-z]+)"
"""A name that somebody made up: `SeaGreen`, `Blue Skills`."""
_CAPITAL_BEFORE = re.compile(r" [A-Z][\w'-]* $")
_CALLED = re.compile(
    rf"\b(?P<noun>programme|program|initiative|scheme|project) [\"']?"
    rf"(?P<name>{_CAP}(?: (?:of |and |for )?{_CAP}){{1,4}})"
)
_NAMED_SO = re.compile(
    rf"\b(?P<noun>programme|program|initiative|scheme|project|corridor|cable|pipeline),? (?:called|named|known as|"
    rf"dubbed) "
    rf"(?:the )?[\"']?(?P<name>{_CAP}(?: (?:of |and |for )?{_CAP}){{0,4}})"
)
_QUOTED = re.compile(
    rf"\"(?P<name>{_CAP}[^\"\n]{{2,45}})\" (?:[a-z-]+ )?"
    rf"(?P<noun>programme|program|initiative|scheme|project|corridor)\b|"
    rf"\b(?P<other>programme|program|initiative|scheme|project),? \"(?P<behind>{_CAP}[^\"\n]{{2,45}})\""
)
_JOINTLY = re.compile(
    rf"(?<![\w'–-])(?P<name>{_CAP}(?: (?:of |and |for )?{_CAP}){{1,4}})[\"']?,[\"']? an? joint (?:[a-z]+ )?"
    rf"(?P<noun>programme|program|project|scheme|initiative)\b|\bjoint (?P<other>programme|program|project|scheme|"
    rf"initiative), [\"']?(?P<behind>{_CAP}(?: (?:of |and |for )?{_CAP}){{1,4}})"
)
_BESIDE = re.compile(
    rf"(?<![\w'–-])(?P<name>{_COINED}), (?:an?|their|the two countries') (?:[a-z-]+ ){{0,3}}(?P<noun>programme|program|"
    rf"scheme|initiative|project)\b|"
    rf"\b(?:flagship|joint|common|shared|bilateral|two-way) (?P<other>programme|program|scheme|initiative|project),? "
    rf"(?P<behind>{_COINED}(?: {_CAP}){{0,3}})(?=[,.;]| –)"
)
_PLACE = rf"{_CAP}(?:[ -](?:(?:es|de|del|da|do|la|el|al|am|upon) )?{_CAP}){{0,2}}"
_ENDS = re.compile(
    rf"\b(?P<kind>{_KIND})(?P<noun>{_SMALL}) (?P<how>between|from) (?P<one>{_PLACE}) "
    rf"(?:and|to|with) (?P<other>{_PLACE})"
)


_LEADS = ("operation", "plan", "project", "route", "programme", "rail")
_CALLED_WORDS = ("programme", "program", "initiative", "scheme", "project")
_LINKED = ("from", "between", "linking", "connecting", "joining", "that", "shared", "straddling", "owned")


@dataclass(frozen=True, slots=True)
class Name:
    """A name between two offsets, the noun that says what it is, and how it was read."""

    start: int
    end: int
    noun: str
    rule: str


def names(plain: str, passage: Passage) -> list[Name]:
    """The names in a passage, whatever they name, the longest first where they begin together."""
    start, end, words = passage.start, passage.end, passage.vocabulary
    linked = not words.isdisjoint(_LINKED)
    found: list[Name] = [] if words.isdisjoint(_LEADS) else [*_led(plain, start, end)]
    if "corridor" in words:
        found += [Name(*one.span(), "corridor", "numbered corridor") for one in _NUMBERED.finditer(plain, start, end)]
    if linked:
        found += [
            Name(*one.span("name"), one["noun"], "name and apposition") for one in _APPOSED.finditer(plain, start, end)
        ]
    if not words.isdisjoint(_CALLED_WORDS):
        found += [Name(*one.span("name"), one["noun"], "noun and name") for one in _CALLED.finditer(plain, start, end)]
        found += [Name(*one.span("name"), one["noun"], "noun, called") for one in _NAMED_SO.finditer(plain, start, end)]
        found += [_either(one, "quoted name") for one in _QUOTED.finditer(plain, start, end)]
        found += [_either(one, "name in apposition") for one in _BESIDE.finditer(plain, start, end)]
    if "joint" in words:
        found += [_either(one, "joint programme") for one in _JOINTLY.finditer(plain, start, end)]
    for match in _NAMED.finditer(plain, start, end):
        name = _of_run(plain, *match.span(), end)
        found += [name] if name is not None else []
    if linked:
        found += [Name(*one.span(), one["noun"], "work between two ends") for one in _ENDS.finditer(plain, start, end)]
    return sorted(found, key=lambda one: (one.start, -one.end))


def _either(match: re.Match[str], rule: str) -> Name:
    """`Danube Schools, a joint programme`, `a joint programme, Danube Schools`: the name in front or behind."""
    if match["name"]:
        return Name(*match.span("name"), match["noun"], rule)
    return Name(*match.span("behind"), match["other"], rule)


def _led(plain: str, start: int, end: int) -> Iterator[Name]:
    """`Operation Sunrise`, `Plan Colombia`, `Route R12`: the noun comes first, and in no longer name."""
    for match in _LED.finditer(plain, start, end):
        before = plain[max(start, match.start() - 30) : match.start()]
        inner = match["lead"] != "Operation" and _CAPITAL_BEFORE.search(before) is not None
        if not inner and not match["rest"][:4].isdigit():
            yield Name(*match.span(), "operation", "named operation")


def _of_run(plain: str, start: int, last: int, end: int) -> Name | None:
    """The name that a run of capitalised words makes: with the noun at its end, or in small letters behind it."""
    small = _SMALL_NEXT.match(plain, last, end)
    if small is not None:
        return Name(start, small.end(), small["noun"], "name and noun")
    great = _GREAT_END.search(plain[start:last])
    if great is not None:
        purpose = _PURPOSE_NEXT.match(plain, last, end) if great["noun"].lower() in _PURPOSEFUL else None
        if purpose is not None:
            return Name(start, purpose.end(), great["noun"].lower(), "name with a purpose")
        number = _NUMBER_NEXT.match(plain, last, end)
        return Name(start, number.end() if number is not None else last, great["noun"].lower(), "named work")
    inner = _GREAT_WITHIN.match(plain[start:last])
    return None if inner is None else Name(start, start + inner.end("name"), inner["noun"].lower(), "named work")
