"""Killed at any moment, a load is completed by the next one, and all is as if nothing had happened."""

import os
import random
from pathlib import Path

import pytest

from tests.conftest import BACKENDS, NewDatabase
from tests.faults.victim import contents, fill_inbox, load, load_and_kill, load_apart

KILLS = int(os.environ.get("FAULT_KILLS", "5"))  # `make test-faults` asks for 200
SEED = int(os.environ.get("FAULT_SEED", "5"))


@pytest.mark.parametrize("backend", BACKENDS)
@pytest.mark.parametrize("edition", [1, 2], ids=["new articles", "corrected articles"])
def test_a_killed_load_is_completed_row_for_row(
    tmp_path: Path, new_database: NewDatabase, backend: str, edition: int
) -> None:
    def prepared() -> str:
        made = new_database(backend, edition == 2)
        if edition == 2:
            fill_inbox(tmp_path / "inbox", 1)
            load(made, tmp_path / "inbox")
        fill_inbox(tmp_path / "inbox", edition)
        return made

    for _ in range(2):  # the second one takes as long as those that follow
        url = prepared()
        length = load_apart(url, tmp_path / "inbox")
    expected = contents(url)
    moments = random.Random(SEED + edition)  # noqa: S311  # moments need not be secret
    killed = 0
    while killed < max(KILLS // 2, 1):
        url = prepared()
        for _ in range(moments.choice((1, 1, 2))):
            killed += load_and_kill(url, tmp_path / "inbox", moments.uniform(0, length * 1.05))
        load(url, tmp_path / "inbox")
        assert contents(url) == expected
    print(f"{killed} kills survived on {backend}")  # a figure that `make test-faults` shows
