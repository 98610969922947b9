"""Whose figure it is: the statistics office, ministry or customs service that a sentence names as its source."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from etl.reading import lexicon
from etl.reading.document import Document, Passage
from etl.reading.figures.themes import Theme, statistics_offices, themes_of
from etl.reading.figures.words import STATE
from etl.reading.mention import Tag
from etl.reading.shape import holds

_RUN = re.compile(
    r"(?:[A-Z]\w+ )?(?:Ministry|Department|Secretariat) (?:of|for) (?:the )?[A-Z]\w+(?:, [A-Z]\w+)+,? and [A-Z]\w+|"
    r"[A-Z][\w'.&-]*(?:(?: (?:of|for|and|on|under|the|de|del|da|do|des|du|y|&))* [ei]?[A-Z][\w'.&-]*)*"
)
_KEY = re.compile(
    r"\b(?:Statisti\w*|Customs|Census|Bureau|Ministry|Department|Agency|Authority|Revenue Service|Revenue|Bank|"
    r"Banco|Banque|Institute|Secretariat|Office|"
    r"Administration|Service|Committee|Centre|Center|Directorate|Board|High Commission|Secretariat|Instituto|"
    r"Superintendency|Observatory|Comtrade|Stats|Inland|Trade Association)\b"
)
_NO_SOURCE = re.compile(
    r"\b(?:Joint|Intergovernmental|Inter-Governmental|Development (?:Bank|Fund|Agency|Cooperation)|Minister|"
    r"Party|Chamber|Export-Import|Exim|World|"
    r"Investment|European Central|Credit|Embassy|Cooperation|Strategic|Eximbank|Asian|African)\b"
)
_TOKEN = re.compile(r"(?:\w*[Ss]tat\b|\w*[Ss]tat[s]?\b|Eurostat|Destatis|[A-Z]{3,8})")
_ACRONYM = re.compile(r"[A-Z]{3}")
_OPENED = re.compile(r" ?\((?:the )?")
_BRACKETED = re.compile(r" \((?:the )?([A-Za-z]+)\)")
_OWNER = re.compile(r"(?:[\w.-]+ ){0,2}?[\w.-]+'s? ")
_PLACE = re.compile(r"[A-Z][\w'-]+(?: [A-Z][\w'-]+)? the (?=[A-Z])")
_LEAD = re.compile(
    r"(?:(?:The|According|In|On|Per|Using|For|At|From|By|Our|To|But|And|As|Its|Only|Yet|While|Figures|Data|Here) "
    r"(?:(?:to|the|own|from|of|by) )*)+"
)
_SAYS = (
    r"(?:said|says?|shows?|showed|reports?|reported|counts?|counted|puts?|has|have|had|recorded|records?|"
    r"logged|logs?|found|finds?|arrives? at|arrived at|reckons?|"
    r"register(?:s|ed)|gives?|gave|lists?|listed|calculates?|calculated|thinks in|estimates?|estimated|"
    r"tells? of|values?|valued|indicates?|indicated|"
    r"published|publishes|released|announced|notes?|noted|speaks? of|comes? to|came to|sees?|saw|makes? it|"
    r"made it|measures?|measured|booked|books|expects?|expected|forecasts?|foresees?|predicts?|predicted)"
)
# What an office keeps or gives out: behind its name it makes it the source, wherever it stands.
_KEPT = (
    r"(?: (?:own|official|latest|annual|monthly|customs|trade|online))*"
    r" (?:data|figures|statistics|numbers|tables?|returns|yearbook|bulletin|count|reckoning|tally|estimates|records|"
    r"books|ledgers?|database|website)\b"
)
_KEEPS = re.compile(rf"(?:'s?)?(?: \([^)]{{1,60}}\))?{_KEPT}")
# `by Bord Bia's count`: anybody who counts is a source.
_COUNTS = re.compile(r"(?:'s?) (?:own )?(?:count|reckoning|tally)\b")
_BEFORE = re.compile(
    r"(?:[Aa]ccording to|figures (?:from|of|by)|data (?:from|of|by)|numbers (?:from|of)|statistics (?:from|of|"
    r"by)|estimates of|[Ss]ources?(?: for [^:().]{1,40})?:|reported (?:\w+ \w+ )?by|"
    r"published by|released by|recorded by|compiled by|citing|quoting|those of|\b[Bb]y|calculations of|"
    r"accounts of|(?:books|records|returns|tables?|yearbook|bulletin|database|website|ledgers?) (?:of|from)|"
    r"\b[Pp]er|courtesy of|based on|drawn from|taken from|out from|[Ss]ays|[Ss]aid|reports|"
    r"reported|shows|reckons|notes|finds|[Aa]s)(?: (?:the|our|own|its|"
    r"their|that|a))*(?: (?!and\b)[a-z-]+){0,3} ?$"
)
_AFTER = re.compile(
    rf"(?:'s?)?(?: reckoning|"
    rf" count)?(?: \([^)]{{1,60}}\)(?: of [A-Z][\w-]+)?)?"
    rf"(?:,? in [A-Z][\w-]+(?: [A-Z][\w-]+)?)?(?:,[^,.;<]{{1,110}},)?,?(?: (?:in|"
    rf"on) [A-Z][\w-]+| here| data| figures| statistics| numbers| count| said| for <?[\w ]{{1,14}}?)*"
    rf"(?: (?:\w+ly|also|now|again|alone|itself|however|already|still|then|last (?:month|week)|"
    rf"for its part),?)* {_SAYS}\b"
)
_GENERIC = frozenset(
    "Ministry Bureau Office Agency Committee Department Service Authority Institute Board Centre Administration "
    "Customs Statistics Bank".split()
)
_TITLED = re.compile(r"(?:agency|institute|office|authority|department|secretariat|service|bureau|database|board),? $")
_IN = re.compile(r"(?: \([^)]+\))?(?:,? in|(?<=\)) of) (?:the )?")
_OFFICE_BETWEEN = re.compile(
    r"(?:'s?)?(?: (?:own|promotion|statistics|tax|customs|trade|national|department|agency|office|and|secretariat|"
    r"foreign|service|authority|statistical|institute|ministry|commerce|economy|the),?){0,4},? ?"
)
_HERE = re.compile(r"\bour\b")
_LOW_ORG = (
    r"(?:customs(?: services?| authorit(?:y|ies)| administration| office| data| statistics| figures| agency|"
    r" returns| records| department)?|"
    r"(?:[a-z-]+ )?statistics (?:office|agency|bureau|department|institute|authority|service|committee)|"
    r"statistical (?:office|agency|service|committee)|statistics institute|"
    r"(?:foreign |external )?(?:trade|commerce|economy|economic|finance|foreign|industry|agriculture|"
    r"business)(?:(?:,| and) [a-z]+)* ministry|ministry of (?:trade|commerce|economy|finance|foreign affairs|"
    r"industry)|"
    r"ministry|central bank|national bank|foreign trade secretariat|revenue (?:service|authority)|"
    r"(?:tax and )?customs authority|promotion agency|trade promotion agency)"
)
_LOW = re.compile(
    rf"(?:(?P<who>{STATE})(?:'s)? |\b(?P<own>our|the|its) |(?P<bare>^|(?<=[.;:] ))(?=customs))(?:own |national |"
    rf"state |federal |"
    rf"official )*(?P<org>{_LOW_ORG})(?:'s(?: own)? (?:count|figures|data|numbers|reckoning|books))?"
    rf"(?:,? in (?P<place><(?:capital|city|country)>)|"
    rf" (?P<here>here))?(?=(?P<after>[^.;]{{0,110}}|$))"
)
_KEPT_ENDS = ("statistics", "data", "figures", "returns", "records")
# Each match of `_LOW` holds one of these: a sentence without them is passed over fast.
_LOW_NEEDS = ("customs", "statisti", "ministry", " bank", "secretariat", "revenue", "promotion agency")
_SIDE = re.compile(
    rf"(?P<who>{STATE})(?:'s)? (?:own |official |customs |national |trade |government |state )*(?:data|figures|"
    rf"statistics|numbers|count|side|books|tally|records|statisticians)\b|"
    rf"the (?P<people><people>) (?:reported|count|reckon|say|said|have it|put)\b|"
    rf"\bby (?P<by>{STATE})(?:'s)? (?:own )?(?:count|reckoning|data|figures)|"
    rf"(?P<capital><capital>)(?:, which [^,.;]*,)? (?:counted|counts|reckons|recorded|records|logged|books|booked)\b"
)
_BEFORE_LOW = re.compile(
    r"(?:according to|figures (?:from|of)|data (?:from|of)|sources?:|by|as|says|said|statistics of) $"
)
_AFTER_LOW = re.compile(
    rf"(?: (?:figures|data|numbers|statistics|records))?(?:,[^,;.]{{1,80}},)?(?: \([^)]+\))?(?: (?:\w+ly|also|"
    rf"now|again|alone|however|already|still))* {_SAYS}\b"
)


class Source(NamedTuple):
    """The words at code points `start` to `end` that name whose figure it is: an office, or only its country."""

    start: int
    end: int
    name: str | None
    country: str | None

    @property
    def value(self) -> str | None:
        """What the fact says about it: the name, or else the country."""
        return self.name or self.country


def find_sources(document: Document, passage: Passage, *, heading: bool = False) -> list[Source]:
    """The sources that a passage names, in order, without overlap."""
    found: list[Source] = []
    for one in (*_named(document, passage, heading), *_described(document, passage), *_sides(passage)):
        if not any(one.start < other.end and other.start < one.end for other in found):
            found.append(one)
    return sorted(found, key=lambda one: one.start)


def _named(document: Document, passage: Passage, heading: bool) -> Iterator[Source]:
    text = document.plain
    can = Theme.OFFICE in themes_of(passage.vocabulary) or _ACRONYM.search(text, passage.start, passage.end) is not None
    last: Source | None = None
    for run in _RUN.finditer(text, passage.start, passage.end) if can else ():
        lead = _LEAD.match(text, *run.span())
        start = _behind_place(text, lead.end() if lead is not None else run.start(), run.end())
        words = text[start : run.end()].rstrip(".'").removesuffix("'s")
        end = start + len(words)
        name = _without_owner(words)
        is_office = _is_office(text, start, words, name) or _is_counter(passage, start, end)
        if not is_office or not (heading or _speaks(text, passage, start, end)):
            continue
        country = statistics_offices().get(name) or _country(document, passage, start, end) or _abbreviated(text, end)
        unknown = country is None and name.isupper() and _TOKEN.fullmatch(name) is not None
        if unknown or (last is not None and _OPENED.fullmatch(text, last.end, start)):
            continue
        last = Source(start, end, _full(document, end, name), country)
        yield last


def _behind_place(text: str, start: int, end: int) -> int:
    """Where the name begins that a place is written before: `in Islamabad the Pakistan Bureau of Statistics`."""
    place = _PLACE.match(text, start, end)
    return place.end() if place is not None and _KEY.search(place[0]) is None else start


def _is_office(text: str, start: int, words: str, name: str) -> bool:
    """Whether capitalised words can name an office that counts trade."""
    if not words or name in _GENERIC or name in lexicon.currency_codes():
        return False
    can = name in statistics_offices() or _KEY.search(words) or _TOKEN.fullmatch(words)
    can = can or _TITLED.search(text, max(0, start - 16), start)
    return bool(can) and _NO_SOURCE.search(words) is None


def _is_counter(passage: Passage, start: int, end: int) -> bool:
    """Whether a name that is neither a state's nor a person's stands in `by Bord Bia's count`."""
    text = passage.low
    if not text.endswith("by ", passage.start, start) or _COUNTS.match(text, end, passage.end) is None:
        return False
    return not any(one.start < end and start < one.end for one in passage.mentions)


def _abbreviated(text: str, end: int) -> str | None:
    acronym = _BRACKETED.match(text, end, end + 16)
    return statistics_offices().get(acronym[1]) if acronym is not None else None


def _full(document: Document, end: int, name: str) -> str:
    """The name as the article spells it; an acronym by the name that the article gives for it."""
    written = document.article.text[end - len(name) : end]
    return document.acronyms.get(name, written)


def _without_owner(words: str) -> str:
    owner = _OWNER.match(words) if "'" in words else None
    return words[owner.end() :] if owner is not None else words


def _speaks(text: str, passage: Passage, start: int, end: int) -> bool:
    before, after = text[max(passage.start, start - 60) : start], text[end : min(passage.end, end + 170)]
    if _AFTER.match(after) or _KEEPS.match(after) or _BEFORE.search(before):
        return True
    return before.endswith(("(", "; ")) and after[:1] in (")", ";", ",") and (before.endswith("(") or after[:1] == ")")


def _country(document: Document, passage: Passage, start: int, end: int) -> str | None:
    """The state in whose name, city or possession the source stands."""
    states = (Tag.COUNTRY, Tag.ADJECTIVE, Tag.PEOPLE, Tag.CAPITAL)
    inside = [
        one for one in passage.mentions if start <= one.start and one.end <= end and one.country and one.tag in states
    ]
    if inside:
        return inside[0].country
    for one in passage.mentions:
        if one.country is None or one.tag is Tag.PERSON:
            continue
        behind = end <= one.start <= end + 16 and _IN.fullmatch(document.low, end, one.start) is not None
        before = one.end <= start and _OFFICE_BETWEEN.fullmatch(document.low, one.end, start) is not None
        if behind or before:
            return one.country
    around = document.low[max(passage.start, start - 12) : min(end + 8, passage.end)]
    return document.home if _HERE.search(around) else None


def _described(document: Document, passage: Passage) -> Iterator[Source]:
    shape = passage.shape
    for match in _LOW.finditer(shape.text) if holds(shape.text, _LOW_NEEDS) else ():
        before = shape.text[max(0, match.start() - 40) : match.start()].removesuffix("the ")
        speaks = _AFTER_LOW.match(match["after"]) or _BEFORE_LOW.search(before) or before.endswith("(")
        if not speaks and not match["org"].endswith(_KEPT_ENDS):
            continue
        group = "who" if match["who"] else "place" if match["place"] else None
        country = next((one.country for one in shape.mentions(*match.span(group))), None) if group else None
        if country is None and (match["own"] == "our" or match["here"] or match["bare"] is not None):
            country = document.home
        start, end = shape.offset(match.start()), shape.offset(match.start("after"))
        if country is not None:
            yield Source(start, end, None, country)


def _sides(passage: Passage) -> Iterator[Source]:
    shape = passage.shape
    for match in _SIDE.finditer(shape.text) if Theme.SIDE in themes_of(passage.vocabulary) else ():
        country = next((one.country for one in shape.mentions(*match.span())), None)
        yield Source(shape.offset(match.start()), shape.offset(match.end()), None, country)
