"""An article read: its passages with their mentions, its people, and who the parties are at each point."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property

from etl.reading.allegiance import Setting, settle
from etl.reading.dates import find_dates
from etl.reading.mention import Mention, Tag
from etl.reading.names import find_names, find_sectors
from etl.reading.passage import Sentence, sentences
from etl.reading.people import People, Person, name_candidates
from etl.reading.quantities import Quantity, find_quantities
from etl.reading.shape import Pattern, Shape, shape_of
from etl.reading.text import lowered, plain
from etl.sources.article import Article

_SIDES = (
    "countries|nations|states|sides|parties|neighbou?rs|governments|capitals|peoples|republics|partners|allies|kingdoms|"
    "economies|administrations|markets|lands|ministries|delegations"
)
_BOTH = re.compile(
    rf"\b(?:(?:(?:the|these|our|their|its) )?(?:two|both)(?: of)?(?: (?:the|our|these|their))?(?: [a-z-]+)? (?:{_SIDES})|"
    rf"(?:the|our) (?:sides|parties|neighbou?rs|two neighbou?rs)|the pair|the two(?= (?:have|had|also|will|are|were|now|share|met|agreed|enjoy|"
    rf"established|set|signed|first|marked|celebrate)))\b"
)
_STATE_TAGS = (Tag.COUNTRY, Tag.ADJECTIVE, Tag.PEOPLE, Tag.CAPITAL)
_ACRONYM = re.compile(r"\((?:the )?\"?([A-Z][A-Za-z&+.-]*[A-Z][A-Za-z0-9&+.-]*)\"?[,;)]")

Pair = tuple[str, str]


@dataclass(frozen=True)
class Passage:
    """One sentence with everything that was found in it, and the pair of states that it is about."""

    number: int
    sentence: Sentence
    mentions: tuple[Mention, ...]
    shape: Shape
    low: str = field(repr=False)
    pair: Pair | None = None
    pair_reason: str = ""

    @property
    def start(self) -> int:
        """The code point at which it starts."""
        return self.sentence.start

    @property
    def end(self) -> int:
        """The code point behind its last."""
        return self.sentence.end

    @property
    def words(self) -> str:
        """Its words, plain and in lower case."""
        return self.low[self.start : self.end]

    @property
    def countries(self) -> tuple[str, ...]:
        """The states that it names, each once, in order."""
        codes = (one.country for one in self.mentions if one.tag in _STATE_TAGS and one.country is not None)
        return tuple(dict.fromkeys(codes))

    def tagged(self, *tags: Tag) -> list[Mention]:
        """Its mentions with one of these tags, in order."""
        return [one for one in self.mentions if one.tag in tags]

    @cached_property
    def sectors(self) -> tuple[Mention, ...]:
        """The sector words in it; they overlap with other mentions and stand in no shape but `sector_shape`."""
        return tuple(find_sectors(self.low, self.start, self.end))

    @cached_property
    def sector_shape(self) -> Shape:
        """Its shape with sector words tagged as well."""
        kept = _without_overlaps([*self.mentions], [*self.sectors])
        return shape_of(self.low, self.start, self.end, kept)


@dataclass(frozen=True, eq=False)
class Document:
    """An article with its passages, people, acronyms, and the pair of states that it is mainly about."""

    article: Article
    plain: str
    low: str
    passages: tuple[Passage, ...]
    people: People
    acronyms: dict[str, str]
    pair: Pair | None
    home: str | None

    def partner(self, code: str, passage: Passage | None = None) -> str | None:
        """The other state of the passage's pair, else of the article's, if this one is in it."""
        for pair in (passage.pair if passage is not None else None, self.pair):
            if pair is not None and code in pair:
                return pair[0] if pair[1] == code else pair[1]
        return None

    def before(self, passage: Passage, offset: int) -> Iterator[Mention]:
        """The mentions that end before the offset, nearest first, as far back as the start of the paragraph."""
        for earlier in reversed(self.passages[: passage.number + 1]):
            if earlier.sentence.paragraph != passage.sentence.paragraph:
                return
            yield from (one for one in reversed(earlier.mentions) if one.end <= offset)

    def antecedent(self, passage: Passage, offset: int) -> str | None:
        """The state that `its` at the offset points back to: the nearest named before, people's states included."""
        return next((one.country for one in self.before(passage, offset)
                     if one.country is not None and one.tag in (*_STATE_TAGS, Tag.PERSON)), None)  # fmt: skip

    def person(self, mention: Mention) -> Person:
        """The person whom a mention names."""
        person = mention.detail
        if not isinstance(person, Person):
            raise TypeError(f"{mention} names nobody")
        return person

    def following(self, passage: Passage) -> Passage | None:
        """The next passage."""
        return self.passages[passage.number + 1] if passage.number + 1 < len(self.passages) else None

    def preceding(self, passage: Passage) -> Passage | None:
        """The passage before."""
        return self.passages[passage.number - 1] if passage.number else None


