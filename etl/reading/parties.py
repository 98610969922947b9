"""Who the parties are: the pair that an article is about, from whose side it speaks, and each sentence's pair."""

import re
from collections.abc import Sequence

from etl.reading.mention import STATE_TAGS, Mention, Tag
from etl.reading.names import find_names
from etl.reading.officials import state_of
from etl.reading.passage import Sentence
from etl.reading.shape import Pattern, shape_of
from etl.reading.text import lowered, plain
from etl.reading.tokens import Tokens
from etl.sources.article import Article

Pair = tuple[str, str]
_SHARE = 0.5
_WEIGHTS = {Tag.COUNTRY: 1.0, Tag.ADJECTIVE: 1.0, Tag.PEOPLE: 1.0, Tag.PERSON: 1.0, Tag.CAPITAL: 0.5}
_IN = re.compile(r"\b(?:in|at) $")
Told = tuple[Pair | None, str]


def main_pair(article: Article, found: Sequence[Sequence[Mention]]) -> Pair | None:
    """The two states that the article names most, its title and first sentences counting more; people count, too."""
    weights: dict[str, float] = {}
    for number, mentions in enumerate(found):
        weight = 4.0 if number == 0 else 2.0 if number <= 3 else 1.0
        for one in mentions:
            country = (one.country or _famous(one)) if one.tag in _WEIGHTS else None
            if country is not None:
                weights[country] = weights.get(country, 0) + weight * _WEIGHTS[one.tag]
    if article.dateline is not None:
        country = dateline_country(article)
        if country is not None:
            weights[country] = weights.get(country, 0) + 2
    best = sorted(weights, key=lambda code: -weights[code])[:2]
    if sum(weights[code] for code in best) < _SHARE * sum(weights.values()):
        return None
    return (min(best), max(best)) if len(best) == 2 else None


def _famous(mention: Mention) -> str | None:
    """The state of a well-known official whose full name stands there."""
    return state_of(mention.value) if mention.tag is Tag.PERSON and " " in mention.value else None


def dateline_country(article: Article) -> str | None:
    """The state of the city in the dateline."""
    if article.dateline is None:
        return None
    names = find_names(plain(article.dateline), lowered(plain(article.dateline)), 0, len(article.dateline))
    return names[0].country if names else None


_VOICE = Pattern(
    "whose embassy speaks",
    r"(?:embassy|ambassador|high commission(?:er)?|consulate[ -]general|consul[ -]general) of "
    r"(?:the )?(?:[a-z]+ of )?{country:ours}|(?P<own><adj>) (?:embassy|ambassador|high commission(?:er)?)|"
    r"ministry of foreign affairs of (?:the )?(?:[a-z]+ of )?{country:state}",
)
_OUR_POST = Pattern(
    "our post there",
    r"\bour (?:[a-z]+ )?(?:embassy|ambassador|<office>|mission|high commission|consulate(?:[ -]general)?|chancery) "
    r"(?:in|to|at) (?:the )?(?P<there><country>|<capital>|<city>)",
)
_POSTS = re.compile(
    r"our(?<!\wour) (?:[a-z]+ )?(?:embassy|ambassador|mission|high commission|consulate|chancery|consul)\b", re.ASCII
)
_ENVOY_BEHIND = re.compile(r"(?:'s?)? (?:new |outgoing |departing |former )?(?:ambassador|envoy|high commissioner)\b")
_ENVOY_BEFORE = re.compile(r"\b(?:ambassador|envoy|high commissioner) (?:of|from) (?:the )?$")
_QUESTIONS = 2
_WE = frozenset(["our", "we", "us", "my"])


def home_of(
    article: Article,
    low: str,
    main: Pair | None,
    spans: list[Sentence],
    tokens: list[Tokens],
    found: list[list[Mention]],
) -> str | None:
    """The state from whose side the article is written: that of the embassy that says `we`, else of its dateline."""
    if main is None:
        return None
    if not all(_WE.isdisjoint(one.words) for one in tokens[1:]):
        asked = _asked(low, main, spans, found)
        if asked is not None:
            return asked
        ends = [*range(min(5, len(spans))), *range(max(5, len(spans) - 3), len(spans))]
        for n in ends:
            if n > 4 and _is_told_of(low[spans[n].start : spans[n].end], tokens[n]):
                continue
            hit = _VOICE.first(shape_of(low, spans[n].start, spans[n].end, found[n]))
            code = next((one.country for one in hit.many() if one.country in main), None) if hit is not None else None
            if code is not None:
                return code
        abroad = _abroad(article, low, spans, found)
        if abroad in main:
            return main[0] if main[1] == abroad else main[1]
    country = dateline_country(article)
    return country if country in main else None


