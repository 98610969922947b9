"""Stub until the dates layer lands."""
from datetime import date
from typing import Any


def find_dates(plain_text: str, low: str, start: int, end: int, today: date) -> list[Any]:
    """Nothing yet."""
    return []
