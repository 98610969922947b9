"""Parties: which state a sum comes from, and which one it goes to."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from etl.reading import lexicon
from etl.reading.capital import words
from etl.reading.capital.stretch import Stretch
from etl.reading.document import Document
from etl.reading.mention import Mention, Tag

_S = words.STATE
_WHO = rf"(?P<who>{words.OWNER})"
_FUNDS = rf"(?:{words.CAPITAL}|{words.COMPANIES})"
_POINTING = r"(?:our|his|her|their|its|those|these|the [a-z-]+'s|such)"

_ANNOUNCES = r"(?:announced|pledged|promised|offered|unveiled|committed)"

Patterns = tuple[tuple[str, re.Pattern[str]], ...]


def _patterns(**sources: str) -> Patterns:
    return tuple((name.replace("_", " "), re.compile(source)) for name, source in sources.items())


_INVESTORS = _patterns(
    capital_of=rf"{_WHO} {words.MODIFIERS}{words.CAPITAL}\b",
    companies_of=rf"{_WHO} {words.MODIFIERS}{words.COMPANIES}\b",
    projects_of=rf"{_WHO} {words.MODIFIERS}projects\b",
    capital_from=rf"\b(?:{_FUNDS}|projects)(?: [a-z]+){{0,3}}? (?:from|by|of|out of|with) (?:the )?(?P<who>{_S})",
    held_by=rf"\b(?:held|invested|put in|owned) (?:from|by) (?:the )?(?P<who>{_S})",
    came_from=rf"\b(?:came|come|coming|comes|arrived|flowed|received|attracted|drew|drawn)\b[^;.]{{0,40}} from "
    rf"(?:the )?(?P<who>{_S})",
    state_invested=(
        rf"(?P<who><country>|<capital>)(?:,[^,<>]{{1,40}},)? (?:(?:has|had|have|also|so far|already|itself|"
        rf"alone|will) )*"
        rf"{words.INVEST_PLAINLY}\b"
    ),
    headed=rf"\b{words.CAPITAL}[^:;]{{0,40}}: (?:[a-z]+ )?{_WHO} (?:in|to|into) (?:the )?{_S}",
    investor=rf"(?P<who>{_S})(?: is| was|,) [^.;]{{0,40}}\binvestors?\b",
)
_LENDERS = _patterns(
    institution_of_state=rf"{_WHO} (?:state's )?{words.MODIFIERS}{words.INSTITUTION}\b",
    institution_of=rf"\b{words.INSTITUTION} of (?:the )?(?:[a-z]+ of )?(?P<who>{_S})",
    money_of_state=rf"{_WHO} {words.MODIFIERS}{words.MONEY_NOUN}\b",
    institution_in=r"\b(?:parliament|government|treasury|cabinet|senate|ministry) in (?P<who><capital>)",
    state_gives=(
        rf"(?P<who><country>|<capital>)(?:,[^,<>]{{1,60}},)? (?:(?:is|are|agreed|plans|planned|intends|ready|"
        rf"decided|undertook) to )?"
        rf"(?:(?!to\b|by\b|in\b)[a-z'-]+ ){{0,4}}?{words.GIVE}\b"
    ),
    office_gives=(
        rf"(?P<who><adj>|<country>'s?) (?:[a-z]+ ){{0,2}}<office>(?: <person>)?(?:,[^,<>]{{1,60}},)? "
        rf"(?:(?:has|had|also) )*{_ANNOUNCES}\b"
    ),
    person_gives=rf"(?P<who><person>)(?:,[^,<>]{{1,60}},)? (?:(?:has|had|also) )*{_ANNOUNCES}\b",
    given_by=rf"\b(?:by|from) (?:the )?{words.MODIFIERS}(?P<who>{_S})",
    companies_pledge=rf"{_WHO} {words.MODIFIERS}{words.COMPANIES} (?:[a-z]+ ){{0,3}}?{words.GIVE}\b",
)
_OF_OURS = re.compile(rf"\bour (?:own )?{words.MODIFIERS}(?:{_FUNDS}|{words.INSTITUTION})\b")
_OF_THEIRS = re.compile(
    rf"\b{_POINTING} {words.MODIFIERS}{_FUNDS}\b|\b{_FUNDS} from (?:the|his|her|their|that) [a-z]+\b"
)
_OFFICIAL = re.compile(
    r"\b(?:budget|congress|parliament|senate|treasury|government|cabinet|administration|finance ministry)\b"
)
_TO = re.compile(
    rf"\b(?:in|into|to|for|with|across|on|towards|lend|lent|grant|granted|give|gave|given|offer|offered|"
    rf"promised?|loaned|pledged?) "
    rf"(?:the )?(?:(?!{words.STOPS}\b)[a-z'-]+ ){{0,3}}?(?:of (?:the )?)?(?P<whom>{_S})"
)
_SAME_COMPANIES = re.compile(rf"\b(?:those|these|such|the same) {words.MODIFIERS}{_FUNDS}\b")
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
_EUROPEAN = re.compile(rf"\beuropean {words.MODIFIERS}{_FUNDS}\b")
_FROM_THERE = re.compile(rf"\b{_FUNDS} from (?:the|that) [a-z]+\b.* here\b")
# Rules whose own words say that a state is the source, whatever stands before it.
_SOURCE_ANYWAY = ("capital of", "capital from", "held by", "came from", "given by", "institution in")
_STATES = (Tag.COUNTRY, Tag.ADJECTIVE, Tag.PEOPLE, Tag.CAPITAL)
_LENDER = {lexicon.fold(name): code for name, code in lexicon.rows_of("lenders.tsv", 2)}
_NAMED = re.compile(
    rf"(?<![\w-])(?:{'|'.join(re.escape(name) for name in sorted(_LENDER, key=len, reverse=True))})(?![\w-])"
)


@dataclass(frozen=True, slots=True)
class Parties:
    """The state that a sum comes from and the one that it goes to, and the rule that told the first."""

    who: str
    whom: str
    rule: str


def investors(document: Document, stretch: Stretch) -> Parties | None:
    """Whose capital the sum of a stretch is, and where."""
    for code, name in (*_found(stretch, _INVESTORS), *_own(document, stretch)):
        return _with_target(document, stretch, code, name, must=name == "state invested")
    if document.home is not None and _FROM_THERE.search(stretch.text) and not stretch.mentions(*_STATES):
        who = document.partner(document.home, stretch.passage)
        return Parties(who, document.home, "from there") if who is not None else None
    if _OF_THEIRS.search(stretch.text):
        return _from_partner(document, stretch, "the other's capital")
    return None


def lenders(document: Document, stretch: Stretch) -> Parties | None:
    """Which state, or lender of a state, lends, gives or pledges the sum of a stretch, and to whom."""
    for code, name in (*_own(document, stretch, ours=False), *_found(stretch, _LENDERS), *_own(document, stretch)):
        if name == "institution of state" and _is_company(document, stretch):
            continue
        return _with_target(document, stretch, code, name, must=_AT_HOME.search(stretch.text) is not None)
    return _from_partner(document, stretch, "an unnamed budget") if _OFFICIAL.search(stretch.text) else None


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


def speaker(document: Document, stretch: Stretch) -> str | None:
    """The state that `our` belongs to: the speaker's inside quotation marks, else the one that the article is from."""
    start = stretch.span[0]
    opening = max(document.low.rfind("\n\n", 0, start), 0)
    if document.low.count('"', opening, start + 1) % 2:
        earlier = (
            one.country for one in document.before(stretch.passage, start) if one.tag is Tag.PERSON and one.country
        )
        later = (one.country for one in stretch.passage.mentions if one.tag is Tag.PERSON and one.country)
        return next(earlier, None) or next(later, None) or document.home
    return document.home


