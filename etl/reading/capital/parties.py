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
_INVESTORS = tuple(
    (name, re.compile(source))
    for name, source in (
        ("capital of", rf"{_WHO} {words.MODIFIERS}(?:{words.CAPITAL}|{words.COMPANIES})\b"),
        ("projects of", rf"{_WHO} {words.MODIFIERS}projects\b"),
        (
            "capital from",
            rf"\b(?:{words.CAPITAL}|{words.COMPANIES}|projects)(?: [a-z]+){{0,3}}? (?:from|by|of|out of) (?:the )?(?P<who>{_S})",
        ),
        ("held by", rf"\b(?:held|invested|put in|owned) (?:from|by) (?:the )?(?P<who>{_S})"),
        ("came from", rf"\b(?:came|come|coming|comes|arrived|flowed|received|attracted|drew|drawn)\b[^;.]{{0,40}} from (?:the )?(?P<who>{_S})"),
        (
            "state invested",
            rf"(?P<who><country>|<capital>)(?:,[^,<>]{{1,40}},)? (?:(?:has|had|have|also|so far|already|itself|alone) )*{words.INVEST}\b",
        ),
        ("investor", rf"(?P<who>{_S})(?: is| was|,) [^.;]{{0,40}}\binvestors?\b"),
    )
)
_OUR_COMPANIES = re.compile(rf"\bour (?:own )?{words.MODIFIERS}(?:{words.COMPANIES}|{words.CAPITAL})\b")
_LENDERS = tuple(
    (name, re.compile(source))
    for name, source in (
        ("state's institution", rf"{_WHO} (?:state's )?{words.MODIFIERS}{words.INSTITUTION}\b"),
        ("institution of", rf"\b{words.INSTITUTION} of (?:the )?(?:[a-z]+ of )?(?P<who>{_S})"),
        ("state's money", rf"{_WHO} {words.MODIFIERS}{words.MONEY_NOUN}\b"),
        ("state gives", rf"(?P<who><country>|<capital>)(?:,[^,<>]{{1,60}},)? (?:(?!to\b|by\b|in\b)[a-z'-]+ ){{0,4}}?{words.GIVE}\b"),
        ("given by", rf"\b(?:by|from) (?:the )?{words.MODIFIERS}(?P<who>{_S})"),
        ("companies pledge", rf"{_WHO} {words.MODIFIERS}{words.COMPANIES} (?:[a-z]+ ){{0,3}}?{words.GIVE}\b"),
    )
)
_OUR_GOVERNMENT = re.compile(rf"\bour (?:own )?{words.MODIFIERS}{words.INSTITUTION}\b")
_OFFICIAL = re.compile(r"\b(?:budget|congress|parliament|senate|treasury|government|cabinet|administration|finance ministry|programme|program)\b")
_TO = re.compile(rf"\b(?P<word>in|into|to|for|with|across|on|towards|lend|lent|grant|granted|give|gave|given|offered|promised|loaned|pledged) (?:the )?(?:[a-z'-]+ ){{0,3}}?(?P<whom>{_S})")
_ITSELF = re.compile(rf"\b(?:it|they|he|she)(?:,[^,<>]{{1,40}},)? (?:(?:has|had|have|also|will|would|is|then) )*{words.GIVE}\b")


@dataclass(frozen=True, slots=True)
class Parties:
    """The state that a sum comes from and the one that it goes to, and the rule that told the first."""

    who: str
    whom: str
    rule: str


def investors(document: Document, stretch: Stretch, carried: Parties | None) -> Parties | None:
    """Whose capital the sum of a stretch is, and where; `carried` are those of the sum before it in the sentence."""
    for name, pattern in _INVESTORS:
        for code, place in _found(stretch, pattern):
            return _with_target(document, stretch, code, place, name)
    if _OUR_COMPANIES.search(stretch.text):
        code = speaker(document, stretch)
        return _with_target(document, stretch, code, 0, "our companies") if code is not None else None
    return _contrasted(document, stretch, carried) if carried is not None else None


def lenders(document: Document, stretch: Stretch, carried: Parties | None) -> Parties | None:
    """Which state, or lender of a state, lends, gives or pledges the sum of a stretch, and to whom."""
    named = _named_lender(document, stretch)
    if named is not None:
        return _with_target(document, stretch, named, 0, "named lender")
    for name, pattern in _LENDERS:
        for code, place in _found(stretch, pattern):
            return _with_target(document, stretch, code, place, name)
    if _OUR_GOVERNMENT.search(stretch.text):
        code = speaker(document, stretch)
        return _with_target(document, stretch, code, 0, "our government") if code is not None else None
    if carried is not None and (_ITSELF.search(stretch.before) or not stretch.mentions(*_STATES)):
        return Parties(carried.who, carried.whom, "as before")
    return _implied(document, stretch)


