"""Copies leave the vault only where the person says, and only after being told what that means."""

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QFileDialog

from app.ui.widgets.buttons import Button
from models.records import Category
from tests.app.ui.facts.conftest import Desk


def agree(desk: Desk, words: str) -> None:
    """Press the verb of the question that is open."""
    buttons = [one for dialog in desk.pane.findChildren(QDialog) for one in dialog.findChildren(Button)]
    next(one for one in buttons if one.text() == words and one.isVisible()).click()


def where(desk: Desk, place: Path) -> None:
    """Answer the file dialog that is open."""
    dialog = desk.pane.findChildren(QFileDialog)[-1]
    dialog.filesSelected.emit([str(place)])
    dialog.reject()
    desk.settle()


def document(desk: Desk) -> int:
    """A record of one file."""
    return next(each for each in desk.numbers() if desk.record(each).category is Category.LABS)


def test_one_file_is_saved_under_the_name_chosen(desk: Desk, tmp_path: Path) -> None:
    desk.show(document(desk))
    desk.pane.doing.copy.click()
    agree(desk, "Choose where")
    where(desk, tmp_path / "copy.pdf")
    assert (tmp_path / "copy.pdf").read_bytes().startswith(b"%PDF")
    assert "not encrypted" in desk.said[-1].text


def test_several_records_go_into_a_folder(desk: Desk, tmp_path: Path) -> None:
    numbers = desk.numbers()[:2]
    desk.show(*numbers)
    desk.pane.doing.copy.click()
    agree(desk, "Choose where")
    (tmp_path / "out").mkdir()
    where(desk, tmp_path / "out")
    assert len(list((tmp_path / "out").iterdir())) == 2


def test_what_cannot_be_saved_is_told(desk: Desk, tmp_path: Path) -> None:
    desk.show(document(desk))
    (tmp_path / "copy.pdf").write_bytes(b"there before")
    desk.pane.doing.copy.click()
    agree(desk, "Choose where")
    where(desk, tmp_path / "copy.pdf")
    assert len(desk.failed) == 1
    assert (tmp_path / "copy.pdf").read_bytes() == b"there before"


def test_another_program_gets_a_copy_from_the_folder_chosen(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []

    def open_url(url: QUrl) -> bool:
        opened.append(url.toLocalFile())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    desk.show(document(desk))
    menu = desk.pane.doing.more.menu()
    next(one for one in menu.actions() if one.text().startswith("Open with")).trigger()
    agree(desk, "Choose a folder")
    assert not opened
    (tmp_path / "out").mkdir()
    where(desk, tmp_path / "out")
    assert [Path(each).parent for each in opened] == [tmp_path / "out"]
    assert Path(opened[0]).read_bytes().startswith(b"%PDF")
