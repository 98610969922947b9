"""Themes: what a sentence can speak of, told by its single words, so that patterns for all else are not tried on it."""

import re
from enum import StrEnum
from functools import cache, lru_cache

from etl.reading import lexicon


class Theme(StrEnum):
    """What the patterns of one family look for."""

    NOUN = "noun"
    OTHER = "other"
    OFFICE = "office"
    SIDE = "side"
    TARGET = "target"
    FORECAST = "forecast"
    DENIAL = "denial"
    SUPPOSITION = "supposition"
    WORLD = "world"
    MULTIPLE = "multiple"


# Each match of a family's patterns holds a word that begins like this: what a family gains, its words here gain too.
_WORDS = {
    Theme.NOUN: (
        r"commodity|trade|turnover|goods|volume|exchange|commerc|merchandise|business|traffic|shipments|deliveries|"
        r"export|sales|supplies|earnings|import|purchases|arrivals|difference|surplus|deficit|shortfall|gap|imbalance|"
        r"balance|total"
    ),
    Theme.OTHER: (
        r"invest|fdi|loan|lend|lent|credit|grant|aid|assistance|gdp|gross|economy|fund|financing|budget|debt|owed?\b|"
        r"contract|tender|remittance|touris|revenue|profit|takings|wages|salar|program|bond|fines?\b|compensation|"
        r"subsid|reserves|holdings|portfolio|capital|stake|share|cost|construction|pledge|donat|deposit|order|deal|"
        r"project|package|price|market|net\b|box\b|jobs|tonnes|tons|litres|barrels|passengers|visitors|travellers|people|"
        r"population|inhabitants|students|duty|duties|tariff|tax|smuggl|penalt|customers|savings|insurance|foreign|"
        r"factory|plant|pipeline|railway|bridge|port\b|earn\b|allocated|earmarked|spent|bailout|imf|world|facility|swap|"
        r"stock"
    ),
    Theme.OFFICE: (
        r"statisti|customs|census|bureau|ministry|department|agency|authority|revenue|ban(?:k|co|que)\b|institut|"
        r"secretariat|office|association|administration|service|committee|cent(?:re|er)\b|directorate|board|commission|inland|"
        r"database|\w*stats?\b|destatis|superintend|observatory|comtrade|count\b|reckoning|tally"
    ),
    Theme.SIDE: (
        r"data|figures|statistic|numbers|count|side|books|booked|tally|records|recorded|reported|reckon|say|said|have|put|"
        r"logged"
    ),
    Theme.TARGET: (
        r"should|target|goal|aim|objective|intend|ambition|aspir|task|want|striv|wishes|plan|pledged|undertook|agreed|"
        r"resolved|reach|rise|grow\b|raised|brought|increased|lifted|seek|eye|hope|themselves|itself|ourselves|like|"
        r"determined|asked|propose|milestone|benchmark|bring|committed|rais|vow"
    ),
    Theme.FORECAST: r"forecast|project|expect|likely|predict|estimates|will|could|track|course|heading|set\b",
    Theme.DENIAL: r"den(?:ied|ies|ying)|not\b|never|longer|rejected|rumou?r|false|untrue|invented|without",
    Theme.SUPPOSITION: r"if\b|unless|would|could|might|were\b|should|imagine|suppose|whether",
    Theme.WORLD: r"world|countries|partners|markets|destinations",
    Theme.MULTIPLE: (
        r"hal(?:f|ved|ving)\b|third|quarter|fifth|tenth|sixth|doubl|tripl|trebl|quadrupl|twice|times|\w*fold\b"
    ),
}
_BEGINNINGS = {theme: re.compile(words) for theme, words in _WORDS.items()}


@cache
def statistics_offices() -> dict[str, str]:
    """Short names of offices that count trade, each with its country."""
    return {row[0]: row[1] for row in lexicon.rows_of("statistics_offices.tsv", 2)}


@lru_cache(maxsize=64)  # of one sentence it is asked again and again
def themes_of(vocabulary: frozenset[str]) -> frozenset[Theme]:
    """What a sentence with these words can speak of."""
    return frozenset().union(*map(_themes_of_word, vocabulary))


@lru_cache(maxsize=8192)
def _themes_of_word(word: str) -> frozenset[Theme]:
    themes = frozenset(theme for theme, beginnings in _BEGINNINGS.items() if beginnings.match(word) is not None)
    return themes | {Theme.OFFICE} if word in _first_words_of_offices() else themes


@cache
def _first_words_of_offices() -> frozenset[str]:
    return frozenset(re.split(r"\W", name.lower())[0] for name in statistics_offices())
