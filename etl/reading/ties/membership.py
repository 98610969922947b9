"""Phrases of membership: who is what in an organisation, since when, and beside whom."""

import re

from etl.reading.shape import Pattern

_COPULA = r"(?:is|are|was|were|has been|have been|had been|has|became|become|becomes|remains?|being)"
_MOD = (
    r"(?:,? (?:both|all|also|still|now|among|one of|an?|the|its|active|full|official|formal|each|in turn|too|likewise|"
    r"itself))*"
)
_ROLE = (
    r"(?P<role>(?:founding|founder|charter|original) (?:member|state)s?(?: states?)?|(?:co-)?founders?|"
    r"(?:permanent |non-permanent )?(?:full |fellow |long-standing |<ordinal:\d+> |associate |newest )?members?(?: "
    r"states?)?|"
    r"participating states?|"
    r"(?:the status of (?:an? )?)?observers?(?: states?| status| members?)?|candidates?(?: country| "
    r"countries| status| member)?(?: for (?:accession|membership))?)"
)
_WHO = (
    r"(?P<who>{states}|<both>|both(?: of them| states| countries| sides)?|the (?:two|pair)|the "
    r"<count:2>(?: [a-z]+)?|they|it|we|this country|a (?:country|state|nation)(?= that| which)|"
    r"the (?:republic|country|kingdom))"
)
_WITH = r"(?:,? (?:along with|together with|with) (?P<with>{states}),?)?"
_ORG = (
    r"(?:the |that |this |the same )?(?P<orgs>{orgs}|(?:alliance|bloc|union|organi[sz]ation|group(?:ing)?|"
    r"community)\b(?:'s)?|"
    r"it\b|<country>)"
)
_NAMED = (
    r"(?:the )?(?P<orgs>{orgs}|<country>|(?:that|this|the same) (?:alliance|bloc|union|organi[sz]ation|group(?:ing)?|"
    r"community|body)\b|(?=[a-z]))"
)
_NAMED_OR_GROUP = _ORG[:-1] + "|(?=[a-z]))"
_JOINED = r"(?:joins?|joined|acceded to|entered|(?:was|were) (?:re)?admitted to|became part of)"
TOLD = (
    Pattern(
        "A is a member of O",
        rf"(?:(?:along|together) with (?P<lead>{{states}}), )?{_WHO}(?:,[^,;]{{1,50}},)? "
        rf"{_COPULA}{_MOD}{_WITH}{_MOD} {_ROLE}(?:, (?:in|since) <date>,)? "
        rf"(?:of|in|to|at) {_NAMED}",
    ),
    Pattern(
        "A, a member of O",
        rf"(?P<who>{{state}})(?:,?(?: also| still| itself| now| since <date>)* | \()(?:an?|the|one of the) "
        rf"(?:{_ROLE}|participating (?:state|country)) "
        rf"(?:of|in|for|at) {_ORG}",
    ),
    Pattern("as a member of O", rf"(?P<who>{{state}})(?:'s)?[^.;]{{0,40}} as an? {_ROLE} (?:of|in) {_ORG}"),
    Pattern(
        "members of O, they",
        rf"^(?:as )?(?:both |fellow )?(?P<role>(?:founding )?members),?(?: both| all)? of {_ORG}(?: \([^)]*\))?, "
        rf"(?P<who><both>|both\b|{{states}}|the two "
        rf"[a-z]+)",
    ),
    Pattern(
        "A, an O candidate",
        rf"(?P<who>{{state}})(?:,? | \()(?:(?:is|became|has been) )?(?:an?|the)? ?{_ORG} "
        rf"{_ROLE}",
    ),
    Pattern(
        "candidate for O membership",
        rf"(?P<who>{{states}}),? (?:{_COPULA}{_MOD} |an? )(?P<role>candidates?) for {_ORG} (?:membership|"
        rf"accession)",
    ),
    Pattern(
        "O candidate status for A",
        rf"{_ORG} (?P<role>candidate status|membership|observer status) (?:for|of) (?P<who>{{states}}(?:,? "
        rf"and, (?:[^,<]{{1,20}}|(?:the )?<date>), {{states}})?)",
    ),
    Pattern(
        "A joined O",
        rf"{_WHO}(?:,[^,;<]{{1,50}},)?,?(?: which| who| that)?(?: both| also| had| has| have| itself| finally| "
        rf"did| duly)* (?P<role>{_JOINED}|join)(?: <date>)? {_NAMED_OR_GROUP}",
    ),
    Pattern(
        "A took its O seat",
        r"(?P<who>{state}) (?:has |had )?(?P<role>took up|taken up|takes up|took) its (?P<orgs>{org}) seat",
    ),
    Pattern(
        "A belongs to O",
        rf"{_WHO}(?:,? which)?(?: both| also| all| has| have| had| itself)* (?P<role>belongs?|belonged|sits? in|sits? "
        rf"on|"
        rf"(?:are|is)(?: both)? in|sit together in)(?: since <date>)?{_WITH}(?: to)? {_NAMED_OR_GROUP}",
    ),
    Pattern(
        "A, in O since",
        r"(?P<who>{state}),? (?P<role>in) (?:the )?(?P<orgs>{orgs}|<country>(?: and (?:the )?{org})?) since <date>",
    ),
    Pattern(
        "A's accession to O",
        r"(?P<who>{state})(?:'s?)? (?P<role>accession to|membership (?:of|in)|entry in(?:to)?|admission "
        r"to|observer status (?:in|at|with)) (?:the )?(?P<orgs>{orgs}|"
        r"<country>)",
    ),
    Pattern(
        "and were members of O", rf"(?:,| and| who| which) (?P<who>)(?:are|were|was|is){_MOD} {_ROLE} (?:of|in) {_ORG}"
    ),
    Pattern(
        "A helped to found O",
        rf"{_WHO},?(?: which| who)?(?: had| have)? (?P<role>helped (?:to )?found|co-founded) {_ORG}",
    ),
)
BY_CONTEXT = (
    Pattern(
        "of which A is a member",
        rf"(?:of|in|to|at) which {_WHO}(?:,[^,;]{{1,40}},)? (?:{_COPULA}{_MOD} {_ROLE}|(?P<belongs>(?:has|have|"
        rf"had)(?: [a-z]+)? belonged|belongs?))",
    ),
    Pattern(
        "which A joined",
        rf"(?<!by )(?<!under )(?<!with )(?<!through )(?<!in )(?:which|that) {_WHO}(?: itself| themselves| also| "
        rf"had| has| "
        rf"have| both)* (?P<role>{_JOINED}|joined)\b",
    ),
    Pattern("A is a member", rf"{_WHO} {_COPULA}{_MOD} {_ROLE}(?= since|\.|;|,|$| too\b| as well\b)"),
    Pattern(
        "A, a member", rf"(?P<who>{{state}}),(?: also| still| itself| now)* (?:an?|one of its) {_ROLE}(?= since|,|\.)"
    ),
    Pattern(
        "A one of its founders",
        r"(?P<who>{state}),? (?:is |was )?one of its (?P<role>(?:co-)?founders|founding members|members)",
    ),
    Pattern("A's accession", r"(?P<who>{state})'s (?P<role>accession) (?=on|in|<date>)"),
)
SHARED = re.compile(
    r"^(?:[•-] )?(?:(?:common|shared|joint|mutual) memberships?(?: include| in)?|(?:[a-z]+ "
    r"){0,2}organi[sz]ations (?:of|to) "
    r"which both(?: [a-z]+)? (?:are (?:[a-z]+ )?members|belong))(?::| –| of) (?P<orgs>(?:the "
    r")?<org>(?:(?:;|,| and|, and)? "
    r"?(?:the )?<org>| ?\([^)]*\))*)\.?$"
)
LISTED = re.compile(
    r"^(?:[•-] )?<country>(?::| –) (?:the )?<(?:org|country)>(?:(?:;|,| and)? ?(?:the )?<(?:org|country)>| "
    r"?\([^)]*\))*\.?$"
)
FURTHER = re.compile(
    r"(?: \([^)]*\))?(?: (?:in|since|on) <date>)?(?:,| and|, and)(?:, (?:along |together )?with "
    r"(?P<with>[^;.]{4,90}?),)? (?:(?:of|in|to) (?:the )?(?P<orgs><(?:org|country)>)(?! <)|(?(with)(?!)|(?:the "
    r")?(?P<more><(?:org|country)>)"
    r"(?=,|\.|;|$|\)| and\b| since\b| in <date>| on <date>| \()))|(?:,| and|, and) (?:in|since|on) "
    r"(?P<when><date>),? (?:of |in |to )?(?:the )?(?P<late><org>)|,(?: of| in| to)? (?:the )?(?P<next><(?:org|"
    r"country)>)(?=,| and\b| \()"
)
SINCE = re.compile(
    r"(?: \((?:[^)<]|<org>)*\))?(?: membership| accession)?(?: as (?:an? |its )?(?:[a-z]+ )?(?:observer|member|"
    r"candidate))?(?:, (?:whose|with|the|an?)\b[^,;]{1,40}(?=,))?(?:,? (?:set up|founded|established|"
    r"created|launched|granted|obtained|given|received|conferred))?,?(?: <ordinal:\d+>)?(?:,? (?:in|since|on|from|as "
    r"of|at|ever since|this(?= <)|"
    r"only in|back in|early in|"
    r"late in|(?:as|is) [a-z ]{0,20}(?:since|in|on)|(?:dates|dating|goes|going)(?: back)? (?:from|to)|"
    r"(?:came|took effect|followed|began|was completed)(?: [a-z]+){0,2} (?:in|on)))? \(?<date>"
)
DATED = re.compile(r" (?:in|since|on|from) <date>")
BECOMES = re.compile(r"\b(?:joins?|becomes?|accedes?|enters|joined|became|acceded|entered|(?:was|were) admitted)\b")
LABEL = re.compile(r"(?:• )?<date>(?::| –)")
HAPPENED = re.compile(
    r"\b(?:became|becomes|joined|joins|acceded|entered|admitted|readmitted|took|taken|accession|entry|admission|were|"
    r"was|welcomed|let|received)\b"
)
TOGETHER = Pattern(
    "work together in O",
    r"(?:(?:cooperat|collaborat|interact|work|coordinat|partner|consult)\w*(?: [a-z]+ly| together| also| "
    r"with each other| hand in hand| side by side| (?:their|its) (?:positions|votes|work))*|support each other|"
    r"cooperation) (?:(?:with)?in|at|through) "
    r"(?:the framework of |the frameworks of )?(?:[a-z]+ )?(?:multilateral |international |regional |"
    r"global )?(?:frameworks |organi[sz]ations |forums |fora |platforms |bodies |formats |structures |"
    r"groupings )?(?:such as |like |including )?(?:the )?(?P<orgs>{orgs}(?:(?:,| and|, and) (?:the "
    r")?{org})*)",
    ("cooperat", "collaborat", "interact", "work", "coordinat", "partner", "consult", "support each other"),
)
NAME = re.compile(
    r"(?:[tT]he )?(?P<name>[A-Z][\w-]*(?: [A-Z][\w-]*)*(?: (?:of|for|and|on|in|to)(?: the)?(?: " r"[A-Z][\w-]*)+)*)"
)
BODY = re.compile(
    r"\b(?:Organi[sz]ation|Council|Union|Association|Community|Alliance|Zone|Forum|League|Movement|Group|"
    r"Commission|Cooperation|"
    r"Initiative|Conference|Agency|Court|Network|Convention|Bank|Charter)\b"
)
WHOSE_COUNTRY = re.compile(r"\b(?:his|her|their) (?:own )?(?:country|nation)\b")
NEAR = 30
NAME_LENGTH = 80
UNTRUE = re.compile(r"\b(?:not|never|no longer|former|nor|neither|non-member)\b|n't\b")
UNLIKE = re.compile(r"\b(?:unlike|outside|without|than) (?:the )?$")
UNREAL = re.compile(
    r"\b(?:reject(?:s|ed)?|oppos\w+|block(?:s|ed)?|veto\w*|supports?|supported|back(?:s|ed)|seeks?|wants?|not|never|"
    r"nor|neither|no|unless|would|could|might|rumou?rs?|denied|denies)\b|n't\b|\bif (?!.*,)"
)
ROLES = ("member", "observer", "founder", "founding", "candidate", "participating")
# What may name an organisation that the lexicon does not know, or take one up.
JOINING = (" belong", " joined ", " joins ", " acceded ", " entered ", " sit in ", " sits in ")
TELLING = frozenset(
    "member members membership memberships observer observers founder founders founding candidate candidates "
    "participating belong belongs belonged belonging joined joins acceded entered sit sits".split()
)
"""Words of which one stands in every sentence that tells a role or may name an organisation that nobody knows."""
# What must stand in a sentence for a rule to be tried at all; rules that are not here need a word for a role.
NEEDS: dict[str, tuple[str, ...]] = {
    "A joined O": ("join", "acced", "enter", "admitted", "became part"),
    "which A joined": ("join", "acced", "enter", "admitted", "became part"),
    "A took its O seat": (" seat",),
    "A belongs to O": ("belong", " sit", "are in ", "is in ", "both in "),
    "A, in O since": (" since ",),
    "A's accession to O": ("accession", "membership", "entry", "admission", "observer status"),
    "A's accession": ("accession",),
    "A helped to found O": ("found",),
    "of which A is a member": ("which",),
}
