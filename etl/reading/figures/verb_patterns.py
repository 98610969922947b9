"""The patterns of verbs of trade: selling, buying and exchanging, with the states on either side."""

from etl.reading.figures import words
from etl.reading.figures.cue import MONEY, NEAR, Kind
from etl.reading.figures.exchange_patterns import EXCHANGES, PHRASES
from etl.reading.figures.verb_words import BUY, FROM_STATE, ITEMS, SELL, SELLERS, TO_STATE, TO_VERB, VERB_AFTER, verb

_S = words.STATE
_ADVERB = r"(?:in (?:re)?turn |also |only |just )*"
_THEY = "(?P<own>it|they)"
_MOVED = "exported|imported|shipped|sold|sent|delivered|supplied|bought|purchased"
_SELLS = "sold|sell|export|ship|deliver|suppl|send|sent|earn"
_BUYS = "bought|buy|import|purchas|took|takes|receiv|spen"
_THINGS = "goods|products|merchandise|wares"
_BY_STATE = ("by <", "by the <")
_OF_STATE = ("> goods", "> products", "> merchandise", "> wares")
_POINTING = ("it ", "they ")
_JOINING = ("and ", "but ", "while ")
_FIRST_PERSON = ("our ", "we ", "us ", "you ")
VERBS = (
    *PHRASES,
    verb(
        Kind.EXPORT,
        _SELLS,
        rf"\bwhat (?:the )?(?P<who>{_S}) (?:sold|sells|sent|sends|exported|exports|shipped|supplied) (?:to )?(?:the )?"
        rf"(?:(?P<whom>{_S})|(?P<it>{words.POINTING})\b)",
        ("what ",),
    ),
    verb(Kind.EXPORT, _SELLS, rf"(?P<who>{_S})(?!')(?:{TO_VERB} {SELL}| selling| exporting| shipping)\b{VERB_AFTER}"),
    verb(
        Kind.EXPORT,
        "sold|sell",
        r"\b(?:sold|sells?) (?:the )?(?P<whom><(?:country|people)>) (?:goods|products|merchandise|wares)\b",
        _OF_STATE,
    ),
    verb(Kind.IMPORT, _BUYS, rf"(?P<who>{_S})(?!')(?:{TO_VERB} {BUY}| buying| importing)\b{VERB_AFTER}"),
    verb(
        Kind.EXPORT,
        "exported|imported|shipped|sold|sent|delivered|supplied|bought|purchased",
        rf"\b(?:{_MOVED})(?: {NEAR}{{0,12}})? (?:from (?:the )?(?P<who>{_S}) (?:in)?to (?:the )?(?P<whom>{_S})|"
        rf"to (?:the )?(?P<one>{_S}) from (?:the )?(?P<two>{_S}))",
        FROM_STATE,
    ),
    verb(
        Kind.EXPORT,
        _THINGS,
        rf"\b(?:goods|products|merchandise|wares)(?: (?:worth|for|valued at|to the (?:value|tune) of))?"
        rf"(?: {MONEY})?(?: (?:coming|came|went|sent|travelled|moved|flowed|shipped|originating|arriving))?"
        rf" from (?:the )?(?P<who>{_S})(?: (?:in)?to (?:the )?(?P<whom>{_S}))?",
        FROM_STATE,
    ),
    verb(
        Kind.EXPORT,
        _THINGS,
        rf"(?:(?P<origin>{_S}) )?(?:goods|products|merchandise)(?: to the value of)?(?: worth)?(?: {MONEY})?"
        rf"(?: (?:were|are|was))?(?:(?! and ){NEAR}){{0,45}} (?:to|into|for|towards) (?:the )?(?P<whom>{_S})"
        rf"(?: (?:ports?|markets?|buyers|customers|shores|consumers|shops|companies|firms))?",
        (*TO_STATE, "for <", "for the <", "towards "),
    ),
    verb(
        Kind.EXPORT,
        _SELLS,
        rf"\b(?:(?P<goods>{words.GOODS}) )?(?:(?:is|are|was|were|be) )?(?:sold|exported|shipped|delivered|supplied)"
        rf"(?: {NEAR}{{0,12}})? to (?:the )?(?P<whom>{_S})",
        TO_STATE,
    ),
    verb(
        Kind.EXPORT,
        _SELLS,
        rf"\b(?:sold|supplied|shipped|delivered|exported|earned) by (?:the )?(?P<who>{_S})(?P<things> goods)?",
        _BY_STATE,
    ),
    verb(
        Kind.EXPORT,
        "brought|shipped|sold|imported|exported|sent|delivered|taken|supplied",
        rf"(?P<who>{_S}) (?P<wares>{ITEMS}) (?:to the (?:value|tune) of|worth|valued at) {MONEY} (?:was|were) "
        rf"(?:brought|shipped|sold|imported|exported|sent|delivered|taken|supplied)"
        rf"(?: (?:in)?to (?:{words.NEIGHBOUR}(?P<whom>{_S})|(?P<it>{words.POINTING})\b)|"
        rf" by {words.NEIGHBOUR}(?P<one>{_S}))?",
        ("was ", "were "),
    ),
    verb(Kind.IMPORT, _BUYS, rf"\b(?:bought|purchased|imported) by (?:the )?(?P<who>{_S})", _BY_STATE),
    verb(
        Kind.IMPORT,
        _BUYS,
        rf"\b(?:bought|purchased|imported|brought in) from (?P<it>{words.POINTING})\b",
        (" from th", "from it"),
    ),
    verb(
        Kind.EXPORT,
        _SELLS,
        rf"(?P<who>{_S})(?:'s)? (?:[a-z-]+ ){{0,2}}{SELLERS} (?:also )?(?:{SELL})\b{VERB_AFTER}",
        ("ers ", "companies ", "firms ", "merchants ", "industry ", "fishermen "),
    ),
    verb(Kind.IMPORT, _BUYS, rf"\b(?:bought|purchased|imported) from (?:the )?(?P<whom>{_S})", FROM_STATE),
    verb(
        Kind.EXPORT,
        "deliveries|exports|sales|supplies|goods",
        rf"\b(?:fell|falls|went|belonged|due) to (?:the )?(?P<who>{_S}) "
        rf"(?P<things>deliveries|exports|sales|supplies|goods)",
        TO_STATE,
    ),
    verb(
        Kind.EXPORT,
        _THINGS,
        r"(?P<who><(?:country|adj|capital)>) (?:goods|products|merchandise|wares)\b(?! and services)",
        _OF_STATE,
    ),
    verb(
        Kind.EXPORT,
        rf"{words.GOODS}|iron",
        rf"\b(?:was|were|is|came from|went on|in) (?P<who>{_S}) (?P<goods>{words.GOODS})\b(?! exports| imports)",
    ),
    verb(
        Kind.EXPORT,
        "goods",
        rf"\bgoods(?: worth)?(?: {MONEY})? (?:left|leave|departed) (?:the )?(?P<who>{_S}) "
        rf"(?:for|to) (?:the )?(?P<whom>{_S})",
        ("left", "leave", "departed"),
    ),
    verb(
        Kind.TURNOVER,
        "goods",
        r"\bgoods (?:pass|passes|passed|move|moved|flow|flowed) between (?:the two|us|them|our [a-z]+|<both>)",
        ("between ",),
    ),
    verb(
        Kind.TURNOVER,
        "goods|merchandise|wares",
        rf"\b(?:goods|merchandise|wares)(?: (?:worth|valued at|to the value of|for))?(?: {NEAR}{{0,12}})?(?: {MONEY})? "
        rf"(?:pass|passes|passed|cross|crosses|crossed)(?: over)? (?:the|their)(?: (?:common|shared|land|joint))? "
        rf"(?:border|frontier|strait)s?(?: between (?:the )?(?P<one>{_S}) and (?:the )?(?P<two>{_S}))?",
        ("border", "frontier", "strait"),
    ),
    verb(
        Kind.EXPORT,
        "flow",
        rf"\b(?:the|a|this|that|its|our) (?:goods |trade |annual |total |return )?flow(?: of (?:goods|merchandise|"
        rf"wares|"
        rf"products))?(?: (?:from|out of) (?:the )?(?P<who>{_S}))? (?:to|towards|into) (?:the )?(?P<whom>{_S})",
        ("flow",),
    ),
    verb(
        Kind.EXPORT,
        "side",
        rf"\bon (?:the (?:outward|outbound|outgoing|export(?:ing)?|selling|sales)|(?P<own>our)(?: own)?|"
        rf"(?:the )?(?P<who>{_S})(?:'s)?) side\b",
        ("side",),
    ),
    verb(
        Kind.IMPORT,
        "side",
        r"\bon the (?:inward|inbound|incoming|import(?:ing)?|buying|purchasing|purchase) side\b",
        ("side",),
    ),
    verb(
        Kind.EXPORT,
        "out",
        rf"\b(?:going|went|sent) out\b|\boutbound\b|\boutgoing\b|"
        rf"(?<=> )out\b(?=,?(?: and)? {MONEY} (?:coming |came )?in\b)",
        ("ing out", "went out", "sent out", "outbound", "outgoing", "> out"),
    ),
    verb(
        Kind.IMPORT,
        "in",
        r"\b(?:coming|came) in\b(?! at\b)(?=[.,;)]|$| and\b)|\binbound\b|\bincoming\b|(?<=<money> )in(?=[.;)])",
        ("ing in", "came in", "inbound", "incoming", "<money> in.", "<money> in;", "<money> in)"),
    ),
    verb(Kind.EXPORT, _SELLS, rf"(?P<whom>{_S}),? (?:to which|to whom|where) {_THEY} {_ADVERB}{SELL}\b", _POINTING),
    verb(Kind.IMPORT, _BUYS, rf"(?P<whom>{_S}),? (?:from which|from whom) {_THEY} {_ADVERB}{BUY}\b", _POINTING),
    verb(
        Kind.EXPORT,
        _SELLS,
        rf"\b(?P<own>it|they) (?:also |in turn )?(?:sold|sells|exported|shipped)\b{VERB_AFTER}",
        _POINTING,
    ),
    verb(
        Kind.IMPORT, _BUYS, rf"\b(?P<own>it|they) (?:also |in turn )?(?:bought|buys|imported)\b{VERB_AFTER}", _POINTING
    ),
    verb(
        Kind.EXPORT,
        _SELLS,
        rf"\b(?P<own>and|but|while) {_ADVERB}(?:{SELL}|selling|exporting|supplying)\b{VERB_AFTER}",
        _JOINING,
    ),
    verb(
        Kind.IMPORT,
        _BUYS,
        rf"\b(?P<own>and|but|while) {_ADVERB}(?:{BUY}|buying|importing|taking)\b{VERB_AFTER}",
        _JOINING,
    ),
    verb(
        Kind.IMPORT,
        "buying|taking|importing|purchasing|absorbing|spending",
        rf"^(?:[^<>]*<date>,? )?(?:the )?(?P<who>{_S}) [^.;:]*, (?:buying|taking|importing|purchasing|absorbing|"
        rf"spending)\b",
    ),
    verb(
        Kind.EXPORT,
        _SELLS,
        rf"\b(?P<own>our|we|us|you) (?:[\w-]+ ){{0,4}}(?:sold|sell|selling|export|exported|sent|send|ship|shipped|"
        rf"supplied|supply|delivered|deliver)\b{VERB_AFTER}",
        _FIRST_PERSON,
    ),
    verb(
        Kind.IMPORT,
        _BUYS,
        rf"\b(?P<own>our|we|us|you) (?:[\w-]+ ){{0,4}}(?:bought|buy|buying|import|imported|purchased|took)\b"
        rf"{VERB_AFTER}",
        _FIRST_PERSON,
    ),
    *EXCHANGES,
)
