"""Pictures of the workbook for the README, rendered from the shipped examples with LibreOffice and poppler."""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

_ROOT = Path(__file__).parents[1]
_PICTURES = {"brief": "Japan and Portugal at a glance", "checks": "Contradictions in the ledger"}


def main() -> int:
    """Writes docs/pictures/NAME.png for the page that begins with each title; returns an exit code."""
    missing = [tool for tool in ("soffice", "pdftoppm", "pdftotext") if shutil.which(tool) is None]
    if missing:
        print(f"not installed: {', '.join(missing)}; install LibreOffice Calc and poppler-utils", file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory() as folder:
        pdf = _rendered(Path(folder))
        for name, title in _PICTURES.items():
            _draw(pdf, title, _ROOT / "docs" / "pictures" / name)
    return 0


def _rendered(folder: Path) -> Path:
    database = f"sqlite:///{folder / 'examples.sqlite'}"
    workbook = folder / "examples.xlsx"
    binaries = Path(sys.executable).parent
    _run(binaries / "etl", "load", "--quiet", "--database-url", database, "examples")
    _run(binaries / "report", "export", "--database-url", database, "--pair", "Japan-Portugal", "-o", workbook)
    _run("soffice", "--headless", "--convert-to", "pdf", "--outdir", folder, workbook)
    return workbook.with_suffix(".pdf")


def _draw(pdf: Path, title: str, target: Path) -> None:
    page = next(number for number in range(1, 100) if _first_line(pdf, number) == title)
    target.parent.mkdir(parents=True, exist_ok=True)
    area = ("-x", 0, "-y", 0, "-W", 1170, "-H", 520)
    _run("pdftoppm", "-r", 80, "-png", "-singlefile", "-f", page, "-l", page, *area, pdf, target)


def _first_line(pdf: Path, page: int) -> str:
    text = subprocess.run(  # noqa: S603 -- fixed arguments
        [_tool("pdftotext"), "-f", str(page), "-l", str(page), str(pdf), "-"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    return text.split("\n", 1)[0]


def _run(*words: object) -> None:
    subprocess.run([_tool(str(words[0])), *map(str, words[1:])], check=True, cwd=_ROOT, stdout=subprocess.DEVNULL)  # noqa: S603 -- fixed arguments


def _tool(name: str) -> str:
    return shutil.which(name) or name


if __name__ == "__main__":
    sys.exit(main())
