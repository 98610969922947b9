"""Agreements in a sentence's shape: their noun phrases with title and subject, and the words that tell their stage."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from db.vocabulary import AgreementAction, AgreementType
from etl.reading.shape import Shape

_TYPES: tuple[tuple[str, AgreementType | None], ...] = (
    (r"memorand(?:um|a|ums)(?: of (?:understanding|co-?operation|intent|agreement))?|mous?|letters? of intent", AgreementType.MEMORANDUM),
    (r"protocols?(?: of intent)?", AgreementType.PROTOCOL),
    (r"(?:joint )?(?:declarations?(?: of intent)?|statements?|communiques?)", AgreementType.DECLARATION),
    (r"contracts?", AgreementType.CONTRACT),
    (r"road ?maps?|road map|action plans?|(?:work|working|cooperation|executive) (?:plans?|programmes?|programs?)|plans? of action|programmes? of co-?operation", AgreementType.ROADMAP),
    (r"exchanges? of notes|letters? of exchange|arrangements?|charters?|statutes?|compacts?", AgreementType.AGREEMENT),
    (r"agreements?|treat(?:y|ies)|conventions?|accords?|pacts?|deals?", AgreementType.AGREEMENT),
    (r"documents?|papers?|instruments?|texts?|deals", None),
)  # fmt: skip
_NOUN = "|".join(words for words, _ in _TYPES)
_STOP = (
    r"(?:an?|the|this|that|these|those|its|their|our|his|her|of|on|in|at|to|for|from|by|with|and|or|but|as|also|new|old|existing|draft|bilateral|two|three|several|"
    r"signed|sign|signing|sealed|concluded|include|includes|including|another|further|one|under|which|who|both|following|latest|first|second|third|mutual|modernized|modernised|"
    r"last|next|between|into|after|before|against|per|via|is|are|was|were|be|been|has|have|had|will|would|negotiating|finalise|finalize|about|no|any|some|more|separate|proposed|"
    r"landmark|key|major|planned|binding|said|not|only|related|joint|same|long-awaited|historic|reached|adopted|ratified|approved|initialled|exchanged|all|each|every)"
)
_PRE = rf"(?:(?!{_STOP}\b)[a-z][a-z'/&-]*[a-z.] |<(?:country|adj|org|capital|city)>(?:[–-]<(?:country|adj|org|capital)>)* )"
_END = (
    r"(?=[,.;:()\"–]|$| (?:was|were|is|are|has|have|had|remains?|signed|dated|concluded|which|that|took|takes|entered|enters|came|will|would|should|could|may|can|did|does|"
    r"under (?:negotiation|discussion|preparation)|during|by (?!<count)|with <|between <both>|between (?:the )?<(?:country|capital|org)> and|between the (?:two|sides)|plus|as well as|among|at the|at <|"
    r"(?:in|at|near) (?:the )?<(?:city|capital|date)>|on <date>|in <date>|of <date>|since <date>|<date>|still|also|alone|itself|after|before|when|while|where|who|worth|valid|but|"
    r"and (?:an?|one|another|the|two|three|<count:\d+>|signed|put|is|are|was|were|has|have|will|would|agreed|entered|to (?:an?|sign))\b|(?:signed|adopted|exchanged|initialled)\b))"
)
_OF = r"(?:on|for|concerning|about|in the (?:field|area|sphere|domain)s? of|against|regarding|of(?! <date>| \d)|to (?!be|sign|the \w+ (?:today|yesterday))|exempting|relating to|covering|governing)"
_PHRASE = re.compile(
    rf"(?P<title>(?P<pre>{_PRE}{{0,6}})(?P<noun>\b(?:{_NOUN}))\b(?:(?P<of> {_OF} (?:[^,.;:()\"–<]|<(?:country|adj|capital|city|org|both|person)>)+?{_END})|(?P<bare>)))"
)
_ONE_ON = re.compile(
    rf"\b(?:the )?(?P<again>one|another|the other|a (?:second|third|fourth|<ordinal:\d+>)|the (?:first|second|third|<ordinal:\d+>))(?:,)? (?P<of>(?:on|about|for|concerning) (?:[^,.;:()\"–<]|<(?:country|adj|capital|city|org)>)+?){_END}"
)
_COUNTED = re.compile(
    rf"(?P<count><count:\d+>) (?:(?:bilateral|new|signed|intergovernmental|inter-agency|cooperation|joint|commercial|separate|further|other|such|important|key) )*(?P<noun>{_NOUN})\b"
)
_SOLE = re.compile(r"(?P<count><count:\d+>)(?: were| have been| was)? (?=signed|exchanged)")

_STAGES: tuple[tuple[AgreementAction, str], ...] = (
    (AgreementAction.NEGOTIATING, r"under negotiation|negotiat\w+|being (?:negotiated|drafted|finali[sz]ed)|initialled|under discussion|still with the lawyers|talks on|in preparation|not (?:yet )?ready|waits? for signature"),
    (AgreementAction.PLANNED, r"(?:to be|will be|would be|is to be|are to be|should be|due to be|expected to be|could be) (?:signed|concluded|adopted|exchanged)|(?:will|to|expected to|plan to|set to|due to|hope to|are to|is to) (?:sign|conclude|ink)|signing (?:is|was) (?:planned|scheduled|expected)|is to follow"),
    (AgreementAction.RATIFIED, r"ratifi(?:ed|cation)"),
    (AgreementAction.IN_FORCE, r"(?:in|into|of) (?:force|effect)|t(?:ook|akes|aken) effect|enter(?:ed|s)? into force|became operational|came into (?:force|effect)|operational since|has applied since|had applied since|effective (?:since|from)|applies since|governed by"),
    (AgreementAction.SIGNED, r"sign(?:ed|s|ing|atory)?|signatures?|co-signed|exchanged|adopted|concluded|inked|sealed|reached|put (?:their|his|her) (?:names?|signatures?) to|came (?:out )?of|dat(?:es|ed|ing) (?:from|back to)|dated|followed|left (?:us|them) with|produced|yielded|unveiled|proclaimed|finali[sz]ed|struck|settled by"),
)  # fmt: skip
_STAGE = re.compile("|".join(f"(?P<s{n}>\\b(?:{words})\\b)" for n, (_, words) in enumerate(_STAGES)))


@dataclass(frozen=True)
class Phrase:
    """An agreement's noun phrase at places of a shape; `again` marks one that takes up the noun before it."""

    start: int
    end: int
    noun: str
    title: str
    type: AgreementType | None
    count: int | None = None
    again: bool = False


