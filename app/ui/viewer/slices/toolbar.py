"""The tools of a viewport: one bar, which may serve one viewport after another."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QAbstractButton, QMenu, QToolButton

from app.services.key_images import MarkedSlice
from app.ui.shortcuts import bind_keys, native
from app.ui.viewer.placing import STEP
from app.ui.viewer.slices.canvas import Hand
from app.ui.viewer.slices.presets import presets
from app.ui.viewer.slices.saving import Saving
from app.ui.viewer.slices.viewport import Viewport
from app.ui.viewer.slices.words import mark_line, slice_line
from app.ui.viewer.tools import FoldingTools, Tool, ToolLabel
from app.ui.widgets.buttons import Button, IconButton
from app.ui.widgets.folding import STAYS

_MOST_LEFT = 40
"""Lines of a menu for slices that the hospital marked."""


class SliceTools(QObject):
    """Fills ``bar`` with tools; they act on the viewport given to ``serve``, and show how that stands."""

    def __init__(self, bar: FoldingTools) -> None:
        super().__init__(bar)
        self._bar = bar
        self._viewport: Viewport | None = None
        self._own: list[QAbstractButton] = []
        self._saving = Saving(bar)
        self._put_contrast()
        self._put_hands()
        self._put_looks()
        self._put_turns()
        self._put_marks()
        self._put_more()
        self.caution = ToolLabel("warn", self.tr("Not for diagnosis"))
        bar.put(self.caution, STAYS)
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
        for button in self._own:
            button.setEnabled(viewport is not None)
        if viewport is None:
            return
        picture, marks = viewport.current, viewport.marks
        self._bar.offer(self.contrast, on=picture is None or not picture.colour)
        self.invert.setChecked(viewport.shown.inverted)
        for hand, button in self.hands.items():
            button.setChecked(viewport.canvas.hand is hand)
        self.words.setChecked(viewport.canvas.overlays)
        self._bar.offer(self.play, on=viewport.count > 1)
        self.play.setChecked(viewport.cine.playing)
        self._bar.offer(self.star, on=marks.possible)
        self.star.setChecked(marks.current is not None)
        self._bar.offer(self.left, on=viewport.hospital.any)
        self.left.setChecked(viewport.hospital.on)
        count = len(marks.all) + len(viewport.hospital.members())
        self._bar.offer(self.marked, on=count > 0)
        words = QCoreApplication.translate("SliceTools", "Marked: {count}").format(count=count)
        if self.marked.text() != words:
            self.marked.setText(words)

    def _put_contrast(self) -> None:
        self.contrast = Button(self.tr("Contrast"), icon="sun")
        self.contrast_menu = QMenu(self.contrast)
        self.contrast.setMenu(self.contrast_menu)
        self.contrast_menu.aboutToShow.connect(self._offer_windows)
        self._put(self.contrast, 8)

    def _put_hands(self) -> None:
        """What dragging does. Each is taken in hand and put away with the same key."""
        made = self._bar.add(
            Tool("hand", self.tr("Move the picture"), self._taking(Hand.SHIFT), ("H",), stays=True, rank=5),
            Tool("ruler", self.tr("Measure a length"), self._taking(Hand.LENGTH), ("L",), stays=True, rank=7),
            Tool("drafting-compass", self.tr("Measure an angle"), self._taking(Hand.ANGLE), ("A",), stays=True, rank=4),
        )
        self.hands = dict(zip((Hand.SHIFT, Hand.LENGTH, Hand.ANGLE), made, strict=True))
        self._own += made

    def _put_looks(self) -> None:
        do = self._do
        made = self._bar.add(
            Tool("contrast", self.tr("Swap black and white"), do(Viewport.invert), ("I",), stays=True, rank=2),
            Tool("zoom-out", self.tr("Smaller"), do(lambda view: view.canvas.zoom(1 / STEP)), ("-",), rank=3),
            Tool("zoom-in", self.tr("Larger"), do(lambda view: view.canvas.zoom(STEP)), ("+", "="), rank=3),
            Tool("maximize", self.tr("Fit into the window"), do(lambda view: view.canvas.fit()), ("F",), rank=4),
            Tool("undo-2", self.tr("As it was at first"), do(Viewport.reset), ("R",), rank=6),
            Tool("type", self.tr("Words over the picture"), do(self._overlay), ("O",), stays=True, rank=6),
            Tool("play", self.tr("Play the slices as a film"), self._film, ("C",), stays=True, rank=6),
        )
        self.invert, self.words, self.play = made[0], made[-2], made[-1]
        self._own += made

    def _put_turns(self) -> None:
        do = self._do
        button = IconButton("rotate-cw", self.tr("Turn and mirror"))
        self.turns = QMenu(button)
        self.turns.setAccessibleName(button.accessibleName())
        button.setMenu(self.turns)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._put(button, 3)
        self._add(self.turns, self.tr("Turn to the right"), do(lambda view: view.canvas.turn(1)), "]")
        self._add(self.turns, self.tr("Turn to the left"), do(lambda view: view.canvas.turn(-1)), "[")
        self._add(self.turns, self.tr("Mirror left and right"), do(lambda view: view.canvas.flip()), "X")
        self._add(self.turns, self.tr("Mirror top and bottom"), do(lambda view: view.canvas.flip(upright=True)), "Y")

    def _put_marks(self) -> None:
        star = Tool("star", self.tr("Mark this slice"), self._do(_mark), ("M",), stays=True, rank=7)
        words = self.tr("As the hospital left it")
        left = Tool("stethoscope", words, self._do(Viewport.show_hospital), ("P",), stays=True, rank=8)
        self.star, self.left = self._bar.add(star, left)
        self.marked = Button("")
        self.marked_menu = QMenu(self.marked)
        self.marked.setMenu(self.marked_menu)
        self.marked_menu.aboutToShow.connect(self._offer_marks)
        self._put(self.marked, 6)
        self._own += [self.star, self.left]

    def _put_more(self) -> None:
        do = self._do
        self.more = self._bar.put_more(self.tr("More"))
        self._add(self.more, self.tr("Original size"), do(lambda view: view.canvas.actual()), "1")
        self._add(self.more, self.tr("Soft or sharp pixels"), do(_smoothen), "S")
        self._add(self.more, self.tr("Save this picture"), do(self._saving.begin), "Ctrl+Shift+S")

    def _put(self, button: QAbstractButton, rank: int) -> None:
        self._bar.put(button, rank)
        self._own.append(button)

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

    def _taking(self, hand: Hand) -> Callable[[], None]:
        """Let dragging do something, or what it does otherwise."""
        return self._do(lambda view: view.take(Hand.WINDOW if view.canvas.hand is hand else hand))

    @staticmethod
    def _overlay(viewport: Viewport) -> None:
        """Here, and over what is looked at next."""
        viewport.sight.words = not viewport.canvas.overlays
        viewport.show_words(shown=viewport.sight.words)

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
        if viewport.marks.all:
            self._tell(self.tr("Marked slices appear in your package, with their notes."))
        left = viewport.hospital.members()
        if left:
            self._tell(self.tr("The hospital marked these, or drew on them:"))
        for member in left[:_MOST_LEFT]:
            place, count = viewport.source.place_of(member), viewport.source.total
            titles = ", ".join(viewport.hospital.titles(member))
            action = self.marked_menu.addAction(slice_line(place + 1, count, titles))
            action.triggered.connect(lambda _checked=False, member=member: viewport.show_member(member))

    def _tell(self, words: str) -> None:
        """A line of the menu that is only read."""
        self.marked_menu.addAction(words).setEnabled(False)
        self.marked_menu.addSeparator()

    def _offer_mark(self, viewport: Viewport, one: MarkedSlice) -> None:
        action = self.marked_menu.addAction(mark_line(one))
        action.triggered.connect(lambda _checked=False: viewport.marks.show(one))

    def _lost(self) -> None:
        self._viewport = None


def _mark(viewport: Viewport) -> None:
    viewport.marks.toggle()


def _smoothen(viewport: Viewport) -> None:
    viewport.canvas.smoothen(not viewport.canvas.smooth)
