"""More ways in which agreements, joint work and initiatives are told; the table beside this file holds them."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.etl.reading.articles import facts

_TABLE = Path(__file__).with_name("tie_wordings.tsv")
_LINES = [line for line in _TABLE.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]


def _states(fact: dict[str, object]) -> str:
    states = fact.get("countries")
    return "-".join(map(str, states)) if isinstance(states, list) else ""


def _agreement(fact: dict[str, object]) -> str:
    day = f" @ {fact['date']}" if "date" in fact else ""
    return f"{_states(fact)} {fact['action']} {fact.get('title') or fact.get('count')}{day}"


def _cooperation(fact: dict[str, object]) -> str:
    return f"{_states(fact)} {fact['sector']}" + (":planned" if fact.get("status") == "planned" else "")


def _initiative(fact: dict[str, object]) -> str:
    return f"{fact['name']} {_states(fact)}".strip()


_SPELLED: dict[str, Callable[[dict[str, object]], str]] = {
    "agreement": _agreement,
    "cooperation": _cooperation,
    "initiative": _initiative,
}


@pytest.mark.parametrize("line", _LINES)
def test_each_wording_tells_what_the_table_says(line: str) -> None:
    kind, title, text, expected = line.split("\t")
    told = [_SPELLED[kind](one) for one in facts(kind, text.replace(" / ", "\n"), title)]
    assert "; ".join(told) == expected
