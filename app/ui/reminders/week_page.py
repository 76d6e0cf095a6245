"""This week's ten minutes: one small decision after another, and how it ended."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.services import browsing, reminding, week_session
from app.services.browsing import Details
from app.services.closed_reminding import settings_file
from app.services.reminding import WeekNow
from app.services.undoing import Change
from app.services.week_session import Ending, Sitting
from app.services.weekly_inbox import LOOKED_AT, Choice, Inbox, InboxItem, Why, inbox
from app.ui.overriding import override
from app.ui.page import Page
from app.ui.places import Place, Target
from app.ui.reminders import week_words
from app.ui.reminders.decision import Decision
from app.ui.reminders.turns import Turns
from app.ui.reminders.week_ends import WeekBegin, WeekEnd
from app.ui.session import Session
from app.ui.viewer.pane import ViewerPane
from app.ui.widgets.boxes import Scrolling
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label
from models.errors import ErrorKind, UserError
from models.records import Person

if TYPE_CHECKING:
    from app.services.unlocking import Vault

_EVERY_MS = 10_000
_PICTURE, _WIDEST = 320, 4000
"""Pixels: the record shown is never lower than this, however many answers there are; all take the whole width."""
_ALL = LOOKED_AT * len(Why)
"""More records than are ever looked at: the one that is asked about must be among them."""


@dataclass(frozen=True, slots=True)
class _Look:
    """What the page shows at one moment."""

    now: WeekNow
    inbox: Inbox
    people: tuple[Person, ...]


class _Shown(ViewerPane):
    """Takes the room that the question leaves, and asks for little."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.setMinimumHeight(_PICTURE)

    @override
    def hasHeightForWidth(self) -> bool:
        return False

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), _PICTURE)


