"""Every list of records there is, and the ways to a new one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.lists_desk import ListsDesk
from app.ui.export.lists.card import ListCard
from app.ui.widgets.boxes import Scrolling
from app.ui.widgets.buttons import Button
from app.ui.widgets.flow import Flow
from app.ui.widgets.labels import Label


class OverviewPane(Scrolling):
    """``new_wanted`` carries the name of the list to begin with; the others those of the cards."""

    closed = Signal()
    file_wanted = Signal()
    new_wanted = Signal(str)
    used = Signal(str)
    opened = Signal(str)
    renamed = Signal(str)
    shared = Signal(str)
    removed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: dict[str, ListCard] = {}
        self.back = Button(self.tr("Back to the checklist"), self.closed.emit, kind="link", icon="arrow-left")
        self.new = Button(self.tr("New list"), lambda: self.new_wanted.emit(""), kind="primary", icon="plus")
        self.file = Button(self.tr("Open a list that you were sent"), self.file_wanted.emit, icon="folder-open")
        self.full = Label(self.tr("There is no room for another list. Remove one first."), "soft")
        top, row = QWidget(), QWidget()
        Flow(top).addWidget(self.back)
        line = Flow(row)
        line.addWidget(self.new)
        line.addWidget(self.file)
        self.column.addWidget(top)
        self.column.addWidget(Label(self.tr("Lists of records"), "title"))
        words = self.tr(
            "A case is checked by one list of what to gather. A clinic may want other things than most: make a list "
            "of your own for it, or open one that you were sent."
        )
        self.column.addWidget(Label(words))
        self.column.addWidget(row)
        self.column.addWidget(self.full)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(12)
        self.column.addLayout(self._cards)
        self.column.addStretch(1)

    def show_desk(self, desk: ListsDesk) -> None:
        """Show the lists; a card that stays keeps the focus."""
        for gone in self.cards.keys() - {one.name for one in desk.lists}:
            card = self.cards.pop(gone)
            focused = card.isAncestorOf(self.focusWidget() or self)
            card.hide()
            card.deleteLater()
            if focused:
                self.new.setFocus()
        for place, one in enumerate(desk.lists):
            used = one.name == desk.used
            if one.name in self.cards:
                self.cards[one.name].show_list(one, used=used)
            else:
                self.cards[one.name] = self._card(ListCard(one, used=used))
            self._cards.insertWidget(place, self.cards[one.name])
        self.full.setVisible(desk.full)
        self.new.setEnabled(not desk.full)
        self.file.setEnabled(not desk.full)

    def _card(self, card: ListCard) -> ListCard:
        card.used.connect(self.used)
        card.opened.connect(self.opened)
        card.copied.connect(self.new_wanted)
        card.renamed.connect(self.renamed)
        card.shared.connect(self.shared)
        card.removed.connect(self.removed)
        return card
