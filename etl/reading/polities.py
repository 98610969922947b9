"""Which offices a state has at its head, so that a sultan is never taken for a Frenchman."""

from functools import cache
from pathlib import Path

_FILE = Path(__file__).parent / "lexicon" / "polities.tsv"
_HEADS = frozenset("president king queen emperor sultan emir prince pope chancellor".split()) | {
    "prime minister",
    "crown prince",
    "grand duke",
}
_REPUBLIC = frozenset({"president", "prime minister"})


HEADS = frozenset(("president", "prime minister", "chief adviser", "chancellor"))
"""Offices at a state's head of which nobody holds two at once."""


# Where Spanish or Portuguese is spoken, a chancellor is who heads the foreign ministry.
_CANCILLERES = frozenset("AR BO BR CL CO CR CU DO EC ES GT HN MX NI PA PE PY SV UY VE".split())

# In Asia a foreign secretary is the ministry's highest official, here its minister.
_SECRETARIES = frozenset(("GB", "PH"))


def usual_office(code: str, office: str) -> str:
    """The office under the name that other states have for it."""
    if (office == "chancellor" and code in _CANCILLERES) or (office == "foreign secretary" and code in _SECRETARIES):
        return "foreign minister"
    return office


@cache
def _polities() -> dict[str, frozenset[str]]:
    rows = (line.split("\t") for line in _FILE.read_text(encoding="utf-8").splitlines() if not line.startswith("#"))
    return {code: frozenset([*state.split("|"), *government.split("|")]) - {"-"} for code, state, government in rows}


def has_office(code: str, office: str) -> bool:
    """Whether the state with this code has the office; true for every office that is not at a state's head."""
    if office.endswith("commissioner"):
        return code == "EU"
    return office not in _HEADS or office in _polities().get(code, _REPUBLIC)
