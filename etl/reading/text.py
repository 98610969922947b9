"""Text made easy to match while every character keeps its place: offsets into it are offsets into the article.

Plain text writes Latin letters in ASCII only. Patterns over it are told so where they are tried most (`re.ASCII`),
which saves a third of their time: letters of other alphabets are no words to them.
"""

import re
import unicodedata
from functools import cache

_PLAIN = {
    **dict.fromkeys("‘’‚‛′ʼʻ´`", "'"),
    **dict.fromkeys("“”„‟«»″", '"'),
    **dict.fromkeys("‐‑⁃−", "-"),
    **dict.fromkeys("‒—―", "–"),
    **dict.fromkeys("•▪◦●∙➤►▶‣·*", "•"),
    **dict.fromkeys("\u00a0\u2007\u202f\u2009\u2002\u2003\u2008\u200a\t", " "),
    "…": ".",
    "ı": "i",
    "İ": "I",
    "ə": "e",
    "Ə": "E",
    "ð": "d",
    "Ð": "D",
    "ŋ": "n",
    "Ŋ": "N",
    "ɛ": "e",
    "Ɛ": "E",
}
# Letters that are no other letter with an accent: the name of `ø` begins LATIN SMALL LETTER O, that of `æ`, A.
_LATIN = re.compile(r"LATIN (SMALL|CAPITAL) (?:LETTER|LIGATURE) ([A-Z])")
_UNUSUAL = re.compile("[\t*`\x80-\U0010ffff]")


@cache
def _plain_character(character: str) -> str:
    if character in _PLAIN:
        return _PLAIN[character]
    if not character.isalpha():
        return character
    first = unicodedata.normalize("NFKD", character)[0]
    if not first.isalpha():
        return character
    latin = _LATIN.match(unicodedata.name(first, ""))
    if latin is None:
        return first
    return latin[2] if latin[1] == "CAPITAL" else latin[2].lower()


def plain(text: str) -> str:
    """The text with straight quotes, plain spaces and letters without accents or strokes; as long as the text itself.

    Hyphens become `-`, dashes `–`, bullets `•`; case stays.
    """
    if text.isascii():
        return text.replace("\t", " ").replace("`", "'").replace("*", "•")
    return _UNUSUAL.sub(lambda match: _plain_character(match[0]), text)


def lowered(plain_text: str) -> str:
    """Plain text in lower case, as long as the text itself."""
    lower = plain_text.lower()
    if len(lower) == len(plain_text):
        return lower
    return "".join(one if len(one := character.lower()) == 1 else character for character in plain_text)
