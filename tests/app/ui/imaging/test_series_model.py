"""The lines of the list of series."""

from dataclasses import replace

from PySide6.QtCore import Qt

from app.services.series_list import SeriesRow, StudyRows
from app.ui.imaging.series_model import SeriesModel
from tests.app.ui import stage


def test_slices_on_sheets_are_told_as_such() -> None:
    stage.application()
    row = SeriesRow(7, "ep2d", "MR", None, "1.2.3", "Head", 3, "")
    model = SeriesModel()

    def told() -> object:
        return model.index(1).data(int(Qt.ItemDataRole.AccessibleTextRole))

    for shown, slices, words in (
        (row, {}, "ep2d, MR · 3 images, No date"),
        (row, {7: 105}, "ep2d, MR · 105 slices on 3 sheets, No date"),
        (replace(row, count=1), {7: 35}, "ep2d, MR · 35 slices, No date"),
    ):
        model.show_studies((StudyRows("Head", None, True, (shown,)),))
        model.tell_slices(slices)
        assert told() == words
