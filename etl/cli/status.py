"""`etl status`: the state of the ledger at a glance."""

import dataclasses
import json
from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from etl.cli.options import HELP, database_option, examples, opened
from etl.cli.telling import counted, printable
from etl.sources.limits import megabytes

if TYPE_CHECKING:
    from etl.loading.status import Judgement, State

EXAMPLES = examples("etl status", "etl status --last 20", "etl status --json | jq .rejections")


@click.command(context_settings=HELP, epilog=EXAMPLES)
@database_option
@click.option("--last", type=click.IntRange(min=0), default=5, show_default=True, help="How many runs and rejections.")
@click.option("--rules", is_flag=True, help="What people made of the facts of each rule of the reader.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object, for machines.")
def status(database_url: str | None, last: int, rules: bool, as_json: bool) -> None:
    """Show what the database holds, what people made of it, what was rejected, and the last runs (times are UTC)."""
    from db.session import hidden  # noqa: PLC0415  # help answers before SQLAlchemy is loaded
    from etl.loading.status import state_of  # noqa: PLC0415

    with opened(database_url) as engine:
        state = state_of(engine, last)
        where = hidden(engine.url)
    if as_json:
        values = dataclasses.asdict(state) | {
            "runs": [one._asdict() for one in state.runs],
            "last_rejections": [one._asdict() for one in state.last_rejections],
            "judged_kinds": {name: one._asdict() for name, one in state.judged_kinds.items()},
            "judged_rules": {name: one._asdict() for name, one in state.judged_rules.items()},
        }
        click.echo(json.dumps({"database": where, **values}, default=str, ensure_ascii=False, indent=2))
        return
    for line in (f"database    {where}", *_lines(state, rules)):
        click.echo(line)


def _lines(state: "State", rules: bool) -> Iterator[str]:
    yield f"            {state.server}, schema {state.schema}, {megabytes(state.bytes)}"
    span = f", published {state.first_published} to {state.last_published}" if state.articles else ""
    yield f"articles    {state.articles:,}{span}"
    if state.outdated:
        yield f"            {state.outdated:,} read by another version of the reader; 'etl reload' reads them again"
    yield f"facts       {sum(state.facts.values()):,}"
    yield from (f"            {number:,} {kind.replace('_', ' ')}" for kind, number in state.facts.items())
    yield from _judged_lines(state, rules)
    yield f"rejected    {state.rejections:,}" + ("; 'etl retry' tries them again" if state.rejections else "")
    for one in state.last_rejections:
        yield f"            {one.rejected:%Y-%m-%d %H:%M}  {printable(one.path)}: {printable(one.reason)}"
    if state.retractions:
        yield f"retracted   {state.retractions:,}"
    yield "last runs" if state.runs else "last runs   none that changed anything"
    for run in state.runs:
        ended = f"{run.finished:%H:%M:%S}" if run.finished else "stopped "
        news = f"{counted(run.articles, 'article')} first loaded, {run.rejected} rejected"
        yield f"            {run.started:%Y-%m-%d %H:%M:%S} to {ended}  version {run.program_version}, {news}"


def _judged_lines(state: "State", rules: bool) -> Iterator[str]:
    looked_at = sum(one.found for one in state.judged_kinds.values())
    right = sum(one.right for one in state.judged_kinds.values())
    if looked_at or state.added:
        share = f": {_share(right, looked_at)}" if looked_at else ""
        yield f"looked at   {counted(looked_at, 'fact')} of the reader{share}; {counted(state.added, 'fact')} added"
        yield from (f"            {_judged(name, one)}" for name, one in state.judged_kinds.items())
    if rules:
        yield "rules" if state.judged_rules else "rules       nobody has looked at what they found"
        worst_first = sorted(state.judged_rules.items(), key=lambda item: (item[1].right / item[1].found, item[0]))
        yield from (f"            {_judged(name, one)}" for name, one in worst_first)


def _judged(name: str, one: "Judgement") -> str:
    faults = [f"{number} {word}" for word, number in one._asdict().items() if number and word != "right"]
    told = f" ({', '.join(faults)})" if faults else ""
    return f"{name.replace('_', ' ')}: {_share(one.right, one.found)}{told}"


def _share(right: int, looked_at: int) -> str:
    return f"{right:,} of {looked_at:,} right, {right / looked_at:.0%}"
