"""How the hospital left pictures: shown when asked for, over the picture, on paper, and in a mark."""

import io
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from app.services import browsing, importing, key_images, references, viewing
from app.services.key_images import MarkedSlice
from app.services.key_pictures import KeyPictures
from app.services.viewing import Seen
from app.ui.preferences import Preferences
from app.ui.session import Session
from app.ui.viewer.pane import ViewerPane
from app.ui.viewer.slices.view import SlicesView
from importers.deciding import AcceptAll
from models.errors import UserError
from models.records import DocumentType
from models.vault import RecordFilter, Vault
from tests.app.ui import stage
from tests.app.ui.viewer.keys import press
from tests.fakes import FakeClock, steady_random
from tests.importers.readers.dicom.objects import KEY_OBJECT_CLASS, code, plain_object, pointing
from tests.importers.readers.dicom.states import figure, image, item, items, state_bytes, text
from tests.makers import ct_instance, ct_series, dicom_bytes, uid


def write(folder: Path) -> None:
    """A Series of five, and two across them; the hospital drew on the third, and chose the second."""
    ct_series(folder, 5, size=32)
    for number, place in ((6, -12), (7, -17)):  # across the others, and between them as the vault sorts
        lying: dict[str, Any] = {"ImageOrientationPatient": [0, 1, 0, 0, 0, -1], "ImagePositionPatient": [place, 0, 0]}
        (folder / f"across{number}").write_bytes(dicom_bytes(ct_instance(number, size=32, **lying)))
    drawn_on = ct_instance(5, size=32)
    plane = ((0x10, "US", 32), (0x11, "US", 32), (0x40, "CS", "G"), (0x50, "SS", [1, 1]), (0x100, "US", 1))
    for element, kind, value in (*plane, (0x102, "US", 0), (0x3000, "OW", bytes([0b1000]) + bytes(127))):
        drawn_on.add_new(0x60000000 | element, kind, value)
    (folder / "IM0005").write_bytes(dicom_bytes(drawn_on))
    study = {"StudyInstanceUID": uid("study", "a")}
    drawn = [figure("CIRCLE", 16, 16, 16, 28), figure("POLYLINE", 2, 2, 30, 2)]
    contrast = items(item(WindowCenter="80", WindowWidth="300"))
    state = state_bytes(
        image(uid("instance", "a", 3)),
        drawn=drawn,
        said=[text("6 mm", anchor=(16, 16))],
        SoftcopyVOILUTSequence=contrast,
        PresentationLUTShape="INVERSE",
        ImageRotation=90,
        **study,
    )
    (folder / "state").write_bytes(state)
    keys = plain_object(KEY_OBJECT_CLASS, "KO", **study)
    keys.ValueType, keys.ConceptNameCodeSequence = "CONTAINER", code("Of Interest")
    keys.ContentSequence = [pointing("", uid("instance", "a", 2))]
    (folder / "keys").write_bytes(dicom_bytes(keys))


@pytest.fixture
def view(qtbot: QtBot, tmp_path: Path) -> Iterator[SlicesView]:
    """The Series in its viewer, the third slice first."""
    stage.application()
    write(tmp_path / "disc")
    vault = Vault.open(stage.empty_vault(tmp_path), stage.PASSPHRASE, clock=FakeClock(), random=steady_random("vault"))
    importing.take_in_open(vault, importing.Task([tmp_path / "disc"], importing.Aim(), AcceptAll()))
    shutil.rmtree(tmp_path / "disc")
    session = Session(vault, stage.surroundings(tmp_path), Preferences())
    pane = ViewerPane(session)
    qtbot.addWidget(pane)
    pane.resize(700, 800)
    pane.show()
    (record,) = vault.records.list(RecordFilter(type=DocumentType.IMAGE_SERIES, standing=None))
    pane.show_record(browsing.details(vault, record.id))
    shown = pane.viewer
    assert isinstance(shown, SlicesView)
    qtbot.waitUntil(lambda: shown.viewport.hospital.any and len(shown.viewport.arrangement.piles) == 2)
    shown.viewport.go(2)
    qtbot.waitUntil(lambda: shown.viewport.current is not None)
    yield shown
    pane.clear()
    session.close().join()
    session.deleteLater()
    stage.application().processEvents()


