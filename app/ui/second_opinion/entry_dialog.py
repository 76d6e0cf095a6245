"""Entering and correcting something that a case holds several of; the fields are those of its kind."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout

from app.services import case_changes
from app.services.undoing import Change
from app.ui.answers.field_base import Field
from app.ui.answers.making import field as field_for
from app.ui.drafting import Draft, Typed
from app.ui.errors import told
from app.ui.overriding import override
from app.ui.second_opinion.words import asked_of, words
from app.ui.second_opinion.work import Work
from app.ui.widgets.boxes import Scrolling
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label
from app.ui.widgets.room import open_in
from app.ui.widgets.rows import closing
from models.errors import ErrorKind, UserError
from models.records import CaseEntry
from models.second_opinion import EntryKind
from models.second_opinion.entries import FIELDS

NEVER_ASKED: Mapping[EntryKind, Collection[str]] = {
    EntryKind.REQUEST: {"rule"},
    EntryKind.CANDIDATE: {"chosen"},
    EntryKind.CELL: {"opinion", "row"},
    EntryKind.ROW: {"state", "question"},
}
"""Fields that are set elsewhere on the page."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the dialog is for: ``entry`` None enters a new one, ``given`` are fields known beforehand.

    ``change`` makes something else of what is entered than an entry.
    """

    kind: EntryKind
    entry: CaseEntry | None = None
    title: str = ""
    given: Mapping[str, str] = field(default_factory=dict)
    change: Callable[[Mapping[str, str | None]], Change] | None = None


class EntryDialog(QDialog):
    """What is typed stays until it is kept or put away. ``fields`` are the form's, by name."""

    def __init__(self, work: Work, wanted: Wanted) -> None:
        super().__init__(work.ground.window())
        self._work, self._wanted = work, wanted
        said = words().entry(wanted.kind)
        title = wanted.title or (said.add if wanted.entry is None else said.name)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self._form = Scrolling()
        self._form.column.setContentsMargins(24, 20, 24, 12)
        self._form.column.addWidget(Label(title, "heading"))
        self.fields: dict[str, Field] = {}
        had = {**wanted.given, **(wanted.entry.fields if wanted.entry else {})}
        for name, key in FIELDS[wanted.kind].items():
            if name not in NEVER_ASKED.get(wanted.kind, ()):
                made = self.fields[name] = field_for(asked_of(wanted.kind, name), key, work.session)
                made.show_answer(had.get(name, ""))
                self._form.column.addWidget(made)
        self._form.column.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._form, 1)
        column.addLayout(self._foot())
        self.finished.connect(self.deleteLater)
        where = wanted.entry.id if wanted.entry else sorted(wanted.given.items())
        about = f"{wanted.kind}.{work.case_id}.{where}"
        self._draft = Draft(self, work.session, about, Typed(self._answers, self._put))

    @override
    def showEvent(self, event: QShowEvent, /) -> None:
        open_in(self, 620, 680)
        super().showEvent(event)

    @override
    def reject(self) -> None:
        self._draft.leave(super().reject)

    def _answers(self) -> dict[str, str]:
        return {name: one.answer() for name, one in self.fields.items()}

    def _put(self, answers: Mapping[str, str]) -> None:
        for name, one in self.fields.items():
            one.put(answers.get(name, ""))

    def _foot(self) -> QVBoxLayout:
        foot = QVBoxLayout()
        foot.setContentsMargins(24, 8, 24, 18)
        self.fault = Label("", "bad")
        self.fault.hide()
        foot.addWidget(self.fault)
        self.save = Button(self.tr("Save"), self._save, kind="primary")
        self.save.setDefault(True)
        buttons = closing(Button(self.tr("Cancel"), self.reject), self.save)
        foot.addLayout(buttons)
        return foot

    def _save(self) -> None:
        unread = next((one for one in self.fields.values() if not one.settle()), None)
        if unread is not None:
            self._point(unread)
            return
        answers = self._answers()
        entry, work = self._wanted.entry, self._work
        if self._wanted.change is not None:
            change = self._wanted.change({name: value or None for name, value in answers.items()})
        elif entry is None:
            known = {**self._wanted.given, **answers}
            change = case_changes.entered(work.case_id, self._wanted.kind, {k: v for k, v in known.items() if v})
        else:
            change = case_changes.entry_changed(entry.id, dict(answers))
        work.perform(change, done=self.accept, failed=self._refused)

    def _refused(self, error: Exception) -> None:
        """It was not kept: everything typed stays, and the field that lacks something says so."""
        if isinstance(error, UserError) and error.kind is ErrorKind.BAD_VALUE:
            wrong = self.fields.get(str(error.params.get("name", "")))
            if wrong is not None:
                wrong.complain(self.tr("This was not understood.") if wrong.answer() else self.tr("This is needed."))
                self._point(wrong)
                return
        known = told(error)
        self.fault.setText(known.what if known else self.tr("This was not saved. Please try again."))
        self.fault.show()

    def _point(self, one: Field) -> None:
        one.setFocus()
        self._form.ensureWidgetVisible(one, 0, 40)


def open_dialog(work: Work, wanted: Wanted, done: Callable[[], None] | None = None) -> EntryDialog:
    """Open it over the page."""
    dialog = EntryDialog(work, wanted)
    if done is not None:
        dialog.accepted.connect(done)
    dialog.open()
    return dialog
