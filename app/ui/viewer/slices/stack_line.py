"""The calm line over a viewport: which stack of several, and what is odd about it."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QMenu, QVBoxLayout

from app.ui.viewer.slices.noting import chooser_words, note_words, notes_head, stack_words
from app.ui.widgets.buttons import Button
from app.ui.widgets.flow import Flow
from app.ui.widgets.labels import Label

if TYPE_CHECKING:
    from app.ui.viewer.slices.viewport import Viewport


class StackLine(QFrame):
    """Hidden where there is one even stack."""

    def __init__(self, viewport: "Viewport") -> None:
        super().__init__(viewport)
        self.setProperty("kind", "bar")
        self._viewport = viewport
        self._last: tuple[int, int, bool] | None = None
        self.chooser = Button("")
        self.menu = QMenu(self.chooser)
        self.chooser.setMenu(self.menu)
        self.head = Label("", "soft")
        self.more = Button(self.tr("Details"), self.refresh, kind="link")
        self.more.setCheckable(True)
        self.details = Label("", "soft")
        row = Flow(gap=8)
        row.addWidget(self.chooser)
        row.addWidget(self.more)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 4, 8, 4)
        column.addWidget(self.head)
        column.addLayout(row)
        column.addWidget(self.details)
        viewport.moved.connect(self.refresh)
        viewport.arranged.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Bring it up to date."""
        viewport = self._viewport
        now = (id(viewport.arrangement), viewport.stack_index, self.more.isChecked())
        if now == self._last:
            return
        self._last = now
        piles, notes = viewport.arrangement.piles, viewport.pile.notes
        self.chooser.setVisible(len(piles) > 1)
        self.chooser.setText(chooser_words(viewport.stack_index, len(piles)))
        self.head.setText(notes_head(notes))
        self.head.setVisible(bool(notes))
        self.more.setVisible(len(notes) > 1)
        self.details.setText("\n".join(note_words(note) for note in notes))
        self.details.setVisible(len(notes) > 1 and self.more.isChecked())
        self.setVisible(len(piles) > 1 or bool(notes))
        self._fill()

    def _fill(self) -> None:
        self.menu.clear()
        arrangement = self._viewport.arrangement
        for index, pile in enumerate(arrangement.piles):
            plane = arrangement.plane(pile.members[0]) if pile.members else None
            action = self.menu.addAction(stack_words(index, pile, plane))
            action.triggered.connect(lambda _checked=False, chosen=index: self._viewport.show_stack(chosen))
