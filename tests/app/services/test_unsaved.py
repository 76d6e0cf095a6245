"""Corrections of an import that are not saved yet."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.services.settling import Facts
from app.services.unsaved import keep_unsaved, unsaved
from models.dates import PartialDate
from models.records import Category, DocumentType
from models.vault import Vault

FACTS = st.builds(
    Facts,
    category=st.none() | st.sampled_from(Category),
    type=st.sampled_from(DocumentType),
    date=st.none() | st.dates().map(PartialDate.of) | st.builds(PartialDate, st.integers(1, 9999)),
    person_id=st.integers(1, 300),
    held=st.booleans(),
)


@given(wanted=st.dictionaries(st.integers(1, 10**9), FACTS, max_size=5))
@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_they_come_back_as_they_were_and_only_for_their_import(vault: Vault, wanted: dict[int, Facts]) -> None:
    keep_unsaved(vault, 7, wanted)
    assert unsaved(vault, 7) == wanted
    assert unsaved(vault, 70) == {}


def test_thousands_have_room_and_are_forgotten(vault: Vault) -> None:
    facts = Facts(Category.PRESCRIPTIONS, DocumentType.DISCHARGE_SUMMARY, PartialDate(2025, 12, 31), 300, held=True)
    many = dict.fromkeys(range(10**6, 10**6 + 2_100), facts)
    keep_unsaved(vault, 1, many)
    assert unsaved(vault, 1) == many
    keep_unsaved(vault, 1, {})
    assert unsaved(vault, 1) == {}
