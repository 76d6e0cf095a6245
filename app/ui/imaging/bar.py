"""The head of the workspace: back, list, compare, what ties the two, direction, file details."""

from typing import TYPE_CHECKING

from app.imaging.linking import Apart, Link
from app.ui.imaging.direction import Direction
from app.ui.imaging.elements import ElementsWindow
from app.ui.imaging.side import Side
from app.ui.imaging.words import apart_words
from app.ui.shortcuts import bind_keys, native
from app.ui.viewer.tools import FoldingTools, tell_keys
from app.ui.widgets.buttons import Button, IconButton
from app.ui.widgets.folding import STAYS
from app.ui.widgets.labels import Label

if TYPE_CHECKING:
    from app.ui.imaging.page import ImagingPage


class WorkspaceBar(FoldingTools):
    """What concerns the whole workspace; tools for one viewport may follow, in a second row while there is height.

    Buttons for two series are seen only while there are two.
    """

    def __init__(self, words: str, page: "ImagingPage") -> None:
        super().__init__(words, page)
        self._page = page
        self._elements: ElementsWindow | None = None
        self.back = Button(self.tr("Back"), self._go_back, icon="arrow-left")
        self.list = self._toggle(self.tr("Series"), "panel-left", "Alt+S", on=True)
        self.compare = self._toggle(self.tr("Compare"), "columns-2", "Alt+C")
        self.link = self._toggle(self.tr("Linked"), "link-2", "Alt+L", on=True)
        self.align = Button(self.tr("Align here"), page.linked.align, icon="crosshair")
        self.align.setToolTip(self.tr("The two slices you see now show the same place."))
        self.windows = self._toggle(self.tr("Same contrast"), "contrast", "Alt+G")
        self.direction = Direction(self.tr("Direction"))
        self.elements = IconButton("list-tree", self.tr("File details"), self.show_elements)
        for button, rank in (
            (self.back, STAYS),
            (self.list, 9),
            (self.compare, 9),
            (self.link, 8),
            (self.align, 5),
            (self.windows, 2),
            (self.direction, 3),
            (self.elements, 1),
        ):
            self.put(button, rank)
        self.next_row()
        self.told = Label("", "soft")
        self._column.addWidget(self.told)
        self.link.toggled.connect(lambda on: page.linked.link_scrolling(on=on))
        self.windows.toggled.connect(lambda on: page.linked.link_windows(on=on))
        self.follow()

    def serve(self, side: Side) -> None:
        """Show how the side in use stands."""
        self.direction.serve(side)
        self.elements.setEnabled(side.slice is not None)
        self.follow()
        if self._elements is not None:
            self._elements.look_at(side)

    def follow(self) -> None:
        """Say what ties the two series."""
        two = self._page.comparing
        tie = self._page.linked.tie if two else None
        tied = isinstance(tie, Link)
        for button in (self.link, self.align, self.windows):
            self.offer(button, on=two)
        self.link.setEnabled(tied)
        self.align.setEnabled(tied)
        self.link.blockSignals(True)
        self.link.setChecked(self._page.linked.scrolls)
        self.link.blockSignals(False)
        self.told.setText(self._words(tie))
        self.link.setAccessibleDescription(self.told.text())
        self.told.setVisible(two and bool(self.told.text()))

    def show_elements(self) -> None:
        """Open the window with the elements of the file looked at."""
        if self._elements is None:
            self._elements = ElementsWindow(self._page.session, self)
            self._elements.destroyed.connect(self._forget_elements)
        self._elements.look_at(self._page.used)
        self._elements.show()
        self._elements.raise_()
        self._elements.activateWindow()

    def close_windows(self) -> None:
        """Close what was opened from here."""
        if self._elements is not None:
            self._elements.close()

    def _words(self, tie: Link | Apart | None) -> str:
        if isinstance(tie, Apart):
            return apart_words(tie)
        if tie is None:
            return ""
        if self._page.linked.scrolls and not tie.by_place:
            return self.tr("The two are scrolled together, picture by picture: the files do not say where each lies.")
        if self._page.linked.scrolls:
            return self.tr("The two are scrolled together, at the same place in the body.")
        if tie.aligned:
            return self.tr("Each is scrolled by itself.")
        return self.tr("Each is scrolled by itself. Find the same place in both, then press “Align here”.")

    def _toggle(self, words: str, icon: str, keys: str, *, on: bool = False) -> Button:
        button = Button(words, icon=icon)
        button.setCheckable(True)
        button.setChecked(on)
        button.setToolTip(self.tr("{words} ({keys})").format(words=words, keys=native(keys)))
        tell_keys(button, keys)
        bind_keys(self._page, keys, button.click)
        return button

    def _go_back(self) -> None:
        self._page.session.go_back()

    def _forget_elements(self) -> None:
        self._elements = None
