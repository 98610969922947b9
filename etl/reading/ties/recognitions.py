"""Phrases of recognition: who recognised whom, who did so too, and who was the first."""

import re

from etl.reading.shape import Pattern

_THING = r"(?:independence|statehood|sovereignty)"
_FREE = (
    rf"(?:the |an? (?=independent|sovereign|free|new))?(?:(?:[a-z]+ )?{_THING} of (?:the )?|(?:state|republic) "
    rf"of )?(?:newly |the |its (?:new |southern |"
    rf"northern )?neighbou?r )?"
    rf"(?:independent |sovereign |young |new )?"
)
_IT = (
    rf"(?P<it>it|us|our (?:new )?(?:{_THING}|state|country|republic)|"
    r"(?:the independence of )?its (?:former colony|neighbou?r|independence)|the (?:young |"
    r"new )?(?:republic|state|country|federation|"
    r"people's republic|kingdom))\b"
)
_NO_RANK = (
    r"(?! as (?:an?|the|one of|its|their|our) (?!(?:[a-z]+,? (?:and )?){0,3}(?:states?|countr(?:y|ies)|nations?|"
    r"republic|sovereign|independent)\b))"
)
"""`Recognised Peru as a market economy` recognises no state."""

_WHOM = (
    rf"(?:{_FREE}(?:(?P<whom><country>|<capital>)(?:'s? (?:[a-z]+ )?{_THING})?|(?P<whose><adj>|<country>) (?:{_THING}|"
    rf"state|republic|federation))(?!'s)|{_IT}(?!'s? [a-z])){_NO_RANK}"
)
_FIRST = (
    r"(?P<first>(?:among |one of )?(?:the )?(?:very )?(?:<ordinal:(?P<rank>\d+)>|first)(?: (?!to\b)\w+)?"
    r"(?: (?:countr(?:y|ies)|states?|nations?|governments?|capitals?))?(?: (?:in|on|of) the [a-z]+|"
    r" of (?:all|any|them all)| anywhere)? "
    r"(?:to|that|which|who) (?:had |has |have )?(?:formally |officially )?)"
)
_SO = r"(?:(?:formally|officially|also|had|did|was|has|have|then|duly|only|already) )*"
PATTERNS = (
    Pattern(
        "A recognised B",
        rf"(?P<who>{{states}}|(?:this|our|my) country|it|the (?:<count:2>|two)|both|we)(?:,[^,;]{{1,60}},|,? which|"
        rf",? who(?:se (?:government|parliament|president))?|,? that)? "
        rf"(?:(?!recogni)[\w-]+ ){{0,4}}?(?:{_FIRST})?{_SO}(?:decided (?:(?:on|in) <date> )?to )?"
        rf"recogni[sz]e[sd]? {_WHOM}",
    ),
    Pattern(
        "having recognised B, A",
        rf"\b(?:having|after|by|on|since) (?:formally )?recogni[sz](?:ed|ing) {_WHOM}(?: (?:in|on) <date>)?, "
        rf"(?:the )?(?P<who><country>|<capital>)",
        ("having", "after", "by ", "on ", "since"),
    ),
    Pattern(
        "thanked A for recognising B",
        rf"(?:thank|prais|prais|commend)\w* (?P<who>{{states}}) for (?:having )?(?:recogni[sz]ing|"
        rf"recogni[sz]ed) {_WHOM}",
        ("thank", "prais", "commend"),
    ),
    Pattern(
        "A, the first to recognise their independence",
        rf"(?P<whose><people>)[^.;]{{1,60}}? (?P<who><country>|<capital>) (?:was |had been "
        rf")?{_FIRST}recogni[sz]ed? their "
        rf"(?:country|{_THING})",
        (" their ",),
    ),
    Pattern(
        "the first to recognise B was A",
        rf"(?:{_FIRST})recogni[sz]ed? {_WHOM}(?:, (?:in|on) <date>,)? (?:was|were) (?:the )?(?P<who>{{states}})",
    ),
    Pattern(
        "A announced recognition of B",
        r"(?P<who>{states}) (?:[a-z]+ ){0,2}(?:announced|declared|proclaimed|made public)(?: its| their)? (?:formal |"
        r"full "
        r"|official )?recognition of (?:the )?(?:state of |independence of )?(?P<whom>{state})",
    ),
    Pattern(
        "which A recognised",
        rf"(?P<whom><country>),? (?:which|whom) (?P<who>{{states}}|we|it)(?:,[^,;]{{1,40}},)? {_SO}recogni[sz]ed(?= "
        rf"in\b| on\b|,| "
        rf"<date>| as\b)",
    ),
    Pattern(
        "A's was the first to recognise B",
        rf"(?P<who><people>|<country>|<adj>)[^.;]{{0,40}}? (?:theirs|their country|its) (?:was|is) "
        rf"{_FIRST}recogni[sz]ed? {_WHOM}",
    ),
    Pattern(
        "A and B recognised each other",
        r"(?P<who>{states}|<both>|they|the (?:two|<count:2>)(?: [a-z]+)?|both) (?:have |had |formally |also "
        r")*recogni[sz]ed? "
        r"(?P<mutual>each other|one another)(?:'s (?:independence|statehood|sovereignty))?(?!')",
    ),
    Pattern(
        "welcomed A's recognition of B",
        r"(?:welcom|prais|thank|recall|appreciat|commend|hail|salut|applaud)\w*(?: [a-z]+){0,3} (?P<who><country>|"
        r"<capital>)'s? "
        r"(?:[a-z]+ )?recognition of (?:the )?(?:state of |independence of )?(?P<whom>{state})(?!'s)",
    ),
    Pattern("did A recognise B", rf"\bdid (?P<who>{{states}}) {_SO}recogni[sz]e {_WHOM}"),
    Pattern(
        "B was recognised by A",
        rf"(?P<whom>{{state}})(?:'s?)?(?: {_THING})?(?:,| (?:was|had been|were|has been))?(?: \w+)? "
        rf"recogni[sz]ed(?: as [^,;]{{1,40}})? by (?:the )?(?P<who>{{states}})",
    ),
    Pattern(
        "it was recognised by A",
        rf"\b(?P<it>(?:its|whose|the (?:new )?(?:state|country|republic|kingdom|federation)'s?) {_THING}|it|"
        rf"the (?:new |young )(?:state|country|republic)|us|we|our (?:{_THING}|country|republic|state)) "
        rf"(?:was|were|had been|is|has been) {_SO}recogni[sz]ed(?:,? (?:in|on) <date>,?)? (?:[a-z]+ )?by (?:the )?"
        rf"(?P<who>{{states}}){_NO_RANK}(?!(?: (?:in|on) <date>)? for\b)",
        (" by ",),
    ),
    Pattern(
        "recognised by A: date",
        r"^\W*(?:(?:formally|diplomatically|first) )?recogni[sz]ed by (?:the )?(?P<who>{countries})"
        r"(?::| on| in| since| \(|,) ?(?=<date>)(?P<it>)",
        ("recognised by", "recognized by"),
    ),
    Pattern(
        "B won recognition from A",
        r"(?P<whom>{state}) (?:won|received|obtained|gained|got|secured) (?:[a-z]+ ){0,2}recognition (?:from|by|of) "
        r"(?:the )?(?P<who>{states})",
        ("recognition from", "recognition by", "recognition of"),
    ),
    Pattern(
        "recognition by A came",
        r"recognition (?:by|from) (?:the )?(?P<who>{states})(?: [a-z]+)?(?: \([^)]*\))? (?:came|followed|was|dates|on|"
        r"in|had to)(?P<it>)",
        ("recognition by", "recognition from"),
    ),
    Pattern(
        "A gave recognition on a day",
        r"(?P<who>{states}) (?:formally )?(?:extended|granted|accorded|gave)(?: (?:its|full|formal|official|"
        r"diplomatic))* recognition(?= (?:in|on) <date>)(?P<it>)",
        ("extended", "granted", "accorded", "gave"),
    ),
    Pattern(
        "recognition of B by A",
        r"recognition of (?:the )?(?P<whom>{state})(?: \([^)]*\))? by (?:the )?(?P<who>{states})",
    ),
    Pattern(
        "recognition by A",
        r"(?P<who><adj>|<(?:country|capital|people)>(?='s?))(?:'s?)?(?: early| prompt| swift| formal| official| full)* "
        r"recognition (?:of (?:the )?(?:independence of |state of )?(?P<whom>{state})(?:'s \w+)?,? )?(?:came|followed|"
        r"was|on|in|dates)",
    ),
    Pattern(
        "A gave recognition to B",
        r"(?P<who>{states}) (?:[a-z]+ ){0,2}(?:extended|granted|accorded|gave)(?: [a-z]+){0,3} recognition to "
        r"(?:the )?(?P<whom>{state})",
    ),
    Pattern(
        "A gave B its recognition",
        r"(?P<who>{states}) (?:extended|granted|accorded|gave) (?P<whom>{state}) (?:its |their |formal |full |"
        r"official |"
        r"diplomatic )*recognition",
    ),
)
OWN_DATE = re.compile(r"(?: so)?,? (?:in|on) <date>")
FURTHER = (
    re.compile(
        r"\b(?:before|after|ahead of|behind|once) (?P<who>(?:the )?<(?:country|capital)>)(?: had|"
        r" itself)? (?:did(?= |,|\.|$|;)|done so|did so|"
        r"(?P<first>(?:become|became|been|was) the (?:<ordinal:1>|first) (?:[a-z]+ )?to (?:do so|do it|recogni[sz]e)))"
    ),
    re.compile(
        r"(?P<who>(?:<country>|<capital>)(?:(?:,| and|, and) (?:the )?<country>)*)(?: then| also)? (?:did so|"
        r"did the same|did likewise|followed(?: suit)?|came "
        r"next|was next)\b(?! by)"
    ),
    re.compile(
        r"(?:,|;| and|, and) (?:by )?(?P<who>(?:the )?<(?:country|capital)>(?:(?:,| and) (?:the )?<country>)*),? "
        r"(?:only "
        r")?(?:in|on|by) <date>"
    ),
)
NONE_BEFORE = Pattern(
    "none before A",
    rf"\b(?:no (?:other )?(?:state|country|capital|government|nation|one)|nobody(?: else)?) (?:had "
    rf")?recogni[sz]ed {_WHOM} before "
    rf"(?P<who>{{state}})",
)
NONE_SOONER = Pattern(
    "none sooner than A",
    rf"\bno (?:other )?(?:state|country|capital|government|nation|one)(?: on earth| anywhere|"
    rf" else)? (?:had )?recogni[sz]ed {_WHOM} "
    rf"(?:sooner|earlier|faster|more quickly|ahead of|quicker) (?:than )?(?P<who>{{state}})",
)
DID_SO = Pattern(
    "A did so too", r"^(?P<who>{states})(?: also| then)? (?:did so|did the same|followed(?: suit)?)(?! by)"
)
FIRST_TO = Pattern(
    "A was the first to do so",
    rf"(?P<who>{{states}}),?(?: (?:in|on) (?:the )?<date>,)? (?:was|were|had been|is) {_FIRST}"
    rf"(?:recogni[sz]ed?(?: it| (?:its|our|their) {_THING})?|do so|do it)(?=[.,;:)]|$| (?:in|on) <date>)",
    ("first", "<ordinal"),
)
BEFORE_MORE = re.compile(r"\b(?:before|ahead of)\b(?! (?:long|the <ordinal|<date>))")
"""What follows is dated by itself: `recognised it before it established relations on 21 June`."""

