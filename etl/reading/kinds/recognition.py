"""One state recognised another."""

import re
from collections.abc import Iterator, Sequence

from etl.reading.document import Document, Passage
from etl.reading.fact import Fact, Finding, kind, slot
from etl.reading.rules import date_between, finding, headed_by_date, is_stated, states_in
from etl.reading.shape import Hit, Pattern
from etl.reading.slots import COUNTRY, DATE, NUMBER


@kind("recognition")
class Recognition(Fact):
    """One state recognised another."""

    recogniser: str = slot(COUNTRY, core=True)
    recognised: str = slot(COUNTRY, core=True)
    date: str | None = slot(DATE, default=None)
    rank: int | None = slot(NUMBER, default=None)


_THING = r"(?:independence|statehood|sovereignty)"
_FREE = (
    rf"(?:the )?(?:(?:[a-z]+ )?{_THING} of (?:the )?|(?:state|republic) of )?(?:newly |the |its (?:new |southern |"
    rf"northern )?neighbou?r )?"
    rf"(?:independent |sovereign |young |new )?"
)
_IT = (
    r"(?P<it>it|us|(?:the independence of )?its (?:former colony|neighbou?r|independence)|the (?:young |"
    r"new )?(?:republic|state|country|federation|"
    r"people's republic|kingdom))\b"
)
_WHOM = (
    rf"(?:{_FREE}(?:(?P<whom><country>|<capital>)(?:'s? {_THING})?|(?P<whose><adj>|<country>) (?:{_THING}|"
    rf"state|republic|federation))(?!'s)|{_IT}(?!'s? [a-z]))"
)
_FIRST = (
    r"(?P<first>(?:among |one of )?the (?:very )?(?:<ordinal:(?P<rank>\d+)>|first)(?: (?!to\b)\w+)?(?: (?:country|"
    r"state|nation|"
    r"government|capital))?(?: (?:in|on|of) the [a-z]+| anywhere)? to "
    r"(?:formally |officially )?)"
)
_SO = r"(?:(?:formally|officially|also|had|did|was|has|have|then|duly|only|already) )*"
_PATTERNS = (
    Pattern(
        "A recognised B",
        rf"(?P<who>{{states}}|this country|our country|it|the (?:<count:2>|two)|both|we)(?:,[^,;]{{1,60}},|,? which|"
        rf",? who|,? that)? "
        rf"(?:(?!recogni)[\w-]+ ){{0,4}}?(?:{_FIRST})?{_SO}"
        rf"recogni[sz]e[sd]? {_WHOM}",
    ),
    Pattern(
        "the first to recognise B was A",
        rf"(?:{_FIRST})recogni[sz]e {_WHOM}(?:, (?:in|on) <date>,)? (?:was|were) (?:the )?(?P<who>{{states}})",
    ),
    Pattern(
        "A announced recognition of B",
        r"(?P<who>{states}) (?:[a-z]+ ){0,2}(?:announced|declared|proclaimed|made public)(?: its| their)? (?:formal |"
        r"full "
        r"|official )?recognition of (?:the )?(?:state of |independence of )?(?P<whom>{state})",
    ),
    Pattern("did A recognise B", rf"\bdid (?P<who>{{states}}) {_SO}recogni[sz]e {_WHOM}"),
    Pattern(
        "B was recognised by A",
        rf"(?P<whom>{{state}})(?:'s?)?(?: {_THING})?(?:,| (?:was|had been|were|has been))?(?: \w+)? "
        rf"recogni[sz]ed(?: as [^,;]{{1,40}})? by (?:the )?(?P<who>{{states}})",
    ),
    Pattern(
        "recognition of B by A",
        r"recognition of (?:the )?(?P<whom>{state})(?: \([^)]*\))? by (?:the )?(?P<who>{states})",
    ),
    Pattern(
        "recognition by A",
        r"(?P<who><adj>|<(?:country|capital|people)>(?='s?))(?:'s?)? recognition (?:of (?:the "
        r")?(?P<whom>{state})(?:'s \w+)? )?(?:came|followed|"
        r"was|on|in|dates)",
    ),
    Pattern(
        "A gave recognition to B",
        r"(?P<who>{states}) (?:[a-z]+ ){0,2}(?:extended|granted|accorded|gave)(?: [a-z]+){0,3} recognition to "
        r"(?:the )?(?P<whom>{state})",
    ),
)
_OWN_DATE = re.compile(r"(?: so)?,? (?:in|on) <date>")
_FURTHER = (
    re.compile(
        r"\b(?:before|after|ahead of|behind|once) (?P<who>(?:the )?<(?:country|capital)>)(?: had|"
        r" itself)? (?:did(?= |,|\.|$|;)|done so|did so|"
        r"(?P<first>(?:become|became|been|was) the (?:<ordinal:1>|first) (?:[a-z]+ )?to (?:do so|do it|recogni[sz]e)))"
    ),
    re.compile(
        r"(?P<who><country>|<capital>)(?: then| also)? (?:did so|did the same|did likewise|followed(?: suit)?|came "
        r"next|was next)\b(?! by)"
    ),
    re.compile(
        r"(?:,|;| and|, and) (?:by )?(?P<who>(?:the )?<(?:country|capital)>(?:(?:,| and) (?:the )?<country>)*),? "
        r"(?:only "
        r")?(?:in|on|by) <date>"
    ),
)
_NONE_BEFORE = Pattern(
    "none before A",
    rf"\bno (?:other )?(?:state|country|capital|government|nation) (?:had )?recogni[sz]ed {_WHOM} before "
    rf"(?P<who>{{state}})",
)
_NONE_SOONER = Pattern(
    "none sooner than A",
    rf"\bno (?:other )?(?:state|country|capital|government|nation|one)(?: on earth| anywhere|"
    rf" else)? (?:had )?recogni[sz]ed {_WHOM} "
    rf"(?:sooner|earlier|faster|more quickly|ahead of|quicker) (?:than )?(?P<who>{{state}})",
)
_DID_SO = Pattern(
    "A did so too", r"^(?P<who>{states})(?: also| then)? (?:did so|did the same|followed(?: suit)?)(?! by)"
)
_FIRST_OF_ALL = re.compile(
    r"\b(?:ahead of all others|before (?:any|every|all) others?|ahead of any other|earlier than any other|"
    r"before any(?:one|body) else|the first (?:[a-z]+ )?(?:to do so|in the world to do so))\b"
)
_COUPLE = re.compile(r"<(?:country|capital)> and (?:the )?<(?:country|capital)>")


