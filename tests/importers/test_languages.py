"""Four languages, and none where too little is said."""

import pytest

from importers.languages import language_of


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The patient was seen in the clinic and is doing well with no history of pain.", "en"),
        ("Wir berichten über die Patientin, die sich am Montag in der Praxis mit Schmerzen vorstellte.", "de"),
        ("Le patient a été vu en consultation avec une douleur dans la jambe et il est traité par son médecin.", "fr"),
        ("El paciente acude a la consulta con dolor y se realiza una exploración para el diagnóstico.", "es"),
        ("Hemoglobin 13.2 g/dL", ""),
        ("", ""),
        ("患者は元気です", ""),
    ],
)
def test_languages(text: str, language: str) -> None:
    assert language_of(text) == language
