"""More patterns of verbs of trade: partners and markets, goods that go and come, what is exchanged."""

from etl.reading.figures import words
from etl.reading.figures.cue import MONEY, NEAR, Kind
from etl.reading.figures.verb_words import FROM_STATE, ITEMS, TO_STATE, verb

_S = words.STATE
# `A is B's third-largest`.
_IS = rf"(?P<{{}}>{_S}) (?:is|was|remain\w*|became|ranks?|ranked)(?:(?! and ){NEAR}|<ordinal:\d+>){{{{0,24}}}} "
_RANK = r"(?:(?:[a-z-]+|<ordinal:\d+>-?[a-z]*) ){0,4}"
_WHAT = "what|everything|all|(?:everything|goods|all|that|wares) (?:that|which)"
_OF_IT = ("of it ", "of that ", "of this ", "of which ", "of them ")
PHRASES = (
    verb(
        Kind.EXPORT,
        "suppl|provided|furnish",
        rf"(?P<who>{_S}) (?:also |now |already )?(?:suppl(?:ied|ies)|provided|furnished) (?:the )?(?P<whom>{_S}) with "
        rf"(?P<wares>{ITEMS})(?= (?:worth|for|valued at))",
        (" with ",),
    ),
    verb(
        Kind.EXPORT,
        "sold|sells|sent|shipped",
        rf"\b(?:that|which) (?:the )?(?P<who>{_S}) (?:sold|sells|sent|shipped) (?:to )?(?:the )?(?P<whom>{_S})",
        ("that ", "which "),
    ),
    verb(
        Kind.EXPORT,
        "earned|brought|fetched|made",
        rf"(?P<who>{_S})(?:'s)? (?:(?P<goods>{words.GOODS}) (?:earned|brought|fetched|made)|(?P<wares>{ITEMS}) "
        rf"(?:earned|brought|fetched|made) (?:it|them|the country))(?: in)? {MONEY} (?:in|"
        rf"from) (?:the )?(?P<whom>{_S})",
        (" in <", " from <", " in the <", " from the <"),
    ),
    verb(
        Kind.EXPORT,
        "our|goods",
        r"(?<=of )(?P<own>our) (?:goods|products|merchandise|wares|produce)\b",
        ("our ",),
    ),
    verb(
        Kind.EXPORT,
        "left|leaves|leave",
        rf"\b(?:left|leaves?) (?:it|there|the country|here) for (?:the )?(?P<whom>{_S})",
        (" for ",),
    ),
    verb(
        Kind.IMPORT,
        "paid|pays|pay",
        rf"(?P<who>{_S})(?:,[^,<>]{{1,40}},)? (?:also )?(?:paid|pays) (?:the )?(?P<whom>{_S}) (?:some |about |"
        rf"over )?{MONEY} for "
        rf"(?:its |their )?(?P<goods>{words.GOODS})\b",
        (" for ",),
    ),
)
"""Phrases that name more than the plain verbs, and so go before them."""
EXCHANGES = (
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
        FROM_STATE,
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
        TO_STATE,
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
