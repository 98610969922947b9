"""A pattern for one of many words that shares their beginnings, so that a failed search is short."""

import re
from collections.abc import Iterable


def one_of(words: Iterable[str]) -> str:
    """A pattern that fits exactly these words, the longest first."""
    return _branch(sorted(set(words)))


def _branch(words: list[str]) -> str:
    heads: dict[str, list[str]] = {}
    for word in words:
        heads.setdefault(word[:1], []).append(word[1:])
    parts = [re.escape(head) + _branch(tails) for head, tails in heads.items() if head]
    if not parts:
        return ""
    body = "|".join(parts)
    if "" in heads:
        return f"(?:{body})?"
    return f"(?:{body})" if len(parts) > 1 else body
