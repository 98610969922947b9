"""What holds of any rulings: loading, reading again, another order and another database make no difference."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine, delete

from db.session import database_url, open_engine, writing
from db.tables import Base
from etl.loading.reload import NONE
from etl.loading.statement import Reading
from etl.reading.fact import Fact
from etl.reading.kinds import KINDS
from etl.ruling.apply import apply, look
from etl.ruling.plan import Author
from reports.export import export_workbook
from reports.readback.proposal import Changed, Judged, Proposal, Raw, Verdict
from reports.readback.workbook import read_back
from tests.conftest import BACKENDS, NewDatabase
from tests.etl.ruling.rulings import fact_id
from tests.etl.ruling.test_ruling import read_again
from tests.facts import facts_of
from tests.ledger import article, load_all, load_each, shown, states

PATHS = ("a.txt", "b.txt", "c.txt")
PEOPLE = ("Anna", "Bob")
EMPTY = [states(article(path, "nothing")) for path in PATHS]
TOLD = [kind for kind in KINDS if "measure" not in {slot.key for slot in kind.SLOTS}]  # figures drawn lack states
some = settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)

Ruled = tuple[Author, Proposal]


@st.composite
def corpora(draw: st.DrawFn, of: Sequence[type[Fact]] = KINDS) -> tuple[list[Reading], list[Ruled]]:
    """Some articles that state facts of few kinds, and what two people rule on them."""
    kinds = draw(st.lists(st.sampled_from(of), min_size=1, max_size=2, unique=True))
    facts = draw(st.lists(st.one_of([facts_of(kind) for kind in kinds]), min_size=1, max_size=5))
    stated = st.lists(st.sampled_from(facts), max_size=4, unique=True)
    corpus = [states(article(path, "words", "2025-01-02"), *draw(stated)) for path in PATHS]
    return corpus, draw(st.lists(rulings(facts), min_size=1, max_size=6))


@st.composite
def rulings(draw: st.DrawFn, facts: Sequence[Fact]) -> Ruled:
    """Somebody rules on one of the facts; another value of a slot is taken from a fact of the same kind."""
    fact = draw(st.sampled_from(facts))
    author = Author(draw(st.sampled_from(PEOPLE)))
    place = ("A sheet", 1, fact_id(fact))
    if draw(st.booleans()):
        return author, Judged(*place, draw(st.sampled_from(Verdict)))
    slot = draw(st.sampled_from(fact.SLOTS)).key
    new = draw(facts_of(type(fact))).to_json().get(slot)
    return author, Changed(*place, {slot: (_raw(fact.to_json().get(slot)), _raw(new))})


def _raw(value: Any) -> Raw:
    return ", ".join(value) if isinstance(value, list) else value


def rule_all(engine: Engine, ruled: Sequence[Ruled]) -> None:
    """Applies what is accepted, one by one."""
    for author, proposal in ruled:
        apply(engine, [one for one in look(engine, [proposal], author) if one.drafts], author)


def start(engine: Engine) -> None:
    """Takes away what an example before left behind."""
    load_all(engine, *EMPTY)
    with writing(engine) as connection:
        for name in ("ruling_passage", "ruling"):
            connection.execute(delete(Base.metadata.tables[name]))


def without_facts(corpus: Sequence[Reading]) -> list[Reading]:
    """The same articles, read by a reader that finds nothing."""
    return [one._replace(statements=()) for one in corpus]


@some
@given(given_=corpora(), data=st.data())
def test_rulings_survive_everything(
    engine: Engine, given_: tuple[list[Reading], list[Ruled]], data: st.DataObject
) -> None:
    corpus, ruled = given_
    start(engine)
    load_all(engine, *corpus)
    rule_all(engine, ruled)
    told = shown(engine)
    assert read_again(engine, *corpus) == [NONE] * len(corpus)
    load_all(engine, *corpus)
    assert shown(engine) == told
    read_again(engine, *without_facts(corpus))
    read_again(engine, *corpus)
    assert shown(engine) == told
    load_all(engine, *EMPTY)
    assert not shown(engine)["evidence_listing"]
    load_each(engine, data.draw(st.permutations(corpus)))
    assert shown(engine) == told


@settings(some, max_examples=3, phases=[Phase.generate])  # a report takes too long to look for a smaller case
@given(given_=corpora(TOLD))
def test_a_report_of_what_was_ruled_proposes_nothing(
    engine: Engine, tmp_path: Path, given_: tuple[list[Reading], list[Ruled]]
) -> None:
    corpus, ruled = given_
    start(engine)
    load_all(engine, *corpus)
    rule_all(engine, ruled)
    export_workbook(engine, tmp_path / "report.xlsx")
    assert read_back((tmp_path / "report.xlsx").read_bytes(), engine) == ()


@pytest.fixture
def both(new_database: NewDatabase) -> Iterator[list[Engine]]:
    """A database on each backend."""
    engines = [open_engine(database_url(new_database(backend, True), {})) for backend in BACKENDS]
    yield engines
    for engine in engines:
        engine.dispose()


@some
@given(given_=corpora())
def test_both_databases_come_to_the_same(both: list[Engine], given_: tuple[list[Reading], list[Ruled]]) -> None:
    corpus, ruled = given_
    told = []
    for engine in both:
        start(engine)
        load_all(engine, *corpus)
        rule_all(engine, ruled)
        rows = shown(engine)
        told.append({name: rows[name] for name in rows if name != "ruling_listing"})
        told[-1]["rulings"] = [row[1:7] for row in rows["ruling_listing"]]
    assert told[0] == told[1]
