"""The commands as tests run them: in this process, with what they print and their exit code."""

import io
import sys
from contextlib import redirect_stderr, redirect_stdout
from typing import NamedTuple
from unittest.mock import patch

from etl.cli import main


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
    out, err = io.StringIO(), io.StringIO()
    words = ["etl", *map(str, arguments)]
    entered = io.TextIOWrapper(io.BytesIO(stdin))
    with (
        patch.object(sys, "argv", words),
        patch.object(sys, "stdin", entered),
        redirect_stdout(out),
        redirect_stderr(err),
    ):
        try:
            main()
        except SystemExit as ended:
            return Told(int(ended.code or 0), out.getvalue(), err.getvalue())
    raise AssertionError("the command did not end with an exit code")
