"""The mechanisms through which states meet, councils, commissions, dialogues, summits, and how a text names them."""

import re
from collections.abc import Iterator

from etl.reading.mention import Mention, Tag

# Nouns that head the name of a mechanism.
_HEADS = (
    r"councils?|commissions?|committees?|sub-?committees?|dialogues?|dialogs?|consultations|"
    r"summits?|retreats?|forums?|mechanism|"
    r"(?:working|joint|contact|friendship|technical|expert) groups?|task force|consultation|sittings?|"
    r"roundtable|round table|"
    r"2\+2|(?:bi-?national |joint )cabinets?|cabinets|conference|partnership meeting|tripartite"
)
# Words that may stand before the head without a capital.
_LOWER = (
    r"joint|inter-?governmental|inter-?ministerial|inter-?agency|inter-?parliamentary|high-level|"
    r"high level|strategic|cooperation|co-operation|coordination|"
    r"co-ordination|economic|trade|commercial|permanent|standing|mixed|bilateral|trilateral|tripartite|quadrilateral|"
    r"ministerial|foreign|defence|defense|security|political|policy|border|boundary|consular|human|rights|annual|"
    r"bi-?national|government|governments|leaders'?|presidents'?|ministers'?|ministerial|energy|"
    r"water|transport|technical|"
    r"scientific|cultural|investment|industrial|military|cyber|maritime|climate|labou?r|migration|tourism|agricultural|"
    r"education|health|science|technology|business|partnership|steering|planning|supreme|higher|"
    r"main|grand|mutual|general|customs|ports?|financial|affairs|matters|issues"
)
_WORD = rf"(?:[^\W\d_a-z](?:[\w'+/-]|–(?=[^\W\d_a-z]))*|(?:{_LOWER})(?![\w-]))"
_GLUE = r"(?:, and |,? and |, | & | |/| plus )"
_TAIL = (
    rf"(?: (?:for|on|of|concerning)(?: the)?(?: fields? of| areas? of)? \"?{_WORD}(?:(?:{_GLUE}|\" |"
    rf" of (?:the )?|-){_WORD})*\"?)"
)
_NAME = re.compile(
    rf"(?<![\w-])(?P<name>(?:\"?{_WORD}{_GLUE}){{0,8}}?\"?(?P<head>(?i:{_HEADS}))(?![\w-]| (?:Mechanism|"
    rf"Commission|Committee|Council|Forum|Platform)\b)(?: "
    rf"meeting(?= of the))?(?P<tail>{_TAIL}){{0,2}})",
    re.ASCII,
)
_MEETING = re.compile(
    r"(?<![\w-])(?P<name>(?:(?:Joint|Trilateral|Tripartite|Quadrilateral|Foreign|Defen[cs]e|and|"
    r"Ministers'|Ministerial|Economic|Strategic|High-Level|Leaders'|Annual|Bilateral|Heads|of|"
    r"State|Government) )+"
    r"(?P<head>Meetings?|Talks)(?P<tail>(?: (?:of|on|for)(?: the)? \"?[A-Z][\w'+-]*(?:(?: | and |"
    r" plus |\" )[A-Z][\w'+-]*)*\"?)?))",
    re.ASCII,
)
_GOVERNMENTS = re.compile(
    r"(?<![\w-])[Jj]oint (?:(?:[Gg]overnment(?:al)?|[Cc]abinet) (?:[Ss]essions?|[Ss]ittings?)|"
    r"(?:[Ss]essions?|[Ss]ittings?|[Mm]eetings?) of the (?:(?:two|both|[A-Z]\w+ and [A-Z]\w+) )?"
    r"(?:governments|cabinets))\b|"
    r"\b(?:governments|cabinets)\b[^.;:]{1,60}?(?P<name>joint (?:session|sitting)s?)\b(?! of)"
)
# Bodies in which no two states meet, or that belong to one state or to an organisation.
_NOT_BETWEEN = re.compile(
    r"(?:^commission$|^security council|^(?:s )?high commission\b|\b(?:un|united nations|"
    r"national) security council|\b(?:european (?:council|commission|parliament)|standing|select|"
    r"senate|parliament(?:ary)? committee|(?<!bi-)national(?! minorit)|central (?!asia)|statistic\w* (?:committee|"
    r"council|commission)|"
    r"state (?:customs |statistics )?committee|customs committee|foreign (?:relations|affairs) c|"
    r"electoral|election|olympic|arctic council|nordic council|"
    r"red cross|securities|exchange commission|planning commission|african union commission|"
    r"municipal|city council|regional council|business council|"
    r"war crimes|truth|federal|(?<!national )(?<!joint )cabinet|organi[sz]ing|budget|press conference|news conference|"
    r"donor|peace conference|oversight|atomic energy commission|energy commission|"
    r"human rights (?:council|commission|committee)|"
    r"privy|state council|supreme council|research council|arts council|british council|"
    r"turkic council|council of europe|council of the european|gulf cooperation council|"
    r"security committee|council of state|chamber|supervisory|youth council|investment forum|"
    r"economic forum|business forum|world|people's political|davos)\b)"
)
_LEADING = re.compile(
    r"^(?:the|a|an|in|on|at|of|and|for|its|their|his|her|our|this|that|when|while|as|after|before|both|"
    r"first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\w+teenth|"
    r"\w+tieth|\w+-\w+(?:st|nd|rd|th)|\d+(?:st|nd|rd|th)|"
    r"next|last|latest|previous|inaugural|new|also|meanwhile|late|earlier|later|today|tomorrow|"
    r"yesterday|(?-i:bilateral)|president|minister|ministers(?!')|foreign minister|"
    r"and)[ ,:]+(?:and )?",
    re.IGNORECASE,
)
# Words before `conference` that make it a call, or a talk with journalists.
_CALLS = ("video ", "phone ", "press ", "news ")
_STATES = (Tag.COUNTRY, Tag.ADJECTIVE, Tag.PEOPLE, Tag.CAPITAL)
_SMALL = frozenset(["and", "of", "for", "on", "in", "the", "to", "plus", "with"])
_BARE = re.compile(

        r"(?:the |a |an )?(?:councils?|commissions?|committees?|summits?|forums?|dialogues?|"
        r"consultations|conference|mechanism|retreats?|"
    r"sittings?|roundtable|round table)", re.IGNORECASE,
)  # fmt: skip


