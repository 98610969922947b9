"""The patterns of introductions, over shapes in which possible names are tagged."""

from etl.reading.shape import Pattern

_OWN = (
    r"(?:(?P<own><adj>|<country>(?:'s?)?|<capital>'s|<both>'s?|its|their|our|my|his|her|"
    r"the (?:country|republic|nation|island|kingdom|sultanate|emirate|principality|archipelago)'s) )"
)
_RANK = (
    r"(?:(?:new|newly|former|outgoing|then|acting|interim|visiting|late|current|incumbent|federal|re-elected|"
    r"elected|appointed|first|"
    r"<ordinal:\d+>|<count:2>|both|union|host|veteran|long-serving|next|ex|future|designated|cabinet|longtime|own|"
    r"respective|"
    r"two)[ -])*"
)
_LONG = (
    r"(?:(?:kingdom|republic|state|sultanate|federation|commonwealth|grand duchy|principality|(?:[a-z]+ "
    r"){0,2}republic|hashemite kingdom|emirate) of (?:the )?)?"
)
_OF = (
    rf"(?: (?:of|for|from) (?:the )?{_LONG}(?P<of><country>|<capital>)|"
    r" of the (?:kingdom|republic|sultanate|emirate|state|union|federation)(?= (?:to|in) (?:the )?<))?"
)
_LEADER = r"(?:,? (?:the )?(?:founder of peace and national unity(?:,| –) )?(?:leader|<office>) of the nation)?"
_AT = (
    r"(?: (?:to|in|at) (?:the )?(?:[a-z]+ of )?<(?:country|capital|org|city)>(?:(?:,|,? and) (?:the "
    r")?<(?:country|org)>)*| here| there|, (?:who is )?(?:residing|resident|resides|based|accredited) "
    r"(?:in|at|to|from) <(?:country|capital|city)>(?=,))?"
)
_BARE = r"<name>"
_HONOURS = r"(?:,? (?:(?:[a-z]\.){2,4}|mps?|sc|kc|qc|egh|ebs|cbs|mgh|cbe|obe|gcsk|gbm|gbs|frcp|phd|jp)(?![a-z]))*"
_NAME = r"(?:<name>(?:,? mp)?(?:(?: of (?:the )?| \(|, of )<country>\)?)?)"
_NAMES = (
    rf"(?P<names>{_NAME}(?:(?:,| and|, and|;| &) (?:(?:<adj>|<country>'s?|the <adj>) (?:counterpart |colleague "
    rf")?)?{_NAME})*)"
)
_DOUBLES = (
    r",? (?:who (?:is|acts|serves|doubles)(?: up)? (?:also|as|concurrently(?: as)?)|who also (?:serves|acts) as|"
    r"(?:and )?concurrently(?: as)?) "
)
_OFFICES = (
    rf"(?P<office><office>)(?: of (?:the )?<adj> (?:parliament|senate|national assembly|assembly))?(?:(?:,? "
    rf"(?:and|–|-|&) |, (?!the )|/|{_DOUBLES})(?:the |also |its |his |her )?"
    rf"{_RANK}<office>)*"
)
_PEER = r"(?:counterpart|colleague|homologue|opposite number|host|guest|peer|equivalent|visitor|leader)s?"
_PEERS = (
    "counterpart",
    "colleague",
    "homologue",
    "opposite number",
    "host",
    "guest",
    "peer",
    "equivalent",
    "visitor",
    "leader",
)
_FROM = (
    r"(?: (?:there|here)|(?: in the (?:[a-z]+ ){0,2}(?:government|cabinet|administration|team))?"
    rf" (?:from|of|in|for) (?:the )?{_LONG}(?P<of><country>|<capital>))?"
)
_ONCE = (
    r"(?:then|then still|still|now|by now|by then|later|also|at (?:that|the) time|at present|currently|until "
    r"recently|once)"
)
_IS = (
    r"(?:who (?:also )?(?:is|was|has been|had been|used to be|remains|(?:currently |now )?(?:serves?|served|"
    r"acts?|acted|works?|"
    r"doubles) as|holds the (?:post|office|position) of)"
    rf"(?: {_ONCE})?|who,? as|{_ONCE}|both)"
)
_MADE = (
    r"(?:is|was|used to be|had been|has been|is now|remains|becomes?|became|as|(?:took|takes) (?:over|office) as|"
    r"serv(?:es|ed|ing) as|, as|"
    r"(?:(?:was|is|has been|had been|being) )?(?:sworn in|elected|re-elected|appointed|inaugurated|named|"
    r"nominated|confirmed|installed)(?: (?:as|to be))?)"
)

