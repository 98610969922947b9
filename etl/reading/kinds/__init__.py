"""The only list of fact kinds in the project, in the contract's order."""

from etl.reading.fact import Fact
from etl.reading.kinds.agreement import Agreement
from etl.reading.kinds.anniversary import Anniversary
from etl.reading.kinds.cooperation import Cooperation
from etl.reading.kinds.diplomatic_relations import DiplomaticRelations
from etl.reading.kinds.initiative import Initiative
from etl.reading.kinds.investment import Investment
from etl.reading.kinds.meeting import Meeting
from etl.reading.kinds.membership import Membership
from etl.reading.kinds.mission import Mission
from etl.reading.kinds.office import Office
from etl.reading.kinds.partnership import Partnership
from etl.reading.kinds.recognition import Recognition
from etl.reading.kinds.tally import Tally
from etl.reading.kinds.trade import Trade
from etl.reading.kinds.trade_change import TradeChange
from etl.reading.kinds.visit import Visit

KINDS: tuple[type[Fact], ...] = (
    Recognition,
    DiplomaticRelations,
    Anniversary,
    Mission,
    Partnership,
    Meeting,
    Visit,
    Tally,
    Agreement,
    Membership,
    Cooperation,
    Initiative,
    Office,
    Trade,
    TradeChange,
    Investment,
)

KIND_BY_NAME: dict[str, type[Fact]] = {kind.KIND: kind for kind in KINDS}
