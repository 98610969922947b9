"""Further phrases of membership, told by a word for a role and whatever subject stands before it in the clause."""

import re

from etl.reading.shape import Pattern

WHO = (
    r"(?P<who>{states}|<both>|both(?: of (?:them|us)| states| countries| sides| governments| nations)?|the (?:two|"
    r"pair)|"
    r"the <count:2>(?: [a-z]+)?|they|it|we|you|this country|(?:whose|his|her|your) country|the (?:republic|country|"
    r"kingdom))"
)
GAP = r"(?P<gap>(?:,[^,;]{1,60},|,? [a-z'-]+|,? <date>| <ordinal:\d+>| <count:\d+>| <org>(?= and)){0,7}?)"
ROLE = (
    r"(?P<role>(?:founding|founder|charter|original|full|associate|permanent|non-permanent|newest|youngest|oldest)?"
    r" ?(?:members?|founders)(?: (?:states?|countr(?:y|ies)))?|(?:co-)?founders?|participating (?:states?|countr(?:y|"
    r"ies))|"
    r"(?:permanent )?observers?(?: states?| status| members?| seat)?|(?:the )?status of (?:an? )?(?:permanent )?"
    r"(?:observer|candidate)|candidates?(?: countr(?:y|ies)| states?| status)?|seat)"
)
_BE = (
    r"(?:is|are|was|were|be|been|becomes?|became|remain(?:s|ed)?|stay(?:s|ed)?|holds?|held|enjoy(?:s|ed)?|granted|"
    r"given|"
    r"obtained|gained|received|acquired|got|as|has|have|had|counts?|counted)"
)
_MOD = (
    r"(?:,[^,;]{1,50},|,? (?:now|still|also|both|all|itself|too|likewise|already|only|even|an?|the|its|one|of|in|"
    r"turn|each|"
    r"among|with|active|full|proud|<ordinal:\d+>|<count:\d+>|first|second|third|last|[a-z]+teenth|latest|"
    r"long-standing|state|"
    r"current|fellow|recent|official|formal|and|very|had|been|most|other))*?"
)
_DATED = r"(?:,? (?:in|since|on|from|as of) <date>,?)?"
ORG = r"(?:the )?(?P<orgs>{orgs}|<country>)"
_LIST = r"(?P<who>(?:the )?{countries})"

