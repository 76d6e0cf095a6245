"""The marked slices of a viewport's record: read from the vault, changed so that it can be taken back."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.services.key_images import MarkedSlice, annotate, mark, marked, unmark

if TYPE_CHECKING:
    from app.ui.viewer.slices.viewport import Viewport


class Marks(QObject):
    """``changed`` when other slices are marked, or a note is another one. Knows nothing where nothing can be marked."""

    changed = Signal()

    def __init__(self, viewport: "Viewport") -> None:
        super().__init__(viewport)
        self._viewport, self._session = viewport, viewport.sight.session
        self._record = viewport.source.record_id
        self.all: tuple[MarkedSlice, ...] = ()
        if self._record is not None:
            self._session.changed.connect(self.load)

    @property
    def possible(self) -> bool:
        """Whether these pictures can be marked."""
        return self._record is not None

    @property
    def current(self) -> MarkedSlice | None:
        """The mark of the slice that is looked at."""
        return self.of(self._viewport.member)

    def of(self, member: int) -> MarkedSlice | None:
        """The mark of a picture by its number in the source."""
        if not self.all:
            return None
        wanted = self._viewport.source.place_of(member) + 1
        return next((one for one in self.all if one.number == wanted), None)

    def places(self) -> list[int]:
        """The marked ones among the stack that is looked through, from 0."""
        if not self.all:
            return []
        source, numbers = self._viewport.source, {one.number for one in self.all}
        members = self._viewport.pile.members
        return [place for place, member in enumerate(members) if source.place_of(member) + 1 in numbers]

    def load(self) -> None:
        """Read them."""
        record = self._record
        if record is not None:
            self._session.look(self, lambda vault: marked(vault, record), self._take, lambda _error: self._take(()))

    def toggle(self) -> None:
        """Mark the slice that is looked at as it is seen, or take its mark away."""
        there = self.current
        if there is not None:
            self.remove(there)
            return
        viewport = self._viewport
        if self._record is None or viewport.current is None:
            return
        number, seen = viewport.source.place_of(viewport.member) + 1, viewport.hospital.seen(viewport.current)
        look = viewport.hospital.look
        own = viewport.shown.chosen is not None or look is not None
        window, state = seen.window if own and not viewport.current.colour else None, look.uid if look else None
        self._session.perform(mark(self._record, number, "", window, inverted=seen.inverted, state=state))

    def write(self, one: MarkedSlice, note: str) -> None:
        """Write another note to a marked slice."""
        if note.strip() != one.note:
            self._session.perform(annotate(one.record, one.mark.id, note))

    def remove(self, one: MarkedSlice) -> None:
        """Take a mark away."""
        self._session.perform(unmark(one.record, one.mark.id))

    def show(self, one: MarkedSlice) -> None:
        """Look at a marked slice, in the window and through the hospital's view that it was marked in."""
        if one.number is None or not self.look_at(one.number - 1):
            return
        viewport, window, inverted = self._viewport, one.window, one.inverted
        look = viewport.hospital.choose(one.mark.state)
        if look is not None:
            picture = viewport.current
            own = picture is None or one.window == look.window(picture)
            window = None if own else window
            inverted = picture is not None and inverted is not look.negative(picture)
        viewport.show_window(window, inverted=inverted)

    def look_at(self, place: int) -> bool:
        """Look at a slice by its place, from 0, in the vault's order, as marks have it; False where there is none."""
        source = self._viewport.source
        members = [member for member in range(source.count) if source.place_of(member) == place]
        if members:
            self._viewport.show_member(members[len(members) // 2])
        return bool(members)

    def _take(self, found: Sequence[MarkedSlice]) -> None:
        self.all = tuple(found)
        self.changed.emit()
