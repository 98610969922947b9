"""The words that tell at which stage of its life an agreement is."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from db.vocabulary import AgreementAction
from etl.reading.document import Passage

_WILL = r"(?:will|would|shall|should|to|can|expected|due|set|plans?|intends?|ready|about)"
_MONTH = r"(?:january|february|march|april|may|june|july|august|september|october|november|december)\b"
_DAY = rf"(?:[a-z]+day|\d{{1,2}} {_MONTH}|{_MONTH} \d{{1,2}})"
_HOUSE = r"(?:parliaments?|senate|congress|assembly|duma|bundestag|knesset|legislatures?|lawmakers|seimas|riksdag|sejm)"
_SIGNED = r"(?:co-?)?sign(?:ed)?|conclude[d]?|adopt(?:ed)?|exchange[d]?|ink(?:ed)?|seal(?:ed)?|finali[sz]ed?"
_STAGES: tuple[tuple[AgreementAction, str], ...] = (
    (AgreementAction.PLANNED,
     rf"{_WILL} (?:(?:also|then|now|soon|finally|there|formally|both|to) )*(?:be )?(?:{_SIGNED})|"
        rf"(?:is|are|was|were) to follow|will follow|"
     r"(?:signing|signature)(?: ceremony)? (?:is|was|has been)? ?(?:planned|scheduled|expected|"
        r"foreseen|due|set|slated|pencilled)|"
     r"(?:announced|foreseen|pencilled in|slated) for|being (?:readied|prepared) for|want (?:that|it|this|"
    r"them) signed|for the signing "
        r"of|awaited in|(?:up|due|scheduled|slated|planned|ready) for (?:signing|signature)"),
    (AgreementAction.NEGOTIATING,
     r"(?:under|in) (?:negotiations?|discussion|preparation|consideration)|(?:re)?negotiat\w+|"
        r"being (?:drafted|drawn up|finali[sz]ed|prepared|discussed|worked|haggled|hammered|thrashed|ironed|"
     r"polished|put together|written)|haggl(?:ed|ing) over|(?:hammering|thrashing|ironing) out|drafting|"
     r"(?:to|will|now|still) draft|working on|"
     rf"initiall?ed|talks (?:(?:between|with) [^,;.]{{1,30}} )?(?:on(?! \d| [a-z]+day\b| {_MONTH})|"
     r"about|for|over|towards?)|(?:is|are|remains?) (?:still )?(?:pending|outstanding)|pending(?=:)|in the pipeline|"
     r"finali[sz]ation of|(?:remains?|lies?) with the (?:lawyers|attorney|"
     r"ministry of justice|legal)|(?:still "
        r")?with the lawyers|(?:a)?wait(?:s|ed|ing)? (?:for )?(?:its |their )?(?:signature|signing)|in the works|"
     r"lack(?:s|ing|ed)? (?:only )?(?:[a-z]+(?:'s)? ){0,3}signatures?|"
     r"signatures? (?:is |are )?(?:still )?(?:outstanding|missing|lacking)|"
     r"(?:preparing|drawing up)(?! (?:to|for)\b)|(?:working|work|moving|move|progress) towards?|"
     r"work (?:on|is under way on|continues on)|not (?:yet )?(?:been )?(?:ready|finali[sz]ed|finished)|"
        r"(?:nearly|almost|all but|largely|practically) (?:finished|complete[d]?|ready|done|agreed)|"
    r"at an? [a-z]+ stage|"
        r"(?:yet|still) to be signed|on the drawing board"),
    (AgreementAction.RATIFIED, rf"ratif(?:ied|ies|y)|{_HOUSE} (?:(?:has|have|had|also|finally|unanimously|then|now|"
     rf"on {_DAY}|in {_MONTH}|"
     rf"(?:last|this) [a-z]+) )*"
     rf"(?:approved|passed|endorsed|adopted|gave (?:its|their) (?:consent|assent|approval|blessing))|"
     rf"(?:approved|passed|endorsed|adopted) by (?:the |both |its )?(?:[a-z]+(?:'s)? )?{_HOUSE}|"
     rf"(?:passed|cleared|(?:went|got) through) "
     rf"(?:the |both |its )?(?:[a-z]+(?:'s)? )?{_HOUSE}|"
     r"(?:exchanged|exchange of|deposited) (?:the |their )?instruments "
        r"of ratification(?: of)?|instruments of ratification (?:were|was) (?:exchanged|deposited)"),
    (AgreementAction.IN_FORCE,
     r"(?:have|has|had) had(?= an? [^.;]{3,90} since )|there (?:has|have) been(?= an? [^.;]{3,90} since )|"
     r"(?:has|have) (?:existed|been in place|stood) since|under(?= an? [^.;]{3,60} since )|"
     r"(?:in|into) (?:full )?(?:force|effect)|(?:took|takes|taken|take) (?:full )?effect|"
        r"(?:became|become) (?:law|effective|binding)|(?:went|going|goes) live|(?:came|come|comes|entered|went|put) "
     r"into operation|(?:starts?|started|began) to apply|bound by|"
     r"(?:became|become|been|fully) operational|operational since|"
     r"(?:has|have|had) applied|appl(?:ies|ied) since|effective (?:since|from|as of)|governed "
        r"by|(?:been )?applied (?:since|provisionally)|has been valid since|"
     r"(?:is|are|remains?|stays?|still) valid"),
    (AgreementAction.SIGNED,
     r"(?:co-?)?sign(?:ed|s|ing|ature|atures)?|initial signing|exchang(?:ed|ing)|"
     r"exchange of(?= (?:[a-z]+ )?(?:agreements|memorand|documents|mous|papers|texts))|"
     r"(?:witnessed|oversaw|presided over|attended)(?= the (?:exchange|sign))|(?:came|brought)(?= (?:an?|two|three) )|"
     r"adopt(?:ed|"
        r"ion|ing|s)?|conclu(?:ded|sion|ding|des)|inked|inks?|seal(?:ed|s|ing)?|"
     r"put (?:their|his|her) (?:own )?(?:names?|signatures?|pens?)|(?:came|went|travell?ed|"
        r"flew|met|gathered|sat down|assembled|convened|arrived|returned|was|were) (?:in|to|at|with|together|"
    r"here|back)\b"
        r"[^;]{0,90}?to sign|(?:clos|end|culminat|result)(?:ed|ing|s) [^,;.]{0,25}?(?:with|in)(?= (?:the |"
    r"an? )(?!sign))|(?:came|come) (?:out )?of|emerged|struck|"
        r"reached|clinched|penned|chang(?:ed|ing) hands|entered into(?= (?:an?|two|three|their)\b)|"
     r"dat(?:es|ed|ing) (?:from|back to)|(?:goes|go|going|went) back to|dated|"
     r"(?:left|returned|(?:came|went|flew) (?:back|home|away)) with"
     r"(?= (?:an?|two|three|four|five|six|seven|eight|nine|ten|\d+)\b)|"
     r"followed|left (?:us|them|it|the two|both) "
        r"with|yielded|produced|finali[sz]ed|unveiled|was added|were added|was renewed|renewed|"
     r"settled by|proclaimed in|added (?=(?:an?|two|three|four|another)\b)"),
)  # fmt: skip
_BEGINNINGS = frozenset(
    "abou adde adop all almo anno appl appr are arri asse at atte awai beca beco been bega bein bind boun brou bund "
    "came can chan clea clin clos co come conc cong conv cosi culm date dati depo draf draw due duma effe emer end "
    "ende endi endo ends ente exch expe fina flew foll for fore full gath go goes goin got gott gove had hagg hamm "
    "has have in init ink inke inks inst inte into iron is knes lack larg lawm left legi lie lies met move movi near "
    "nego not on oper over parl pass penc pend penn plan prac prep pres proc prod prog put rati reac read rema rene "
    "resu retu riks sat sche seal seim sejm sena set sett shal shou sign slat star stay stil stru take talk ther thra "
    "to took trav unde unve up wait want was went were will with witn work woul yet yiel".split()
)
"""The first four letters of the words with which a stage may begin; a word that begins otherwise needs no look."""
_STAGE = re.compile(r"\b(?:" + "|".join(f"(?P<s{n}>{words})" for n, (_, words) in enumerate(_STAGES)) + r")\b")
_NOT = re.compile(
    r"\b(?:not|never|no|neither|nor|nobody|none|without|cannot|instead of|denied|denies|"
    r"deny|refused|declined|failed to|rather than|yet to|far from|"
    r"unlikely|rejected|ruled out|contrary to|postponed|cancelled|short of|ready to|stopped|"
    r"stalled|collapsed|shelved|pulled|dropped|withdrawn|"
    r"put off|left out|(?:was|were) left for|held (?:over|back)|stayed in)\b|n't\b"
)
MAY = (
    r"(?<!in )(?<!since )(?<!from )(?<!of )(?<!by )(?<!on )(?<!last )(?<!this )(?<!next )(?<!until )(?<!early )"
    r"(?<!late )(?<!mid-)(?<!and )(?<!\d )may(?! \d|,)"
)
"""The verb `may`, not the month."""

_SUPPOSED = re.compile(
    rf"\b(?:if|unless|whether|could|might|{MAY}|cannot|propos(?:al|als|ed|es|ing)|call(?:s|"
    r"ed|ing)? for|urged|want(?:s|ed)? to|wish(?:es|ed)? to|"
    r"would like|would have|hop(?:es|ed|ing) (?:to|that|for)|seek(?:s|ing)? to|had (?:been "
    r")?(?:promised|announced)|once|must|offered|ready to|"
    r"need(?:s|ed)? to|asked|until|pending|when it is|as soon as|aims? (?:to|at)|to have "
    r"been|were the|was supposed|were supposed)\b"
)
_FUTURE = re.compile(
    r"\b(?:will|would|to|shall|expected|should|due|set|before|until|once|can|must)(?: (?:be|"
    r"then|also|only|come|enter|go|it|they|have|the|thus|therefore|now|soon|probably|[a-z]+ly))* ?$"
)
_BREAK = re.compile(r"[;:]| – |, (?:but|while|whereas|although|though|and)\b|\bbut\b|\bwhile\b|[()]")
_BARE_SHOULD = re.compile(r"(?:should|can) (?!be )")
_WISHED = re.compile(
    r"\b(?:if|unless|supposed|whether|had been|hop(?:e|es|ed|ing)|wish(?:es)?|would like|want(?:s|ed)? to|called for|"
    r"urged)\b"
)
_HOPES = ("hope", "hopes", "hoping", "wants to", "want to", "wish", "wishes", "would like")
_BY_THEN = re.compile(
    rf"[^.;]{{0,90}} (?:by|before|in|on|this|next) (?:[a-z]+ ){{0,4}}(?:\d{{1,4}}|{_MONTH}|year|"
    rf"month)\b"
)
"""A day or year behind, which makes a wish a plan."""
_AHEAD = re.compile(
    r"[^.;,]{0,70}? (?:(?:is|was|are|has been) (?:now |still )?(?:planned|scheduled|expected|foreseen|due|set|"
    r"slated|pencilled)|"
    r"will (?:follow|take place|be held)|to follow)\b"
)
_UNDONE = re.compile(
    r"[^.;,]{0,60} (?:(?:was|were|is|has been|have been|had to be) (?:again |twice |then )?(?:postponed|"
    r"cancelled|called "
    r"off|delayed|put off|shelved|blocked|abandoned|denied)|fell through|came to nothing|did not (?:happen|take place))"
)
_HEARSAY = re.compile(r"\b(?:reports?|rumou?rs?|claims?|suggestions?|stories|talk) (?:that|of|about)\b")
_REFUTED = re.compile(r"\b(?:den(?:y|ied|ies)|false|untrue|wrong|unfounded|invented|baseless|mistaken|just that)\b")
_BROKEN_OFF = re.compile(
    r"[^.;]{0,90}\b(?:never began|(?:have|has) not (?:yet )?(?:begun|started)|stalled|collapsed|broke down|suspended)"
)
_OPENS_DENIED = re.compile(r"\W*(?:no|neither|nor|none|not a)\b")
_BY_NONE = re.compile(r" by (?:neither|none|nobody|no )")
_NEXT_UNTIL = re.compile(r"[^.;]{0,30}\buntil\b")


@dataclass(frozen=True, slots=True)
class Stage:
    """Words at code points `start` to `end` that tell the stage of an agreement."""

    start: int
    end: int
    action: AgreementAction
    holds: bool = True


def stages(passage: Passage, names: Sequence[tuple[int, int]]) -> list[Stage]:
    """The stages that a passage tells, but for words within the names of agreements.

    Those that are denied or supposed do not hold.
    """
    low, start = passage.low, passage.start
    found: list[Stage] = []
    breaks: list[int] | None = None
    for match in _matches(passage):
        if any(first <= match.start() < last for first, last in names):
            continue
        breaks = [one.end() for one in _BREAK.finditer(low, start, passage.end)] if breaks is None else breaks
        action = _STAGES[int((match.lastgroup or "s0")[1:])][0]
        if match[0] in ("signing", "signature") and _AHEAD.match(low, match.end(), passage.end) is not None:
            action = AgreementAction.PLANNED
        clause = max([start, *(one for one in breaks if one <= match.start())])
        last = max([clause, *(one.end for one in found[-1:]), *(stop for _, stop in names if stop <= match.start())])
        found.append(Stage(match.start(), match.end(), action, _holds(low, start, (clause, last), match, action)))
    return found


def _matches(passage: Passage) -> Iterator[re.Match[str]]:
    """The words for a stage, left to right, without overlap: looked for only where one may begin."""
    low, end, behind = passage.low, passage.end, 0
    words, spans = passage.tokens
    for at in [span[0] for word, span in zip(words, spans, strict=True) if word[:4] in _BEGINNINGS]:
        match = _STAGE.match(low, at, end) if at >= behind else None
        if match is not None:
            behind = match.end()
            yield match


def is_denied(low: str, start: int, end: int) -> bool:
    """Whether the words between two offsets deny anything."""
    return _NOT.search(low, start, end) is not None


def _holds(low: str, start: int, begins: tuple[int, int], match: re.Match[str], action: AgreementAction) -> bool:
    """Whether a stage is so, given where its clause begins, and the words in it behind the last stage or name."""
    clause, before = (low[begin : match.start()] for begin in begins)
    lead = low[match.start() : match.start() + 3]
    denied = _NOT.search(before + lead) or _NOT.search(clause[-25:] + lead)
    if denied and action is not AgreementAction.NEGOTIATING:
        return action is AgreementAction.IN_FORCE and _NEXT_UNTIL.match(low, match.end()) is not None
    if denied and denied[0] in ("never", "no", "denied", "denies", "rejected", "ruled out"):
        return False
    if _BY_NONE.match(low, match.end()) or _begins_denied(low, start, match) or _is_undone(low, start, match):
        return False
    return _is_so(low, start, match, action, clause)


def _is_undone(low: str, start: int, match: re.Match[str]) -> bool:
    """Whether the words behind take it back: `the signing ... was postponed`, `reports that ... are false`."""
    if match[0] in ("signing", "signature", "conclusion", "adoption") and _UNDONE.match(low, match.end()) is not None:
        return True
    if _HEARSAY.search(low, start, match.start()) is None:
        return False
    return _REFUTED.search(low, match.end(), match.end() + 120) is not None


def _is_so(low: str, start: int, match: re.Match[str], action: AgreementAction, clause: str) -> bool:
    """Whether a stage that nothing denies is more than a wish or a condition."""
    if action is AgreementAction.PLANNED:
        wished = _WISHED.search(clause + match[0][:3])
        hoped = wished is None or (wished[0] in _HOPES and _BY_THEN.match(low, match.end()) is not None)
        return hoped and not _BARE_SHOULD.match(match[0])
    if action is AgreementAction.NEGOTIATING:
        return _BROKEN_OFF.match(low[match.start() : match.end() + 120]) is None
    if _SUPPOSED.search(clause) is not None:
        return False
    before = low[max(start, match.start() - 40) : match.start()]
    return action is AgreementAction.SIGNED or _FUTURE.search(before) is None


def _begins_denied(low: str, start: int, match: re.Match[str]) -> bool:
    return _OPENS_DENIED.match(low, start, match.start()) is not None
