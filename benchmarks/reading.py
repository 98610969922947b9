"""Reading: articles a second on one core, against spaCy's small English pipeline; memory over many articles."""

from collections.abc import Iterator

from benchmarks.articles import articles
from benchmarks.measure import peak_megabytes, seconds
from etl.reading.extract import extract

_OURS, _PEERS, _MANY = 500, 60, 10_000


def report() -> Iterator[str]:
    """The lines of the report."""
    ours = list(articles(_OURS))
    extract(ours[0])
    rate = _OURS / seconds(lambda: [extract(one) for one in ours])
    yield f"reading: {rate:.0f} articles/s on one core"
    yield from _against_spacy(rate)
    before = peak_megabytes()
    for one in articles(_MANY):
        extract(one)
    yield f"reading: {_MANY:,} articles grow the peak memory from {before:.0f} to {peak_megabytes():.0f} MB"


def _against_spacy(rate: float) -> Iterator[str]:
    try:
        import spacy
        from thinc.api import NumpyOps, set_current_ops
    except ImportError:
        yield "reading: spaCy is not installed; `make bench` installs it"
        return
    set_current_ops(NumpyOps(use_blis=False))
    pipeline = spacy.load("en_core_web_sm")
    texts = [one.text for one in articles(_PEERS)]
    peer = _PEERS / seconds(lambda: list(pipeline.pipe(texts, batch_size=16)))
    yield f"reading: spaCy's small English pipeline {peer:.1f} articles/s; ours is {rate / peer:.1f} times that"
