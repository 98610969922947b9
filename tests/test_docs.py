"""What the README promises is there: every command has help with an example, and stands in the README."""

from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from etl.cli import etl
from reports.cli import report

_ROOT = Path(__file__).parents[1]
_README = (_ROOT / "README.md").read_text(encoding="utf-8")


def _commands() -> Iterator[tuple[str, click.Command]]:
    for name, group in (("etl", etl), ("report", report)):
        context = click.Context(group)
        for word in group.list_commands(context):
            command = group.get_command(context, word)
            assert command is not None
            yield f"{name} {word}", command


@pytest.mark.parametrize(("name", "command"), [pytest.param(*one, id=one[0]) for one in _commands()])
def test_every_command_has_help_and_stands_in_the_readme(name: str, command: click.Command) -> None:
    assert command.help
    assert "xample" in f"{command.help} {command.epilog}"
    assert name in _README


def test_every_path_that_the_readme_links_is_there() -> None:
    links = [part.split(")")[0] for part in _README.split("](")[1:]]
    assert [link for link in links if not (_ROOT / link).exists()] == []


def test_the_make_targets_that_the_documents_name_are_there() -> None:
    makefile = (_ROOT / "Makefile").read_text(encoding="utf-8")
    for target in ("report", "test", "check", "bench"):
        assert f"\n{target}:" in makefile