def _asked(low: str, main: Pair, spans: list[Sentence], found: list[list[Mention]]) -> str | None:
    """The state whose envoy is asked, in an article of questions and answers."""
    if sum(low.endswith(("?", '?"'), one.start, one.end) for one in spans[1:]) < _QUESTIONS:
        return None
    for span, here in zip(spans[:4], found[:4], strict=True):
        for one in here:
            if one.country in main and (
                _ENVOY_BEHIND.match(low, one.end, span.end) or _ENVOY_BEFORE.search(low, span.start, one.start)
            ):
                return one.country
    return None


def _is_told_of(words: str, tokens: Tokens) -> bool:
    """Whether a closing sentence only tells of an embassy: it signs nothing and says no `we`."""
    return words.endswith(".") and " " in words and _WE.isdisjoint(tokens.words)


def _abroad(article: Article, low: str, spans: list[Sentence], found: list[list[Mention]]) -> str | None:
    """The state in which the article has `our embassy`, if it tells of one."""
    post = _POSTS.search(low, article.body)
    if post is None:
        return None
    n = next((n for n, span in enumerate(spans) if span.start <= post.start() < span.end), None)
    hit = _OUR_POST.first(shape_of(low, spans[n].start, spans[n].end, found[n])) if n is not None else None
    return hit.one("there").country if hit is not None else None


def pairs(
    low: str, sentences: Sequence[Sentence], mentions: Sequence[Sequence[Mention]], main: Pair | None
) -> list[Told]:
    """For each sentence the two states that it is about, if it is about two, and why."""
    told: list[Told] = []
    paragraph = -2
    carried: Pair | None = None
    named: list[str] = []
    for sentence, here in zip(sentences, mentions, strict=True):
        if sentence.paragraph != paragraph:
            paragraph, carried, named = sentence.paragraph, None, []
        known = (*(carried or ()), *(main or ()))
        parties = [one for one in here if one.tag is not Tag.CAPITAL or not _is_venue(low, one, known)]
        told.append(_pair_of(sentence, parties, carried, main, named))
        named += [code for code in states_of(here) if code not in named]
        carried = told[-1][0]
    return told


def _is_venue(low: str, mention: Mention, known: tuple[str, ...]) -> bool:
    """Whether a capital only says where: `they met in Bangkok` makes Thailand no party."""
    if mention.country in known:
        return False
    return _IN.search(low, max(0, mention.start - 4), mention.start) is not None


def states_of(mentions: Sequence[Mention]) -> tuple[str, ...]:
    """The states that the mentions name, each once, in order; people's states left aside."""
    return tuple(dict.fromkeys([one.country for one in mentions if one.country is not None and one.tag in STATE_TAGS]))


def _pair_of(
    sentence: Sentence, mentions: Sequence[Mention], carried: Pair | None, main: Pair | None, named: list[str]
) -> Told:
    """The two states that a sentence is about: those it names, its people's, those of the paragraph or the article."""
    codes = list(states_of(mentions))
    if len(codes) == 2:
        return _sorted(codes), "the sentence names these two"
    people = [one.country for one in mentions if one.tag is Tag.PERSON and one.country is not None]
    with_people = list(dict.fromkeys([*codes, *people]))
    for pair, reason in ((carried, "carried over within the paragraph"), (main, "the article's pair")):
        if pair is not None and set(with_people if len(codes) < 2 else codes) <= set(pair):
            return pair, reason
    if len(codes) < 2 and len(with_people) == 2:
        return _sorted(with_people), "the sentence names these two or their people"
    if len(codes) == 1 and carried is not None and not _is_subject(sentence, mentions, codes[0]):
        return carried, f"carried over within the paragraph, {codes[0]} in passing"
    if len(codes) == 1 and (others := [code for code in named if code != codes[0]]):
        return _sorted([codes[0], others[-1]]), "the paragraph named the other before"
    return _overlapping(codes, carried, main)


def _is_subject(sentence: Sentence, mentions: Sequence[Mention], code: str) -> bool:
    return any(
        one.country == code and one.tag is not Tag.ADJECTIVE and one.start - sentence.start < 25 for one in mentions
    )


def _overlapping(codes: list[str], carried: Pair | None, main: Pair | None) -> Told:
    for pair, reason in ((carried, "carried over within the paragraph"), (main, "the article's pair")):
        if pair is not None and (len(codes) < 3 or set(pair) <= set(codes)) and (not codes or set(codes) & set(pair)):
            return pair, reason
    if len(codes) == 1:
        return None, f"{codes[0]} is no party of the article's pair"
    return carried or main, "nothing better"


def _sorted(codes: list[str]) -> Pair:
    return (min(codes), max(codes))
