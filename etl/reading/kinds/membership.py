"""A state's part in an organisation."""

import re
from collections.abc import Iterator, Sequence

from db.vocabulary import MembershipRole
from etl.reading.document import Document, Pair, Passage
from etl.reading.fact import Fact, Finding, kind, slot
from etl.reading.mention import Mention, Tag
from etl.reading.rules import date_of, finding, is_stated, pair_in_force, states_in
from etl.reading.shape import Hit, Pattern
from etl.reading.slots import COUNTRY, DATE, ORGANISATION, term


@kind("membership")
class Membership(Fact):
    """A state's part in an organisation."""

    country: str = slot(COUNTRY, core=True)
    organisation: str = slot(ORGANISATION, core=True)
    role: MembershipRole = slot(term(MembershipRole), core=True)
    date: str | None = slot(DATE, default=None)


_COPULA = r"(?:is|are|was|were|has been|have been|had been|has|became|become|becomes|remains?|being)"
_MOD = r"(?:,? (?:both|all|also|still|now|among|one of|an?|the|its|active|full|each|in turn|too|likewise|itself))*"
_ROLE = (
    r"(?P<role>(?:founding|founder|charter|original) (?:member|state)s?(?: states?)?|(?:co-)?founders?|"
    r"(?:permanent |non-permanent )?(?:full |<ordinal:\d+> |associate |newest )?members?(?: states?)?|"
    r"(?:the status of (?:an? )?)?observers?(?: states?| status| members?)?|candidates?(?: country| countries| status| member)?(?: for (?:accession|membership))?)"
)
_WHO = (
    r"(?P<who>{states}|<both>|both(?: of them| states| countries| sides)?|the (?:two|pair)|the <count:2>(?: [a-z]+)?|they|it|we|this country|"
    r"the (?:republic|country|kingdom))"
)
_WITH = r"(?:,? (?:along with|together with|with) (?P<with>{states}),?)?"
_ORG = r"(?:the )?(?P<orgs>{orgs}|(?:alliance|bloc|union|organi[sz]ation|group(?:ing)?|community)\b(?:'s)?|it\b|<country>)"
_NAMED = r"(?:the )?(?P<orgs>{orgs}|<country>|(?=[a-z]))"
_JOINED = r"(?:joins?|joined|acceded to|entered|(?:was|were) (?:re)?admitted to|became part of)"
_TOLD = (
    Pattern(
        "A is a member of O",
        rf"(?:(?:along|together) with (?P<lead>{{states}}), )?{_WHO}(?:,[^,;]{{1,50}},)? {_COPULA}{_MOD}{_WITH}{_MOD} {_ROLE}(?:, (?:in|since) <date>,)? "
        rf"(?:of|in|to|at) {_NAMED}",
    ),
    Pattern("A, a member of O", rf"(?P<who>{{state}}),?(?: also| still| itself| now| since <date>)* (?:an?|the|one of the) {_ROLE} (?:of|in|for|at) {_ORG}"),
    Pattern("as a member of O", rf"(?P<who>{{state}})(?:'s)?[^.;]{{0,40}} as an? {_ROLE} (?:of|in) {_ORG}"),
    Pattern("members of O, they", rf"^members,?(?P<role>)(?: both| all)? of {_ORG}(?: \([^)]*\))?, (?P<who><both>|{{states}}|the two [a-z]+)"),
    Pattern("A, an O candidate", rf"(?P<who>{{state}}),? (?:(?:is|became|has been) )?(?:an?|the)? ?{_ORG} {_ROLE}"),
    Pattern("candidate for O membership", rf"(?P<who>{{states}}),? (?:{_COPULA}{_MOD} |an? )(?P<role>candidates?) for {_ORG} (?:membership|accession)"),
    Pattern("O candidate status for A", rf"{_ORG} (?P<role>candidate status|membership|observer status) (?:for|of) (?P<who>{{states}}(?:,? and, (?:[^,<]{{1,20}}|(?:the )?<date>), {{states}})?)"),
    Pattern("A joined O", rf"{_WHO}(?:,[^,;<]{{1,50}},)?,?(?: which| who| that)?(?: both| also| had| has| have| itself| finally| did| duly)* (?P<role>{_JOINED}|join)(?: <date>)? {_ORG}"),
    Pattern("A took its O seat", r"(?P<who>{state}) (?:has |had )?(?P<role>took up|taken up|takes up|took) its (?P<orgs>{org}) seat"),
    Pattern("A belongs to O", rf"{_WHO}(?: both| also| all| has| have| had| itself)* (?P<role>belongs?|belonged|sits? in|sits? on|(?:are|is)(?: both)? in|sit together in)(?: since <date>)?{_WITH}(?: to)? {_ORG}"),
    Pattern("A, in O since", rf"(?P<who>{{state}}),? (?P<role>in) (?:the )?(?P<orgs>{{org}}) since <date>"),
    Pattern("A's accession to O", r"(?P<who>{state})(?:'s?)? (?P<role>accession to|membership (?:of|in)) (?:the )?(?P<orgs>{orgs}|<country>)"),
    Pattern("and were members of O", rf"(?:,| and| who| which) (?P<who>)(?:are|were|was|is){_MOD} {_ROLE} (?:of|in) {_ORG}"),
    Pattern("A helped to found O", rf"{_WHO},?(?: which| who)?(?: had| have)? (?P<role>helped (?:to )?found|co-founded) {_ORG}"),
)  # fmt: skip
_BY_CONTEXT = (
    Pattern("of which A is a member", rf"(?:of|in|to|at) which {_WHO}(?:,[^,;]{{1,40}},)? (?:{_COPULA}{_MOD} {_ROLE}|(?P<belongs>(?:has|have|had)(?: [a-z]+)? belonged|belongs?))"),
    Pattern("which A joined", rf"(?:which|that) {_WHO}(?: itself| themselves| also| had| has| have| both)* (?P<role>{_JOINED}|joined)\b"),
    Pattern("A is a member", rf"{_WHO} {_COPULA}{_MOD} {_ROLE}(?= since|\.|;|,|$| too\b| as well\b)"),
    Pattern("A, a member", rf"(?P<who>{{state}}),(?: also| still| itself| now)* (?:an?|one of its) {_ROLE}(?= since|,|\.)"),
    Pattern("A one of its founders", r"(?P<who>{state}),? (?:is |was )?one of its (?P<role>(?:co-)?founders|founding members|members)"),
    Pattern("A's accession", r"(?P<who>{state})'s (?P<role>accession) (?=on|in|<date>)"),
)  # fmt: skip
_LISTED = re.compile(r"^(?:• )?<country>: (?:the )?<org>(?:(?:;|,| and)? ?(?:the )?<org>| ?\([^)]*\))*\.?$")
_FURTHER = re.compile(r"(?: \([^)]*\))?(?: (?:in|since|on) <date>)?(?:,| and|, and)(?:, (?:along |together )?with (?P<with>[^;.]{4,90}?),)? (?:of|in|to) (?:the )?(?P<orgs><org>)")
_SINCE = re.compile(
    r"(?: \([^)]*\))?(?: membership)?(?:, (?:whose|with)[^,;]{1,40})?(?:,? (?:set up|founded|established|created|launched))?,?(?: <ordinal:\d+>)?(?:,? (?:in|since|on|from|as of|at|ever since|this(?= <)|only in|back in|early in|"
    r"late in|(?:as|is) [a-z ]{0,20}(?:since|in|on)))? <date>"
)
_LABEL = re.compile(r"(?:• )?<date>(?::| –)")
_HAPPENED = re.compile(r"\b(?:became|becomes|joined|joins|acceded|entered|admitted|readmitted|took|taken|accession|were|was)\b")
_TOGETHER = Pattern(
    "work together in O",
    r"(?:(?:cooperat|collaborat|interact|work|coordinat|partner)\w*(?: closely| together| actively| also| with each other| hand in hand| side by side)*|support each other|cooperation) (?:with)?in "
    r"(?:the framework of |the frameworks of )?(?:[a-z]+ )?(?:multilateral |international |regional |global )?(?:frameworks |organi[sz]ations |forums |fora |platforms |bodies |formats |structures |groupings )?(?:such as |like |including )?(?:the )?(?P<orgs>{orgs}(?:(?:,| and|, and) (?:the )?{org})*)",
)
_NAME = re.compile(
    r"(?:[tT]he )?(?P<name>[A-Z][\w-]*(?: [A-Z][\w-]*)*(?: (?:of|for|and|on|in|to)(?: the)?(?: [A-Z][\w-]*)+)*)"
)
_BODY = re.compile(
    r"\b(?:Organi[sz]ation|Council|Union|Association|Community|Alliance|Zone|Forum|League|Movement|Group|Commission|Cooperation|"
    r"Initiative|Conference|Agency|Court|Network|Convention|Bank|Charter)\b"
)
_WHOSE_COUNTRY = re.compile(r"\b(?:his|her|their) (?:own )?(?:country|nation)\b")
_NEAR = 30
_NAME_LENGTH = 80
_UNTRUE = re.compile(r"\b(?:not|never|no longer|former|nor|neither|non-member)\b|n't\b")
_UNREAL = re.compile(r"\b(?:not|never|nor|neither|no|unless|would|could|might|rumou?rs?|denied|denies)\b|n't\b|\bif (?!.*,)")
_ROLES = ("member", "observer", "founder", "founding", "candidate")
# What must stand in a sentence for a rule to be tried at all; rules that are not here need a word for a role.
_NEEDS: dict[str, tuple[str, ...]] = {
    "A joined O": ("join", "acced", "enter", "admitted", "became part"),
    "which A joined": ("join", "acced", "enter", "admitted", "became part"),
    "A took its O seat": (" seat",),
    "A belongs to O": ("belong", " sit", "are in ", "is in ", "both in "),
    "A, in O since": (" since ",),
    "A's accession to O": ("accession", "membership"),
    "A's accession": ("accession",),
    "A helped to found O": ("found",),
    "of which A is a member": ("which",),
}


