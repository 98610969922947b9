"""Phrases of diplomatic relations: what was done to them, in the active, the passive, as a noun and as a label."""

import re
from collections.abc import Iterator
from functools import cache

from db.vocabulary import RelationsAction
from etl.reading.shape import Pattern
from etl.reading.ties.relation_words import FULL, NOUNS, TIES, VERBS

_DATING = (
    r"(?:followed|dat(?:e|es|ed|ing)(?: back)?(?: from| to)?|go(?:es)? back to|began|start(?:ed)?|came|"
    r"(?:have|had|has) (?:been in place|existed)(?: since)?|exist since|since|were founded on|rest on)"
)
_WITH = r"(?: (?:between|with) [^,;.]{1,60}?)?(?: \([^)<]*\))?"
_IS = r"(?!(?:was|were|is|are|has|have|had|will)\b)"
_BETWEEN = rf"(?: (?:between|with) (?:{_IS}[^,;. ]+ ){{0,8}}?{_IS}[^,;. ]+)?(?: \([^)<]*\))?"
_ASIDE = (
    r"(?:,(?! (?:established|restored|opened|broken|severed|cut|suspended|interrupted (?!by )|frozen|resumed|"
    r"upgraded|raised|set up|which))[^,;.]{1,70}(?:,|(?= which)))?"
)
_AUXILIARIES = (
    r"(?:,? (?:which|that|were|was|had been|have been|being|are|is|also|formally|officially|first|only|then|"
    r"finally|later|again|in turn|thus|not))*"
)


def _anywhere(name: str, source: str) -> Iterator[tuple[RelationsAction, Pattern]]:
    for action, verb in VERBS.items():
        yield action, Pattern(f"{name} {action}", source.replace("VERB", verb))


