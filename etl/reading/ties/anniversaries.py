"""Phrases of anniversaries: how many years there are, and of what."""

import re

from etl.reading.shape import Pattern

NAMED = {
    "silver jubilee": 25,
    "golden jubilee": 50,
    "diamond jubilee": 60,
    "platinum jubilee": 70,
    "centenary": 100,
    "centennial": 100,
    "bicentenary": 200,
    "bicentennial": 200,
    "sesquicentennial": 150,
    "half-century": 50,
    "half a century": 50,
    "hundredth anniversary": 100,
    "a quarter of a century": 25,
    "a quarter century": 25,
    "a century": 100,
    "three quarters of a century": 75,
}
TIES = r"(?:diplomatic |official |formal |bilateral )*(?:relations|ties|relationship)"
_DAY = r"(?:anniversary|birthday)"
_ROUND = (
    "hundredth anniversary|silver jubilee|golden jubilee|diamond jubilee|platinum jubilee|centenary|"
    "centennial|bicentenary|bicentennial|sesquicentennial"
)
_SPAN = (
    "(?<!half )(?<!quarter of )a century|a quarter century|half a century|half-century|a quarter of a century|"
    "three quarters of a century"
)
_OF = r"(?: of (?P<of>[^,.;:()]+))?"
_KEPT = r"(?:celebrated|marked|observed|commemorated|toasted|celebrate|mark|observe|commemorate)"
_MADE = r"(?:establish\w*|entered into|opened|set up|took up|began|formed|inaugurated)"
PATTERNS = (
    Pattern("Nth anniversary", rf"{{ordinal:n}}[ -]{_DAY}{_OF}"),
    Pattern("N-year anniversary", rf"{{count:n}}[- ]year (?:{_DAY}|jubilee){_OF}"),
    Pattern("named anniversary", rf"(?P<name>{_ROUND})(?: anniversary)?{_OF}"),
    Pattern("half a century of relations", rf"(?P<name>{_SPAN}) of (?:unbroken |formal |their |our )?(?P<of>{TIES})"),
    Pattern(
        "half a century since relations",
        rf"(?P<name>{_SPAN}) (?:will have passed |has passed |have passed |ago )?(?:since|after) "
        rf"(?P<of>[^,.;]*?{TIES})",
        (" since ", " after "),
    ),
    Pattern(
        "half a century ago",
        rf"(?P<name>{_SPAN}) ago(?: <date>| today| this [a-z]+)?,?[^.;]*?(?P<of>{_MADE}[^.;]*{TIES})",
        (" ago",),
    ),
    Pattern("half a century is marked", rf"(?P<name>{_SPAN}) (?:is|was|will be|were) {_KEPT}"),
    Pattern(
        "N years of relations",
        rf"{{count:n}} (?:years|(?P<tens>decades)) of (?:unbroken |uninterrupted |formal |their |our |[a-z]+ and "
        rf")?(?P<of>{TIES})",
        ("> years", "> decades"),
    ),
    Pattern(
        "N years since relations",
        rf"{{count:n}} years (?:(?:will )?(?:have|had) (?:now )?passed )?(?:since|after|on from|on since|"
        rf"ago)(?:[^.;]{{0,60}}?)(?P<of>(?:establish\w*|opening|opened|entered into|took up|began|formed) "
        rf"[^,.;]*{TIES})",
        ("> years",),
    ),
    Pattern(
        "N years since a text",
        r"{count:n} years (?:(?:will )?(?:have|had) (?:now )?passed )?since (?P<of>(?:our|the|their) [^,.;]{0,40}"
        r"(?:treaty|agreement|accord|declaration)(?: of [a-z]+)?)",
        ("> years",),
    ),
    Pattern(
        "so many years ago today",
        rf"(?:\b(?:exactly|precisely|just) (?P<since><date>)(?= )|(?P<then><date>)(?:,| on) (?:this day|today)|"
        rf"(?P<today><date>) today\b|\bit (?:was|is) (?:exactly |precisely |just )?(?P<told><date>)(?: <date>| "
        rf"today)?,? that\b|"
        rf"^(?P<head><date>) (?=<date>))[^.;]*?(?P<of>{_MADE}[^.;]*{TIES})",
        ("<date>",),
    ),
    Pattern(
        "relations for N years",
        rf"(?P<of>{TIES})(?:(?!\b(?:cold|frozen|broken|strained|suspended|severed|tense|dormant|interrupted|bad|cut|"
        rf"no)\b)"
        rf"[^.;,]){{0,50}} for {{count:n}} (?:years\b|<date>)",
        (" for <count",),
    ),
    Pattern(
        "it will be N years since",
        rf"\bit (?:is|was|will be|has been) {{count:n}}(?: years)?(?: <date>| today)? "
        rf"since (?P<of>[^.;]{{0,60}}?{TIES})",
        (" since ",),
    ),
    Pattern(
        "the Nth year of relations",
        rf"\b(?:mark|marks|marked|celebrat\w+) the {{ordinal:n}} year of "
        rf"(?P<of>{TIES})",
        ("> year of ",),
    ),
    Pattern(
        "a mission turns N",
        r"(?P<of>embassy)(?: [^.;,]{0,40}?)? (?:will be|turns|turned|will turn) {count:n}(?: years old)?(?= <date>|\.|"
        r"$)",
        ("embassy",),
    ),
    Pattern(
        "relations turn N",
        rf"(?P<of>{TIES})(?: [^.;,]{{0,60}}?|, [^,;.]{{1,60}},)?(?: (?:turn(?:s|ed)?|are|is|will be|will turn)|,"
        rf"(?= <count:\d+> years old)) (?:exactly |now |already |just )?{{count:n}}(?: years old)?(?: in| on| this| "
        rf"next| today| <date>|"
        rf",|\.|$)",
        ("<count",),
    ),
    Pattern(
        "an agreement turns N",
        r"(?P<of>(?:(?:free[- ]trade|peace|friendship|border|investment|defence) )?(?:agreement|treaty|"
        r"partnership))(?: \([^)]*\))?(?:, [^;.]{1,60},)? (?:turn(?:s|ed)?|will "
        r"turn) {count:n}(?!\w)",
        (" turn",),
    ),
    Pattern(
        "N years of a text",
        r"(?:^|: |\b(?:mark|marks|marked|celebrat\w+|after|to mark) (?:<date> )?(?:the )?){count:n} years of "
        r"(?:the |their |our |"
        r"its |a )?(?P<of>(?:[a-z]+ )?(?:treaty|"
        r"pact|agreement|accord|alliance|convention|partnership|friendship)(?! (?:and|with the)))(?: of [a-z]+)?\b",
        ("> years of ",),
    ),
    Pattern("birthday number N", rf"{_DAY} number {{count:n}}"),
)
NAMES = ("anniversary", "jubilee", "birthday", "centen", "half a century", "half-century", "of a century")
SPANS = ("year", "decades", "century", " turn")
THINGS = (
    "relation",
    "embass",
    " ties",
    "treaty",
    "agreement",
    "partnership",
    "pact",
    "alliance",
    "accord",
    "friendship",
)
PRIVATE = re.compile(
    r"\b(?:company|firm|founding of the (?:party|company)|his|her|death|birth|victory|battle|liberation|"
    r"revolution|reign|accession|magazine|"
    r"newspaper|club|war|university|city|airline|bank|massacre|genocide|uprising|coup|independence|"
    r"constitution|statehood)\b"
)
# What two states can have between them and count the years of.
MUTUAL = re.compile(
    r"\b(?:agreements?|treat(?:y|ies)|accords?|pact|partnership|embass(?:y|ies)|consulate|union|"
    r"recognition|friendship|cooperation|commission|"
    r"council|dialogue|declaration|border|visit|bridge|flights?|programme|exchange|alliance|peace|"
    r"reconciliation|protocol|convention)\b"
)
POINTING = re.compile(
    r"(?:that|this|the|these|those|such)(?: (?:same|said))? (?:day|step|event|date|occasion|act|former|"
    r"latter|relations|ties)\b|<date>|(?:the )?(?:former|latter)\b"
)
EVENTS = re.compile(
    rf"(?P<relations>{TIES})|(?P<recognition>recogni[sz]ed|recognition)|(?P<text>(?:peace |friendship |"
    rf"free trade |border )?(?:treaty|agreement|accord)(?: of (?:peace|friendship))?)"
)
