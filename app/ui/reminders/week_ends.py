"""How the week's ten minutes begin and how they end."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.reminding import WeekNow
from app.services.week_session import Ending
from app.services.weekly_inbox import Inbox
from app.ui.places import Place
from app.ui.reminders import words
from app.ui.reminders.weeks_picture import WeeksPicture
from app.ui.session import Session
from app.ui.widgets.boxes import Card, Scrolling
from app.ui.widgets.buttons import Button
from app.ui.widgets.flow import Flow
from app.ui.widgets.labels import Label


class _Calm(QWidget):
    """A page with one card in the middle."""

    def __init__(self, title: str) -> None:
        super().__init__()
        scrolling = Scrolling(self, widest=680)
        self.card = Card(gap=12, margin=24)
        scrolling.column.addWidget(Label(title, "title"))
        scrolling.column.addWidget(self.card)
        scrolling.column.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scrolling)

    def offer(self, *buttons: Button) -> None:
        """Buttons at the end of the card."""
        row = QWidget()
        flow = Flow(row)
        for button in buttons:
            flow.addWidget(button)
        self.card.column.addWidget(row)
        self._offered = buttons

    def take_focus(self) -> None:
        """Give the focus to the first button there is."""
        first = next((button for button in self._offered if button.isVisibleTo(self)), None)
        if first is not None and not first.hasFocus():
            first.setFocus()


class WeekBegin(_Calm):
    """What waits, and the way in."""

    begun = Signal()
    nothing_new = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(self.tr("This week's ten minutes"))
        self.waits, self.streak = Label("", "heading"), Label("", "soft")
        self.picture = WeeksPicture()
        for part in (self.waits, self.streak, self.picture):
            self.card.column.addWidget(part)
        self.begin = Button(self.tr("Begin"), self.begun.emit, kind="primary", icon="play")
        self.add = Button(self.tr("Add records"), session.add_records, icon="plus")
        self.none = Button(self.tr("Nothing new this week"), self.nothing_new.emit, icon="check")
        self.offer(self.begin, self.add, self.none)
        hint = self.tr("Letters, results, receipts, photos of a prescription: everything of the week belongs here.")
        self.card.column.addWidget(Label(hint, "soft"))

    def show_week(self, now: WeekNow, inbox: Inbox) -> None:
        """Say how many records wait, and how the habit stands."""
        waiting = self.tr("%n record(s) wait for a small decision.", "", inbox.total)
        self.waits.setText(waiting if inbox.total else self.tr("Nothing waits for you."))
        self.streak.setText(words.streak(now.streak))
        self.picture.show_weeks(now.picture)
        self.begin.setVisible(bool(inbox.total))
        self.none.setVisible(not now.counts)


class WeekEnd(_Calm):
    """What was done, and how the habit stands."""

    nothing_new = Signal()
    again = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(self.tr("Done for today"))
        self.done, self.streak = Label("", "heading"), Label("")
        self.card.column.addWidget(self.done)
        self.card.column.addWidget(self.streak)
        self.none = Button(self.tr("Nothing new this week"), self.nothing_new.emit, kind="primary", icon="check")
        self.home = Button(self.tr("To the first page"), partial(session.go, Place.HOME), icon="house")
        self.look = Button(self.tr("Back to this week"), self.again.emit)
        self.offer(self.none, self.home, self.look)

    def show_ending(self, ending: Ending) -> None:
        """Say how it ended."""
        parts = []
        if ending.settled:
            parts.append(self.tr("%n decision(s) made.", "", ending.settled))
        if ending.later:
            parts.append(self.tr("%n put off until next week.", "", ending.later))
        if ending.waiting:
            parts.append(self.tr("%n still wait(s).", "", ending.waiting))
        self.done.setText(" ".join(parts) or self.tr("Everything is in order."))
        kept = words.streak(ending.streak)
        ask = self.tr("Was there nothing new this week? Say so, and the week counts.")
        self.streak.setText(kept if ending.counts else f"{kept} {ask}")
        self.none.setVisible(not ending.counts)
