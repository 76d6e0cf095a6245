"""A real package out of the window: chosen, made, checked, refused, stopped."""

import threading
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QModelIndex, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from app.services import case_changes, exporting, package_making
from app.ui.export.case_view import Step
from app.ui.export.contents_pane import ContentsPane
from app.ui.export.page import PackagePage
from app.ui.session import Session, Toast
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Selectable
from app.ui.window import Window
from models.errors import ErrorKind, UserError
from models.progress import Progress, Report
from models.second_opinion.appointment import variants_for
from tests.app.ui import stage


def item(contents: ContentsPane, title: str) -> QModelIndex:
    """The first line that begins so."""
    how = Qt.MatchFlag.MatchStartsWith | Qt.MatchFlag.MatchRecursive
    return contents.model.match(contents.model.index(0, 0), Qt.ItemDataRole.DisplayRole, title, 1, how)[0]


def untick(contents: ContentsPane, title: str) -> None:
    assert contents.model.setData(item(contents, title), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)


def state(contents: ContentsPane, title: str) -> Qt.CheckState:
    return Qt.CheckState(item(contents, title).data(Qt.ItemDataRole.CheckStateRole))


def make(window: Window, page: PackagePage, out: Path, variant: str = "folder") -> None:
    page.case.show_step(Step.MAKE)
    page.case.make.shapes.radios[variant].click()
    page.case.make.place.line.setText(str(out))
    page.case.make.make.click()
    stage.settle(window)


def test_a_package_is_made_opened_and_checked(
    window: Window, page: PackagePage, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.perform(case_changes.answered(1, "appointment.delivery", "portal"))
    stage.settle(window)
    assert page.case.make.variant == variants_for("portal")[0] != "folder"
    session.perform(case_changes.answered(1, "specialist.language", "en-US"))
    stage.settle(window)
    sheets = page.case.make.sheets
    assert sheets.sizes.currentText() == "US Letter"
    session.perform(case_changes.answered(1, "specialist.language", "de"))
    stage.settle(window)
    assert sheets.sizes.currentText() == "A4"
    sheets.sizes.setCurrentIndex(sheets.sizes.findText("US Letter"))
    sheets.sizes.activated.emit(1)
    out = tmp_path / "package"
    make(window, page, out)
    assert PdfReader(out / "BINDER.PDF").pages[0].mediabox[2:] == [612, 792]
    result = page.case.make.result
    assert result.isVisible()
    assert str(out) in result.where.text()
    assert "Images as DICOM" in result.lacking.text()
    assert exporting.verify_package(out).ok
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(QUrl(url).toLocalFile()))
    result.folder.click()
    result.read.click()
    assert opened == [str(out), str(out / "INDEX.HTM")]
    page.case.show_step(Step.MADE)
    made = page.case.made
    assert made.list.count() == 1
    made.check.start(out)
    stage.settle(window)
    assert "complete and unchanged" in made.check.verdict.accessibleName()
    (out / "README.TXT").write_text("changed")
    (out / "STRANGE.TXT").write_text("new")
    made.check.start(out)
    stage.settle(window)
    assert made.check.verdict.property("tone") == "bad"
    assert made.check.flaws.text().replace("\u2068", "").replace("\u2069", "").splitlines() == [
        "README.TXT is not what it was",
        "STRANGE.TXT was not in the package",
    ]
    made.check.start(tmp_path)
    stage.settle(window)
    assert "is not a package" in made.check.verdict.accessibleName()
    assert not made.check.flaws.isVisible()


