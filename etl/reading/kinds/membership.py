"""A state's part in an organisation."""

import re
from collections.abc import Iterator, Sequence

from db.vocabulary import MembershipRole
from etl.reading.document import Document, Passage
from etl.reading.fact import Fact, Finding, kind, slot
from etl.reading.mention import Tag
from etl.reading.rules import date_of, finding, is_stated, states_in
from etl.reading.shape import Hit, Pattern, holds
from etl.reading.slots import COUNTRY, DATE, ORGANISATION, term
from etl.reading.ties import entries, roles
from etl.reading.ties import membership as phrases
from etl.reading.ties.standing import from_context, members, organisation, organisations
from etl.reading.ties.standing_dates import further_organisations, shared_date, when

_MAY_NAME_ONE = (Tag.ORGANISATION, Tag.COUNTRY)


@kind("membership")
class Membership(Fact):
    """A state's part in an organisation."""

    country: str = slot(COUNTRY, core=True)
    organisation: str = slot(ORGANISATION, core=True)
    role: MembershipRole = slot(term(MembershipRole), core=True)
    date: str | None = slot(DATE, default=None)


def find(document: Document, found: Sequence[Finding]) -> Iterator[Finding]:
    """Which states are members, observers or candidates of which organisations, or work together in them."""
    told: list[Finding] = []
    for passage in document.passages:
        if ":" in passage.words and phrases.LISTED.match(passage.shape.text):
            told += _listed(document, passage)
        elif "member" in passage.words and (shared := phrases.SHARED.match(passage.shape.text)) is not None:
            told += _shared(document, passage, shared)
        elif (is_named := _names_one(passage)) or not phrases.TELLING.isdisjoint(passage.vocabulary):
            told += _first_of_each(_memberships(document, passage, is_named))
    yield from told
    known = {(str(one.fact.filled()["country"]), str(one.fact.filled()["organisation"])) for one in told}
    for passage in document.passages:
        if holds(passage.words, phrases.TOGETHER.needs) and passage.tagged(Tag.ORGANISATION):
            yield from _together(document, passage, known)


def _names_one(passage: Passage) -> bool:
    """Whether the passage names an organisation."""
    for one in passage.mentions:  # noqa: SIM110  # asked of every sentence: a loop costs half of what `any` does
        if one.tag in _MAY_NAME_ONE and organisation(one) is not None:
            return True
    return False


def _first_of_each(findings: Iterator[Finding]) -> Iterator[Finding]:
    """The first that is told of each state in each organisation, and one that only adds the date to it."""
    done: dict[tuple[str, str], dict[str, object]] = {}
    for one in findings:
        slots = one.fact.filled()
        key = (str(slots["country"]), str(slots["organisation"]))
        first = done.get(key)
        if first is None or ("date" not in first and "date" in slots and first["role"] == slots["role"]):
            done[key] = slots
            yield one


def _memberships(document: Document, passage: Passage, is_named: bool) -> Iterator[Finding]:
    words = passage.words
    for pattern in (*phrases.TOLD, *phrases.BY_CONTEXT):
        if not holds(words, phrases.NEEDS.get(pattern.name, phrases.ROLES)):
            continue
        for hit in pattern.find(passage.shape):
            start = hit.match.start()
            lead = re.split(r"[;:.,]", passage.shape.text[max(start - phrases.NEAR, 0) : start])[-1]
            is_aside = re.search(r">, (?:an?|the|one|also|still|now) ", hit.match[0]) is not None
            if phrases.UNLIKE.search(passage.shape.text, max(start - phrases.NEAR, 0), start):
                continue
            if phrases.UNTRUE.search(hit.match[0]) is None and (is_aside or phrases.UNREAL.search(lead) is None):
                yield from _read(document, passage, hit, pattern)
    if holds(words, roles.WORDS) if is_named else holds(words, phrases.JOINING):
        yield from _loosely(document, passage, roles.LOOSE)
    if is_named and holds(words, entries.WORDS):
        yield from _loosely(document, passage, entries.PATTERNS)
    for pattern in entries.CONTRARY if is_named or "unlike" in words else ():
        for hit in pattern.find(passage.shape):  # the denial in its words is none of the role that it tells
            yield from _read(document, passage, hit, pattern)
    if holds(words, phrases.ROLES):
        yield from _loosely(document, passage, roles.BY_CONTEXT)


