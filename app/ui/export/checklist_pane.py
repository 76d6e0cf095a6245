"""The checklist: what a specialist's office usually asks for, and how each thing stands."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from app.services.findings_shown import Shown
from app.services.package_desk import Desk
from app.ui.export.finding_card import FindingCard
from app.ui.export.lists.words import called
from app.ui.export.words import state
from app.ui.widgets.boxes import Scrolling
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label
from app.ui.widgets.rows import row
from models.second_opinion import State

_ORDER = (State.MISSING, State.PARTLY, State.MET, State.WAIVED, State.NOT_APPLICABLE)


class ChecklistPane(Scrolling):
    """What is still open first. ``fix``, ``record``, ``waive`` and ``leave_out`` are those of the cards.

    ``lists_wanted`` asks for the lists that a case may be checked by.
    """

    fix = Signal(object)
    record = Signal(int)
    waive = Signal(str, str)
    leave_out = Signal(object)
    contents_wanted = Signal()
    lists_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: dict[str, FindingCard] = {}
        self._order: tuple[tuple[State, str], ...] = ()
        self.count = Label("", "heading")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.note = Label("", "soft")
        self.list = Label("", "soft")
        self.change_list = Button(
            self.tr("Change the list"), self.lists_wanted.emit, kind="link", icon="clipboard-list"
        )
        for widget in (self.count, self.bar, self.note):
            self.column.addWidget(widget)
        self.column.addLayout(row(self.list, self.change_list, stretch=0))
        self._first = self.column.count()
        self._headings = {one: Label(state(one), "heading") for one in _ORDER}
        for heading in self._headings.values():
            heading.setParent(self)
            heading.hide()
        on = Button(self.tr("Next: choose what goes in"), self.contents_wanted.emit, kind="primary")
        self.column.addLayout(row(on))
        self.column.addStretch(1)

    def show_desk(self, desk: Desk) -> None:
        """Show how everything stands."""
        ready = desk.ready
        self.count.setText(self.tr("{ready} of {total} ready").format(ready=ready.ready, total=ready.total))
        self.bar.setRange(0, max(ready.total, 1))
        self.bar.setValue(ready.ready)
        self.bar.setAccessibleName(self.count.text())
        blocking = sum(finding.blocks for finding in desk.findings)
        self.note.setText(
            self.tr("You can make the package at any time. What is still open is said on its cover.")
            if blocking
            else self.tr("Nothing important is missing.")
        )
        name = called(desk.checklist, ours=not desk.own_list)
        self.list.setText(self.tr("What to gather, by the list: {list}").format(list=name))
        titles = {line.record: line.title for line in desk.contents.lines}
        for finding in desk.findings:
            self._card(finding, titles).show_finding(finding, titles)
        order = tuple((one, f.rule) for one in _ORDER for f in desk.findings if f.state is one)
        if order != self._order:
            self._arrange(order)

    def _card(self, finding: Shown, titles: Mapping[int, str]) -> FindingCard:
        card = self.cards.get(finding.rule)
        if card is None:
            card = self.cards[finding.rule] = FindingCard(finding, titles)
            card.fix.connect(self.fix)
            card.record.connect(self.record)
            card.waive.connect(self.waive)
            card.leave_out.connect(self.leave_out)
        return card

    def _arrange(self, order: tuple[tuple[State, str], ...]) -> None:
        """Put headings and cards in order, below the progress; only places change, so that the focus stays."""
        self._order = order
        place = self._first
        for one in _ORDER:
            heading, rules = self._headings[one], [rule for which, rule in order if which is one]
            heading.setVisible(bool(rules))
            if rules:
                heading.setText(self.tr("{state} ({count})").format(state=state(one), count=len(rules)))
                self.column.insertWidget(place, heading)
                place += 1
            for rule in rules:
                self.column.insertWidget(place, self.cards[rule])
                place += 1
