"""The words of scans, asked for on the command line."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from app.services import reading_scans, scans_waiting
from app.services.reading_scans import ScansRead, Unread
from models.dates import PartialDate
from models.records import DocumentType
from models.vault import FilledIn, Recognition
from tests.app.cli.conftest import Run
from tests.scanned import page, png

LETTER = Recognition(
    text="words",
    title="Letter",
    date=PartialDate(2026),
    category=None,
    type=DocumentType.UNKNOWN,
    provider="",
    facility="",
    language="",
    reasons=(),
    flags=("recognised", "unsure:date", "unsure:title", "other_named:Bea Weiss"),
)
DONE = ScansRead(
    (FilledIn(7, LETTER, {}, {}), FilledIn(8, replace(LETTER, flags=("no_words",)), {}, {})),
    (Unread(9, "too_slow"),),
)


def test_what_was_read_is_told_with_what_to_check(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading_scans, "read", lambda _vault, ids, _report: DONE if ids else ScansRead())
    assert run("read-scans").stdout == "There is no scan whose words are still to be read.\n"
    done = run("read-scans", 7, 8, 9)
    assert done.exit_code == 0
    said = " ".join(done.stdout.split())
    assert "Read: 1 scan. The words may contain mistakes. 1 picture has no words in it." in said
    assert "1 scan could not be read: reading it took too long" in said
    assert "7: Letter; please check: date, title" in said
    assert "7: the recognised text seems to name Bea Weiss; check whose it is" in said
    told = json.loads(run("read-scans", 7, "--json").stdout)
    assert told["read"][0] == {"record": 7, "words": True, "unsure": ["date", "title"], "doubt": "Bea Weiss"}
    assert told["unread"] == [{"record": 9, "reason": "too_slow"}]


def test_an_import_says_that_scans_wait(run: Run, tmp_path: Path) -> None:
    (tmp_path / "scan.png").write_bytes(png(page((), width=60)))
    assert "1 record is a scan or photo whose words" in " ".join(run("import", tmp_path / "scan.png").stdout.split())


def test_stopped_or_not_installed_it_says_what_to_do(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    stopped = ScansRead(interrupted=True)
    monkeypatch.setattr(reading_scans, "read", lambda _vault, _ids, _report: stopped)
    done = run("read-scans")
    assert (done.exit_code, "run the same command again" in done.output) == (130, True)
    monkeypatch.undo()
    monkeypatch.setattr(scans_waiting, "can_recognise", lambda: False)
    done = run("read-scans")
    assert (done.exit_code, "--with-ocr" in done.output) == (4, True)