def find(document: Document, found: Sequence[Finding]) -> Iterator[Finding]:
    """Recognitions of a state: who recognised whom, when, and whether as the first."""
    if "recogni" not in document.low:
        return
    last: Recognition | None = None
    for passage in document.passages:
        if "recogni" not in passage.words:
            if last is not None:
                yield from _did_so(document, passage, last)
            last = None
            continue
        for finding_ in _recognitions(document, passage):
            last = finding_.fact if isinstance(finding_.fact, Recognition) else last
            yield finding_


def _recognitions(document: Document, passage: Passage) -> Iterator[Finding]:
    for none in (_NONE_BEFORE, _NONE_SOONER):
        for hit in none.find(passage.shape):
            yield from _read(document, passage, hit, none.name, rank=1)
    for pattern in _PATTERNS:
        for hit in pattern.find(passage.shape):
            if is_stated(passage, *hit.match.span()):
                for one in _read(document, passage, hit, pattern.name, rank=_rank(passage, hit)):
                    yield one
                    yield from _also(document, passage, hit, one.fact)


def _also(document: Document, passage: Passage, hit: Hit, fact: Fact) -> Iterator[Finding]:
    """`Peru recognised it in February, Norway on 28 March`; `India did the same a few hours later`."""
    if not isinstance(fact, Recognition):
        return
    for pattern in _FURTHER:
        for match in pattern.finditer(passage.shape.text, hit.match.end()):
            for code in states_in(passage.shape.mentions(*match.span("who"))):
                if code not in (fact.recogniser, fact.recognised):
                    window = (match.start(), len(passage.shape.text))
                    date = date_between(document, passage, (match.end("who"), match.end("who")), window)
                    if pattern is _FURTHER[0]:
                        own = _OWN_DATE.match(passage.shape.text, match.end())
                        date = date if own is not None else None
                    rank = 1 if match.groupdict().get("first") else None
                    one = Recognition(recogniser=code, recognised=fact.recognised, date=date, rank=rank)
                    yield finding(document, passage, one, "another did so too")


