"""Words that the readers of sessions share."""

import re

SESSION = r"(?:sessions?|meetings?|rounds?|sittings?|editions?|gatherings?|plenary|summits?|one|ones)"
TO_COME = re.compile(
    r"\b(?:will|shall|would|should|is to|are to|due|scheduled|planned|expected|promised|pencilled|"
    r"envisaged|foreseen|"
    r"slated|set (?:to|for)|fixed for|next|to be held|to convene|announced for|upcoming|forthcoming|to co-chair|"
    r"to chair|to host|"
    r"intend|convenes? in|agreed to hold)\b"
)
NOT_HELD = re.compile(
    r"\b(?:no date|nor has|not been|has yet to|never|cancelled|called off|(?:postponed|put off)"
    r"(?![^;.]*\b(?:is|are) (?:now )?(?:to|expected|due|set|scheduled)\b)|shelved|scrapped|"
    r"if the|"
    r"proposed|would be held if|no session|has not met|suspended|"
    r"asked for|calls for|as a rule|(?:once|twice) a year|every (?:year|two years)|annually|"
    r"alternat\w+|denied|denies|idle since(?! <date>, would))\b"
)


def number_in(words: str) -> int:
    """The number in a tag: `<ordinal:5>`."""
    return int(re.sub(r"\D", "", words))
