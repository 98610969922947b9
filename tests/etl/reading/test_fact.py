import pytest

from db.vocabulary import AgreementAction, Contact
from etl.reading.fact import Evidence
from etl.reading.kinds import KINDS
from etl.reading.kinds.agreement import Agreement
from etl.reading.kinds.tally import Tally
from etl.reading.kinds.visit import Visit
from etl.reading.slots import SlotError
from tests.etl.reading.articles import article


def test_letters_in_either_case_state_the_same_fact() -> None:
    one = Agreement(countries=("KZ", "TR"), action=AgreementAction.SIGNED, title="Memorandum on Water")
    other = Agreement(countries=("KZ", "TR"), action=AgreementAction.SIGNED, title="memorandum on water")
    assert one.fingerprint() == other.fingerprint()


def test_two_visits_of_one_person_are_two_facts() -> None:
    one = Visit(from_="KZ", to="TR", visitor="Adam Nowak", date="2024-05-01")
    other = Visit(from_="KZ", to="TR", visitor="Adam Nowak", date="2025-05-01")
    assert one.fingerprint() != other.fingerprint()


def test_equal_counts_of_two_pairs_are_two_facts() -> None:
    one = Tally(what=Contact.VISITS, count=3, from_="KZ", to="TR")
    other = Tally(what=Contact.VISITS, count=3, from_="NO", to="PL")
    assert one.fingerprint() != other.fingerprint()


def test_untitled_documents_are_told_apart_by_their_day() -> None:
    one = Agreement(countries=("KZ", "TR"), action=AgreementAction.SIGNED, count=2, date="2024-05-01")
    other = Agreement(countries=("KZ", "TR"), action=AgreementAction.SIGNED, count=2, date="2025-05-01")
    assert one.fingerprint() != other.fingerprint()


def test_a_value_that_a_slot_cannot_hold_is_refused_by_name() -> None:
    with pytest.raises(SlotError, match=r"visit.from_ cannot be 'Kazakhstan'"):
        Visit(from_="Kazakhstan", to="TR", visitor="Adam Nowak")


def test_a_slot_that_the_kind_does_not_have_is_refused() -> None:
    with pytest.raises(SlotError, match="visit has no slot 'planet'"):
        Visit.from_json({"from": "KZ", "to": "TR", "visitor": "Adam Nowak", "planet": "Mars"})


def test_evidence_is_the_slice_that_its_offsets_cut() -> None:
    read = article("Norway and Poland met.")
    assert Evidence.of(read, read.body, read.body + 8, "met").quote == read.text[read.body : read.body + 8]


def test_there_is_no_evidence_without_words() -> None:
    read = article("Norway and Poland met.")
    with pytest.raises(ValueError, match="no words"):
        Evidence.of(read, 5, 5, "met")


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.KIND)
def test_every_kind_has_core_slots(kind: type) -> None:
    assert any(slot.core for slot in kind.SLOTS)  # type: ignore[attr-defined]  # every kind is a fact class
