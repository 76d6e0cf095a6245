"""The passphrase of a protected package: shown when it is made, asked for when it is checked."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.widgets.boxes import Banner
from app.ui.widgets.buttons import Button
from app.ui.widgets.flow import Flow
from app.ui.widgets.labels import Label, Selectable
from app.ui.widgets.secret import SecretField


class PassphraseBox(QWidget):
    """Shows a passphrase, to be written down or copied; hidden where there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(Label(self.tr("It opens with this passphrase only:"), "strong"))
        self.words = Selectable("", "title")
        column.addWidget(self.words)
        self.warning = Banner(
            self.tr(
                "Tell it by telephone, never in the message that brings the file. The vault keeps it: it can be shown "
                "again under Packages made."
            ),
            "info",
        )
        column.addWidget(self.warning)
        box = QWidget()
        row = Flow(box)
        self.copy = Button(self.tr("Copy the passphrase"), self._copy, icon="copy")
        row.addWidget(self.copy)
        column.addWidget(box)
        self.hide()

    def show_words(self, passphrase: str, *, kept: bool = True) -> None:
        """Show one; hide for none. ``kept`` False warns that the vault does not know it."""
        if not kept:
            words = self.tr("Write it down now: nothing can be written in this vault, so it is kept nowhere.")
            self.warning.show_words(words, "warn")
        self.words.setText(passphrase)
        self.words.setAccessibleName(" ".join(passphrase))
        self.setVisible(bool(passphrase))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.words.text())


class AskPassphrase(QWidget):
    """Asks for the passphrase of a package that is to be checked. ``given`` carries it."""

    given = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.secret = SecretField(self.tr("Passphrase of this package"))
        self.secret.entered.connect(self._give)
        column.addWidget(self.secret)
        box = QWidget()
        row = Flow(box)
        self.go = Button(self.tr("Check it"), self._give, kind="primary")
        row.addWidget(self.go)
        column.addWidget(box)
        self.hide()

    def ask(self, *, again: bool) -> None:
        """Ask; ``again`` after one that was not right."""
        self.show()
        if again:
            self.secret.mark_wrong()
        else:
            self.secret.forget()
            self.secret.setFocus()

    def put_away(self) -> None:
        """It is known, or not wanted any more."""
        self.secret.forget()
        self.hide()

    def _give(self) -> None:
        if self.secret.text:
            self.given.emit(self.secret.text)
