"""Phrases of missions: the nouns, what may stand between a noun and its city, and what is said of them."""

import re

from db.vocabulary import MissionType

NOUNS: tuple[tuple[str, MissionType], ...] = (
    (
        r"honorary[ -](?:consulates?|consuls?|consular (?:offices?|missions?|posts?))(?:[ -]general)?",
        MissionType.HONORARY_CONSULATE,
    ),
    (r"(?:consulates?|consuls?)[ -]generals?|general consulates?", MissionType.CONSULATE_GENERAL),
    (r"consulates?|consular (?:offices?|missions?|sections?|posts?|agenc(?:y|ies))", MissionType.CONSULATE),
    (
        r"embass(?:y|ies)|high commissions?(?! on| for)|apostolic nunciatures?|(?<=<country> )delegations?(?= (?:in|"
        r"to|at) )|"
        r"delegations? of the <(?:country|org)> (?=to|in)",
        MissionType.EMBASSY,
    ),
    (r"permanent (?:missions?|representations?|delegations?)", MissionType.PERMANENT_MISSION),
    (
        r"(?:trade|commercial|trade and investment|trade and economic|economic and (?:trade|commercial|cultural)) "
        r"(?:offices?|(?:missions?|commissions?)(?= in| to)|"
        r"representations?|representative offices?)|representative offices?",
        MissionType.TRADE_OFFICE,
    ),
    (r"liaison (?:offices?|missions?)", MissionType.LIAISON_OFFICE),
)
CONSULS = {"honorary consul": MissionType.HONORARY_CONSULATE, "consul general": MissionType.CONSULATE_GENERAL}
NOUN = re.compile(
    r"\b(?=[acdeghlprt])(?:" + "|".join(f"(?P<n{n}>{words})" for n, (words, _) in enumerate(NOUNS)) + r")\b", re.ASCII
)
WORDS = frozenset(
    "embassy embassies consulate consulates consul consuls consular commission commissions mission missions "
    "representation representations delegation delegations office offices nunciature nunciatures".split()
)
"""Words of which one stands in every noun."""

