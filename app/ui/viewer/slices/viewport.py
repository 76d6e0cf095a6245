"""One viewport: the pictures of one Series, one at a time, looked through in their order along the body."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QPointF, Signal
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.imaging.geometry import Plane
from app.imaging.shading import Shader
from app.services.browsing import Details
from app.ui.viewer.sight import Sight
from app.ui.viewer.slices.arranging import Arrangement, Pile
from app.ui.viewer.slices.canvas import SliceCanvas
from app.ui.viewer.slices.images import grey_image
from app.ui.viewer.slices.shown import Shown
from app.ui.viewer.slices.source import RecordSource, Source
from app.ui.viewer.slices.stack import Stack
from app.ui.viewer.slices.words import window_words
from app.ui.viewer.stepper import Stepper
from importers.candidates import Placement, Vector

_PAGE = 10


class Viewport(QWidget):
    """Shows one picture of a source and what is known of it.

    ``moved``: another picture or another stack is looked at. ``windowed``: greys are shown otherwise. ``activated``:
    the person turned to this viewport. ``arranged``: where the pictures lie became known. ``ready``: the first picture
    is there, or why it is not. ``refused`` carries the exception when there is no picture at all.
    """

    moved = Signal()
    windowed = Signal()
    activated = Signal()
    arranged = Signal()
    ready = Signal()
    refused = Signal(object)

    def __init__(self, sight: Sight, of: Details | Source, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sight = sight
        self.source: Source = RecordSource(sight, of) if isinstance(of, Details) else of
        self.arrangement = Arrangement.plain(self.source.count)
        self.stack_index = 0
        self.stack = Stack(self.source, self)
        self._shown = Shown()
        self.canvas = SliceCanvas(self)
        self.stepper = Stepper(self.tr("Slice"), self.tr("Previous slice"), self.tr("Next slice"))
        self.stepper.set_count(self.count, self.source.first)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addWidget(self.canvas, 1)
        self.column.addWidget(self.stepper)
        self.setFocusProxy(self.canvas)
        self.canvas.installEventFilter(self)
        self.stepper.chosen.connect(self._step)
        self.canvas.stepped.connect(self.stepper.step)
        self.canvas.dragged.connect(self._drag)
        self.stack.came.connect(self._came)
        self.stack.refused.connect(self._missed)

    @property
    def pile(self) -> Pile:
        """The stack that is looked through."""
        return self.arrangement.piles[self.stack_index]

    @property
    def number(self) -> int:
        """Which picture of the stack is looked at, from 0."""
        return self.stepper.number

    @property
    def count(self) -> int:
        """How many pictures the stack has."""
        return len(self.pile.members)

    @property
    def member(self) -> int:
        """The picture that is looked at, by its number in the source, from 0."""
        return self.pile.members[self.number] if self.count else 0

    @property
    def placement(self) -> Placement | None:
        """Where the picture lies and what its pixels measure; None until that is known."""
        return self.arrangement.placement(self.member)

    @property
    def plane(self) -> Plane | None:
        """The picture in the patient; None where that is not known."""
        return self.arrangement.plane(self.member)

    @property
    def shown(self) -> Shown:
        """Window and direction of the greys."""
        return self._shown

    @property
    def current(self) -> Shader | None:
        """The picture that is looked at, where it is there."""
        return self.stack.get(self.member)

    def begin(self) -> None:
        """Ask for the first picture, then for where all of them lie."""
        self.stack.want(self.member)
        self.source.survey(self, self.arrange)

    def stop(self) -> None:
        """Fetch no more, and let go of all pictures."""
        self.stack.stop()

    def go(self, number: int) -> None:
        """Look at a picture of the stack, from 0, or the nearest there is."""
        self.stepper.choose(number)

    def go_to(self, place: Vector) -> None:
        """Look at the picture nearest to a place in the patient, along the normal."""
        found = self.arrangement.nearest(self.stack_index, place)
        if found is not None:
            self.go(found)

    def show_member(self, member: int) -> None:
        """Look at a picture by its number in the source, in whichever stack it is."""
        self.show_stack(self.arrangement.pile_of(member))
        self.go(self.pile.members.index(member))

    def show_stack(self, index: int) -> None:
        """Look through another stack of the Series, at the same place of the body where it has that."""
        if index == self.stack_index:
            return
        plane, part = self.plane, self.number / max(self.count - 1, 1)
        self.stack_index = index
        nearest = None if plane is None else self.arrangement.nearest(index, plane.origin)
        self._put(round(part * (self.count - 1)) if nearest is None else nearest)
        self._step(self.number)

    def show_lines(self, lines: Sequence[tuple[QPointF, QPointF]]) -> None:
        """Draw lines over the picture, their ends in its pixels (column, row), whole numbers being centres."""
        self.canvas.show_lines(lines)

    def arrange(self, placements: Sequence[Placement]) -> None:
        """Take what became known of where the pictures lie; the one looked at stays."""
        if len(placements) != self.source.count or not placements:
            return
        member = self.member
        self.arrangement = Arrangement.of(placements)
        self.stack_index = self.arrangement.pile_of(member)
        self._put(self.pile.members.index(member))
        self._draw()
        self.arranged.emit()
        self.moved.emit()

    def show_as(self, shown: Shown) -> None:
        """Change the window or the direction of the greys."""
        self._shown = shown
        self._draw()
        self.windowed.emit()

    def picture(self) -> QImage:
        """The picture as its greys are shown, at its own size."""
        return self.canvas.image

    def reset(self) -> None:
        """Window, greys, zoom and place as at first."""
        self.canvas.reset()
        self.show_as(replace(self._shown, chosen=None, inverted=False))

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        number = self.canvas.keyed(event.key(), self.number, self.count, _PAGE)
        if number is None:
            super().keyPressEvent(event)
        else:
            self.go(number)

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.MouseButtonPress):
            self.activated.emit()
        return super().eventFilter(watched, event)

    def _put(self, number: int) -> None:
        """Let slider and prefetching follow the stack, without a word to anybody."""
        self.stack.arrange(self.pile.members)
        self.stepper.set_count(self.count, number)

    def _step(self, _number: int) -> None:
        self.stack.want(self.member)
        self._draw()
        self.moved.emit()

    def _came(self, member: int) -> None:
        if member != self.member:
            return
        shader = self.current
        assert shader is not None
        first = self.canvas.image.isNull()
        self._shown = self._shown.opened(shader)
        self._draw()
        if first:
            self.ready.emit()
            self.windowed.emit()

    def _missed(self, member: int, error: Exception) -> None:
        if member != self.member:
            return
        if self.source.count == 1:
            self.refused.emit(error)
        else:
            self._draw()
            self.ready.emit()

    def _draw(self) -> None:
        shader = self.current
        window = ""
        if shader is not None:
            chosen = self._shown.window(shader)
            window = window_words(chosen)
            self.canvas.show_image(grey_image(shader.shades(chosen), inverted=self._shown.inverted))
        fault = self.stack.fault(self.member) if shader is None else None
        self.canvas.tell(self.source.headline, window, self.number, self.count, fault)

    def _drag(self, dx: float, dy: float) -> None:
        shader = self.current
        if shader is not None:
            self.show_as(self._shown.dragged(shader, dx, dy))
