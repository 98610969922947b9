"""What was rejected, as inputs to be tried again; what has gone meanwhile is struck off."""

import os
from dataclasses import dataclass, field

from sqlalchemy import Engine, select

from db.session import reading, writing
from etl.inputs import STANDARD_INPUT, Input
from etl.loading.keys import TABLES
from etl.loading.paths import strike_off

REJECTION = TABLES["rejection"]


@dataclass
class Found:
    """The rejected inputs that are there, and those that are not, each with a word on why."""

    inputs: list[Input] = field(default_factory=list)
    gone: dict[str, str] = field(default_factory=dict)


def find_rejected(engine: Engine) -> Found:
    """All that stands rejected, in the order of the paths."""
    with reading(engine) as connection:
        paths = sorted(connection.scalars(select(REJECTION.c.path)))
    found = Found()
    for path in paths:
        if path.startswith(f"{STANDARD_INPUT}:"):
            found.gone[path] = "came through standard input, so it can only be sent again; struck off"
        elif not os.path.lexists(path):
            found.gone[path] = "no longer there; struck off"
        elif os.path.isdir(path):
            found.gone[path] = "a folder; struck off until it is met again"
        else:
            found.inputs.append(Input(path, path))
    return found


def strike_off_gone(engine: Engine, found: Found) -> None:
    """Forgets the rejections of what is no longer there."""
    if found.gone:
        with writing(engine) as connection:
            strike_off(connection, found.gone)
