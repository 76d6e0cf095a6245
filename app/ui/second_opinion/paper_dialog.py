"""A paper as it will look, to be printed or saved outside the vault."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtGui import QCloseEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QDialog, QFileDialog, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.services import papers
from app.services.papers import MadePaper
from app.ui.errors import told
from app.ui.overriding import override
from app.ui.session import Session
from app.ui.widgets.buttons import Button
from app.ui.widgets.flow import Flow
from app.ui.widgets.folders import FileDialog
from app.ui.widgets.labels import Label
from app.ui.widgets.printing_pdf import ask_printer
from app.ui.widgets.room import open_in
from app.ui.widgets.spooling import Ended


class PaperDialog(QDialog):
    """Shows the pages of a paper, which exists in memory only until it is saved."""

    def __init__(self, session: Session, title: str, made: MadePaper, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._title, self._made = session, title, made
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self._buffer = QBuffer(self)
        self._buffer.setData(QByteArray(made.pdf))
        self._buffer.open(QBuffer.OpenModeFlag.ReadOnly)
        self.document = QPdfDocument(self)
        self.document.load(self._buffer)
        self.view = QPdfView(self)
        self.view.setDocument(self.document)
        self.view.setPageMode(QPdfView.PageMode.MultiPage)
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.view.setAccessibleName(title)
        self.fault = Label("", "bad")
        self.fault.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(Label(title, "heading"))
        column.addWidget(self.view, 1)
        column.addWidget(Label(self.tr("Outside the vault a paper is not encrypted."), "soft"))
        column.addWidget(self.fault)
        column.addWidget(self._buttons())
        open_in(self, 780, 900)
        self.finished.connect(self._end)

    @override
    def closeEvent(self, event: QCloseEvent, /) -> None:
        self.reject()
        super().closeEvent(event)

    def _end(self) -> None:
        """Let go of the pages before the view that shows them is gone."""
        self.view.setDocument(QPdfDocument(self))
        self.document.close()
        self.deleteLater()

    def _buttons(self) -> QWidget:
        box = QWidget()
        line = Flow(box)
        self.print = Button(self.tr("Print"), self._ask_printer, kind="primary", icon="printer")
        line.addWidget(self.print)
        line.addWidget(Button(self.tr("Save as PDF"), self._ask_file, icon="download"))
        line.addWidget(Button(self.tr("Close"), self.reject))
        return box

    def _ask_printer(self) -> None:
        self.fault.hide()
        ask_printer(self, self._session, self._made.pdf, self._title, self._printed)

    def _printed(self, ended: Ended) -> None:
        if ended.good:
            self._session.say(ended.words)
        if not isValid(self):
            return
        if ended.good:
            self.accept()
        else:
            self._tell_fault(ended.words)

    def _ask_file(self) -> None:
        dialog = FileDialog(self, self.tr("Save as PDF"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("PDF documents (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.selectFile(self._made.name)
        dialog.chosen.connect(self.save)
        dialog.open()

    def save(self, out: Path) -> None:
        """Write it into a new file."""
        made, random = self._made, self._session.random
        words = self.tr("Saved in {folder}. It is not encrypted there.").format(folder=out.parent)

        def done(_nothing: None) -> None:
            self._session.say(words)
            self.accept()

        self._session.look(self, lambda vault: papers.save(vault, made, out, random), done, self._refused)

    def _refused(self, error: Exception) -> None:
        known = told(error)
        self._tell_fault(known.what if known else self.tr("This was not saved. Please try again."))

    def _tell_fault(self, words: str) -> None:
        self.fault.setText(words)
        self.fault.show()
