"""An article's text in paragraphs and sentences: spans that know where they start and end."""

import re
from typing import NamedTuple

_ABBREVIATION = re.compile(
    r"(?:^|[\s(\"–-]|(?<![a-z])')(?:mr|mrs|ms|md|mohd|dr|smt|shri|prof|st|sr|jr|gen|col|maj|brig|capt|adm|amb|engr|lt|sen|rep|gov|hon|eng|sgt|no|nos|vs|vol|art|approx|ca|est|"
    r"jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|h\.e|a\.i|u\.s|u\.k|u\.n|u\.a\.e|e\.g|i\.e|a\.m|p\.m|co|corp|inc|ltd|cf|"
    r"rs|gs|kshs?|shs?|nu|bs|th|kh|zh|yu|ya|[a-z])\.$"
)
_LONGEST = len("approx")
"""The letters of the longest abbreviation: a longer word is none, and most sentences end in one."""
# Begins with a class of characters: a search for one of them is fast.
_STOP = re.compile(r"[.!?\n](?:(?<=\n)|[.!?]*[\"')\]]*(?=\s))")


class Sentence(NamedTuple):
    """One sentence at code points `start` to `end`, in the paragraph with this number."""

    start: int
    end: int
    paragraph: int


def sentences(plain_text: str, low: str, start: int) -> list[Sentence]:
    """The sentences from `start` on; a line break ends one, and so does a full stop that no abbreviation owns."""
    found: list[Sentence] = []
    paragraph, at = 0, start
    for stop in _STOP.finditer(plain_text, start):
        if stop.group() == "\n":
            _add(found, plain_text, at, stop.start(), paragraph)
            paragraph += plain_text.startswith("\n", stop.end())
            at = stop.end()
        elif _ends_sentence(plain_text, low, at, stop):
            _add(found, plain_text, at, stop.end(), paragraph)
            at = stop.end()
    _add(found, plain_text, at, len(plain_text), paragraph)
    return found


def _add(found: list[Sentence], text: str, start: int, end: int, paragraph: int) -> None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if end > start:
        found.append(Sentence(start, end, paragraph))


def _ends_sentence(plain_text: str, low: str, at: int, stop: re.Match[str]) -> bool:
    after = plain_text[stop.end() : stop.end() + 3].lstrip(" ")[:1]
    if after.islower():
        return False
    if stop.group()[0] != ".":
        return True
    words = low[max(at, stop.start() - 12) : stop.start() + 1]
    if len(words) > _LONGEST + 1 and words[-_LONGEST - 2 : -1].isalpha():
        return True
    return _ABBREVIATION.search(words) is None or after in ("", "\n")
