"""The commands as tests run them: in this process, with what they print and their exit code."""

import io
import sys
from collections.abc import Callable, Sequence
from contextlib import redirect_stderr, redirect_stdout
from typing import NamedTuple
from unittest.mock import patch

from etl.cli import main as run_etl
from reports.cli import main as run_report


class Told(NamedTuple):
    """What a command said, and its exit code."""

    code: int
    out: str
    err: str

    @property
    def lines(self) -> list[str]:
        """The lines of standard output."""
        return self.out.splitlines()


def etl(*arguments: object, stdin: bytes = b"") -> Told:
    """Runs `etl` as the command line does."""
    return _run(run_etl, "etl", arguments, stdin)


def report(*arguments: object) -> Told:
    """Runs `report` as the command line does."""
    return _run(run_report, "report", arguments, b"")


def _run(main: Callable[[], None], name: str, arguments: Sequence[object], stdin: bytes) -> Told:
    out, err = io.StringIO(), io.StringIO()
    entered = io.TextIOWrapper(io.BytesIO(stdin))
    with (
        patch.object(sys, "argv", [name, *map(str, arguments)]),
        patch.object(sys, "stdin", entered),
        redirect_stdout(out),
        redirect_stderr(err),
    ):
        try:
            main()
        except SystemExit as ended:
            return Told(int(ended.code or 0), out.getvalue(), err.getvalue())
    return Told(0, out.getvalue(), err.getvalue())