@dataclass(frozen=True)
class Stage:
    """Words of a shape that tell the stage of an agreement."""

    start: int
    end: int
    action: AgreementAction


def phrases(shape: Shape) -> list[Phrase]:
    """The agreements that a shape names, by title, by subject or by number, in order."""
    found = [*_counted(shape), *_titled(shape), *_again(shape)]
    return sorted(found, key=lambda phrase: phrase.start)


def stages(shape: Shape) -> list[Stage]:
    """The words that tell stages, in order."""
    return [
        Stage(match.start(), match.end(), _STAGES[int((match.lastgroup or "s0")[1:])][0])
        for match in _STAGE.finditer(shape.text)
    ]


def type_of(noun: str) -> AgreementType | None:
    """The form that a noun names; nothing for a document of unnamed form."""
    return next((form for words, form in _TYPES if re.fullmatch(words, noun)), None)


def _counted(shape: Shape) -> Iterator[Phrase]:
    for match in _COUNTED.finditer(shape.text):
        count = int(match["count"].strip("<>").split(":")[1])
        if count > 1:
            yield Phrase(match.start(), match.end(), match["noun"], "", type_of(match["noun"]), count)
    if not _COUNTED.search(shape.text):
        for match in _SOLE.finditer(shape.text):
            yield Phrase(
                match.start(), match.end(), "document", "", None, int(match["count"].strip("<>").split(":")[1])
            )


def _titled(shape: Shape) -> Iterator[Phrase]:
    for match in _PHRASE.finditer(shape.text):
        noun, pre = match["noun"], (match["pre"] or "").strip()
        plural = noun.endswith(("s", "a")) and not noun.endswith("ss")
        if not (pre or match["of"]) or (plural and not match["of"]) or type_of(noun) is None:
            continue
        yield Phrase(match.start("title"), match.end("title"), noun, "", type_of(noun))


def _again(shape: Shape) -> Iterator[Phrase]:
    for match in _ONE_ON.finditer(shape.text):
        yield Phrase(match.start(), match.end(), "", match["of"], None, again=True)
