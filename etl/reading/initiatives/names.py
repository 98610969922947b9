"""Names of corridors, programmes and joint works in an article's words."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_CAP = r"(?:d'|l'|al-|el-)?[^\W\d_a-z]\w*(?:[.']\w+)*"
_RUN = rf"{_CAP}(?:(?:[-–]|[ ](?:(?:of the|of|and|de|del|da|&)[ ])?){_CAP}|[-–]\d+){{0,7}}"
_GREAT = (
    # nouns that end a name with capitals, and those that follow one in small letters
    r"Corridor|Initiative|Plan|Railway|Railroad|Pipeline|Pipe|Bridge|Interconnector|Link|Zone|Highway|Motorway|Expressway|Gateway|Strategy|Waterway|"
    r"Project|Programme|Program|Scheme|Tunnel|Canal|Dam|Route|Cable|Compact|Air System|Road|Coalition|Ring|Network|Crossing"
)
_SMALL = (
    r"corridor|initiative|plan|programme|program|project|scheme|pipeline|cable|interconnector|railway|railway line|rail link|rail line|line|link|bridge|dam|tunnel|"
    r"highway|motorway|canal|waterway|power line|transmission line|ferry|ferry line|route|hydropower plant|hydroelectric plant|power plant"
)
_KIND = r"(?:(?:gas|oil|crude|hydrogen|power|electricity|undersea|subsea|submarine|rail|road|railway|freight|data|fibre|fiber|fibre-optic|transport|transit|water|high-speed|trade|energy|fighter|satellite|economic|green|[\d,.]+-[a-z]+) )*"
TRIGGER = re.compile(
    r"corridor|initiative|\bplan\b|railway|railroad|rail link|rail line|pipeline|\bpipe\b|bridge|interconnector|\blink\b|\bzone\b|highway|motorway|expressway|gateway|strategy|waterway|project|"
    r"programme|program\b|scheme|tunnel|canal|\bdam\b|\broute\b|cable|compact|\bsystem\b|\broad\b|coalition|\bline\b|operation [a-z]|ferry|crossing|power plant|hydro\w* plant"
)
_NAMED = re.compile(rf"(?<![\w'–-])(?P<name>{_RUN})(?P<years>[ ]\d{{4}}[–-]\d{{2,4}})?")
_GREAT_END = re.compile(rf"[ –-](?P<noun>{_GREAT})$")
_SMALL_NEXT = re.compile(rf" (?P<kind>{_KIND})(?P<noun>{_SMALL})\b(?!-)")
_NUMBER_NEXT = re.compile(r" \d(?:\.\d+)?\b(?![,.]\d)")
_LED = re.compile(r"\b(?P<lead>Operation|Plan|Project|Route|Programme) (?P<rest>(?:[A-Z]\w*|\d+)(?: [A-Z]\w+)?)")
_CAPITAL_BEFORE = re.compile(r" [A-Z][\w'-]* $")
_CALLED = re.compile(rf"\b(?P<noun>programme|program|initiative|scheme|project) [\"']?(?P<name>{_CAP}(?: (?:of |and |for )?{_CAP}){{1,4}})")
_ENDS = re.compile(
    rf"\b(?P<kind>{_KIND})(?P<noun>{_SMALL}) (?P<how>between|from) (?P<one>{_CAP}(?:[ -]{_CAP})?) (?:and|to|with) (?P<other>{_CAP}(?:[ -]{_CAP})?)"
)


@dataclass(frozen=True, slots=True)
class Name:
    """A name between two offsets, the noun that says what it is, and how it was read."""

    start: int
    end: int
    noun: str
    rule: str


def names(plain: str, low: str, start: int, end: int) -> Iterator[Name]:
    """The names between two offsets, whatever they name, in order; the noun decides what they need besides."""
    for match in _LED.finditer(plain, start, end):
        inner = match["lead"] != "Operation" and _CAPITAL_BEFORE.search(plain, max(start, match.start() - 30), match.start())
        if not inner and not match["rest"][:4].isdigit():
            yield Name(match.start(), match.end(), "operation", "named operation")
    for match in _CALLED.finditer(plain, start, end):
        yield Name(match.start("name"), match.end("name"), match["noun"], "noun and name")
    for match in _NAMED.finditer(plain, start, end):
        yield from _of_run(plain, low, match.start("name"), match.end("name"), end)
    for match in _ENDS.finditer(plain, start, end):
        first = match.start()
        yield Name(first, match.end(), match["noun"], "work between two ends")


def _of_run(plain: str, low: str, start: int, last: int, end: int) -> Iterator[Name]:
    while True:
        run = plain[start:last]
        small = _SMALL_NEXT.match(plain, last, end)
        if small is not None:
            yield Name(start, small.end(), small["noun"], "name and noun")
            return
        great = _GREAT_END.search(run)
        if great is not None:
            number = _NUMBER_NEXT.match(plain, last, end)
            yield Name(start, number.end() if number is not None else last, great["noun"].lower(), "named work")
            return
        inner = re.compile(rf"^(?P<name>.*[ –-](?:{_GREAT}))(?= (?:of|and|for|de|the)\b)").match(run)
        if inner is None:
            return
        last = start + inner.end("name")
