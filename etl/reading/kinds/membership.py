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
from etl.reading.ties import membership as phrases


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
        if phrases.LISTED.match(passage.shape.text):
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
    if not has_name and not any(word in words for word in phrases.ROLES):
        return
    for pattern in (*phrases.TOLD, *phrases.BY_CONTEXT):
        if not any(word in words for word in phrases.NEEDS.get(pattern.name, phrases.ROLES)):
            continue
        for hit in pattern.find(passage.shape):
            start = hit.match.start()
            lead = re.split(r"[;:.,]", passage.shape.text[max(start - phrases.NEAR, 0) : start])[-1]
            is_aside = re.search(r">, (?:an?|the|one|also|still|now) ", hit.match[0]) is not None
            if phrases.UNTRUE.search(hit.match[0]) is None and (is_aside or phrases.UNREAL.search(lead) is None):
                yield from _read(document, passage, hit, pattern)


def _read(document: Document, passage: Passage, hit: Hit, pattern: Pattern) -> Iterator[Finding]:
    groups = hit.match.groupdict()
    text, end = passage.shape.text, hit.match.end()
    is_founding = text.startswith(" founding", end)
    role = MembershipRole.FOUNDING_MEMBER if is_founding else _role(groups.get("role") or "member")
    members = _members(document, passage, hit)
    names = _organisations(document, passage, hit) if pattern in phrases.TOLD else _from_context(document, passage, hit)
    date = _when(document, passage, hit)
    for name in names:
        for country in members:
            yield finding(
                document, passage, Membership(country=country, organisation=name, role=role, date=date), pattern.name
            )
    for match, mention in _further(passage, hit) if pattern in phrases.TOLD else ():
        dated = phrases.SINCE.match(text, match.end())
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
        last = max(shape.text.find(" in <date>", last, last + phrases.NAME_LENGTH), last)
    behind = phrases.SINCE.match(shape.text, last)
    chosen = inside[-1:] or (shape.mentions(*behind.span())[-1:] if behind is not None else [])
    if not chosen and phrases.LABEL.match(shape.text):
        chosen = shape.mentions(0, first)[:1]
    if not chosen and phrases.HAPPENED.search(hit.match[0]):
        start = max(shape.text.rfind(";", 0, first), 0)
        chosen = [one for one in shape.mentions(start, first) if one.tag is Tag.DATE][-1:]
    return date_of(document, passage, chosen[0]) if chosen else None


def _further(passage: Passage, hit: Hit) -> Iterator[tuple[re.Match[str], Mention]]:
    """More organisations of the same members: `founding members of NATO in 1949 and of the Arctic Council in 1996`."""
    at = hit.match.end()
    while (match := phrases.FURTHER.match(passage.shape.text, at)) is not None:
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
    for hit in phrases.TOGETHER.find(passage.shape):
        if passage.pair is None or not is_stated(passage, *hit.match.span()):
            continue
        for mention in hit.many("orgs"):
            for country in passage.pair:
                if (country, mention.value) not in known:
                    fact = Membership(country=country, organisation=mention.value, role=MembershipRole.COOPERATES_IN)
                    yield finding(document, passage, fact, phrases.TOGETHER.name)


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
    match = phrases.NAME.match(document.plain, passage.shape.offset(hit.match.start("orgs")), passage.end)
    return [match["name"]] if match is not None and phrases.BODY.search(match["name"]) else []


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
    if phrases.WHOSE_COUNTRY.search(passage.words):
        return []
    code = document.antecedent(passage, hit.span("who")[0])
    return [code] if code is not None and code != "EU" else []


def _both(document: Document, passage: Passage, others: list[str]) -> Pair | tuple[()]:
    """The two states beside others that are named with them."""
    pair = pair_in_force(document, passage)
    if pair is None or set(pair) & set(others):
        pair = document.pair
    return pair if pair is not None and not set(pair) & set(others) else ()
