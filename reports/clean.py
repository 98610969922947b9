"""Foreign text made safe for a cell: nothing is lost without a visible sign."""

import re

LONGEST = 32_767  # UTF-16 code units that a cell holds
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_ESCAPE_LIKE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_FORMULA_LIKE = ("=", "+", "-", "@")


def clean_text(text: str) -> str:
    """The text as a cell can hold it: control characters as their pictures, and a note where it had to be cut."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if _FORBIDDEN.search(text):
        text = _FORBIDDEN.sub(_picture, text)
    return text if len(text) * 2 <= LONGEST or _units(text) <= LONGEST else _cut(text)


def escape_text(text: str) -> str:
    """The text as it is written into the XML of a cell.

    `_x0041_` in a cell means the letter A, so that an article that says just that needs its underscore escaped.
    """
    if "_x" in text:
        text = _ESCAPE_LIKE.sub("_x005F_", text)
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def looks_like_formula(text: str) -> bool:
    """Whether a spreadsheet program would take the text for a formula if somebody typed it."""
    return text.startswith(_FORMULA_LIKE)


def _picture(match: re.Match[str]) -> str:
    """U+2400 and its followers show the control characters; what is no character at all becomes U+FFFD."""
    number = ord(match.group())
    return chr(0x2400 + number) if number < 0x20 else "\ufffd"


def _units(text: str) -> int:
    return len(text) + sum(1 for character in text if character > "\uffff")


def _cut(text: str) -> str:
    note = f" […] [cut here: the text has {len(text):,} characters, more than a cell holds]"
    room, end = LONGEST - len(note), 0
    for character in text:
        room -= 1 + (character > "\uffff")
        if room < 0:
            break
        end += 1
    return text[:end] + note