def find_bodies(
    plain_text: str, low: str, start: int, end: int, mentions: tuple[Mention, ...], acronyms: dict[str, str]
) -> list[Mention]:
    """The mechanisms named between two offsets; `value` is the name alone, `detail` the states that stand in it."""
    found = [
        one
        for one in _named(plain_text, start, end, mentions)
        if not _NOT_BETWEEN.search(low[one.start : one.end]) and not low.endswith(_CALLS, 0, one.start)
    ]
    found += [
        one
        for acronym, name in acronyms.items()
        if _is_body(name)
        for one in _acronym(plain_text, start, end, acronym, name, mentions)
        if not any(one.start < other.end and other.start < one.end for other in found)
    ]
    found += [
        one
        for one in _governments(plain_text, start, end, mentions)
        if not any(one.start < other.end and other.start < one.end for other in found)
    ]
    return sorted(found, key=lambda one: one.start)


def is_bare(name: str) -> bool:
    """Whether the words are a mechanism's head noun alone, which names none by itself."""
    return _BARE.fullmatch(name) is not None


def _named(plain_text: str, start: int, end: int, mentions: tuple[Mention, ...]) -> Iterator[Mention]:
    at = start
    while True:
        matches = [match for one in (_NAME, _MEETING) if (match := one.search(plain_text, at, end)) is not None]
        if not matches:
            return
        match = min(matches, key=lambda one: (one.start(), -one.end()))
        first, last = match.span("name")
        last = _cut(plain_text, match.end("head"), last, mentions)
        inside = [one for one in mentions if first <= one.start and one.end <= last]
        if any(one.tag is Tag.PERSON or one.tag is Tag.DATE for one in inside):
            at = max(one.end for one in inside if one.tag in (Tag.PERSON, Tag.DATE))
            continue
        begin = _begin(plain_text, first, match.start("head"), inside)
        name = _titled(plain_text[begin:last])
        if is_bare(name) and (
            plain_text.startswith(" meeting", last)
            or re.match(r"(?:consultations|conference|talks|dialogue|sitting)", name.lower())
        ):
            at = last
            continue
        near = [one for one in mentions if one.tag in _STATES and first - 25 <= one.start < match.start("head")]
        states = tuple(one.country for one in near if one.country and _touches(plain_text, one.end, begin))
        yield Mention(Tag.BODY, begin, last, name, None, states)
        at = max(last, at + 1)


