"""Facts to rows, safe to repeat: `load` takes what articles state and brings the database to hold exactly that."""

from etl.loading.batch import Outcome, Status, already_held, load
from etl.loading.run import Run
from etl.loading.statement import Reading, Statement, statements_of

__all__ = ["Outcome", "Reading", "Run", "Statement", "Status", "already_held", "load", "statements_of"]
