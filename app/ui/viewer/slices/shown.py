"""How the slices of a Series are shown: which window, inverted or not. Plain values, no Qt."""

from dataclasses import dataclass, replace

from app.imaging.shading import Shader
from app.imaging.windowing import Window
from app.ui.viewer.slices.presets import dragged

MOST_SPAN = 8192.0


@dataclass(frozen=True, slots=True)
class Shown:
    """``chosen`` is the person's window, None for each slice's own; ``held`` the first one's where files name none."""

    chosen: Window | None = None
    held: Window | None = None
    inverted: bool = False

    def opened(self, shader: Shader) -> "Shown":
        """With a slice that came: where files name no window, all take the first one's, so that none flickers."""
        if self.held is None and shader.window is not None and not shader.frame.windows:
            return replace(self, held=shader.window)
        return self

    def window(self, shader: Shader) -> Window | None:
        """The window for a slice; None for a table of its own, and for colours."""
        if shader.frame.colour:
            return None
        return self.chosen or (self.held if not shader.frame.windows and shader.window else None) or shader.window

    def dragged(self, shader: Shader, dx: float, dy: float) -> "Shown":
        """After the pointer was dragged over a slice."""
        if shader.frame.colour:
            return self
        span = min(max(shader.span, 1e-6), MOST_SPAN)
        now = self.window(shader) or ((shader.low + shader.high) / 2, max(shader.span, 1.0))
        return replace(self, chosen=dragged(now, dx, dy, span))
