"""A list is made, changed, used, shared and taken in again in the window, and all of it is undone."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from app.services import record_lists
from app.ui.answers.choosing_records import RecordsDialog
from app.ui.export.lists.naming import NameDialog
from app.ui.export.page import LISTS, PackagePage
from app.ui.places import Place
from app.ui.session import Session
from app.ui.window import Window
from models.second_opinion import Severity, State, default_checklist, own_lists, to_toml
from tests.app.ui import stage
from tests.app.ui.export.test_access import stops

NAME, POINT = "Clinic North", "own_cd_of_the_biopsy"


def press(window: Window, part: QWidget, words: str) -> None:
    found = (one for one in part.findChildren(QPushButton) if one.isVisible() and one.text() == words)
    next(found).click()
    stage.settle(window)


def name(window: Window, words: str) -> None:
    """Answer the question for a name."""
    dialog = next(one for one in window.findChildren(NameDialog) if one.isVisible())
    dialog.line.setText(default_checklist().name)
    assert not dialog.save.isEnabled()
    assert "already" in dialog.fault.text()
    dialog.line.setText("x\u202ey")
    dialog.save.click()
    stage.settle(window)
    assert "cannot be used" in dialog.fault.text()
    dialog.line.setText(words)
    dialog.save.click()
    stage.settle(window)
    stage.settle(window)


def everything_is_named(page: PackagePage) -> None:
    for one in stops(page.lists):
        assert QAccessible.queryAccessibleInterface(one).text(QAccessible.Text.Name), one


def test_a_list_of_ones_own(window: Window, page: PackagePage, session: Session, tmp_path: Path) -> None:
    session.go(Place.PACKAGE, detail=LISTS)
    stage.settle(window)
    one, lists = page.lists.one, page.lists
    assert lists.all.isVisible()
    lists.all.new.click()
    name(window, NAME)
    assert one.title.text().strip("\u2068\u2069") == NAME

    QTest.keyClicks(one.what, "CD of the biopsy")
    QTest.keyClick(one.what, Qt.Key.Key_Return)
    stage.settle(window)
    assert POINT in one.rows
    assert one.what.text() == ""
    one.rows[POINT].weight.setFocus()
    one.rows[POINT].weight.setCurrentIndex(1)
    one.rows[POINT].weight.activated.emit(1)
    stage.settle(window)
    assert one.rows[POINT].weight.severity is Severity.RECOMMENDED
    one.rows["pathology"].out.setFocus()
    one.rows["pathology"].out.click()
    stage.settle(window)
    assert "pathology" not in one.rows
    assert window.focusWidget() is one.rows["biomarkers"].out
    assert one.lacking.isVisible()
    press(window, one.lacking, "Add")
    assert list(one.rows)[-1] == "pathology"
    session.undo()
    stage.settle(window)
    assert "pathology" not in one.rows
    everything_is_named(page)

    assert page.back()
    stage.settle(window)
    everything_is_named(page)
    _share(window, page, tmp_path / "north.toml")
    assert page.back()
    stage.settle(window)
    assert "Clinic South" in page.case.checklist.list.text()
    _link(window, page, session)


def _share(window: Window, page: PackagePage, file: Path) -> None:
    """The list is used, written to a file, renamed, read again beside itself, and that one is removed."""
    lists, card = page.lists, page.lists.all.cards[NAME]
    press(window, card, "Use for this case")
    lists.write(NAME, file)
    stage.settle(window)
    press(window, card, "Rename")
    name(window, "Clinic South")
    lists.read(file)
    stage.settle(window)
    assert list(lists.all.cards) == [default_checklist().name, "Clinic South", NAME]
    press(window, lists.all.cards[NAME], "Remove")
    assert NAME not in lists.all.cards


def _link(window: Window, page: PackagePage, session: Session) -> None:
    """A record settles the point, and is taken away again."""
    card = page.case.checklist.cards[POINT]
    press(window, card, "Link records to it")
    dialog = next(one for one in window.findChildren(RecordsDialog) if one.isVisible())
    dialog.list.item(0).setCheckState(Qt.CheckState.Checked)
    dialog.take.click()
    stage.settle(window)
    assert card.finding is not None
    assert (card.finding.state, len(card.finding.records)) == (State.MET, 1)
    session.undo()
    stage.settle(window)
    assert card.finding.state is not State.MET


def test_a_file_that_is_no_list_changes_nothing_and_a_known_name_is_asked_about(
    window: Window, page: PackagePage, session: Session, tmp_path: Path
) -> None:
    session.go(Place.PACKAGE, detail=LISTS)
    stage.settle(window)
    told: list[Exception] = []
    session.failed.connect(told.append)
    strange, sent = tmp_path / "strange.toml", tmp_path / "sent.toml"
    strange.write_bytes(b"[" * 5000)
    page.lists.read(strange)
    stage.settle(window)
    assert len(told) == 1
    assert list(page.lists.all.cards) == [default_checklist().name]

    sent.write_text(to_toml(default_checklist()), encoding="utf-8")
    page.lists.read(sent)
    stage.settle(window)
    name(window, NAME)
    page.lists.back()
    stage.settle(window)
    session.perform(record_lists.changed(NAME, record_lists.dropping("pathology")))
    stage.settle(window)
    changed = own_lists.with_point(default_checklist(), "A photograph")
    sent.write_text(to_toml(changed).replace(default_checklist().name, NAME, 1), encoding="utf-8")
    page.lists.read(sent)
    stage.settle(window)
    question = next(
        one for one in window.findChildren(QWidget) if one.accessibleName() == "There is such a list already"
    )
    press(window, question, "Replace my list")
    assert page.lists.desk is not None
    assert page.lists.desk.lists[1].points == len(changed.rules)
