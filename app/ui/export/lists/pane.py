"""The lists of records in the window: all of them, or one with its points; every change can be undone."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.services import lists_desk, record_lists
from app.services.lists_desk import ListsDesk
from app.services.undoing import Change
from app.ui.export.lists.files import ask_source, ask_target
from app.ui.export.lists.list_pane import ListPane
from app.ui.export.lists.naming import Asking, NameDialog
from app.ui.export.lists.overview import OverviewPane
from app.ui.export.lists.words import called
from app.ui.export.words import isolated, language
from app.ui.export.words import path as shown_path
from app.ui.session import Session
from app.ui.widgets.asking import Choice, ask
from models.second_opinion import Checklist, Severity


class ListsPane(QStackedWidget):
    """Shows the lists as one case sees them. ``closed`` asks for the case again."""

    closed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._case, self._name = session, 0, ""
        self.desk: ListsDesk | None = None
        self.all, self.one = OverviewPane(self), ListPane(self)
        self.addWidget(self.all)
        self.addWidget(self.one)
        self._connect()

    def show_case(self, case_id: int) -> None:
        """Show the lists as this case sees them, brought up to date."""
        self._case = case_id
        name, said = self._name, language()
        self._session.look(self, lambda vault: lists_desk.desk(vault, case_id, name, said), self._show)

    def back(self) -> bool:
        """From one list to all of them; False when all are shown."""
        if self.currentWidget() is not self.one:
            return False
        self._open("")
        return True

    def _connect(self) -> None:
        lists, one = self.all, self.one
        lists.closed.connect(self.closed)
        lists.new_wanted.connect(self._ask_new)
        lists.file_wanted.connect(lambda: ask_source(self.window(), self.read))
        lists.used.connect(self._use)
        lists.opened.connect(self._open)
        lists.renamed.connect(self._ask_rename)
        lists.shared.connect(lambda name: ask_target(self.window(), name, lambda out: self.write(name, out)))
        lists.removed.connect(self._remove)
        one.closed.connect(self.back)
        one.copied.connect(lambda: self._ask_new(self._name))
        one.added.connect(self._add)
        one.again.connect(lambda rule, much: self._change(record_lists.adding(rule, much)))
        one.weighed.connect(lambda rule, much: self._change(record_lists.weighing(rule, much)))
        one.dropped.connect(lambda rule: self._change(record_lists.dropping(rule)))

    def _show(self, desk: ListsDesk) -> None:
        self.desk = desk
        self.all.show_desk(desk)
        if desk.opened is None:
            self._name = ""
            self.setCurrentWidget(self.all)
            return
        turned = self.currentWidget() is not self.one
        self.one.show_list(desk.opened)
        self.setCurrentWidget(self.one)
        if turned:
            self.one.back.setFocus()

    def _open(self, name: str) -> None:
        left, self._name = self._name, name
        self.show_case(self._case)
        if not name and left in self.all.cards:
            self.setCurrentWidget(self.all)
            self.all.cards[left].focusNextChild()

    def _ask_new(self, like: str) -> None:
        title = self.tr("A list of your own")
        from_list = self._called(like) if like else called("", ours=True)
        words = self.tr("It begins with the points of: {list}. You change them afterwards.").format(list=from_list)
        self._ask_name(Asking(title, words), lambda name: record_lists.copied(name, like or None))

    def _ask_rename(self, name: str) -> None:
        words = self.tr("Cases that are checked by this list go on with it.")
        self._ask_name(Asking(self.tr("Rename this list"), words, name), lambda new: record_lists.renamed(name, new))

    def _ask_name(self, asking: Asking, make: Callable[[str], Change]) -> NameDialog:
        """Ask, and do what ``make`` gives for the name; the dialog stays until that is done."""
        names = [one.name for one in self.desk.lists] if self.desk is not None else []
        dialog = NameDialog(replace(asking, names=[one for one in names if one != asking.name]), self.window())

        def named(name: str) -> None:
            def done(_change: Change) -> None:
                dialog.accept()
                if not asking.name:
                    self._open(name)

            self._session.perform(make(name), done, dialog.refuse)

        dialog.named.connect(named)
        dialog.open()
        return dialog

    def _use(self, name: str) -> None:
        words = self.tr("This case is now checked by: {list}").format(list=self._called(name))
        self._perform(record_lists.used(self._case, name), words)

    def _remove(self, name: str) -> None:
        words = self.tr("The list {list} is removed.").format(list=isolated(name))
        self._perform(record_lists.removed(name), words)

    def _add(self, what: str, much: Severity) -> None:
        change = record_lists.changed(self._name, record_lists.wishing(what, much))
        self._session.perform(change, lambda _change: self.one.taken())

    def _change(self, edit: Callable[[Checklist], Checklist]) -> None:
        self._session.perform(record_lists.changed(self._name, edit))

    def read(self, source: Path) -> None:
        """Take in the list in a file; one that is no list is refused with the place of its fault."""
        self._session.look(self, lambda _vault: record_lists.read(source), self._keep)

    def _keep(self, found: Checklist) -> None:
        """Save a list that was read, under another name where it has the program's."""
        lists = self.desk.lists if self.desk is not None else ()
        if record_lists.taken(found.name, [one.name for one in lists if one.ours]):
            title, words = self.tr("A name for this list"), self.tr("It has the same name as Carebinder's own list.")
            self._ask_name(Asking(title, words), lambda name: record_lists.saved(replace(found, name=name)))
        elif record_lists.taken(found.name, [one.name for one in lists]):
            words = self.tr("You have a list called {list}. Put the one from the file in its place?")
            choice = Choice(
                self.tr("There is such a list already"),
                words.format(list=isolated(found.name)),
                self.tr("Replace my list"),
                self.tr("Keep mine"),
            )
            ask(self.window(), choice, lambda: self._save(found, replacing=True))
        else:
            self._save(found)

    def _save(self, found: Checklist, *, replacing: bool = False) -> None:
        points = self.tr("%n point(s)", "", len(found.rules))
        words = self.tr("The list {list} is kept: {points}.").format(list=isolated(found.name), points=points)
        self._perform(record_lists.saved(found, replacing=replacing), words)

    def write(self, name: str, out: Path) -> None:
        """Write a list into a new file."""
        random = self._session.random
        words = self.tr("The list is in {path}.").format(path=shown_path(out))

        def done(_out: Path) -> None:
            self._session.say(words)

        self._session.look(self, lambda vault: record_lists.export(vault, name, out, random), done)

    def _perform(self, change: Change, words: str) -> None:
        session = self._session
        session.perform(change, lambda _change: session.say(words, (self.tr("Undo"), self._undo)))

    def _undo(self) -> None:
        self._session.undo()

    def _called(self, name: str) -> str:
        lists = self.desk.lists if self.desk is not None else ()
        return called(name, ours=any(one.ours and one.name == name for one in lists))
