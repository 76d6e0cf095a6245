"""The weekly habit on the command line."""

import json
import os
from datetime import timedelta
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from app.cli.main import app
from app.cli.session import Session
from tests.fakes import FakeClock


class Person:
    """Types commands on one computer, at times of her own."""

    def __init__(self, vault: Path, passphrase: Path, settings: Path) -> None:
        self.clock, self.settings = FakeClock(), settings
        self._globals = ["--vault", str(vault), "--passphrase-file", str(passphrase)]

    def types(self, *words: str, with_vault: bool = True) -> Result:
        """Run one command."""
        session = Session(clock=self.clock, random=os.urandom, settings=self.settings)
        line = [*(self._globals if with_vault else ()), *words]
        return CliRunner().invoke(app, line, obj=session, env={"PATH": "", "CAREBINDER_VAULT": None})


@pytest.fixture
def person(vault_path: Path, passphrase_file: Path, tmp_path: Path) -> Person:
    """Somebody with a vault and no settings; no program of the system can be called."""
    return Person(vault_path, passphrase_file, tmp_path / "settings")


def test_a_week_from_reminder_to_nothing_new(person: Person) -> None:
    assert "No reminders are set up yet" in person.types("remind", with_vault=False).output
    assert person.types("remind", "--if-due", with_vault=False).output == ""
    shown = person.types("week")
    assert shown.exit_code == 0, shown.output
    assert "Nothing waits for a decision." in shown.output
    assert "week --nothing-new" in shown.output
    assert "It is time" in person.types("remind", with_vault=False).output
    done = json.loads(person.types("week", "--nothing-new", "--json").stdout)
    assert (done["state"], done["counts"], done["streak"]["weeks"]) == ("done", True, 1)
    assert done["history"][-1] == {"week": "2026-W11", "state": "nothing_new"}
    after = person.types("remind", with_vault=False).output
    assert after == "The next reminder comes on Sunday, 2026-03-22 at 18:00.\n"


def test_where_no_message_can_be_shown_it_is_tried_again(person: Person) -> None:
    person.types("week")
    for _ in range(2):
        said = person.types("remind", "--if-due", with_vault=False)
        assert (said.exit_code, said.output) == (0, "It is time for this week's ten minutes.\n")


def test_records_that_wait_are_listed_with_why(person: Person, tmp_path: Path) -> None:
    note = tmp_path / "note.txt"
    note.write_text("Some words about nothing in particular", encoding="utf-8")
    assert person.types("import", str(note), "--yes").exit_code == 0
    person.clock.moment += timedelta(minutes=1)
    shown = person.types("week")
    assert "1 record waits for a decision:" in shown.output
    assert "Weeks: ✓" in shown.output
    (item,) = json.loads(person.types("week", "--json").stdout)["items"]
    assert item["why"] == ["undated", "uncategorised", "unreviewed"]
    later = person.types("week", "--later", "1").stdout
    assert "Nothing waits" in later
    person.clock.advance(days=1)
    assert person.types("week", "--fine", "1", "--json").exit_code == 0
    assert json.loads(person.types("week", "--json").stdout)["items"] == []
    assert person.types("week", "--fine", "99").exit_code == 4
    assert person.types("week", "--later", "99").exit_code == 4


def test_a_damaged_settings_file_is_said_and_kept_aside(person: Person) -> None:
    person.settings.mkdir()
    (person.settings / "reminders.json").write_text("{", encoding="utf-8")
    assert "could not be read" in person.types("remind", with_vault=False).stderr
    assert "made anew" in person.types("week").stderr
    assert (person.settings / "reminders.damaged").read_text(encoding="utf-8") == "{"
    assert "It is time" in person.types("remind", with_vault=False).stdout


def test_a_calendar_is_saved_without_medical_words_unless_asked(person: Person, tmp_path: Path) -> None:
    plain, full = tmp_path / "plain.ics", tmp_path / "full.ics"
    assert person.types("case", "new").exit_code == 0
    done = person.types("case", "set", "appointment.when", "2026-04-14 15:30 Europe/Berlin")
    assert done.exit_code == 0, done.output
    assert "3 events" in person.types("calendar", "--out", str(plain)).stdout
    assert "Second opinion" not in plain.read_text(encoding="utf-8")
    said = person.types("calendar", "--out", str(full), "--titles", "full", "--case", "1").stdout
    assert "Second opinion" in full.read_text(encoding="utf-8")
    assert "who can see your calendar" in said
    assert person.types("calendar", "--out", str(full)).exit_code == 4
    assert person.types("calendar", "--out", str(tmp_path / "x.ics"), "--case", "9").exit_code == 4


def test_an_import_lets_the_week_count_where_reminders_are_set_up(person: Person, tmp_path: Path) -> None:
    note = tmp_path / "note.txt"
    note.write_text("Some words", encoding="utf-8")
    assert person.types("import", str(note), "--yes").exit_code == 0
    assert not (person.settings / "reminders.json").exists()
    person.types("week")
    person.clock.advance(days=7)
    assert "It is time" in person.types("remind", with_vault=False).output
    note.write_text("Other words", encoding="utf-8")
    assert person.types("import", str(note), "--yes").exit_code == 0
    assert "It is time" not in person.types("remind", with_vault=False).output


def test_the_plan_is_changed_and_paused(person: Person) -> None:
    assert "Next reminder: Wednesday, 2026-03-18 at 19:30." in person.types("week", "--plan", "wed 19:30").stdout
    paused = person.types("week", "--pause", "2026-04-01").stdout
    assert "Next reminder: Wednesday, 2026-04-01 at 19:30." in paused
    assert "at 19:30" in person.types("week", "--pause", "9999-12-31").stdout
    assert person.types("remind", with_vault=False).exit_code == 0
    assert "The weekly reminder is off." in person.types("week", "--plan", "off").stdout
    assert person.types("week", "--plan", "someday").exit_code == 2
    assert person.types("week", "--pause", "someday").exit_code == 2


def test_without_a_timer_that_it_knows_it_says_so(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(person.settings))
    assert "no timer" in person.types("remind", "--timer", "state", with_vault=False).stdout
    assert person.types("remind", "--timer", "on", with_vault=False).exit_code == 4
    assert not person.settings.exists()
