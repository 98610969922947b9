"""An agreement, or a number of them, at a stage of its life."""

from db.vocabulary import AgreementAction, AgreementType, Qualifier, Sector
from etl.reading.fact import Fact, kind, slot
from etl.reading.slots import COUNTRIES, DATE, NUMBER, SECTORS, TEXT, term


@kind("agreement")
class Agreement(Fact):
    """An agreement, or a number of them, at a stage of its life."""

    countries: tuple[str, ...] = slot(COUNTRIES, core=True)
    action: AgreementAction = slot(term(AgreementAction), core=True)
    title: str | None = slot(TEXT, core=True, default=None)
    count: int | None = slot(NUMBER, core=True, default=None)
    type: AgreementType | None = slot(term(AgreementType), default=None)
    date: str | None = slot(DATE, default=None)
    qualifier: Qualifier | None = slot(term(Qualifier), default=None)
    sectors: tuple[Sector, ...] | None = slot(SECTORS, default=None)
