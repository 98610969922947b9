"""The one-way flow: which room may import which, and what each command loads."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
READER = ("etl.sources", "etl.reading")
WAY_THROUGH = ("etl.errors", "etl.inputs", "etl.workers", "etl.read", "etl.run", "etl.loading", "etl.cli")
ROOMS = ("etl", "db", "reports")
MAY_IMPORT = {
    "db": ("db",),
    "etl.errors": (),
    "etl.sources": ("etl.sources", "etl.errors", "db.vocabulary"),
    "etl.reading": (*READER, "etl.errors", "db.vocabulary"),
    "etl.loading": (*READER, "etl.loading", "etl.errors", "db"),
    "etl.inputs": ("etl.sources", "etl.errors"),
    "etl.clock": (),
    "etl.workers": ("etl.errors",),
    "etl.read": (*READER, "etl.clock", "etl.errors", "etl.inputs", "etl.loading.statement"),
    "etl.run": (*READER, "etl.errors", "etl.inputs", "etl.loading", "etl.read", "etl.workers", "db"),
    "etl.reload": (*READER, "etl.errors", "etl.loading", "etl.read", "etl.run", "etl.workers", "db"),
    "etl.retry": ("etl.inputs", "etl.loading", "db"),
    "etl.ruling": (*READER, "etl.loading", "etl.ruling", "etl.errors", "db", "reports.readback.proposal"),
    "etl.review": (*READER, "etl.loading", "etl.ruling", "db", "reports"),
    "etl.cli": ("etl", "db", "reports.readback"),
    "reports.cli": ("reports", "db"),
    "reports.past": ("reports", "db", "etl.loading"),
    "reports": ("reports", "db.views", "db.session", "db.errors", "db.vocabulary", "db.reference"),
}


def module_name(path: Path) -> str:
    """The name that Python gives a file."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imported(path: Path) -> Iterator[str]:
    """The project's modules that a file imports, wherever in it."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name.split(".")[0] in ROOMS)
        elif isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] in ROOMS:
            yield from (_imported_name(str(node.module), alias.name) for alias in node.names)


def _imported_name(module: str, name: str) -> str:
    """What `from module import name` imports: the module `name` inside it, if that is one."""
    inside = ROOT.joinpath(*module.split("."), name)
    return f"{module}.{name}" if inside.is_dir() or inside.with_suffix(".py").is_file() else module


def is_in(module: str, room: str) -> bool:
    """Whether the module is the room or stands in it."""
    return module == room or module.startswith(f"{room}.")


FILES = sorted(path for room in ROOMS for path in ROOT.joinpath(room).rglob("*.py"))


@pytest.mark.parametrize("path", FILES, ids=module_name)
def test_a_module_imports_only_what_comes_before_it(path: Path) -> None:
    name = module_name(path)
    if name == "etl":
        return
    room = max((room for room in MAY_IMPORT if is_in(name, room)), key=len)
    allowed = MAY_IMPORT[room]
    strays = [one for one in imported(path) if not any(is_in(one, before) for before in allowed)]
    assert not strays, f"{name} belongs to {room}, which may not import {', '.join(strays)}"


def loaded_by(code: str) -> set[str]:
    """The top-level packages that a fresh interpreter has loaded after the code."""
    tell = "import sys; print(*{name.split('.')[0] for name in sys.modules}, file=sys.stderr)"
    line = [sys.executable, "-c", f"{code}\n{tell}"]
    done = subprocess.run(line, cwd=ROOT, capture_output=True, text=True, check=True)  # noqa: S603
    return set(done.stderr.split())


@pytest.mark.parametrize("module", ["etl.cli", "etl.read", "etl.workers", "reports.cli"])
def test_what_must_start_fast_loads_no_database_and_no_workbook(module: str) -> None:
    assert not loaded_by(f"import {module}") & {"sqlalchemy", "alembic", "psycopg", "openpyxl"}


def test_extract_touches_no_database() -> None:
    code = "from etl.cli import etl; etl(['extract', '--workers', '1', 'examples'], standalone_mode=False)"
    assert not loaded_by(code) & {"sqlalchemy", "alembic", "psycopg", "openpyxl"}


def test_a_report_of_today_starts_without_the_reader() -> None:
    assert "etl" not in loaded_by("import reports.export")


def test_the_workbook_is_written_by_one_room() -> None:
    writers = [path for path in FILES if re.search(r"^\s*(import|from) openpyxl", path.read_text("utf-8"), re.M)]
    assert all(is_in(module_name(path), "reports") for path in writers)
