"""All cues of a sentence: nouns and verbs of trade, turns of direction, and what shows that a sum is no trade."""

import re
from collections.abc import Callable, Iterator

from etl.reading.document import Passage
from etl.reading.figures import words
from etl.reading.figures.cue import MONEY, Cue, Kind, state_in
from etl.reading.figures.nouns import find_nouns
from etl.reading.figures.ranks import find_ranks
from etl.reading.figures.themes import Theme, themes_of
from etl.reading.figures.verbs import find_verbs
from etl.reading.shape import Shape, holds

_S = words.STATE
_REVERSE = re.compile(
    r"(?:the other (?:way|direction)(?: round)?|(?:in )?the (?:opposite|reverse|other) direction|"
    r"the opposite way|(?:everything|all|what) that went there|(?:that|those) from (?:there|it)\b|in return|"
    r"the (?:reverse|return) flow|the return (?:journey|trip|leg|route)|the opposite route|"
    r"rolling back|\bback\b(?= *[.,;)]|$)|coming back|came back|flowed back|went back)"
)
_HEADED = re.compile(
    rf"(?P<who>{_S})(?:'s)? (?:side )?(?:being |was |is |were |thus |still |therefore |"
    rf"again )*(?:{MONEY} )?(?P<sign>ahead|in the black|"
    rf"in surplus|in the red|behind|in deficit)|"
    rf"in (?P<favoured>{_S})(?:'s)? favou?r|in favou?r of (?:the )?(?P<favour>{_S})|(?:surplus|deficit) (?:for|"
    rf"of|on the) (?:the )?(?P<side>{_S})"
)
# `with A $5 billion and with B $3 billion`, `those of A to B`, `A's were $3 billion`.
_LINK = (
    r"(?:,? (?:was|were|is|are|at|to|for|came to|amounted to|stood at|reached|totalled|just|only|some|about|"
    r"another|worth|held steady|stayed|remained|unchanged|flat|stable|steady|level|rose|fell|climbed|dropped|grew))*"
)
_SAME = re.compile(
    rf"(?:,|;| and| but| while)(?: that| those)? (?P<prep>with|to|"
    rf"from) (?:the )?(?P<whom>{_S})(?={_LINK},? (?:{MONEY}|<percent>))|"
    rf"\b(?:that|those) (?P<prep2>with|to|from) (?:the )?(?P<whom2>{_S})|"
    rf"\b(?:that|those) of (?:the )?(?P<of>{_S})(?: to (?:the )?(?P<to>{_S}))?|"
    rf"(?P<whose>{_S})'s?(?: (?P<way>to|from) (?:the )?(?P<other>{_S}))?(?={_LINK} (?:{MONEY}|<percent>))",
    re.ASCII,
)
# `Peruvian ones climbed`, `and Peru for $3 million`
_ELIDED = re.compile(rf"(?P<who>{_S})(?: ones\b|(?=(?: (?:for|with|at|only|just|some|about|another|worth))* {MONEY}))")
# What a relative clause without a figure tells in passing: `the agency, which counts what the port sends, has`.
_ASIDE = re.compile(r", (?:which|who|whose|where) (?:[^<,;.]|<(?!money|amount|percent))*,(?= )")
_JOINED = (", ", "; ", " and ", " while ", ", the ", "; the ", " and the ", " while the ")
_OTHER = re.compile(rf"(?<![<\w]){words.OTHER}\b(?! (?:made|accounts?))", re.ASCII)


# Each match of `_HEADED`, of `_SAME` and of `_REVERSE` holds one of these: a sentence without them is passed over fast.
_HEADED_NEEDS = ("ahead", "in the black", "surplus", "in the red", "behind", "deficit", "favo")
_SAME_NEEDS = (" with <", " to <", " from <", "th the <", "to the <", "om the <", "that of", "those of", ">'")
_ELIDED_NEEDS = ("> ones", "<money>", "<amount>")
_REVERSE_NEEDS = ("other ", "opposite", "reverse", "there", "from it", "return", "back")


def _as_it_is(cue: Cue) -> Cue:
    return cue


def find_cues(passage: Passage, outside: Callable[[Cue], Cue | None] = _as_it_is) -> list[Cue]:
    """The cues of a passage in order, without overlap; the words of verbs and nouns that name both sides go first.

    `outside` gives a cue back without the words that belong to the name of a source, or nothing.
    """
    shape, themes = passage.shape, themes_of(passage.vocabulary)
    found = [
        *find_ranks(shape),
        *(find_nouns(shape) if Theme.NOUN in themes else ()),
        *find_verbs(shape, passage.vocabulary),
        *_turned(shape),
    ]
    kept: list[Cue] = []
    for cue in filter(None, map(outside, found)):
        if not any(cue.first < other.last and other.first < cue.last for other in kept):
            kept.append(cue)
    others = _others(shape) if Theme.OTHER in themes else ()
    kept += [
        cue
        for cue in filter(None, map(outside, others))
        if not any(cue.first < one.last and one.first < cue.last for one in kept)
    ]
    return sorted(kept, key=lambda cue: cue.first)


def _turned(shape: Shape) -> Iterator[Cue]:
    for match in _HEADED.finditer(shape.text) if holds(shape.text, _HEADED_NEEDS) else ():
        who = (
            state_in(shape, match, "who")
            or state_in(shape, match, "favoured")
            or state_in(shape, match, "favour")
            or state_in(shape, match, "side")
        )
        losing = match["sign"] in ("in the red", "behind", "in deficit") or match[0].startswith("deficit")
        yield Cue(Kind.DEFICIT if losing else Kind.SURPLUS, *match.span(), who)
    for match in _SAME.finditer(shape.text) if holds(shape.text, _SAME_NEEDS) else ():
        who = state_in(shape, match, "of") or state_in(shape, match, "whose")
        whom = state_in(shape, match, "whom") or state_in(shape, match, "whom2")
        prep = match["prep"] or match["prep2"]
        if match["way"]:
            kind = Kind.EXPORT if match["way"] == "to" else Kind.IMPORT
            yield Cue(kind, *match.span(), who, state_in(shape, match, "other"), weak=True)
            continue
        whom = whom or state_in(shape, match, "to")
        yield Cue(Kind.SAME, *match.span(), who, whom, prep=prep)
    for match in _ELIDED.finditer(shape.text) if holds(shape.text, _ELIDED_NEEDS) else ():
        ones = match[0].endswith("ones")
        if ones or shape.text.endswith(_JOINED, 0, match.start()):
            yield Cue(Kind.SAME, *match.span(), state_in(shape, match, "who"), prep=None if ones else "and")
    for match in _REVERSE.finditer(shape.text) if holds(shape.text, _REVERSE_NEEDS) else ():
        yield Cue(Kind.REVERSE, *match.span())


def _others(shape: Shape) -> Iterator[Cue]:
    asides = [match.span() for match in _ASIDE.finditer(shape.text)] if ", wh" in shape.text else []
    for match in _OTHER.finditer(shape.text):
        if not any(first < match.start() < last for first, last in asides):
            yield Cue(Kind.OTHER, *match.span())
