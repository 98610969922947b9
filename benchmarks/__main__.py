"""`python -m benchmarks [reading] [loading] [writing]`: all of them by default."""

import importlib
import sys

_ALL = ("reading", "loading", "writing")


def main() -> None:
    """Prints the reports of the benchmarks named on the command line."""
    for name in sys.argv[1:] or _ALL:
        for line in importlib.import_module(f"benchmarks.{name}").report():
            print(line, flush=True)


if __name__ == "__main__":
    main()
