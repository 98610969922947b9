"""Python looks for garbage in cycles only when a batch is loaded: its many small rows have none, and cost a third."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collected_later() -> Iterator[None]:
    """Puts the search off until the end, if it is on at all."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
