"""Time and memory of a piece of work, each in a fresh process, so that no measure carries what another left behind."""

import resource
import statistics
import sys
import time
from collections.abc import Callable, Iterable
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from typing import NamedTuple, ParamSpec, TypeVar

_Arguments = ParamSpec("_Arguments")
_Result = TypeVar("_Result")


class Cost(NamedTuple):
    """What a piece of work took: wall-clock seconds, and the most memory that its process held, in 10^6 bytes."""

    seconds: float
    megabytes: float


def in_fresh_process(
    work: Callable[_Arguments, _Result], *arguments: _Arguments.args, **options: _Arguments.kwargs
) -> _Result:
    """What the function returns when a new interpreter runs it and nothing else."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        return pool.submit(work, *arguments, **options).result()


def cost(work: Callable[[], object]) -> Cost:
    """Runs the work once, in this process, and tells what it took."""
    begun = time.perf_counter()
    work()
    return Cost(time.perf_counter() - begun, peak_megabytes())


def peak_megabytes() -> float:
    """The most memory that this process has held so far, in 10^6 bytes."""
    if sys.platform == "linux":  # getrusage would count what the parent held, too
        status = Path("/proc/self/status").read_text(encoding="ascii")
        return int(status.partition("VmHWM:")[2].split()[0]) * 1024 / 1e6
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6


def median_ratio(pairs: Iterable[tuple[float, float]]) -> float:
    """The median of the ratios, one a round, as a busy machine slows both of one round alike."""
    return statistics.median(ours / peer for ours, peer in pairs)