def read(article: Article) -> Document:
    """Everything that the layers below the finders know about an article."""
    plain_text = plain(article.text)
    low = lowered(plain_text)
    spans = [_title_span(article, plain_text), *sentences(plain_text, low, article.body)]
    found = [_mentions(article, plain_text, low, span) for span in spans]
    names = [
        name_candidates(plain_text, span.start, span.end, mentions) for span, mentions in zip(spans, found, strict=True)
    ]
    people = People()
    for span, mentions, runs in zip(spans, found, names, strict=True):
        people.gather(article.text, low, span.start, span.end, mentions, runs)
    main = _main_pair(article, found)
    home = _home(article, low, main, spans, found)
    sentences_read = list(zip(spans, found, names, strict=True))
    passages = _passages(article, low, sentences_read, people, main)
    setting = Setting(main, home, _dateline_country(article))
    if settle(people, [(one.shape, one.pair or one.countries) for one in passages], setting):
        passages = _passages(article, low, sentences_read, people, main)
    return Document(article, plain_text, low, tuple(passages), people, _acronyms(plain_text), main, home)


def _passages(
    article: Article,
    low: str,
    sentences_read: list[tuple[Sentence, list[Mention], list[tuple[int, int]]]],
    people: People,
    main: Pair | None,
) -> list[Passage]:
    passages = []
    for number, (span, mentions, runs) in enumerate(sentences_read):
        marked = _with_people(article.text, mentions, runs, people)
        passages.append(Passage(number, span, tuple(marked), shape_of(low, span.start, span.end, marked), low))
    return _with_pairs(passages, main)


def _title_span(article: Article, plain_text: str) -> Sentence:
    start = plain_text.index(plain(article.title))
    return Sentence(start, start + len(article.title), -1)


def _mentions(article: Article, plain_text: str, low: str, span: Sentence) -> list[Mention]:
    dates = [Mention(Tag.DATE, one.start, one.end, one.edtf or one.ahead or "", None, one)
             for one in find_dates(plain_text, low, span.start, span.end, article.published)]  # fmt: skip
    both = [Mention(Tag.BOTH, *match.span(), "both") for match in _BOTH.finditer(low, span.start, span.end)]
    figures = find_quantities(plain_text, low, span.start, span.end)
    quantities = [mention for one in figures if (mention := _quantity_mention(one)) is not None]
    converted = [one.converted for one in figures if one.converted is not None]
    names = [one for one in find_names(plain_text, low, span.start, span.end)
             if not any(first <= one.start < last for first, last in converted)]  # fmt: skip
    return _without_overlaps(dates, both, quantities, names)


_QUANTITY_TAGS = {
    "money": Tag.MONEY,
    "amount": Tag.AMOUNT,
    "percent": Tag.PERCENT,
    "count": Tag.COUNT,
    "ordinal": Tag.ORDINAL,
}


def _quantity_mention(quantity: Quantity) -> Mention | None:
    tag = _QUANTITY_TAGS.get(quantity.what)
    return None if tag is None else Mention(tag, quantity.start, quantity.end, str(quantity.value), None, quantity)


def _without_overlaps(*layers: list[Mention]) -> list[Mention]:
    """The mentions of all layers in order; where two overlap, the earlier layer's stays."""
    kept: list[Mention] = []
    for layer in layers:
        kept += [one for one in layer if not any(one.start < other.end and other.start < one.end for other in kept)]
    return sorted(kept, key=lambda one: one.start)


def _with_people(text: str, mentions: list[Mention], runs: list[tuple[int, int]], people: People) -> list[Mention]:
    named = []
    for start, end in runs:
        person = people.called(text[start:end])
        if person is not None:
            named.append(Mention(Tag.PERSON, start, end, person.name, person.country, person))
    return _without_overlaps(named, mentions)


def _acronyms(plain_text: str) -> dict[str, str]:
    """The names that the article abbreviates in brackets, by their acronym."""
    found: dict[str, str] = {}
    for match in _ACRONYM.finditer(plain_text):
        words = plain_text[max(0, match.start() - 160) : match.start()].rstrip(" \"'")
        name = re.search(
            r"(?:[^\W\d_a-z][\w'/+-]*|\d+)(?:(?: (?:of|the|for|and|on|in|to|with|from|&|–))* [^\W\d_a-z\"][\w'/+-]*,?)*$",
            words,
        )
        if name is not None and " " in name[0]:
            found.setdefault(match[1], name[0].removeprefix("The "))
    return found