def _governments(text: str, start: int, end: int, mentions: tuple[Mention, ...]) -> Iterator[Mention]:
    """Two governments that sit together: `the third joint session of the two governments`."""
    match = _GOVERNMENTS.search(text, start, end) if text.find("oint ", start, end) >= 0 else None
    if match is not None:
        first, last = match.span("name") if match["name"] else match.span()
        inside = [one for one in mentions if match.start() <= one.start < match.end()]
        states = tuple(one.country for one in inside if one.tag in _STATES and one.country)
        yield Mention(Tag.BODY, first, last, "Joint Session of the Governments", None, states)


def _cut(text: str, head: int, last: int, mentions: tuple[Mention, ...]) -> int:
    """Where the name ends: before a date or a person that its tail ran into."""
    for one in mentions:
        if head <= one.start < last and (one.tag in (Tag.DATE, Tag.PERSON) or _is_owner(text, head, one)):
            return head + len(re.sub(r"(?: (?:on|in|of|for|the|and))+ ?$", "", text[head : one.start]))
    return last


def _is_owner(text: str, head: int, one: Mention) -> bool:
    """Whether a state stands behind the name as one of those whose mechanism it is: `the commission of A and B`."""
    return one.tag is Tag.COUNTRY and text.endswith((" of ", " of the "), head, one.start)


def _begin(text: str, first: int, head: int, inside: list[Mention]) -> int:
    """Where the name itself begins: behind states, numbers and words that only lead up to it."""
    led = re.search(r"[A-Z][\w.]+[–-]$", text[max(0, first - 25) : first])
    if led is not None and re.match(
        r"(?:Central|South|Southeast|Arab|Africa|Asia|ASEAN|EU|Gulf|Latin|Caribbean|Pacific)\b", text[first:]
    ):
        return first - len(led[0])
    states = [
        one.end for one in inside if (one.tag in _STATES or one.tag in (Tag.ORDINAL, Tag.COUNT)) and one.end <= head
    ]
    begin = max(states, default=first)
    if re.match(r"[-–](?:Central|South|Southeast|Arab|Africa|Asia|ASEAN|EU|Gulf)\b", text[begin:]) or re.search(
        r"\b(?!and\b|of\b)[A-Z]\w+[-–]$",
        text[first : min([one.start for one in inside if one.tag in _STATES], default=first)],
    ):
        begin = first
    if text[begin : begin + 2] == "'s" and not text[begin + 2].isalpha():
        begin += 2
    while begin < head and text[begin] in " -–,'&\"/":
        begin += 1
    while (match := _LEADING.match(text[begin:head])) is not None:
        begin += match.end()
    return begin


def _touches(text: str, end: int, begin: int) -> bool:
    return end <= begin and re.fullmatch(r"(?:[\s'’–-]|<|and|'s|[A-Z][\w-]*){0,6}", text[end:begin]) is not None


def _titled(words: str) -> str:
    name = " ".join(words.replace('"', "").split()).strip(" ,")
    name = name.lower() if name.isupper() and " " in name else name
    return " ".join(word if word in _SMALL and n else _capital(word) for n, word in enumerate(name.split()))


def _capital(word: str) -> str:
    """The word with a capital, and with one behind its hyphen: `High-Level`, but `Co-operation`."""
    head, hyphen, rest = word.partition("-")
    return head[:1].upper() + head[1:] + hyphen + (rest if head.lower() == "co" else rest[:1].upper() + rest[1:])


def _is_body(name: str) -> bool:
    return re.search(rf"\b(?i:{_HEADS})\b", name) is not None and _NOT_BETWEEN.search(name.lower()) is None


def _acronym(
    text: str, start: int, end: int, acronym: str, name: str, mentions: tuple[Mention, ...]
) -> Iterator[Mention]:
    for match in re.finditer(rf"(?<![\w(-]){re.escape(acronym)}(?![\w)])", text[start:end]):
        first, last = match.start() + start, match.end() + start
        if not any(one.start < last and first < one.end and one.tag is not Tag.ORGANISATION for one in mentions):
            yield Mention(Tag.BODY, first, last, _titled(name), None, ())
