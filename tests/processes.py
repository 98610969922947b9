"""Work in processes of its own that begin at once: each is forked from one that has imported what commands need."""

import multiprocessing
import os
import sys
from collections.abc import Callable
from contextlib import chdir
from dataclasses import dataclass
from multiprocessing.context import ForkServerProcess
from pathlib import Path
from typing import Any

import etl.cli.load
import etl.cli.rule
import etl.ruling.apply
import etl.run  # noqa: F401  # what the commands import when they run
from etl.cli import main

_ROOT = Path(__file__).parents[1]
_FORKS = multiprocessing.get_context("forkserver")
_FORKS.set_forkserver_preload([__name__])


def begin(work: Callable[..., Any], *arguments: object) -> ForkServerProcess:
    """Begins the work; a child of this process itself would share its connections and threads."""
    process = _FORKS.Process(target=work, args=arguments)
    with chdir(_ROOT):  # where the one process that all are forked from finds this module
        process.start()
    return process


@dataclass(frozen=True)
class Command:
    """A command on its way."""

    process: ForkServerProcess
    errors: Path

    def end(self) -> tuple[int | None, str]:
        """Its exit code, and what it said on standard error."""
        self.process.join()
        return self.process.exitcode, self.errors.read_text("utf-8")


def begin_etl(errors: Path, url: str, *arguments: object) -> Command:
    """Begins `etl` with these arguments on the database; what it says on standard error is kept in the file."""
    return Command(begin(_etl, errors, url, [str(one) for one in arguments]), errors)


def _etl(errors: Path, url: str, arguments: list[str]) -> None:
    os.environ["DATABASE_URL"] = url
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    os.dup2(os.open(errors, os.O_WRONLY | os.O_CREAT), sys.stderr.fileno())
    sys.argv = ["etl", *arguments]
    main()
