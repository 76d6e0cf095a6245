"""From import to the bin, through the commands."""

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

from tests.app.cli.conftest import Run, Stock, taken_in
from tests.makers import LAB_REPORT, ct_instance, ct_series, dicom_bytes, pdf_bytes

NASTY = "Report\x1b[2J \u202etxt.exe [bold]x[/bold]"


@pytest.fixture(scope="module")
def stock(template: tuple[Path, str], tmp_path_factory: pytest.TempPathFactory) -> Stock:
    """A series, a lab report twice, a damaged file, and an image of somebody else; imported."""
    beside = tmp_path_factory.mktemp("stock")
    folder = beside / "sources"
    ct_series(folder / "ct", 3)
    (folder / "labs.pdf").write_bytes(pdf_bytes(LAB_REPORT, title="Laboratory Report"))
    (folder / "labs again.pdf").write_bytes(pdf_bytes(LAB_REPORT, title="Laboratory Report"))
    (folder / "broken.pdf").write_bytes(pdf_bytes(LAB_REPORT)[:200])
    stranger = ct_instance(1, series="x", PatientName="Berg^Tom", PatientBirthDate="19550917", PatientSex="M")
    (folder / "IM9").write_bytes(dicom_bytes(stranger))
    return taken_in(template[0], beside, "--json")


@pytest.fixture
def sources(stock: Stock) -> Path:
    """Where they lie."""
    return stock.sources


@pytest.fixture
def taken(stock: Stock, vault_path: Path) -> dict[str, Any]:
    """What ``import --json`` says of them, which are in this test's vault from then on."""
    stock.into(vault_path)
    answer: dict[str, Any] = json.loads(stock.said.stdout)
    return answer


def listed(run: Run, *words: object) -> list[dict[str, Any]]:
    """What ``list --json`` says."""
    done = run("list", *words, "--json")
    assert done.exit_code == 0, done.output
    answer: list[dict[str, Any]] = json.loads(done.stdout)
    return answer


def test_count_in_is_count_out(taken: dict[str, Any]) -> None:
    assert list(taken) == ["found", "stored", "stored_unread", "duplicate", "held", "ignored", "items"]
    outcomes = [taken[key] for key in ("stored", "stored_unread", "duplicate", "held", "ignored")]
    assert taken["found"] == sum(outcomes) == len(taken["items"]) == 7
    assert outcomes == [4, 1, 1, 1, 0]
    assert all(list(item) == ["path", "outcome", "reason", "record"] for item in taken["items"])
    assert all(item["record"] for item in taken["items"])


def test_the_same_again_is_all_duplicates(run: Run, sources: Path, taken: dict[str, Any]) -> None:
    again = json.loads(run("import", sources, "--json", "--yes").stdout)
    assert again["duplicate"] == again["found"] == taken["found"]


def test_words_for_people(run: Run, sources: Path) -> None:
    done = run("import", sources)
    assert done.exit_code == 0
    assert "Found 7 files." in done.stdout
    assert "it names somebody else" in done.stdout
    assert "carebinder confirm" in done.stdout
    shown = run("imports", "show", 1)
    assert shown.exit_code == 0
    assert shown.stdout.count("stored and read") >= 4
    assert run("imports", "show", 9).exit_code == 2
    assert "sources" in run("imports", "list").stdout
    assert json.loads(run("imports", "list", "--json").stdout)[0]["sources"] == ["sources"]


