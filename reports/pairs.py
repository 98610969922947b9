"""States and pairs of states as people write them: by codes or by names, pairs in any order."""

import difflib
import unicodedata

from sqlalchemy import Connection, select

from db.views import view
from reports.errors import UnknownCountry, UnknownPair
from reports.scope import Pair


def read_pair(words: str, connection: Connection) -> Pair:
    """The pair of codes that words such as KZ-TR or `Türkiye-Kazakhstan` name; raises UnknownPair."""
    known = _known_states(connection)
    for first, second in _split(words):
        one, two = known.get(_folded(first)), known.get(_folded(second))
        if one and two and one != two:
            return (min(one, two), max(one, two))
    raise UnknownPair(_tell(words, known))


def read_country(words: str, connection: Connection) -> str:
    """The code of the state that words such as KZ or `Türkiye` name; raises UnknownCountry."""
    known = _known_states(connection)
    code = known.get(_folded(words))
    if code is None:
        raise UnknownCountry(f"this ledger has no facts on {words!r}{_hint(words, known)}")
    return code


def _known_states(connection: Connection) -> dict[str, str]:
    """The code of every state in the ledger, by its code and by its name."""
    party = view("party_listing").c
    found: dict[str, str] = {}
    for code, name in connection.execute(select(party.country, party.country_name).distinct()):
        found[_folded(code)] = found[_folded(name)] = code
    return found


def _split(words: str) -> list[tuple[str, str]]:
    """Every way to part the words at a hyphen, as names of states have hyphens, too."""
    parts = words.split("-")
    return [("-".join(parts[:at]), "-".join(parts[at:])) for at in range(1, len(parts))]


def _folded(name: str) -> str:
    """The name without accents and capitals, so that Turkiye finds Türkiye."""
    plain = unicodedata.normalize("NFKD", name.strip().casefold())
    return "".join(letter for letter in plain if not unicodedata.combining(letter)).replace("ı", "i")


def _tell(words: str, known: dict[str, str]) -> str:
    sides = _split(words)
    if not sides:
        return f"{words!r} names no pair of states; write two codes or names with a hyphen, such as KZ-TR"
    strangers = [side for side in sides[0] if _folded(side) not in known] or [words]
    told = f"it has no facts on {strangers[0]!r}{_hint(strangers[0], known)}"
    return f"{words!r} names no two states of this ledger: {told}"


def _hint(words: str, known: dict[str, str]) -> str:
    near = difflib.get_close_matches(_folded(words), known, n=3)
    return f"; near it: {', '.join(near)}" if near else ""
