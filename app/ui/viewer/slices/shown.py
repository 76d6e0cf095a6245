"""How the slices of a Series are shown: which window, inverted or not. Plain values, no Qt."""

from dataclasses import dataclass, replace

from app.imaging.lookup import Picture
from app.imaging.windowing import Window
from app.ui.viewer.slices.presets import dragged

MOST_SPAN = 8192.0


@dataclass(frozen=True, slots=True)
class Shown:
    """``chosen`` is the person's window, None for each slice's own; ``held`` the first one's where files name none."""

    chosen: Window | None = None
    held: Window | None = None
    inverted: bool = False

    def opened(self, picture: Picture) -> "Shown":
        """With a slice that came: where files name no window, all take the first one's, so that none flickers."""
        if self.held is None and picture.window is not None and not picture.facts.windows:
            return replace(self, held=picture.window)
        return self

    def window(self, picture: Picture) -> Window | None:
        """The window for a slice; None for a table of its own, and for colours."""
        if picture.colour:
            return None
        return self.chosen or (self.held if not picture.facts.windows and picture.window else None) or picture.window

    def dragged(self, picture: Picture, dx: float, dy: float, seen: Window | None = None) -> "Shown":
        """After the pointer was dragged over a slice, which was ``seen`` in a window that nobody here chose."""
        if picture.colour:
            return self
        whole = picture.high - picture.low
        now = self.chosen or seen or self.window(picture) or ((picture.low + picture.high) / 2, max(whole, 1.0))
        return replace(self, chosen=dragged(now, dx, dy, min(max(whole, 1e-6), MOST_SPAN)))
