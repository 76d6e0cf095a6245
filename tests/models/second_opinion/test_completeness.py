from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from models.dates import PartialDate
from models.errors import UserError
from models.records import DocumentType, Record, WrittenIdentity
from models.second_opinion import (
    CaseAnswers,
    CheckInput,
    Checklist,
    DiscCount,
    State,
    check,
    complete,
    default_checklist,
)
from models.second_opinion.imaging_checks import modality_of
from tests.models.second_opinion.made import (
    MEDICINE,
    QUESTIONS,
    TODAY,
    WHOLE,
    finding,
    given,
    record,
    report,
    series,
    texts,
    without,
)

D = DocumentType


def test_a_whole_package_is_complete() -> None:
    findings = check(default_checklist(), given())
    states = {one.rule: one.state for one in findings}
    expected = dict.fromkeys((rule.id for rule in default_checklist().rules), State.MET)
    for rule in ("operative_notes", "discharge_summary", "insurance_card", "id_copy", "advance_directive"):
        expected[rule] = State.NOT_APPLICABLE
    assert states == expected
    assert complete(findings)
    assert all(one.reason.text and not one.remedy.text and "{" not in one.reason.text for one in findings)


def test_nothing_at_all_is_not_complete_and_says_what_to_do() -> None:
    empty = CheckInput(given().person, CaseAnswers(), (), TODAY)
    findings = check(default_checklist(), empty)
    assert not complete(findings)
    missing = [one for one in findings if one.state is State.MISSING]
    assert {one.rule for one in missing} == {
        *("imaging_dicom", "pathology", "biomarkers", "lab_results", "clinical_notes", "treatment_plan"),
        *("treatment_history", "operative_notes", "discharge_summary", "medications", "questions"),
        *("doctor_contact", "time_span"),
    }
    assert all(one.remedy.text for one in missing)


# Images and reports


@pytest.mark.parametrize(
    ("images", "reports", "state", "details"),
    [
        ([("2026-02-01", "CT")], [("2026-02-04", "CT chest")], State.MET, []),
        ([("2026-02-01", "CT")], [("2026-02", "Chest computed tomography")], State.MET, []),
        ([("2026-02-01", "CT")], [("2026-02-01", "Radiology report")], State.MET, []),
        (
            [("2026-02-01", "CT")],
            [("2026-02-05", "CT chest")],
            State.PARTLY,
            ["Report but no images: CT chest, 5 Feb 2026.", "Images but no report: CT Chest, 1 Feb 2026."],
        ),
        (
            [("2026-02-01", "CT")],
            [("2026-02-01", "MRI of the chest")],
            State.PARTLY,
            ["Report but no images: MRI of the chest, 1 Feb 2026.", "Images but no report: CT Chest, 1 Feb 2026."],
        ),
        ([("2026-02-01", "CT")], [], State.PARTLY, ["Images but no report: CT Chest, 1 Feb 2026."]),
        ([], [("2026-02-01", "CT chest")], State.PARTLY, ["Report but no images: CT chest, 1 Feb 2026."]),
        (
            [],
            [(None, "CT chest")],
            State.PARTLY,
            ["Report without a date, so its images cannot be matched: CT chest."],
        ),
        (
            [(None, "CT")],
            [],
            State.PARTLY,
            ["Images without a date, so their report cannot be matched: CT Chest."],
        ),
        ([], [], State.MISSING, []),
    ],
)
def test_images_and_reports_are_paired(
    images: list[tuple[str | None, str]], reports: list[tuple[str | None, str]], state: State, details: list[str]
) -> None:
    records = (
        *(series(number, day, modality) for number, (day, modality) in enumerate(images, 1)),
        *(report(number, day, title) for number, (day, title) in enumerate(reports, 50)),
    )
    found = finding("imaging_dicom", given(records))
    assert found.state is state
    assert texts(found) == details
    assert ("Clinic North" in found.remedy.text) == bool(details)


