"""Lists of one's own on the command line."""

import json
from pathlib import Path

from tests.app.cli.conftest import Run

DISC = "CD of the biopsy pictures"
POINT = "own_cd_of_the_biopsy_pictures"


def test_a_list_of_ones_own_from_begin_to_end(run: Run, tmp_path: Path) -> None:
    assert run("case", "new").exit_code == 0
    assert run("checklist", "save", "Clinic North").stdout.startswith("The list Clinic North has ")
    assert run("checklist", "add", "Clinic North", DISC, "--how-much", "recommended").exit_code == 0
    assert run("checklist", "drop", "Clinic North", "language").exit_code == 0
    assert run("checklist", "weigh", "Clinic North", POINT, "required").exit_code == 0
    assert run("checklist", "use", "clinic north").stdout.startswith("Case 1 is checked by the list Clinic North.")
    shown = json.loads(run("checklist", "show", "--json").stdout)
    assert shown["name"] == "Clinic North"
    assert shown["points"][-1]["id"] == POINT
    assert POINT in run("checklist", "show").stdout

    missing = run("check")
    assert DISC in missing.stdout
    assert f"tick.{POINT}" in missing.stdout
    assert run("case", "set", f"tick.{POINT}", "yes").exit_code == 0
    assert f"tick.{POINT} (CD of the biopsy pictures) = yes" in run("case", "log").stdout
    rules = {one["rule"]: one["state"] for one in json.loads(run("check", "--json").stdout)["findings"]}
    assert (rules[POINT], "language" in rules) == ("met", False)

    out = tmp_path / "north.toml"
    assert run("checklist", "export", "Clinic North", "--out", out).exit_code == 0
    assert run("checklist", "import", out).exit_code == 2
    assert run("checklist", "import", out, "--replace").exit_code == 0
    assert run("checklist", "remove", "Clinic North").exit_code == 4
    assert run("checklist", "use", "Second opinion").exit_code == 0
    assert run("checklist", "remove", "Clinic North").exit_code == 0
    assert [one["name"] for one in json.loads(run("checklist", "list", "--json").stdout)] == ["Second opinion"]
    assert "Second opinion" in run("checklist", "list").stdout


def test_what_is_wrong_with_a_file_is_said(run: Run, tmp_path: Path) -> None:
    strange = tmp_path / "strange.toml"
    strange.write_text("name = 'x'\n[[rule]]\nid = 'Q'\n", encoding="utf-8")
    answer = run("checklist", "import", strange)
    assert answer.exit_code == 4
    assert "cannot be used as a list of records" in answer.stderr
    assert run("checklist", "import", tmp_path / "none.toml").exit_code == 4
    assert run("checklist", "show", "none").exit_code == 4
    assert run("checklist", "weigh", "x", "y", "heavy").exit_code == 2
