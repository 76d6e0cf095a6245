"""What the pages about one case share: whose it is, which one, a new one, another name, the bin."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.services import case_changes
from app.services.undoing import Change
from app.ui.cases.head import CaseHead
from app.ui.cases.new_case import NewCasePane
from app.ui.cases.renaming import RenameDialog
from app.ui.overriding import override
from app.ui.page import Page
from app.ui.places import Target
from app.ui.session import Session
from app.ui.widgets.whose import PersonPane
from models.records import Case, Person


class CaseDesk(Protocol):
    """What a page was told: ``person`` None while it is not clear whose, ``case`` None while there is none."""

    @property
    def everyone(self) -> Sequence[Person]:
        """Everybody it might be about."""

    @property
    def person(self) -> Person | None:
        """Whom it is about."""

    @property
    def cases(self) -> Sequence[Case]:
        """That person's cases."""

    @property
    def case(self) -> Case | None:
        """The one to be shown."""


class CasePage(Page):
    """Asks whose case, asks for the first or a new one, and shows the one chosen; both pages show the same one.

    A target's record is a case's number. A page looks at ``person``, ``case_wanted()``, hands the answer to ``settle``,
    and does what ``take_wanted`` gives. ``first`` is what a case just begun is to be shown at.
    """

    first = ""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._told: CaseDesk | None = None
        self._asked: int | None = None
        self._new = False
        self._wanted = ""
        self.stack, self.head = QStackedWidget(self), CaseHead()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack)
        self.head.chosen.connect(self._choose)
        self.head.new_wanted.connect(self._ask_new)
        self.head.rename_wanted.connect(self._rename)
        self.head.bin_wanted.connect(self._bin)

    def furnish(self, people: PersonPane, start: NewCasePane, *shown: QWidget) -> None:
        """Put in what the page asks before there is a case, and what it shows of one."""
        self.people, self.start = people, start
        for widget in (QWidget(self.stack), people, start, *shown):
            self.stack.addWidget(widget)
        people.chosen.connect(self.session.choose_person)
        start.begun.connect(self._begin)
        start.kept.connect(self._keep)

    @property
    def case_shown(self) -> Case | None:
        """The case that the page was last told of."""
        return None if self._told is None else self._told.case

    def case_wanted(self) -> int | None:
        """The number of the case to look at: the one asked for, else the one that was shown last; None for any."""
        shown, person = self.session.case_shown, self.session.person_id
        last = shown.get(person) if person is not None else next(reversed(shown.values()), None)
        return self._asked or last

    def settle(self, told: CaseDesk) -> bool:
        """Ask what must be asked first; True when there is a case to show instead."""
        self._told, self._asked = told, None
        if told.person is None:
            self.people.show_people(tuple(told.everyone))
            self.stack.setCurrentWidget(self.people)
        elif told.case is None or self._new:
            if self.stack.currentWidget() is not self.start:
                self.stack.setCurrentWidget(self.start)
                self.start.ask(others=told.case is not None)
        else:
            self.session.show_case(told.case)
            self.head.show_cases(told.cases, told.case)
            return True
        return False

    def take_wanted(self) -> str:
        """What the target's detail asked for, once."""
        wanted, self._wanted = self._wanted, ""
        return wanted

    @override
    def arrive(self, target: Target) -> None:
        self._wanted, self._asked = target.detail, target.record or self._asked
        self._new = self._new and not target.detail and target.record is None
        self.refresh()

    @override
    def back(self) -> bool:
        if self._new and self.case_shown is not None:
            self._keep()
            return True
        return False

    def _begin(self, title: str) -> None:
        if self._told is not None and self._told.person is not None:
            self.session.perform(case_changes.begun(self._told.person.id, title), self._begun)

    def _begun(self, _change: Change) -> None:
        """Show it: of several the newest is shown as long as no other was."""
        if self._told is not None and self._told.person is not None:
            self.session.case_shown.pop(self._told.person.id, None)
        self._new, self._wanted = False, self.first
        self.refresh()
        self.session.say(self.tr("The case is begun."), (self.tr("Undo"), self._undo))

    def _ask_new(self) -> None:
        self._new = True
        self.refresh()

    def _keep(self) -> None:
        self._new = False
        self.refresh()

    def _choose(self, case_id: int) -> None:
        self._asked = case_id
        self.refresh()

    def _rename(self) -> None:
        if self.case_shown is not None:
            dialog = RenameDialog(self.case_shown.title, self.window())
            dialog.named.connect(self._name)
            dialog.open()

    def _name(self, title: str) -> None:
        if self.case_shown is not None:
            self.session.perform(case_changes.retitled(self.case_shown.id, title))

    def _bin(self) -> None:
        case = self.case_shown
        if case is not None:
            words = self.tr("“{title}” moved to the bin.").format(title=case.title)
            undo = (self.tr("Undo"), self._undo)
            self.session.perform(case_changes.binned(case.id), lambda _change: self.session.say(words, undo))

    def _undo(self) -> None:
        self.session.undo()
