"""Which date of a sentence belongs to which of its verbs and nouns."""

import re

from etl.reading.events.chunks import Chunk, Chunked
from etl.reading.mention import Mention, Tag

VERBS = "MULEKkvVbASY"
# Words behind which a date is that of something else.
_OTHER = re.compile(
    r"(?:elected|re-elected|took office|taking office|take office|took over|sworn in|inaugurated|"
    r"succeeded (?:the late )?(?:mr |mrs |ms |dr )?<person>|(?:came|come|rose) to (?:power|office)|"
    r"appointed|born|founded|set up|created|established|launched|"
    r"dated|dating|concluded|in force|into force|effect|opened|recogni[sz]ed|independence|since|"
    r"election|elections|until|till|adopted|promised for|agreement|treaty|convention|"
    r"declaration|war|revolution|anniversary|data|figures|announced(?! for)|was due|became \w+(?: \w+)?|"
    r"idle|suspended|postponed(?: from)?|put off|in office)"
    r"(?: (?:on|in|of|from|for|at|as|by|late|early|the))*$"
)
# A period behind a count (`the third time this year`) is that of the count; `on Monday at the talks` is of the talks.
_OF_COUNT = re.compile(
    r"(?:<ordinal:\d+>(?! (?:session|round|by)\b)[^<;,.]{0,25}|\btimes|\btwice) "
    r"(?:in |of |during |since )?(?:the )?<date>$"
)
# `planned for May, has been moved to September`: when it is to be now.
_MOVED = re.compile(
    r"\b(?:moved|postponed|put off|delayed|shifted|brought forward|rescheduled|deferred)(?: again)?(?: from <date>)? "
    r"(?:to|until|till|for) (?:the )?(?P<date><date>)"
)
_WHERE_OR_WHEN = re.compile(r", (?:in|at|on|near|during) ")
_NO_LONGER = re.compile(
    r"\b(?:moved|postponed|put off|delayed|shifted|brought forward|rescheduled|deferred|put back)(?: again)? "
    r"from <date>$"
)
_OWN_BEHIND = re.compile(r" (?:at|during) (?:the|a|an|their)\b| when\b")


def date_beside(sentence: Chunked, n: int) -> Mention | None:
    """The mention of the date that belongs to the chunk with this number: behind it first, then before it."""
    chunks = sentence.chunks
    moved = _MOVED.search(sentence.shape.text, chunks[n].end) if chunks[n].letter in "vKB" else None
    if moved is not None:
        return sentence.shape.mentions(*moved.span("date"))[0]
    found = _date_behind(sentence, n) or _date_before(sentence, n)
    if found is not None:
        return found
    if len(chunks) > 2 and chunks[0].letter == "D" and chunks[1].letter == "|":
        return _date(chunks[0])
    return _date_where(sentence, n) if chunks[n].letter in "Vv" else None


def _date_behind(sentence: Chunked, n: int) -> Mention | None:
    """The first date behind the chunk, up to the next verb that is none of its own."""
    chunks = sentence.chunks
    aside = -1
    for at in range(n + 1, len(chunks) if chunks[n].letter != "x" or "discussed" in chunks[n].words else n):
        if chunks[at].letter == "W" and aside < 0:
            aside = end_of_aside(sentence, at)
        if chunks[at].start < aside or _leads_on(sentence, n, at):
            continue
        if chunks[at].letter in "|SRW" or (
            chunks[at].letter in VERBS and at > n + 1 and chunks[at].letter not in "Kv" and not goes_on(sentence, n, at)
        ):
            return None
        if chunks[at].letter == "D" and _is_own(sentence, chunks[at]):
            apart = opens_clause(sentence, at) or (chunks[n].letter == "v" and _is_apart(sentence, n, at))
            return None if apart else _date(chunks[at])
    return None


def _leads_on(sentence: Chunked, n: int, at: int) -> bool:
    """Whether a colon leads on to the days of a visit, a session or a count."""
    counted = sentence.letters[n] == "b" and "Q" in sentence.letters[n:at]
    return sentence.chunks[at].words == ":" and at <= n + 6 and (sentence.letters[n] in "vB" or counted)


def _date_before(sentence: Chunked, n: int) -> Mention | None:
    """The last date before the chunk, back to where its clause begins."""
    for at in range(n - 1, -1, -1):
        chunk = sentence.chunks[at]
        if chunk.letter == "D" and _is_own(sentence, chunk) and not _is_aside(sentence, at, n):
            return _date(chunk)
        if chunk.letter in "|S":
            return None
    return None


