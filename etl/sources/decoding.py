"""From bytes to text: UTF-8 and nothing else, and what else it seems to be if it is not."""

import re

from etl.errors import ArticleRejected
from etl.sources.limits import LINE_CHARACTERS

_BYTE_ORDER_MARK = "\ufeff"
_SIGNATURES = (
    (b"PK\x03\x04", "a zip archive or an office document; unpack it, and save articles as UTF-8 text"),
    (b"PK\x05\x06", "an empty zip archive"),
    (b"\x1f\x8b", "a gzip archive; unpack it"),
    (b"%PDF-", "a PDF; save its text as UTF-8"),
    (b"{\\rtf", "an RTF document; save it as UTF-8 text"),
    (b"\xff\xfe", "UTF-16 text; save it as UTF-8"),
    (b"\xfe\xff", "UTF-16 text; save it as UTF-8"),
)
_SAMPLE = 4_096


def decoded(data: bytes) -> str:
    """The text, its line ends made plain; raises ArticleRejected with what the bytes are instead."""
    for signature, name in _SIGNATURES:
        if data.startswith(signature):
            raise ArticleRejected(f"it is {name}")
    if b"\0" in data:
        raise ArticleRejected(_with_nul(data))
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise ArticleRejected(_not_utf8(data, error.start)) from error
    if not text.strip(f"{_BYTE_ORDER_MARK} \t\r\n"):
        raise ArticleRejected("it is empty")
    text = text.removeprefix(_BYTE_ORDER_MARK).replace("\r\n", "\n").replace("\r", "\n")
    _require_lines(text)
    return text


def _with_nul(data: bytes) -> str:
    sample = data[:_SAMPLE]
    if max(sample[0::2].count(0), sample[1::2].count(0)) > len(sample) // 4:
        return "it seems to be UTF-16 text; save it as UTF-8"
    return "it holds NUL bytes, so it is no UTF-8 text file; save it as plain UTF-8 text"


def _not_utf8(data: bytes, at: int) -> str:
    if data[at : at + 1] == b"\xed" and b"\xa0" <= data[at + 1 : at + 2] <= b"\xbf":
        return f"byte {at} begins half a surrogate pair, which is not UTF-8; save the file as UTF-8"
    odd = len(re.findall(rb"[\x80-\xff]", data[:_SAMPLE]))
    guess = ", perhaps Latin-1 or Windows-1252" if odd < len(data[:_SAMPLE]) // 10 else ""
    return f"byte {at} is not UTF-8{guess}; save the file as UTF-8"


def _require_lines(text: str) -> None:
    lines = text.split("\n")
    longest = max(map(len, lines))
    if longest > LINE_CHARACTERS:
        number = next(number for number, line in enumerate(lines, start=1) if len(line) == longest)
        raise ArticleRejected(
            f"line {number} has {longest:,} characters; a line of an article has at most {LINE_CHARACTERS:,}"
        )
