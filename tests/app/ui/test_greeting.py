"""A vault that can only be looked at, in the window: every page is there, a change is answered with a sentence."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.services import changes
from app.services.editing import Correction
from app.ui.places import Place
from app.ui.widgets.notice import Notice
from models.errors import ErrorKind, UserError
from models.vault import entering
from tests.app.ui import stage


@pytest.fixture
def locked_away(vault_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The vault on a medium that says it is write-protected."""
    monkeypatch.setattr(entering, "write_protected", lambda _path: True)
    before = {path: path.read_bytes() for path in vault_path.rglob("*") if path.is_file()}
    yield vault_path
    assert {path: path.read_bytes() for path in vault_path.rglob("*") if path.is_file()} == before


def test_every_page_can_be_looked_at_and_nothing_is_written(locked_away: Path, tmp_path: Path) -> None:
    window = stage.open_window(tmp_path, locked_away)
    window.show()
    session = window.session
    assert session is not None
    failures: list[Exception] = []
    session.failed.disconnect(window.show_failure)
    session.failed.connect(failures.append)
    [line] = [one for one in window.findChildren(Notice) if "Nothing can be written" in one.accessibleName()]
    line.button.click()
    session.choose_person(1)
    for place in Place:
        session.go(place, 1 if place in (Place.TIMELINE, Place.IMAGES) else None)
        stage.settle(window)
    assert [one.kind for one in failures if isinstance(one, UserError)] == [ErrorKind.VAULT_READ_ONLY]
    failures.clear()
    session.perform(changes.corrected([1], Correction(title="changed")))
    stage.settle(window)
    assert [one.kind for one in failures if isinstance(one, UserError)] == [ErrorKind.VAULT_READ_ONLY]
    stage.close(window)
