"""Visits and meetings in lists: `21 May: President A in B`, `From A: President B (3 May)`, `With Premier A: lunch`."""

import re
from collections.abc import Iterator

from etl.reading.events.cast import Cast
from etl.reading.events.chunks import Chunk
from etl.reading.events.drafts import Met, Went
from etl.reading.events.scene import Party
from etl.reading.events.where import place_of
from etl.reading.mention import Tag

_DIARY = re.compile(r"^D\|[PO]Z?[IT]")
_LINE = re.compile(r"^P[OZ]*\|[ZI]D")
_HEAD = re.compile(r"^\W*(?:visits? )?(?P<way>from|to) (?:the )?<(?:country|adj|capital)>[^:<]*(?:<[^>]*>[^:<]*){0,3}:")
_WITH = re.compile(r"^\W*with (?:the )?(?:<adj> |<country>'s )?(?:<office> )*(?:[a-z.]+ )?<person>")
_ASIDE_ENDS = (",", ";", ")")
_STAY = re.compile(r"^, (?:who is |who was |currently |now )?$")
_KINDS = ("state", "official", "working", "private")


def listed_visits(cast: Cast) -> Iterator[Went]:
    """The visits of a line of a list, or told in passing by a place and days behind a name."""
    head = _HEAD.match(cast.sentence.shape.text)
    if cast.sentence.shape.text.endswith("?"):
        return
    if head is not None:
        yield from _under_head(cast, head)
    elif _DIARY.match(cast.sentence.letters):
        yield from _diary(cast)
    elif (line := _LINE.match(cast.sentence.letters)) is not None:
        yield from _line(cast, line.end())
    else:
        yield from _in_passing(cast)


def _under_head(cast: Cast, head: re.Match[str]) -> Iterator[Went]:
    """`From A: President B (21-23 April 2015); Premier C, working visit, 9 October 2024`."""
    shape = cast.sentence.shape
    state = next((one.country for one in shape.mentions(*head.span()) if one.country), None)
    other = cast.document.partner(state or "")
    if state is None or other is None:
        return
    origin, to = (state, other) if head["way"] == "from" else (other, state)
    chunks = [one for one in cast.sentence.chunks if one.start >= head.end() - 1]
    visitor: Party | None = None
    for n, chunk in enumerate(chunks):
        if chunk.letter == "P" or chunk.words.strip() == ";":
            visitor = cast.named(chunk)
        if chunk.letter != "D" or visitor is None:
            continue
        date = cast.clock.read(chunk.mentions[-1], None)
        if date:
            text = _around(shape.text, chunks, n)
            home = visitor.country if head["way"] == "to" and visitor.country not in (None, to) else origin
            named = Party(home, visitor.name, visitor.office)
            yield Went(
                "listed visit",
                cast.passage.start,
                cast.passage.end,
                named,
                home or origin,
                to,
                date,
                _kind(text),
                cast.clock.is_ahead(date),
            )


def _around(text: str, chunks: list[Chunk], n: int) -> str:
    before = max((one.end for one in chunks[:n] if one.letter in "PD|"), default=chunks[n].start)
    end = text.find(";", chunks[n].end)
    return text[before : end if end >= 0 else len(text)]


def _kind(text: str) -> str | None:
    return next((kind for kind in _KINDS if re.search(rf"\b{kind}(?:ly)?\b", text)), None)


def _diary(cast: Cast) -> Iterator[Went]:
    """`25 Nov - A to B, working visit`, `21 February 2024: Prime Minister A in B`."""
    chunks, text = cast.sentence.chunks, cast.sentence.shape.text
    at = 3 if chunks[3].letter in "IT" else 4
    between = text[chunks[at - 1].end : chunks[at].start].strip(" ,")
    if between or (at > 3 and not chunks[3].words.startswith("of ")):
        return
    found, place = cast.at(2), place_of(cast.clock, chunks[at])
    date = _diary_date(cast)
    if not found or place[1] is None or date is None or found[0].country == place[1]:
        return
    origin = found[0].country or cast.document.partner(place[1])
    if origin is None or not (found[0].name or found[0].country):
        return
    yield Went("diary", cast.passage.start, cast.passage.end, found[0], origin, place[1], date, _kind(text),
               cast.clock.is_ahead(date), place[0])  # fmt: skip


