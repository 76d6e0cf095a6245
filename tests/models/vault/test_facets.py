import pytest

from models.records import Category, DocumentType
from models.vault import RecordChange, Vault
from models.vault.facets import counts, providers, types
from tests.models.vault.building import draft, store

BERT = 2


@pytest.fixture
def shelf(vault: Vault) -> Vault:
    """Three records of Anna, two of Bert; one more is held and one in the bin, with names of their own."""
    vault.people.add("Bert Muster")
    numbers = store(
        vault,
        (b"1", draft(provider="Dr. Weiss")),
        (b"2", draft(provider="DR. WEISS", type=DocumentType.PATHOLOGY_REPORT)),
        (b"3", draft(provider="", category=None, type=DocumentType.UNKNOWN)),
        (b"4", draft(provider="Clinic North", person_id=BERT, category=Category.NOTES, type=DocumentType.PHOTO)),
        (b"5", draft(provider="Ärztehaus", person_id=BERT)),
        (b"6", draft(provider="Only held", standing="held", type=DocumentType.INVOICE)),
        (b"7", draft(provider="Only binned", type=DocumentType.DIRECTIVE)),
    )
    vault.records.edit(numbers[:2], RecordChange(tags=("kidney", "Urgent")))
    vault.records.edit(numbers[6:], RecordChange(tags=("gone",)))
    vault.records.bin(numbers[6:])
    return vault


def test_providers(shelf: Vault) -> None:
    everyone = shelf.records.providers()
    assert [name.upper() for name in everyone] == ["CLINIC NORTH", "DR. WEISS", "ÄRZTEHAUS"]
    assert shelf.records.providers(BERT) == ("Clinic North", "Ärztehaus")
    assert shelf.records.providers(9) == ()


def test_tags(shelf: Vault) -> None:
    assert shelf.records.tags() == ("kidney", "Urgent")


def test_types(shelf: Vault) -> None:
    kinds = DocumentType
    assert shelf.records.types() == (kinds.LAB_RESULT, kinds.PATHOLOGY_REPORT, kinds.PHOTO, kinds.UNKNOWN)
    assert shelf.records.types(1, Category.LABS) == (kinds.LAB_RESULT, kinds.PATHOLOGY_REPORT)
    assert shelf.records.types(category=Category.NOTES) == (kinds.PHOTO,)
    assert shelf.records.types(BERT, Category.IMAGING) == ()


def test_counts(shelf: Vault) -> None:
    nothing = dict.fromkeys(Category, 0)
    assert shelf.records.counts() == nothing | {Category.LABS: 3, Category.NOTES: 1, None: 1}
    assert shelf.records.counts(BERT) == nothing | {Category.LABS: 1, Category.NOTES: 1}


def test_no_question_looks_at_a_record_itself(shelf: Vault) -> None:
    asked = [providers(None), providers(1), types(1, Category.LABS), counts(None), counts(1)]
    with shelf._opened.database.reading() as connection:
        for question in asked:
            plain = question.compile(connection, compile_kwargs={"literal_binds": True})
            plan = " | ".join(row[3] for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {plain}"))
            assert "record USING COVERING INDEX" in plan
