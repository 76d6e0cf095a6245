"""Playing slices like a film: play and stop, speed, what happens at the end."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QFrame, QVBoxLayout

from app.services import viewing
from app.ui.icons import put_icon
from app.ui.viewer.slices.cine import Way, speed_of
from app.ui.viewer.tools import ToolLabel
from app.ui.widgets.buttons import Button, IconButton
from app.ui.widgets.flow import Flow
from models.errors import UserError

if TYPE_CHECKING:
    from app.services.unlocking import Vault
    from app.ui.viewer.slices.viewport import Viewport


class CineBar(QFrame):
    """Hidden until ``open`` is called."""

    def __init__(self, viewport: "Viewport") -> None:
        super().__init__(viewport)
        self.setProperty("kind", "foot")
        self.setAccessibleName(self.tr("Film"))
        self._viewport, self._cine = viewport, viewport.cine
        self._asked = False
        self.play = IconButton("play", self.tr("Play"), self._toggle)
        self.slower = IconButton("zoom-out", self.tr("Slower"), lambda: self._cine.faster(-1))
        self.faster = IconButton("zoom-in", self.tr("Faster"), lambda: self._cine.faster(1))
        put_icon(self.slower, "chevron-left")
        put_icon(self.faster, "chevron-right")
        self.speed = ToolLabel("soft")
        self.way = Button(self.tr("Back and forth"), self._turn, kind="chip")
        self.way.setCheckable(True)
        self.shut = IconButton("x", self.tr("Close the film"), self.close_bar)
        row = Flow(gap=4)
        for widget in (self.play, self.slower, self.speed, self.faster, self.way, self.shut):
            row.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 2, 8, 2)
        column.addLayout(row)
        self._cine.changed.connect(self.refresh)
        self.hide()
        self.refresh()

    def open(self) -> None:
        """Show it and play; the first time, ask the file how fast."""
        self.show()
        if not self._asked:
            self._asked = True
            self._ask()
        self._cine.play(playing=True)

    def close_bar(self) -> None:
        """Stop and hide it."""
        self._cine.play(playing=False)
        self.hide()
        self._viewport.canvas.setFocus()

    def refresh(self) -> None:
        """Say what it does now."""
        playing = self._cine.playing
        put_icon(self.play, "pause" if playing else "play")
        self.play.rename(self.tr("Stop") if playing else self.tr("Play"))
        speed = QLocale().toString(self._cine.speed, "f", 0 if self._cine.speed >= 10 else 1)
        self.speed.setText(self.tr("{count} per second").format(count=speed))
        self.way.setChecked(self._cine.way is Way.BACK_AND_FORTH)

    def _ask(self) -> None:
        """The speed that the file asks for; where it cannot be read, the usual one stays."""
        record = self._viewport.source.record_id
        if record is None:
            return

        def question(vault: "Vault") -> float | None:
            try:
                return speed_of(viewing.tags(vault, record))
            except UserError:
                return None

        self._viewport.sight.session.look(self, question, self._told)

    def _told(self, speed: float | None) -> None:
        if speed is not None:
            self._cine.set_speed(speed)

    def _toggle(self) -> None:
        self._cine.play(not self._cine.playing)

    def _turn(self) -> None:
        self._cine.set_way(Way.BACK_AND_FORTH if self.way.isChecked() else Way.LOOP)