_STATES = (Tag.COUNTRY, Tag.ADJECTIVE, Tag.PEOPLE, Tag.CAPITAL)


def _found(stretch: Stretch, pattern: re.Pattern[str]) -> Iterator[tuple[str, int]]:
    for match in pattern.finditer(stretch.text):
        place = match.start("who")
        mention = _mention_at(stretch, place)
        if mention is not None and mention.country is not None and not _is_target(stretch.text, place):
            yield mention.country, place


def _is_target(text: str, place: int) -> bool:
    """Whether the words before a state make it the one that money goes to: `a loan to the Kazakh government`."""
    return re.search(r"\b(?:in|into|to|for|with|lend|lent|granted|gave|give|at) (?:the )?$", text[:place]) is not None


def _mention_at(stretch: Stretch, place: int) -> Mention | None:
    return next((one for at, one in stretch.mentions(*_STATES) if at == place), None)


def _with_target(document: Document, stretch: Stretch, who: str, place: int, rule: str) -> Parties | None:
    whom = _target(document, stretch, who)
    return Parties(who, whom, rule) if whom is not None and whom != who else None


def _target(document: Document, stretch: Stretch, who: str) -> str | None:
    text = stretch.text
    by_word = [one.country for match in _TO.finditer(text)
               if (one := _mention_at(stretch, match.start("whom"))) is not None and one.country not in (None, who)]  # fmt: skip
    if by_word:
        return by_word[0] if len(set(by_word)) == 1 or words.SUM else None
    others = list(dict.fromkeys(one.country for _, one in stretch.mentions(*_STATES) if one.country not in (None, who)))
    if len(others) == 1:
        return others[0]
    if others or words.NOT_BILATERAL.search(text):
        return None
    return document.partner(who, stretch.passage)


def _contrasted(document: Document, stretch: Stretch, carried: Parties) -> Parties | None:
    """`Turkish ones hold 3 billion in Germany`, `its Greek counterpart`, `the other way`: the capital going back."""
    named = [(place, one) for place, one in stretch.mentions(*_STATES) if one.country is not None]
    sources = [(place, one) for place, one in named if not _is_target(stretch.text, place)]
    if sources:
        who = sources[0][1].country
        return _with_target(document, stretch, who, sources[0][0], "contrasted") if who is not None else None
    if len(named) == 1 and named[0][1].country == carried.who:
        return Parties(carried.whom, carried.who, "the other way")
    if len(named) == 1 and named[0][1].country not in (carried.who, carried.whom):
        return Parties(carried.who, str(named[0][1].country), "elsewhere too")
    if re.search(r"\b(?:other|opposite|reverse) (?:direction|way|flow)\b", stretch.text):
        return Parties(carried.whom, carried.who, "the other way")
    return None


def _implied(document: Document, stretch: Stretch) -> Parties | None:
    """A budget or a parliament without a state's name is that of the other side: `Congress appropriated ... for X`."""
    if not _OFFICIAL.search(stretch.text):
        return None
    codes = {one.country for _, one in stretch.mentions(*_STATES) if one.country is not None}
    if len(codes) != 1:
        return None
    whom = codes.pop()
    who = document.partner(whom, stretch.passage)
    return Parties(who, whom, "an unnamed budget") if who is not None else None


def _named_lender(document: Document, stretch: Stretch) -> str | None:
    shape = stretch.passage.shape
    low = document.low[shape.offset(stretch.first) : shape.offset(stretch.last)]
    for name, code in LENDERS:
        if name in low and re.search(rf"(?<![\w-]){re.escape(name)}(?![\w-])", low):
            return code
    return None


def speaker(document: Document, stretch: Stretch) -> str | None:
    """The state that `our` belongs to: the speaker's inside quotation marks, else the one that the article is from."""
    start = stretch.span[0]
    opening = document.low.rfind("\n\n", 0, start)
    if document.low.count('"', max(opening, 0), start + 1) % 2:
        said = [one for one in stretch.passage.mentions if one.tag is Tag.PERSON and one.country is not None]
        earlier = next((one for one in document.before(stretch.passage, start) if one.tag is Tag.PERSON and one.country), None)
        return earlier.country if earlier is not None else said[0].country if said else document.home
    return document.home


LENDERS = tuple((lexicon.fold(name), code) for name, code in lexicon.rows_of("lenders.tsv", 2))
