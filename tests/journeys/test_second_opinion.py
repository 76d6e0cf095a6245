"""A whole case lived through on the command line, with a clock that is moved: from red flags to letters."""

import itertools
import json
import os
from datetime import UTC, datetime
from pathlib import Path

import pytest
from typer.testing import CliRunner

from app.cli.main import app
from app.cli.session import Session
from app.services import consulting
from models.dates import PartialDate
from models.second_opinion import StepId
from models.vault import FLOOR, Vault
from tests.fakes import FakeClock

PASSPHRASE = "a quiet evening with tea and letters"
RULES = (
    "clinical_notes",
    "treatment_plan",
    "doctor_contact",
    "time_span",
    "imaging_dicom",
    "lab_results",
    "medications",
)


class Anna:
    """Anna at her computer; every command opens her vault anew."""

    def __init__(self, home: Path) -> None:
        self.home, self.clock = home, FakeClock(datetime(2026, 1, 30, 18, 0, tzinfo=UTC))
        (home / "passphrase").write_text(PASSPHRASE, encoding="utf-8")
        vault, _key = Vault.create(home / "Anna.vault", PASSPHRASE, clock=self.clock, kdf=FLOOR)
        with vault:
            vault.people.add("Anna Muster", PartialDate(1961, 4, 2), None)

    def __call__(self, *words: object) -> str:
        """Run a command; what it prints."""
        session = Session(clock=self.clock, random=os.urandom, settings=self.home / "settings")
        opened = ["--vault", str(self.home / "Anna.vault"), "--passphrase-file", str(self.home / "passphrase")]
        done = CliRunner().invoke(app, [*opened, *map(str, words)], obj=session)
        assert done.exit_code == 0, done.output
        return done.stdout

    def says(self, answers: dict[str, str]) -> None:
        """Answer a few things, as case set does, with the vault opened once."""
        with self.opened() as vault:
            for key, value in answers.items():
                consulting.answer(vault, None, key, value)

    def asks(self, *questions: str) -> None:
        """Write questions down, as question add does."""
        with self.opened() as vault:
            for text in questions:
                consulting.add_question(vault, None, text)

    def compares(self, *texts: str) -> None:
        """Fill each opinion's column with a text, as case add does."""
        self("case", "chart")
        with self.opened() as vault:
            rows = consulting.entries(vault, None, "row")
            opinions = consulting.entries(vault, None, "opinion")
            for (opinion, text), row in itertools.product(zip(opinions, texts, strict=True), rows):
                fields = {"opinion": str(opinion.id), "row": str(row.id), "text": text}
                consulting.enter(vault, None, "cell", fields)

    def opened(self) -> Vault:
        """The vault, open."""
        return Vault.open(self.home / "Anna.vault", PASSPHRASE, clock=self.clock)

    def done(self) -> list[str]:
        """The steps that are done, as case show tells them."""
        return [one["step"] for one in json.loads(self("case", "show", "--json"))["steps"] if one["done"]]

    def next(self) -> str:
        """The one next thing to do."""
        return next(line for line in self("case", "show").splitlines() if line.startswith(("Next: ", "Everything")))

    def due(self) -> list[tuple[str, str, bool]]:
        """The deadlines: kind, day and whether it is done."""
        return [(one["kind"], one["due"][:10], one["done"]) for one in json.loads(self("case", "deadlines", "--json"))]


@pytest.fixture
def anna(tmp_path: Path) -> Anna:
    """Anna with a new vault."""
    return Anna(tmp_path)


def test_from_red_flags_to_letters(anna: Anna, tmp_path: Path) -> None:
    _frightened(anna)
    _prepared(anna)
    _letters(anna)
    _specialist(anna)
    _appointment(anna, tmp_path)
    _visit(anna)
    _decided(anna, tmp_path)


def _frightened(anna: Anna) -> None:
    anna("case", "new", "--title", "A lump in the neck")
    assert anna.next() == "Next: Is it urgent?"
    anna.says(dict.fromkeys(("safety.vessel", "safety.nerves", "safety.urgent"), "no") | {"safety.growth": "yes"})
    assert "! Please see a doctor now" in anna("case", "show")
    anna.clock.advance(hours=1)
    anna.says({"safety.done": "Dr. Alder saw me the same day"})
    assert anna.done() == [StepId.SAFETY]
    assert anna.due() == [("safety", "2026-02-27", False)]


def _prepared(anna: Anna) -> None:
    anna.says(
        {
            "reason.kinds": "serious, procedure",
            "first_opinion.doctor": "Dr. Ruth Alder",
            "first_opinion.practice": "Praxis Müller",
            "first_opinion.phone": "+49 30 1234567",
            "first_opinion.address": "Hauptstraße 5, Berlin",
            "doctor.asked": "2026-01-30",
            "insurance.called": "2026-01-30",
            "insurance.said_by": "Mr. Low",
            "insurance.cost": "nothing",
            "insurance.referral": "no",
        }
    )
    anna.asks("How sure?", "What else?", "What if we wait?", "How many like me?", "Any trial?")
    assert anna.done() == ["safety", "reason", "doctor", "insurance", "questions"]


