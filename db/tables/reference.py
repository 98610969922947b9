"""What facts refer to: countries, currencies and sectors by code; cities, organisations and persons as they are met."""

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, number_key, words
from db.vocabulary import Sector as SectorCode


class Country(Base):
    """A state, or the European Union."""

    __tablename__ = "country"

    code: Mapped[str] = mapped_column(String(2), primary_key=True, comment="ISO 3166-1 alpha-2 code; EU, XK")
    name: Mapped[str] = words("English name, of the CLDR", unique=True)


class Currency(Base):
    """A currency of today or of the past."""

    __tablename__ = "currency"

    code: Mapped[str] = mapped_column(String(3), primary_key=True, comment="ISO 4217 code")
    name: Mapped[str] = words("English name, of the CLDR")


class Sector(Base):
    """A field in which states work together."""

    __tablename__ = "sector"

    code: Mapped[str] = mapped_column(
        String(20), primary_key=True, comment="Code of the fact contract", info={"vocabulary": SectorCode}
    )
    name: Mapped[str] = words("English name", unique=True)


class City(Base):
    """A city that a fact names."""

    __tablename__ = "city"

    id: Mapped[int] = number_key("City")
    name: Mapped[str] = words("English name", unique=True)


class Organisation(Base):
    """An organisation that a fact names."""

    __tablename__ = "organisation"

    id: Mapped[int] = number_key("Organisation")
    name: Mapped[str] = words("Full English name", unique=True)


class Person(Base):
    """A person that a fact names."""

    __tablename__ = "person"

    id: Mapped[int] = number_key("Person")
    name: Mapped[str] = words("Fullest name given", unique=True)
