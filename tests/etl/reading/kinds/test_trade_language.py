"""The language in which journalists, ministries and statistics offices state trade between two countries.

The tables beside this file hold sentences and short passages with the facts that they state, look-alikes included.
"""

from decimal import Decimal
from pathlib import Path

import pytest

from tests.etl.reading.articles import facts

_TABLES = [Path(__file__).with_name(name) for name in ("trade_language.tsv", "trade_wordings.tsv")]
_TEXTS = [table.read_text(encoding="utf-8") for table in _TABLES]
_LINES = [line for text in _TEXTS for line in text.splitlines() if not line.startswith("#")]
_SCALES = {"bn": 10**9, "m": 10**6}


def _value(text: str) -> Decimal:
    unit = next(one for one in _SCALES if text.endswith(one))
    return Decimal(text.removesuffix(unit)) * _SCALES[unit]


def _between(fact: dict[str, object]) -> str:
    if fact["measure"] == "flow":
        return f"{fact['exporter']}>{fact['importer']}"
    pair = fact["countries"]
    assert isinstance(pair, list)
    return "-".join(pair) + (f"+{fact['surplus_of']}" if "surplus_of" in fact else "")


def _sum(fact: dict[str, object]) -> str:
    status = fact.get("status", "actual")
    tail = [str(status)] if status != "actual" else []
    amount = f"{Decimal(str(fact['value'])):f} {fact['currency']}"
    return " ".join([_between(fact), amount, _period(fact), *tail, *_goods(fact)])


def _change(fact: dict[str, object]) -> str:
    versus = [f"vs:{fact['versus']}"] if "versus" in fact else []
    percent = Decimal(str(fact["percent"])).normalize()
    return " ".join([_between(fact), f"{percent:+f}%", _period(fact), *versus, *_goods(fact)])


def _period(fact: dict[str, object]) -> str:
    return str(fact.get("period", "-"))


def _goods(fact: dict[str, object]) -> list[str]:
    return [f"[{fact['goods']}]"] if "goods" in fact else []


def _read(title: str, text: str) -> list[str]:
    dateline, _, text = text[1:].partition("] ") if text.startswith("[") else ("", "", text)
    found = [facts(kind, text.replace(" / ", "\n"), title, dateline=dateline) for kind in ("trade", "trade_change")]
    return sorted([*map(_sum, found[0]), *map(_change, found[1])])


def _spelled(expected: str) -> list[str]:
    spelled = []
    for one in filter(None, expected.split("; ")):
        words = one.split(" ", 2)
        amount = words[1] if words[1].endswith("%") else f"{_value(words[1]).normalize():f}"
        spelled.append(" ".join([words[0], amount, *words[2:]]))
    return sorted(spelled)


@pytest.mark.parametrize("line", _LINES, ids=lambda line: line.split("\t")[1][:70])
def test_a_passage_states_these_figures_of_trade_and_no_others(line: str) -> None:
    title, text, expected = line.split("\t")
    assert _read(title, text) == _spelled(expected)
