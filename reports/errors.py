"""What can go wrong between a database and a workbook, each with its exit code."""


class ReportError(Exception):
    """Anything a user can cause and mend; its text says what was expected, what came, and what to try."""

    exit_code = 1


class TargetOpen(ReportError):
    """The file to be written is open in another program."""


class NotWritten(ReportError):
    """The file could not be written; what stood there before is untouched."""


class UnknownPair(ReportError):
    """Words that name no two states of the ledger."""

    exit_code = 2


class UnknownCountry(ReportError):
    """Words that name no state of the ledger."""

    exit_code = 2


class NotAWorkbook(ReportError):
    """A file that is no Excel workbook, or none that can be read."""
