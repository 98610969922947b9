"""Writes db/reference/*.tsv: the English names of countries and currencies, from pycountry and Babel's CLDR."""

from collections.abc import Iterable
from pathlib import Path

import pycountry
from babel import Locale

REFERENCE = Path(__file__).parent.parent / "db" / "reference"
NO_ISO_COUNTRIES = ("EU", "XK")  # the fact contract's two codes that are no ISO 3166-1 country


def countries() -> Iterable[tuple[str, str]]:
    """Every code and its English name."""
    names = Locale("en").territories
    codes = [country.alpha_2 for country in pycountry.countries]
    return ((code, names[code]) for code in sorted({*codes, *NO_ISO_COUNTRIES}))


def currencies() -> Iterable[tuple[str, str]]:
    """Every code and its English name, past currencies included."""
    return sorted(Locale("en").currencies.items())


def write(name: str, rows: Iterable[tuple[str, str]]) -> None:
    """Writes one table, with the source in its first line."""
    lines = [f"# {name} and English name; pycountry and Babel's CLDR; by scripts/build_reference.py"]
    lines += [f"{code}\t{words}" for code, words in rows]
    (REFERENCE / f"{name}.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    write("country", countries())
    write("currency", currencies())
