"""From check to verified package, one record's originals, and the vault's own commands."""

import io
import json
import re
from pathlib import Path

import pytest
from pypdf import PdfReader

from app.cli.export import Shape
from app.export.inputs import Variant
from app.export.page_sizes import PageSize
from tests.app.cli.conftest import PASSPHRASE, Run, Stock, json_of, series_and_report


@pytest.fixture(scope="module")
def stock(template: tuple[Path, str], tmp_path_factory: pytest.TempPathFactory) -> Stock:
    """A series and a lab report, imported."""
    return series_and_report(template[0], tmp_path_factory.mktemp("stock"), slices=3)


@pytest.fixture
def filled(stock: Stock, vault_path: Path) -> Path:
    """A vault with a series and a lab report; the folder they came from."""
    stock.into(vault_path)
    return stock.sources


def test_the_words_of_variants_are_the_packages() -> None:
    assert [shape.value for shape in Shape] == [variant.value for variant in Variant]


def test_check_says_what_is_missing(run: Run, filled: Path) -> None:
    found = json_of(run, "check", code=1)
    assert list(found) == ["complete", "findings"]
    assert found["complete"] is False
    states = {"met", "partly", "missing", "not_applicable", "waived"}
    for finding in found["findings"]:
        assert list(finding) == ["rule", "state", "reason", "records", "remedy"]
        assert finding["state"] in states
        assert finding["reason"]
        assert bool(finding["remedy"]) == (finding["state"] in {"partly", "missing"})
    words = run("check")
    assert words.exit_code == 1
    assert words.stdout.startswith("✗ Missing")
    assert "→" in words.stdout
    paired = next(one for one in found["findings"] if one["rule"] == "imaging_dicom")
    assert f"(record {paired['records'][0]})." in words.stdout
    assert "carebinder case new" in words.stdout
    assert "carebinder case set" in words.stdout
    lacking = sum(finding["state"] in {"partly", "missing"} for finding in found["findings"])
    said = re.search(r"(\d+) things are lacking(?:, (\d+) more)?", words.stdout)
    assert said
    assert sum(map(int, filter(None, said.groups()))) == lacking


def test_waiving_settles_a_case(run: Run) -> None:
    assert run("case", "new").exit_code == 0
    for finding in json_of(run, "check", code=1)["findings"]:
        if finding["state"] in {"partly", "missing"}:
            assert run("case", "set", f"waive.{finding['rule']}", "not needed").exit_code == 0
    assert json_of(run, "check")["complete"] is True
    assert "Complete" in run("check").stdout


def printed_on(binder: Path) -> tuple[float, ...]:
    """Width and height of a binder's first page."""
    return tuple(map(float, PdfReader(io.BytesIO(binder.read_bytes())).pages[0].mediabox[2:]))


def test_package(run: Run, bare: Run, filled: Path, tmp_path: Path) -> None:
    assert run("case", "new", "--title", "Nodule").exit_code == 0
    out = tmp_path / "package"
    made = json_of(run, "export", "--out", out)
    assert list(made) == ["path", "files", "bytes", "records", "version"]
    assert made["path"] == str(out)
    assert (made["records"], made["version"]) == (2, 1)
    assert made["files"] == sum(path.is_file() for path in out.rglob("*"))
    assert made["bytes"] == sum(path.stat().st_size for path in out.rglob("*") if path.is_file())
    assert bare("verify", out).exit_code == 0
    assert run("export", "--out", out).exit_code == 4
    words = run("export", "--out", tmp_path / "again.zip", "--variant", "zip")
    assert words.exit_code == 0, words.output
    assert "carebinder verify" in words.stdout
    assert "open" in words.stderr
    assert bare("verify", tmp_path / "again.zip").exit_code == 0
    assert printed_on(out / "BINDER.PDF") == PageSize.A4.upright
    for place, language, options in ((1, "en-US", ()), (2, "de", ("--paper-size", "letter"))):
        assert run("case", "set", "specialist.language", language).exit_code == 0
        alone = tmp_path / f"{place}.pdf"
        assert run("export", "--out", alone, "--variant", "reports", *options).exit_code == 0
        assert printed_on(alone) == PageSize.LETTER.upright
    open_ = {one["step"]: one["reason"] for one in json_of(run, "case", "show")["steps"]}
    assert "No package" not in open_["appointment"]


def test_a_protected_package_and_its_addendum(run: Run, bare: Run, filled: Path, tmp_path: Path) -> None:
    assert run("export", "--out", tmp_path / "never", "--variant", "addendum").exit_code == 4
    assert run("case", "new", "--title", "Nodule").exit_code == 0
    out = tmp_path / "package.zip"
    made = json_of(run, "export", "--out", out, "--variant", "protected")
    locked = bare("verify", out)
    assert locked.exit_code == 4
    assert "opens with its own passphrase" in locked.stderr
    (tmp_path / "key").write_text(made["passphrase"].lower() + "\n", "utf-8")
    assert bare("--passphrase-file", tmp_path / "key", "verify", out).exit_code == 0
    nothing = run("export", "--out", tmp_path / "never", "--variant", "addendum")
    assert nothing.exit_code == 4
    assert "Nothing has come since" in nothing.stderr