def test_a_protected_package_is_checked_with_its_passphrase(
    window: Window, page: PackagePage, session: Session, tmp_path: Path
) -> None:
    page.case.show_step(Step.CONTENTS)
    untick(page.case.contents, "Imaging")
    stage.settle(window)
    assert not page.case.make.shapes.radios["addendum"].isEnabled()
    out = tmp_path / "package.zip"
    make(window, page, out, "protected")
    result = page.case.make.result
    assert result.passphrase.isVisible()
    result.passphrase.copy.click()
    passphrase = QGuiApplication.clipboard().text()
    assert exporting.verify_package(out, passphrase=passphrase).ok
    page.case.make.shapes.radios["addendum"].click()
    assert page.case.make.weight.text() == "Nothing new has come."
    assert not page.case.make.make.isEnabled()

    page.case.show_step(Step.MADE)
    [again] = [one for one in page.case.made.findChildren(Button) if one.text() == "Show the passphrase"]
    again.click()
    assert [one.isVisible() for one in page.case.made.findChildren(Selectable) if passphrase in one.text()] == [True]
    check = page.case.made.check
    check.start(out)
    stage.settle(window)
    assert "is protected" in check.verdict.accessibleName()
    assert check.locked.secret.edit.hasFocus()
    for given, said in (("wrong", "does not open it"), (passphrase, "complete and unchanged")):
        check.locked.secret.edit.setText(given)
        check.locked.go.click()
        stage.settle(window)
        assert said in check.verdict.accessibleName()
    assert not check.locked.isVisible()


def test_what_is_unticked_stays_out_of_the_zip(
    window: Window, page: PackagePage, session: Session, tmp_path: Path
) -> None:
    page.case.show_step(Step.CONTENTS)
    contents = page.case.contents
    all_of_it = contents.total.text()
    untick(contents, "Imaging")
    stage.settle(window)
    assert contents.total.text() != all_of_it
    assert state(contents, "Imaging") is Qt.CheckState.Unchecked
    make(window, page, tmp_path / "package.zip", "zip")
    checked = package_making.check(tmp_path / "package.zip")
    assert checked.flaws == ()
    assert checked.files < 20
    assert not page.case.make.result.read.isVisible()
    session.undo()
    stage.settle(window)
    assert contents.total.text() == all_of_it


def test_the_checklist_is_of_what_goes_in(window: Window, page: PackagePage) -> None:
    contents, checklist = page.case.contents, page.case.checklist
    ready = checklist.count.text()
    untick(contents, "Medication list")
    untick(contents, "Labs")
    stage.settle(window)
    assert checklist.count.text() != ready
    finding = checklist.cards["lab_results"].finding
    assert finding is not None
    assert finding.state.value == "missing"


def test_a_package_to_check_is_chosen_in_a_dialog(window: Window, page: PackagePage, tmp_path: Path) -> None:
    page.case.show_step(Step.MADE)
    for button in page.case.made.check.buttons.findChildren(QPushButton):
        button.click()
        dialog = page.findChild(QFileDialog)
        assert isinstance(dialog, QFileDialog)
        dialog.filesSelected.emit([str(tmp_path)])
        dialog.reject()
        dialog.setParent(None)
        stage.settle(window)
        assert page.case.made.check.verdict.isVisible()


def test_documents_alone_become_one_pdf(window: Window, page: PackagePage, tmp_path: Path) -> None:
    make(window, page, tmp_path / "package.pdf", "reports")
    assert (tmp_path / "package.pdf").read_bytes().startswith(b"%PDF")
    assert page.case.make.result.read.text() == "Open the PDF"


