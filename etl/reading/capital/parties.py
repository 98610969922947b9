"""Parties: which state a sum comes from, and which one it goes to."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from etl.reading import lexicon
from etl.reading.capital import words
from etl.reading.capital.givers import FUNDS, INVESTORS, LENDERS, POINTING, Patterns
from etl.reading.capital.pronouns import meant, speaker
from etl.reading.capital.stretch import Stretch
from etl.reading.document import Document
from etl.reading.mention import Mention, Tag

_OF_OURS = re.compile(rf"\bour (?:own )?{words.MODIFIERS}(?:{FUNDS}|{words.INSTITUTION})\b")
_OF_THEIRS = re.compile(rf"\b{POINTING} {words.MODIFIERS}{FUNDS}\b|\b{FUNDS} from (?:the|his|her|their|that) [a-z]+\b")
_OFFICIAL = re.compile(
    r"\b(?:budget|congress|parliament|senate|treasury|government|cabinet|administration|(?:finance|"
    r"foreign|development) "
    r"ministry|ministry of (?:finance|foreign affairs|[a-z]+ cooperation)|the (?:crown|federation|kingdom|"
    r"republic)(?= (?:(?:has|had|also) )*(?:lent|lends|gave|given|granted|provided|pledged|promised)))\b"
)
_TO = re.compile(
    rf"\b(?:in|into|to|for|with|across|on|towards|lend|lent|grant|granted|give|gave|given|offer|offered|"
    rf"promised?|loaned|pledged?|handed|hands|lends|gives|sent|provide[sd]?|extended|extends|grants|supplied|at|"
    rf"throughout|inside|lending|giving|granting|handing) "
    rf"(?:the )?(?:(?!{words.STOPS}\b)[a-z'-]+ ){{0,3}}?(?:of (?:the )?)?(?P<whom>{words.STATE})"
)
# A line of a list about a state's own money: `Aid programme 2021–2024: 40 million kroner in grants to Peru`.
_LISTED = re.compile(
    rf"^[^:.;]{{3,60}}: (?:about |some |over )?{words.SUM} (?:(?:in|as|"
    rf"of) )?(?:(?!and\b)[a-z]+ )?(?:grants?|aid|loans?|credits?|"
    rf"assistance) (?:to|for) (?:the )?{words.STATE}\W*$"
)
_SAME_COMPANIES = re.compile(rf"\b(?:those|these|such|the same) {words.MODIFIERS}{FUNDS}\b")
# Words of a budget, by which a state also spends at home: then the other state must be named.
_AT_HOME = re.compile(
    r"^(?!.*\b(?:pledg|promis|loan|lend|lent|credit|grant|aid\b|assistance|deposit|donat|non-repayable))"
    r".*\b(?:set(?:s|ting)? aside|allocat|earmark|commit|budgeted|provid|contribut|disburs|mobili[sz])"
)
_NAMED_BANK = re.compile(r"\b[A-Z][\w-]* bank\b(?<!Government bank)(?<!State bank)(?<!Central bank)")
_PAID = re.compile(r"\b(?:paid|disbursed|spent|received|drawn|used|delivered)\b")
_TOO = re.compile(r" and (?:the )?<(?:country|capital)>")
_ITSELF = re.compile(
    rf"\b(?:it|they|he|she)(?:,[^,<>]{{1,40}},)? (?:(?:has|had|have|also|will|would|is|then) " rf")*{words.GIVE}\b"
)
_ASIDE = re.compile(r"(?:\b(?:by|of|from|behind|unlike)|,) (?:the )?$")
_TARGET = re.compile(r"\b(?:in|into|to|for|with|lend|lent|granted|gave|give|at|on) (?:the |its |their )?$")
_THROUGH = re.compile(
    r", (?:through|via|by way of|under|together with|on behalf of|in <date>|over|repayable) [^,;]{1,80},"
)
_GIVEN_TO = re.compile(
    r"\b(?:handed|hands|gave|gives|lent|granted|offered|to|with|for|in|into) (?:the |its |[a-z]+'s )?(?:[a-z-]+ ){0,2}$"
)
_EUROPEAN = re.compile(rf"\beuropean {words.MODIFIERS}{FUNDS}\b")
_YEN = re.compile(r"\byen (?:loan|credit)s?\b")
_FROM_THERE = re.compile(rf"\b{FUNDS} from (?:the|that) [a-z]+\b.* here\b")
# Rules whose own words say that a state is the source, whatever stands before it.
_SOURCE_ANYWAY = ("capital of", "capital from", "held by", "came from", "given by", "institution in")
_STATES = (Tag.COUNTRY, Tag.ADJECTIVE, Tag.PEOPLE, Tag.CAPITAL)
_LENDER = {lexicon.fold(name): code for name, code in lexicon.rows_of("lenders.tsv", 2)}
_LENDER_WORDS = frozenset(re.split(r"\W", name)[0] for name in _LENDER)
_NAMED = re.compile(
    rf"(?<![\w-])(?:{'|'.join(re.escape(name) for name in sorted(_LENDER, key=len, reverse=True))})(?![\w-])"
)


@dataclass(frozen=True, slots=True)
class Parties:
    """The state that a sum comes from and the one that it goes to, and the rule that told the first."""

    who: str
    whom: str
    rule: str


def investors(document: Document, stretch: Stretch, last: Parties | None = None) -> Parties | None:
    """Whose capital the sum of a stretch is, and where."""
    for code, name in (
        *_found(stretch, INVESTORS),
        *_own(document, stretch),
        *meant(document, stretch, _aimed(stretch, "")),
    ):
        return _with_target(document, stretch, code, name, last, must=name == "state invested")
    if document.home is not None and _FROM_THERE.search(stretch.text) and not stretch.mentions(*_STATES):
        who = document.partner(document.home, stretch.passage)
        return Parties(who, document.home, "from there") if who is not None else None
    if _OF_THEIRS.search(stretch.text):
        return _from_partner(document, stretch, "the other's capital")
    return None


def lenders(document: Document, stretch: Stretch, last: Parties | None = None) -> Parties | None:
    """Which state, or lender of a state, lends, gives or pledges the sum of a stretch, and to whom."""
    for code, name in (
        *_own(document, stretch, ours=False),
        *_found(stretch, LENDERS),
        *_own(document, stretch),
        *meant(document, stretch, _aimed(stretch, "")),
    ):
        if name == "institution of state" and _is_company(document, stretch):
            continue
        return _with_target(document, stretch, code, name, last, must=_AT_HOME.search(stretch.text) is not None)
    is_listed = document.home is not None and _LISTED.search(stretch.text) is not None
    if is_listed or _OFFICIAL.search(stretch.text):
        return _from_partner(document, stretch, "an unnamed budget")
    return None


def contrasted(document: Document, stretch: Stretch, carried: Parties) -> Parties | None:
    """`Turkish ones hold 3 billion in Germany`, `its Greek counterpart`, `the other way`: beside the sum before."""
    named = [(place, one.country) for place, one in stretch.mentions(*_STATES) if one.country is not None]
    who = next((code for place, code in named if not _TARGET.search(stretch.text[:place])), None)
    if who is not None:
        if who not in (carried.who, carried.whom) and words.COMPARED_WITH.search(stretch.before):
            return Parties(who, carried.whom, "compared")
        return _with_target(document, stretch, who, "contrasted")
    targets = {code for _, code in named}
    if words.OTHER_WAY.search(stretch.passage.shape.text) or targets == {carried.who}:
        return Parties(carried.whom, carried.who, "the other way")
    if len(targets) == 1 and carried.whom not in targets:
        return Parties(carried.who, targets.pop(), "elsewhere too")
    return None


def as_before(stretch: Stretch, carried: Parties) -> Parties | None:
    """The parties of the sum before, where the words name no other or only point back."""
    if _SAME_COMPANIES.search(stretch.text) and not stretch.mentions(*_STATES):
        return Parties(carried.who, carried.whom, "the same companies")
    if _PAID.search(stretch.before):
        return None
    if _ITSELF.search(stretch.before) or not stretch.mentions(*_STATES, Tag.ORGANISATION):
        return Parties(carried.who, carried.whom, "as before")
    return None


def _own(document: Document, stretch: Stretch, *, ours: bool = True) -> Iterator[tuple[str, str]]:
    """Lenders known by name, and `our companies`, `our government`."""
    if not stretch.passage.vocabulary.isdisjoint(_LENDER_WORDS):
        yield from _named_lenders(document, stretch)
    if "JP" in (document.pair or ()) and _YEN.search(stretch.text):
        yield "JP", "yen loan"
    if "EU" in (document.pair or ()) and _EUROPEAN.search(stretch.text):
        yield "EU", "european"
    if ours and _OF_OURS.search(stretch.text):
        code = speaker(document, stretch)
        if code is not None:
            yield code, "ours"


def _named_lenders(document: Document, stretch: Stretch) -> Iterator[tuple[str, str]]:
    shape = stretch.passage.shape
    start, end = shape.offset(stretch.first), shape.offset(stretch.last)
    for match in _NAMED.finditer(document.low, start, end):
        if not _TARGET.search(document.low, start, match.start()):
            yield _LENDER[match[0]], "named lender"


def _found(stretch: Stretch, patterns: Patterns) -> Iterator[tuple[str, str]]:
    text = stretch.text
    for name, pattern in patterns:
        for match in pattern.finditer(text):
            place = match.start("who")
            mention = _mention_at(stretch, place)
            if mention is None or mention.country is None:
                continue
            lead = text[:place]
            if name == "institution of" and _GIVEN_TO.search(text[: match.start()]):
                continue
            is_source = name in _SOURCE_ANYWAY or (name == "money of state" and lead.endswith(" in "))
            if is_source or not _TARGET.search(lead):
                yield mention.country, name


def _mention_at(stretch: Stretch, place: int) -> Mention | None:
    return next((one for at, one in stretch.mentions(*_STATES, Tag.PERSON) if at == place), None)


def _is_company(document: Document, stretch: Stretch) -> bool:
    """Whether the bank has a name of its own in capitals before the plain noun: `Norway's DNB bank`."""
    start, end = stretch.span
    return _NAMED_BANK.search(document.plain, start, end) is not None


def _with_target(
    document: Document, stretch: Stretch, who: str, rule: str, last: Parties | None = None, *, must: bool = False
) -> Parties | None:
    """The parties with the state that the money goes to; if it `must` be named, nothing where it is not.

    A third state that gives as well gives to the one that the last sum of the paragraph went to.
    """
    whom = _aimed(stretch, who)
    if whom is None and last is not None and who not in (*(document.pair or ()), last.who, last.whom):
        return Parties(who, last.whom, f"{rule}, as another did")
    if whom is None and not must:
        whom = _understood(document, stretch, who)
    return Parties(who, whom, rule) if whom is not None and whom != who else None


def _aimed(stretch: Stretch, who: str) -> str | None:
    """The state that the words send the money to; the giver itself, which makes no fact, where there are several."""
    text = stretch.text
    matches = list(_TO.finditer(text, 0, _comma(stretch)))
    if any(_TOO.match(text, match.end()) for match in matches):
        return who
    named = [_mention_at(stretch, match.start("whom")) for match in matches]
    return next((one.country for one in named if one is not None and one.country not in (None, who)), None)


def _understood(document: Document, stretch: Stretch, who: str) -> str | None:
    """The other state of the pair, where the words name no place beyond it."""
    text, end = stretch.text, _comma(stretch)
    if words.NOT_BILATERAL.search(text, 0, end) or words.OWN_PEOPLE.search(text):
        return None
    third = [at for at, one in stretch.mentions(*_STATES) if one.country != who]
    is_aside = any(at > end or _ASIDE.search(text[:at]) for at in third) or _is_named_later(stretch, who)
    return document.partner(who, None if is_aside else stretch.passage)


def _is_named_later(stretch: Stretch, who: str) -> bool:
    """Whether the sentence names other states than the giver only behind the words that belong to the sum."""
    shape = stretch.passage.shape
    others = [at for at, _, one in shape.placed if one.tag in _STATES and one.country != who]
    return bool(others) and min(others) >= stretch.last


def _comma(stretch: Stretch) -> int:
    """Where the words end that can tell the target: what follows a comma behind the sum tells of other things."""
    text = stretch.text
    comma = text.find(",", len(stretch.before))
    while comma > 0 and (aside := _THROUGH.match(text, comma)) is not None:
        comma = text.find(",", aside.end())
    return comma if comma > 0 else len(text)


def _from_partner(document: Document, stretch: Stretch, rule: str) -> Parties | None:
    """Where only the state is named that the money goes to, it comes from the other of the pair."""
    codes = {one.country for _, one in stretch.mentions(*_STATES) if one.country is not None}
    if len(codes) != 1 or _TO.search(stretch.text) is None:
        return None
    whom = codes.pop()
    who = document.partner(whom, stretch.passage)
    return Parties(who, whom, rule) if who is not None else None