BY_CHARGE = "run by a chargé"
THEY_DATE = "they date from"
PATTERNS: tuple[tuple[RelationsAction, Pattern], ...] = (
    *_anywhere("relations:", rf"\b(?:VERB)(?: (?:\w+|<\w+>(?:'s)?)){{0,3}}? {TIES}(?! between private)"),
    *_anywhere(
        "relations, which A",
        rf"\b{TIES}{_WITH},? (?:which|that) (?:the )?(?:<(?:country|capital)> and (?:the )?(?:[a-z]+ of "
        rf")?<(?:country|capital)>|"
        rf"<(?:country|capital|adj|both)>|it|they|we|two [a-z]+|[a-z]+ [a-z]+)"
        rf"(?: had| has| have)?(?: [a-z]+)? (?:VERB)",
    ),
    *(
        one
        for one in _anywhere(
            "A's ties", r"\b(?:VERB) (?:off )?(?:its |their |all |the |our )?ties(?: with|\b(?! in\b| of\b))"
        )
        if one[0] in (RelationsAction.SEVERED, RelationsAction.RESTORED, RelationsAction.SUSPENDED)
    ),
    *_anywhere("those with", r"\b(?:VERB)s? (?=those with <)"),
    (
        RelationsAction.DOWNGRADED,
        Pattern(BY_CHARGE, rf"\b{TIES}{_WITH} (?:[a-z]+ ){{0,2}}(?:be|been|are|were) (?:conducted|handled) by charge"),
    ),
    (RelationsAction.SEVERED, Pattern("dropped Taiwan", r"\bdropped(?= <(?:country|capital)>)")),
    *_anywhere("ties were", r"\b(?:bilateral |mutual )?ties (?:were|had been) (?:[a-z]+ )?(?:VERB)\b"),
    *_anywhere(
        "they were",
        r"(?:(?:^|; ?)(?:(?:in|on|by|after|since) [^,;.]{3,30},? )?|\b(?:that|and) )they (?:were|had been) (?:[a-z]+ )?"
        r"(?:VERB)(?= )",
    ),
    (
        RelationsAction.UPGRADED,
        Pattern(
            "returned to ambassadors",
            rf"\b(?:they|{TIES}) (?:were )?(?:returned|restored) to (?:the )?ambassador\w* level",
        ),
    ),
    *_anywhere("relations were", rf"\b{TIES}{_WITH}{_ASIDE}{_AUXILIARIES},? (?:VERB)\b"),
    *_anywhere(
        "relations, having been",
        rf"\b{TIES}{_WITH} [^.;]{{1,50}}?, (?:having been|being|which (?:were|had been)|they (?:were|had been)|"
        rf"after being) (?:[a-z]+ )?(?:VERB)\b",
    ),
    *_anywhere("them:", r"\bVERB them(?: up)?\b"),
    *_anywhere("theirs:", r"\bVERB theirs\b"),
    (
        RelationsAction.ESTABLISHED,
        Pattern(
            "have had relations", rf"\b(?:have|has) (?:had|maintained|enjoyed|kept|entertained) (?:[a-z]+ )?{FULL}"
        ),
    ),
    (RelationsAction.ESTABLISHED, Pattern("set them up", r"\b(?:set|took) them up\b")),
    *(
        (action, Pattern(f"{action}, the noun", rf"\b(?:{noun}) (?:of|in) (?:(?:\w+|<\w+>)(?:'s?)? ){{0,3}}{TIES}"))
        for action, noun in NOUNS.items()
    ),
    (
        RelationsAction.ESTABLISHED,
        Pattern(
            "relations date from",
            rf"(?<!tion )(?<!ion of )\b{TIES}{_WITH}(?: at (?:the )?(?:level of ambassadors|(?:ambassador\w*|"
            rf"embassy) level))?(?:,? which)?,? (?:formally |only )?{_DATING}(?! to\b)",
        ),
    ),
    (
        RelationsAction.ESTABLISHED,
        Pattern("established on a day, relations", rf"(?:^|; )established (?:in|on) <date>,? (?:the )?{TIES}\b"),
    ),
    (
        RelationsAction.ESTABLISHED,
        Pattern(
            "relations waited until",
            rf"\b{TIES}{_WITH} (?:had to wait|waited|did not (?:come|follow|begin)|came only|came about only|"
            rf"were slow to come) "
            r"(?:until|till|in|on) (?=<date>)",
        ),
    ),
    (
        RelationsAction.ESTABLISHED,
        Pattern(
            THEY_DATE,
            r"(?:^|: |; )(?:(?:yet|but|formally|officially|in fact),? )?they (?:formally |officially |only "
            r")?(?:go(?:es)? back to|"
            r"dat(?:e|ed)(?: back)? (?:from|to)|beg[au]n (?:in|on)|started (?:in|on)|(?:have )?exist(?:ed)? since) "
            r"(?=[^.;,<]{0,12}<date>)",
        ),
    ),
    (
        RelationsAction.ESTABLISHED,
        Pattern(
            "relations, they date from",
            rf"\b{TIES}\b[^.;]{{1,110}}?(?:,|they|which|:) (?:dat(?:e|es|ing)(?: back)? (?:from|to)|go(?:es|ing)? "
            rf"back to) (?=[^.;,]{{0,12}}<date>)",
        ),
    ),
    (
        RelationsAction.ESTABLISHED,
        Pattern(
            "relations: date",
            rf"(?:\b{FULL}{_BETWEEN}(?: at (?:the )?[a-z]+(?:'s)? level)?|^(?:• )?relations(?=: "
            rf"established))(?::| –| \(| on| in| since|,) "
            rf"(?:(?:established|since|from|on|in) )*(?={{date}}|\d\d\d\d\b)",
        ),
    ),
    (RelationsAction.ESTABLISHED, Pattern("date – relations", rf"{{date}}(?::| –|,) {FULL}(?!\w)")),
)
NEXT = tuple(
    (
        action,
        re.compile(
            rf"(?:,|;| and| but| –|<date>)(?: (?:that year|they|these|which|it|both))?{_AUXILIARIES} "
            rf"(?P<verb>{verb})(?=[^,;.]{{0,30}}(?:, (?:only )?(?:in|on) )?<date>)"
        ),
    )
    for action, verb in (VERBS | {RelationsAction.UPGRADED: "upgraded"}).items()
)
FURTHER_NOUN = tuple(
    (action, re.compile(rf"\b(?:their|its|the) (?P<verb>{noun})(?= (?:in|on|came|followed)\b[^;.]{{0,20}}<date>)"))
    for action, noun in NOUNS.items()
)
ALSO = re.compile(
    r"(?:[^.;<]{0,30}<date>)?(?:,|;| and|, and) (?:(?P<both><(?:country|capital)> and (?:the )?<(?:country|capital)>)|"
    r"(?:those )?with (?:the )?(?P<whom><(?:country|capital)>))(?:,)?(?: followed| only)? (?:in|on) (?P<date><date>)"
)
AS_OTHER = re.compile(
    r"(?: on <date>| in <date>)?,? (?:just )?(?:as|like) (?:the (?:latter|former)|(?:the )?<(?:country|"
    r"capital)>|it) (?:had |has )?"
    r"(?:itself )?(?:done|did) (?:(?:with|to) (?:the )?<(?:country|capital)> )?(?:already )?(?:in|on) (?P<date><date>)"
)
AFTER_ASIDE = tuple(
    (
        action,
        re.compile(
            rf"(?P<ties>\b{TIES}){_WITH}, (?:(?!were|was|had|have)[a-z]+ ){{1,3}}(?:in|on|since|by|during) "
            rf"<date>[^,.;<]{{0,40}}, (?:were|was|had been|have been) (?:[a-z]+ )?(?P<verb>{verb})\b"
        ),
    )
    for action, verb in VERBS.items()
)
"""`The day after that diplomatic relations, broken off in 1940, were resumed`."""