def find(document: Document, found: Sequence[Finding]) -> Iterator[Finding]:
    """Which states are members, observers or candidates of which organisations, or work together in them."""
    told: list[Finding] = []
    for passage in document.passages:
        if _LISTED.match(passage.shape.text):
            told += _listed(document, passage)
        else:
            told += _first_of_each(_memberships(document, passage))
    yield from told
    known = {(str(one.fact.filled()["country"]), str(one.fact.filled()["organisation"])) for one in told}
    for passage in document.passages:
        if passage.tagged(Tag.ORGANISATION):
            yield from _together(document, passage, known)


def _first_of_each(findings: Iterator[Finding]) -> Iterator[Finding]:
    done: set[tuple[str, str]] = set()
    for one in findings:
        slots = one.fact.filled()
        key = (str(slots["country"]), str(slots["organisation"]))
        if key not in done:
            done.add(key)
            yield one


def _memberships(document: Document, passage: Passage) -> Iterator[Finding]:
    words = passage.words
    has_name = any(_organisation(one) is not None for one in passage.mentions)
    if not has_name and not any(word in words for word in _ROLES):
        return
    for pattern in (*_TOLD, *_BY_CONTEXT):
        if not any(word in words for word in _NEEDS.get(pattern.name, _ROLES)):
            continue
        for hit in pattern.find(passage.shape):
            start = hit.match.start()
            lead = re.split(r"[;:.,]", passage.shape.text[max(start - _NEAR, 0) : start])[-1]
            is_aside = re.search(r">, (?:an?|the|one|also|still|now) ", hit.match[0]) is not None
            if _UNTRUE.search(hit.match[0]) is None and (is_aside or _UNREAL.search(lead) is None):
                yield from _read(document, passage, hit, pattern)


