"""Whether an article is in English, the only language that the reader knows."""

import unicodedata
from collections import Counter
from functools import cache
from pathlib import Path

from etl.errors import ArticleRejected
from etl.sources.article import Article

_SAMPLE = 20_000  # characters: enough to tell, and no long article costs more
_ENOUGH_WORDS = 25  # below it a list of names could be taken for another language
_ENGLISH_SHARE = 0.02  # the barest fact sheet in English has 0.06
_NAMED_SHARE = 0.05


def require_english(article: Article) -> None:
    """Raises ArticleRejected if the article is plainly in another language, and says which one it seems to be."""
    text = article.text[:_SAMPLE]
    if script := _other_script(text):
        raise ArticleRejected(f"it is not in English: most of its letters are {script}")
    words = text.lower().split()
    if len(words) < _ENOUGH_WORDS or _share(words, "English") >= _ENGLISH_SHARE:
        return
    share, language = max((_share(words, name), name) for name in _function_words())
    guess = f"it seems to be in {language}" if share >= _NAMED_SHARE else "it has no English words between its names"
    raise ArticleRejected(f"it is not in English: {guess}")


def _other_script(text: str) -> str:
    """The name of the script that most letters are of, unless it is Latin."""
    plain = len(text.encode("ascii", "ignore"))
    if len(text) - plain < len(text) // 4:  # nearly every article ends here
        return ""
    letters = Counter(unicodedata.name(one, "OTHER").split()[0] for one in text if one.isalpha())
    script, count = letters.most_common(1)[0] if letters else ("LATIN", 0)
    if script == "LATIN" or count * 2 < letters.total():
        return ""
    return {"CJK": "Chinese"}.get(script, script.capitalize())


def _share(words: list[str], language: str) -> float:
    small = _function_words()[language]
    return sum(word in small for word in words) / len(words)


@cache
def _function_words() -> dict[str, frozenset[str]]:
    lines = Path(__file__).with_name("function_words.tsv").read_text(encoding="utf-8").splitlines()
    named = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return {name: frozenset(words.split()) for name, words in named}