BARE_YEAR = re.compile(r"relations(?::| –| \()(?: (?:established|since|from|in))* (?P<year>1[89]\d\d|20\d\d)\b(?!-)")
CONCEDED = re.compile(r", (?:although|though|while|albeit|if) (?:never|not) [^,;.<]{3,40},")
ASKED = re.compile(rf"\b(?:when|since when|how long)\b.*\b(?:{FULL}|establish\w* relations).*\?")
AGE = Pattern(
    "relations so old",
    rf"\b{TIES}(?: (?:between|with|of) [^,;.]{{1,50}}?)? (?:are|turn) (?:exactly |now )?{{count:n}}(?: "
    rf"years old)?(?:,|\.| today)",
    ("<count",),
)


MARKED = re.compile(r"\b(?:anniversary|century|jubilee)\b|<count:\d+> (?:years|decades)\b")
EXACT_DATE = re.compile(
    r"\bthe (?:exact|actual|precise|real|official) (?:date|day|anniversary)(?: itself)?(?:,| is| was| fell on| falls "
    r"on)? (?P<date><date>)"
)
PRIVATE = re.compile(
    r"\b(?:chambers?|compan(?:y|ies)|firms|parties|church(?:es)?|universit(?:y|ies)|clubs?|banks|federations)\b"
)
WITH_WHOM = re.compile(
    r"(?P<whom><(?:country|capital)>),?(?: (?:an?|the|one) [^,.;<]{1,40})? with (?:which|whom) (?P<who>[^,.;]*)$"
)
"""`Egypt, with which Tehran broke off relations`."""

THAT_DAY = re.compile(r"(?: on)? (?:<date>|(?:the same|that very) day) in (?P<date><date>)")
WITH_STATE = re.compile(r"(?:(?: up)? (?:with|to)|(?:those with)?) (?:the )?(?P<whom><(?:country|capital|adj)>)")
COUPLE = re.compile(
    r"<(?:country|capital)> and (?:the )?<(?:country|capital)>,? (?:(?:had|have|has|formally|then|first|both) )*$"
)
SECOND_VERB = re.compile(r" and (?:(?:then|also|formally|later) )?$")
WITH_REPUBLIC = re.compile(r" with the people's republic")
POINTS_BACK = re.compile(
    r"\bthose with\b|\bthem\b|\bthey (?:were|had|returned|go|date|dated|began|begin|started|exist|have existed)\b"
)
NTH_YEAR = re.compile(r"<date> (?:will be|is|marks) the <ordinal:\d+>")
"""`Next year will be the 51st since relations were established`."""

IN_WHICH = re.compile(r"<date>,? in which (?P<unit>month|year)\b[^.;,]*$")
"""`the treaty was signed on 21 July 1938, in which month relations were restored`."""

UNBROKEN = re.compile(r"\b(?:never|not) (?:[a-z]+ )?(?:been )?(?:interrupted|broken|severed|cut|suspended)")
ANNIVERSARY = re.compile(
    r"<ordinal:(\d+)> anniversary|<count:(\d+)> years|\b(a century|half a century|a quarter of a century) "
    r"(?:will have passed|has passed|have passed|ago)"
)
UNTIL = re.compile(r"\bnot [a-z]+ (?:them |[a-z ]{3,30} )?until (?:the )?<date>")


_NEEDS = {
    "they were": ("they ",),
    THEY_DATE: ("they ",),
    "ties were": ("ties ",),
    "relations, they": (
        " dat",
        " go",
    ),
    "relations, which": (" which ",),
    "A's ties": (" ties",),
    "those with": ("those with",),
    "them:": (" them",),
    "set them up": (" them up",),
    "theirs:": (" theirs",),
    "relations, having": (" being ", " been ", " were "),
    "dropped": (" dropped ",),
    "have had": (" have ", " has "),
    "returned to": ("ambassador",),
}


@cache
def needs(name: str) -> tuple[str, ...]:
    """What must stand in a sentence for the rule of this name to be tried."""
    return next((words for start, words in _NEEDS.items() if name.startswith(start)), ("",))