def test_a_study_of_several_series_counts_once_and_its_own_structured_report_is_a_report() -> None:
    first = series(1, "2026-02-01", "PT", study="1.9")
    second = series(2, "2026-02-01", "CT", study="1.9")
    assert len(texts(finding("imaging_dicom", given((first, second))))) == 1
    assert finding("imaging_dicom", given((first, second, report(3, "2026-02-01", "PET/CT")))).state is State.MET
    structured = replace(series(4, "2026-02-01", "SR", study="1.9"), type=D.STRUCTURED_REPORT)
    assert finding("imaging_dicom", given((first, second, structured))).state is State.MET


def test_a_disc_that_lacks_images_is_named() -> None:
    found = finding("imaging_dicom", given(discs=(DiscCount("MRI_DISC", 433, 12), DiscCount("WHOLE", 5, 5))))
    assert found.state is State.PARTLY
    assert texts(found) == ["The disc MRI_DISC lists 433 images, 12 arrived."]


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("MRT Schädel", "mri"),
        ("Scanner thoracique (TDM)", "ct"),
        ("Radiografía de tórax", "xray"),
        ("PET/CT whole body", "pet"),
        ("Ultraschall Abdomen", "ultrasound"),
        ("Direct access", ""),
        ("Impact of treatment", ""),
    ],
)
def test_a_title_tells_the_kind_of_imaging(title: str, kind: str) -> None:
    assert modality_of(title) == kind


def test_earlier_images_are_sought_for_each_region() -> None:
    assert finding("prior_imaging", given()).state is State.MET
    alone = (*WHOLE, series(50, "2026-02-01", body="KNEE"))
    found = finding("prior_imaging", given(alone))
    assert (found.state, texts(found)) == (State.PARTLY, ["No earlier images: knee."])
    nameless = (*WHOLE, replace(series(50, "2026-02-01", body=""), title="CT Kopf nativ"))
    assert texts(finding("prior_imaging", given(nameless))) == ["No earlier images: CT Kopf nativ."]
    assert finding("prior_imaging", given(alone, {"history.earlier_imaging": "no"})).state is State.MET
    assert finding("prior_imaging", given(())).state is State.NOT_APPLICABLE


# Documents


@pytest.mark.parametrize(
    ("rule", "kind", "key"),
    [
        ("pathology", D.PATHOLOGY_REPORT, "biopsied"),
        ("biomarkers", D.BIOMARKER_REPORT, "cancer"),
        ("operative_notes", D.OPERATIVE_NOTE, "operated"),
        ("discharge_summary", D.DISCHARGE_SUMMARY, "hospitalised"),
        ("treatment_history", D.TREATMENT_HISTORY, "treated"),
    ],
)
def test_a_document_counts_where_it_applies(rule: str, kind: D, key: str) -> None:
    others = {"history.cancer": "no"} if key != "cancer" else {}

    def state(answer: str, *records: Record) -> tuple[State, str]:
        found = finding(rule, given((*without(kind), *records), {**others, f"history.{key}": answer}))
        return found.state, found.remedy.code

    assert state("no") == (State.NOT_APPLICABLE, "")
    assert state("yes")[0] is State.MISSING
    assert state("") == (State.MISSING, f"say_{key}")
    assert state("yes", record(90, kind))[0] is State.MET
    assert state("", record(90, kind))[0] is State.MET


def test_pathology_is_wanted_with_cancer_even_when_nobody_says_biopsy() -> None:
    records = without(D.PATHOLOGY_REPORT)
    assert finding("pathology", given(records, {"history.biopsied": "no"})).state is State.MISSING


def test_slides_are_settled_too() -> None:
    found = finding("pathology", given(answers={"pathology.slides": ""}))
    assert (found.state, found.remedy.code) == (State.PARTLY, "say_slides")
    for answer in ("requested", "sent", "not_needed"):
        assert finding("pathology", given(answers={"pathology.slides": answer})).state is State.MET


