"""Medicines, allergies, people, cases and questions, as typed."""

import json
from typing import Any

from models.second_opinion import StepId
from tests.app.cli.conftest import Run


def answered(run: Run, *words: object) -> Any:
    """The JSON that a command prints."""
    done = run(*words, "--json")
    assert done.exit_code == 0, done.output
    return json.loads(done.stdout)


def test_medicines(run: Run) -> None:
    line = ("--dose", "5 mg", "--frequency", "once a day", "--reason", "blood pressure", "--started", "2019")
    assert run("medication", "add", "Ramipril", *line).exit_code == 0
    assert run("medication", "add", "Metformin").exit_code == 0
    assert run("medication", "add", "  ").exit_code == 2
    (first, second) = answered(run, "medication", "list")
    assert (first["name"], first["dose"], first["started"], first["ended"]) == ("Ramipril", "5 mg", "2019", None)
    assert run("medication", "end", second["id"], "--date", "2026-03").exit_code == 0
    assert run("medication", "end", 99).exit_code == 4
    assert [one["name"] for one in answered(run, "medication", "list", "--all")] == ["Ramipril", "Metformin"]
    assert run("medication", "end", second["id"], "--date", "2026-03-01").exit_code == 0
    assert [one["name"] for one in answered(run, "medication", "list")] == ["Ramipril"]
    assert "Ramipril\t5 mg\tonce a day" in run("medication", "list").stdout
    assert "1 medicine" in run("medication", "confirm").stdout


def test_allergies_and_none_known_exclude_each_other(run: Run) -> None:
    assert "allergy none" in run("allergy", "list").stdout
    assert run("allergy", "none").exit_code == 0
    assert run("allergy", "none").exit_code == 0
    assert "none known" in run("allergy", "list").stdout
    assert len(answered(run, "allergy", "list")) == 1
    assert run("allergy", "add", "Penicillin", "--reaction", "rash").exit_code == 0
    (only,) = answered(run, "allergy", "list")
    assert (only["substance"], only["reaction"]) == ("Penicillin", "rash")
    assert run("allergy", "none").exit_code == 2
    assert run("allergy", "remove", 99).exit_code == 2
    assert run("allergy", "remove", only["id"]).exit_code == 0
    assert answered(run, "allergy", "list") == []


def test_people(run: Run) -> None:
    assert run("person", "add", "--name", "Ben Muster", "--born", "1990-05-06", "--sex", "M").exit_code == 0
    assert run("person", "add", "--name", "  ", "--born", "1990").exit_code == 2
    assert run("person", "edit", "Ben", "--also", "Benjamin Muster", "--born", "1990-05-07").exit_code == 0
    anna, ben = answered(run, "person", "list")
    assert anna["name"] == "Anna Muster"
    assert (ben["born"], ben["sex"], ben["other_names"]) == ("1990-05-07", "M", ["Benjamin Muster"])
    assert run("medication", "list").exit_code == 4
    assert run("medication", "list", "--person", "Muster").exit_code == 4
    assert run("medication", "list", "--person", "benjamin  MUSTER").exit_code == 0
    assert run("medication", "list", "--person", 2).exit_code == 0
    assert run("medication", "list", "--person", "Carl").exit_code == 4


def test_a_case_and_its_steps(run: Run) -> None:
    assert run("case", "show").exit_code == 4
    assert "emergency" in run("case", "new", "--title", "Nodule").stdout
    shown = answered(run, "case", "show")
    assert list(shown) == ["id", "title", "steps"]
    assert shown["title"] == "Nodule"
    assert [step["step"] for step in shown["steps"]] == list(StepId)
    assert all(list(step) == ["step", "done", "reason"] for step in shown["steps"])
    assert all(step["reason"] and not step["done"] for step in shown["steps"])
    assert run("case", "set", "reason.diagnosis", "a nodule").exit_code == 0
    assert run("case", "set", "reason.kinds", "rare").exit_code == 0
    for number in range(5):
        assert run("question", "add", f"Question {number}?").exit_code == 0
    steps = {step["step"]: step for step in answered(run, "case", "show")["steps"]}
    assert steps["reason"] == {"step": "reason", "done": True, "reason": ""}
    assert steps["questions"]["done"]
    assert "reason.diagnosis = a nodule" in run("case", "show").stdout
    assert run("case", "set", "reason.diagnosis", "").exit_code == 0
    assert "reason.diagnosis" not in run("case", "show").stdout
    unknown = run("case", "set", "no.such.key", "x")
    assert unknown.exit_code == 2
    assert "reason.diagnosis" in unknown.stderr
    assert run("case", "set", "history.cancer", "perhaps").exit_code == 2
    assert run("case", "new").exit_code == 0
    assert run("case", "show").exit_code == 4
    assert run("case", "show", "--case", 2).exit_code == 0
    assert [one["title"] for one in answered(run, "case", "list")] == ["Nodule", "Second opinion"]


def test_every_key_is_told_with_what_it_takes(bare: Run) -> None:
    told = bare("case", "keys", "--json")
    assert told.exit_code == 0
    keys = {one["key"]: one for one in json.loads(told.stdout)}
    assert keys["history.cancer"]["accepted"] == "yes, no"
    assert "requested" in keys["pathology.slides"]["accepted"]
    assert all(set(one) == {"key", "meaning", "form", "accepted"} and all(one.values()) for one in keys.values())
    lines = bare("case", "keys").stdout.splitlines()
    assert len(lines) == 1 + len(keys)
    assert "specialist.language\tlanguage the specialist reads\ta language code such as en, de, fr, es" in lines


def test_questions(run: Run) -> None:
    assert run("question", "list").exit_code == 4
    assert run("case", "new").exit_code == 0
    assert run("question", "add", "How sure\nis it?").exit_code == 0
    assert run("question", "add", " ").exit_code == 2
    (question,) = answered(run, "question", "list")
    assert (question["rank"], question["text"]) == (1, "How sure is it?")
    assert "How sure" in run("question", "list").stdout
    assert run("question", "remove", 9).exit_code == 2
    assert run("question", "remove", question["id"]).exit_code == 0
    assert answered(run, "question", "list") == []