def _read(document: Document, passage: Passage, hit: Hit, pattern: Pattern) -> Iterator[Finding]:
    groups = hit.match.groupdict()
    text, end = passage.shape.text, hit.match.end()
    is_founding = text.startswith(" founding", end)
    role = MembershipRole.FOUNDING_MEMBER if is_founding else _role(groups.get("role") or "member")
    members = _members(document, passage, hit)
    names = _organisations(document, passage, hit) if pattern in _TOLD else _from_context(document, passage, hit)
    date = _when(document, passage, hit)
    for name in names:
        for country in members:
            yield finding(document, passage, Membership(country=country, organisation=name, role=role, date=date), pattern.name)
    for match, mention in _further(passage, hit) if pattern in _TOLD else ():
        dated = _SINCE.match(text, match.end())
        date = date_of(document, passage, passage.shape.mentions(*dated.span())[0]) if dated is not None else None
        beside = states_in(passage.shape.mentions(*match.span("with"))) if match["with"] else []
        for country in dict.fromkeys([*members, *beside]):
            fact = Membership(country=country, organisation=mention.value, role=role, date=date)
            yield finding(document, passage, fact, f"{pattern.name}, and of another")


def _when(document: Document, passage: Passage, hit: Hit) -> str | None:
    """The date inside the words or right behind them; before them only where they tell what happened then."""
    shape, (first, last) = passage.shape, hit.match.span()
    inside = [one for one in shape.mentions(first, last) if one.tag is Tag.DATE]
    if not hit.match.groupdict().get("orgs", "-"):
        last = max(shape.text.find(" in <date>", last, last + _NAME_LENGTH), last)
    behind = _SINCE.match(shape.text, last)
    chosen = inside[-1:] or (shape.mentions(*behind.span())[-1:] if behind is not None else [])
    if not chosen and _LABEL.match(shape.text):
        chosen = shape.mentions(0, first)[:1]
    if not chosen and _HAPPENED.search(hit.match[0]):
        start = max(shape.text.rfind(";", 0, first), 0)
        chosen = [one for one in shape.mentions(start, first) if one.tag is Tag.DATE][-1:]
    return date_of(document, passage, chosen[0]) if chosen else None