PIECES = (
    "embass",
    "consul",
    "high commission",
    "permanent mission",
    "permanent rep",
    "permanent del",
    "delegation",
    "nunciature",
    "trade office",
    "liaison",
    "representative office",
    "commercial office",
    "trade mission",
    "trade commission",
    "trade rep",
    "commercial rep",
    "trade and investment",
    "economic and ",
    "trade and economic",
    "commercial mission",
)
AGAIN = re.compile(
    r"(?<![a-z])(?:"  # said of all parts first: inside words none is tried
    r"\b(?:ours|theirs|its own|his own|their own)(?=,? (?:is|are|stands|sits|lies|stood|has (?:been|stood|sat|worked|"
    r"existed)|had (?:been|"
    r"stood)|was|in|at|opened|opens|dates|followed|came|closed|moved)\b)|"
    r"(?<=\bhave )them\b|(?<=\bhas )them\b|(?<=\bkeeps )(?:them|one)\b|(?<=\bkeep )(?:them|one)\b|"
    r"(?<=\bruns )(?:them|one)\b|(?<=\bhave )one\b|(?<=\bhas )one\b|(?<=\bget )one\b|(?<=\bgets )one\b|"
    r"(?<=\bgot )one\b|(?<=\bhad )one\b|"
    r"<(?:country|adj)>'s?(?=,? (?:(?:own|is|are|stands|sits|lies|has been|was|here|still|now|moved|in|at|followed) "
    r"?){1,4}"
    r"<(?:city|capital)>)|"
    r"<country> (?:hers|theirs|followed suit|did the same|reciprocated)(?= in <)|"
    r"\bthe others?(?=,? (?:are|is|were|in|sit)\b)|"
    r"(?<![\w<])(?:another(?: one)?|<count:\d+> (?:more|others)(?=, in <)|a (?:second|third|fourth|further|"
    r"<ordinal:\d+>)(?: "
    r"one| post)?|<count:\d+> (?:more|others)|"
    r"the (?:other|second|third|<ordinal:\d+>)(?: ones?)?|the ones?|those|that|ones?)(?=,? (?:in|is in|are in|at|of|"
    r"(?:is|are) to open in|(?:will )?(?:also )?(?:be )?(?:found |opened |open |follow |opens |operates )in|has "
    r"opened in|is planned (?:in|for))\b))",
    re.ASCII,
)
NONE = re.compile(r"\b(?:none|no|nor|not|nothing|never)\b(?! but| only| changes?\b)")
STEP = re.compile(
    r"(?:on (?:[a-z'-]+ ){1,4}?(?=in <)|(?:run|headed|managed|staffed|led|kept) by [a-z' -]{2,40}?(?= in <)|"
    r"(?:nearby|distant|neighbouring|far-off|remote|historic|booming|sunny|little|"
    r"small|big|old|industrial|commercial|second|third|largest|biggest|second-largest|island|mountain|river|resort|mining|"
    r"harbour|"
    r"building|compound|staff)\b|(?:situated|stands?|stood|sat|sits?|sit|seat|its doors|headquarters|premises|"
    r"quarters|doors|serves?|served|"
    r"works?|active|found|housed|again|newly|remains?|stays?|looked|"
    r"after|"
    r"across|border|respectively|is being|reside|resides|lies|operates|running|run|there|own|working|headed|today|"
    r"still|already|"
    r"first|second|third|just|only|recently|earlier|always|long|career|far|yes|followed|came|stayed|behind|continues|"
    r"to work|office|offices|so|does|did)\b|[ ,:()\"–]|\b(?:in|at|to|for|here|and|as|well|also|both|the|cities|city|"
    r"of|along|with|including|among|other|multiple|several|like|such|is|opened|open|opens|"
    r"located|based|a|now|plus|then|since|from|its|it|they|operates?|have|country|that|which|ran|runs|kept|keeps|"
    r"maintains|maintained|had|"
    r"would|will|be|been|was|were|are|has|have|established|set|up|inaugurated|announced|planned|there|"
    r"diplomatic|work|operating|formally|officially|(?:re)?starts?|started|begins?|we|soon|yet|newly|one|each|respectively|towns?|ports?|port|southern|"
    r"northern|eastern|western|central|lake|coastal|border|south|north|east|west|latin|america|africa|asia|europe|"
    r"balkans|"
    r"caribbean|pacific|gulf|region|continent|world)\b|"
    r"<(?:country|adj|date|both)>(?:'s?)?|<ordinal:\d+>)*"
)
CITY = re.compile(r"<(?:city|capital)>|capital\b(?! city of)")
IN_STATE = re.compile(r"(?: of (?:the )?<country>)? (?:in|to) (?:the )?(<country>)(?! and)")
KEEPS = (
    r"(?:has|have|had|maintains?|keeps?|runs?|staffs?|operates?|opened|opens?|will (?:also )?open|plans?|intends|is "
    r"to open|makes? do with|is represented|are represented|boasts?|"
    r"established|sends?|answers?|posts?|intends to add|inaugurated)"
)
WHERE = re.compile(
    rf"(<(?:city|capital)>)(?:,| \([^)]*\),)? where (?:the )?(?:(<(?:country|people)>)|she|it|he|they)? ?(?:also |"
    rf"now |already |still )*{KEEPS} (?:also )?(?:an?|its|one)? ?"
)
UNKNOWN = re.compile(r" (?:located |situated |based )?in (?=[a-z'-]+(?: [a-z'-]+)*)")
TOWN = re.compile(
    r"(?!(?:North|South|East|West|Central|Latin|Africa|Asia|Europe|America|Upper|Lower|Parliament|Congress|Catalonia|"
    r"Bavaria"
    r")[a-z]*\b)[A-Z][\w'-]+(?: (?:(?:de|del|la|el|al|di|da|do|am|an der|upon|sur) )*[A-Z][\w'-]+)*"
)
SUBJECT = re.compile(
    rf"(<(?:country|people|capital)>)(?:,[^,;]{{1,60}},|'s own network)? (?:also |now |will |already |meanwhile |is |"
    rf"are )*{KEEPS}\b|^(?:[•–] )?(<country>)(?: in <country>)?:"
)
TURNS = re.compile(
    r"\b(?:(?:down|up)grad|rais|convert|promot|reduc|elevat|transform|turn)(?:ed|ing|es?|s)? (?:of )?(?:its|the|"
    r"their|our) (?:<adj> )?"
    r"(?:[a-z]+ )*$"
)
OF_STATES = re.compile(
    r"(?:s| in <(?:city|capital)>)*(?: \([^)]*\))? of (?:the )?<country>(?P<others>(?:(?:,| and|, and) (?:the "
    r")?<country>)+)"
)
LEFT_FOR = re.compile(r"[^.;]{0,40}?\bleft (?P<from><(?:city|capital)>) for (?P<to><(?:city|capital)>)")
CONSUL = re.compile(
    r"(?P<noun><office>s?(?:,? <person>,?)?)(?: of (?:the )?<country>)?(?: (?:now|also|still|who|of the state))?(?: "
    r"(?:sit|sits|serve|"
    r"serves|work|works|reside|"
    r"resides|are|is|were|was|can be found|look after [a-z]+))?(?: (?:active|based|at work|resident))?(?: (?:also|"
    r"both))?(?:,? (?:in|at) | \((?:in )?)"
    r"(?:the (?:cities|towns|city|town|port) of )?<(?:city|capital)>"
)
OF_STATE = re.compile(r"s?(?: \([^)]*\))? of (?:the )?(?:[a-z]+ of )?(<country>)")
THAT_STATE_RUNS = re.compile(
    r"(?: that| which)? (?:the )?(<country>|<people>)(?: had| has| have)? (?:also )?(?:ran|runs|kept|keeps|maintains|"
    r"maintained|opened|"
    r"operates|operated|has|had|closed|set up)\b"
)
ASIDE = re.compile(
    r"\b(?:besides|beside|in addition to|apart from|alongside|on top of|next to) (?:an?|its|their|the|our) "
    r"(?:[a-z]+ )*$"
)
"""What introduces a mission beside the one that a sentence tells of and that `one` takes up."""

