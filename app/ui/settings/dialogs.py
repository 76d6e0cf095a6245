"""Dialogs of the settings: a new passphrase, the recovery sheet, one person."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from app.services import unlocking
from app.services.people_changes import PersonFacts, checked
from app.ui.errors import told
from app.ui.overriding import override
from app.ui.qt_jobs import Lane
from app.ui.session import Session
from app.ui.widgets.asking import Choice, ask
from app.ui.widgets.boxes import Banner, Scrolling
from app.ui.widgets.buttons import Button
from app.ui.widgets.flow import Flow
from app.ui.widgets.labels import Label
from app.ui.widgets.new_passphrase import NewPassphrase
from app.ui.widgets.person_fields import PersonFields
from app.ui.widgets.room import open_in
from app.ui.widgets.secret import SecretField
from app.ui.widgets.sheet_keeper import SheetKeeper
from models.errors import UserError
from models.records import Person

if TYPE_CHECKING:
    from app.services.unlocking import RecoveryKey, Strength, Vault


class _Dialog(QDialog):
    """A heading, a scrolling column (``body``) and a row of buttons (``row``)."""

    def __init__(self, parent: QWidget, title: str, height: int = 520) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        open_in(self, 560, height)
        scrolling = Scrolling()
        self.body = scrolling.column
        self.row = Flow()
        foot = QWidget()
        foot.setLayout(self.row)
        foot.setContentsMargins(20, 0, 20, 16)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scrolling, 1)
        column.addWidget(foot)
        self.body.addWidget(Label(title, "heading"))
        self.finished.connect(self.deleteLater)


class PassphraseDialog(_Dialog):
    """Asks for the passphrase in use and a new one; ``texts`` are title, words and verb, ``chosen`` gets the new one.

    Whoever finds the vault open and the chair empty can look, but not take the vault over.
    """

    def __init__(
        self, parent: QWidget, session: Session, texts: tuple[str, str, str], chosen: Callable[[str], object]
    ) -> None:
        title, words, verb = texts
        super().__init__(parent, title)
        self._session, self._chosen = session, chosen
        self.body.addWidget(Label(words))
        self.current = SecretField(self.tr("The passphrase you use now"))
        self.message = Banner()
        self.message.hide()
        self.passphrase = NewPassphrase(self._judge)
        for widget in (self.current, self.message, self.passphrase):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.keep = Button(self.tr("Cancel"), self.reject)
        self.verb = Button(verb, self._go, kind="primary")
        self.row.addWidget(self.keep)
        self.row.addWidget(self.verb)
        self.current.changed.connect(self._update)
        self.current.entered.connect(self.passphrase.setFocus)
        self.passphrase.changed.connect(self._update)
        self.passphrase.entered.connect(self._go)
        self._asking = False
        self._update()
        self.current.setFocus()

    def _judge(self, passphrase: str, done: "Callable[[Strength], None]") -> None:
        self._session.look(self, lambda vault: unlocking.judge_for(vault, passphrase), done)

    def _update(self) -> None:
        self.verb.setEnabled(bool(self.current.text) and self.passphrase.ready and not self._asking)

    def _go(self) -> None:
        if self.verb.isEnabled():
            self._ask(asking=True)
            self.message.hide()
            text = self.current.text
            self._session.look(
                self, lambda vault: unlocking.require_passphrase(vault, text), self._agreed, self._refused
            )

    def _agreed(self, _nothing: None) -> None:
        text = self.passphrase.text
        self.current.forget()
        self.passphrase.forget()
        self.accept()
        self._chosen(text)

    def _refused(self, error: Exception) -> None:
        self._ask(asking=False)
        words = told(error)
        if words is None:
            self._session.failed.emit(error)
            return
        self.message.show_words(words.whole, "bad")
        self.message.show()
        self.current.mark_wrong()

    def _ask(self, *, asking: bool) -> None:
        self._asking = asking
        self.current.setEnabled(not asking)
        self.passphrase.setEnabled(not asking)
        self._update()


class SheetDialog(_Dialog):
    """Shows a new recovery key once; closing it without typing it back is asked about."""

    def __init__(self, parent: QWidget, session: Session, vault: "Vault", key: "RecoveryKey") -> None:
        super().__init__(parent, self.tr("Your new recovery sheet"))
        words = self.tr("It is shown only this once. Print it, keep it away from the computer, destroy the old one.")
        self.body.addWidget(Label(words))
        self.keeper = SheetKeeper(key, vault, session.around)
        self.keeper.start = lambda job, watch: session.runner.start(self, Lane.LOOK, lambda _report: job(), watch)
        self.keeper.failed.connect(self._explain)
        self.keeper.changed.connect(self._update)
        self.body.addWidget(self.keeper)
        self.message = Banner()
        self.message.hide()
        self.body.addWidget(self.message)
        self.body.addStretch(1)
        self.skip = Button(self.tr("Close without the sheet"), self.reject)
        self.finish = Button(self.tr("I have it"), self.accept, kind="primary")
        self.row.addWidget(self.skip)
        self.row.addWidget(self.finish)
        self._update()

    @override
    def reject(self) -> None:
        """Escape and the window's own button come here too."""
        if self.keeper.done:
            self.accept()
            return
        words = self.tr("Without it, a forgotten passphrase means that every record is lost for good.")
        title, verb = self.tr("Close without having the sheet?"), self.tr("Close without it")
        ask(self, Choice(title, words, verb, self.tr("Back to the sheet"), grave=True), super().reject)

    def _update(self) -> None:
        self.finish.setEnabled(self.keeper.done)

    def _explain(self, error: Exception) -> None:
        words = told(error)
        if words is not None:
            self.message.show_words(words.whole, "bad")
            self.message.show()


class PersonDialog(_Dialog):
    """What is known of one person; ``person`` None for a new one. ``chosen`` gets the facts in order."""

    def __init__(
        self, parent: QWidget, session: Session, person: Person | None, chosen: Callable[[PersonFacts], object]
    ) -> None:
        title = self.tr("Add a person") if person is None else self.tr("What is known of this person")
        super().__init__(parent, title, 620)
        self._session, self._chosen = session, chosen
        self.fields = PersonFields(others=True)
        if person is not None:
            self.fields.show_person(person)
        self.message = Banner()
        self.message.hide()
        self.body.addWidget(self.message)
        self.body.addWidget(self.fields)
        self.body.addStretch(1)
        self.verb = Button(self.tr("Add") if person is None else self.tr("Save"), self.go_on, kind="primary")
        self.row.addWidget(Button(self.tr("Cancel"), self.reject))
        self.verb.setDefault(True)
        self.row.addWidget(self.verb)
        self.fields.changed.connect(self._update)
        self._update()
        self.fields.setFocus()

    def _update(self) -> None:
        self.verb.setEnabled(bool(self.fields.name.text().strip()))

    def go_on(self) -> None:
        """Hand over what was entered, if it can be."""
        fields = self.fields
        try:
            facts = checked(
                PersonFacts(fields.name.text(), fields.born.value(), fields.chosen_sex, fields.other_names),
                self._session.clock,
            )
        except UserError as error:
            words = told(error)
            assert words is not None
            self.message.show_words(f"{words.what} {words.do}", "bad")
            self.message.show()
            return
        self.accept()
        self._chosen(facts)
