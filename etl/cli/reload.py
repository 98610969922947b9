"""`etl reload`: stored articles through the reader of today."""

from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

import click

from etl.cli.options import HELP, REJECTED_CODE, How, database_option, examples, how_options, opened
from etl.cli.telling import counted, event, printable

if TYPE_CHECKING:
    from etl.reload import Reloaded

EXAMPLES = examples(
    "etl reload            # after a new version of the program: what an older reader has read",
    "etl reload --all      # everything",
)


@click.command(context_settings=HELP, epilog=EXAMPLES)
@database_option
@click.option("--all", "every", is_flag=True, help="Read every article again, not only those of an older reader.")
@how_options
@click.pass_context
def reload(context: click.Context, /, database_url: str | None, every: bool, **chosen: Any) -> None:
    """Read the stored articles again with the rules of this version, and say what that changes.

    Batches are committed one by one: a reload that was stopped goes on where it was when it is started again (with
    --all, from the beginning). An article that can no longer be read keeps what it stated; the exit code is then 3.
    """
    from db.session import hidden  # noqa: PLC0415  # help answers before the reader is loaded
    from etl.reload import reload_articles  # noqa: PLC0415

    how = How(**chosen)
    with opened(database_url) as engine:
        length, told = reload_articles(engine, how.options(), every=every)
        counts = _tell(told, how)
        if not how.quiet:
            _summarise(counts, length, hidden(engine.url), how)
    context.exit(REJECTED_CODE if counts["rejected"] else 0)


def _tell(told: "Iterable[Reloaded]", how: How) -> Counter[str]:
    counts: Counter[str] = Counter()
    for one in told:
        more, fewer, otherwise = one.change
        is_changed = bool(more or fewer or otherwise)
        counts.update({"rejected": int(bool(one.reason)), "changed": int(is_changed)})
        counts.update({"more": more, "fewer": fewer, "otherwise": otherwise})
        if one.reason or (is_changed and not how.quiet):
            _tell_one(one, how)
    return counts


def _tell_one(one: "Reloaded", how: How) -> None:
    if how.log_format == "json":
        more = {"reason": one.reason} if one.reason else one.change._asdict()
        level, name = ("warning", "rejected") if one.reason else ("info", "changed")
        click.echo(event(level, name, input=printable(one.path), **more), err=True)
    elif one.reason:
        click.echo(f"{printable(one.path)}: rejected: {printable(one.reason)}")
    else:
        click.echo(f"{printable(one.path)}: {_difference(*one.change)}")


def _difference(more: int, fewer: int, otherwise: int) -> str:
    parts = [f"{counted(more, 'fact')} more"] if more else []
    parts += [f"{counted(fewer, 'fact')} fewer"] if fewer else []
    parts += [f"{counted(otherwise, 'fact')} stated otherwise"] if otherwise else []
    return ", ".join(parts)


def _summarise(counts: Counter[str], length: int, where: str, how: How) -> None:
    if how.log_format == "json":
        click.echo(event("info", "done", articles=length, **counts, database=where), err=True)
        return
    difference = _difference(counts["more"], counts["fewer"], counts["otherwise"])
    parts = [f"{counted(length, 'article')} read again", f"{counts['changed']} changed"]
    parts += [f"{counts['rejected']} rejected"] if counts["rejected"] else []
    click.echo(f"{', '.join(parts)}{f': {difference}' if difference else ''}; {where}")