def _loosely(document: Document, passage: Passage, patterns: Sequence[Pattern]) -> Iterator[Finding]:
    """What a word for a role says of the subject of its clause, wherever in the clause that stands."""
    text, words = passage.shape.text, passage.words
    for pattern in patterns:
        if not pattern.needs and not holds(words, roles.NEEDS.get(pattern.name, phrases.ROLES)):
            continue
        for hit in pattern.find(passage.shape):
            gap = hit.match.groupdict().get("gap")
            start = hit.match.start()
            if roles.SUPPOSED.search(text, max(start - 16, 0), start):
                continue
            if gap is not None and (roles.BLOCKED.search(gap) or _is_beside(text, hit, gap)):
                continue
            if phrases.UNTRUE.search(hit.match[0]) is None:
                yield from _read(document, passage, hit, pattern)


def _is_beside(text: str, hit: Hit, gap: str) -> bool:
    """Whether the state is only one of whom something else is said: `with A`, but not `with A, which has been`."""
    start = hit.match.start()
    is_relative = gap.startswith((", which", " which")) and hit.match["who"] in ("<country>", "<capital>")
    return not is_relative and roles.BESIDE.search(text, max(start - 16, 0), start) is not None


def _read(document: Document, passage: Passage, hit: Hit, pattern: Pattern) -> Iterator[Finding]:
    groups = hit.match.groupdict()
    text, end = passage.shape.text, hit.match.end()
    if text.startswith("'s ", end):  # `entered the EU's trade agreement` tells of no part in the EU
        return
    is_founding = text.startswith(" founding", end)
    later = roles.AS.match(text, end)
    said = later["role"] if later is not None else groups.get("role") or "member"
    role = MembershipRole.FOUNDING_MEMBER if is_founding else _role(said)
    countries = members(document, passage, hit)
    is_named = pattern not in (*phrases.BY_CONTEXT, *roles.BY_CONTEXT)
    names = organisations(document, passage, hit) if is_named else from_context(document, passage, hit)
    further = list(further_organisations(passage, hit)) if is_named else []
    date = when(document, passage, hit) or shared_date(document, passage, further)
    if role is MembershipRole.CANDIDATE:  # what its council or commission grants is the part in the Union
        names = ["European Union" if name.startswith("European Co") else name for name in names]
    own = _own_roles(passage, end)
    for name in names:
        for country in countries:
            fact = Membership(country=country, organisation=name, role=own.get(country, role), date=date)
            yield finding(document, passage, fact, pattern.name)
    yield from _others_too(document, passage, hit, names[:1], role, date)
    for match, mention in further:
        if organisation(mention) is None:
            return
        for fact in _of_another(document, passage, match, (countries, str(organisation(mention)), role)):
            yield finding(document, passage, fact, f"{pattern.name}, and of another")


def _own_roles(passage: Passage, at: int) -> dict[str, MembershipRole]:
    """The role that each state has where those of several differ: `both are in it, A as an observer`."""
    found = roles.OWN_ROLE.finditer(passage.shape.text, at)
    return {str(passage.shape.mentions(*one.span("who"))[0].country): _role(one["role"]) for one in found}


def _of_another(
    document: Document, passage: Passage, match: re.Match[str], told: tuple[list[str], str, MembershipRole]
) -> Iterator[Membership]:
    """The part that the same states, and those named with them, have in a further organisation."""
    countries, name, role = told
    dated = phrases.SINCE.match(passage.shape.text, match.end())
    span = match.span("when") if match["when"] else dated.span() if dated is not None else (0, 0)
    date = next((date_of(document, passage, one) for one in passage.shape.mentions(*span)), None)
    beside = states_in(passage.shape.mentions(*match.span("with"))) if match["with"] else []
    for country in dict.fromkeys([*countries, *beside]):
        yield Membership(country=country, organisation=name, role=role, date=date)


