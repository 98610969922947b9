"""Which states a fact is about."""

from collections.abc import Collection

from reports.source import Source


def names_of(source: Source, fact_ids: Collection[str]) -> dict[str, tuple[tuple[str, ...], str]]:
    """The codes and the names of the states of these facts."""
    parties: dict[str, dict[str, str]] = {fact_id: {} for fact_id in fact_ids}
    for fact_id, code, name in source.stream(source.rows("party_listing", "fact_id", "country", "country_name")):
        if fact_id in parties:
            parties[fact_id][code] = name
    return {
        fact_id: (tuple(sorted(own)), ", ".join(own[code] for code in sorted(own))) for fact_id, own in parties.items()
    }