OF_THE_NEXT = re.compile(
    r"(?: |,|;)(?:and|plus|as well as|;)(?:, in <(?:city|capital)>,| in <(?:city|capital)>) (?:an?|its|the|another) "
    r"(?:[a-z]+ |<adj> )?$"
)
"""A city between two missions that is the second one's: `an embassy and, in Gdansk, a consulate`."""

TURNED_LATER = re.compile(
    r"[^.;]{0,60}?(?:\b(?:up|down)graded|raised|converted|promoted|reduced|elevated|transformed|turned) (?:in)?to "
    r"(?:an? |the )?(?:full |fully-fledged |<adj> |regular )*$"
)
"""What stands between a mission and the one that it is to become."""
PRIVATE_FRONT = re.compile(r"\b(?:met|meeting|talks|reception|dinner|visit|arrived|told|said)\b")
FRONT = re.compile(
    r"(?:^|\b)(?:in|at) (?P<city><(?:city|capital)>)(?:,)? (?:(?!and\b|where\b)[a-z'-]+ |<(?:adj|country|"
    r"date)>(?:'s?)? ){0,7}$"
)
HOST = re.compile(
    r"(?:^|[;,] |\band )(?P<city><city>(?= (?:keeps?|has|retains?|gets?|got|will|is))|<(?:city|capital)>(?= "
    r"(?:hosts?|houses?|is home|has hosted|has housed|has been home|will host|will get|gets an?|got an?|is to get))) "
    r"(?:keeps?|has (?:hosted|housed|been home to)|has|hosts?|houses?|retains?|gets?|got|will (?:get|have|host)|"
    r"is home to|is to (?:get|have))(?: "
    r"[a-z]+)? "
    r"(?:its|an?|the|one)?(?: [a-z]+| <adj>){0,2} ?$"
)
WHERE_IT_IS = re.compile(
    r"(?P<city><(?:city|capital)>)(?:,| \([^)]*\),)? where (?:the |an? )?(?:<adj> |<country>'s? )?(?:own )?$"
)
THERE = re.compile(r"[^.;<]{0,30}?\b(?:there|(?P<here>here(?!'s)|in this (?:city|town|port|capital)))\b")
GROWN = re.compile(
    r"\b(?:legation|office|mission|representation|section|bureau|agency) in (?P<city><(?:city|"
    r"capital)>)[^.]{0,90}?\b(?:became|"
    r"(?:raised|upgraded|elevated|promoted) to|turned into|grew into) (?:an? |the )?(?:full |fully-fledged )?$"
)
MOVED = re.compile(
    r"(?:,? (?:formerly|previously|once|until then|originally) (?:in|at) (?P<old><(?:city|capital)>),?)?"
    r"(?P<gap>[^.;]{0,60}?)\b(?:moved|relocated|transferred|moves)(?: it| there)?"
    r"(?:(?: from (?P<from><(?:city|capital)>)| in <date>| on <date>))* to (?P<to><(?:city|capital)>)"
)
MOVES = re.compile(r"\b(?:moved|relocated|transferred|moves|will move|is moving)(?: [a-z]+){0,4}? (?:<adj> )?$")
MOVED_FROM = re.compile(r"(?: from (?P<from><(?:city|capital)>))?(?: in <date>)? to (?P<to><(?:city|capital)>)")
BECAME = re.compile(
    r"\b(?:into|became|become|becomes|(?:up|down)graded to|raised to|reduced to|lowered to|promoted to|converted to|"
    r"(?:raised|upgraded|turned|converted|promoted|elevated|downgraded) it (?:in)?to|"
    r"(?P<replaced>(?:gave|gives|given) way to|(?:replaced|succeeded) by)) (?:an? |the )?(?:full |<adj> |regular )?$"
)
TURNED_TO = re.compile(r" to (?:an? |the )?(?:full |<adj> |regular )?$")
MISSIONS_OF = re.compile(
    r"^(?:• )?(?P<who><(?:adj|country)>)(?:'s?)? (?:diplomatic |resident )?(?:missions?|representations?|posts|"
    r"embassies|network|offices)"
    r"[^:<]*:"
)
SHARED = re.compile(r"(?:,| and|, and|,? as well as) (?:an? |the |its )?$")
EACH_OTHER = re.compile(
    r"[^.;<]{0,40}? in (?:(?:each other's|one another's|the other's) capitals?|(?P<two>both|the two) capitals|"
    r"(?P<both><both>)|(?:each other|one another|the other(?: country)?)(?=[,.;]| since\b| in <|$))"
)
BOTH = re.compile(
    r"\b(?:both|each|the two|they|the (?:two )?countries|the sides)\b|<both>|<(?:country|capital)> and (?:the "
    r")?<(?:country|capital)>"
)
