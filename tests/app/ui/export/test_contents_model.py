"""The tree of what may go into a package."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from app.services.package_contents import Line, Offered, StaysOut
from app.ui.export.contents_model import RECORD, ContentsModel
from models.dates import PartialDate
from models.records import Category, DocumentType
from tests.app.ui import stage


def line(number: int, category: Category | None = Category.LABS, *, ticked: bool = True) -> Line:
    facts = (DocumentType.LAB_RESULT, category, PartialDate(2026, 3), "")
    return Line(number, f"Record {number}", *facts, files=1, bytes=1000, ticked=ticked, imaging=False)


def test_it_is_a_model_as_views_want_it(qapp: QApplication) -> None:
    stage.application()
    model = ContentsModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    stays = StaysOut("not_confirmed", ((7, "Seven"),))
    assert model.show_contents(Offered((line(1), line(2), line(3, None)), (stays,)))
    assert [model.rowCount(model.index(row, 0)) for row in range(model.rowCount())] == [2, 1, 1]
    assert not model.show_contents(Offered((line(1, ticked=False), line(2), line(3, None)), (stays,)))
    assert model.show_contents(Offered())
    assert model.rowCount() == 0
    del tester


def test_a_shelf_is_ticked_as_a_whole_and_told_once(qapp: QApplication) -> None:
    stage.application()
    model, told = ContentsModel(), list[tuple[object, bool]]()
    model.ticked.connect(lambda numbers, out: told.append((numbers, out)))
    model.show_contents(Offered((line(1), line(2, ticked=False), line(3))))
    shelf, role = model.index(0, 0), Qt.ItemDataRole.CheckStateRole
    assert Qt.CheckState(shelf.data(role)) is Qt.CheckState.PartiallyChecked
    assert model.setData(shelf, Qt.CheckState.Unchecked, role)
    assert model.setData(model.index(1, 0, shelf), Qt.CheckState.Checked, role)
    assert not model.setData(model.index(1, 0, shelf), Qt.CheckState.Checked, role)
    assert told == [((1, 3), True), ((2,), False)]
    assert shelf.data() == "Labs: 1 of 3"


def test_what_stays_out_cannot_be_ticked(qapp: QApplication) -> None:
    stage.application()
    model = ContentsModel()
    model.show_contents(Offered((), (StaysOut("bin", ((4, "Four"),)),)))
    shelf = model.index(0, 0)
    inside = model.index(0, 0, shelf)
    assert not inside.flags() & Qt.ItemFlag.ItemIsUserCheckable
    assert not model.setData(inside, Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    assert (inside.data(RECORD), shelf.data(RECORD)) == (4, None)
    assert model.find(4) == inside
    assert model.find(5) == QModelIndex()


def test_narrow_it_has_date_and_size_below_the_title(qapp: QApplication) -> None:
    stage.application()
    model = ContentsModel()
    model.show_contents(Offered((line(1),)))
    model.fold(narrow=True)
    assert model.index(0, 0, model.index(0, 0)).data().splitlines() == ["Record 1", "Mar 2026, 1.0 kB"]