TOLD_THAT = re.compile(
    r"\b(?:forget|forgotten|recall|remember\w*|know|grateful|proud|glad|say|stress\w*|mention\w*|fact) "
    r"(?:[a-z]+ )?that $"
)
FIRST_OF_ALL = re.compile(
    r"\b(?:ahead of all others|before (?:any|every|all) others?|ahead of any other|earlier than any other|"
    r"before any(?:one|body) else|the first (?:[a-z]+ )?(?:to do so|in the world to do so))\b"
)
TOGETHER = re.compile(
    r"(?:,? (?:in|on) <date>)?,? (?:together|along|jointly) with (?P<who>(?:the )?<country>(?:(?:,| and|, and) "
    r"(?:the )?<country>)*)"
)
"""`A recognised B on 9 October 2008, together with C`."""

ALONG = re.compile(r", (?:together|along|jointly) with [^,;.]{3,80}(?=,)")
"""`A, together with C, recognised B`."""

RANKED = re.compile(r"(?:,? (?:in|on) <date>)?, (?:only |as )?the <ordinal:(?P<rank>\d+)> (?:[a-z]+ )?to do so\b")
SUBJECT = re.compile(r"^(?:the )?(?P<who><(?:country|capital)>)(?!'s?\b)")
AND_IT = re.compile(r"\band $")
COUPLE = re.compile(r"<(?:country|capital)> and (?:the )?<(?:country|capital)>")


BEFORE_IT = re.compile(
    r"(?P<whom><country>)(?:'s [a-z]+)? (?:was|had been) recogni[sz]ed|recogni[sz]e[sd]? (?:the )?(?P<then><country>)"
)
