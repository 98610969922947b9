"""What holds of loading whatever the articles state: order, repetition and the database make no difference."""

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine

from db.session import database_url, open_engine
from etl.loading.outcome import Status
from etl.loading.statement import Reading
from etl.reading.kinds import KINDS
from tests.conftest import BACKENDS, NewDatabase
from tests.facts import facts_of
from tests.ledger import article, load_all, load_each, shown, states, stored

PATHS = ("a.txt", "b.txt", "c.txt", "d.txt")
DAYS = ("2025-01-01", "2025-01-02", "2025-01-03")
FACTS = ("fact", "evidence", "party", "fact_person", "fact_sector", "city", "person", "organisation")
EMPTY = [states(article(path, "nothing")) for path in PATHS]
some = settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)


@st.composite
def corpora(draw: st.DrawFn) -> list[Reading]:
    """Some articles that state facts of few kinds, so that many are the same with other slots filled."""
    kinds = draw(st.lists(st.sampled_from(KINDS), min_size=1, max_size=3, unique=True))
    facts = st.lists(st.one_of([facts_of(kind) for kind in kinds]), max_size=5)
    return [states(article(path, "words", draw(st.sampled_from(DAYS))), *draw(facts)) for path in PATHS]


def forget(engine: Engine) -> None:
    """Corrects every article to a text that states nothing, which must take all facts away."""
    load_all(engine, *EMPTY)
    rows = stored(engine)
    assert not [table for table in FACTS if rows[table]]
    assert not [kind.KIND for kind in KINDS if rows[kind.KIND]]


@some
@given(corpus=corpora(), data=st.data())
def test_neither_order_nor_batches_nor_repetition_make_a_difference(
    engine: Engine, corpus: list[Reading], data: st.DataObject
) -> None:
    forget(engine)  # of what an example that failed left behind
    load_all(engine, *corpus)
    told = shown(engine)
    forget(engine)
    load_each(engine, data.draw(st.permutations(corpus)))
    assert shown(engine) == told
    before = stored(engine)
    again = load_all(engine, *corpus)
    assert {outcome.status for outcome in again} == {Status.KNOWN}
    assert stored(engine) == before


@some
@given(corpus=corpora(), other=corpora())
def test_a_corrected_corpus_is_as_if_it_had_been_loaded_first(
    engine: Engine, corpus: list[Reading], other: list[Reading]
) -> None:
    forget(engine)
    corrected = [one._replace(article=article(one.article.source, "corrected")) for one in other]
    load_all(engine, *corrected)
    told = shown(engine)
    forget(engine)
    load_all(engine, *corpus)
    load_each(engine, corrected)
    assert shown(engine) == told


@pytest.fixture
def both(new_database: NewDatabase) -> Iterator[list[Engine]]:
    """A database on each backend."""
    engines = [open_engine(database_url(new_database(backend, True), {})) for backend in BACKENDS]
    yield engines
    for engine in engines:
        engine.dispose()


@some
@given(corpus=corpora(), other=corpora())
def test_both_databases_hold_the_same_rows(both: list[Engine], corpus: list[Reading], other: list[Reading]) -> None:
    held = []
    for engine in both:
        forget(engine)
        load_all(engine, *corpus[:2])
        load_all(engine, *(one._replace(article=article(one.article.source, "corrected")) for one in other))
        held.append((stored(engine, without=["run"]), shown(engine)))
    assert held[0] == held[1]