def _letters(anna: Anna) -> None:
    assert "Praxis Müller" in anna("case", "letters", "--law", "gdpr")
    [letter] = json.loads(anna("case", "entries", "request", "--json"))
    anna("case", "edit", letter["id"], "sent=2026-01-30")
    assert ("request_due", "2026-03-02", False) in anna.due()
    anna.clock.advance(days=32)
    assert "should have answered" in anna("case", "show")
    anna("case", "edit", letter["id"], "chased=2026-03-03")
    anna.clock.advance(days=2)
    anna("case", "edit", letter["id"], "received=2026-03-05")
    assert ("request_due", "2026-03-02", True) not in anna.due(), "what was received is no longer due"
    anna.says({f"history.{name}": "no" for name in ("cancer", "biopsied", "operated", "hospitalised", "treated")})
    anna.says({f"waive.{rule}": "handed over on paper" for rule in RULES})
    assert "records" in anna.done()


def _specialist(anna: Anna) -> None:
    anna("case", "add", "candidate", "name=Dr. Near", "practice=PRAXIS MUELLER", "phone=030 1234567")
    near, *_ = json.loads(anna("case", "entries", "candidate", "--json"))
    assert "  ! " in anna("case", "choose", near["id"])
    assert "specialist" not in anna.done()
    anna("case", "add", "candidate", "name=Dr. Far", "practice=Charité", "phone=040 7654321", "found=academic_centre")
    *_, far = json.loads(anna("case", "entries", "candidate", "--json"))
    assert "  ! " not in anna("case", "choose", far["id"])
    assert "specialist" in anna.done()


def _appointment(anna: Anna, tmp_path: Path) -> None:
    anna.says({"appointment.when": "2026-03-30 09:00 Europe/Berlin", "appointment.confirmed": "2026-03-05"})
    assert "safety" not in anna.done(), "the visit is more than two weeks away"
    anna.says({"safety.growth": "no"})
    assert "case unchanged" in anna("case", "show")
    assert "4 answers stand as of today." in anna("case", "unchanged")
    assert "safety" in anna.done()
    (tmp_path / "letter.txt").write_text("Anna Muster\nborn 2 April 1961\nReferral letter of 2 March 2026\n", "utf-8")
    anna("import", tmp_path / "letter.txt", "--yes")
    anna("confirm", "--all")
    anna("export", "--variant", "zip", "--out", tmp_path / "package.zip")
    anna.says({"appointment.delivery": "portal", "appointment.sent": "2026-03-05"})
    anna.clock.moment = datetime(2026, 3, 28, 6, 59, tzinfo=UTC)
    assert ("receipt", "2026-03-28", False) in anna.due()
    assert "Please call the office now" not in anna("case", "show")
    anna.clock.advance(minutes=2)
    assert "Please call the office now" in anna("case", "show")
    anna.says({"appointment.acknowledged": "2026-03-28"})
    assert "appointment" in anna.done()


def _visit(anna: Anna) -> None:
    anna.clock.moment = datetime(2026, 3, 30, 12, 0, tzinfo=UTC)
    anna.says({"visit.summary": "Dr. Far would wait.", "visit.held": "2026-03-30", "visit.report_due": "2026-04-10"})
    anna.compares("Operate", "Wait")
    rows = [one["id"] for one in json.loads(anna("case", "entries", "row", "--json"))]
    for row in rows:
        anna("case", "edit", row, "state=clarify", "question=How long may I wait?")
    assert "1 question is added." in anna("case", "ask")
    assert {"visit", "compare"} <= set(anna.done())


def _decided(anna: Anna, tmp_path: Path) -> None:
    anna.says(
        {"decide.path": "second_plan", "decide.first_informed": "2026-03-30", "decide.second_informed": "2026-03-30"}
    )
    for paper in ("first-team-letter", "second-team-letter", "my-second-opinion"):
        anna("case", "paper", paper, "--out", tmp_path / f"{paper}.pdf")
        assert (tmp_path / f"{paper}.pdf").read_bytes().startswith(b"%PDF-")
    assert anna.next() == "Next: Keep it up"
    for _ in range(4):
        anna("week", "--nothing-new")
        anna.clock.advance(days=7)
    assert anna.done() == list(StepId)
    assert anna.next() == "Everything is done."
    anna("case", "reopen", "decide")
    assert anna.next() == "Next: Decide"
    assert "decide.path = second_plan" in anna("case", "log")


def test_a_case_without_doctor_or_insurer_can_finish(anna: Anna) -> None:
    anna("case", "new")
    anna.says(dict.fromkeys(("safety.vessel", "safety.nerves", "safety.urgent", "safety.growth"), "no"))
    anna.says({"reason.kinds": "rare", "first_opinion.none": "yes", "insurance.none": "yes"})
    anna.says({f"history.{name}": "no" for name in ("cancer", "biopsied", "operated", "hospitalised", "treated")})
    anna.says({f"waive.{rule}": "there are none" for rule in RULES})
    anna.asks("One?", "Two?", "Three?", "Four?", "Five?")
    anna.says(
        {
            "specialist.name": "Dr. Far",
            "specialist.address": "Seestr. 1",
            "appointment.kind": "in_writing",
            "appointment.confirmed": "2026-01-30",
            "appointment.acknowledged": "2026-01-30",
            "visit.held": "2026-01-30",
            "visit.summary": "in a letter",
            "decide.path": "second_plan",
            "decide.second_informed": "2026-01-30",
        }
    )
    anna.compares("clear")
    assert set(StepId) - set(anna.done()) == {StepId.HABIT}