@pytest.mark.parametrize(
    ("days", "state", "reason"),
    [
        (["2026-02-01", "2025-02-01"], State.MET, "recent_documents"),
        (["2026-02-01", "2026-02-01"], State.PARTLY, "one_date_only"),
        (["2020-02-01"], State.PARTLY, "only_older"),
        ([None], State.PARTLY, "only_undated"),
        ([], State.MISSING, "none_here"),
    ],
)
def test_laboratory_results_are_recent_and_from_several_days(days: list[str | None], state: State, reason: str) -> None:
    records = tuple(record(number, D.LAB_RESULT, day) for number, day in enumerate(days))
    found = finding("lab_results", given(records))
    assert (found.state, found.reason.code) == (state, reason)


def test_notes_should_be_of_the_current_doctor() -> None:
    other = record(60, D.CLINICAL_NOTE, provider="Dr. Else")
    assert finding("clinical_notes", given((other,))).reason.code == "notes_of_others"
    assert finding("clinical_notes", given((other,), {"first_opinion.doctor": ""})).state is State.MET
    assert finding("clinical_notes", given((replace(other, provider=""),))).state is State.MET
    own = replace(other, provider="REFERRER, Rita, MD")
    assert finding("clinical_notes", given((other, own))).records == (60,)


@pytest.mark.parametrize(
    ("rule", "kind", "key"),
    [
        ("treatment_plan", D.TREATMENT_PLAN, "first_opinion.treatment"),
        ("treatment_history", D.TREATMENT_HISTORY, "history.treatments"),
    ],
)
def test_the_persons_own_entry_counts(rule: str, kind: D, key: str) -> None:
    assert finding(rule, given(without(kind))).state is State.MISSING
    assert finding(rule, given(without(kind), {key: "tablets"})).state is State.MET


def test_cards_and_copies_only_where_they_are_asked_for() -> None:
    wants = {"specialist.wants": "insurance_card,id_copy,advance_directive"}
    for rule, kind in (
        ("insurance_card", D.INSURANCE),
        ("id_copy", D.IDENTIFICATION),
        ("advance_directive", D.DIRECTIVE),
    ):
        assert finding(rule, given()).state is State.NOT_APPLICABLE
        assert finding(rule, given(answers=wants)).state is State.MISSING
        assert finding(rule, given((record(1, kind),), wants)).state is State.MET


# Care


@pytest.mark.parametrize(
    ("changes", "state", "details"),
    [
        ({}, State.MET, []),
        ({"dose": ""}, State.PARTLY, ["Letrozole: the dose is not given."]),
        ({"frequency": " "}, State.PARTLY, ["Letrozole: it is not given how often."]),
        (
            {"confirmed": MEDICINE.confirmed - timedelta(days=26)},
            State.PARTLY,
            ["Letrozole: last confirmed 12 Feb 2026."],
        ),
        ({"ended": PartialDate(2026, 1)}, State.MISSING, []),
    ],
)
def test_medicines_are_whole_and_confirmed(changes: dict[str, Any], state: State, details: list[str]) -> None:
    found = finding("medications", given(medications=(replace(MEDICINE, **changes),)))
    assert (found.state, texts(found)) == (state, details)


def test_medicines_may_be_none_but_allergies_are_stated() -> None:
    none = {"history.medicines": "no"}
    assert finding("medications", given(answers=none, medications=())).state is State.MET
    assert finding("medications", given(answers=none, medications=(), allergies=())).state is State.PARTLY
    listed = finding("medications", given((record(1, D.MEDICATION_LIST),), medications=()))
    assert (listed.state, listed.details[0].code) == (State.PARTLY, "only_a_document")