def _own(document: Document, stretch: Stretch, *, ours: bool = True) -> Iterator[tuple[str, str]]:
    """Lenders known by name, and `our companies`, `our government`."""
    shape = stretch.passage.shape
    start, end = shape.offset(stretch.first), shape.offset(stretch.last)
    for match in _NAMED.finditer(document.low, start, end):
        if not _TARGET.search(document.low, start, match.start()):
            yield _LENDER[match[0]], "named lender"
    if "EU" in (document.pair or ()) and _EUROPEAN.search(stretch.text):
        yield "EU", "european"
    if ours and _OF_OURS.search(stretch.text):
        code = speaker(document, stretch)
        if code is not None:
            yield code, "ours"


def _found(stretch: Stretch, patterns: Patterns) -> Iterator[tuple[str, str]]:
    text = stretch.text
    for name, pattern in patterns:
        for match in pattern.finditer(text):
            place = match.start("who")
            mention = _mention_at(stretch, place)
            if mention is None or mention.country is None:
                continue
            lead = text[:place]
            is_source = name in _SOURCE_ANYWAY or (name == "money of state" and lead.endswith(" in "))
            if is_source or not _TARGET.search(lead):
                yield mention.country, name


def _mention_at(stretch: Stretch, place: int) -> Mention | None:
    return next((one for at, one in stretch.mentions(*_STATES, Tag.PERSON) if at == place), None)


def _is_company(document: Document, stretch: Stretch) -> bool:
    """Whether the bank has a name of its own in capitals before the plain noun: `Norway's DNB bank`."""
    start, end = stretch.span
    return _NAMED_BANK.search(document.plain, start, end) is not None


def _with_target(document: Document, stretch: Stretch, who: str, rule: str, *, must: bool = False) -> Parties | None:
    """The parties with the state that the money goes to; if it `must` be named, nothing where it is not."""
    whom = _aimed(stretch, who)
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
    is_aside = any(at > end or _ASIDE.search(text[:at]) for at in third)
    return document.partner(who, None if is_aside else stretch.passage)


def _comma(stretch: Stretch) -> int:
    """Where the words end that can tell the target: what follows a comma behind the sum tells of other things."""
    comma = stretch.text.find(",", len(stretch.before))
    return comma if comma > 0 else len(stretch.text)


def _from_partner(document: Document, stretch: Stretch, rule: str) -> Parties | None:
    """Where only the state is named that the money goes to, it comes from the other of the pair."""
    codes = {one.country for _, one in stretch.mentions(*_STATES) if one.country is not None}
    if len(codes) != 1 or _TO.search(stretch.text) is None:
        return None
    whom = codes.pop()
    who = document.partner(whom, stretch.passage)
    return Parties(who, whom, rule) if who is not None else None
