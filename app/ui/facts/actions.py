"""What can be done with the chosen records: the buttons under their title, the menu, the keys."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from app.services import changes, editing
from app.services.facts import Chosen
from app.services.undoing import Change
from app.ui.facts.copies import Copies
from app.ui.overriding import override
from app.ui.places import Place
from app.ui.session import Session
from app.ui.shortcuts import Does, hint
from app.ui.widgets.asking import Choice, ask
from app.ui.widgets.buttons import Button, IconButton
from app.ui.widgets.flow import Flow
from models.records import DocumentType, Standing

_GAP = 8


class Actions(QWidget):
    """``details`` says whether the facts are to be folded out, ``printing`` asks for a print of the record shown."""

    details = Signal(bool)
    printing = Signal()
    leaving = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._chosen = Chosen(())
        self._brief = False
        self._copies = Copies(session, self)
        self.toggle = Button(self.tr("Details"), icon="sliders-horizontal")
        self.toggle.setCheckable(True)
        self.toggle.toggled.connect(self.details)
        self.closer = Button(self.tr("Look closer"), self.look_closer, icon="scan-line")
        self.closer.setToolTip(hint(self.tr("All series of the person, large, and side by side"), Does.IMAGES))
        self.copy = Button(self.tr("Save a copy"), self._save, icon="download")
        self.print = Button(self.tr("Print"), self.printing.emit, icon="printer")
        self.restore_button = Button(self.tr("Take out of the bin"), self.restore, icon="archive-restore")
        self.bin_button = Button(self.tr("Move to bin"), self.bin, icon="trash-2")
        self.delete_button = Button(self.tr("Delete for good"), self.ask_to_delete, kind="danger")
        self.more = IconButton("ellipsis-vertical", self.tr("More"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setMenu(self._menu())
        flow = Flow(self, gap=_GAP)
        for button in (
            self.toggle,
            self.closer,
            self.copy,
            self.print,
            self.restore_button,
            self.bin_button,
            self.delete_button,
        ):
            flow.addWidget(button)
        flow.addWidget(self.more)

    def abridge(self, *, brief: bool) -> None:
        """Icons in one row where there is little height, or words that wrap."""
        self._brief = brief
        for button in self.findChildren(Button):
            button.abridge(brief=brief)
        self.setMinimumWidth(self._row if brief else 0)
        self._spare()

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._spare()

    @property
    def _row(self) -> int:
        """How wide all that is offered is, side by side."""
        shown = [button for button in (*self.findChildren(Button), self.more) if not button.isHidden()]
        widths = [button.sizeHint().expandedTo(button.minimumSize()).width() for button in shown]
        return sum(widths) + _GAP * len(widths)

    def _spare(self) -> None:
        """One row where two words less are enough for that: the menu would stand alone in a second one."""
        if self._brief:
            return
        plain = (self.print, self.copy)
        for button in plain:
            button.abridge(brief=False)
        for button in plain:
            if self._row <= self.width() + _GAP:
                return
            button.abridge(brief=True)
        if self._row > self.width() + _GAP:
            for button in plain:
                button.abridge(brief=False)

    def show_chosen(self, chosen: Chosen) -> None:
        """Offer what can be done with these records."""
        self._chosen = chosen
        one = len(chosen.rows) == 1
        binned = all(row.record.standing is Standing.BIN for row in chosen.rows)
        self.toggle.setVisible(one)
        self.closer.setVisible(one and self._chosen.rows[0].record.type is DocumentType.IMAGE_SERIES)
        self.print.setVisible(one)
        self.bin_button.setVisible(not binned)
        self.restore_button.setVisible(binned)
        self.delete_button.setVisible(binned)
        self._outside.setEnabled(one)
        self._spare()
        self.updateGeometry()

    def look_closer(self) -> None:
        """Show the images of the chosen record large, with all others of the person beside them."""
        if self.closer.isVisible():
            self.leaving.emit()
            self._session.go(Place.IMAGES, self._chosen.ids[0])

    def bin(self) -> None:
        """Move the chosen records to the bin."""
        ids = tuple(row.record.id for row in self._chosen.rows if row.record.standing is not Standing.BIN)
        if ids:
            self.leaving.emit()
            words = self.tr("%n record(s) moved to the bin.", "", len(ids))
            self._perform(changes.binned(ids), words)

    def restore(self) -> None:
        """Take the chosen records out of the bin."""
        ids = tuple(row.record.id for row in self._chosen.rows if row.record.standing is Standing.BIN)
        if ids:
            words = self.tr("%n record(s) taken out of the bin.", "", len(ids))
            self._perform(changes.restored(ids), words)

    def ask_to_delete(self) -> None:
        """Delete the chosen records of the bin for good, if that is really wanted."""
        ids = self._chosen.ids
        title = self.tr("Delete %n record(s) for good?", "", len(ids))
        words = self.tr("This cannot be undone. Backups made before still hold these records.")
        choice = Choice(title, words, self.tr("Delete for good"), self.tr("Keep"), grave=True)
        ask(self, choice, lambda: self._delete(ids))

    def confirm(self, person_id: int) -> None:
        """Settle whose the held records are."""
        ids = tuple(row.record.id for row in self._chosen.rows if row.record.standing is Standing.HELD)
        name = next((person.name for person in self._chosen.people if person.id == person_id), "")
        words = self.tr("%n record(s) filed under {name}.", "", len(ids)).format(name=name)
        self._perform(changes.confirmed(ids, person_id), words)

    def _perform(self, change: Change, words: str) -> None:
        undo = (self.tr("Undo"), self._undo)
        self._session.perform(change, lambda _change: self._session.say(words, undo))

    def _delete(self, ids: tuple[int, ...]) -> None:
        def told(count: int) -> None:
            self._session.say(self.tr("%n record(s) deleted for good.", "", count))

        self._session.act(self, lambda vault: editing.delete(vault, ids), told)

    def _undo(self) -> None:
        self._session.undo()

    def _save(self) -> None:
        self._copies.save(self._chosen)

    def _open_outside(self) -> None:
        self._copies.open_outside(self._chosen)

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        entries: tuple[tuple[str, Callable[[], object]], ...] = (
            (self.tr("Change the facts"), lambda: self.toggle.setChecked(True)),
            (self.tr("Save a copy…"), self._save),
        )
        for words, action in entries:
            menu.addAction(words).triggered.connect(action)
        self._outside = menu.addAction(self.tr("Open with another program…"))
        self._outside.triggered.connect(self._open_outside)
        return menu
