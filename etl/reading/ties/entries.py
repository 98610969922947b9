"""Phrases of how a state came into an organisation: who founded it, was let in, came back, or has only another role."""

from etl.reading.shape import Pattern
from etl.reading.ties.roles import GAP, GROUP, ORG, ROLE, WHO

_FOUNDED = r"(?P<role>(?:co-)?founded|established|created|set up|launched)"
_HAS = r"(?: has| had| have| also| then| formally| itself| themselves| jointly| together)*"
_ENDS = r"(?=,|\.|;|$| in\b| on\b| with\b| together\b| and\b| since\b| from\b| but\b| as\b| now\b|\))"
_NOTE = r"(?: \([^)]*\))?"
_FOUNDING = ("found", "establish", "creat", "set up", "launch")
PATTERNS = (
    Pattern(
        "A founded O",
        rf"{WHO}(?:, which|,? who)?{_HAS}(?: with (?P<lead>{{states}}))? {_FOUNDED} (?:the )?(?P<orgs>{{orgs}}){_ENDS}"
        rf"{_NOTE}(?: (?:in|on) <date>)?,?(?: together| jointly| along)?(?: with (?P<with>{{states}}))?",
        _FOUNDING,
    ),
    Pattern(
        "O was founded by A",
        rf"(?P<orgs><org>){_NOTE},?(?: which)?(?: was| were| had been)? {_FOUNDED}(?:,? (?:in|on) <(?:date|city|"
        rf"capital|"
        rf"country)>,?){{0,2}} by (?:the )?(?P<who>{{countries}})",
        _FOUNDING,
    ),
    Pattern(
        "which A founded",
        rf"(?P<orgs><org>){_NOTE},? which {WHO}{_HAS} {_FOUNDED}(?: together| jointly)?(?: with (?P<with>{{states}}))?",
        _FOUNDING,
    ),
    Pattern(
        "A left O and came back",
        r"(?P<who>{state}),?(?: which| that)?(?: had)? (?:left|quit|withdrew from|withdrawn from) (?:the "
        r")?(?P<orgs><org>)"
        r"(?: (?:in|on) <date>)?(?:,| and|, and|, but| but)?(?: it)? (?:(?:was|has been|had been) "
        r")?(?P<role>readmitted|"
        r"rejoined|returned|came back|re-entered)(?: to it| it)? (?:only )?(?:in|on) <date>",
        ("left", "quit", "withdr"),
    ),
    Pattern(
        "A came back to O",
        rf"{WHO}{GAP} (?P<role>rejoined|re-entered|returned to|came back to) {ORG}(?= (?:only )?(?:in|on) <date>)",
        ("rejoined", "re-entered", "returned to", "back to"),
    ),
    Pattern(
        "O, whose members include A",
        rf"(?P<orgs><org>){_NOTE},? whose (?:<count:\d+> )?(?P<role>(?:founding )?members?)(?: states?)? "
        rf"(?:include|are) (?:the )?"
        rf"(?P<who>{{countries}})",
        ("whose",),
    ),
    Pattern(
        "O's newest member, A",
        r"(?P<orgs><org>|<country>)'s? (?:newest|latest|youngest|oldest|smallest|largest|<ordinal:\d+>|only [a-z]+) "
        r"(?P<role>members?|observers?|candidates?)(?: states?| country)?(?:,| is| was) (?P<who>{countries})",
        ("member", "observer", "candidate"),
    ),
    Pattern(
        "A is part of O",
        rf"{WHO}{GAP} (?P<role>(?:is|are|was|were|has been|have been|forms?)(?: also| now| still| both)* part of) "
        rf"(?:the )?(?P<orgs>{{orgs}}){_ENDS}",
        ("part of",),
    ),
    Pattern("A and B share membership", rf"{WHO}(?: both)? share (?P<role>membership) (?:of|in) {ORG}", ("share",)),
    Pattern(
        "A, like B a member of O",
        r"(?P<who>{state}), (?:just )?like (?P<with>{state}),? (?:itself )?an? (?P<role>(?:founding )?member|observer) "
        rf"(?:of|in|at) {ORG}",
        ("like",),
    ),
    Pattern(
        "congratulated A on its part in O",
        r"congratulat\w+ (?:the )?(?P<who>{state})(?:'s [a-z]+)? (?:on|upon|for) (?:its |the |having )?(?:recent |"
        r"full |"
        r"formal )*(?P<role>accession to|admission (?:to|into|as a member of)|entry into|membership (?:of|in)|joining|"
        r"joined|(?:the )?status of (?:an? )?(?:observer|candidate|member) (?:of|in|at|with)|(?:observer|candidate) "
        rf"status (?:of|in|at|with)|becoming (?:an? |the )?(?:<ordinal:\d+> |full )*(?:member|observer) (?:of|in|at)) "
        rf"{ORG}",
        ("congratulat",),
    ),
    Pattern("O ally A", r"(?P<orgs><org>) (?P<role>all(?:y|ies)) (?P<who>{countries})", (" ally ", " allies ")),
    Pattern(
        "as a member of O, A",
        rf"(?:^|; |: |, )(?:as |itself |being )?an? {ROLE} (?:of|in|at) (?:the )?(?P<orgs>{{orgs}}|"
        rf"<country>(?:,? and (?:the )?{{orgs}})?|"
        rf"<org>,? and (?:the )?<country>){_NOTE}(?: (?:since|in) <date>)?, (?:the "
        rf")?(?P<who>{{state}})",
        ("member", "founder", "observer", "candidate", "participating"),
    ),
    Pattern(
        "as an O member, A",
        rf"(?:^|; |: |, )(?:as |itself |being )?an? {ORG} {ROLE}(?: (?:since|in) <date>)?, (?:the )?(?P<who>{{state}})",
        ("member", "founder", "observer", "candidate"),
    ),
    Pattern(
        "A, the third to join O",
        rf"{WHO}{GAP} (?:was|is|became|becomes|has become) (?:the|one of the|among the) (?:<ordinal:\d+> |last |"
        rf"latest |only |newest )?"
        rf"(?:countr(?:y|ies)|states?|nations?)?(?: ?[a-z]+){{0,4}}? ?to (?P<role>join|accede to|enter) {ORG}",
        ("to join", "to accede", "to enter"),
    ),
    Pattern("both states' membership", rf"(?P<who><both>)' (?P<role>membership) (?:of|in) {ORG}", ("membership",)),
    Pattern(
        "one of O's members",
        r"(?P<who>{state}),? (?:is |was )?(?:also )?one of (?:the )?(?P<orgs><org>)'s? (?:<count:\d+> |[a-z]+ "
        r")?(?P<role>(?:founding )?"
        r"members|founders|observers)",
        ("one of",),
    ),
    Pattern(
        "having joined O, A",
        rf"^(?:since |after |by |on |upon |with |having |through |thanks to |given |despite )?(?:its "
        rf")?(?P<role>(?<=its )membership (?:of|in)|joining|joined|accession to|entry "
        rf"in(?:to)?|acceding to|"
        rf"admission to) {ORG}(?: (?:in|on) <date>)?, (?:the )?(?P<who>{{state}})",
        ("joining", "joined", "accession", "entry", "acceding", "admission", "membership"),
    ),
    Pattern(
        "A and B, both members of O",
        rf"(?P<who>{{states}}|the two(?: [a-z]+)?|<both>),? (?:both|all|all three|all of them|each|fellow|the "
        rf"<count:\d+>)(?: "
        rf"of them)?(?: now| still| also)* "
        rf"(?P<role>(?:founding )?"
        rf"members(?: states)?|observers|candidates) (?:of|in|at|for) (?:<date>'s |today's )?{ORG}",
        ("members", "observers", "candidates"),
    ),
    Pattern(
        "A, an O member and a candidate for O",
        rf"(?P<who>{{state}}),(?: also| itself)? an? (?:[a-z -]|<(?:org|date|country)(?:'s)?>|<(?:ordinal|"
        rf"count):\d+>){{3,60}}? "
        rf"(?:and|but)(?: also| only)? (?:an? )?{ROLE}(?: since <date>)? (?:of|for|in|at|to) (?:membership "
        rf"(?:of|in) )?{ORG}",
        ("candidate", "observer", "member"),
    ),
    Pattern(
        "O made A a candidate",
        rf"{ORG}{_NOTE}(?: has| had)? (?:made|named|declared|accepted) (?P<who>{{countries}}) (?:as )?an? (?:official "
        r"|formal |full )?(?P<role>candidate|member|observer)\b",
        ("candidate", "member", "observer"),
    ),
    Pattern(
        "O granted A a status",
        rf"{ORG}{_NOTE}(?: has| had)? (?:granted|gave|accorded|awarded|conferred on) (?P<who>{{countries}}) (?P<role>"
        r"(?:the )?(?:candidate|observer|member) status|(?:full )?membership|the status of (?:an? )?(?:candidate|"
        r"observer|member))",
        ("granted", "gave", "accorded", "awarded", "conferred"),
    ),
)
CONTRARY = (
    Pattern(
        "A, unlike B, is not in O",
        rf"\bunlike (?:the )?(?P<who>{{state}}(?: and (?:the )?{{state}})?)(?: [a-z]+)?,? (?:(?:it|they|the "
        rf")?(?:<(?:country|capital)> )?)?"
        rf"(?:(?:is|are|was|were|has|have) (?:not|no|neither|never|still not)(?: yet| also| itself| been| an?)*"
        rf"(?: {ROLE} of| in| part of| (?P<joined>joined))|(?:does|do|did|has|have) (?:not|never) "
        rf"(?P<belongs>belong to|belonged to|"
        rf"join|joined)) (?:the |that |this )?(?P<orgs>{{orgs}}|<country>|{GROUP}\b)",
        ("unlike",),
    ),
    Pattern(
        "A is not in one, but in O",
        rf"{WHO}(?: [a-z]+){{0,2}} (?:not|never|outside|out of)\b[^.;]{{0,60}}? but (?:it |they |also "
        rf")*(?P<role>belongs? to|"
        rf"(?:is|are|has been|have been) in|(?:is|are) (?:an? )?(?:founding )?members? of|joined) {ORG}",
        (" but ",),
    ),
    Pattern(
        "A is no member of O, only an observer",
        rf"{WHO}(?:,? though|,? although)?(?: is| was| has been| are)? (?:not|no)(?: an?| yet an?)? (?:full "
        rf")?members? of "
        rf"{ORG}{_NOTE}(?:,? but|,? though|,? yet|,|;| –)(?: (?:it|they|only|merely|is|are|has|have|been|holds?|"
        rf"enjoys?|"
        r"sits?|in it|there|as|an?))* (?P<role>observers?(?: status)?|candidates?)",
        ("observer", "candidate"),
    ),
)
"""Phrases in which a denial belongs to another role than the one that they tell."""
WORDS = tuple({word for pattern in (*PATTERNS, *CONTRARY) for word in pattern.needs})