def test_cancel_leaves_nothing(
    window: Window, page: PackagePage, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reached, go_on = threading.Event(), threading.Event()
    real = exporting.export

    def slow(vault: object, request: object, random: object, report: Report) -> object:
        def waiting(progress: Progress) -> None:
            reached.set()
            go_on.wait(10)
            report(progress)

        return real(vault, request, random, waiting)  # type: ignore[arg-type] # handed on as they came

    monkeypatch.setattr("app.services.package_making.export", slow)
    said: list[Toast] = []
    session.said.connect(said.append)
    page.case.show_step(Step.MAKE)
    page.case.make.place.line.setText(str(tmp_path / "package"))
    page.case.make.make.click()
    assert reached.wait(10)
    assert page.case.make.working.isVisible()
    assert not page.case.make.make.isVisible()
    assert not page.case.make.form.isEnabled()
    page.case.make.working.stop.click()
    go_on.set()
    stage.settle(window)
    assert not page.case.make.working.isVisible()
    assert page.case.make.form.isEnabled()
    assert [toast.text for toast in said] == ["Stopped. Nothing was left behind."]
    assert not list(tmp_path.glob("*package*"))


def test_another_failure_is_shown_by_the_window(
    window: Window, page: PackagePage, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_given: object) -> None:
        raise UserError(ErrorKind.DISK_FULL)

    monkeypatch.setattr("app.services.package_making.export", full)
    failed: list[Exception] = []
    session.failed.connect(failed.append)
    make(window, page, tmp_path / "package")
    assert [type(error) for error in failed] == [UserError]
    assert page.case.make.form.isEnabled()


def test_another_case_shown_meanwhile_hears_of_it_in_a_toast(
    window: Window, page: PackagePage, session: Session, tmp_path: Path
) -> None:
    said: list[Toast] = []
    session.said.connect(said.append)
    page.case.show_step(Step.MAKE)
    page.case.make.place.line.setText(str(tmp_path / "package"))
    page.case.make.make.click()
    page.start.begun.emit("Knee")
    stage.settle(window)
    assert page.head.title.text() != "Nodule in the right lung"
    assert not page.case.make.result.isVisible()
    assert sum(str(tmp_path / "package") in toast.text for toast in said) == 1


def test_the_place_follows_the_shape_is_chosen_and_refused_where_it_cannot_be(
    window: Window, page: PackagePage, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    pane = page.case.make
    page.case.show_step(Step.MAKE)
    window.resize(900, 450)
    stage.settle(window)
    assert pane.warning.visibleRegion().isEmpty()
    assert pane.make.visibleRegion().boundingRect().height() == pane.make.height()
    assert "Not encrypted." in pane.weight.text()
    pane.shapes.radios["protected"].click()
    assert "Not encrypted." not in pane.weight.text()
    pane.shapes.radios["folder"].click()
    assert pane.place.line.text().endswith("Maria Sample, Nodule in the right lung")
    pane.shapes.radios["zip"].click()
    assert pane.place.line.text().endswith("right lung.zip")
    pane.place.line.setText("/somewhere/mine.zip")
    pane.shapes.radios["reports"].click()
    assert pane.place.line.text() == str(Path("/somewhere/mine.pdf"))
    pane.choose.click()
    dialog = page.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    dialog.filesSelected.emit([str(tmp_path / "mine")])
    dialog.reject()
    assert pane.place.line.text() == str(tmp_path / "mine")
    pane.place.line.setText(str(session.path / "package"))
    qtbot.waitUntil(pane.place.fault.isVisible)
    assert "vault" in pane.place.fault.text()
    pane.place.line.setText(str(session.path.parent / "package"))
    assert not pane.place.fault.isVisible()
    make(window, page, tmp_path)
    assert "Nothing is overwritten" in pane.place.fault.text()
    assert pane.place.fault.isVisible()
    assert not pane.result.isVisible()
    assert pane.form.isEnabled()


def test_one_document_is_unticked_and_said_so_and_with_nothing_ticked_nothing_can_be_made(
    window: Window, page: PackagePage
) -> None:
    page.case.show_step(Step.CONTENTS)
    contents = page.case.contents
    untick(contents, "Discharge summary")
    stage.settle(window)
    assert item(contents, "Doctor Notes").data() == "Doctor Notes: 1 of 2"
    assert state(contents, "Doctor Notes") is Qt.CheckState.PartiallyChecked
    assert contents.model.rowCount(item(contents, "Stays out")) == 1
    page.case.show_step(Step.MAKE)
    assert page.case.make.make.isEnabled()
    contents.ticked.emit(tuple(range(1, 100)), True)
    stage.settle(window)
    assert not page.case.make.make.isEnabled()
    assert "Nothing is ticked" in page.case.make.weight.text()
