"""What the journey's answers put into the letter and the history page of a package."""

import io
from datetime import UTC, datetime

import pytest
from pypdf import PdfReader

from app.export import binder
from app.export.case_facts import facts
from models.second_opinion.steps import REASONS
from tests.app.export.told import ANSWERS, inputs

SAID = {
    "reason.kinds": "procedure,explore",
    "appointment.when": "2026-04-02 15:30 Europe/Zurich",
    "specialist.practice": "Knee Clinic",
    "tell.since": "Since December.",
    "tell.worse": "Stairs make it worse.",
    "tell.effect": "I cannot carry anything.",
}


def pages(**answers: str) -> list[str]:
    """The text of each page of a binder made with these answers besides those of the stock."""
    made = binder.build(inputs(answers=ANSWERS | answers), ())
    return [" ".join(page.extract_text().split()) for page in PdfReader(io.BytesIO(made)).pages]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", ("Appointment", "2 Apr 2026, 15:30 (Europe/Zurich)", "I want to know all my options.", "My symptoms")),
        ("de", ("Termin", "2. April 2026, 15:30", "Ich möchte alle Möglichkeiten kennen.", "Meine Beschwerden")),
        ("fr", ("Rendez-vous", "Je souhaite connaître toutes les options.")),
        ("es", ("Cita", "Quiero conocer todas las opciones.")),
    ],
)
def test_the_letter_says_why_when_and_how_it_feels(language: str, words: tuple[str, ...]) -> None:
    letter = " ".join(pages(**{**SAID, "specialist.language": language})[:2])
    said = (*words, "Prof. Keller, Knee Clinic", *(SAID[f"tell.{key}"] for key in ("since", "worse", "effect")))
    assert [one for one in said if one not in letter] == []


def test_the_history_tells_it_again() -> None:
    history = next(page for page in pages(**SAID) if page.startswith("Diagnosis and history"))
    assert "Dr Rita Referrer" in history
    assert "An operation or another procedure was advised." in history
    assert "Since when, and how they changed: Since December." in history


def test_what_is_not_said_leaves_no_heading() -> None:
    told = " ".join(pages())
    assert "Why I would like a second opinion" not in told
    assert "My symptoms" not in told
    assert "Appointment" not in told


def test_answers_are_read_as_they_are_meant() -> None:
    known = facts(inputs(answers={"reason.kinds": "rare,unheard_of", "appointment.when": "soon", "tell.since": "May"}))
    assert known.reasons == ("rare",)
    assert known.appointment is None
    assert known.told == (("symptoms", ""),)
    assert not known.blank
    every = facts(inputs(answers={"reason.kinds": ",".join(REASONS), "appointment.when": SAID["appointment.when"]}))
    assert every.reasons == REASONS
    assert (
        facts(inputs(answers={"specialist.address": "Hill Road 1\n4000 Basel"})).receiver_place
        == "Hill Road 1, 4000 Basel"
    )
    assert every.appointment == datetime(2026, 4, 2, 13, 30, tzinfo=UTC)
