"""A noun phrase that names an agreement, or several."""

from dataclasses import dataclass

from db.vocabulary import AgreementType, Qualifier


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words at code points `start` to `end` that name an agreement, or several.

    `title` is empty where the words only point back (`refers`) or only count. `again` marks words that take up the noun
    named before (`another on rail`); their title is the subject alone. `unnamed` marks several that are neither named
    nor counted. `parties` are states that the phrase names, `partner` is the one
    with which this one of several is: `the tax treaty with Norway and the one with Peru`.
    """

    start: int
    end: int
    noun: str
    type: AgreementType | None
    title: str = ""
    count: int | None = None
    qualifier: Qualifier | None = None
    refers: bool = False
    again: bool = False
    definite: bool = False
    parties: tuple[str, ...] = ()
    unnamed: bool = False
    partner: str = ""