OFFICE_THEN_NAME = Pattern(
    "office then name",
    rf"{_OWN}?{_RANK}{_OFFICES}{_OF}{_LEADER}{_AT}(?: a\.i\.| ad interim)?"
    r"(?: \((?=<name>\))|(?:,| –|:| is| was| is called| is named| at the time,|,? now|, then)? )"
    rf"(?:(?:the )?(?P<nation><adj>) )?{_NAMES}",
    needs=("<office>",),
)
NAME_THEN_OFFICE = Pattern(
    "name then office",
    rf"(?:(?P<state><country>'s?|<adj>) )?(?P<names>{_BARE}(?: and {_BARE})?)(?: \([^)<]{{1,20}}\))?"
    rf"{_HONOURS}(?:, (?:aged )?(?:<count:\d+>|\d\d)(?=,))?(?:, | – | \()(?:{_IS},? )?"
    rf"(?:one of (?:the )?)?(?:(?:the|a|an|now|their) )?(?:(?:former|then|present|current) )?"
    rf"(?:<count:2> |two |respective |respectively )?{_OWN}?"
    rf"(?:{_RANK}(?:[a-z-]+ )?){_OFFICES}{_OF}(?:, (?P<land><country>)\))?",
    needs=("<office>",),
)
NAME_IS_OFFICE = Pattern(
    "name was office",
    rf"(?P<names>{_BARE}),?(?: an? [^.;,<]{{3,40}},)?(?: {_IS}| who(?= bec(?:ame|omes)| took| takes|"
    rf" (?:was|is|had been) (?:sworn|elected|re-|appointed|named|inaug)))? "
    rf"{_MADE} (?:the |a |an )?{_RANK}{_OWN}?{_RANK}{_OFFICES}{_OF}",
    needs=("<office>",),
)
LATER_OFFICE = Pattern(
    "name, as office",
    r"(?P<names><name>) (?:[^.;<]|<(?:country|capital|city|date|adj|count:\d+|ordinal:\d+)>){1,60}?,? "
    r"as (?:the )?(?P<own><adj>|"
    r"<country>'s?)? ?(?P<office><office>)(?=[,.;]| <date>| in <date>)",
    needs=("<office>",),
)
APPOINTED = Pattern(
    "state appointed name",
    rf"(?P<own><country>|<capital>|<adj>)(?:'s?)?(?: [a-z]+)? (?:has |had |have )?(?:named|appointed|appoints|"
    rf"names|nominated|elected|sent|accredited) (?P<names>{_BARE}),? (?:as )?(?:the |its |an? "
    rf")?{_RANK}(?P<office><office>)",
    needs=("<office>",),
)
PEER_THEN_NAME = Pattern(
    "counterpart",
    rf"(?P<own><adj>|<country>(?:'s?)?|<capital>'s) (?:<office>-)?(?:new )?{_PEER}(?:,| –)? "
    rf"(?P<names>{_BARE})",
    needs=_PEERS,
)
HIS_PEER = Pattern(
    "his counterpart",
    rf"(?:his|her|their|the|my)(?:(?: dear)? (?:host|brother|sister|friend|colleague) and| own| dear)? "
    rf"(?P<own><adj> |<country>(?:'s?)? )?(?:new |old )?{_PEER}{_FROM}(?:,| "
    rf"–|:| is| was)? (?P<names>{_BARE})",
    needs=_PEERS,
)
NAME_HIS_PEER = Pattern(
    "name, his counterpart",
    rf"(?P<names>{_BARE}),?(?: (?:is|was|has been|who (?:is|was|has been))| "
    r"(?:since|for|until) <date>,?| for (?:[a-z]+|<count:\d+>) (?:weeks|months|years)(?: now)?,?| "
    r"(?:now|still|then|once|today|currently))* (?:his|her|my) "
    rf"(?:new |own |dear |old |current |present )*(?P<own><adj> |<country>(?:'s?)? )?{_PEER}{_FROM}",
    needs=_PEERS,
)
ELIDED_PEER = Pattern(
    "counterpart posted the other way",
    r"<office>[^.;]{0,90}(?:,| and|, and|;) (?P<own><country>'s?) "
    r"(?:(?:in|to) (?:the )?<(?:country|capital)>,?|is|was) (?P<names><name>)",
    needs=(
        "<country>'s is ",
        "<country>'s was ",
        "<country>'s in ",
        "<country>'s to ",
        "<country>' in ",
        "<country>' to ",
    ),
)
SAME_OFFICE = Pattern(
    "counterpart who holds the same office",
    rf"(?P<names>{_BARE}),? who (?:holds|has|runs|heads|leads|manages|occupies|fills|is (?:in charge of|"
    rf"responsible for)) "
    r"(?:the (?:same|equivalent|corresponding)|a similar|his|her|that) "
    r"(?:portfolio|post|office|job|brief|department|ministry|position|role|subject)"
    r"(?: (?:in|for|of|on|at) (?:the )?(?P<of><country>|<capital>|<adj>(?= (?:government|cabinet|side|capital|"
    r"team))))?",
    needs=("portfolio", "post", "office ", "job", "brief", "department", "ministry", "position", "role", "subject"),
)
_FIELD = r"(?P<field>foreign|trade|defence|finance|energy|interior|economy|agriculture|transport|health)"
_SUBJECT = r"(?:the )?[a-z]+(?: [a-z]+)?"
_IN_CABINET = r"(?: (?:in|of) (?:the |its )?(?P<own><adj>|<country>'s?|<capital>'s?) (?:government|cabinet))"
PORTFOLIO = Pattern(
    "holds a portfolio",
    rf"(?P<names>{_BARE}),? (?:who )?(?:also )?(?:holds|holding|held|has held|has|had|in charge of|handles|keeps) "
    rf"(?:the|(?P<own><adj>|<country>'s?)) "
    rf"(?P<field>{_SUBJECT}(?: and {_SUBJECT})?) (?:portfolio|brief|file)s?"
    r"(?: (?:in|for|of) (?:the )?(?P<of><country>|<capital>))?",
    needs=("portfolio", "brief", "file"),
)
CABINET = Pattern(
    "holds a portfolio in a cabinet",
    rf"(?P<names>{_BARE}),? (?:who )?(?:also )?(?:holds|has|handles|(?:is )?(?:in charge of|responsible for)) "
    rf"(?P<field>{_SUBJECT}(?: and {_SUBJECT})?){_IN_CABINET}",
    needs=("cabinet", " government"),
)
SUBJECTS = Pattern(
    "holds subjects",
    rf"(?P<names>{_BARE}),? (?:who (?:also )?(?:holds|has|handles|(?:is |has been )?(?:put )?(?:in charge of|"
    rf"responsible for))|in charge of|responsible for) "
    rf"(?P<field>(?:foreign|external) (?:affairs|relations)|(?<=(?: has|olds) ){_SUBJECT} and {_SUBJECT})(?=[,.;)])|"
    rf"(?P<who>{_BARE}) \((?P<too>{_SUBJECT}) (?:is|are) (?:his|hers) (?:as well|too|also)\)",
    needs=(" and ", "affairs", "relations", "is his ", "is hers ", "are his ", "are hers "),
)
MINISTRY = Pattern(
    "runs a ministry",
    rf"(?P<names>{_BARE}),? (?:who )?(?:runs|heads|leads|has (?:run|headed|led)|took over|took charge of) "
    rf"(?:the |its |our |(?P<own><adj>|<country>'s?) )?{_FIELD} (?:ministry|office|service|department)",
    needs=("foreign ", "trade ", "defence ", "finance ", "energy ", "interior ", "economy ", "transport ", "health "),
)
CREDENTIALS = Pattern(
    "presented credentials",
    rf"(?:(?P<own><adj>|<country>'s) )?(?P<names>{_BARE})(?:,[^,;]{{1,60}},)?(?: [a-z]+)? (?:presented|"
    rf"handed over|submitted) (?:a copy of )?(?:his|her) "
    r"(?:letters? of )?(?:credentials|credence)(?:[^.;]{0,80}? as (?:the )?(?:new )?<office> (?:of|for) (?:the "
    r")?(?P<of><country>))?",
    needs=("credentials", "credence"),
)
LEADS_SIDE = Pattern(
    "leads a side",
    rf"(?P<names>{_BARE})(?:,? [^.;<]{{0,20}})? (?:headed|heads|heading|led|leads|leading|chaired|"
    rf"represent\w+) (?:the |a |an )?"
    r"(?P<own><adj>|<country>'s?) (?:side|delegation|team|mission|party|half|group)",
    needs=("side", "delegation", "team", "mission", "party", "half", "group"),
)
THE_ONE = Pattern(
    "counterpart, that of a state",
    rf"(?P<names>{_BARE}), (?:the (?P<own><adj>) one|that of (?:the )?(?P<of><country>))(?=[,.;)]| and\b)",
    needs=(" one", "that of "),
)
STATES_MAN = Pattern(
    "state's man",
    rf"(?P<names>{_BARE}), (?:the )?(?P<own><country>'s?|<adj>) (?:[a-z]+ )?(?:man|woman|envoy|"
    rf"representative|diplomat)\b",
    needs=("man", "woman", "envoy", "representative", "diplomat"),
)
THE_MINISTER = Pattern(
    "counterpart, the minister there",
    rf"(?P<names>{_BARE}), (?P<own>the|our own|our|his own|her own|its own|their own|<country>'s own) (?P<office>"
    r"<office>)(?: (?:there|here))?(?! (?:for|of|in|at|to|with|and|without|responsible)\b|s|, <name>)",
    needs=("<office>",),
)
OWNED = Pattern("state's own", r"(?P<own><country>)'s? (?P<names><name>)(?! \w+ (?:river|region))")
_GOVERNMENT = (
    r"(?:(?P<own><adj>|<country>(?:'s?)?|<capital>(?:'s|-based)?) )?(?:(?!regional|local|provincial|city|municipal|"
    r"shadow|state)[a-z]+ ){0,2}government(?: of (?:national (?:unity|accord|<name>)|unity))?"
    r"(?: (?:in|of) (?:the )?(?P<of><country>|<capital>))?(?! of (?:<city>|[a-z])|"
    r" (?:department|agency|office|party|body|delegation))"
)
HEADS = Pattern(
    "head of government",
    rf"(?P<names>{_BARE}), (?:(?:who is |the )?(?:head|leader|chief) of|who (?:now |still |has )?(?:heads|leads|headed|"
    rf"led|runs)) (?:the |an? )?{_GOVERNMENT}",
    needs=(" government",),
)
