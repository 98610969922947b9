"""Stub until the quantities layer lands."""
from typing import Any


def find_quantities(plain_text: str, low: str, start: int, end: int) -> list[Any]:
    """Nothing yet."""
    return []