def _did_so(document: Document, passage: Passage, last: Recognition) -> Iterator[Finding]:
    for hit in _DID_SO.find(passage.shape):
        for who in hit.many("who"):
            if who.country not in (None, last.recognised):
                date = _date(document, passage, hit)
                fact = Recognition(recogniser=str(who.country), recognised=last.recognised, date=date)
                yield finding(document, passage, fact, _DID_SO.name)


def _read(document: Document, passage: Passage, hit: Hit, rule: str, rank: int | None) -> Iterator[Finding]:
    who, named = _recognisers(document, passage, hit), _recognised(document, hit)
    if named is None and hit.match.groupdict().get("it") == "it":
        named = _named_before(passage, hit)
    for code in who:
        whom = named or _other(document, passage, code, who)
        if whom is None or code == whom:
            continue
        fact = Recognition(recogniser=code, recognised=whom, date=_date(document, passage, hit), rank=rank)
        yield finding(document, passage, fact, rule)


def _date(document: Document, passage: Passage, hit: Hit) -> str | None:
    date = date_between(document, passage, hit.match.span(), (0, len(passage.shape.text)))
    return date or headed_by_date(document, passage)


def _recognisers(document: Document, passage: Passage, hit: Hit) -> list[str]:
    named = states_in(hit.many("who"))
    words = hit.match["who"]
    if named:
        return named
    if words in ("this country", "our country", "we"):
        whom = _recognised(document, hit)
        home = document.home if document.home != whom else None
        code = home or (document.partner(whom, passage) if whom is not None else None)
        return [code] if code is not None else []
    if words == "it":
        code = document.antecedent(passage, hit.span("who")[0])
        return [code] if code is not None else []
    couples = list(_COUPLE.finditer(passage.shape.text, 0, hit.match.start()))
    return states_in(passage.shape.mentions(*couples[-1].span())) if couples else []


def _recognised(document: Document, hit: Hit) -> str | None:
    for group in ("whom", "whose"):
        mention = hit.maybe(group) if group in hit.match.groupdict() else None
        if mention is not None:
            return mention.country
    return document.home if hit.match.groupdict().get("it") == "us" else None


def _named_before(passage: Passage, hit: Hit) -> str | None:
    """The state that the same sentence says was recognised, before it says so again of `it`."""
    before = _BEFORE_IT.search(passage.shape.text, 0, hit.match.start())
    return passage.shape.mentions(*before.span("whom"))[0].country if before is not None else None


_BEFORE_IT = re.compile(r"(?P<whom><country>)(?:'s [a-z]+)? (?:was|had been) recogni[sz]ed")


def _other(document: Document, passage: Passage, who: str, all_who: list[str]) -> str | None:
    """The state that `it` is beside these: the third that the sentence names, else the other of the pair."""
    if len(all_who) > 1:
        return next((code for code in passage.countries if code not in all_who), None)
    return document.partner(who, passage)


def _rank(passage: Passage, hit: Hit) -> int | None:
    """Whether it was the first to do so, or the second, as `the second state to recognise` says."""
    groups = hit.match.groupdict()
    first = groups.get("first")
    if first and "among" not in first and "one of" not in first:
        return int(groups.get("rank") or 1)
    lead = passage.shape.text[: hit.match.end()]
    told = _FIRST_OF_ALL.search(passage.words)
    others = _FURTHER[0].search(passage.shape.text, hit.match.end())
    if others is not None and others["first"]:
        return None
    return 1 if told is not None and lead.count("recogni") == 1 else None
