"""The question for the password of a protected file."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.ui.importing.questions import PasswordQuestion
from app.ui.theme import TARGET, theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label
from importers.deciding import NO_MORE, NoMore


class PasswordDialog(QDialog):
    """Asks without holding up the window. ``answered`` carries a text, None to skip, or NO_MORE to skip all."""

    answered = Signal(object)

    def __init__(self, question: PasswordQuestion, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("A file needs its password"))
        self.setMinimumWidth(theme().px(480))
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setMinimumHeight(TARGET)
        self.field.setAccessibleName(self.tr("Password of the file"))
        show = QCheckBox(self.tr("Show the password"))
        show.toggled.connect(self._show)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(Label(self.tr("A file needs its password"), "heading"))
        column.addWidget(Label(question.path, "strong"))
        if question.again:
            column.addWidget(Label(self.tr("That password was not right. Please try again."), "bad"))
        column.addWidget(Label(self._hint(), "soft"))
        column.addWidget(self.field)
        column.addWidget(show)
        column.addStretch(1)
        column.addLayout(self._buttons())
        self.field.setFocus()

    def confirm(self) -> None:
        """Use what was typed; nothing typed is no answer."""
        if self.field.text():
            self._give(self.field.text())
        else:
            self.field.setFocus()

    def skip(self) -> None:
        """Keep this file without reading it."""
        self._give(None)

    def skip_all(self) -> None:
        """Keep this file and all further ones without reading them."""
        self._give(NO_MORE)

    def _hint(self) -> str:
        return self.tr(
            "Hospitals often use your date of birth or a number from the letter that came with it. "
            "Without it the file is kept, but cannot be read or searched."
        )

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(Button(self.tr("Skip"), self.skip))
        row.addWidget(Button(self.tr("Skip all"), self.skip_all))
        row.addStretch(1)
        go = Button(self.tr("Open it"), self.confirm, kind="primary")
        go.setAutoDefault(True)
        go.setDefault(True)
        row.addWidget(go)
        return row

    def _show(self, on: bool) -> None:
        self.field.setEchoMode(QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password)

    def _give(self, answer: str | NoMore | None) -> None:
        self.field.clear()
        self.answered.emit(answer)
        self.accept()
