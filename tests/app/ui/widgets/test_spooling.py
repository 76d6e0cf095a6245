import os
import sys
from pathlib import Path

import pytest

from app.ui.widgets import spooling


@pytest.mark.skipif(sys.platform != "linux", reason="CUPS gathers sheets so on Linux")
@pytest.mark.parametrize("before", [None, "/var/tmp"])
def test_what_is_gathered_lies_in_memory_while_printing_begins(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, before: str | None
) -> None:
    monkeypatch.setattr(spooling, "_ROOM", 0)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("TMPDIR", before or "")
    if before is None:
        monkeypatch.delenv("TMPDIR")
    with spooling.in_memory():
        assert os.environ["TMPDIR"] == str(tmp_path)
    assert os.environ.get("TMPDIR") == before


@pytest.mark.parametrize("place", ["", "relative", "/missing/runtime"])
def test_without_such_a_place_nothing_is_changed(monkeypatch: pytest.MonkeyPatch, place: str) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", place)
    before = os.environ.get("TMPDIR")
    with spooling.in_memory():
        assert os.environ.get("TMPDIR") == before


def test_too_little_room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spooling, "_ROOM", 1 << 60)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    with spooling.in_memory():
        assert os.environ.get("TMPDIR") != str(tmp_path)