def test_five_questions_and_the_whole_address() -> None:
    assert finding("questions", given(questions=QUESTIONS[:4])).state is State.PARTLY
    assert finding("questions", given(questions=())).state is State.MISSING
    blank = {f"first_opinion.{part}": "" for part in ("doctor", "address", "phone")}
    assert finding("doctor_contact", given(answers=blank)).state is State.MISSING
    found = finding("doctor_contact", given(answers={"first_opinion.phone": ""}))
    assert (found.state, texts(found)) == (State.PARTLY, ["The doctor's phone number is not there."])


# Overview


def test_gaps_of_more_than_half_a_year_are_named() -> None:
    records = (record(1, D.CLINICAL_NOTE, "2024-08-01"), record(2, D.CLINICAL_NOTE, "2025-06"))
    found = finding("time_span", given(records))
    assert texts(found) == [
        "Nothing between 1 Aug 2024 and 1 Jun 2025.",
        "Nothing between 30 Jun 2025 and 15 Mar 2026.",
    ]
    assert finding("time_span", given(records, {"package.months": "6"})).state is State.MISSING


def test_another_persons_record_is_named_and_held_ones_are_counted() -> None:
    strangers = (
        record(1, D.LAB_RESULT, written=WrittenIdentity(("Muster^Anna",), PartialDate(1961))),
        record(2, D.LAB_RESULT, written=WrittenIdentity(("Anna Muster",), PartialDate(1971, 4, 2))),
        record(3, D.LAB_RESULT, written=WrittenIdentity(("Peter Beispiel",))),
        record(4, D.LAB_RESULT, written=WrittenIdentity(("Анна Мустер",))),
    )
    found = finding("identity", given(strangers))
    assert (found.state, found.records, found.remedy.code) == (State.PARTLY, (2, 3), "look_at_identity")
    held = finding("identity", given(waiting=(record(1, D.LAB_RESULT), record(2, D.LAB_RESULT))))
    assert texts(held) == ["2 records wait until you say whose they are."]
    assert held.remedy.code == "confirm_held"


def test_documents_in_another_language_are_listed() -> None:
    foreign = (*WHOLE, record(70, D.CLINICAL_NOTE, language="de", title="Arztbrief"))
    found = finding("language", given(foreign))
    assert (found.state, found.records) == (State.PARTLY, (70,))
    assert texts(found) == ["In another language (de): Arztbrief."]
    assert finding("language", given(foreign, {"specialist.language": "de-AT"})).records != (70,)
    assert finding("language", given(foreign, {"specialist.language": ""})).state is State.NOT_APPLICABLE


def test_what_might_be_left_out_is_offered() -> None:
    noisy = (
        record(1, D.CLINICAL_NOTE),
        record(2, D.CLINICAL_NOTE, sha256=f"{1:064x}"),
        record(3, D.LAB_RESULT, title="Labs"),
        record(4, D.LAB_RESULT, title="labs "),
        record(5, D.PHOTO),
        record(6, D.INVOICE),
        record(7, D.UNKNOWN, unread="truncated"),
        record(8, D.CLINICAL_NOTE, "2019-01-01"),
    )
    found = finding("noise", given(noisy))
    assert {detail.code: detail.records for detail in found.details} == {
        "same_bytes": (1, 2),
        "looks_same": (3, 4),
        "photos": (5,),
        "bills": (6,),
        "cut_short": (7,),
        "outside_window": (8,),
    }
    assert not found.blocks


# Waiving, and properties over any records


def test_a_rule_is_waived_only_with_a_reason_and_only_while_open() -> None:
    assert finding("questions", given(questions=(), answers={"waive.questions": "  "})).state is State.MISSING
    found = finding("questions", given(questions=(), answers={"waive.questions": "I will ask {there}"}))
    assert (found.state, found.reason.text) == (State.WAIVED, "Left open on purpose: I will ask {there}")
    assert not found.blocks
    assert finding("questions", given(answers={"waive.questions": "x"})).state is State.MET


def test_a_check_there_is_not_is_refused() -> None:
    rule = replace(default_checklist().rules[0], looks_for="luck")
    with pytest.raises(UserError):
        check(Checklist("x", (rule,)), given())