def told_elsewhere(vault: Vault, mark: MarkedSlice) -> tuple[int, int]:
    """The number that the package tells of a mark; commands and links take the same."""
    number = mark.number or 0
    assert key_images.at(vault, mark.record, number) == mark
    numbered = references.numbered(vault, mark.record, number)
    assert numbered is not None
    assert (numbered.file_id, numbered.frame) == (mark.mark.file_id, mark.mark.frame)
    with KeyPictures(vault) as pictures:
        (told,) = pictures(vault.records.files(mark.record), vault.key_images.list(mark.record))
    assert told.at is not None
    assert told.picture is not None
    assert told.left == "FINDING"
    small, large = greys(told.picture), greys(viewing.rendered(vault, mark.record, told.at[0], Seen(left=True)))
    assert (small.shape, large.shape) == ((64, 64), (64, 64))
    assert np.abs(small - large).mean() < 8
    with pytest.raises(UserError):
        viewing.rendered(vault, mark.record, 1, Seen(left=True))
    return told.at


def greys(png: bytes | QImage) -> Any:
    """A picture coarsely, to be held against another that was drawn otherwise."""
    if isinstance(png, QImage):
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        png.save(buffer, "PNG")  # type: ignore[call-overload] # its stubs know the name as bytes only
        png = bytes(buffer.data().data())
    with Image.open(io.BytesIO(png)) as made:
        return np.asarray(made.convert("L").resize((64, 64), Image.Resampling.BOX)).astype(int)


def overlaid(view: SlicesView, qtbot: QtBot) -> None:
    """What the scanner drew is seen, and put away with the words."""
    viewport, canvas = view.viewport, view.viewport.canvas
    viewport.go(4)
    qtbot.waitUntil(lambda: viewport.current is not None)
    for key, seen in ((None, True), (Qt.Key.Key_O, False), (Qt.Key.Key_O, True)):
        if key is not None:
            press(canvas, key)
        assert [canvas.image.pixelColor(column, 0).lightness() == 255 for column in (2, 3, 4)] == [False, seen, False]


def marked_so(view: SlicesView, saved: QImage, qtbot: QtBot) -> None:
    """A slice marked as the hospital left it stands so in the package, and opens so again."""
    viewport, canvas = view.viewport, view.viewport.canvas
    viewport.marks.toggle()
    qtbot.waitUntil(lambda: bool(viewport.marks.all))
    (mark,) = key_images.all_marked(viewport.sight.session._vault)
    assert (mark.window, mark.inverted) == ((80, 300), True)
    assert "Slice 3 of 5\nImage 4 of 7 of the series" in canvas.accessibleDescription()
    assert told_elsewhere(viewport.sight.session._vault, mark) == (4, 7)
    left = viewing.rendered(viewport.sight.session._vault, mark.record, 4, Seen(left=True))
    assert np.abs(greys(left) - greys(saved)).mean() < 8  # the same without the window's drawing
    viewport.reset()
    viewport.marks.show(mark)
    assert (viewport.hospital.on, viewport.shown.chosen, canvas.placing.turns) == (True, None, 1)


def test_a_key_shows_it_as_it_was_left_and_what_the_person_chooses_goes_before_it(
    view: SlicesView, qtbot: QtBot
) -> None:
    viewport, canvas = view.viewport, view.viewport.canvas
    plain, words = canvas.image.copy(), canvas.accessibleDescription()
    assert "hospital left its own view (P)" in words
    assert viewport.stepper.slider.others == (1, 2)
    press(canvas, Qt.Key.Key_P)
    assert view.slice_tools.left.isChecked()
    assert "As the hospital left it: FINDING" in canvas.accessibleDescription()
    assert "C 80  W 300" in canvas.accessibleDescription()
    assert (canvas.placing.turns, canvas.image == plain) == (1, False)
    saved = viewport.picture()
    assert saved.width() == saved.height() == 1024
    line = saved.pixelColor(1024 - 2 * 32, 512)  # at the top, turned to the right
    assert line.green() > max(line.red(), line.blue()) + 40
    assert view.for_paper() is None
    viewport.go(1)
    assert "Marked by the hospital: Of Interest" in canvas.accessibleDescription()
    assert canvas.placing.turns == 0
    viewport.go(2)
    marked_so(view, saved, qtbot)
    press(canvas, Qt.Key.Key_P)
    assert (canvas.placing.turns, canvas.image == plain) == (0, True)
    assert viewport.picture() == plain
    viewport.show_hospital()
    viewport.show_window((40.0, 400.0))
    assert "C 40  W 400" in viewport.canvas.accessibleDescription()
    viewport.show_hospital()
    assert (viewport.shown.chosen, viewport.hospital.on) == (None, False)
    viewport.show_hospital()
    viewport.reset()
    assert (viewport.hospital.on, canvas.image == plain) == (False, True)
    overlaid(view, qtbot)
    view.slice_tools._offer_marks()
    lines = [action.text() for action in view.slice_tools.marked_menu.actions()]
    assert lines[-4:] == [
        "The hospital marked these, or drew on them:",
        "",
        "Image 2 of 7: Of Interest",
        "Image 4 of 7",
    ]
