"""The patterns of verbs of trade: selling, buying and exchanging, with the states on either side."""

from etl.reading.figures import words
from etl.reading.figures.cue import MONEY, NEAR, Kind
from etl.reading.figures.verb_words import BUY, ITEMS, SELL, TO_VERB, VERB_AFTER, verb

_S = words.STATE
# `A is B's third-largest`.
_IS = rf"(?P<{{}}>{_S}) (?:is|was|remain\w*|became|ranks?|ranked)(?:(?! and ){NEAR}|<ordinal:\d+>){{{{0,24}}}} "
_RANK = r"(?:(?:[a-z-]+|<ordinal:\d+>-?[a-z]*) ){0,4}"
_WHAT = "what|everything|all|(?:everything|goods|all|that|wares) (?:that|which)"
_ADVERB = r"(?:in (?:re)?turn |also |only |just )*"

_THEY = "(?P<own>it|they)"
_MOVED = "exported|imported|shipped|sold|sent|delivered|supplied|bought|purchased"
_SELLS = "sold|sell|export|ship|deliver|suppl|send|sent|earn"
_BUYS = "bought|buy|import|purchas|took|takes|receiv|spen"
_THINGS = "goods|products|merchandise|wares"
_FROM_STATE = ("from <", "from the <")
_TO_STATE = ("to <", "to the <")
_BY_STATE = ("by <", "by the <")
_OF_STATE = ("> goods", "> products", "> merchandise", "> wares")
_POINTING = ("it ", "they ")
_JOINING = ("and ", "but ", "while ")
_OF_IT = ("of it ", "of that ", "of this ", "of which ", "of them ")
_FIRST_PERSON = ("our ", "we ", "us ", "you ")
VERBS = (
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
        _FROM_STATE,
    ),
    verb(
        Kind.EXPORT,
        _THINGS,
        rf"\b(?:goods|products|merchandise|wares)(?: worth)?(?: {MONEY})?(?: (?:coming|came|sent|shipped|"
        rf"originating|arriving))?"
        rf" from (?:the )?(?P<who>{_S})(?: (?:in)?to (?:the )?(?P<whom>{_S}))?",
        _FROM_STATE,
    ),
    verb(
        Kind.EXPORT,
        _THINGS,
        rf"(?:(?P<origin>{_S}) )?(?:goods|products|merchandise)(?: to the value of)?(?: worth)?(?: {MONEY})?"
        rf"(?: (?:were|are|was))?(?:(?! and ){NEAR}){{0,45}} (?:to|into|for|towards) (?:the )?(?P<whom>{_S})"
        rf"(?: (?:ports?|markets?|buyers|customers|shores|consumers|shops|companies|firms))?",
        (*_TO_STATE, "for <", "for the <", "towards "),
    ),
    verb(
        Kind.EXPORT,
        _SELLS,
        rf"\b(?:(?P<goods>{words.GOODS}) )?(?:(?:is|are|was|were|be) )?(?:sold|exported|shipped|delivered|supplied)"
        rf"(?: {NEAR}{{0,12}})? to (?:the )?(?P<whom>{_S})",
        _TO_STATE,
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
    verb(Kind.IMPORT, _BUYS, rf"\b(?:bought|purchased|imported) from (?:the )?(?P<whom>{_S})", _FROM_STATE),
    verb(
        Kind.EXPORT,
        "deliveries|exports|sales|supplies|goods",
        rf"\b(?:fell|falls|went|belonged|due) to (?:the )?(?P<who>{_S}) "
        rf"(?P<things>deliveries|exports|sales|supplies|goods)",
        _TO_STATE,
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
        rf"\b(?P<own>our|we|us|you) (?:[\w-]+ ){{0,4}}(?:sold|sell|selling|export|exported|selling side)\b"
        rf"{VERB_AFTER}",
        _FIRST_PERSON,
    ),
    verb(
        Kind.IMPORT,
        _BUYS,
        rf"\b(?P<own>our|we|us|you) (?:[\w-]+ ){{0,4}}(?:bought|buy|buying|import|imported|buying side)\b"
        rf"{VERB_AFTER}",
        _FIRST_PERSON,
    ),
    verb(
        Kind.TURNOVER, "partner", rf"{_IS.format('two')}(?P<one>{_S})'s? {_RANK}(?:trading|trade|commercial) partner\b"
    ),
    verb(
        Kind.EXPORT,
        "market|destination|customer|buyer",
        rf"{_IS.format('whom')}(?P<who>{_S})'s? {_RANK}(?:export (?:market|destination)|market|customer|buyer)\b",
    ),
    verb(
        Kind.IMPORT, "supplier|source", rf"{_IS.format('whom')}(?P<who>{_S})'s? {_RANK}(?:supplier|source of imports)\b"
    ),
    verb(
        Kind.TURNOVER,
        "exchanged|traded|did",
        rf"(?P<one>{_S}) (?:and|with) (?:the )?(?P<two>{_S})(?:,? {NEAR}{{0,30}})? (?:exchanged|traded|did)"
        rf"(?! \w+ (?:ambassadors|notes|views|visits|letters))",
    ),
    verb(
        Kind.EXPORT,
        "worth",
        rf"(?:^|[,;:] |\band )(?P<goods>[a-z][a-z-]*(?: [a-z-]+){{0,3}}) worth {MONEY}(?: {NEAR}{{0,16}})? (?:went|"
        rf"go|goes|crossed|moved|"
        rf"flowed|travelled|came|sent|sold|shipped|exported)(?: from (?:the )?(?P<who>{_S}))?(?: in| on)? ?(?:to|"
        rf"into) (?:the )?(?P<whom>{_S})",
    ),
    verb(
        Kind.EXPORT,
        "came|come|arrive|travelled",
        rf"\b(?:{_WHAT}) (?:came|comes?|arrived|arrives|travelled) (?:in |here )?from (?:the )?(?P<who>{_S})",
        _FROM_STATE,
    ),
    verb(
        Kind.EXPORT,
        "from",
        rf"\bof (?:it|that|this|which|them)(?: (?:was|were|is))?(?: (?:coming|came|comes|come|arriving|shipped))? from "
        rf"(?:the )?(?P<who>{_S})",
        _OF_IT,
    ),
    verb(
        Kind.EXPORT,
        "went|going|goes|heading|headed|shipped|bound",
        rf"\bof (?:it|that|this|which|them)(?: (?:was|were|is))? (?:went|going|goes|heading|headed|shipped|bound) "
        rf"(?:to|for) (?:the )?(?P<whom>{_S})",
        _OF_IT,
    ),
    verb(
        Kind.EXPORT,
        "went|go|travelled|sent|sold",
        rf"\b(?:{_WHAT}) (?:went|goes|go|travelled|was sent|was sold) to (?:the )?(?P<whom>{_S})",
        _TO_STATE,
    ),
    verb(
        Kind.TURNOVER,
        "turned",
        rf"(?:\bwith (?:the )?(?P<whom>{_S}),? )?(?:we|the two|<both>|they) turned(?: over)?(?= {MONEY})",
    ),
    verb(
        Kind.TURNOVER,
        r"exchanged|traded|changed|did|do\b",
        rf"\b(?:exchanged|traded|changed hands|did business|do business)(?: goods)?"
        rf"(?: (?:by|between|among) (?:(?:the )?(?P<one>{_S}) and (?:the )?(?P<two>{_S})|<both>|them|us|the two)|"
        rf" with (?:the )?(?P<whom>{_S}))?",
    ),
    verb(
        Kind.TURNOVER,
        "passed|both|either",
        r"\bpassed between (?:the two|us|them|<both>)|\b(?:both ways|in both directions|in either direction)\b",
    ),
)