GROUP = (
    r"(?:alliance|bloc|union|organi[sz]ation|group(?:ing)?|community|forum|council|association|league|"
    r"commonwealth|charter)"
)
LOOSE = (
    Pattern(
        "A is in the role, in O",
        rf"{WHO}{GAP},? {_BE}{_MOD} {ROLE}{_DATED} (?:of|in|to|at|with|on|for) (?:membership (?:of|in) |accession "
        rf"to )?{ORG}",
    ),
    Pattern("A has an O role", rf"{WHO}{GAP},? {_BE}{_MOD} {ORG}(?:'s?)?(?: <ordinal:\d+>| newest)? {ROLE}"),
    Pattern("A has the status of an O role", rf"{WHO}{GAP} {_BE} (?:the )?status of (?:an? )?{ORG} {ROLE}"),
    Pattern(
        "A is an O ally",
        r"(?P<who>{state})(?:,| is| are| has been| have been)?(?: both| also| itself| now)* (?:an? )?"
        r"(?P<orgs><org>) (?P<role>all(?:y|ies))\b",
    ),
    Pattern("O member A", rf"(?P<orgs><org>|<country>(?= (?:member|candidate))) {ROLE} (?P<who>{{countries}})"),
    Pattern(
        "A as O",
        rf"{WHO}{GAP} (?:attends?|attended|sits?|sat|follows?|followed|participat\w+)(?: in| on| at)? {ORG} as "
        rf"(?:an? )?{ROLE}",
    ),
    Pattern(
        "A takes part in O as",
        rf"{WHO}{GAP} (?:takes?|took|has taken|have taken) part in (?:the work of )?{ORG} as (?:an? )?{ROLE}",
    ),
    Pattern(
        "A came into O",
        rf"{WHO}{GAP} (?P<role>came into|comes into|signed up to|became part of|(?:was|were) (?:taken|let|received|"
        rf"accepted|voted) into) {ORG}",
    ),
    Pattern(
        "A sits in O",
        rf"{WHO}{GAP} (?P<role>sits?|sat|have a seat|has a seat|belongs?|belonged)(?: [a-z]+){{0,3}}?(?: since "
        rf"<date>)? (?:in|on|at|to) {ORG}",
    ),
    Pattern("A joined O, loosely", rf"{WHO}{GAP} (?P<role>joined|acceded to|entered)(?: [a-z]+){{0,2}}? {ORG}"),
    Pattern("A joined the group", rf"{WHO}{GAP} (?P<role>joined|acceded to|entered) the (?P<orgs>{GROUP})\b"),
    Pattern(
        "O has A",
        r"(?:the )?(?P<orgs>{orgs}) (?P<role>has|counts) (?P<who>{countries})(?= but not| among its members| as "
        r"(?:an? )?(?:[a-z]+ )?member)",
    ),
    Pattern("A in O since", rf"{WHO}{GAP} (?P<role>in) {ORG}(?= since <date>)"),
    Pattern(
        "O admitted A",
        rf"{ORG}(?: \([^)]*\))?,? (?:which )?(?:formally |then |had |has )?(?P<role>admitted|accepted|took in) {_LIST}",
    ),
    Pattern(
        "O took A in",
        rf"{ORG}(?: \([^)]*\))?,? (?:which )?(?:formally |then |had |has )?(?P<role>took|welcomed|received) {_LIST} "
        rf"(?:in\b|as (?:an?|its))",
    ),
    Pattern(
        "O consists of",
        rf"{ORG}(?: \([^)]*\))?,? (?:which )?(?P<role>consists of|groups|comprises|is made up of|unites|brings "
        rf"together|is formed by) {_LIST}",
    ),
    Pattern(
        "A and B make up O",
        rf"(?:(?:along|together) with (?P<with>{{states}}),? )?{WHO}(?: together)? (?P<role>make up|constitute|"
        rf"form) {ORG}",
    ),
    Pattern(
        "members of O:",
        rf"{ROLE} of {ORG}(?: \([^)]*\))?(?:,| is| was| are| include|:)(?: the)? (?P<who>{{countries}})",
    ),
    Pattern(
        "of O, A",
        rf"^(?:of|in|within|inside|at|to) (?:the )?(?P<orgs>{{orgs}})(?: \([^)]*\))?,? (?:only |the )?{WHO}{GAP} "
        rf"(?:{_BE}{_MOD} {ROLE}|(?P<belongs>(?:belongs?|belonged)(?! to (?!it\b))|sits?|sat))",
    ),
    Pattern("A: O role", rf"^(?:• )?(?P<who><country>)(?::| –) ?{ORG} {ROLE}"),
    Pattern("A: role", rf"^(?:• )?(?P<who><country>)(?::| –) ?{ROLE},?(?: of| in| to)? {ORG}"),
    Pattern(
        "which A helped to found",
        rf"(?P<orgs><org>)(?: \([^)]*\))?,? which {WHO} (?:had |has )?(?P<role>helped (?:to )?(?:found|establish|"
        rf"create|set up)|co-founded)",
    ),
)
SUPPOSED = re.compile(r"\b(?:if|unless|whether|should) (?:the )?$")
BY_CONTEXT = (
    Pattern(
        "A, candidate for membership",
        r"(?P<who>{state}), (?:an?|also an?|itself an?|still an?) (?P<role>candidate) for (?:membership|accession)",
    ),
    Pattern("A, a member still", r"(?P<who>{state}),? (?:an? )?(?P<role>member|observer) (?:still|too|as well)\b"),
    Pattern(
        "A takes part as an observer",
        rf"{WHO}{GAP} (?:takes? part|attends?|sits|participates?|has (?:taken part|participated|attended)) as (?:an? "
        rf")?(?P<role>"
        r"observers?)(?=\.|,|;|$| since\b)",
    ),
    Pattern("A is a member there", rf"{WHO}{GAP},? {_BE}{_MOD} {ROLE} there\b"),
)
BLOCKED = re.compile(
    r"\b(?:not|never|no|nor|neither|hop\w+|wants?|wish\w*|would|could|can|may(?! <)|might|if|refus\w+|voted|appl(?:y|"
    r"ied|ies)|"
    r"seeks?|sought|plans?|aims?|left|former|formerly|once(?! <)|by|whether|should|invit\w+|unless|ceased|call\w*|"
    r"support\w*|used|back(?:s|ed)|object\w*|opposed?|that|until|elected|chair\w*|president|chairman|refers?|said|met|"
    r"saw)\b|n't\b"
)
BESIDE = re.compile(
    r"\b(?:of|in|by|with|from|to|for|between|against|on|at|like|unlike|outside|than|than that of) (?:the )?$"
)
NEEDS: dict[str, tuple[str, ...]] = {
    "A is in the role, in O": ("member", "founder", "observer", "candidate", "participating", " seat"),
    "A has an O role": ("member", "founder", "observer", "candidate", " seat"),
    "A has the status of an O role": ("status of",),
    "A is an O ally": (" ally", " allies"),
    "A came into O": ("came into", "comes into", "signed up", "part of", " into "),
    "A sits in O": (" sit", " sat ", " seat", "belong"),
    "A joined O, loosely": ("joined", "acceded", "entered"),
    "A joined the group": ("joined", "acceded", "entered"),
    "A in O since": (" since ",),
    "O admitted A": ("admitted", "accepted", "took in"),
    "O took A in": ("took", "welcomed", "received"),
    "O consists of": ("consists", "groups", "compris", "made up", "unites", "brings together", "formed by"),
    "A and B make up O": ("make up", "constitute", " form "),
    "of O, A": ("member", "founder", "observer", "candidate", "belong", " sit", " sat"),
    "which A helped to found": ("helped", "co-founded"),
    "O has A": (" has ", " counts "),
    "A is a member there": (" there",),
}
"""What must stand in a sentence for a rule to be tried; rules that are not here need a word for a role."""
WORDS = tuple({"member", "founder", "observer", "candidate", *(word for words in NEEDS.values() for word in words)})
ALSO = re.compile(
    r"(?:,|;| and|, and)(?: so (?:was|were|did|is|are|has|does)| likewise| also)? (?P<who><country>(?:'s| and "
    r"(?:the )?<country>)?|<capital>)"
    r",?(?P<verb> (?:followed|came in|joined|did so|entered|acceded|got in)(?: suit| later| only)?)? "
    r"(?:in|on|since|from|only in|as of|as early as) (?P<date><date>)"
)
LATER = re.compile(
    r"[^.;<]{0,80}(?P<who><country>),? which(?P<verb> (?:followed|did so|came in|joined|entered)(?: suit| later|"
    r" only)*) "
    r"(?:in|on) (?P<date><date>)"
)
"""`A, a member since 2004, backed B, which followed in 2013`."""

