"""What a dialog for files gives, and what the person meant."""

from pathlib import Path

from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.ui.widgets.folders import choose_folder, meant_of
from tests.app.ui import stage


def test_of_a_typed_path_the_folders_on_the_way_are_not_meant() -> None:
    assert meant_of(["/media", "/media/stick"], "/media/stick") == (Path("/media/stick"),)
    assert meant_of(["/media/stick", "/media/stick2"], "/media/stick") == (Path("/media/stick"),)


def test_what_was_pressed_is_meant() -> None:
    assert meant_of(["/a/one.pdf", "/a/two.pdf"], "") == (Path("/a/one.pdf"), Path("/a/two.pdf"))
    assert meant_of(["/a/one.pdf", "/a/two.pdf"], '/a/"one.pdf" "two.pdf"') == (Path("/a/one.pdf"), Path("/a/two.pdf"))


def test_a_folder_is_told_although_several_are_named(qtbot: QtBot, tmp_path: Path) -> None:
    stage.application()
    ground = QWidget()
    qtbot.addWidget(ground)
    taken: list[Path] = []
    dialog = choose_folder(ground, "Where?", taken.append)
    line = dialog.findChild(QLineEdit)
    assert line is not None
    line.setText(str(tmp_path))
    dialog.filesSelected.emit([str(tmp_path.parent), str(tmp_path)])
    assert taken == [tmp_path]
