"""A document is called what its first lines say it is, and never after a person or a date."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from importers.candidates import Candidate, Kind
from importers.describing import LONGEST_TITLE, describe, title_of
from tests.shared import needs_shared, shared

NAMES = ("Muster, Anna", "Anna Muster")


@pytest.mark.parametrize(
    ("lines", "title"),
    [
        ("Laboratory Report\nPatient: Anna Muster", "Laboratory Report"),
        ("born 02.04.1961\nLetter of discharge", "Letter of discharge"),
        ("Frau Anna Muster, geb. 02.04.1961\nArztbrief", "Arztbrief"),
        ("Mme Anna Muster, née le 2 avril 1961\nCompte rendu", "Compte rendu"),
        ("Anna Muster *02.04.1961\nBefund", "Befund"),
        ("ANNA MUSTER\nProgress note", "Progress note"),
        ("Muster Anna\nNotes", "Notes"),
        ("Anna Muster's diabetes diary", "Anna Muster's diabetes diary"),
        ("Berlin, 12.03.2026\nBefundbericht", "Berlin, 12.03.2026"),
        ("den 12.03.2026\nBefundbericht", "Befundbericht"),
        ("Printed 12 March 2026, page 1\nChest X-ray", "Chest X-ray"),
        ("Page 1 of 3\nChest X-ray", "Chest X-ray"),
        ("Version 2.5.3 | 2.5.3 Program\nHeart rate", "Heart rate"),
        ("Version control in the ward", "Version control in the ward"),
        ("Tel. (207) 555-0143   Fax (207) 555-0199\nwww.clinic.example\nNote", "Note"),
        ("Sehr geehrte Frau Kollegin,\nwir berichten über", ""),
        ("Dear Dr. Miller\nThank you for referring", ""),
        ("Northlake Hospital\n12 March 2026\nSurgical pathology report", "Surgical pathology report"),
        ("Labor Dr. Weiß & Kollegen MVZ\nPatientin: Anna Muster\nHämoglobin 12,8", "Labor Dr. Weiß & Kollegen MVZ"),
        ("Northlake Clinical Laboratories\nTest Result Flag Units", "Northlake Clinical Laboratories"),
        ("Northlake Hospital\nas I said in my last report the patient has been well since", "Northlake Hospital"),
        ("Compte rendu d'hospitalisation        le 7 novembre 2025", "Compte rendu d'hospitalisation"),
        ("- Benutzerhandbuch \N{EN DASH}", "Benutzerhandbuch"),
        ("Datos del paciente.\nNombre:  Ana.\nInforme clínico del paciente: varón de", "Informe clínico del paciente"),
        ("Herrn\nDr. med. Max Other\nKorekamp 15\n47809 Krefeld\nSehr geehrter Herr Kollege,\nDiagnosen", ""),
        ("Werte Frau Kollegin,\n1. Lungenembolie\nBehandlung befand.", ""),
        ("Diagnosen:\nLungenembolie", ""),
        ("Klinikum Nord\nCT Abdomen und kl. Becken\nName: Anna Muster\nBefund:", "CT Abdomen und kl. Becken"),
        ("Cher confrère,\nCOMPTE RENDU D'HOSPITALISATION", "COMPTE RENDU D'HOSPITALISATION"),
        ("Befundbericht:\nText", "Befundbericht"),
        ("Contents ............... 1\nChapter one", "Chapter one"),
        ("1234\n--\n", ""),
        ("", ""),
    ],
)
def test_titles(lines: str, title: str) -> None:
    assert title_of(lines, NAMES) == title


def test_the_name_found_in_a_document_is_not_its_title() -> None:
    text = "Anna Muster\n12 March 2026\nDischarge summary\nPatient: Anna Muster\nDate of birth: 02.04.1961"
    assert describe(Candidate(Kind.TEXT, text=text), "x.txt").title == "Discharge summary"
    assert describe(Candidate(Kind.TEXT, text="born 02.04.1961"), "scan 7.txt").title == "scan 7"


@given(st.text(max_size=300), st.lists(st.text(max_size=20), max_size=2))
def test_a_title_is_one_short_line_of_the_text(text: str, names: list[str]) -> None:
    title = title_of(text, tuple(names))
    assert len(title) <= LONGEST_TITLE
    assert title == title.strip()
    assert "\n" not in title
    assert title in " ".join(text.split())


@needs_shared
@pytest.mark.parametrize(
    ("name", "title"), [("en.txt", "SURGICAL PATHOLOGY REPORT"), ("fr.txt", "Compte rendu d'hospitalisation")]
)
def test_titles_of_scanned_letters(name: str, title: str) -> None:
    path: Path = shared("documents/ocr_synthetic") / name
    assert title_of(path.read_text(encoding="utf-8")) == title


def test_what_was_examined_is_the_title_below_the_name_of_a_house() -> None:
    head = "LAKESIDE MEDICAL CENTER\nPatient: Anna Muster\n"
    assert title_of(head + "Exam: CT CHEST WITH CONTRAST        Exam Date: 02/11/2025\n") == "CT CHEST WITH CONTRAST"
    assert title_of(head + "Study date: 02/11/2025\n") == "LAKESIDE MEDICAL CENTER"
