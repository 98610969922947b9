"""Facts from their evidence: what a batch adds or takes away is merged anew, and only what changes is written."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy import Column, ColumnElement, Connection, bindparam, delete, exists, select, update

from db.dialects import one_of
from etl.loading.behind import WriteRows, written_behind
from etl.loading.keys import TABLES, Keys, chunks
from etl.loading.rows import COLUMNS, LINK_COLUMNS, merged, names_in, read, rows_of, written
from etl.loading.rulings import UNRULED, Outcome, outcomes_on
from etl.loading.statement import Reading, Statement

FACT, EVIDENCE, ARTICLE = TABLES["fact"], TABLES["evidence"], TABLES["article"]
_FACT_COLUMNS = ("id", "kind", "fingerprint", "claim", "standing")
_EVIDENCE_COLUMNS = ("id", "fact_id", "article_id", "run_id", "start", "end", "quote", "rule", "claim")

_KNOWN = tuple(FACT.c[name] for name in _FACT_COLUMNS)

Order = tuple[str, str, int, int]
Derived = tuple[str, str | None]


class Known(NamedTuple):
    """A fact that the database has, as it stands there."""

    id: int
    kind: str
    fingerprint: str
    claim: str
    standing: str | None


class Facts:
    """The facts that one transaction touches."""

    def __init__(self, connection: Connection, keys: Keys) -> None:
        self._connection = connection
        self._keys = keys

    def add(self, run_id: int, readings: Mapping[int, Reading]) -> set[int]:
        """Writes what these articles, by key, state; returns the facts that must be merged anew with older evidence."""
        stated = _stated(readings.values())
        known = self._known(stated)
        unknown = {fingerprint: group for fingerprint, group in stated.items() if fingerprint not in known}
        ruled = outcomes_on(self._connection, self._keys, unknown)
        new = {key: self._new(key, group, ruled.get(key, UNRULED)) for key, group in unknown.items()}
        self._learn_names(new.values())
        with written_behind(self._connection) as write:
            write(FACT, _FACT_COLUMNS, list(new.values()))
            write(EVIDENCE, _EVIDENCE_COLUMNS, self._evidence_rows(run_id, readings, known | new))
            self._derive(new.values(), write)
            return {fact.id for fingerprint, fact in known.items() if _adds(stated[fingerprint], fact.claim)}

    def _among(self, column: Column[Any], values: Sequence[Any]) -> ColumnElement[bool]:
        return one_of(self._connection, column, values)

    def _known(self, fingerprints: Iterable[str]) -> dict[str, Known]:
        known: dict[str, Known] = {}
        for chunk in chunks(fingerprints):
            found = select(*_KNOWN).where(self._among(FACT.c.fingerprint, chunk))
            known.update((row.fingerprint, Known(*row)) for row in self._connection.execute(found))
        return known

    def _new(self, fingerprint: str, group: list[tuple[Order, Statement]], ruled: Outcome) -> Known:
        claims = [statement.claim for _, statement in sorted(group)]
        return Known(self._keys.next("fact"), group[0][1].kind, fingerprint, *_derived(claims, ruled))

    def _evidence_rows(
        self, run_id: int, readings: Mapping[int, Reading], facts: Mapping[str, Known]
    ) -> list[tuple[Any, ...]]:
        rows = []
        for article_id, (article, statements, _stamp) in readings.items():
            for _, fingerprint, claim, start, end, rule in statements:
                keys = (self._keys.next("evidence"), facts[fingerprint].id, article_id, run_id)
                rows.append((*keys, start, end, article.text[start:end], rule, claim))
        return rows

    def settle(self, fact_ids: Iterable[int]) -> None:
        """Merges all evidence of these facts anew: rewrites those that change, deletes those that have none left."""
        for chunk in chunks(sorted(fact_ids)):
            claims = self._claims(chunk)
            stored = select(*_KNOWN).where(self._among(FACT.c.id, chunk))
            old = [Known(*row) for row in self._connection.execute(stored)]
            ruled = outcomes_on(self._connection, self._keys, (fact.fingerprint for fact in old))
            new = {
                fact.id: _derived(claims[fact.id], ruled.get(fact.fingerprint, UNRULED))
                for fact in old
                if fact.id in claims
            }
            if changed := [fact for fact in old if new.get(fact.id) != (fact.claim, fact.standing)]:
                self._rewrite(changed, new)

    def _claims(self, fact_ids: Sequence[int]) -> dict[int, list[str]]:
        columns = (EVIDENCE.c.fact_id, EVIDENCE.c.claim)
        found = select(*columns).join(ARTICLE, ARTICLE.c.id == EVIDENCE.c.article_id)
        order = (ARTICLE.c.published, ARTICLE.c.content_hash, EVIDENCE.c.start, EVIDENCE.c.end)
        claims: dict[int, list[str]] = defaultdict(list)
        for fact_id, claim in self._connection.execute(
            found.where(self._among(EVIDENCE.c.fact_id, fact_ids)).order_by(*order)
        ):
            claims[fact_id].append(claim)
        return claims

    def _rewrite(self, old: Sequence[Known], new: Mapping[int, Derived]) -> None:
        """Replaces the rows of these facts by those of their new claim; without one the fact is deleted."""
        ids = [fact.id for fact in old]
        for name in (*sorted({fact.kind for fact in old}), *LINK_COLUMNS):
            self._connection.execute(delete(TABLES[name]).where(self._among(TABLES[name].c.fact_id, ids)))
        gone = [key for key in ids if key not in new]
        self._connection.execute(delete(FACT).where(self._among(FACT.c.id, gone)))
        changed = [Known(fact.id, fact.kind, fact.fingerprint, *new[fact.id]) for fact in old if fact.id in new]
        if changed:
            rewritten = update(FACT).where(FACT.c.id == bindparam("key"))
            rewritten = rewritten.values(claim=bindparam("merged"), standing=bindparam("stands"))
            rows = [{"key": fact.id, "merged": fact.claim, "stands": fact.standing} for fact in changed]
            self._connection.execute(rewritten, rows)
        self._learn_names(changed)
        with written_behind(self._connection) as write:
            self._derive(changed, write)
        self._forget_names(_names(old) - _names(changed))

    def _learn_names(self, facts: Iterable[Known]) -> None:
        self._keys.learn(_names(facts))

    def _derive(self, facts: Iterable[Known], write: WriteRows) -> None:
        rows: dict[str, list[tuple[Any, ...]]] = defaultdict(list)
        for fact in facts:
            for table, row in rows_of(fact.kind, fact.id, read(fact.claim), self._keys):
                rows[table].append(row)
        self._keys.write_new_names(write)
        for table, some in rows.items():
            write(TABLES[table], COLUMNS[table], some)

    def _forget_names(self, names: Iterable[tuple[str, str]]) -> None:
        """Deletes those of the names that no fact uses any longer."""
        by_table: dict[str, set[str]] = defaultdict(set)
        for table, name in names:
            by_table[table].add(name)
        for table, some in by_table.items():
            columns = TABLES[table].c
            unused = (~exists().where(user == columns.id) for user in _users(table))
            named = self._among(columns.name, sorted(some))
            self._connection.execute(delete(TABLES[table]).where(named, *unused))


def _derived(claims: Sequence[str], ruled: Outcome) -> Derived:
    """The claim and the standing of a fact: what its evidence says, in this order, and what was ruled on it."""
    if ruled is UNRULED:
        return (claims[0] if len(claims) == 1 else written(merged(claims))), None
    claim, standing = ruled.on(merged(claims))
    return written(claim), standing and str(standing)


def _users(table: str) -> Iterator[Column[Any]]:
    """The columns that refer to a table of names."""
    key = TABLES[table].c.id
    return (column for name in COLUMNS for column in TABLES[name].c if column.references(key))


def _names(facts: Iterable[Known]) -> set[tuple[str, str]]:
    return {name for fact in facts for name in names_in(fact.kind, read(fact.claim))}


def _stated(readings: Iterable[Reading]) -> dict[str, list[tuple[Order, Statement]]]:
    """The statements by the fingerprint of their fact, each with its place in the order of merging."""
    stated: dict[str, list[tuple[Order, Statement]]] = defaultdict(list)
    for article, statements, _stamp in readings:
        published, content_hash = article.published.isoformat(), article.content_hash
        for one in statements:
            stated[one.fingerprint].append(((published, content_hash, one.start, one.end), one))
    return stated


def _adds(group: Iterable[tuple[Order, Statement]], claim: str) -> bool:
    """Whether any statement says what the fact does not hold: a new slot, or another value that may come first."""
    held = read(claim)
    news = (statement.claim for _, statement in group if statement.claim != claim)
    return any(held.get(slot) != value for text in news for slot, value in read(text).items())
