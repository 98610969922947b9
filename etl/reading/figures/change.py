"""Which way: the sign of a percentage of change, told by the words on either side of it."""

import re

from etl.reading.figures import words

_LINK = (
    r"(?:,? (?:by|\w+ly|in value|in volume|in dollar terms|of|some|a|an|the|another|further|about|around|roughly|"
    r"nearly|almost|back|only|just|over|more|than|as much as|faster still|still|again|even|no less than|modest|mere|"
    r"record|whopping|<date>|in|or|to|<[a-z]+>|overall|respectively|annual|year-on-year))*"
)
_BEFORE = re.compile(rf"\b(?:(?P<rise>{words.RISE})|(?P<fall>{words.FALL})){_LINK} ?\(?$")
_AFTER = re.compile(
    rf"^\)?(?:'s)? ?(?:year-on-year |annual |yearly |y/y |points? )?(?:(?P<rise>more|higher|above|greater|larger|"
    rf"{words.RISE})|(?P<fall>less|lower|below|fewer|smaller|under|{words.FALL}))\b"
)
_NO_CHANGE = re.compile(
    r"^ (?:of (?!more\b)(?!that figure on)|share|stake|tariff|duty|duties|tax|interest|levy|vat|discount|owned)"
)


# `tripled in ten years`: from when to when, no words tell.
_OVER_YEARS = re.compile(
    r"^ (?:in|over|within|during) (?:the (?:past|last) |just |barely |less than )?"
    r"(?:<count:\d+>|<date>|[a-z]+) (?:years?|decades?)\b|^ (?:in|over) (?:a|the (?:past|last)) decade\b"
)


def over_years(after: str) -> bool:
    """Whether the words behind a change spread it over years without a base."""
    return _OVER_YEARS.match(after) is not None


def sign_of(before: str, after: str) -> int:
    """+1 or -1 if the words say that something rose or fell by the percentage between them, else 0."""
    if _NO_CHANGE.match(after) or over_years(after):
        return 0
    for match in (_AFTER.match(after), _BEFORE.search(before)):
        if match is not None:
            return 1 if match["rise"] else -1
    return 0
