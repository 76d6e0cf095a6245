"""How the hospital left the pictures of a viewport: shown when asked for, and which it chose as important."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QImage

from app.imaging.lookup import Picture
from app.imaging.presenting import Look
from app.services.hospital_marks import HospitalMarks, hospital_marks
from app.ui.viewer.slices.arranging import Arrangement
from app.ui.viewer.slices.images import Seen
from app.ui.viewer.slices.look_paint import with_look

if TYPE_CHECKING:
    from app.ui.viewer.slices.viewport import Viewport


class Hospital(QObject):
    """``changed`` when it became known what the hospital left, or it is shown, or not any more."""

    changed = Signal()

    def __init__(self, viewport: "Viewport") -> None:
        super().__init__(viewport)
        self._viewport = viewport
        self._left = HospitalMarks()
        self._looks: dict[tuple[int, int], tuple[Look, ...]] = {}
        self._members: list[int] = []
        self._counted: Arrangement | None = None
        self._chosen = -1

    @property
    def any(self) -> bool:
        """Whether there is a look of a picture of this Series to show."""
        return bool(self._left.states)

    @property
    def on(self) -> bool:
        """Whether pictures are shown as the hospital left them."""
        return self._chosen >= 0

    @property
    def look(self) -> Look | None:
        """How the picture looked at is shown; None where as any other."""
        looks = self._of(self._viewport.member) if self.on else ()
        return looks[min(self._chosen, len(looks) - 1)] if looks else None

    def load(self) -> None:
        """Look for it in the Study."""
        viewport = self._viewport
        record = viewport.source.record_id
        if record is not None:
            viewport.sight.ask_pictures(
                self, lambda vault, pictures: hospital_marks(vault, pictures, record), self._take, lambda _error: None
            )

    def turn(self) -> None:
        """Show pictures as the hospital left them; where it left one in several ways, the next, and then none."""
        most = max(len(self._of(self._viewport.member)), 1) if self.any else 0
        self._chosen = self._chosen + 1 if self._chosen + 1 < most else -1
        self.changed.emit()

    def choose(self, uid: str | None) -> Look | None:
        """Show the picture looked at through one state, None through none; it is given back where there is one."""
        looks = self._of(self._viewport.member) if uid else ()
        self._chosen = next((number for number, one in enumerate(looks) if one.uid == uid), -1)
        self.changed.emit()
        return self.look

    def leave(self) -> None:
        """Show pictures as any others."""
        if self.on:
            self._chosen = -1
            self.changed.emit()

    def titles(self, member: int) -> tuple[str, ...]:
        """Of what the hospital chose a picture as important; none where it did not."""
        key = self._viewport.source.key_of(member)
        return () if key is None else self._left.titles.get(key, ())

    def members(self) -> list[int]:
        """The pictures that the hospital chose or drew upon, by their numbers in the source."""
        if not (self._left.titles or self._left.states):
            return []
        if self._counted is not self._viewport.arrangement:
            self._counted = self._viewport.arrangement
            self._members = [one for one in range(self._viewport.source.count) if self.titles(one) or self._of(one)]
        return self._members

    def seen(self, picture: Picture) -> Seen:
        """The picture looked at as it is to be drawn; what the person chose goes before what the hospital did."""
        shown, seen = self._viewport.shown, self.look
        if seen is None:
            return Seen(picture, shown.window(picture), shown.inverted)
        inverted = shown.inverted is not seen.negative(picture)
        if shown.chosen is not None or seen.contrast is None:
            return Seen(picture, shown.window(picture), inverted)
        return Seen(seen.through(picture), seen.window(picture), inverted)

    def drawn(self, image: QImage) -> QImage:
        """The picture looked at with what lies over it."""
        seen = self.look
        aspect = self._viewport.canvas.aspect
        return image if seen is None or image.isNull() else with_look(image, seen, self._told(seen), aspect)

    def words(self) -> str:
        """What there is to say of the picture looked at, a line each."""
        titles = ", ".join(filter(None, self.titles(self._viewport.member)))
        translate, seen = QCoreApplication.translate, self.look
        chosen = ""
        if self.titles(self._viewport.member):
            words = translate("Hospital", "Marked by the hospital")
            chosen = f"◆ {words}: {titles}" if titles else f"◆ {words}"
        if seen is not None:
            return "\n".join(filter(None, (chosen, self._told(seen))))
        hint = translate("Hospital", "The hospital left its own view (P)") if self._of(self._viewport.member) else ""
        return "\n".join(filter(None, (chosen, hint)))

    def _told(self, seen: Look) -> str:
        translate, looks = QCoreApplication.translate, self._of(self._viewport.member)
        words = translate("Hospital", "As the hospital left it")
        if len(looks) > 1:
            pattern = translate("Hospital", "As the hospital left it, {number} of {count}")
            words = pattern.format(number=looks.index(seen) + 1, count=len(looks))
        more = translate("Hospital", "Not all of it can be shown here.") if seen.partly else ""
        return "\n".join(filter(None, (f"{words}: {seen.name}" if seen.name else words, more)))

    def _of(self, member: int) -> tuple[Look, ...]:
        """The looks of a picture; none for a part of a sheet, of which they do not speak."""
        viewport, key = self._viewport, self._viewport.source.key_of(member)
        if key is None or key[0] not in self._left.states or viewport.source.is_part(member):
            return ()
        if key not in self._looks:
            self._looks[key] = self._left.looks(key)
        return self._looks[key]

    def _take(self, left: HospitalMarks) -> None:
        self._left = left
        self._looks.clear()
        self._counted = None
        if left.states or left.titles:
            self.changed.emit()
