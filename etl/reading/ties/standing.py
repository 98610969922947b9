"""Whose part in which organisation the words of a rule mean: names, pronouns, and what they point back to."""

import re

from etl.reading.document import Document, Pair, Passage
from etl.reading.mention import Mention, Tag
from etl.reading.rules import pair_in_force, states_in
from etl.reading.shape import Hit
from etl.reading.ties import membership as phrases


def organisations(document: Document, passage: Passage, hit: Hit) -> list[str]:
    """The organisations that a rule's words name: known ones, ones with a name of their own, or those they point to."""
    mentions = hit.many("orgs")
    named = [name for one in mentions if (name := organisation(one)) is not None]
    if named or any(one.tag is Tag.COUNTRY for one in mentions):
        return named
    if hit.match["orgs"]:
        return from_context(document, passage, hit)
    match = phrases.NAME.match(document.plain, passage.shape.offset(hit.match.start("orgs")), passage.end)
    name = match["name"] if match is not None else ""
    return [name] if " " in name and phrases.BODY.search(name) else []


def organisation(mention: Mention) -> str | None:
    """The name of the organisation that a mention means."""
    if mention.tag is Tag.ORGANISATION:
        return mention.value
    return "European Union" if mention.tag is Tag.COUNTRY and mention.country == "EU" else None


def from_context(document: Document, passage: Passage, hit: Hit) -> list[str]:
    """The organisation named last before the words, else the first behind them in the sentence."""
    start, end = hit.span()
    if (named := _called(document, passage, hit)) is not None:
        return [named]
    before = [organisation(one) for one in document.before(passage, start)]
    for above in document.passages[passage.number - 1 : max(passage.number - 1 - _ABOVE, 0) : -1]:
        if not any(before):
            before = [organisation(one) for one in reversed(above.mentions)]
    behind = (organisation(one) for one in passage.mentions if one.start >= end)
    name = next((one for one in (*before, *behind) if one is not None), None)
    return [name] if name is not None else []


_ABOVE = 4
"""How many sentences above an organisation may be named that a role without one belongs to."""


def _called(document: Document, passage: Passage, hit: Hit) -> str | None:
    """The organisation named last, wherever in the article, that has the word of `the Alliance` in its name."""
    if not hit.match.groupdict().get("orgs"):
        return None
    start, end = hit.span("orgs")
    word = document.plain[start:end]
    earlier = (one for above in document.passages[passage.number :: -1] for one in reversed(above.mentions))
    named = (one.value for one in earlier if one.tag is Tag.ORGANISATION and one.end <= start and word in one.value)
    return next(named, None) if word[:1].isupper() else None


def members(document: Document, passage: Passage, hit: Hit) -> list[str]:
    """The states whose part the words tell."""
    groups = hit.match.groupdict()
    named: list[Mention] = [one for group in ("lead", "who", "with") if groups.get(group) for one in hit.many(group)]
    codes = [code for code in states_in(named) if code != "EU"]
    who = groups["who"]
    if who.startswith("<both>") or re.match(r"both|the two|the pair|the <count|they", who):
        return list(dict.fromkeys([*_both(document, passage, codes), *codes]))
    if codes and (not who or hit.many("who")):
        return codes
    return list(dict.fromkeys([*_understood(document, passage, hit, who), *codes]))


def _understood(document: Document, passage: Passage, hit: Hit, who: str) -> list[str]:
    """The state that a pronoun or `his country` stands for."""
    if not who:
        shape = passage.shape
        here = shape.mentions(0, hit.match.start())
        if shape.text[: hit.match.start()].rstrip(" ,").endswith("<both>"):
            return list(_both(document, passage, states_in(here)))
        before = states_in(one for one in here if not phrases.UNLIKE.search(shape.text, 0, shape.place_of(one)))
        return before if len(before) <= 2 else []
    if who in ("we", "this country", "our country"):
        return [document.home] if document.home is not None else []
    if (who.endswith(" country") and not who.startswith(("the ", "a "))) or phrases.WHOSE_COUNTRY.search(passage.words):
        return _of_person(passage, hit)
    if who == "you":
        other = document.partner(document.home, passage) if document.home is not None else None
        return [other] if other is not None else []
    code = document.antecedent(passage, hit.span("who")[0]) or _asked_about(document, passage)
    return [code] if code is not None and code != "EU" else []


def _asked_about(document: Document, passage: Passage) -> str | None:
    """The one state of the heading or question above a paragraph that begins with `it`."""
    above = passage
    while above.sentence.paragraph == passage.sentence.paragraph:
        before = document.preceding(above)
        if before is None:
            return None
        above = before
    return above.countries[0] if len(above.countries) == 1 else None


def _of_person(passage: Passage, hit: Hit) -> list[str]:
    """The state of the person named last before `whose country` or `his country`."""
    here = (
        one.country for one in reversed(passage.mentions) if one.tag is Tag.PERSON and one.end <= hit.span("who")[0]
    )
    code = next(here, None)
    return [code] if code is not None else []


def _both(document: Document, passage: Passage, others: list[str]) -> Pair | tuple[()]:
    """The two states beside others that are named with them."""
    pair = pair_in_force(document, passage)
    if pair is None or set(pair) & set(others):
        pair = document.pair
    return pair if pair is not None and not set(pair) & set(others) else ()
