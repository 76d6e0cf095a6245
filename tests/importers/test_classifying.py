"""Sorting by evidence that can be shown, and "unknown" where there is none."""

import csv
import hashlib
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from importers.classifying import CATEGORY_OF, classify
from importers.structure import structure_of
from models.records import Category, DocumentType
from resources import table
from tests.makers import LAB_REPORT
from tests.shared import needs_shared, shared

FEWEST_RIGHT = 0.95
FEWEST_COVERED = 0.9

LETTER_DE = """Klinikum Nord
Arztbrief
Sehr geehrte Frau Kollegin, wir berichten über die Patientin.
Diagnosen:
Mammakarzinom rechts
Anamnese:
Epikrise:
"""
PRESCRIPTION_FR = """Dr Durand
ORDONNANCE
Amoxicilline 1 g : 1 comprimé matin et soir pendant 7 jours
non substituable
"""
SCAN_ES = """TOMOGRAFÍA COMPUTARIZADA DE TÓRAX
Técnica:
Se realizan cortes axiales con contraste intravenoso
Hallazgos:
"""
MEDICATIONS = """Name  Dose
Metformin 500 mg twice daily
Ramipril 5 mg once daily
Simvastatin 20 mg at bedtime
Aspirin 100 mg daily
"""
INVOICE = "Rechnung\nRechnungsnummer 17\nBeratung 20,10 EUR\nRechnungsbetrag 40,20 EUR"


@pytest.mark.parametrize(
    ("text", "category", "kind"),
    [
        (LAB_REPORT, Category.LABS, DocumentType.LAB_RESULT),
        (LETTER_DE, Category.NOTES, DocumentType.CLINICAL_NOTE),
        (PRESCRIPTION_FR, Category.PRESCRIPTIONS, DocumentType.PRESCRIPTION),
        (SCAN_ES, Category.IMAGING, DocumentType.IMAGING_REPORT),
        (MEDICATIONS, Category.PRESCRIPTIONS, DocumentType.MEDICATION_LIST),
        (INVOICE, None, DocumentType.INVOICE),
        ("Entlassungsbericht\nEpikrise:", Category.NOTES, DocumentType.DISCHARGE_SUMMARY),
        ("Compte-rendu de téléconsultation\nPathologie en cours : asthme", Category.NOTES, DocumentType.CLINICAL_NOTE),
        ("Klinik für Pathologie\nBefund", Category.LABS, DocumentType.PATHOLOGY_REPORT),
        ("Compte rendu opératoire", Category.NOTES, DocumentType.OPERATIVE_NOTE),
        ("COMPTE RENDU OPERATOIRE", Category.NOTES, DocumentType.OPERATIVE_NOTE),
        ("Histologischer Befund\nMakroskopie:", Category.LABS, DocumentType.PATHOLOGY_REPORT),
        ("FoundationOne CDx\nTumor mutational burden", Category.LABS, DocumentType.BIOMARKER_REPORT),
        ("Patientenverfügung", None, DocumentType.DIRECTIVE),
        ("Explanation of benefits. This is not a bill", None, DocumentType.INSURANCE),
        ("Abdomensonographie vom 30.01.2025", Category.IMAGING, DocumentType.IMAGING_REPORT),
        ("Impfbescheinigung\nComirnaty", Category.NOTES, DocumentType.TREATMENT_HISTORY),
        ("12-LEAD ECG REPORT\nNormal sinus rhythm", Category.NOTES, DocumentType.CLINICAL_NOTE),
        ("Koloskopie vom 16.05.2024\nBefund:\nBeurteilung:", Category.NOTES, DocumentType.OPERATIVE_NOTE),
        (
            "Cher confrère, je vous adresse ce courrier. Bien confraternellement",
            Category.NOTES,
            DocumentType.CLINICAL_NOTE,
        ),
        (
            "Lungs: clear.\nMediastinum: normal.\nPleura: no pleural effusion.",
            Category.IMAGING,
            DocumentType.IMAGING_REPORT,
        ),
        (
            "CENTRE D'IMAGERIE MÉDICALE\nFACTURE N° 7\nScanner\nReste à payer: 1,00 €, TVA 0,00 €",
            None,
            DocumentType.INVOICE,
        ),
        ("Einwilligungserklärung\nComputertomographie\nIch willige ein.", None, DocumentType.UNKNOWN),
        ("Understanding your MRI of the knee\nThis handout is for everybody.", None, DocumentType.UNKNOWN),
        ("MRI brain protocol\nVoxel size: 1.0 mm\nFlip angle 8 deg, bandwidth 240 Hz", None, DocumentType.UNKNOWN),
        ("The weather was fine and we walked a long way.", None, DocumentType.UNKNOWN),
        ("", None, DocumentType.UNKNOWN),
    ],
)
def test_kinds(text: str, category: Category | None, kind: DocumentType) -> None:
    answer = classify(text)
    assert (answer.category, answer.type) == (category, kind)
    assert answer.reasons or kind is DocumentType.UNKNOWN


