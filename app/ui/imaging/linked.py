"""Two sides of the workspace scrolled together, with the line in each where the other one cuts it."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QPointF, Signal

from app.imaging.geometry import crossing
from app.imaging.linking import Apart, Link, Track, link
from app.ui.imaging.side import Side
from app.ui.viewer.slices.source import Source
from app.ui.viewer.slices.viewport import Viewport

Lines = tuple[tuple[QPointF, QPointF], ...]


class Linked(QObject):
    """``changed`` when it became possible or impossible to scroll them together."""

    changed = Signal()

    def __init__(self, left: Side, right: Side, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sides = left, right
        self.windows = False
        self._asked: bool | None = None
        self._at: tuple[int, int] | None = None
        self._of: tuple[object, object] = (None, None)
        self._tie: Link | Apart | None = None
        self._following = False
        self._sources: tuple[Source | None, Source | None] = (None, None)
        for side in self._sides:
            side.shown.connect(self._again)
            side.turned.connect(self._draw)
        for which, side in enumerate(self._sides):
            side.moved.connect(partial(self._moved, which))
            side.windowed.connect(partial(self._windowed, which))

    @property
    def tie(self) -> Link | Apart | None:
        """How they hang together, why they do not, None while there are not two."""
        left, right = (side.viewport for side in self._sides)
        if left is None or right is None:
            return None
        of = (left.arrangement, left.stack_index), (right.arrangement, right.stack_index)
        if of != self._of or self._tie is None:
            self._tie = link(_track(left), _track(right), self._at)
            self._of = of
        return self._tie

    @property
    def scrolls(self) -> bool:
        """Whether they are scrolled together: as the person said, else where it is known which places are the same."""
        tie = self.tie
        if not isinstance(tie, Link):
            return False
        return tie.aligned if self._asked is None else self._asked

    def link_scrolling(self, *, on: bool) -> None:
        """Scroll them together from now on, or each by itself; where nothing else says, from the slices seen now."""
        self._asked = on
        tie = self.tie
        if on and isinstance(tie, Link) and not tie.aligned:
            self.align()
        else:
            self._moved(0)
        self.changed.emit()

    def align(self) -> None:
        """The slices seen now belong together."""
        left, right = (side.viewport for side in self._sides)
        if left is not None and right is not None:
            self._at = left.number, right.number
            self._tie, self._asked = None, True
            self.changed.emit()

    def link_windows(self, *, on: bool) -> None:
        """Show both in the same greys from now on."""
        self.windows = on
        if on:
            self._windowed(0)

    def _again(self) -> None:
        """Another series is shown: what was aligned is no more, as far as it is another stack."""
        left, right = (side.viewport for side in self._sides)
        shown = None if left is None else left.source, None if right is None else right.source
        if shown != self._sources:
            self._sources = shown
            self._at, self._asked = None, None
        self._tie = None
        self.changed.emit()
        self._moved(0)

    def _moved(self, which: int) -> None:
        moved, other = self._sides[which].viewport, self._sides[1 - which].viewport
        tie = self.tie
        if not self._following and self.scrolls and isinstance(tie, Link) and moved is not None and other is not None:
            self._following = True
            other.go(tie.back(moved.number) if which else tie.there(moved.number))
            self._following = False
        self._draw()

    def _windowed(self, which: int) -> None:
        one, other = self._sides[which].viewport, self._sides[1 - which].viewport
        if not self.windows or self._following or one is None or other is None:
            return
        if one.source.modality != other.source.modality:
            return
        self._following = True
        other.show_as(replace(other.shown, chosen=one.shown.chosen, inverted=one.shown.inverted))
        self._following = False

    def _draw(self) -> None:
        """The line in each where the other one's slice cuts it."""
        left, right = (side.viewport for side in self._sides)
        for one, other in ((left, right), (right, left)):
            if one is not None:
                one.show_lines(_lines(one, other))


def _track(viewport: Viewport) -> Track:
    members = viewport.pile.members
    return Track(tuple(viewport.arrangement.plane(member) for member in members))


def _lines(on: Viewport, other: Viewport | None) -> Lines:
    plane, cutting = on.plane, None if other is None else other.plane
    if plane is None or cutting is None or not plane.frame_of_reference:
        return ()
    ends = crossing(plane, cutting)
    return () if ends is None else ((QPointF(*ends[0]), QPointF(*ends[1])),)
