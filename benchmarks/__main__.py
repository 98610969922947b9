"""`python -m benchmarks [reading] [loading] [writing]`: all of them by default, as one table."""

import importlib
import sys

from benchmarks.line import HEADINGS, show

_ALL = ("reading", "loading", "writing")


def main() -> None:
    """Prints the lines of the benchmarks named on the command line as soon as each is measured."""
    names = sys.argv[1:] or _ALL
    if strangers := set(names) - set(_ALL):
        sys.exit(f"there is no benchmark {min(strangers)!r}; name some of {', '.join(_ALL)}")
    print(show(HEADINGS), flush=True)
    for name in names:
        for line in importlib.import_module(f"benchmarks.{name}").lines():
            print(show(line.cells()), flush=True)


if __name__ == "__main__":
    main()
