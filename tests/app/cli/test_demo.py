"""The sample story, from nothing to a verified package."""

import json
import stat
from pathlib import Path

import pytest

from tests.app.cli.conftest import Run


def test_demo(bare: Run, tmp_path: Path) -> None:
    out = tmp_path / "demo"
    done = bare("demo", "--out", out)
    assert done.exit_code == 0, done.output
    assert "Complete and unchanged" in done.stdout
    assert "it names somebody else" in done.stdout
    assert "the file" in done.stdout
    secret = out / "passphrase.txt"
    assert stat.S_IMODE(secret.stat().st_mode) == 0o600
    assert secret.read_text().strip() in done.stdout
    vault = ("--vault", out / "Sample.vault", "--passphrase-file", secret)
    records = json.loads(bare(*vault, "list", "--json").stdout)
    types = [record["type"] for record in records]
    assert types.count("image_series") == 2
    assert types.count("lab_result") == 2
    assert {"imaging_report", "clinical_note", "medication_list", "discharge_summary", "unknown"} <= set(types)
    assert all(record["date"] for record in records if record["type"] != "unknown")
    assert len(json.loads(bare(*vault, "list", "--held", "--json").stdout)) == 1
    assert bare("verify", out / "package").exit_code == 0
    assert f"Go on with: carebinder --vault {out}/Sample.vault" in done.stdout
    again = bare("demo", "--out", out)
    assert again.exit_code == 4
    assert bare("verify", out / "package").exit_code == 0


def test_a_second_look_around_goes_into_the_next_folder(
    bare: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("CAREBINDER_STARTED_WITH", "python3 run.py cli")
    kept = tmp_path / "carebinder-demo" / "package" / "INDEX.HTM"
    kept.parent.mkdir(parents=True)
    kept.write_text("mine")
    (tmp_path / "carebinder-demo-2").symlink_to("nowhere")
    done = bare("demo")
    assert done.exit_code == 0, done.output
    assert "carebinder-demo is there already" in done.stdout
    assert "Go on with: python3 run.py cli --vault carebinder-demo-3/Sample.vault" in done.stdout
    assert bare("verify", "carebinder-demo-3/package").exit_code == 0
    assert kept.read_text() == "mine"
