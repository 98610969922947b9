"""Rulings on their way into the ledger: all of them in one transaction, or none."""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Engine, insert, select

from db.dialects import one_of
from db.session import reading, writing
from etl.errors import TiesError
from etl.loading.facts import Facts
from etl.loading.keys import TABLES, Keys, looked_up
from etl.loading.rows import written
from etl.loading.rulings import RULE, with_ruled
from etl.loading.run import Run, now
from etl.loading.statement import Reading
from etl.ruling.plan import Author, Draft, Planned, plan
from etl.sources.text_file import article_of
from reports.readback.proposal import Proposal

ARTICLE, EVIDENCE, FACT = TABLES["article"], TABLES["evidence"], TABLES["fact"]
RULING, PASSAGE = TABLES["ruling"], TABLES["ruling_passage"]


class LedgerMoved(TiesError):
    """The ledger is no longer what somebody agreed to change."""


def look(engine: Engine, proposals: Iterable[Proposal], author: Author) -> list[Planned]:
    """What the proposals come to as the ledger is now."""
    with reading(engine) as connection:
        return plan(connection, proposals, author)


def apply(engine: Engine, agreed: Sequence[Planned], author: Author) -> int:
    """Writes what was agreed to, except what somebody else has meanwhile made old news; returns how many rulings.

    Raises LedgerMoved, and writes nothing, if the proposals now come to anything else.
    """
    run = Run()
    with writing(engine) as connection:
        keys = Keys(connection)
        drafts = _still_agreed(agreed, plan(connection, [one.proposal for one in agreed], author))
        if not drafts:
            return 0
        _write(connection, keys, drafts, author)
        _derive(connection, keys, run, drafts)
    run.committed()
    run.finish(engine)
    return len(drafts)


def _still_agreed(agreed: Sequence[Planned], now_planned: Sequence[Planned]) -> list[Draft]:
    for before, after in zip(agreed, now_planned, strict=True):
        if after != before and (after.drafts or after.reason):
            raise LedgerMoved("the ledger has changed meanwhile, so nothing was written; run it again")
    return [draft for one in now_planned for draft in one.drafts]


def _write(connection: Connection, keys: Keys, drafts: Sequence[Draft], author: Author) -> None:
    moment = now()
    rows: list[dict[str, Any]] = []
    passages: list[dict[str, Any]] = []
    for draft in drafts:
        key = keys.next("ruling")
        row = {"id": key, "fingerprint": draft.fingerprint, "kind": draft.kind, "verdict": draft.verdict}
        patch = json.dumps(draft.patch, ensure_ascii=False, sort_keys=True) if draft.patch else None
        by = {"ruled_by": author.name, "ruled": moment, "workbook": author.workbook}
        rows.append({**row, "patch": patch, "successor": draft.successor, **by})
        passages += [{**one._asdict(), "ruling_id": key, "claim": written(one.claim)} for one in draft.passages]
    connection.execute(insert(RULING), rows)
    if passages:
        connection.execute(insert(PASSAGE), passages)


def _derive(connection: Connection, keys: Keys, run: Run, drafts: Sequence[Draft]) -> None:
    """Gives facts the evidence that only rulings see, and settles every fact that was ruled on."""
    facts = Facts(connection, keys)
    bare = _articles(connection, {one.content_hash for draft in drafts for one in draft.passages})
    there = _evidence(connection, bare)
    stated = {key: _without(one, there[key]) for key, one in with_ruled(connection, keys, bare).items()}
    news = {key: one for key, one in stated.items() if one.statements}
    unsettled = facts.add(run.id_in(connection, keys), news) if news else set()
    ruled = looked_up(connection, FACT.c.fingerprint, FACT.c.id, [draft.fingerprint for draft in drafts])
    facts.settle(unsettled | set(ruled.values()))


def _without(one: Reading, there: Sequence[Any]) -> Reading:
    """What rulings state in an article and the ledger does not have from it, by the reader or by a ruling."""
    read = {row.fingerprint for row in there if row.rule != RULE}
    ruled = {(row.fingerprint, row.start, row.end) for row in there}
    missing = (
        more
        for more in one.statements
        if more.fingerprint not in read and (more.fingerprint, more.start, more.end) not in ruled
    )
    return one._replace(statements=tuple(missing))


def _articles(connection: Connection, content_hashes: Iterable[str]) -> dict[int, Reading]:
    """The articles with these hashes, by key, as if nothing had been read in them."""
    found = select(ARTICLE.c.id, ARTICLE.c.text)
    found = found.where(one_of(connection, ARTICLE.c.content_hash, sorted(content_hashes)))
    return {key: Reading(article_of(text, ""), ()) for key, text in connection.execute(found)}


def _evidence(connection: Connection, article_ids: Mapping[int, object]) -> dict[int, list[Any]]:
    """What each of the articles states: fingerprint, start, end and rule of each passage."""
    columns = (EVIDENCE.c.article_id, FACT.c.fingerprint, EVIDENCE.c.start, EVIDENCE.c.end, EVIDENCE.c.rule)
    found = select(*columns).join(FACT, FACT.c.id == EVIDENCE.c.fact_id)
    stated: dict[int, list[Any]] = defaultdict(list)
    for row in connection.execute(found.where(one_of(connection, EVIDENCE.c.article_id, list(article_ids)))):
        stated[row.article_id].append(row)
    return stated
