"""What the patterns of verbs of trade are made of, and a pattern with its gates."""

import re
from typing import NamedTuple

from etl.reading.figures import words
from etl.reading.figures.cue import MONEY, NEAR, Kind

_S = words.STATE
TO_VERB = (
    rf"(?:,(?:{NEAR}|<(?:percent|date|count:\d+|ordinal:\d+)>){{1,70}},(?: itself| alone| also)?|"
    rf",? (?!on\b|(?:to|from|of|for) wh|where\b){NEAR}{{0,24}})?"
)
SELL = (
    rf"(?:sold|sells?|exported|exports?(?= (?:<|goods\b|{words.GOODS} worth))|shipped|ships?|delivered|supplied|"
    rf"sends?|sent|earned|earns?)"
)
BUY = (
    rf"(?:bought|buys?|imported|imports?(?= (?:<|goods\b|{words.GOODS} worth))|purchased|took|takes|received|spent|"
    rf"spends)"
)
_END = rf"(?:{words.STOPS}|worth|valued|costing|last|this|late|early)\b"
# `815,000 tonnes of raw cashews`
_BULK = (
    rf"(?:(?:some|about|over|nearly|almost|around|a total of) )?<(?:count:\d+|amount)>(?: (?:million|thousand))? "
    rf"(?:metric )?(?:tonnes|tons|litres|barrels|cubic metres|head|bags|boxes|containers|units|kilos|kilograms|bales|"
    rf"pieces|bottles|vehicles|cars)(?: of (?P<bulk>(?!{_END})[a-z-]+(?: (?!{_END})[a-z-]+){{0,2}}))?"
)
# `cashew nuts to the tune of`; planes and ships are bought one by one.
_ITEM = (
    rf"(?!{words.STOPS}\b|{words.OTHER}\b|{words.EMPTY_GOODS}\b|(?:military|fighters?|aircraft|planes|jets|helicopters|"
    rf"ships|frigates|missiles|tanks|drones|land|mines|side|sides|way|"
    rf"tickets|flats|houses|villas|homes|property)\b)[a-z][a-z-]+"
)
ITEMS = rf"{_ITEM}(?: {_ITEM}){{0,2}}(?:(?:, {_ITEM}(?: {_ITEM})?)*,? and {_ITEM}(?: {_ITEM})?)?"
_HEDGED = rf"(?:(?:about|some|over|nearly|almost|around|only|just) )?{MONEY}"
_FOR_SUM = rf"(?= (?:worth|for|at|valued at|to the (?:value|tune) of) {_HEDGED})"
VERB_AFTER = (
    rf"(?: (?:the )?(?P<buyer>{_S})(?= (?:{_HEDGED}|<count|{ITEMS}{_FOR_SUM})))?"
    rf"(?: (?:{_BULK}|of (?P<stuff>{ITEMS})(?= (?:to|from|into) )|{MONEY}|<percent>|"
    rf"goods|products|merchandise|wares|valued at|(?:of|"
    rf"in(?! (?:the )?<country>)|on|worth|us|you|it|them|only|just|about|all|more|"
    rf"back|some|a|mere|than|to the (?:value|tune) of|for)\b|"
    rf"(?P<wares>{ITEMS}){_FOR_SUM}|(?P<goods>{words.GOODS}(?:(?:, {words.GOODS})* and {words.GOODS})?)\b"
    rf"|(?:the )?(?P<origin>{_S}) (?P<things>(?!{words.STOPS}\b)[a-z-]+(?:(?: and)? {words.GOODS})?)))*"
    rf"(?: (?:to|from|into|in) (?:{words.NEIGHBOUR}(?P<whom>{_S})|(?P<it>{words.POINTING})\b))?"
)
# Who sells as a whole: what they earn abroad is what their state exports.
SELLERS = (
    r"(?:exporters|growers|farmers|producers|sellers|shippers|manufacturers|companies|firms|traders|merchants|"
    r"suppliers|industry|ranchers|fishermen)"
)
FROM_STATE = ("from <", "from the <")
TO_STATE = ("to <", "to the <")


class Verb(NamedTuple):
    """A pattern of selling, buying or exchanging.

    Each match holds a word that begins like one of the `triggers`, and one of the `needs`, if there are any: it is
    tried only in sentences that hold them.
    """

    kind: Kind
    triggers: re.Pattern[str]
    pattern: re.Pattern[str]
    needs: tuple[str, ...]


def verb(kind: Kind, triggers: str, pattern: str, needs: tuple[str, ...] = ()) -> Verb:
    """The pattern with its gates, compiled."""
    return Verb(kind, re.compile(triggers), re.compile(pattern), needs)
