"""The tools of a viewport: one bar, which may serve one viewport after another."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QMenu, QToolButton

from app.services.key_images import MarkedSlice
from app.ui.shortcuts import bind_keys, native
from app.ui.viewer.placing import STEP
from app.ui.viewer.slices.canvas import Hand
from app.ui.viewer.slices.presets import presets
from app.ui.viewer.slices.saving import Saving
from app.ui.viewer.slices.viewport import Viewport
from app.ui.viewer.slices.words import mark_line
from app.ui.viewer.tools import Tool, ToolLabel, Tools
from app.ui.widgets.buttons import Button, IconButton


class SliceTools(QObject):
    """Fills ``bar`` with tools; they act on the viewport given to ``serve``, and show how that stands."""

    def __init__(self, bar: Tools) -> None:
        super().__init__(bar)
        self._bar = bar
        self._viewport: Viewport | None = None
        self._saving = Saving(bar)
        self.contrast = Button(self.tr("Contrast"))
        self.contrast_menu = QMenu(self.contrast)
        self.contrast.setMenu(self.contrast_menu)
        self.contrast_menu.aboutToShow.connect(self._offer_windows)
        bar.put(self.contrast)
        self._put_hands()
        self._put_looks()
        self._put_menus()
        self._put_marks()
        self.caution = ToolLabel("warn", self.tr("Not for diagnosis"))
        bar.put(self.caution)
        self.refresh()

    @property
    def viewport(self) -> Viewport | None:
        """The one that is served."""
        return self._viewport

    def serve(self, viewport: Viewport | None) -> None:
        """Act on another viewport from now on."""
        old = self._viewport
        if old is viewport:
            return
        if old is not None:
            old.altered.disconnect(self.refresh)
            old.moved.disconnect(self.refresh)
            old.destroyed.disconnect(self._lost)
        self._viewport = viewport
        if viewport is not None:
            viewport.altered.connect(self.refresh)
            viewport.moved.connect(self.refresh)
            viewport.destroyed.connect(self._lost)
        self.refresh()

    def refresh(self) -> None:
        """Show how the viewport stands."""
        viewport = self._viewport
        self._bar.setEnabled(viewport is not None)
        if viewport is None:
            return
        picture, marks = viewport.current, viewport.marks
        self.contrast.setVisible(picture is None or not picture.colour)
        self.invert.setChecked(viewport.shown.inverted)
        for hand, button in self.hands.items():
            button.setChecked(viewport.canvas.hand is hand)
        self.play.setEnabled(viewport.count > 1)
        self.play.setChecked(viewport.cine.playing)
        self.star.setVisible(marks.possible)
        self.star.setChecked(marks.current is not None)
        self.marked.setVisible(bool(marks.all))
        words = QCoreApplication.translate("SliceTools", "Marked: {count}").format(count=len(marks.all))
        if self.marked.text() != words:
            self.marked.setText(words)

    def _put_hands(self) -> None:
        """What dragging does. Each is taken in hand and put away with the same key."""
        made = self._bar.add(
            Tool("hand", self.tr("Move the picture"), lambda: self._take(Hand.SHIFT), ("H",), stays=True),
            Tool("ruler", self.tr("Measure a length"), lambda: self._take(Hand.LENGTH), ("L",), stays=True),
            Tool("drafting-compass", self.tr("Measure an angle"), lambda: self._take(Hand.ANGLE), ("A",), stays=True),
        )
        self.hands = dict(zip((Hand.SHIFT, Hand.LENGTH, Hand.ANGLE), made, strict=True))

    def _put_looks(self) -> None:
        do = self._do
        self.invert, *_rest = self._bar.add(
            Tool("contrast", self.tr("Swap black and white"), do(Viewport.invert), ("I",), stays=True),
            Tool("zoom-out", self.tr("Smaller"), do(lambda view: view.canvas.zoom(1 / STEP)), ("-",)),
            Tool("zoom-in", self.tr("Larger"), do(lambda view: view.canvas.zoom(STEP)), ("+", "=")),
            Tool("maximize", self.tr("Fit into the window"), do(lambda view: view.canvas.fit()), ("F",)),
            Tool("undo-2", self.tr("As it was at first"), do(Viewport.reset), ("R",)),
        )
        (self.play,) = self._bar.add(Tool("play", self.tr("Play the slices as a film"), self._film, ("C",), stays=True))

    def _put_menus(self) -> None:
        do = self._do
        self.turns = self._menu("rotate-cw", self.tr("Turn and mirror"))
        self._add(self.turns, self.tr("Turn to the right"), do(lambda view: view.canvas.turn(1)), "]")
        self._add(self.turns, self.tr("Turn to the left"), do(lambda view: view.canvas.turn(-1)), "[")
        self._add(self.turns, self.tr("Mirror left and right"), do(lambda view: view.canvas.flip()), "X")
        self._add(self.turns, self.tr("Mirror top and bottom"), do(lambda view: view.canvas.flip(upright=True)), "Y")
        self.more = self._menu("ellipsis-vertical", self.tr("More"))
        self._add(self.more, self.tr("Original size"), do(lambda view: view.canvas.actual()), "1")
        self._add(self.more, self.tr("Soft or sharp pixels"), do(_smoothen), "S")
        self._add(self.more, self.tr("Words over the picture, on or off"), do(_overlay), "O")
        self._add(self.more, self.tr("Save this picture"), do(self._saving.begin), "Ctrl+Shift+S")

    def _put_marks(self) -> None:
        star = Tool("star", self.tr("Mark this slice"), self._do(lambda view: view.marks.toggle()), ("M",), stays=True)
        (self.star,) = self._bar.add(star)
        self.marked = Button("")
        self.marked.hide()
        self.marked_menu = QMenu(self.marked)
        self.marked.setMenu(self.marked_menu)
        self.marked_menu.aboutToShow.connect(self._offer_marks)
        self._bar.put(self.marked)

    def _menu(self, icon: str, words: str) -> QMenu:
        button = IconButton(icon, words)
        menu = QMenu(button)
        menu.setAccessibleName(words)
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._bar.put(button)
        return menu

    def _add(self, menu: QMenu, words: str, does: Callable[[], object], keys: str) -> None:
        """One line of a menu; its key works without the menu too."""
        action = menu.addAction(f"{words}\t{native(keys)}")
        action.triggered.connect(does)
        bind_keys(self._bar.reach, keys, does, Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _do(self, action: Callable[[Viewport], object]) -> Callable[[], None]:
        """Something done to the viewport that is served then, if there is one."""

        def run() -> None:
            if self._viewport is not None:
                action(self._viewport)
                self.refresh()

        return run

    def _take(self, hand: Hand) -> None:
        if self._viewport is not None:
            self._viewport.take(Hand.WINDOW if self._viewport.canvas.hand is hand else hand)

    def _film(self) -> None:
        if self._viewport is not None:
            film = self._viewport.film
            (film.close_bar if self._viewport.cine.playing else film.open)()

    def _offer_windows(self) -> None:
        """The windows there are to choose from, and which is in force."""
        self.contrast_menu.clear()
        viewport = self._viewport
        if viewport is None or viewport.current is None:
            return
        for preset in presets(viewport.source.modality, viewport.current):
            action = self.contrast_menu.addAction(preset.words)
            action.setCheckable(True)
            action.setChecked(preset.window == viewport.shown.chosen)
            action.triggered.connect(
                lambda _checked=False, window=preset.window, view=viewport: view.show_window(window)
            )

    def _offer_marks(self) -> None:
        """The marked slices to jump to."""
        self.marked_menu.clear()
        viewport = self._viewport
        if viewport is None:
            return
        for one in viewport.marks.all:
            self._offer_mark(viewport, one)
        self.marked_menu.addSeparator()
        told = self.marked_menu.addAction(self.tr("Marked slices appear in your package, with their notes."))
        told.setEnabled(False)

    def _offer_mark(self, viewport: Viewport, one: MarkedSlice) -> None:
        action = self.marked_menu.addAction(mark_line(one))
        action.triggered.connect(lambda _checked=False: viewport.marks.show(one))

    def _lost(self) -> None:
        self._viewport = None


def _smoothen(viewport: Viewport) -> None:
    viewport.canvas.smoothen(not viewport.canvas.smooth)


def _overlay(viewport: Viewport) -> None:
    viewport.canvas.show_overlays(not viewport.canvas.overlays)