def test_many_files_of_one_reason_do_not_hide_another(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "mixed"
    folder.mkdir()
    for number in range(8):
        stranger = ct_instance(number + 1, series="x", PatientName="Berg^Tom", PatientBirthDate="19550917")
        (folder / f"IM{number}").write_bytes(dicom_bytes(stranger))
    (folder / "broken.pdf").write_bytes(pdf_bytes(LAB_REPORT)[:200])
    said = run("import", folder).stdout
    assert said.count(": it names somebody else") == 6
    assert "and 3 more: it names somebody else" in said
    assert "  broken.pdf: the file is damaged" in said
    assert "carebinder imports show 1" in said


def test_list_has_the_promised_form(run: Run, sources: Path, taken: dict[str, Any]) -> None:
    records = listed(run)
    keys = ["id", "person", "category", "type", "title", "date", "provider", "files", "bytes", "sha256"]
    assert all(list(record) == keys for record in records)
    series = next(record for record in records if record["files"] == 3)
    assert series["category"] == "imaging"
    assert series["date"] == "2026-03-14"
    assert series["person"] == "Anna Muster"
    assert series["bytes"] == sum(path.stat().st_size for path in (sources / "ct").iterdir())
    labs = next(record for record in records if record["title"] == "Laboratory Report")
    assert labs["sha256"] == hashlib.sha256((sources / "labs.pdf").read_bytes()).hexdigest()
    assert listed(run, "--category", "imaging") == [series]
    assert listed(run, "--from", "2026-03-15", "--type", "image_series") == []
    assert [record["files"] for record in listed(run, "--held")] == [1]
    assert listed(run, "--person", "muster") == records


def test_held_records_wait_for_a_person(run: Run, taken: dict[str, Any]) -> None:
    (held,) = listed(run, "--held")
    before = len(listed(run))
    assert "1 such record waits until you say whose" in run("list", "--type", held["type"]).stdout
    assert "waits" not in run("list", "--to", "1990").stdout
    shown = run("confirm")
    assert "Berg" in shown.stdout
    assert len(listed(run)) == before
    assert run("person", "add", "--name", "Tom Berg", "--born", "1955-09-17").exit_code == 0
    assert run("confirm", held["id"], "--person", "Tom").exit_code == 0
    assert listed(run, "--held") == []
    assert [record["id"] for record in listed(run, "--person", "Tom Berg")] == [held["id"]]
    assert run("confirm", "--all").exit_code == 0
    assert run("confirm", 1, "--all").exit_code == 2


def test_a_search_says_what_waits_and_a_removal_how_to_undo_it(run: Run, taken: dict[str, Any]) -> None:
    (held,) = listed(run, "--held")
    assert "1 record would fit: carebinder confirm" in run("search", *held["title"].replace(":", " ").split()).stdout
    assert "would fit" not in run("search", "hemoglobin").stdout
    assert "Back with: carebinder restore 1 2." in run("remove", 2, 1, 1).stdout


def test_editing(run: Run, taken: dict[str, Any]) -> None:
    number = next(record["id"] for record in listed(run) if record["title"] == "Laboratory Report")
    line = ("--title", NASTY, "--date", "2026-02", "--category", "labs", "--note", "mine", "--tag", "a", "--tag", "b")
    assert run("edit", number, *line).exit_code == 0
    assert run("edit", number, "--untag", "a").exit_code == 0
    shown = json.loads(run("show", number, "--json").stdout)
    assert (shown["title"], shown["date"], shown["category"]) == (NASTY, "2026-02", "labs")
    assert (shown["note"], shown["tags"]) == ("mine", ["b"])
    assert [record["id"] for record in listed(run, "--tag", "b")] == [number]
    for command in (("list",), ("show", number), ("show", number, "--text"), ("search", "report")):
        said = run(*command)
        assert said.exit_code == 0
        assert "[bold]x[/bold]" in said.stdout
        assert not any(sign in said.stdout for sign in "\x1b\u202e")
    assert run("edit", number).exit_code == 2
    assert run("edit", number, "--date", "soon").exit_code == 2
    assert run("edit", 999, "--title", "x").exit_code == 4
    assert run("edit", number, "--person", "nobody").exit_code == 4


def test_search_marks_its_hits(run: Run, taken: dict[str, Any]) -> None:
    found = run("search", "hemoglobin", "creat")
    assert "»Hemoglobin«" in found.stdout
    assert "»Creatinine«" in found.stdout
    as_json = json.loads(run("search", "hemoglobin", "--json").stdout)
    assert "Hemoglobin" in as_json[0]["snippet"]
    assert not any(sign in as_json[0]["snippet"] for sign in "\x02\x03»«")
    assert "No record" in run("search", "xylophone").stdout


def test_bin(run: Run, taken: dict[str, Any]) -> None:
    first, second = (record["id"] for record in listed(run)[:2])
    assert run("remove", first, second).exit_code == 0
    assert {record["id"] for record in listed(run, "--bin")} == {first, second}
    assert run("restore", first).exit_code == 0
    assert run("restore", first).exit_code == 4
    refused = run("empty-bin")
    assert refused.exit_code == 1
    assert "--yes" in refused.stderr
    assert listed(run, "--bin")
    assert run("empty-bin", "--yes", "--older-than", 1).exit_code == 0
    assert listed(run, "--bin")
    assert run("empty-bin", "--yes").exit_code == 0
    assert listed(run, "--bin") == []
    assert run("show", second).exit_code == 4


def test_category_of_the_whole_import(run: Run, tmp_path: Path) -> None:
    note = tmp_path / "note.txt"
    note.write_text("Dear colleague, this is a note about Anna Muster, born 1961-04-02.")
    assert run("import", note, "--category", "doctor_notes").exit_code == 0
    assert [record["category"] for record in listed(run)] == ["doctor_notes"]


def test_names_of_files_cannot_command_the_terminal(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "sources"
    folder.mkdir()
    (folder / "a\x1b[2J\u202eb.pdf").write_bytes(b"%PDF-1.4 broken")
    done = run("import", folder)
    assert done.exit_code == 0
    shown = run("imports", "show", 1)
    as_json = run("import", folder, "--json")
    assert not any(sign in done.output + shown.output + as_json.stdout for sign in "\x1b\u202e")
    assert json.loads(as_json.stdout)["found"] == 1


def test_searching_for_nothing_finds_nothing(run: Run, taken: dict[str, Any]) -> None:
    for words in ("", " ", '"', "*", "()"):
        assert run("search", words).exit_code == 0


def test_what_is_not_there_is_said_before_any_question(bare: Run, run: Run, tmp_path: Path, vault_path: Path) -> None:
    missing = bare("--vault", vault_path, "import", tmp_path / "nothing")
    assert missing.exit_code == 4
    assert "There is nothing at" in missing.stderr
    assert bare("list").exit_code == 2
    assert bare("--vault", tmp_path / "no.vault", "list").exit_code == 4


def test_what_lies_aside_is_shown_and_goes_with_the_bin(run: Run, vault_path: Path) -> None:
    assert run("empty-bin", "--yes").stdout == "The bin is empty.\n"
    assert "orphans" not in run("vault", "info").stdout
    left_over = vault_path / "orphans" / f"{'ab' * 16}.seg"
    left_over.write_bytes(bytes(1400))
    for command in ("info", "check"):
        assert "In the folder orphans: 1 file, 1.4 kB. Left over" in run("vault", command).stdout
        told = json.loads(run("vault", command, "--json").stdout)
        assert (told["orphans"], told["orphans_bytes"]) == (1, 1400)
    assert run("vault", "check").exit_code == 0
    assert run("empty-bin", typed="n\n").exit_code == 1
    done = run("empty-bin", "--yes")
    assert "Deleted from the folder orphans: 1 file, 1.4 kB." in done.stdout
    assert not left_over.exists()


def test_an_empty_record_says_how_to_begin(run: Run, tmp_path: Path) -> None:
    assert "carebinder import" in run("list").stdout
    (tmp_path / "labs.pdf").write_bytes(pdf_bytes(LAB_REPORT))
    assert run("import", tmp_path / "labs.pdf").exit_code == 0
    assert run("remove", 1).exit_code == 0
    for words in ((), ("--category", "imaging")):
        assert run("list", *words).stdout == "There is no such record.\n"
