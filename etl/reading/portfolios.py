"""Ministers' portfolios that the lexicon does not hold, or only in part, told by the words around `minister`.

Supply Minister, minister of supply  ->  supply minister
Minister of Transport, Works, Supply and Communications  ->  transport minister, to the end of the list
"""

import re
from functools import cache

from etl.reading import lexicon
from etl.reading.mention import Mention, Tag

_RANKS = ("minister", "secretary", "commissioner")
_OF_STATE = "minister of state"
_BARE = frozenset(["minister", "deputy minister"])
_BEFORE = (
    re.compile(r"(?<![\w-])(?P<words>International Partnerships|Home Affairs|Crisis Management|Internal Market) $"),
    re.compile(r"(?<![\w-])(?P<words>[A-Z][a-z]+(?: and | & | )[A-Z][a-z]+) $"),
    re.compile(r"(?<![\w-])(?P<words>[A-Z][a-z]+) $"),
)
_BEHIND = re.compile(
    r" (?:of|for|in charge of|responsible for)(?: the)? "
    r"(?P<words>[A-Z][a-z]+(?: [A-Z][a-z]+)*(?:(?:, | and |, and | & )[A-Z][a-z]+)*|"
    r"[A-Z]?[a-z]+(?:,? (?:and )?[a-z]+){0,4})"
    r"(?= (?:of|[A-Z])|[,.;)]|$)"
)
_WORD = (
    r"(?:Small and Medium(?:-Sized)? Enterprises|(?:(?:European|International|Regional|Foreign|Public|Religious|"
    r"Economic|Rural|Social|Diaspora|Digital|Natural|"
    r"Mineral|Renewable|Food|Small|Climate|Higher|Human|Consumer|Local|Maritime|Spatial|African|Medium) "
    r")?[A-Z][a-z]+(?:-[a-z]+)?"
    r"(?: (?:Affairs|Development|Cooperation|Integration|Promotion|Security|Resources|Reform|Welfare|Planning|"
    r"Protection|"
    r"Relations|Growth|Transformation|Change|Management|Services|Policy|Economy|Innovation|Enterprises?))?)"
)
_LISTED_BEFORE = re.compile(rf"(?<![\w-])(?P<words>{_WORD}(?:, {_WORD})*)(?:, |,? and | & )$")
_ADJOINING = re.compile(r"(?:,? and |, | & )(?P<more>[A-Z][a-z]+) $")
_TAIL = re.compile(r" (?:Affairs|Development|Cooperation|Integration|Promotion|Resources|Welfare|Growth)(?= |,|$)")
_MORE = re.compile(
    rf"(?P<joint>,? and (?:the )?|, | & )(?P<words>{_WORD}|[a-z]+(?: [a-z]+)?)(?=,| and| &| of|[.;)]|$| [A-Z])"
    r"(?! (?:[A-Z][a-z]+ )?(?:Minister|Secretary|Commissioner|President|Ambassador))"
)
_SUBJECT_LIKE = re.compile(r"(?:ship|tion|ment|ing|ism|ics|ance|ence|ure|logy|ies|port|tive|prise)s?$")
_BEHIND_RANK = re.compile(r"\b(?:of|for)\b", re.IGNORECASE)
_TRADE = re.compile(r"\b(?:trade|commerce)\b", re.IGNORECASE)
_GREAT = ("foreign", "deputy foreign", "defence", "finance")
_NO_PORTFOLIO = frozenset(
    "the a an prime new former acting first second third visiting state his her its their our my and then cabinet "
    "senior minister deputy vice honourable honorable hon dear when as while if but for with by from to of in on at "
    "after government record said federal union interim outgoing current late mr mrs ms president that this".split()
)


@cache
def _portfolios() -> dict[str, str]:
    """Portfolios as the reader names them, by the words for them."""
    return {surface.lower(): portfolio for surface, portfolio in lexicon.rows_of("portfolios.tsv", 2)}


@cache
def _subjects() -> frozenset[str]:
    """The words of which names of portfolios are made."""
    words = {word for surface in _portfolios() for word in surface.replace(",", "").split()}
    return frozenset(words) - {"of", "and", "the", "for", "state", "republic"}


def portfolio_of(words: str) -> str | None:
    """The portfolio of a minister who has these subjects, if all are subjects of ministers."""
    subjects = [one.removeprefix("the ") for one in words.split(" and ")]
    known = [_portfolios().get(one) for one in subjects]
    if None in known and words not in _portfolios():
        return None
    return "trade" if "trade" in known else _portfolios().get(" and ".join(subjects), " and ".join(subjects))


def widened(plain_text: str, mentions: list[Mention]) -> list[Mention]:
    """The offices among the mentions, those of ministers widened to their whole portfolio."""
    return [
        _wide(plain_text, one, mentions) if one.value.endswith(_RANKS) or one.value == _OF_STATE else one
        for one in mentions
        if one.tag is Tag.OFFICE
    ]


def _wide(text: str, office: Mention, mentions: list[Mention]) -> Mention:
    if office.value.endswith("prime minister"):
        return office
    if office.value.endswith("commissioner"):
        return _named(text, office, mentions)
    if office.value.endswith("secretary") or office.value == _OF_STATE:
        return _secretary(text, office, mentions)
    found = _named(text, office, mentions) if office.value in _BARE else office
    if _BEHIND_RANK.search(text, found.start, found.end) is not None:
        return _to_the_end(text, found)
    return _from_the_start(text, found, mentions)


