"""A case on the command line: entries, steps, letters, the choice of a doctor, the comparison."""

import json
from typing import Any

import pytest

from models.second_opinion import StepId
from tests.app.cli.conftest import Run


def told(run: Run, *words: object, code: int = 0) -> str:
    """What a command prints."""
    done = run("case", *words)
    assert done.exit_code == code, done.output
    return done.stdout


def answered(run: Run, *words: object) -> Any:
    """The JSON that a command prints."""
    return json.loads(told(run, *words, "--json"))


@pytest.fixture(autouse=True)
def case(run: Run) -> None:
    """The only case."""
    told(run, "new", "--title", "Nodule")


def test_entries_are_added_edited_and_dropped(run: Run) -> None:
    assert "case add KIND" in told(run, "entries")
    assert "request 1: clinic = Clinic North, law = gdpr" in told(
        run, "add", "request", "clinic=Clinic North", "law=GDPR"
    )
    assert "sent = 2026-03-01" in told(run, "edit", 1, "sent=2026-03-01")
    assert "sent" not in told(run, "edit", 1, "sent=", "Note=by post")
    told(run, "add", "task", "what=Call = ask")
    assert [one["kind"] for one in answered(run, "entries")] == ["request", "task"]
    assert answered(run, "entries", "task") == [{"id": 2, "kind": "task", "fields": {"what": "Call = ask"}}]
    assert "task 2: what = Call = ask" in told(run, "show")
    told(run, "drop", 2)
    assert "task 2: taken back" in told(run, "log")
    assert "clinic = Clinic North" in told(run, "log")
    assert answered(run, "log")[0]["subject"] == "request 1"


@pytest.mark.parametrize(
    ("line", "code", "words"),
    [
        (("add", "letter", "clinic=x"), 2, "request"),
        (("add", "request", "law=gdpr"), 2, "clinic"),
        (("add", "request", "clinic"), 2, "FIELD=VALUE"),
        (("add", "request", "clinic=x", "sent=soon"), 2, "a day such as"),
        (("add", "cell", "opinion=3", "row=4", "text=x"), 2, "none yet"),
        (("edit", 7, "sent=2026-03-01"), 4, "7"),
        (("drop", 7), 4, "7"),
        (("choose", 7), 4, "7"),
        (("entries", "letter"), 2, "request"),
        (("reopen", "facts"), 2, "appointment"),
        (("letters", "--law", "roman", "--clinic", "x"), 2, "gdpr"),
    ],
)
def test_what_cannot_be_done_is_said(run: Run, line: tuple[object, ...], code: int, words: str) -> None:
    done = run("case", *line)
    assert done.exit_code == code, done.output
    assert words in done.stderr


def test_the_urgent_note_comes_first_and_stays(run: Run) -> None:
    told(run, "set", "safety.growth", "yes")
    told(run, "set", "reason.kinds", "rare")
    lines = told(run, "show").splitlines()
    assert lines[1].startswith("! ")
    assert any("case set safety.done" in line for line in lines)
    told(run, "set", "safety.done", "Called my doctor")
    assert "! " not in told(run, "show")
    assert "request" not in told(run, "deadlines")
    [due] = answered(run, "deadlines")
    assert (due["kind"], due["due"][:10], due["done"], due["frame"]) == ("safety", "2026-04-12", False, "within_weeks")
    assert "specialist" in told(run, "deadlines")


def test_steps_are_opened_again_and_closed(run: Run) -> None:
    told(run, "set", "reason.kinds", "rare")
    assert "done on 2026-03-15" in told(run, "show")
    told(run, "reopen", "Reason")
    steps = {one["step"]: one for one in answered(run, "show")["steps"]}
    assert list(steps) == list(StepId)
    assert (steps["reason"]["done"], steps["reason"]["reason"]) == (False, "You opened this step again.")
    told(run, "close", "reason")
    assert "done on 2026-03-15" in told(run, "show")


