"""A state's part in an organisation."""

import re
from collections.abc import Iterator, Sequence

from db.vocabulary import MembershipRole
from etl.reading.document import Document, Passage
from etl.reading.fact import Fact, Finding, kind, slot
from etl.reading.mention import Mention, Tag
from etl.reading.rules import finding, is_stated, nearest_date, states_in
from etl.reading.shape import Hit, Pattern
from etl.reading.slots import COUNTRY, DATE, ORGANISATION, term


@kind("membership")
class Membership(Fact):
    """A state's part in an organisation."""

    country: str = slot(COUNTRY, core=True)
    organisation: str = slot(ORGANISATION, core=True)
    role: MembershipRole = slot(term(MembershipRole), core=True)
    date: str | None = slot(DATE, default=None)


_ROLE = (
    r"(?P<role>(?:founding|founder|charter|original) (?:member|state)s?(?: states?)?|(?:co-)?founders?|(?:full |<ordinal:\d+> |associate )?members?(?: states?)?|"
    r"observers?(?: states?| status)?|candidates?(?: (?:country|countries|status|member))?(?: for (?:accession|membership))?|helped to found)"
)
_WHO = r"(?P<who>{states}(?:, (?:with|along with|together with) {states},)?|<both>|the two(?! \w+ly)|they|both(?: of them)?|it|the (?:republic|country|kingdom))"
_ORGS = r"(?:the )?(?P<orgs>{orgs}|alliance(?:'s)?|bloc|union|organi[sz]ation|group)"
_PATTERNS = (
    Pattern("A is a member of O", rf"{_WHO}(?:,[^,;]{{1,50}},)? (?:(?:is|are|was|were|has been|have been|had been|became|become|remains?|belongs? to|being)(?: both| all| also| still| now| among| one of| an?| the| its| active)*,? )(?:with {{states:too}} ,? ?|with {{states:with}}, )?(?:the )?{_ROLE}(?: \w+)? (?:of|in|to|at) {_ORGS}"),
    Pattern("A, a member of O", rf"(?P<who>{{state}}), (?:also |still |itself |now |since {{date}} )?(?:an?|the|one of the) {_ROLE}(?: of| in| for| at) {_ORGS}"),
    Pattern("as a member of O", rf"(?P<who>{{state}})(?:'s)?[^.;]{{0,40}} as an? {_ROLE} (?:of|in) {_ORGS}"),
    Pattern("O, of which A is a member", rf"{_ORGS},? (?:of|in|to) which (?P<who>{{states}}|<both>|it) (?:is|are|was|were|became|has been|have been|belongs?|both are)(?: both| also| an?| the)* ?{_ROLE}?"),
    Pattern("A, an O candidate", rf"(?P<who>{{state}}),? (?:is |became |has been )?(?:an?|the)? ?{_ORGS} {_ROLE}"),
    Pattern("O candidate status for A", rf"{_ORGS} (?P<role>candidate status|membership|observer status) (?:for|of) (?P<who>{{states}})"),
    Pattern("A joined O", r"(?P<who>{states}|<both>|the two|they|it) (?:both )?(?P<role>joined|acceded to|was admitted to|were admitted to|entered) (?:the )?(?P<orgs>{orgs})"),
    Pattern("A belongs to O", r"(?P<who>{states}|<both>|the two|they|both(?: states)?)(?: both| also)* (?P<role>belongs? to|sits? in|sits? on|are in|is in|sit together in) (?:the )?(?P<orgs>{orgs})"),
    Pattern("A, in O since", r"(?P<who>{state}),? (?P<role>in) (?:the )?(?P<orgs>{org}) since {date}"),
    Pattern("A's accession to O", r"(?P<who>{state})(?:'s?)? (?P<role>accession to|membership (?:of|in)) (?:the )?(?P<orgs>{orgs})"),
)  # fmt: skip
_TOGETHER = Pattern(
    "work together in O",
    r"(?:(?:cooperat|collaborat|interact|work|coordinat|partner)\w*(?: closely| together| actively| also| with each other| hand in hand| side by side)*|support each other) (?:with)?in "
    r"(?:the framework of |the frameworks of )?(?:[a-z]+ )?(?:multilateral |international |regional |global )?(?:frameworks |organi[sz]ations |forums |fora |platforms |bodies |formats |structures |groupings )?(?:such as |like |including )?(?:the )?(?P<orgs>{orgs}(?:(?:,| and|, and) (?:the )?{org})*)",
)


def find(document: Document, found: Sequence[Finding]) -> Iterator[Finding]:
    """Which states are members, observers or candidates of which organisations, or work together in them."""
    for passage in document.passages:
        if not passage.tagged(Tag.ORGANISATION) and not re.search(
            r"\b(?:members?|observers?|founders?)\b", passage.words
        ):
            continue
        done: set[tuple[str, str]] = set()
        for pattern in _PATTERNS:
            for hit in pattern.find(passage.shape):
                for one in _read(document, passage, hit, pattern.name):
                    key = (one.fact.filled()["country"], one.fact.filled()["organisation"])
                    if key not in done:
                        done.add(key)
                        yield one
        for hit in _TOGETHER.find(passage.shape):
            yield from _together(document, passage, hit)


def _read(document: Document, passage: Passage, hit: Hit, rule: str) -> Iterator[Finding]:
    if not is_stated(passage, *hit.match.span()):
        return
    role = _role(hit.match.groupdict().get("role") or "member")
    date = nearest_date(document, passage, *hit.match.span())
    for organisation in _organisations(document, passage, hit):
        for country in _members(document, passage, hit):
            yield finding(
                document, passage, Membership(country=country, organisation=organisation, role=role, date=date), rule
            )


def _together(document: Document, passage: Passage, hit: Hit) -> Iterator[Finding]:
    if passage.pair is None or not is_stated(passage, *hit.match.span()):
        return
    for mention in hit.many("orgs"):
        for country in passage.pair:
            fact = Membership(country=country, organisation=mention.value, role=MembershipRole.COOPERATES_IN)
            yield finding(document, passage, fact, _TOGETHER.name)


def _role(words: str) -> MembershipRole:
    if re.search(r"found|charter|original", words):
        return MembershipRole.FOUNDING_MEMBER
    if "observer" in words:
        return MembershipRole.OBSERVER
    return MembershipRole.CANDIDATE if "candidate" in words else MembershipRole.MEMBER


def _organisations(document: Document, passage: Passage, hit: Hit) -> list[str]:
    named = [one.value for one in hit.many("orgs") if one.tag is Tag.ORGANISATION]
    if named:
        return named
    earlier = (one for one in document.before(passage, hit.span()[0]) if one.tag is Tag.ORGANISATION)
    last = next(earlier, None)
    return [last.value] if last is not None else []


def _members(document: Document, passage: Passage, hit: Hit) -> list[str]:
    groups = hit.match.groupdict()
    named: list[Mention] = [*hit.many("who")]
    for group in ("with", "too"):
        named += hit.many(group) if groups.get(group) else []
    codes = states_in(named)
    if codes:
        return codes + _both_with(passage, named)
    if groups["who"] in ("it", "the country", "the republic", "the kingdom"):
        code = document.antecedent(passage, hit.span()[0])
        return [code] if code is not None else []
    return list(passage.pair or ())


def _both_with(passage: Passage, named: list[Mention]) -> list[str]:
    return list(passage.pair or ()) if any(one.tag is Tag.BOTH for one in named) else []
