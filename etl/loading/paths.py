"""What the database knows of paths: the article that each holds, the stamp of its file, and what was rejected there."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from sqlalchemy import Connection, Engine, delete, select, update

from db.dialects import one_of
from db.session import reading, writing
from etl.loading.keys import TABLES, chunks
from etl.loading.outcome import Outcome, Status
from etl.sources.raw import Stamp

SOURCE, REJECTION = TABLES["source"], TABLES["rejection"]


class Held(NamedTuple):
    """What a path holds: an article, and the stamp of the file as it was when the article was read from it."""

    article_id: int
    size: int | None
    modified: int | None

    def has(self, stamp: Stamp | None) -> bool:
        """Whether the file was last read with this stamp."""
        return (self.size, self.modified) == (stamp or (None, None))


def held_by(connection: Connection, paths: Iterable[str]) -> dict[str, Held]:
    """What those of the paths hold that hold anything."""
    held: dict[str, Held] = {}
    for chunk in chunks(paths):
        found = select(SOURCE.c.path, SOURCE.c.article_id, SOURCE.c.size, SOURCE.c.modified)
        for row in connection.execute(found.where(one_of(connection, SOURCE.c.path, chunk))):
            held[row[0]] = Held(*row[1:])
    return held


def rejected_at(connection: Connection, paths: Iterable[str]) -> dict[str, tuple[str, Stamp | None]]:
    """Why those of the paths were rejected that were, and the stamp of the file."""
    rejected: dict[str, tuple[str, Stamp | None]] = {}
    for chunk in chunks(paths):
        found = select(REJECTION.c.path, REJECTION.c.reason, REJECTION.c.size, REJECTION.c.modified)
        for path, reason, size, modified in connection.execute(
            found.where(one_of(connection, REJECTION.c.path, chunk))
        ):
            rejected[path] = (reason, None if modified is None else Stamp(size, modified))
    return rejected


def recognised(engine: Engine, stamps: Mapping[str, Stamp]) -> dict[str, Outcome]:
    """What became of those files earlier whose stamps are still the same, so that they need not be read."""
    with reading(engine) as connection:
        held = held_by(connection, stamps)
        rejected = rejected_at(connection, stamps)
    known = {path: Outcome(Status.KNOWN) for path, one in held.items() if one.has(stamps[path])}
    for path, (reason, stamp) in rejected.items():
        known.pop(path, None)
        if stamp == stamps[path]:
            known[path] = Outcome(Status.STILL_REJECTED, reason=reason)
    return known


def refresh(engine: Engine, seen: Mapping[str, Stamp | None]) -> None:
    """Notes that these paths, each read just now with this stamp, hold what they held before."""
    with reading(engine) as connection:
        held = held_by(connection, seen)
        stale = any(not held[path].has(seen[path]) for path in held) or rejected_at(connection, seen)
    if stale:
        with writing(engine) as connection:
            restamp(connection, held_by(connection, seen), seen)
            strike_off(connection, seen)


def restamp(connection: Connection, held: Mapping[str, Held], seen: Mapping[str, Stamp | None]) -> None:
    """Writes the new stamps of those paths that hold an article."""
    for path, one in held.items():
        if path in seen and not one.has(seen[path]):
            size, modified = seen[path] or (None, None)
            connection.execute(update(SOURCE).where(SOURCE.c.path == path).values(size=size, modified=modified))


def strike_off(connection: Connection, paths: Iterable[str]) -> None:
    """Deletes the rejections at these paths."""
    for chunk in chunks(paths):
        connection.execute(delete(REJECTION).where(one_of(connection, REJECTION.c.path, chunk)))