def test_reasons_quote_the_table_and_never_the_document() -> None:
    answer = classify(SCAN_ES + "\nConfidential name: Anna Muster")
    phrases = {reason.partition(":")[2] for reason in answer.reasons}
    assert "tomografia computarizada" in phrases
    assert not any("anna" in phrase for phrase in phrases)


def test_a_paper_that_is_no_record_says_why() -> None:
    assert (
        "title:consent for" in classify("CONSENT FOR SURGERY\nI hereby authorize Dr. Far; a CT scan was done").reasons
    )


def test_the_end_of_a_word_is_no_word() -> None:
    assert classify("Telesonographien sind anders").type is DocumentType.UNKNOWN


def test_equal_evidence_for_two_shelves_decides_nothing() -> None:
    assert classify("Laboratory report. Radiology report.").type is DocumentType.UNKNOWN


def test_a_file_name_counts_least() -> None:
    assert classify("", "Laborbefund 2024").category is Category.LABS
    assert classify(SCAN_ES, "Laborbefund 2024").category is Category.IMAGING


def test_structure() -> None:
    assert structure_of(LAB_REPORT).lab_rows == 5
    assert structure_of(MEDICATIONS).drug_lines == 4
    assert (
        structure_of("On 12 March the haemoglobin of this patient had been found to be rather low at 9.1 g/dL").lab_rows
        == 0
    )


def test_the_table_is_sound() -> None:
    kinds = {kind.value for kind in CATEGORY_OF} | {category.value for category in Category}
    kinds |= {"invoice", "insurance", "identification", "directive", "unknown"}
    for rule in table("classification.toml")["rule"]:
        assert rule["kind"] in kinds
        assert rule["where"] in ("title", "start", "heading", "text")
        assert rule["language"] in ("en", "de", "fr", "es")
        assert len(rule["phrases"]) == len(set(rule["phrases"]))


@given(st.text(max_size=500), st.text(max_size=40))
def test_any_text_gets_an_answer(text: str, name: str) -> None:
    answer = classify(text, name)
    assert answer.category is None or answer.type is DocumentType.UNKNOWN or CATEGORY_OF[answer.type] is answer.category


@needs_shared
def test_notes_that_the_table_was_not_tuned_on() -> None:
    shelves = {"radiology_report": Category.IMAGING, "pathology_report": Category.LABS}
    answers = [
        (classify(note["transcription"]), {shelves.get(kind, Category.NOTES) for kind in note["kinds"].split("|")})
        for note in held_out_notes()
    ]
    covered = [(answer, right) for answer, right in answers if answer.type is not DocumentType.UNKNOWN]
    assert len(covered) >= FEWEST_COVERED * len(answers)
    assert sum(answer.category in right for answer, right in covered) >= FEWEST_RIGHT * len(covered)


def held_out_notes() -> list[dict[str, str]]:
    """The half of the notes that was not looked at, without repeated texts and those of no known kind."""
    csv.field_size_limit(10_000_000)
    with shared("documents", "mtsamples", "mtsamples_train.csv").open(encoding="utf-8", newline="") as file:
        notes = {re.sub(r"\W+", "", note["transcription"].lower()): note for note in csv.DictReader(file)}
    return [
        note
        for text, note in notes.items()
        if text and note["kinds"] and hashlib.md5(note["note_id"].encode()).digest()[0] % 2 == 0
    ]