def _others_too(
    document: Document, passage: Passage, hit: Hit, names: list[str], role: MembershipRole, date: str | None
) -> Iterator[Finding]:
    """`Norway joined NATO in 1949, Finland in 2023`; `Iraq was among the founders, and so was Kuwait`."""
    text, at = passage.shape.text, hit.match.end()
    if (each := roles.EACH.match(text, at)) is not None:
        for one, since in (("one", "first"), ("two", "second")):
            code = str(passage.shape.mentions(*each.span(one))[0].country)
            day = date_of(document, passage, passage.shape.mentions(*each.span(since))[0])
            for name in names:
                fact = Membership(country=code, organisation=name, role=role, date=day)
                yield finding(document, passage, fact, "each since its own day")
        return
    dated = phrases.SINCE.match(text, at)
    at = dated.end() if dated is not None else at
    match = roles.SO_WAS.match(text, at)
    other = roles.AND_AS.match(text, at)
    if match is None and other is not None:
        role, match = _role(other["role"]), other
        dates = passage.shape.mentions(*other.span("date")) if other["date"] else []
        date = date_of(document, passage, dates[0]) if dates else None
    if match is None and (match := roles.ALSO.match(text, at) or roles.LATER.match(text, at)) is not None:
        date = date_of(document, passage, passage.shape.mentions(*match.span("date"))[0])
        role = MembershipRole.MEMBER if match["verb"] and role is MembershipRole.FOUNDING_MEMBER else role
    who = states_in(passage.shape.mentions(*match.span("who"))) if match is not None else []
    for name in names:
        for code in who:
            fact = Membership(country=code, organisation=name, role=role, date=date)
            yield finding(document, passage, fact, "and so did another")


def _listed(document: Document, passage: Passage) -> Iterator[Finding]:
    """`Morocco: African Union (since 2017); Arab League (founding member)`."""
    country, *names = passage.tagged(Tag.COUNTRY, Tag.ORGANISATION)
    for name in names if all(organisation(one) is not None for one in names) else ():
        end = passage.shape.text.index(">", passage.shape.place_of(name)) + 1
        note = re.match(r" \(([^)]*)\)", passage.shape.text[end:])
        dates = passage.shape.mentions(end, end + note.end()) if note is not None else []
        fact = Membership(
            country=str(country.country),
            organisation=str(organisation(name)),
            role=_role(note[1] if note is not None else "member"),
            date=next((date_of(document, passage, one) for one in dates if one.tag is Tag.DATE), None),
        )
        yield finding(document, passage, fact, "listed")


def _shared(document: Document, passage: Passage, match: re.Match[str]) -> Iterator[Finding]:
    """`Common memberships: United Nations, WTO`: of both states of the passage."""
    for name in passage.shape.mentions(*match.span("orgs")):
        for country in passage.pair or () if name.tag is Tag.ORGANISATION else ():
            fact = Membership(country=country, organisation=name.value, role=MembershipRole.MEMBER)
            yield finding(document, passage, fact, "shared memberships")


def _together(document: Document, passage: Passage, known: set[tuple[str, str]]) -> Iterator[Finding]:
    for hit in phrases.TOGETHER.find(passage.shape):
        if passage.pair is None or not is_stated(passage, *hit.match.span()):
            continue
        for mention in hit.many("orgs"):
            for country in passage.pair:
                if (country, mention.value) not in known:
                    fact = Membership(country=country, organisation=mention.value, role=MembershipRole.COOPERATES_IN)
                    yield finding(document, passage, fact, phrases.TOGETHER.name)


def _role(words: str) -> MembershipRole:
    if re.search(r"found|charter|original|establish|creat|set up|launch", words):
        return MembershipRole.FOUNDING_MEMBER
    if "observer" in words:
        return MembershipRole.OBSERVER
    return MembershipRole.CANDIDATE if "candidate" in words else MembershipRole.MEMBER
