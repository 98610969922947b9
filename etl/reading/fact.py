"""What a fact is: a frozen class for each kind, made of typed slots, and the evidence that grounds it."""

import dataclasses
import hashlib
import json
from dataclasses import dataclass, field
from operator import attrgetter
from typing import Any, ClassVar, Self, TypeVar, dataclass_transform

from etl.reading.slots import SlotError, SlotType
from etl.sources.article import Article


@dataclass(frozen=True)
class Slot:
    """One slot of a kind: its name, its type, whether it must be filled, and what it decides.

    `core` slots decide whether two statements of an article are the same (the contract's core slots); `identity` slots,
    the core ones and some more, whether two articles state the same fact.
    """

    name: str
    type: SlotType
    core: bool
    required: bool
    identity: bool

    @property
    def key(self) -> str:
        """The name in the contract: that of the attribute without the underscore that keeps it off a keyword."""
        return self.name.rstrip("_")


class Fact:
    """The base of all kinds; immutable, compared by value."""

    KIND: ClassVar[str]
    SLOTS: ClassVar[tuple[Slot, ...]]
    CORE: ClassVar["attrgetter[Any]"]
    """Reads the core slots of a fact."""

    def __post_init__(self) -> None:
        """Checks every filled slot; raises SlotError for the first that is wrong."""
        for slot in self.SLOTS:
            value = getattr(self, slot.name)
            if value is None and slot.required:
                raise SlotError(f"{self.KIND}.{slot.name} must be filled")
            if value is not None and not slot.type.holds(value):
                raise SlotError(f"{self.KIND}.{slot.name} cannot be {value!r}: it is no {slot.type.name}")

    def filled(self) -> dict[str, Any]:
        """The filled slots by name, in the order of the class."""
        values = ((slot.name, getattr(self, slot.name)) for slot in self.SLOTS)
        return {name: value for name, value in values if value is not None}

    def core(self) -> tuple[Any, ...]:
        """The values that decide whether two statements of this kind state the same fact."""
        return self.KIND, self.CORE(self)

    def restates(self, other: Self) -> bool:
        """Whether the two state the same fact within one article; kinds whose vaguer statements count widen this."""
        return self.core() == other.core()

    def merged(self, other: Self) -> Self:
        """This fact with its empty slots filled from the other."""
        more = {name: value for name, value in other.filled().items() if getattr(self, name) is None}
        return dataclasses.replace(self, **more) if more else self  # type: ignore[type-var]  # every kind is a dataclass

    def to_json(self) -> dict[str, Any]:
        """The filled slots as the contract writes them: plain numbers, lists and text."""
        return {
            slot.key: slot.type.to_json(value) for slot in self.SLOTS if (value := getattr(self, slot.name)) is not None
        }

    @classmethod
    def from_json(cls, values: dict[str, Any]) -> Self:
        """The fact with these slots; raises SlotError for a value or a name that the kind does not have."""
        known = {slot.key: slot for slot in cls.SLOTS}
        if strangers := values.keys() - known.keys():
            raise SlotError(f"{cls.KIND} has no slot {min(strangers)!r}")
        try:
            return cls(**{known[key].name: known[key].type.from_json(value) for key, value in values.items()})
        except (TypeError, ValueError, ArithmeticError) as error:
            raise SlotError(f"{cls.KIND}: {error}") from error

    def identifies(self, slot: Slot) -> bool:
        """Whether the slot is part of this fact's identity; kinds in which that depends on the others widen this."""
        return slot.identity

    def fingerprint(self) -> str:
        """SHA-256 over kind and identity slots, in hexadecimal: the identity of the fact across articles.

        Letters in either case are alike: one article's `Memorandum on Water` is another's `memorandum on water`.
        """
        identity = {
            slot.key: slot.type.to_json(value)
            for slot in self.SLOTS
            if self.identifies(slot) and (value := getattr(self, slot.name)) is not None
        }
        text = json.dumps([self.KIND, identity], sort_keys=True, ensure_ascii=False, separators=(",", ":"))
        return hashlib.sha256(text.casefold().encode()).hexdigest()


AnyFact = TypeVar("AnyFact", bound=Fact)


def slot(type: SlotType, *, core: bool = False, identity: bool = False, default: None = ...) -> Any:  # type: ignore[assignment]  # the dots mark that no default was given
    """Declares a slot; `default=None` makes it one that the text need not fill.

    `identity` adds it to what two articles must say alike to state the same fact; core slots are in that anyway.
    """
    metadata = {"type": type, "core": core, "required": default is ..., "identity": core or identity}
    return field(metadata=metadata) if default is ... else field(metadata=metadata, default=None)


@dataclass_transform(frozen_default=True, kw_only_default=True, field_specifiers=(slot,))
def kind(name: str) -> Any:
    """Class decorator: a frozen fact class whose contract name is `name`."""

    def decorate(cls: type[AnyFact]) -> type[AnyFact]:
        made = dataclass(frozen=True, kw_only=True)(cls)
        made.KIND, made.SLOTS = name, _declared(made)
        made.CORE = attrgetter(*(one.name for one in made.SLOTS if one.core))
        return made

    return decorate


def _declared(cls: type[Fact]) -> tuple[Slot, ...]:
    return tuple(
        Slot(one.name, **one.metadata)
        for one in dataclasses.fields(cls)  # type: ignore[arg-type]  # every kind is a dataclass by its decorator
    )


@dataclass(frozen=True)
class Evidence:
    """The words of an article that state a fact: code point offsets, their slice, and the rule that read them."""

    start: int
    end: int
    quote: str
    rule: str

    @classmethod
    def of(cls, article: Article, start: int, end: int, rule: str) -> Self:
        """Evidence cut from the article, so that its quote is the slice by construction; raises ValueError if empty."""
        quote = article.text[start:end]
        if not 0 <= start < end <= len(article.text) or not quote.strip():
            raise ValueError(f"no words of {article.source} stand at {start}:{end}")
        return cls(start, end, quote, rule)


@dataclass(frozen=True)
class Finding:
    """A fact and the evidence for it: what a finder yields and what the loader takes."""

    fact: Fact
    evidence: Evidence