def test_letters_from_what_is_missing(run: Run) -> None:
    assert "--clinic NAME" in told(run, "letters")
    told(run, "set", "first_opinion.practice", "Clinic North")
    written = told(run, "letters", "--law", "hipaa")
    assert "clinic = Clinic North" in written
    assert "1 letter is written down." in written
    assert "0 letters" in told(run, "letters")


def test_a_doctor_is_chosen_with_a_warning_of_ties(run: Run) -> None:
    told(run, "set", "first_opinion.phone", "030 1234567")
    told(run, "add", "candidate", "name=Dr. New", "phone=+49 30 1234567")
    said = told(run, "choose", 1)
    assert "Dr. New is chosen." in said
    assert "  ! " in said
    assert "specialist.name = Dr. New" in told(run, "show")


def test_the_comparison(run: Run) -> None:
    told(run, "set", "first_opinion.doctor", "Dr. A")
    told(run, "set", "specialist.name", "Dr. B")
    assert "of the comparison are empty" in told(run, "chart")
    opinions = [one["id"] for one in answered(run, "entries", "opinion")]
    rows = [one["id"] for one in answered(run, "entries", "row")]
    for opinion, text in zip(opinions, ("Operate", "Wait"), strict=True):
        for row in rows:
            told(run, "add", "cell", f"opinion={opinion}", f"row={row}", f"text={text}")
    for row in rows:
        told(run, "edit", row, "state=clarify", f"question=Why {row}?")
    for key, value in (("radical", "yes"), ("stakes", "yes"), ("waiting_hurts", "no")):
        told(run, "set", f"compare.{key}", value)
    shown = told(run, "chart")
    assert "Operate\tWait\tclarify" in shown
    assert "third doctor" in shown
    assert "4 questions are added." in told(run, "ask")
    assert "0 questions are added." in told(run, "ask")
    assert {one["step"]: one["done"] for one in answered(run, "show")["steps"]}["compare"]


def test_notes_of_the_visit_are_typed_or_piped_and_found_again(run: Run) -> None:
    assert "Record 1: your notes" in told(run, "note", "Rest the knee.")
    done = run("case", "note", "-", typed="From the input.\n")
    assert "Record 2" in done.stdout
    assert "knee" in run("search", "knee").stdout
    assert answered(run, "log")[-1]["value"] == "1,2"
    assert run("case", "note", " ").exit_code == 2


def test_a_case_is_moved_to_the_bin_and_back(run: Run) -> None:
    told(run, "set", "diagnosis", "A nodule")
    before = answered(run, "log")
    moved = told(run, "remove", 1)
    assert "Moved to the bin: case 1, Nodule. The records stay" in moved
    assert "case restore 1" in moved
    assert answered(run, "list") == []
    assert [one["title"] for one in answered(run, "list", "--bin")] == ["Nodule"]
    assert "1 case is in the bin as well: carebinder case list --bin" in run("list", "--bin").stdout
    told(run, "show", "--case", 1, code=4)
    told(run, "remove", 1, code=4)
    assert "Brought back: case 1, Nodule." in told(run, "restore", 1)
    assert "Case 1 is not in the bin." in run("case", "restore", 1).stderr
    assert answered(run, "log") == before
    assert "No case is in the bin." in told(run, "list", "--bin")
    told(run, "remove", 1)
    assert run("empty-bin", "--yes").stdout == "Deleted for good: 1 case.\n"
    told(run, "restore", 1, code=4)


def test_one_case_of_the_bin_goes_for_good(run: Run) -> None:
    assert run("case", "new", "--title", "Two").exit_code == 0
    assert answered(run, "packages", "--case", "1") == []
    told(run, "delete", 1, "--yes", code=4)
    for number in (1, 2):
        assert "case delete" in told(run, "remove", number)
    assert "Deleted for good: case 1." in told(run, "delete", 1, "--yes")
    assert [one["id"] for one in answered(run, "list", "--bin")] == [2]
    assert run("empty-bin", "--older-than", "5", "--yes").stdout == "Nothing has been in the bin for 5 days.\n"
    assert run("empty-bin", "--older-than", "0", "--yes").stdout == "Deleted for good: 1 case.\n"
