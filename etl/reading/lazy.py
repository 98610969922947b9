"""Attributes that are worked out when first asked for, and then kept."""

from collections.abc import Callable
from typing import Any, Generic, TypeVar

Value = TypeVar("Value")


class lazy(Generic[Value]):  # noqa: N801  # written as a decorator, like `property`
    """What `functools.cached_property` is, without the lock that it takes each time in Python 3.11."""

    def __init__(self, make: Callable[[Any], Value]) -> None:
        self._make = make
        self._name = make.__name__
        self.__doc__ = make.__doc__

    def __get__(self, owner: object, _: type | None = None) -> Value:
        value = self._make(owner)
        owner.__dict__[self._name] = value
        return value
