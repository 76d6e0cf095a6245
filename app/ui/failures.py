"""Showing what went wrong: three sentences for a fault of the world, a report without content for a bug of ours."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from app.services.faults import bug_report
from app.ui.errors import Told, told
from app.ui.theme import theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.flow import Flow
from app.ui.widgets.labels import Label


def show_failure(window: QWidget, error: BaseException) -> QDialog:
    """Open the dialog that fits; it does not block."""
    words = told(error)
    dialog = CrashDialog(window, bug_report(error)) if words is None else ErrorDialog(window, words)
    dialog.open()
    return dialog


class _Dialog(QDialog):
    def __init__(self, parent: QWidget, title: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setMinimumWidth(theme().px(480))
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(24, 20, 24, 20)
        self.column.setSpacing(12)
        self.column.addWidget(Label(title, "heading"))
        self.finished.connect(self.deleteLater)


class ErrorDialog(_Dialog):
    """What happened, what is safe, what to do."""

    def __init__(self, parent: QWidget, words: Told) -> None:
        super().__init__(parent, words.what)
        self.words = words
        self.column.addWidget(Label(words.safe))
        self.column.addWidget(Label(words.do, "strong"))
        row = Flow()
        self.close_button = Button(self.tr("Close"), self.accept, kind="primary")
        self.close_button.setDefault(True)
        row.addWidget(self.close_button)
        self.column.addLayout(row)


class CrashDialog(_Dialog):
    """Our own fault: what is safe, a report to copy, and two ways on."""

    def __init__(self, parent: QWidget, report: str) -> None:
        super().__init__(parent, self.tr("Something went wrong that is our fault, not yours"))
        self.column.addWidget(
            Label(self.tr("What was finished before is kept in the vault. Nothing in it was harmed."))
        )
        words = self.tr(
            "Please send us this report. It names places in our program and nothing of yours: no names, no records."
        )
        self.column.addWidget(Label(words))
        self.report = QPlainTextEdit(report)
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        self.report.setAccessibleName(self.tr("Report"))
        self.report.setMinimumHeight(theme().px(140))
        self.column.addWidget(self.report, 1)
        row = Flow()
        self.copy = Button(self.tr("Copy the report"), self._copy, icon="copy")
        self.leave = Button(self.tr("Lock and close"), self._leave)
        self.go_on = Button(self.tr("Go on"), self.accept, kind="primary")
        self.go_on.setDefault(True)
        for button in (self.copy, self.leave, self.go_on):
            row.addWidget(button)
        self.column.addLayout(row)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
        self.copy.setText(self.tr("Copied"))

    def _leave(self) -> None:
        window = self.parentWidget()
        self.accept()
        if window is not None:
            lock_and_close(window)


def lock_and_close(window: QWidget) -> None:
    """Lock whatever is open in the window, then close it."""
    lock = getattr(window, "lock", None)
    if callable(lock):
        lock()
    window.close()
