"""States as cells name them, by name and by code, as the codes that the ledger has for them."""

from functools import cache

from db.reference import names
from reports.versions import plain_text


@cache
def _codes() -> dict[str, str]:
    found = {plain_text(name).casefold(): code for code, name in names("country")}
    return found | {code.casefold(): code for code, _ in names("country")}


def codes_in(text: str) -> str:
    """The codes of the states that the text names, as listings have them; the text itself if one is unknown."""
    found = [_codes().get(part.strip().casefold()) for part in text.split(",")]
    return ", ".join(sorted({one for one in found if one})) if all(found) else text
