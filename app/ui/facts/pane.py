"""One record beside the list: its facts, what can be done with it, and how it looks."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.services import changes, facts
from app.services.editing import Correction
from app.services.facts import Chosen
from app.ui.facts.actions import Actions
from app.ui.facts.form import FactsForm
from app.ui.facts.header import Header
from app.ui.facts.notices import Notices
from app.ui.facts.origin import Origin
from app.ui.overriding import override
from app.ui.session import Session
from app.ui.shortcuts import Does, bind, bind_keys
from app.ui.theme import theme
from app.ui.viewer.pane import ViewerPane
from app.ui.widgets.boxes import EmptyState, Line, Scrolling
from app.ui.widgets.buttons import Button

_SIDE_BY_SIDE = 900
_ROOM_FOR_BOTH = 620
_LEAST_PICTURE = 230
"""Pixels of height at 100 % text that are left to the picture; where the head needs more, it scrolls."""

_LOW, _WIDE_ENOUGH = 440, 460
"""Pixels of height at 100 % text below which title and buttons share a row, and of width above which they can."""

_WIDEST = 4000
_HEAD_MARGINS = (16, 14, 16, 10)


class RecordPane(QWidget):
    """Shows one record, or the facts that several share. ``back`` is pressed when there is nothing to see any more."""

    back = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._ids: tuple[int, ...] = ()
        self._chosen, self._page = Chosen(()), 0
        self.viewer = ViewerPane(session)
        self.header, self.notices, self.doing = Header(), Notices(), Actions(session)
        self.form, self.origin = FactsForm(session), Origin(session)
        self._head, self._line, self._roof = QWidget(), Line(), Scrolling(widest=_WIDEST)
        self._together = False
        self.split, self.details = QSplitter(Qt.Orientation.Vertical), Scrolling(widest=720)
        self.details.column.setContentsMargins(16, 12, 16, 20)
        for part in (self.form, self._line, self.origin):
            self.details.column.addWidget(part)
        self.details.column.addStretch(1)
        self._to_list = Button(self.tr("Back to the list"), self.back.emit)
        self._stack = QStackedWidget(self)
        self.nothing = EmptyState("file-text", "", self._to_list)
        self._stack.addWidget(self.nothing)
        self._stack.addWidget(self._record())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self._connect()
        self._show_nothing()

    def show_records(self, ids: tuple[int, ...]) -> None:
        """Show one record, several together, or with no number nothing. What is typed and not saved is saved first."""
        self.settle()
        self._ids, self._page = tuple(ids), 0
        self.refresh()

    def turn_to(self, page: int) -> None:
        """Show a page, from 1, of the record that was asked for last, as soon as it is there."""
        self._page = page
        if self._ids == self._chosen.ids:
            self._turn()

    def settle(self) -> None:
        """Save what is typed and not saved yet."""
        if self._chosen.rows:
            self.header.settle()
            self.form.settle()

    def refresh(self) -> None:
        """Look again at the records that are shown."""
        ids = self._ids
        if ids:
            self.session.look(self, lambda vault: facts.chosen(vault, ids), self._show)
        else:
            self._chosen = Chosen(())
            self._show_nothing()

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self._raise_roof()
        return super().eventFilter(watched, event)

    def _raise_roof(self) -> None:
        """Give the head the height it needs, as long as there is room for the picture below it.

        A bar for scrolling takes width, so that more lines are needed: there is none where all fits without it.
        """
        wanted = self._roof.page.heightForWidth(max(self._roof.width(), 1))
        most = max(self.height() - theme().px(_LEAST_PICTURE), theme().px(_LEAST_PICTURE) // 2)
        fits = self._chosen.details is None or wanted <= most
        policy = Qt.ScrollBarPolicy
        self._roof.setVerticalScrollBarPolicy(policy.ScrollBarAlwaysOff if fits else policy.ScrollBarAsNeeded)
        self._roof.setFixedHeight(wanted if fits else most)

    def _record(self) -> QWidget:
        page = QWidget(self._stack)
        self._upper = upper = QVBoxLayout(self._head)
        upper.setContentsMargins(*_HEAD_MARGINS)
        upper.setSpacing(10)
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._roof.column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._roof)
        self._roof.column.addWidget(self._head)
        for part in (self.header, self.notices, self.doing):
            upper.addWidget(part)
        self._roof.page.setMinimumSize(1, 1)  # else wrapped words ask for more lines than they take
        self._roof.page.installEventFilter(self)
        self._column.addWidget(Line())
        self._column.addWidget(self.split, 1)
        self.split.setChildrenCollapsible(False)
        self.split.addWidget(self.details)
        self.split.addWidget(self.viewer)
        self.split.setStretchFactor(1, 1)
        return page

    def _connect(self) -> None:
        self.header.retitled.connect(self._retitle)
        self.notices.owned.connect(self.doing.confirm)
        self.notices.not_here.connect(self.doing.bin)
        self.notices.read.connect(self._read_scan)
        self.notices.sure.connect(self._sure)
        self.notices.theirs.connect(self._theirs)
        self.doing.details.connect(self._fold)
        self.doing.printing.connect(self._print)
        self.doing.leaving.connect(self.settle)
        self.session.changed.connect(self._changed)
        bind(self, Does.BIN, self.doing.bin, here=True)
        bind(self, Does.IMAGES, self.doing.look_closer)
        bind_keys(self, "F2", self.header.begin, Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _changed(self) -> None:
        if self.isVisible():
            self.refresh()

    def _show(self, chosen: Chosen) -> None:
        if not set(chosen.ids) <= set(self._ids):
            return
        new = chosen.ids != self._chosen.ids
        self._chosen = chosen
        if not chosen.rows:
            self._show_nothing()
            return
        for part in (self.header, self.notices, self.doing, self.form):
            part.show_chosen(chosen)
        one = chosen.details
        self.origin.setVisible(one is not None)
        self._line.setVisible(one is not None)
        self._arrange()
        if one is None:
            self.viewer.clear()
        else:
            self.origin.show_details(one)
            if new:
                self.viewer.show_record(one)
            self._turn()
        self._stack.setCurrentIndex(1)

    def _turn(self) -> None:
        if self._page:
            self.viewer.turn_to(self._page)
            self._page = 0

    def _fold(self, out: bool) -> None:
        self._arrange()
        if out:
            self.split.setSizes([1000, 1000])

    def _arrange(self) -> None:
        """Facts and picture beside or above one another, or where there is room for one only, the facts when asked."""
        one = self._chosen.details is not None
        wide = self.width() >= theme().px(_SIDE_BY_SIDE)
        self.split.setOrientation(Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical)
        out = not one or self.doing.toggle.isChecked()
        both = one and (not out or wide or self.height() >= theme().px(_ROOM_FOR_BOTH))
        self.details.setVisible(out)
        self.viewer.setVisible(both)
        self._abridge()
        self._scroll_together(on=out and not both and self.height() < theme().px(_ROOM_FOR_BOTH))
        self._raise_roof()

    def _abridge(self) -> None:
        """With little height the picture comes first: title and buttons stand side by side."""
        room = self.height() < theme().px(_LOW) and self.width() >= theme().px(_WIDE_ENOUGH)
        brief = room and self._chosen.details is not None and self.notices.isHidden()
        self.header.abridge(brief=brief)
        self.doing.abridge(brief=brief)
        ways = QVBoxLayout.Direction
        self._upper.setDirection(ways.LeftToRight if brief else ways.TopToBottom)
        self._upper.setStretchFactor(self.header, int(brief))
        left, top, right, bottom = _HEAD_MARGINS
        self._upper.setContentsMargins(left, top // 2 if brief else top, right, bottom // 2 if brief else bottom)

    def _scroll_together(self, *, on: bool) -> None:
        """Where there is little room, the head scrolls with the facts."""
        if on == self._together:
            return
        self._together = on
        focus = self.focusWidget()
        (self.details.column if on else self._roof.column).insertWidget(0, self._head)
        self._roof.setVisible(not on)
        self._head.setContentsMargins(*((-_HEAD_MARGINS[0], 0, -_HEAD_MARGINS[2], 0) if on else (0, 0, 0, 0)))
        if focus is not None and self._head.isAncestorOf(focus):
            focus.setFocus()

    def _show_nothing(self) -> None:
        self.viewer.clear()
        words = self.tr("This record is no longer here.") if self._ids else self.tr("Choose a record to see it here.")
        self.nothing.sentence.setText(words)
        self._to_list.setVisible(bool(self._ids))
        self._stack.setCurrentIndex(0)

    def _print(self) -> None:
        if self.viewer.can_print:
            self.viewer.print()
        else:
            self.session.say(self.tr("This record cannot be printed here. Save a copy and print that."))

    def _read_scan(self) -> None:
        self.session.read_scans(*self._chosen.ids)

    def _sure(self) -> None:
        self.session.perform(changes.found_right(self._chosen.ids))

    def _theirs(self) -> None:
        from app.services import reading_scans

        self.session.perform(reading_scans.theirs(self._chosen.ids))

    def _retitle(self, title: str) -> None:
        ids = self._chosen.ids
        change = changes.corrected(ids, Correction(title=title))
        self.session.perform(change, failed=lambda error: self._not_retitled(ids, title, error))

    def _not_retitled(self, ids: tuple[int, ...], title: str, error: Exception) -> None:
        if ids == self._chosen.ids:
            self.header.again(title)
        self.session.failed.emit(error)
