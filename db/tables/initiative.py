"""The table of initiative facts."""

from sqlalchemy.orm import Mapped

from db.base import Kind, party, words


class Initiative(Kind):
    """A corridor, programme or joint work with a name of its own."""

    __tablename__ = "initiative"
    slots = ("name", party("countries", "Countries"))

    name: Mapped[str] = words("Name")
