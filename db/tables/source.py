"""What was read, where it lies, when it was read, and by which version of the reader."""

import datetime

from sqlalchemy import BigInteger, ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, number_key, words


class Run(Base):
    """A run of the program that wrote something."""

    __tablename__ = "run"

    id: Mapped[int] = number_key("Run")
    started: Mapped[datetime.datetime] = mapped_column(comment="Started (UTC)")
    finished: Mapped[datetime.datetime | None] = mapped_column(comment="Finished (UTC); empty if it was stopped")
    program_version: Mapped[str] = words("Version of the program")


class Article(Base):
    """An article as read; its text is its identity."""

    __tablename__ = "article"

    id: Mapped[int] = number_key("Article")
    content_hash: Mapped[str] = mapped_column(String(64), unique=True, comment="SHA-256 of the text")
    published: Mapped[datetime.date] = mapped_column(index=True, comment="Published")
    title: Mapped[str] = words("Title")
    dateline: Mapped[str | None] = words("Dateline")
    text: Mapped[str] = words("Text")
    reader_version: Mapped[str] = mapped_column(String(20), comment="Version of the reader that read it last")
    run_id: Mapped[int] = mapped_column(ForeignKey("run.id"), comment="Run that loaded it first")


class Source(Base):
    """A path, and the article that it holds now; an article that no path holds any longer is forgotten."""

    __tablename__ = "source"

    id: Mapped[int] = number_key("Source")
    path: Mapped[str] = words("Path", unique=True)
    article_id: Mapped[int] = mapped_column(ForeignKey("article.id"), index=True, comment="Article that the path holds")
    size: Mapped[int | None] = mapped_column(BigInteger, comment="Size of the file, in bytes")
    modified: Mapped[int | None] = mapped_column(
        BigInteger, comment="When the file was changed, in nanoseconds since 1970; empty if it must be read again"
    )


class Rejection(Base):
    """An input that is no article as it stands; it goes when the input is loaded or gone."""

    __tablename__ = "rejection"

    id: Mapped[int] = number_key("Rejection")
    path: Mapped[str] = words("Path", unique=True)
    reason: Mapped[str] = words("Why it was rejected")
    content_hash: Mapped[str | None] = mapped_column(
        String(64), comment="SHA-256 of its bytes; empty if they were not read"
    )
    size: Mapped[int | None] = mapped_column(BigInteger, comment="Size of the file, in bytes")
    modified: Mapped[int | None] = mapped_column(
        BigInteger, comment="When the file was changed, in nanoseconds since 1970; empty if it must be read again"
    )
    rejected: Mapped[datetime.datetime] = mapped_column(comment="Rejected (UTC)")
    run_id: Mapped[int] = mapped_column(ForeignKey("run.id"), comment="Run that rejected it")


class Retraction(Base):
    """An article that was forgotten on purpose, so that no later run loads its text again."""

    __tablename__ = "retraction"

    id: Mapped[int] = number_key("Retraction")
    content_hash: Mapped[str] = mapped_column(String(64), unique=True, comment="SHA-256 of the text")
    title: Mapped[str] = words("Title")
    retracted: Mapped[datetime.datetime] = mapped_column(comment="Retracted (UTC)")
