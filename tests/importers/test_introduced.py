"""Letters name their patient in a sentence, not after a label."""

import pytest

from importers.introduced import above_birth
from importers.labels import written_on


@pytest.mark.parametrize(
    "text",
    [
        "wir berichten über unsere gemeinsame Patientin Anna Muster, die sich vom 01.03. bis 05.03.2026 bei uns war.",
        "wir berichten über unsere Patientin, Frau Anna Muster, Fallnummer: 23346011, geboren am: 02.04.1961, die",
        "wir berichten von unserer gemeinsamen Patientin Anna Muster (FN:445544767), geb. 02.04.1961die sich",
        "wir berichten über den stat. Aufenthalt von Frau MUSTER, Anna, vom 02.05.2018 bis 16.05.2018.",
        "wir berichten über Frau Muster, Anna, 02.04.1961, die sich vom 06.07.2023 bis 17.07.2023 bei uns befand",
        "Anna Muster geb. 02.04.1961,\n\nSehr geehrte Frau Kollegin,",
        "Anna Muster,  02.04.1961, wohnhaft Hauptstr. 11",
        "Dr. med. Anna Muster *02.04.1961\nPIZ: 12235904",
        "PATIENTIN:\nAnna Muster, geb: 2.4.1961 wh.: Neustadt",
        "ENTLASSUNGSBERICHT Patientin: Muster, Anna geb. am 02.04.1961",
        "Anna Muster\nHauptstr. 3a\nA-3337 Neustadt\n\n\ngeboren am:  02.04.1961\nFallzahl: 103354008",
        "Dear Dr Miller,\nThank you for referring Mrs Anna Muster, a 62-year-old teacher, who has had a cough.",
        "I had the pleasure of seeing your patient Ms. Anna Muster in the clinic today.",
        "Muster, Anna (F) DOB 02/04/1961",
        "J'ai vu en consultation ce jour Madame Anna MUSTER, 65 ans, adressée par le Dr Curie.",
        "Madame Anna MUSTER a été hospitalisée du 3 au 8 mars 2026",
        "Mme Anna MUSTER, né(e) le 02/04/1961",
        "Votre patiente Anna Muster, qui présente une toux",
        "Valoramos a Dña. Anna Muster, de 65 años, por disnea.",
        "la paciente Anna Muster fue ingresada",
        "Paciente Anna Muster, nacida el 2/4/1961",
    ],
)
def test_the_patient_is_named(text: str) -> None:
    names = written_on(text).names
    assert [sorted(name.replace(",", "").casefold().split()) for name in names] == [["anna", "muster"]]


def test_with_a_doctors_or_a_mans_title() -> None:
    assert written_on("Monsieur Jean DUPONT, né le 03/04/1950").names == ("Jean DUPONT",)
    assert written_on("M. Jean DUPONT, né le 03/04/1950").names == ("Jean DUPONT",)


@pytest.mark.parametrize(
    "text",
    [
        "She was seen by Mr Peter Kelly, who advised surgery.",
        "überwiesen von Herrn Dr. Peter Berg, der sie kennt",
        "Mit Herrn Peter Berg, der sie pflegt, haben wir gesprochen",
        "Sehr geehrte Frau Kollegin Berg, die Patientin war hier",
        "The Patient Health Questionnaire was administered",
        "Patient Education is important",
        "unseren Patienten, Herrn Muster, geboren am 02.04.1961",
        "HLA-A A *01:02\nHLA-B B *08:01",
        "Blutbild * 3 Punkte",
    ],
)
def test_nobody_is_taken_for_the_patient(text: str) -> None:
    assert written_on(text).names == ()


def test_a_heading_above_a_birth_is_no_name() -> None:
    text = "Labor Nord\nKlinische Chemie\nGeburtsdatum: 02.04.1961"
    assert list(above_birth(text)) == ["Klinische Chemie"]
    assert written_on(text).names == ()


def test_an_address_above_a_birth_does_not_go_before_a_label() -> None:
    assert written_on("Patient: Anna Muster\n\nMax Other\nGeburtsdatum: 02.04.1961").names == ("Anna Muster",)
