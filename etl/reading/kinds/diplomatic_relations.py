"""Two states established, restored, severed or regraded diplomatic relations."""

from db.vocabulary import RelationsAction
from etl.reading.fact import Fact, kind, slot
from etl.reading.slots import COUNTRIES, DATE, term


@kind("diplomatic_relations")
class DiplomaticRelations(Fact):
    """Two states established, restored, severed or regraded diplomatic relations."""

    countries: tuple[str, ...] = slot(COUNTRIES, core=True)
    action: RelationsAction = slot(term(RelationsAction), core=True)
    date: str | None = slot(DATE, default=None)
