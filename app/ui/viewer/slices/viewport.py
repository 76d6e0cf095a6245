"""One viewport: the pictures of one Series, one at a time, looked through in their order along the body."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QPointF, Signal
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.imaging.geometry import Plane
from app.imaging.lookup import Picture
from app.imaging.stacks import Stack as Pile
from app.imaging.windowing import Window
from app.services.browsing import Details
from app.ui.overriding import override
from app.ui.viewer.sight import Sight
from app.ui.viewer.slices.arranging import Arrangement
from app.ui.viewer.slices.canvas import Hand, SliceCanvas, Told
from app.ui.viewer.slices.cine import Cine
from app.ui.viewer.slices.cine_bar import CineBar
from app.ui.viewer.slices.hospital import Hospital
from app.ui.viewer.slices.mark_strip import MarkStrip
from app.ui.viewer.slices.marks import Marks
from app.ui.viewer.slices.measure_row import MeasureRow
from app.ui.viewer.slices.shown import Shown
from app.ui.viewer.slices.source import RecordSource, Source
from app.ui.viewer.slices.stack import Stack
from app.ui.viewer.slices.stack_line import StackLine
from app.ui.viewer.slices.words import marked_words, place_words, value_words, window_words
from app.ui.viewer.stepper import Stepper
from importers.pictured import Placement, Vector

_PAGE = 10


class Viewport(QWidget):
    """Shows one picture of a source and what is known of it.

    ``moved``: another picture or another stack is looked at. ``windowed``: greys are shown otherwise. ``activated``:
    the person turned to this viewport. ``arranged``: where the pictures lie became known. ``altered``: anything that
    tools show is different. ``ready``: the first picture is there, or why it is not. ``refused`` carries the exception
    when there is no picture at all.
    """

    moved = Signal()
    windowed = Signal()
    activated = Signal()
    arranged = Signal()
    altered = Signal()
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
        self._seen = False
        self.canvas = SliceCanvas()
        self.canvas.show_overlays(sight.words)
        self.stepper = Stepper(self.tr("Slice"), self.tr("Previous slice"), self.tr("Next slice"), self)
        self.stepper.set_count(self.count, self.source.first)
        self.cine = Cine(self)
        self.marks = Marks(self)
        self.hospital = Hospital(self)
        self._put()
        self._connect()

    def _put(self) -> None:
        self.stack_line, self.measures = StackLine(self), MeasureRow(self)
        self.film, self.mark_strip = CineBar(self), MarkStrip(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.stack_line)
        column.addWidget(self.canvas, 1)
        for part in (self.stepper, self.film, self.measures, self.mark_strip):
            column.addWidget(part)
        self.setFocusProxy(self.canvas)
        self.canvas.installEventFilter(self)

    def _connect(self) -> None:
        self.canvas.value_at = self._value
        self.stepper.chosen.connect(self._step)
        self.canvas.stepped.connect(self.stepper.step)
        self.canvas.dragged.connect(self._drag)
        self.canvas.placed.connect(self.altered)
        self.stack.came.connect(self._came)
        self.stack.refused.connect(self._missed)
        self.marks.changed.connect(self._show_marks)
        self.hospital.changed.connect(self._show_marks)
        self.cine.changed.connect(self.altered)

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
    def current(self) -> Picture | None:
        """The picture that is looked at, where it is there."""
        return self.stack.get(self.member)

    def begin(self) -> None:
        """Ask for the first picture, then for where all of them lie, and which are marked."""
        self.stack.want(self.member)
        if self.current is not None:
            self._came(self.member)  # it was looked at before: nobody will bring it
        self.source.survey(self, self.arrange)
        self.marks.load()
        self.hospital.load()

    def stop(self) -> None:
        """Fetch and play no more."""
        self.cine.play(playing=False)
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
        index = self.arrangement.pile_of(member)
        number = self.arrangement.place_in(index, member)
        if index == self.stack_index:
            self.go(number)
        else:
            self._turn_to(index, number)

    def show_stack(self, index: int) -> None:
        """Look through another stack of the Series, at the same place of the body where it has that."""
        if index == self.stack_index or not 0 <= index < len(self.arrangement.piles):
            return
        plane, part = self.plane, self.number / max(self.count - 1, 1)
        nearest = None if plane is None else self.arrangement.nearest(index, plane.origin)
        count = len(self.arrangement.piles[index].members)
        self._turn_to(index, round(part * (count - 1)) if nearest is None else nearest)

    def show_lines(self, lines: Sequence[tuple[QPointF, QPointF]]) -> None:
        """Draw lines over the picture, their ends in its pixels (column, row), whole numbers being centres."""
        self.canvas.show_lines(lines)

    def arrange(self, arrangement: Arrangement) -> None:
        """Take what became known of where the pictures lie; the one looked at stays."""
        member = arrangement.now(self.member)
        if arrangement.before and len(arrangement.before) != len(set(arrangement.before)):
            self.canvas.rulers.sheet.renumber(arrangement.before)
        self.arrangement = arrangement
        index = arrangement.pile_of(member)
        self._turn_to(index, arrangement.place_in(index, member), renumbered=True)
        self.arranged.emit()
        self._show_marks()

    def show_as(self, shown: Shown) -> None:
        """Change the window or the direction of the greys."""
        self._shown = shown
        self._draw()
        self.windowed.emit()
        self.altered.emit()

    def show_window(self, window: Window | None, *, inverted: bool | None = None) -> None:
        """Look through a window, None for each picture's own."""
        wanted = self._shown.inverted if inverted is None else inverted
        self.show_as(replace(self._shown, chosen=window, inverted=wanted))

    def invert(self) -> None:
        """Exchange black and white."""
        self.show_as(replace(self._shown, inverted=not self._shown.inverted))

    def take(self, hand: Hand) -> None:
        """Let dragging do something else."""
        self.canvas.rulers.drop()
        self.canvas.hand = hand
        self.altered.emit()

    def show_words(self, *, shown: bool) -> None:
        """Words, and what the file draws, over the picture, or the picture alone."""
        self.canvas.show_overlays(shown)
        self._draw()

    def picture(self) -> QImage:
        """The picture as its greys are shown, at its own size, with what the hospital drew where that is shown."""
        return self.hospital.drawn(self.canvas.image)

    def show_hospital(self) -> None:
        """Show pictures as the hospital left them, or as any others; what the person chose before is put back."""
        self._shown = replace(self._shown, chosen=None, inverted=False)
        self.hospital.turn()
        self.windowed.emit()

    def reset(self) -> None:
        """Window, greys, zoom, turns and what dragging does, as at first; measurements stay."""
        self.hospital.leave()
        self.canvas.reset()
        self.take(Hand.WINDOW)
        self.show_window(None, inverted=False)

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

    def _turn_to(self, index: int, number: int, *, renumbered: bool = False) -> None:
        self.stack_index = index
        self.stack.arrange(self.pile.members, renumbered=renumbered)
        self.stepper.set_count(self.count, number)
        self._tick()
        self._step(number)

    def _step(self, _number: int) -> None:
        self.stack.want(self.member)
        self._draw()
        self.moved.emit()

    def _came(self, member: int) -> None:
        if member != self.member:
            return
        if (picture := self.current) is not None:
            self._shown = self._shown.opened(picture)
        self._draw()
        self._begun()

    def _missed(self, member: int, error: Exception) -> None:
        if member != self.member:
            return
        if self.source.count == 1:
            self.refused.emit(error)
        else:
            self._draw()
            self._begun()

    def _begun(self) -> None:
        if not self._seen:
            self._seen = True
            self.ready.emit()
            self.windowed.emit()
            self.altered.emit()

    def _draw(self) -> None:
        whole = self.current
        picture = whole or self.stack.reduced(self.member)
        fault = self.stack.fault(self.member) if picture is None else None
        seen = None if picture is None else self.hospital.seen(picture)
        window = window_words(None if seen is None else seen.window, coming=whole is None and fault is None)
        if seen is not None:
            self.canvas.show_slice(replace(seen, overlaid=self.canvas.overlays))
        self.canvas.place(self.placement)
        self.canvas.show_look(None if seen is None else self.hospital.look)
        self.canvas.rulers.look_at(self.member, self.placement)
        mark = "\n".join(filter(None, (self._place(), marked_words(self.marks.current), self.hospital.words())))
        self.canvas.tell(Told(self.source.headline, window, self.number, self.count, fault, mark))

    def _place(self) -> str:
        """Which picture of the series it is, where the stack that is looked through counts otherwise."""
        source, member = self.source, self.member
        place = source.place_of(member) if source.count and source.record_id is not None else self.number
        one_sheet = source.total == 1
        if one_sheet or (place, source.total) == (self.number, self.count):
            return ""
        return place_words(place, source.total, sheet=source.is_part(member))

    def _tick(self) -> None:
        """Put ticks on the slider where slices are marked, by the person and by the hospital."""
        members, left = self.pile.members, set(self.hospital.members())
        self.stepper.mark(self.marks.places(), [place for place, one in enumerate(members) if one in left])

    def _show_marks(self) -> None:
        self._tick()
        self._draw()
        self.altered.emit()

    def _drag(self, dx: float, dy: float) -> None:
        picture = self.current
        if picture is not None:
            self.show_as(self._shown.dragged(picture, dx, dy, self.hospital.seen(picture).window))

    def _value(self, column: int, row: int) -> str:
        picture = self.current
        if picture is None or not (0 <= row < picture.rows and 0 <= column < picture.columns):
            return ""
        return value_words(picture.facts.unit or self.source.modality, (column, row), picture.value(column, row))