OWN_ROLE = re.compile(
    r"(?P<who><(?:country|capital)>) (?:only )?as (?:an? |its )?(?:full |associate |permanent "
    r")?(?P<role>observer|member|candidate)"
)
"""`Both are in it, Serbia as an observer`."""

EACH = re.compile(
    r"[^.;:<]{0,30}(?:<date>)?(?:,|:| –) (?P<one><country>)(?: had)? (?:in|on|since|from) (?P<first><date>)"
    r"(?:,? and|, while|,) (?:the )?(?P<two><country>)(?: only| already)? (?:in|on|since|from) (?P<second><date>)"
)
"""`Both joined it in the nineties, Estonia in 1993 and Georgia in 1999`."""

AND_AS = re.compile(
    r"(?:,|;| and|, and| while|, while| whereas|, whereas) (?P<who><country>|<capital>),? (?:is |has been |was "
    r")?(?:only |now |just )*"
    r"an? (?P<role>(?:founding )?member|observer|candidate)(?: country| state)?(?: (?:since|in) "
    r"(?P<date><date>))?(?=\.|,|;|$| and\b)"
)
SO_WAS = re.compile(r"[^;.]{0,60}?,? and so (?:was|were|did|is|are|has|does) (?P<who><country>|<capital>)")
AS = re.compile(
    r"(?:[^.;:<]|<date>){0,20}? as (?:an? |its )?(?:[a-z]+ |<ordinal:\d+> )?(?P<role>observer|candidate|member|founder)"
)
