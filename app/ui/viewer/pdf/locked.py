"""Asks for the password of a document; it is kept in memory until the vault is locked."""

from PySide6.QtCore import Qt, Signal

from app.ui.widgets.boxes import Scrolling
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label
from app.ui.widgets.secret import SecretField


class Locked(Scrolling):
    """``tried`` carries what was typed."""

    tried = Signal(str)

    def __init__(self) -> None:
        super().__init__(widest=480)
        self._words = Label(self.tr("This document is protected by a password."), "strong")
        self.wrong = Label(self.tr("That password was not right."), "bad")
        self.field = SecretField(self.tr("Password of the document"))
        self.button = Button(self.tr("Open"), self._try, kind="primary")
        self.column.addStretch(1)
        for part in (self._words, self.wrong, self.field):
            self.column.addWidget(part)
        self.column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(2)
        self.field.entered.connect(self._try)
        self.hide()

    def ask(self, *, wrong: bool) -> None:
        """Ask, for the first time or again."""
        self.wrong.setVisible(wrong)
        self.button.setEnabled(True)
        if wrong:
            self.field.mark_wrong()
        self.show()

    def _try(self) -> None:
        if self.field.text:
            self.button.setEnabled(False)
            self.tried.emit(self.field.text)
