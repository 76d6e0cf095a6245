"""No label, no identity."""

import pytest

from importers.labels import written_on
from models.records import Sex
from tests.makers import LAB_REPORT


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (LAB_REPORT, ("Anna Muster",)),
        ("Patient: Whitcombe, Eleanor J DOB: 03/14/1961 Sex: F", ("Whitcombe, Eleanor J",)),
        ("Patientin: Großmann, Käthe geb. am 12.04.1958", ("Großmann, Käthe",)),
        ("Paciente: Núñez Ortega, María F. Nac.: 23/02/1970", ("Núñez Ortega, María",)),
        ("Name: Whitcombe, Eleanor J D.O.B.: 14/03/1961", ("Whitcombe, Eleanor J",)),
        ("Betrifft: Frau Anna Muster, geb. 02.04.1961, wohnhaft in Nord", ("Anna Muster",)),
        ("Pat.: Muster, Anna   *02.04.1961", ("Muster, Anna",)),
        ("Rehabilitandin: Anna Muster, geb. 02.04.1961", ("Anna Muster",)),
        ("Versicherte Person: Anna Muster   Geburtsdatum 02.04.1961", ("Anna Muster",)),
        ("Member: ANNA MUSTER   Member ID: X123", ("ANNA MUSTER",)),
        ("Assurée : MUSTER Anna", ("MUSTER Anna",)),
        ("Mme Anna MUSTER (née OTHER), née le 2 avril 1961", ("Anna MUSTER",)),
        ("Befund\nAnna Muster, *02.04.1961, weiblich", ("Anna Muster",)),
        ("Befund * 3 Punkte", ()),
        ("Nachname: Muster Vorname: Anna", ("Muster, Anna",)),
        ("Nom : DUPONT Prénom : Marie", ("DUPONT, Marie",)),
        ("PATIENT: ANNA MUSTER (F) 45y", ("ANNA MUSTER",)),
        ("Patient: The patient is a 45-year-old woman", ()),
        ("Drug Name: Aspirin Protect", ()),
        ("Name: Aspirin Protect", ()),
        ("Patient: Northside Hospital", ()),
        ("Anna Muster was here", ()),
        ("Dr. Anna Muster", ()),
        ("Patient: 12345", ()),
        ("", ()),
    ],
)
def test_names(text: str, names: tuple[str, ...]) -> None:
    assert written_on(text).names == names


def test_two_people_on_one_document_are_said_to_be_two() -> None:
    written = written_on("Patient: Anna Muster\nPatient: Berta Other")
    assert written.names == ("Anna Muster",)
    assert written.several


def test_spellings_of_one_name_are_kept() -> None:
    written = written_on("Patient: Muster, Anna\nWir berichten über Frau Anna Muster, geb. 02.04.1961")
    assert written.names == ("Muster, Anna", "Anna Muster")
    assert not written.several


@pytest.mark.parametrize(
    ("text", "sex"),
    [
        ("Sex: Female", Sex.FEMALE),
        ("Geschlecht: männlich", Sex.MALE),
        ("Sexo: H.", Sex.MALE),
        ("Sexo: M.", None),
        ("Sexo: F F. Nac.: 2/3/1960", Sex.FEMALE),
        ("Sexe : H \N{BALLOT BOX} F \N{BALLOT BOX WITH X}", None),
        ("Geschlecht: m / w", None),
        ("Geschlecht: w", Sex.FEMALE),
        ("Sexo: Mujer", Sex.FEMALE),
        ("Sexo: M", None),
        ("Sexe : M", Sex.MALE),
        ("Sex: unknown", None),
    ],
)
def test_sex(text: str, sex: Sex | None) -> None:
    assert written_on(text).sex is sex


def test_numbers_providers_and_letterheads() -> None:
    written = written_on(
        "Northlake Clinical Laboratories\nMRN: 12-3456 Ordering provider: Samuel Okafor, MD Fasting: Yes\nNHS No: none"
    )
    assert (written.patient_id, written.issuer) == ("12-3456", "")
    assert written.provider == "Samuel Okafor, MD"
    assert written.facility == "Northlake Clinical Laboratories"


def test_a_heading_is_no_letterhead() -> None:
    assert written_on("Hospital discharge summary\nLaboratory results").facility == ""


@pytest.mark.parametrize(
    "heading",
    ["CLINIC LETTER", "Clinic note", "Hospital Admission Note", "Arztbrief der Klinik", "Entlassungsbericht Spital"],
)
def test_a_headings_kind_of_letter_is_no_letterhead_and_the_next_line_may_be(heading: str) -> None:
    assert written_on(f"{heading}\nDr. Paul Lung").facility == ""
    assert written_on(f"{heading}\nClinic North, Pulmonology").facility == "Clinic North, Pulmonology"


@pytest.mark.parametrize(
    ("line", "house"),
    [
        ("Labor: Praxis für Labormedizin Nord", "Praxis für Labormedizin Nord"),
        ("Labor: Universität am Nordufer", "Universität am Nordufer"),
        ("Labor: Kumulativbefund beiliegend", ""),
        ("Labor: BSG 7/23, Hb 16,2", ""),
    ],
)
def test_results_below_a_label_are_no_house(line: str, house: str) -> None:
    assert written_on(line).facility == house