class WeekPage(Page):
    """Begin, decide, end; what is decided can be taken back with Ctrl+Z, and then waits again."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._file = settings_file(session.around.preferences.path.parent)
        self.sitting: Sitting | None = None
        self._turns = Turns()
        self._people: tuple[Person, ...] = ()
        self._left: tuple[Sitting, Turns] | None = None
        self._asked_about: InboxItem | None = None
        self._deciding = False
        self.beginning, self.ending = WeekBegin(session), WeekEnd(session)
        self.decision, self.viewer = Decision(), _Shown(session)
        self.place, self.timer = Label("", "strong"), Label("", "soft")
        self._clock = QTimer(self, interval=_EVERY_MS)
        self._clock.timeout.connect(self._tick)
        self._stack = QStackedWidget()
        for part in (self.beginning, self._sitting_page(), self.ending):
            self._stack.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.beginning.begun.connect(self.begin)
        self.beginning.nothing_new.connect(self.confirm)
        self.ending.nothing_new.connect(self.confirm)
        self.ending.again.connect(self._rest)
        self.decision.decided.connect(self._decide)
        self.decision.details.connect(self._details)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_moved)

    @override
    def arrive(self, target: Target) -> None:
        if self._stack.currentWidget() is self.ending:
            self._rest()
        self._focus()
        self.refresh()

    @override
    def refresh(self) -> None:
        self.session.look(self, self._asked, self._show)

    def begin(self) -> None:
        """Sit down and ask about the first record."""
        self.sitting, self._turns = Sitting(self.session.clock.now()), Turns()
        self._clock.start()
        self.refresh()

    def end(self) -> None:
        """Get up."""
        sitting, person = self._leave(), self.session.person_id
        self.session.look(
            self,
            lambda vault: week_session.end(vault, self._file, sitting, person_id=person),
            self._ended,
            self._not_ended,
        )

    def confirm(self) -> None:
        """There was nothing new this week."""
        sitting, person = self._leave(), self.session.person_id
        self.session.act(
            self,
            lambda vault: week_session.end(vault, self._file, sitting, nothing_new=True, person_id=person),
            self._ended,
            self._not_ended,
        )

    def _asked(self, vault: "Vault") -> _Look:
        now = reminding.look(vault, self._file)
        return _Look(now, inbox(vault, self.session.person_id, _ALL), tuple(browsing.everyone(vault)))

    def _show(self, look: _Look) -> None:
        self.beginning.show_week(look.now, look.inbox)
        self._resume(look.inbox.items)
        if self.sitting is None or self._deciding:
            return
        item = self._turns.go_on(look.inbox.items)
        if item is None:
            self.end()
            return
        self.place.setText(self.tr("%n record(s) to go", "", look.inbox.total))
        self._stack.setCurrentIndex(1)
        self._tick()
        self._ask(item, look.people)

    def _resume(self, items: Sequence[InboxItem]) -> None:
        """Sit down again where the last decision was taken back when all was done."""
        left, self._left = self._left, None
        if left is not None and self._stack.currentWidget() is self.ending:
            if left[1].taken_back(items):
                self.sitting, self._turns = left
                self._clock.start()
            else:
                self._left = left

    def _ask(self, item: InboxItem, people: tuple[Person, ...]) -> None:
        if (item, people) == (self._asked_about, self._people):
            self.decision.listen()
            return
        before, self._asked_about, self._people = self._asked_about, item, people
        self.decision.ask(item, people)
        if before is None or before.row.record.id != item.row.record.id:
            number = item.row.record.id
            self.viewer.clear()
            self.session.look(self, lambda vault: browsing.details(vault, number), self._preview, self._vanished)

    def _preview(self, details: Details) -> None:
        if self._asked_about is not None and self._asked_about.row.record.id == details.row.record.id:
            self.viewer.show_record(details)

    def _vanished(self, error: Exception) -> None:
        """Another page may have deleted it for good meanwhile: then there is nothing to show, and nothing to say."""
        if not isinstance(error, UserError) or error.kind is not ErrorKind.NO_RECORD:
            self.session.failed.emit(error)
        self.refresh()

    def _decide(self, choice: Choice, change: Change) -> None:
        if self.sitting is not None and not self._deciding:
            self._deciding = True
            self._turns.decide(choice)
            self.session.perform(change, self._decided, self._not_decided)

    def _decided(self, _change: Change) -> None:
        """What is shown next comes from a look that began after the change."""
        self._deciding = False

    def _not_decided(self, error: Exception) -> None:
        self._deciding = False
        self._turns.failed()
        self._vanished(error)

    def _details(self, record_id: int) -> None:
        self.session.go(Place.TIMELINE, record_id)

    def _ended(self, ending: Ending) -> None:
        self.ending.show_ending(ending)
        self._stack.setCurrentWidget(self.ending)
        self._focus()

    def _not_ended(self, error: Exception) -> None:
        self._rest()
        self.session.failed.emit(error)

    def _rest(self) -> None:
        self._stack.setCurrentWidget(self.beginning)
        self._focus()

    def _focus(self) -> None:
        """Put the focus where Enter does the likeliest thing."""
        page = self._stack.currentWidget()
        (page if isinstance(page, WeekBegin | WeekEnd) else self.decision).take_focus()

    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Here a number answers, also while one scrolls in the record: the viewers' own number keys rest."""
        if now is not None and self.viewer.isAncestorOf(now):
            for shortcut in self.viewer.findChildren(QShortcut):
                if shortcut.key().toString().isdigit():
                    shortcut.setEnabled(False)

    def _leave(self) -> Sitting:
        """Get up; the sitting with what of its decisions holds."""
        sitting = self.sitting or Sitting(self.session.clock.now())
        self.sitting, self._asked_about, self._deciding = None, None, False
        self._clock.stop()
        self.viewer.clear()
        self._left, self._turns = (sitting, self._turns), Turns()
        return replace(sitting, done=MappingProxyType(self._left[1].done()))

    def _tick(self) -> None:
        if self.sitting is not None:
            self.timer.setText(week_words.left(self.sitting.left(self.session.clock.now())))

    def _sitting_page(self) -> QWidget:
        page, head, left = QWidget(), QHBoxLayout(), QVBoxLayout()
        self.place.setWordWrap(False)
        left.addWidget(self.place)
        left.addWidget(self.timer)
        left.setSpacing(2)
        head.addLayout(left, 1)
        self.hide_timer = Button(self.tr("Hide the time"), self._toggle_timer, kind="link")
        self.stop = Button(self.tr("Stop for today"), self.end)
        head.addWidget(self.hide_timer)
        head.addWidget(self.stop)
        column = QVBoxLayout(page)
        column.setContentsMargins(20, 16, 20, 12)
        column.setSpacing(12)
        column.addLayout(head)
        room = Scrolling(widest=_WIDEST)
        self.decision.asked.connect(lambda: room.verticalScrollBar().setValue(0))
        room.column.setContentsMargins(0, 0, 0, 0)
        room.column.addWidget(self.decision)
        room.column.addWidget(self.viewer, 1)
        column.addWidget(room, 1)
        return page

    def _toggle_timer(self) -> None:
        self.timer.setVisible(not self.timer.isVisible())
        self.hide_timer.setText(self.tr("Hide the time") if self.timer.isVisible() else self.tr("Show the time"))
