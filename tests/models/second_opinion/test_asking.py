"""From what is missing to letters."""

from models.records import DocumentType
from models.second_opinion import accepted_fields, check, default_checklist
from models.second_opinion.asking import WHAT, letters
from models.second_opinion.entries import ASKED_FOR, EntryKind
from tests.models.second_opinion.made import WHOLE, given, report, series, without

FIRST = {
    "first_opinion.practice": "Practice West",
    "first_opinion.doctor": "Dr. Rita Referrer",
    "first_opinion.address": "1 Lane, Town",
    "first_opinion.phone": "+1 555 0100",
}


def test_every_rule_that_a_letter_helps_is_there() -> None:
    assert set(WHAT) <= {rule.id for rule in default_checklist().rules}
    assert all(set(what) <= set(ASKED_FOR) for what in WHAT.values())


def test_nothing_missing_is_no_letter() -> None:
    assert letters(check(default_checklist(), given()), WHOLE, FIRST, ()) == ()


def test_one_letter_for_each_clinic_with_what_it_lacks() -> None:
    records = (
        *without(DocumentType.LAB_RESULT, DocumentType.PATHOLOGY_REPORT),
        series(20, "2026-01-10", "MR", body="HEAD"),
    )
    found = letters(check(default_checklist(), given(records)), records, FIRST, (), "gdpr")
    assert [accepted_fields(EntryKind.REQUEST, one) for one in found] == list(found)
    north, west = found
    assert north == {
        "clinic": "Clinic North",
        "what": "image_reports",
        "details": "MR Head, 2026-01-10",
        "law": "gdpr",
        "rule": "imaging_dicom",
    }
    assert west == {
        "clinic": "Practice West",
        "what": "pathology,labs",
        "law": "gdpr",
        "rule": "pathology,lab_results",
        "address": "1 Lane, Town",
        "contact": "+1 555 0100",
    }


def test_what_nobody_is_known_to_have_lacks_a_clinic() -> None:
    records = without(DocumentType.LAB_RESULT)
    findings = check(default_checklist(), given(records))
    [letter] = letters(findings, records, {}, ())
    assert letter == {"what": "labs", "law": "neutral", "rule": "lab_results"}
    asked = {"clinic": "Somewhere", "rule": "imaging_dicom, lab_results", "law": "hipaa"}
    assert letters(findings, records, {}, [asked]) == ()
    assert letters(findings, records, {}, [asked | {"received": "2026-03-01"}])[0]["law"] == "hipaa"


def test_the_address_is_that_of_an_earlier_letter() -> None:
    records = (*WHOLE, report(20, "2026-01-10", "MRI head report"))
    earlier = {"clinic": "clinic north", "address": "2 Lane", "rule": "biomarkers"}
    [letter] = letters(check(default_checklist(), given(records)), records, FIRST, [earlier])
    assert (letter["clinic"], letter["what"], letter["address"]) == ("Clinic North", "images", "2 Lane")
    elsewhere = {"clinic": "Clinic South", "address": "9 Road", "rule": "biomarkers"}
    [letter] = letters(check(default_checklist(), given(records)), records, FIRST, [earlier, elsewhere])
    assert letter["address"] == "2 Lane"


def test_an_unanswered_question_is_answered_before_anybody_is_asked() -> None:
    records = without(DocumentType.BIOMARKER_REPORT)
    findings = check(default_checklist(), given(records, {"history.cancer": "?"}))
    assert any(one.remedy.code == "say_cancer" for one in findings)
    assert letters(findings, records, FIRST, ()) == ()
