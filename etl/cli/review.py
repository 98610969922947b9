"""`etl review`: facts looked at one by one on the terminal."""

from collections import Counter
from typing import TYPE_CHECKING

import click

from etl.cli.options import HELP, database_option, examples, opened
from etl.cli.rule import by_option, named
from etl.cli.telling import counted, printable

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from etl.review import Waiting
    from etl.ruling.plan import Author
    from reports.readback.proposal import Proposal, Raw

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
    ruled: dict[int, str] = {}
    at = 0
    while at < len(queue):
        answer = _ask(engine, queue[at], f"{at + 1} of {len(queue)}")
        if answer == "quit":
            break
        if answer == "back":
            at = max(0, at - 1)
        elif answer == "skip":
            at += 1
        elif _rule(engine, author, queue[at].fact_id, answer):
            ruled[at] = answer
            at += 1
    return Counter("corrected" if answer == "edit" else answer for answer in ruled.values())


def _ask(engine: "Engine", one: "Waiting", place: str) -> str:
    """Shows a fact and returns the answer; the end of the input means to quit."""
    from etl.review import show  # noqa: PLC0415

    click.echo(f"\n{place}  fact {one.fact_id}  {one.why}")
    for line in show(engine, one.fact_id):
        click.echo(line)
    try:
        letter = click.prompt(_QUESTION, type=click.Choice(tuple(_ANSWERS)), show_choices=False)
    except click.Abort:
        return "quit"
    return _ANSWERS[letter]


def _rule(engine: "Engine", author: "Author", fact_id: str, answer: str) -> bool:
    """Writes the ruling; says why not, and returns False, if it is refused or nothing was edited."""
    from etl.ruling.apply import apply, look  # noqa: PLC0415
    from etl.ruling.telling import tell_outcome  # noqa: PLC0415

    proposal = _edit(engine, fact_id) if answer == "edit" else _judge(fact_id, answer)
    if proposal is None:
        return False
    planned = look(engine, [proposal], author)
    apply(engine, [one for one in planned if one.drafts], author)
    click.echo(f"  {printable(tell_outcome(planned[0]))}")
    return not planned[0].reason


def _judge(fact_id: str, answer: str) -> "Proposal":
    from reports.readback.proposal import Judged, Verdict  # noqa: PLC0415

    return Judged("terminal", 1, fact_id, Verdict(answer))


def _edit(engine: "Engine", fact_id: str) -> "Proposal | None":
    """Asks for slots and their values until nothing is entered."""
    from db.session import reading  # noqa: PLC0415
    from etl.review import shown  # noqa: PLC0415
    from etl.ruling.ledger import find_fact  # noqa: PLC0415
    from reports.readback.proposal import Changed  # noqa: PLC0415

    with reading(engine) as connection:
        claim = find_fact(connection, fact_id).claim
    slots: dict[str, tuple[Raw, Raw]] = {}
    try:
        while line := click.prompt("slot = value (nothing: done)", default="", show_default=False):
            slot, _, value = (part.strip() for part in line.partition("="))
            slots[slot] = (shown(claim[slot]) if slot in claim else None, value or None)
    except click.Abort:
        return None
    return Changed("terminal", 1, fact_id, slots) if slots else None
