"""An article read: its passages with their mentions, its people, and who the parties are at each point."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from etl.reading.allegiance import Setting, settle
from etl.reading.lazy import lazy
from etl.reading.mention import STATE_TAGS, Mention, Tag
from etl.reading.mentions import mentions_in, with_people, without_overlaps
from etl.reading.names import sectors_among
from etl.reading.naming import name_candidates
from etl.reading.parties import Pair, Told, dateline_country, home_of, main_pair, pairs, states_of
from etl.reading.passage import Sentence, sentences
from etl.reading.people import People, Person
from etl.reading.shape import Shape, shape_of
from etl.reading.text import lowered, plain
from etl.reading.titles import without_names
from etl.reading.tokens import Tokens, tokens_in
from etl.sources.article import Article

__all__ = ["Document", "Pair", "Passage", "read"]

_ACRONYM = re.compile(r"\((?:the )?\"?([A-Z][A-Za-z&+.-]*[A-Z][A-Za-z0-9&+.-]*)\"?[,;)]")

_CAPITALISED = re.compile(
    r"(?:[^\W\d_a-z][\w'/+-]*|\d+)(?:(?: (?:of|the|for|and|on|in|to|with|from|&|–))* [^\W\d_a-z\"][\w'/+-]*,?)*$"
)


@dataclass(frozen=True)
class Passage:
    """One sentence with everything that was found in it, and the pair of states that it is about."""

    number: int
    sentence: Sentence
    mentions: tuple[Mention, ...]
    low: str = field(repr=False)
    tokens: Tokens = field(repr=False)
    pair: Pair | None = None
    pair_reason: str = ""
    start: int = field(init=False)
    """The code point at which it starts."""
    end: int = field(init=False)
    """The code point behind its last."""
    words: str = field(init=False, repr=False)
    """Its words, plain and in lower case."""

    def __post_init__(self) -> None:
        """Writes down what every finder asks for many times."""
        start, end = self.sentence.start, self.sentence.end
        self.__dict__.update(start=start, end=end, words=self.low[start:end])

    @lazy
    def shape(self) -> Shape:
        """Its words with every mention replaced by its tag."""
        return shape_of(self.low, self.start, self.end, self.mentions)

    @lazy
    def vocabulary(self) -> frozenset[str]:
        """Its single words in lower case, for asking whether it holds one of many."""
        return frozenset(self.tokens.words)

    @lazy
    def countries(self) -> tuple[str, ...]:
        """The states that it names, each once, in order."""
        return states_of(self.mentions)

    def tagged(self, *tags: Tag) -> list[Mention]:
        """Its mentions with one of these tags, in order."""
        return [one for one in self.mentions if one.tag in tags]

    @lazy
    def sectors(self) -> tuple[Mention, ...]:
        """The sector words in it; they overlap with other mentions and stand in no shape but `sector_shape`."""
        return tuple(sectors_among(self.tokens))

    @lazy
    def sector_shape(self) -> Shape:
        """Its shape with sector words tagged as well."""
        kept = without_overlaps([*self.mentions], [*self.sectors])
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
    runs: tuple[tuple[tuple[int, int], ...], ...] = ()

    @lazy
    def vocabulary(self) -> frozenset[str]:
        """Its single words in lower case."""
        return frozenset().union(*(passage.vocabulary for passage in self.passages))

    def partner(self, code: str, passage: Passage | None = None) -> str | None:
        """The other state of the passage's pair, else of the article's, if this one is in it."""
        for pair in (passage.pair if passage is not None else None, self.pair):
            if pair is not None and code in pair:
                return pair[0] if pair[1] == code else pair[1]
        return None

    def before(self, passage: Passage, offset: int) -> Iterator[Mention]:
        """The mentions that end before the offset, nearest first, as far back as the start of the paragraph."""
        for number in range(passage.number, -1, -1):
            earlier = self.passages[number]
            if earlier.sentence.paragraph != passage.sentence.paragraph:
                return
            yield from (one for one in reversed(earlier.mentions) if one.end <= offset)

    def antecedent(self, passage: Passage, offset: int) -> str | None:
        """The state that `its` at the offset points back to: the nearest named before, people's states included.

        Where the paragraph names none, it is the only one of the last sentence above.
        """
        nearest = next((one.country for one in self.before(passage, offset)
                        if one.country is not None and one.tag in (*STATE_TAGS, Tag.PERSON)), None)  # fmt: skip
        return nearest or self._above(passage)

    def _above(self, passage: Passage) -> str | None:
        """The only state that the last sentence of the paragraph above names."""
        number = passage.number
        while number > 0 and self.passages[number].sentence.paragraph == passage.sentence.paragraph:
            number -= 1
        above = self.passages[number].countries if number > 0 else ()
        return above[0] if len(above) == 1 else None

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
    tokens = [tokens_in(low, span.start, span.end) for span in spans]
    found = [mentions_in(article, plain_text, low, *told) for told in zip(spans, tokens, strict=True)]
    found = without_names(plain_text, found)
    names = [name_candidates(plain_text, span.start, span.end, here) for span, here in zip(spans, found, strict=True)]
    people = People()
    for span, here, runs in zip(spans, found, names, strict=True):
        people.gather(article.text, low, span.start, span.end, here, runs)
    for start, end in (run for runs in names for run in runs):
        people.recognise(article.text[start:end], start, end)
    marked = [tuple(with_people(article.text, here, runs, people)) for here, runs in zip(found, names, strict=True)]
    main = main_pair(article, marked)
    home = home_of(article, low, main, spans, tokens, found)
    told = zip(spans, marked, tokens, pairs(low, spans, marked, main), strict=True)
    passages = tuple(Passage(n, span, here, low, words, *pair) for n, (span, here, words, pair) in enumerate(told))
    if settle(people, passages, Setting(main, home, dateline_country(article), _order(passages))):
        for n, (here, runs) in enumerate(zip(found, names, strict=True)):
            if _has_open_person(marked[n]):
                marked[n] = tuple(with_people(article.text, here, runs, people))
        passages = _renewed(passages, marked, pairs(low, spans, marked, main))
    return Document(
        article, plain_text, low, passages, people, _acronyms(plain_text), main, home, tuple(map(tuple, names))
    )


def _has_open_person(mentions: Sequence[Mention]) -> bool:
    """Whether one of the mentions is of a person without a state."""
    return any(one.tag is Tag.PERSON and one.country is None for one in mentions)


def _renewed(
    passages: Sequence[Passage], mentions: Sequence[tuple[Mention, ...]], told: Sequence[Told]
) -> tuple[Passage, ...]:
    """The passages with these mentions and pairs; those whose own do not change stay, with all that they know."""
    return tuple(
        passage
        if here is passage.mentions and pair == (passage.pair, passage.pair_reason)
        else Passage(passage.number, passage.sentence, here, passage.low, passage.tokens, *pair)
        for passage, here, pair in zip(passages, mentions, told, strict=True)
    )


def _order(passages: tuple[Passage, ...]) -> tuple[str, ...]:
    """The states in the order in which the article first names them."""
    return tuple(dict.fromkeys(code for passage in passages for code in passage.countries))


def _title_span(article: Article, plain_text: str) -> Sentence:
    start = plain_text.index(plain(article.title))
    return Sentence(start, start + len(article.title), -1)


def _acronyms(plain_text: str) -> dict[str, str]:
    """The names that the article abbreviates in brackets, by their acronym."""
    found: dict[str, str] = {}
    for match in _ACRONYM.finditer(plain_text):
        words = plain_text[max(0, match.start() - 160) : match.start()].rstrip(" \"'")
        name = _CAPITALISED.search(words)
        if name is not None and " " in name[0]:
            found.setdefault(match[1], name[0].removeprefix("The "))
    return found
