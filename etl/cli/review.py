"""`etl review`: facts looked at one by one on the terminal."""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

import click

from etl.cli.options import HELP, database_option, examples, opened
from etl.cli.rule import by_option, named
from etl.cli.telling import counted, printable

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from etl.review import Waiting
    from etl.ruling.plan import Author
    from reports.readback.proposal import Proposal

EXAMPLES = examples(
    "etl review                             # the most doubtful facts first",
    "etl review --kind trade --pair KZ-TR --limit 20",
)
_ANSWERS = {"r": "right", "w": "wrong", "e": "edit", "s": "skip", "b": "back", "q": "quit"}
_QUESTION = "[r]ight [w]rong [e]dit [s]kip [b]ack [q]uit"


@click.command(context_settings=HELP, epilog=EXAMPLES)
@database_option
@by_option
@click.option("--kind", "kinds", multiple=True, metavar="KIND", help="Only facts of this kind, such as mission.")
@click.option("--pair", "pairs", multiple=True, metavar="KZ-TR", help="Only what concerns these two states.")
@click.option("--mine", is_flag=True, help="What you have ruled on already, the latest first, to rule otherwise.")
@click.option("--limit", type=click.IntRange(min=1), help="So many facts at most.")
def review(database_url: str | None, by: str, mine: bool, limit: int | None, **chosen: tuple[str, ...]) -> None:
    """Look at facts one by one, each with its sentence: right, wrong, edit, skip, back, quit.

    Contradicted facts come first, then those that one article alone states. Each answer is kept at once, so that
    nothing is lost whenever it is stopped. What you have ruled on comes again only with --mine.
    """
    from etl.review import ruled_on, waiting  # noqa: PLC0415  # help answers before SQLAlchemy is loaded
    from etl.ruling.plan import Author  # noqa: PLC0415

    author = Author(named(by))
    kinds = [_kind(words) for words in chosen["kinds"]]
    if mine and (kinds or chosen["pairs"]):
        raise click.UsageError("--mine takes neither --kind nor --pair")
    with opened(database_url) as engine:
        queue = ruled_on(engine, author.name) if mine else waiting(engine, author.name, chosen["pairs"], kinds)
        counts = _go_through(engine, author, queue[:limit])
    click.echo()
    told = ", ".join(f"{number} {word}" for word, number in counts.items())
    click.echo(f"{counted(counts.total(), 'fact')} ruled on{f': {told}' if told else ''}; {len(queue)} were waiting")


def _kind(words: str) -> str:
    from db.views import LISTINGS  # noqa: PLC0415

    name = words.strip().lower().replace(" ", "_")
    if name not in LISTINGS:
        raise click.UsageError(f"there is no kind {words!r}; use one of {', '.join(LISTINGS)}")
    return name


def _go_through(engine: "Engine", author: "Author", queue: "list[Waiting]") -> Counter[str]:
    """Asks about each fact in turn until there are no more, or the answer is to quit."""
    from etl.review import show  # noqa: PLC0415

    ruled: dict[int, str] = {}
    at = 0
    while at < len(queue):
        fact_id, why = queue[at]
        shown = show(engine, fact_id)
        answer = _ask(f"{at + 1} of {len(queue)}  fact {fact_id}  {why}", shown.lines)
        if answer == "quit":
            break
        if answer == "back":
            at = max(0, at - 1)
        elif answer == "skip":
            at += 1
        elif _rule(engine, author, _propose(fact_id, shown.slots, answer)):
            ruled[at] = answer
            at += 1
    return Counter("corrected" if answer == "edit" else answer for answer in ruled.values())


def _ask(heading: str, lines: Iterable[str]) -> str:
    """Shows a fact and returns the answer; the end of the input means to quit."""
    for line in (f"\n{heading}", *lines):
        click.echo(line)
    try:
        letter = click.prompt(_QUESTION, type=click.Choice(tuple(_ANSWERS)), show_choices=False)
    except click.Abort:
        return "quit"
    return _ANSWERS[letter]


def _rule(engine: "Engine", author: "Author", proposal: "Proposal") -> bool:
    """Writes the ruling; says why not, and returns False, if it is refused."""
    from etl.ruling.apply import apply, look  # noqa: PLC0415
    from etl.ruling.telling import tell_outcome  # noqa: PLC0415

    planned = look(engine, [proposal], author)
    apply(engine, [one for one in planned if one.drafts], author)
    click.echo(f"  {printable(tell_outcome(planned[0]))}")
    return not planned[0].reason


def _propose(fact_id: str, seen: Mapping[str, str], answer: str) -> "Proposal":
    """What the answer proposes for the fact as it was seen."""
    from reports.readback.proposal import Changed, Judged, Unreadable, Verdict  # noqa: PLC0415

    if answer != "edit":
        return Judged("terminal", 1, fact_id, Verdict(answer), seen)
    entered = _enter()
    if not entered:
        return Unreadable("terminal", 1, "nothing was entered")
    return Changed("terminal", 1, fact_id, {slot: (seen.get(slot), value) for slot, value in entered.items()})


def _enter() -> dict[str, str | None]:
    """Slots and their new values, asked for until nothing is entered; without a value a slot is cleared."""
    entered: dict[str, str | None] = {}
    try:
        while line := click.prompt("slot = value (nothing: done)", default="", show_default=False):
            slot, _, value = (part.strip() for part in line.partition("="))
            entered[slot] = value or None
    except click.Abort:
        return {}
    return entered
