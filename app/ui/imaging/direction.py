"""The menu of the directions a series can be looked at from, and why it cannot."""

from functools import partial

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from app.imaging.reslicing import Cut
from app.ui.imaging.cuts import Cuts
from app.ui.imaging.side import Side
from app.ui.imaging.words import cut_words, why_not
from app.ui.widgets.buttons import Button


class Direction(Button):
    """Serves one side at a time."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, icon="layers", parent=parent)
        self._side: Side | None = None
        menu = QMenu(self)
        group, self.actions_of = QActionGroup(self), dict[Cut | None, QAction]()
        for cut in (None, *Cut):
            action = menu.addAction(cut_words(cut))
            action.setCheckable(True)
            group.addAction(action)
            action.triggered.connect(partial(self._choose, cut))
            self.actions_of[cut] = action
        menu.addSeparator()
        self.why = menu.addAction("")
        self.why.setEnabled(False)
        self.setMenu(menu)

    def serve(self, side: Side) -> None:
        """Show how a side stands, and act on it from now on."""
        self._side = side
        viewport, cut = side.viewport, side.cut
        self.setEnabled(viewport is not None)
        known = viewport is not None and bool(viewport.arrangement.placements)
        hindrance = None if viewport is None or cut is not None else Cuts.hindrance(viewport)
        for which, action in self.actions_of.items():
            action.setChecked(which is cut)
            action.setEnabled(which is None or (known and hindrance is None))
        reason = why_not(hindrance) if hindrance is not None else self.tr("The slices are still being looked through.")
        self.why.setVisible(not known or hindrance is not None)
        self.why.setText(reason)
        self.setToolTip(reason if hindrance is not None else "")

    def _choose(self, cut: Cut | None, _checked: bool = False) -> None:
        if self._side is not None:
            self._side.show_cut(cut)
            self.serve(self._side)
