from functools import cache
from pathlib import Path

import pytest

from etl.reading import introduction_patterns
from etl.reading.document import read
from etl.reading.mention import Mention, Tag
from etl.reading.shape import Pattern, shape_of
from etl.sources import read_article

_ARTICLES = Path(__file__).parents[2] / "corpus"

_TEXT = "turkiye has an embassy in astana and the second one in almaty"
_MENTIONS = [
    Mention(Tag.COUNTRY, 0, 7, "TR", "TR"),
    Mention(Tag.CAPITAL, 26, 32, "Astana", "KZ"),
    Mention(Tag.ORDINAL, 41, 47, "2"),
    Mention(Tag.CITY, 55, 61, "Almaty", "KZ"),
]


def test_mentions_become_tags_and_numbers_keep_their_value() -> None:
    shape = shape_of(_TEXT, 0, len(_TEXT), _MENTIONS)
    assert shape.text == "<country> has an embassy in <capital> and the <ordinal:2> one in <city>"


def test_a_match_leads_back_to_its_mentions_and_words() -> None:
    hit = Pattern("has", r"{country:who} has an embassy in {place:where}").first(
        shape_of(_TEXT, 0, len(_TEXT), _MENTIONS)
    )
    assert hit is not None
    assert hit.one("who").value == "TR"
    assert hit.one("where").value == "Astana"
    assert _TEXT[slice(*hit.span())] == "turkiye has an embassy in astana"
    assert _TEXT[slice(*hit.span("where"))] == "astana"


def test_places_and_tags_lead_to_the_same_offsets() -> None:
    shape = shape_of(_TEXT, 0, len(_TEXT), _MENTIONS)
    for mention in _MENTIONS:
        place = shape.place_of(mention)
        assert shape.offset(place) == mention.start
        assert shape.mentions(place, place + 1) == [mention]


def test_an_unknown_macro_is_an_error_that_names_the_known_ones() -> None:
    with pytest.raises(ValueError, match="is no macro; known: adj"):
        _ = Pattern("wrong", "{planet}").regex


_NEEDY = [one for one in vars(introduction_patterns).values() if isinstance(one, Pattern) and one.needs]


@pytest.mark.parametrize("pattern", _NEEDY, ids=lambda one: one.name)
def test_whatever_a_pattern_fits_holds_what_it_needs(pattern: Pattern) -> None:
    for text in _shapes():
        if pattern.regex.search(text):
            assert any(piece in text for piece in pattern.needs), text


@cache
def _shapes() -> tuple[str, ...]:
    """The shapes of all sentences of the project's articles, with every person's name as one that may be a name."""
    documents = [read(read_article(path)) for path in sorted(_ARTICLES.glob("*.txt"))]
    return tuple(one.shape.text.replace("<person>", "<name>") for document in documents for one in document.passages)