def _further(passage: Passage, hit: Hit) -> Iterator[tuple[re.Match[str], Mention]]:
    """More organisations of the same members: `founding members of NATO in 1949 and of the Arctic Council in 1996`."""
    at = hit.match.end()
    while (match := _FURTHER.match(passage.shape.text, at)) is not None:
        yield match, passage.shape.mentions(*match.span("orgs"))[0]
        at = match.end()


def _listed(document: Document, passage: Passage) -> Iterator[Finding]:
    """`Morocco: African Union (since 2017); Arab League (founding member)`."""
    country, *names = passage.tagged(Tag.COUNTRY, Tag.ORGANISATION)
    for name in names:
        end = passage.shape.place_of(name) + len("<org>")
        note = re.match(r" \(([^)]*)\)", passage.shape.text[end:])
        dates = passage.shape.mentions(end, end + note.end()) if note is not None else []
        fact = Membership(
            country=str(country.country),
            organisation=name.value,
            role=_role(note[1] if note is not None else "member"),
            date=next((date_of(document, passage, one) for one in dates if one.tag is Tag.DATE), None),
        )
        yield finding(document, passage, fact, "listed")


def _together(document: Document, passage: Passage, known: set[tuple[str, str]]) -> Iterator[Finding]:
    for hit in _TOGETHER.find(passage.shape):
        if passage.pair is None or not is_stated(passage, *hit.match.span()):
            continue
        for mention in hit.many("orgs"):
            for country in passage.pair:
                if (country, mention.value) not in known:
                    fact = Membership(country=country, organisation=mention.value, role=MembershipRole.COOPERATES_IN)
                    yield finding(document, passage, fact, _TOGETHER.name)


def _role(words: str) -> MembershipRole:
    if re.search(r"found|charter|original", words):
        return MembershipRole.FOUNDING_MEMBER
    if "observer" in words:
        return MembershipRole.OBSERVER
    return MembershipRole.CANDIDATE if "candidate" in words else MembershipRole.MEMBER


def _organisations(document: Document, passage: Passage, hit: Hit) -> list[str]:
    """The organisations that a rule's words name: known ones, ones with a name of their own, or those they point to."""
    mentions = hit.many("orgs")
    named = [name for one in mentions if (name := _organisation(one)) is not None]
    if named or any(one.tag is Tag.COUNTRY for one in mentions):
        return named
    if hit.match["orgs"]:
        return _from_context(document, passage, hit)
    match = _NAME.match(document.plain, passage.shape.offset(hit.match.start("orgs")), passage.end)
    return [match["name"]] if match is not None and _BODY.search(match["name"]) else []


def _organisation(mention: Mention) -> str | None:
    if mention.tag is Tag.ORGANISATION:
        return mention.value
    return "European Union" if mention.tag is Tag.COUNTRY and mention.country == "EU" else None


def _from_context(document: Document, passage: Passage, hit: Hit) -> list[str]:
    """The organisation named last before the words, else the first behind them in the sentence."""
    start, end = hit.span()
    before = [_organisation(one) for one in document.before(passage, start)]
    if not any(before) and (preceding := document.preceding(passage)) is not None:
        before = [_organisation(one) for one in reversed(preceding.mentions)]
    behind = (_organisation(one) for one in passage.mentions if one.start >= end)
    name = next((one for one in (*before, *behind) if one is not None), None)
    return [name] if name is not None else []


def _members(document: Document, passage: Passage, hit: Hit) -> list[str]:
    groups = hit.match.groupdict()
    named: list[Mention] = [one for group in ("lead", "who", "with") if groups.get(group) for one in hit.many(group)]
    codes = [code for code in states_in(named) if code != "EU"]
    who = groups["who"]
    if who.startswith("<both>") or re.match(r"both|the two|the pair|the <count|they", who):
        return list(dict.fromkeys([*_both(document, passage, codes), *codes]))
    if codes:
        return codes
    if who in ("we", "this country"):
        return [document.home] if document.home is not None else []
    if not who:
        before = states_in(passage.shape.mentions(0, hit.match.start()))
        return before if len(before) <= 2 else []
    if _WHOSE_COUNTRY.search(passage.words):
        return []
    code = document.antecedent(passage, hit.span("who")[0])
    return [code] if code is not None and code != "EU" else []


def _both(document: Document, passage: Passage, others: list[str]) -> Pair | tuple[()]:
    """The two states beside others that are named with them."""
    pair = pair_in_force(document, passage)
    if pair is None or set(pair) & set(others):
        pair = document.pair
    return pair if pair is not None and not set(pair) & set(others) else ()