def test_verify_notices(run: Run, bare: Run, filled: Path, tmp_path: Path) -> None:
    out = tmp_path / "package"
    assert run("export", "--out", out).exit_code == 0
    image = next((out / "DICOM").rglob("IM*"))
    content = image.read_bytes()
    image.write_bytes(content[:-1] + bytes([content[-1] ^ 1]))
    (out / "EXTRA.TXT").write_text("x")
    (out / "BINDER.PDF").unlink()
    said = bare("verify", out)
    assert said.exit_code == 1
    assert "3 problems" in said.stdout
    assert bare("verify", tmp_path / "nothing").exit_code == 4
    assert bare("verify", filled).exit_code == 1


def test_what_cannot_be_exported(run: Run, filled: Path, vault_path: Path, tmp_path: Path) -> None:
    assert run("export", "--out", vault_path / "package").exit_code == 4
    assert run("export", "--out", tmp_path / "p", "--case", 7).exit_code == 4
    assert run("export", "--out", tmp_path / "p", "--variant", "floppy").exit_code == 2
    assert not (tmp_path / "p").exists()


def test_originals_picture_and_elements(run: Run, filled: Path, tmp_path: Path) -> None:
    records = {record["type"]: record["id"] for record in json_of(run, "list")}
    series = records.pop("image_series")
    (paper,) = records.values()
    assert run("get", paper, "--out", tmp_path / "labs.pdf").exit_code == 0
    assert (tmp_path / "labs.pdf").read_bytes() == (filled / "labs.pdf").read_bytes()
    assert run("get", series, "--out", tmp_path / "series").exit_code == 0
    sent = sorted(path.read_bytes() for path in (filled / "ct").iterdir())
    assert sorted(path.read_bytes() for path in (tmp_path / "series").rglob("*") if path.is_file()) == sent
    assert run("image", series, "--out", tmp_path / "slice.png", "--slice", 2).exit_code == 0
    assert (tmp_path / "slice.png").read_bytes().startswith(b"\x89PNG")
    assert run("image", series, "--out", tmp_path / "slice.png").exit_code == 4
    assert run("image", series, "--out", tmp_path / "x.png", "--slice", 9).exit_code == 2
    assert run("image", paper, "--out", tmp_path / "x.png").exit_code == 4
    shown = run("tags", series)
    assert shown.exit_code == 0
    assert "Muster^Anna" in shown.stdout
    assert run("tags", paper).exit_code == 4


def test_backup_restore_check_repair(run: Run, bare: Run, filled: Path, vault_path: Path, tmp_path: Path) -> None:
    facts = json_of(run, "vault", "info")
    assert (facts["persons"], facts["records"], facts["files"]) == (1, 2, 4)
    assert "Argon2id" in run("vault", "info").stdout
    checked = {"clean": True, "files": 4, "bytes": facts["bytes"], "findings": [], "orphans": 0, "orphans_bytes": 0}
    assert json_of(run, "vault", "check") == checked
    assert run("vault", "backup", tmp_path / "backup").exit_code == 0
    assert run("vault", "backup", tmp_path / "backup").exit_code == 0
    assert run("vault", "restore", tmp_path / "backup", tmp_path / "Back.vault").exit_code == 0
    assert run("vault", "restore", tmp_path / "backup", tmp_path / "Back.vault").exit_code == 4
    secret = ("--passphrase-file", tmp_path / "passphrase")
    assert bare("--vault", tmp_path / "Back.vault", *secret, "list").exit_code == 0
    segment = max((vault_path / "segments").rglob("*.seg"), key=lambda path: path.stat().st_size)
    content = bytearray(segment.read_bytes())
    content[len(content) // 2] ^= 1
    segment.write_bytes(content)
    damaged = json_of(run, "vault", "check", code=1)
    assert damaged["findings"]
    assert run("vault", "check").exit_code == 1
    assert run("vault", "repair").exit_code in (0, 1)
    assert bare("vault", "restore", tmp_path / "backup", tmp_path / "Without.vault").exit_code == 0


def test_rotation_ends_the_old_keys(run: Run, bare: Run, filled: Path, vault_path: Path, tmp_path: Path) -> None:
    (tmp_path / "new").write_text("nine other words that nobody guesses\n")
    asked = run("vault", "rotate", "--new-passphrase-file", tmp_path / "new")
    assert asked.exit_code == 1
    line = ("vault", "rotate", "--new-passphrase-file", tmp_path / "new", "--yes", "--recovery-out", tmp_path / "k.txt")
    assert run(*line).exit_code == 0
    assert run("list").exit_code == 3
    renewed = ("--vault", vault_path, "--passphrase-file", tmp_path / "new")
    assert len(json.loads(bare(*renewed, "list", "--json").stdout)) == 2
    assert bare(*renewed, "vault", "check").exit_code == 0
    (tmp_path / "newer").write_text(PASSPHRASE + " again\n")
    recovered = ("recover", "--recovery-file", tmp_path / "k.txt", "--new-passphrase-file", tmp_path / "newer")
    assert bare("--vault", vault_path, *recovered).exit_code == 0
