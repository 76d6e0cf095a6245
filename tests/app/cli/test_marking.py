"""Marking pictures, seeing them through a window, finding elements, and what a package leaves out by choice."""

import json
from pathlib import Path

import pytest
from PIL import Image

from app.services.leaving_out import write_left_out
from models.vault import Vault
from tests.app.cli.conftest import PASSPHRASE, Run, Stock, json_of, series_and_report
from tests.fakes import FakeClock


@pytest.fixture(scope="module")
def stock(template: tuple[Path, str], tmp_path_factory: pytest.TempPathFactory) -> Stock:
    """A series and a lab report, imported."""
    return series_and_report(template[0], tmp_path_factory.mktemp("stock"), slices=5)


@pytest.fixture
def filled(run: Run, stock: Stock, vault_path: Path) -> dict[str, int]:
    """A vault with a series and a lab report; their numbers by type."""
    stock.into(vault_path)
    return {one["type"]: one["id"] for one in json_of(run, "list")}


def test_marks_are_set_listed_and_taken_away(run: Run, filled: dict[str, int]) -> None:
    series = filled["image_series"]
    assert "No picture is marked" in run("marks").stdout
    assert json_of(run, "marks") == []
    line = ("mark", series, "--slice", 4, "--note", "the doctor pointed here", "--window", "-600,1500", "--invert")
    said = run(*line)
    assert said.exit_code == 0, said.output
    assert "Image 4 of 5" in said.stdout
    assert f"carebinder unmark {series} --slice 4" in said.stdout
    assert run("mark", series, "--slice", 2).exit_code == 0
    plain, seen = json_of(run, "marks", series)
    assert seen == {
        "record": series,
        "title": "CT chest: Axial 5 mm",
        "date": "2026-03-14",
        "slice": 4,
        "slices": 5,
        "frame": 1,
        "window": [-600.0, 1500.0],
        "inverted": True,
        "note": "the doctor pointed here",
    }
    assert (plain["slice"], plain["window"], plain["note"]) == (2, None, "")
    listed = run("marks").stdout
    for words in ("4 of 5", "-600,1500 inverted", "the doctor pointed here", "2 of 5"):
        assert words in listed
    assert run("unmark", series, "--slice", 4).exit_code == 0
    assert [one["slice"] for one in json_of(run, "marks")] == [2]
    again = run("unmark", series, "--slice", 4)
    assert again.exit_code == 2
    assert "Possible: 2" in again.stderr


@pytest.mark.parametrize("window", ["40", "40,", "a,b", "40,0", "40,-1", "nan,400", "40,inf", "1,2,3"])
def test_what_is_no_window(run: Run, filled: dict[str, int], window: str, tmp_path: Path) -> None:
    series = filled["image_series"]
    assert run("mark", series, "--slice", 1, "--window", window).exit_code == 2
    assert run("image", series, "--window", window, "--out", tmp_path / "x.png").exit_code == 2
    assert json_of(run, "marks") == []
    assert not (tmp_path / "x.png").exists()


def test_what_cannot_be_marked(run: Run, filled: dict[str, int]) -> None:
    assert run("mark", filled["image_series"], "--slice", 6).exit_code == 2
    assert run("mark", filled["lab_result"], "--slice", 1).exit_code == 4
    assert run("mark", 99, "--slice", 1).exit_code == 4
    assert run("marks", 99).exit_code == 4
    assert run("unmark", filled["lab_result"], "--slice", 1).exit_code == 2


def test_a_picture_through_a_window(run: Run, filled: dict[str, int], tmp_path: Path) -> None:
    line = ("image", filled["image_series"], "--slice", 2, "--window", "0,100")
    assert run(*line, "--out", tmp_path / "a.png").exit_code == 0
    assert run(*line, "--invert", "--out", tmp_path / "b.png").exit_code == 0
    assert run(*line[:4], "--out", tmp_path / "c.png").exit_code == 0
    a, b, c = (Image.open(tmp_path / f"{name}.png").tobytes() for name in "abc")
    assert bytes(255 - shade for shade in b) == a != c


def test_elements_are_found_by_words(run: Run, filled: dict[str, int]) -> None:
    series = filled["image_series"]
    every, found = json_of(run, "tags", series), json_of(run, "tags", series, "--find", "PATIENT name")
    assert {"tag": "(0010,0010)", "vr": "PN", "name": "Patient's Name", "value": "Muster^Anna", "depth": 0} in found
    assert 0 < len(found) < len(every)
    assert all(one in every for one in found)
    assert "Muster^Anna" in run("tags", series, "--find", "0010,0010").stdout
    assert "No element holds" in run("tags", series, "--find", "zebra").stdout
    assert json_of(run, "tags", series, "--find", "zebra") == []


def test_what_was_left_out_stays_out_unless_all_is_asked_for(
    run: Run, bare: Run, filled: dict[str, int], vault_path: Path, tmp_path: Path
) -> None:
    assert run("case", "new", "--title", "Nodule").exit_code == 0
    assert run("mark", filled["image_series"], "--slice", 1).exit_code == 0
    with Vault.open(vault_path, PASSPHRASE, clock=FakeClock()) as vault:
        case = vault.cases.list()[0].id
        write_left_out(vault, case, [filled["image_series"], 99])
    some, everything = tmp_path / "some", tmp_path / "all"
    for out, more, count in ((some, (), 1), (everything, ("--all",), 2)):
        done = run("export", "--out", out, "--json", *more)
        assert done.exit_code == 0, done.output
        assert json.loads(done.stdout)["records"] == count
        assert bare("verify", out).exit_code == 0
        assert ("1 record is left out" in done.stderr) == (count == 1)
        assert "until confirmed" not in done.stderr
        assert (out / "DICOMDIR").exists() == (count == 2)
        assert bool(list(out.rglob("KY*"))) == (count == 2)
    assert b"Key Object" not in b"".join(path.read_bytes() for path in some.rglob("*") if path.is_file())
    for more, named in (((), False), (("--all",), True)):
        findings = json_of(run, "check", *more, code=1)["findings"]
        assert any(filled["image_series"] in one["records"] for one in findings) is named
    assert "1 record is left out" in run("check").stderr
    assert "left out" not in run("check", "--all").stderr