def _main_pair(article: Article, found: list[list[Mention]]) -> Pair | None:
    weights: dict[str, float] = {}
    for number, mentions in enumerate(found):
        weight = 4.0 if number == 0 else 2.0 if number <= 3 else 1.0
        for one in mentions:
            if one.tag in _STATE_TAGS and one.country is not None:
                weights[one.country] = weights.get(one.country, 0) + weight * (0.5 if one.tag is Tag.CAPITAL else 1.0)
    if article.dateline is not None:
        country = _dateline_country(article)
        if country is not None:
            weights[country] = weights.get(country, 0) + 2
    best = [code for code, _ in sorted(weights.items(), key=lambda item: (-item[1], item[0]))[:2]]
    return (min(best), max(best)) if len(best) == 2 else None


def _dateline_country(article: Article) -> str | None:
    if article.dateline is None:
        return None
    names = find_names(plain(article.dateline), lowered(plain(article.dateline)), 0, len(article.dateline))
    return names[0].country if names else None


_VOICE = Pattern(
    "whose embassy speaks",
    r"(?:embassy|ambassador|high commission(?:er)?|consulate[ -]general|consul[ -]general) of (?:the )?(?:[a-z]+ of )?{country:ours}|"
    r"(?P<own><adj>) (?:embassy|ambassador|high commission(?:er)?)|ministry of foreign affairs of (?:the )?(?:[a-z]+ of )?{country:state}",
)
_WE = re.compile(r"\b(?:our|we|us|my)\b")


def _home(
    article: Article, low: str, main: Pair | None, spans: list[Sentence], found: list[list[Mention]]
) -> str | None:
    """The state from whose side the article is written: that of the embassy that says `we`, else of its dateline."""
    if main is None:
        return None
    if _WE.search(low, article.body):
        ends = [*range(min(5, len(spans))), *range(max(5, len(spans) - 3), len(spans))]
        for n in ends:
            hit = _VOICE.first(shape_of(low, spans[n].start, spans[n].end, found[n]))
            code = next((one.country for one in hit.many() if one.country in main), None) if hit is not None else None
            if code is not None:
                return code
    country = _dateline_country(article)
    return country if country in main else None


def _with_pairs(passages: list[Passage], main: Pair | None) -> list[Passage]:
    done: list[Passage] = []
    paragraph = -2
    carried: Pair | None = None
    named: list[str] = []
    for passage in passages:
        if passage.sentence.paragraph != paragraph:
            paragraph, carried, named = passage.sentence.paragraph, None, []
        pair, reason = _pair_of(passage, carried, main, named)
        named += [code for code in passage.countries if code not in named]
        carried = pair
        done.append(replace(passage, pair=pair, pair_reason=reason))
    return done


def _pair_of(passage: Passage, carried: Pair | None, main: Pair | None, named: list[str]) -> tuple[Pair | None, str]:
    """The two states that a sentence is about: those it names, its people's, those of the paragraph or the article."""
    codes = list(passage.countries)
    if len(codes) == 2:
        return _sorted(codes), "the sentence names these two"
    people = [one.country for one in passage.mentions if one.tag is Tag.PERSON and one.country is not None]
    with_people = list(dict.fromkeys([*codes, *people]))
    for pair, reason in ((carried, "carried over within the paragraph"), (main, "the article's pair")):
        if pair is not None and set(with_people if len(codes) < 2 else codes) <= set(pair):
            return pair, reason
    if len(codes) < 2 and len(with_people) == 2:
        return _sorted(with_people), "the sentence names these two or their people"
    if len(codes) == 1 and carried is not None and not _is_subject(passage, codes[0]):
        return carried, f"carried over within the paragraph, {codes[0]} in passing"
    if len(codes) == 1 and (others := [code for code in named if code != codes[0]]):
        return _sorted([codes[0], others[-1]]), "the paragraph named the other before"
    return _overlapping(codes, carried, main)


def _is_subject(passage: Passage, code: str) -> bool:
    return any(
        one.country == code and one.tag is not Tag.ADJECTIVE and one.start - passage.start < 25
        for one in passage.mentions
    )


def _overlapping(codes: list[str], carried: Pair | None, main: Pair | None) -> tuple[Pair | None, str]:
    for pair, reason in ((carried, "carried over within the paragraph"), (main, "the article's pair")):
        if pair is not None and (len(codes) < 3 or set(pair) <= set(codes)) and (not codes or set(codes) & set(pair)):
            return pair, reason
    if len(codes) == 1:
        return None, f"{codes[0]} is no party of the article's pair"
    return carried or main, "nothing better"


def _sorted(codes: list[str]) -> Pair:
    return (min(codes), max(codes))