def _line(cast: Cast, behind: int) -> Iterator[Went]:
    """`– A, Prime Minister of X: B, 21 January 2025`: a line of a list that begins with who went."""
    chunks = cast.sentence.chunks
    visitor, place = cast.named(chunks[0]), place_of(cast.clock, chunks[behind - 2])
    gap = cast.sentence.shape.text[chunks[behind - 2].end : chunks[behind - 1].start]
    if chunks[0].start > len("– ") or visitor is None or chunks[behind - 3].words.strip() != ":" or gap.strip(" ,("):
        return
    date = cast.clock.read(chunks[behind - 1].mentions[-1], None)
    origin = visitor.country or cast.document.partner(place[1] or "")
    if date is None or len(date) < len("2025-01-01") or place[1] is None or origin in (None, place[1]):
        return
    yield Went("line of a list", cast.passage.start, cast.passage.end, visitor, str(origin), place[1], date,
               _kind(cast.sentence.shape.text), cast.clock.is_ahead(date), place[0])  # fmt: skip


def _diary_date(cast: Cast) -> str | None:
    """The day of a diary's line: `Next week: A in B (Tuesday)` is that of next week."""
    dates = [one for chunk in cast.sentence.chunks for one in chunk.mentions if one.tag is Tag.DATE]
    day = next((one for one in dates if one.detail.unit in ("day", "days")), dates[0])
    ahead = cast.clock.is_ahead(cast.clock.read(dates[0], None)) or None
    return cast.clock.read(day, ahead)


def _in_passing(cast: Cast) -> Iterator[Went]:
    """`President A, in B from 15 to 17 February, said`."""
    chunks, text = cast.sentence.chunks, cast.sentence.shape.text
    for n in range(len(chunks) - 2):
        if cast.sentence.letters[n : n + 3] != "PID" or not _STAY.match(text[chunks[n].end : chunks[n + 1].start]):
            continue
        if chunks[n].prep or not text.startswith(_ASIDE_ENDS, chunks[n + 2].end):
            continue
        visitor, place = cast.named(chunks[n]), place_of(cast.clock, chunks[n + 1])
        date = cast.clock.read(chunks[n + 2].mentions[-1], None)
        origin = (visitor.country if visitor else None) or cast.document.partner(place[1] or "", cast.passage)
        if visitor and date and len(date) >= 10 and place[1] and origin and origin != place[1]:
            yield Went(
                "in passing",
                cast.passage.start,
                cast.passage.end,
                visitor,
                origin,
                place[1],
                date,
                None,
                cast.clock.is_ahead(date),
                place[0],
            )


def listed_meetings(cast: Cast) -> Iterator[Met]:
    """`With Prime Minister A, on Thursday, in B`: whom the visitor of the news talked to."""
    guest = cast.scene.visitor
    if guest is None or guest.country is None or not _WITH.match(cast.sentence.shape.text):
        return
    chunk = next(one for one in cast.sentence.chunks if one.letter == "P")
    host = cast.named(chunk)
    if host is None or host.name == guest.name or any(one.letter in "MULkV" for one in cast.sentence.chunks):
        return
    state = host.country if host.country and host.country != guest.country else cast.document.partner(guest.country)
    dates = [one for one in cast.sentence.chunks if one.letter == "D"]
    date = cast.clock.read(dates[0].mentions[-1], False) if dates else cast.scene.day
    city = (
        next((place_of(cast.clock, one)[0] for one in cast.sentence.chunks if one.letter == "I"), None)
        or cast.scene.place[0]
    )
    if state and date:
        countries = tuple(sorted({guest.country, state}))
        yield Met("talks listed", cast.passage.start, cast.passage.end, countries, (guest, host), date,
                  city=city, format="in_person" if city else None)  # fmt: skip
