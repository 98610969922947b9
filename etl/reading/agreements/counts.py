"""Numbers of agreements: `seven documents`, `Documents signed: 28`, `Thirteen signed`, `Two more, on customs`."""

import re
from collections.abc import Iterator, Sequence

from db.vocabulary import AgreementType
from etl.reading.agreements.phrase import Phrase
from etl.reading.agreements.token import Token
from etl.reading.agreements.words import HEAD, NOT_NAME, form_of, singular
from etl.reading.document import Passage
from etl.reading.mention import Mention, Tag

_REST = frozenset("other remaining first last latter former".split())
_COUNT_WORDS = frozenset("of them which other signed and more bilateral".split())
_NOUNS = r"(?P<noun>documents|papers|agreements|memoranda|memorandums|mous|texts)"
_BEFORE = re.compile(
    rf"{_NOUNS} (?:signed|exchanged|adopted|concluded)(?: (?:since|between|in|so far|"
    rf"to date)[^:;.]{0, 25})?: $"
)
_LABELLED = re.compile(
    rf"^\W*(?:{_NOUNS} )?(?:signed|exchanged|adopted|concluded)(?: (?:since|between|in|so far|"
    rf"to date)[^:;.]{{0,25}})?: "
    r"(?P<number>\d{1,3})\W*$"
)
_BEHIND = re.compile(rf" ?– {_NOUNS}\b")
_MORE = re.compile(r" (?:more|others|further ones),? (?:on|about|are|were|is|will)\b")
_PARTLY = re.compile(
    r" (?:of (?:them|these|which) )?(?:are|were|have been) (?:already |now |yet )?(?:in force|"
    r"ratified)\b"
)
_PLURAL_NOUN = re.compile(r"\b(?:documents|papers|agreements|memoranda|memorandums|mous|treaties|accords|protocols)\b")
_SIGNED = re.compile(r" (?:(?:were|was|have been|in all) )*(?:signed|exchanged|adopted)\b")
_SHORT_ANSWER = 40


def counted_at(tokens: Sequence[Token], first: int, last: int) -> tuple[Phrase | None, int]:
    """The number before a plural noun at these places, if there is one, and the place behind the nouns counted.

    `seven documents`, `a further 24 agreements and MoUs`, `ten of them memoranda`.
    """
    mention = _count_before(tokens, first)
    if mention is None:
        return None, last
    if last + 1 < len(tokens) and tokens[last].low in ("and", "or") and HEAD.match(tokens[last + 1].low) is not None:
        last += 2
        phrase = _counted(mention, tokens[first].low, mixed=True)
    else:
        phrase = _counted(mention, " ".join(one.low for one in tokens[first:last]))
    return Phrase(
        mention.start, tokens[last - 1].end, phrase.noun, phrase.type, count=phrase.count, qualifier=phrase.qualifier
    ), last


def _count_before(tokens: Sequence[Token], first: int) -> Mention | None:
    first = _before_brackets(tokens, first)
    for at in range(first - 1, max(-1, first - 7), -1):
        one = tokens[at]
        if one.names(Tag.COUNT):
            rest = at > 0 and tokens[at - 1].low in _REST
            return one.mention if one.mention is not None and one.mention.detail.value >= 2 and not rest else None
        if not one.word or (one.low in NOT_NAME and one.low not in _COUNT_WORDS):
            break
    return None


def _before_brackets(tokens: Sequence[Token], first: int) -> int:
    """The place of the figure in brackets that repeats a number in words: `seven (7) agreements`."""
    figure = [one.low for one in tokens[max(0, first - 3) : first]]
    return first - 3 if len(figure) == 3 and figure[::2] == ["(", ")"] and figure[1].isdigit() else first


def loose_counts(low: str, passage: Passage, noun: Phrase | None, asked: str) -> Iterator[Phrase]:
    """Numbers that stand before a colon or dash, behind a noun of the sentence before, or in answer to `How many?`.

    `noun` is the noun that the paragraph named last, `asked` the plural noun of the heading or question before.
    """
    line = _LABELLED.match(passage.words)
    if line is not None and not any(one.tag is Tag.COUNT for one in passage.mentions):
        told = line["noun"] or asked or "documents"
        start, end = (passage.start + place for place in line.span("number"))
        yield Phrase(start, end, singular(told), _form(told), count=int(line["number"]))
    for one in passage.mentions:
        if one.tag is not Tag.COUNT or one.detail.value < 2:
            continue
        all_of_them = low.endswith("all ", 0, one.start)
        before = _BEFORE.search(low, max(passage.start, one.start - 60), one.start)
        behind = before or _BEHIND.match(low, one.end)
        partly = _PARTLY.match(low, one.end)
        earlier = _PLURAL_NOUN.findall(low, passage.start, one.start) if partly is not None else []
        if partly is not None and (earlier or noun is not None):
            yield _counted(one, earlier[-1] if earlier else noun.noun if noun is not None else "")
        elif noun is not None and (_MORE.match(low, one.end) or (_SIGNED.match(low, one.end) and not all_of_them)):
            yield _counted(one, noun.noun)
        elif behind is not None:
            yield _counted(one, behind["noun"])
        elif asked and (_SIGNED.match(low, one.end) is not None or passage.end - passage.start <= _SHORT_ANSWER):
            yield _counted(one, asked)


def _counted(one: Mention, noun: str, *, mixed: bool = False) -> Phrase:
    form = None if mixed else _form(noun)
    return Phrase(one.start, one.end, singular(noun), form, count=int(one.detail.value), qualifier=one.detail.qualifier)


def _form(noun: str) -> AgreementType | None:
    head = HEAD.match(noun)
    return form_of(head) if head is not None else None
