"""What was read, where it lies, when it was read, and by which version of the reader."""

import datetime

from sqlalchemy import ForeignKey, String
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