def opens_clause(sentence: Chunked, at: int) -> bool:
    """Whether a date opens the next clause: `met in A, and in June B will come`."""
    behind = sentence.letters[at + 1 : at + 2]
    return behind in tuple("POHCG") and sentence.shape.text.endswith((", and ", ", but "), 0, sentence.chunks[at].start)


def _is_aside(sentence: Chunked, at: int, n: int) -> bool:
    """Whether a date is that of an aside between commas before a meeting: `A, who came on Tuesday, met B`."""
    chunks, text = sentence.chunks, sentence.shape.text
    who = next((one for one in reversed(chunks[:at]) if one.letter in "W|"), None)
    if chunks[n].letter not in "MUL" or who is None or who.letter == "|":
        return False
    return text.endswith(", ", 0, who.start) and "," in text[chunks[at].end : chunks[n].start]


def is_in_aside(sentence: Chunked, at: int) -> bool:
    """Whether a date stands in `, who ...` behind the sentence's own date: `signed today by A, who came on Monday`."""
    who = next((k for k in range(at - 1, -1, -1) if sentence.letters[k] in "W|"), None)
    if who is None or sentence.letters[who] == "|" or "D" not in sentence.letters[:who]:
        return False
    return sentence.shape.text.endswith(", ", 0, sentence.chunks[who].start)


def _date_where(sentence: Chunked, n: int) -> Mention | None:
    """`to A, where she met B on 31 July`, `to A, whose president met her on 31 July`: the date of what was done."""
    where = next((at for at, one in enumerate(sentence.chunks) if at > n and one.words in ("where", "whose")), None)
    met = False
    for at in range(where or len(sentence.chunks), len(sentence.chunks)):
        chunk = sentence.chunks[at]
        if chunk.letter in "|SVvb":
            return None
        if chunk.letter == "D" and met and _is_own(sentence, chunk):
            return _date(chunk)
        met = met or chunk.letter in "MUx"
    return None


def own_date(sentence: Chunked, at: int) -> Mention | None:
    """The mention of a date's chunk, unless the date is that of something else."""
    chunk = sentence.chunks[at]
    return _date(chunk) if _is_own(sentence, chunk) else None


def goes_on(sentence: Chunked, n: int, at: int) -> bool:
    """Whether a verb belongs to the noun before it: `the visit to A began on Monday`."""
    own = ("by", "of", "between", "with", "and") if sentence.chunks[n].letter == "K" else ("by", "of")
    between = "".join(one.letter for one in sentence.chunks[n + 1 : at] if one.prep not in own)
    return sentence.chunks[n].letter in "vBK" and not any(letter in "MULEKkvVbASYPHOCG|;" for letter in between)


def end_of_aside(sentence: Chunked, at: int) -> int:
    """Where a relative clause between commas ends, if a date or a place comes right behind it."""
    text, chunks = sentence.shape.text, sentence.chunks
    end = text.find(", ", chunks[at].end)
    if end < 0 or text[chunks[at].start - 2 : chunks[at].start] != ", ":
        return -1
    if _WHERE_OR_WHEN.match(text, end):
        return end
    behind = next((one for one in chunks[at + 1 :] if one.start >= end), None)
    return end if behind is not None and behind.letter in "DI" and behind.start - end <= len(", ") else -1


def _is_apart(sentence: Chunked, n: int, at: int) -> bool:
    """Whether a comma parts a visit from a date that no verb of the visit's own course leads to."""
    chunks = sentence.chunks
    between = sentence.shape.text[chunks[n].end : chunks[at].start]
    if re.search(r"[>a-z][,:] (?:in |on )?(?:the )?$", between):
        return False
    return "," in between and not any(one.letter in "Vkb" for one in chunks[n + 1 : at])


def _is_own(sentence: Chunked, chunk: Chunk) -> bool:
    if _NO_LONGER.search(sentence.shape.text, max(0, chunk.start - 30), chunk.end):
        return False
    if _OF_COUNT.search(sentence.shape.text[max(0, chunk.start - 40) : chunk.end]) and _is_period(chunk):
        return False
    if _OWN_BEHIND.match(sentence.shape.text, chunk.end):
        return True
    before = sentence.shape.text[max(0, chunk.start - 40) : chunk.start] + re.sub(r"<date>.*", "", chunk.words)
    return _OTHER.search(before.rstrip()) is None


def _is_period(chunk: Chunk) -> bool:
    mention = _date(chunk)
    return mention is not None and mention.detail.unit not in ("day", "days")


def _date(chunk: Chunk) -> Mention | None:
    return next((one for one in chunk.mentions if one.tag is Tag.DATE), None)
