"""A page with a list on the left and the chosen record on the right: timeline, shelves, bin."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.services import changes
from app.services.undoing import Change
from app.ui.facts.pane import RecordPane
from app.ui.overriding import override
from app.ui.page import Page
from app.ui.places import AGAIN, PAGE, Place, Target
from app.ui.records.asking import Around, Listing, Question, around
from app.ui.records.bin_bar import BinBar
from app.ui.records.chips import FilterChips
from app.ui.records.emptiness import Button as Helps
from app.ui.records.emptiness import emptiness
from app.ui.records.filters import Filters, Scope, everything, wanted
from app.ui.records.header import ListHeader
from app.ui.records.view import RecordView
from app.ui.session import Session
from app.ui.shortcuts import Does, bind
from app.ui.theme import theme
from app.ui.widgets.boxes import Banner
from app.ui.widgets.buttons import Button
from app.ui.widgets.notice import Notice
from app.ui.widgets.two_panes import TwoPanes

HELD = "held"
"""The word with which a page is asked to show what waits for confirmation."""

_LOW = 520
"""Pixels of height at 100 % text that list and filters need together."""

FIND = "find"
"""The word with which a page is asked to put the cursor into its search."""


class RecordsPage(Page):
    """One page for every list of records; ``place`` says which."""

    def __init__(self, session: Session, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.scope = Scope(place)
        self.filters = Filters()
        self.header = ListHeader(self.scope)
        self.chips = FilterChips(session, self.scope)
        self.view = RecordView(session)
        self.pane = RecordPane(session)
        self.bin_bar = BinBar(session, lambda: self.view.ids) if self.scope.bin else None
        self._waiting = Notice("warn", self.tr("Show"), self._show_held)
        self._how = Banner(self.tr("Open each record and say whose it is. Until then it is not part of the record."))
        self._middle = QStackedWidget()
        self._empty = QWidget()
        self._person: object = None
        self._held = 0
        self._shown: tuple[int, ...] = ()
        self._turning: tuple[int | None, int] = (None, 0)
        self._build()
        self._connect()

    @override
    def arrive(self, target: Target) -> None:
        self.header.search.setFocus() if target.detail == FIND else self.view.setFocus()
        if target.detail == HELD or target.record is not None:
            self._put(Filters(held=target.detail == HELD))
        page = target.detail.removeprefix(PAGE)
        self._turning = (target.record, int(page) if page != target.detail and page.isdecimal() else 0)
        self.panes.show_second(on=target.record is not None or target.detail == AGAIN)
        self._look(focus=target.record, stay=target.record is None and target.detail != HELD)

    @override
    def refresh(self) -> None:
        same = self._person == self.session.person_id
        self._look(focus=self.view.ids[0] if len(self.view.ids) == 1 and same else None, stay=same)

    @override
    def back(self) -> bool:
        if self.panes.back():
            return True
        if self.filters.any:
            self.clear()
            return True
        return False

    @override
    def search(self) -> bool:
        self.panes.show_second(on=False)
        self.header.search.setFocus()
        self.header.search.selectAll()
        return True

    @override
    def parts(self) -> list[QWidget]:
        return [part for part in (self.header, self.view, self.pane) if part.isVisible()]

    def clear(self) -> None:
        """Take words and filters back."""
        self._put(Filters())
        self._look()

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _build(self) -> None:
        left, column = QWidget(), QVBoxLayout()
        left.setLayout(column)
        column.setContentsMargins(20, 18, 12, 0)
        column.setSpacing(10)
        self._waiting.hide()
        self._how.hide()
        for widget in (self.header, self.chips, self._waiting, self._how):
            column.addWidget(widget)
        self._middle.addWidget(self.view)
        self._middle.addWidget(self._empty)
        column.addWidget(self._middle, 1)
        self._add_buttons()
        self.panes = TwoPanes(self.session, left, self.pane, parent=self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.panes)

    def _add_buttons(self) -> None:
        """Put the page's own buttons into its head."""
        if self.bin_bar is not None:
            self.header.column.addWidget(self.bin_bar)
            self.header.buttons.addWidget(self.bin_bar.empty_button, 0, Qt.AlignmentFlag.AlignTop)
            return
        add = Button(self.tr("Add records"), self.session.add_records, kind="primary", icon="plus")
        self.header.buttons.addWidget(add, 0, Qt.AlignmentFlag.AlignTop)

    def _connect(self) -> None:
        self.header.search.typed.connect(self._search)
        self.header.search.down.connect(self._into_list)
        self.header.toggle.toggled.connect(self._arrange)
        self.chips.changed.connect(self._narrow)
        self.view.records.answered.connect(self._show)
        self.view.chosen.connect(self._choose)
        self.view.opened.connect(self._open)
        self.pane.back.connect(self._list_again)
        self.panes.folded.connect(self._list_again)
        bind(self, Does.CLEAR, self.clear, here=True)
        bind(self.view, Does.BIN, self._move_to_bin, here=True)
        if self.bin_bar is not None:
            bind(self, Does.RESTORE, self.bin_bar.restore, here=True)

    def _put(self, filters: Filters) -> None:
        self.filters = filters
        self.chips.put(filters)
        self.header.search.blockSignals(True)
        self.header.search.setText(filters.words)
        self.header.search.blockSignals(False)

    def _search(self, words: str) -> None:
        if words != self.filters.words:
            self._narrow(replace(self.filters, words=words))

    def _narrow(self, filters: Filters) -> None:
        self.filters = replace(filters, words=self.header.search.text())
        self.chips.put(self.filters)
        self._look()

    def _show_held(self) -> None:
        self._put(replace(Filters(), held=True))
        self.view.setFocus()
        self._look()

    def _show_what_fits(self) -> None:
        """Of what waits, what the filters let through."""
        self._put(replace(self.filters, held=True))
        self.view.setFocus()
        self._look()

    def _look(self, *, focus: int | None = None, stay: bool = False) -> None:
        person = self._person = self.session.person_id
        whole = everything(self.scope, person)
        question = Question(
            wanted(self.scope, self.filters, person),
            whole,
            self.filters.words if self.filters.searching else "",
            self.view.first_row if stay else 0,
            focus,
            stay,
            self.view.ids if focus is None else (focus,),
        )
        self.view.records.ask(question)
        self.session.look(self, partial(around, scope=self.scope, person=person), self._furnish)

    def _furnish(self, here: Around) -> None:
        self.chips.offer(here.facets, here.held)
        self.view.records.everybody = here.everybody
        self.view.viewport().update()
        self._waiting.show_words(self.tr("%n record(s) wait until you say whose they are.", "", here.held), "warn")
        self._held = here.held
        if self.bin_bar is not None:
            self.bin_bar.show_cases(here.cases)
        self._arrange()

    def _arrange(self) -> None:
        """What stands over the list; where the window is low the filters wait behind a button."""
        low, held = self.height() < theme().px(_LOW), bool(self._held)
        self.header.toggle.setVisible(low)
        self.chips.setVisible(not low or self.header.toggle.isChecked() or self.filters.narrowed)
        anything = bool(self.view.records.rowCount())
        self._waiting.setVisible(held and anything and self.scope.timeline and not self.filters.any)
        self._how.setVisible(held and self.filters.held and not low)

    def _show(self, listing: Listing) -> None:
        question = self.view.records.question
        assert question is not None
        self.view.cards.timeline = self.scope.timeline and not question.words
        self.view.cards.found = bool(question.words)
        self.view.cards.now = self.session.clock.now() if self.scope.bin else None
        self.header.tell(listing, self.filters)
        self._arrange()
        self._show_empty(listing)
        self._choose_again(listing, question)
        if self.bin_bar is not None:
            self.bin_bar.update_buttons(listing.whole)

    def _choose_again(self, listing: Listing, question: Question) -> None:
        """After an answer: the record asked for, else those chosen before, else the one that took their place."""
        before, stay, focus = self.view.ids, question.stay, question.focus
        arriving = focus is not None and not stay
        self.view.settle(listing, (focus,) if focus is not None and arriving else before, same=stay)
        if focus is not None and arriving:
            self._put_into_pane((focus,))
        elif stay and before and self.view.ids != before and listing.total and not self.panes.is_folded:
            self.view.choose_near()
        elif before or not stay:
            self._choose(self.view.ids)

    def _show_empty(self, listing: Listing) -> None:
        why = emptiness(self.scope, self.filters, listing)
        if why is None:
            self._middle.setCurrentWidget(self.view)
            return
        from app.ui.records.empty_view import EmptyView

        does = {Helps.ADD: self.session.add_records, Helps.CLEAR: self.clear, Helps.WAITING: self._show_what_fits}
        old, self._empty = self._empty, EmptyView(why, does)
        self._middle.addWidget(self._empty)
        self._middle.setCurrentWidget(self._empty)
        self._middle.removeWidget(old)
        old.deleteLater()

    def _choose(self, ids: tuple[int, ...]) -> None:
        if self.bin_bar is not None:
            self.bin_bar.update_buttons(self.view.records.rowCount())
        self._put_into_pane(ids)
        if not ids:
            self.panes.show_second(on=False)

    def _put_into_pane(self, ids: tuple[int, ...]) -> None:
        if ids != self._shown:
            self._shown = ids
            self.pane.show_records(ids)
        record, page = self._turning
        if page and ids == (record,):
            self._turning = (None, 0)
            self.pane.turn_to(page)

    def _move_to_bin(self) -> None:
        """The key on the list: what is chosen goes to the bin, in the bin away for good after a question."""
        if self.bin_bar is not None:
            self.bin_bar.ask_to_delete()
        elif self.view.ids:
            self.session.perform(changes.binned(self.view.ids), self._say_binned)

    def _say_binned(self, change: Change) -> None:
        words = self.tr("%n record(s) moved to the bin.", "", change.count)
        self.session.say(words, (self.tr("Undo"), self._undo))

    def _undo(self) -> None:
        self.session.undo()

    def _open(self) -> None:
        self.panes.show_second(on=True)

    def _list_again(self) -> None:
        self.panes.show_second(on=False)
        self.view.setFocus()

    def _into_list(self) -> None:
        if self.view.records.rowCount():
            self.view.setFocus()
            if not self.view.ids:
                self.view.choose_near()