def _named(text: str, office: Mention, mentions: list[Mention]) -> Mention:
    """A bare minister with the subject that stands before or behind the word."""
    behind = _BEHIND.match(text, office.end)
    words = _subject_of(behind["words"]) if behind is not None else ""
    end = behind.start("words") + len(words) if behind is not None else 0
    if words and _is_subject(words) and not _taken(office.end, end, office, mentions):
        return office._replace(end=end, value=_held(words, office.value))
    for pattern in _BEFORE if text[office.start].isupper() else ():
        before = pattern.search(text, max(0, office.start - 40), office.start)
        if before is None or not _is_subject(before["words"]) or _taken(before.start(), office.start, office, mentions):
            continue
        return office._replace(start=before.start("words"), value=_held(before["words"], office.value))
    return office


def _subject_of(words: str) -> str:
    """The words without a name at their end: `Livestock` of `Livestock Adam Nowak`."""
    kept = words.split(" ")
    while len(kept) > 1 and not _names_subject(kept[-1].rstrip(",")):
        kept.pop()
    return " ".join(kept).rstrip(",")


def _held(words: str, rank: str) -> str:
    """The office of a minister for what the words say: under the portfolio's usual name, if the lexicon has it."""
    words = words.lower()
    portfolio = _portfolios().get(words) if rank in _BARE else None
    if portfolio is None:
        portfolio = (
            "foreign" if "foreign affairs" in words else "trade" if _TRADE.search(words) and "," in words else words
        )
    rank = rank.removeprefix("european ")
    return f"deputy {portfolio} minister" if rank == "deputy minister" else f"{portfolio} {rank}"


def _secretary(text: str, office: Mention, mentions: list[Mention]) -> Mention:
    """`undersecretary for foreign affairs`: the office with its field."""
    behind = _BEHIND.match(text, office.end)
    words = _subject_of(behind["words"]) if behind is not None else ""
    end = behind.start("words") + len(words) if behind is not None else 0
    if not words or not _is_subject(words) or _taken(office.end, end, office, mentions):
        return office
    return _to_the_end(text, office._replace(end=end, value=f"{office.value} for {words.lower()}"))


def _is_subject(words: str) -> bool:
    parts = words.lower().replace(",", "").split()
    if words[0].isupper() and " and " in words and not all(_is_portfolio(one) for one in re.split(", | and ", words)):
        return False
    return not _NO_PORTFOLIO.intersection(set(parts) - {"and"}) and (
        len(parts) == 1 or not _subjects().isdisjoint(parts)
    )


def _taken(start: int, end: int, office: Mention, mentions: list[Mention]) -> bool:
    return any(one.start < end and start < one.end for one in mentions if one is not office)


def _to_the_end(text: str, office: Mention) -> Mention:
    """`Minister of Transport` with `, Works, Supply and Communications` behind it; of trade if that is among them."""
    end, joined = office.end, " and " in text[office.start : office.end]
    tail = _TAIL.match(text, end) if text[office.start].isupper() else None
    end = tail.end() if tail is not None else end
    listed: list[re.Match[str]] = []
    while (more := _MORE.match(text, listed[-1].end() if listed else end)) is not None:
        listed.append(more)
    while listed and not _names_subject(listed[-1]["words"]):
        listed.pop()
    if not listed or not (joined or any(more["joint"] != ", " for more in listed)):
        return office._replace(end=tail.end() if tail is not None else office.end)
    end = listed[-1].end()
    return office._replace(end=end, value=_shared(office.value, text[office.end : end]))


def _names_subject(words: str) -> bool:
    """Whether words in a list behind a portfolio name one more subject, rather than somebody."""
    parts = words.lower().split()
    return not _subjects().isdisjoint(parts) or _SUBJECT_LIKE.search(parts[-1]) is not None


def _from_the_start(text: str, office: Mention, mentions: list[Mention]) -> Mention:
    """`Industry and Energy Minister` with the `Trade, ` before it; `Development Minister` with `Energy and Water `."""
    more = _ADJOINING.search(text, max(0, office.start - 25), office.start)
    if more is not None and _is_portfolio(more["more"]) and not _taken(more.start(), office.start, office, mentions):
        office = office._replace(start=more.start("more"))
    if not text[max(0, office.start - 5) : office.start].endswith((", ", " and ", " & ")):
        return office
    before = _LISTED_BEFORE.search(text, max(0, office.start - 60), office.start)
    kept = before["words"].split(", ") if before is not None else []
    while kept and not all(_is_portfolio(part) for part in kept):
        kept.pop(0)
    if before is None or not kept:
        return office
    words = ", ".join(kept).lower()
    start = before.end("words") - len(words)
    if _taken(start, office.start, office, mentions):
        return office
    deputy = "deputy " * office.value.startswith("deputy ")
    first = _portfolios().get(words.split(",")[0], words.split(",")[0])
    value = _shared(f"{deputy}{first} minister", words + office.value)
    return office._replace(start=start, value=value)


def _is_portfolio(words: str) -> bool:
    return not _subjects().isdisjoint(words.lower().split())


def _shared(office: str, others: str) -> str:
    """The office of a minister of several subjects: of trade where that is among them, else of the first."""
    if office.startswith(_GREAT) or _TRADE.search(others) is None:
        return office
    return "deputy trade minister" if office.startswith("deputy") else "trade minister"
