"""A sound recording: heard from memory, ten seconds at a time, and never written to a disk."""

from collections.abc import Callable
from math import ceil

from PySide6.QtCore import QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QVBoxLayout, QWidget

from app.services.browsing import Details
from app.services.listening import NoLoudspeakerError, Player
from app.ui.icons import put_icon
from app.ui.overriding import override
from app.ui.shortcuts import bind_keys, native
from app.ui.theme import TARGET
from app.ui.viewer.choosing import Choice
from app.ui.viewer.reasons import reason_of
from app.ui.viewer.sight import Sight
from app.ui.viewer.viewer import Viewer
from app.ui.widgets.boxes import Banner
from app.ui.widgets.buttons import Button
from app.ui.widgets.flow import Flow
from app.ui.widgets.labels import Label
from importers.pictured import Tape
from models.errors import ErrorKind, UserError

STEP = 15
"""Seconds of one step back or forward."""

_TICK_MS = 200
_UNHEARD = {
    "unsupported": "sound_unsupported",
    "damaged": "sound_damaged",
    "truncated": "sound_damaged",
    "too_large": "sound_too_large",
    "too_slow": "sound_failed",
    "reader_crashed": "sound_failed",
}
"""Why there is nothing to hear, by why the recording could not be decoded."""


class AudioView(Viewer):
    """Plays one recording: play and pause, back and forward, any place in it."""

    def __init__(self, sight: Sight, details: Details, choice: Choice) -> None:
        super().__init__(sight, details, "")
        self.tools.hide()
        self.player: Player | None = None
        self._file = choice.files[0]
        self._loudspeaker = sight.loudspeaker()
        self._fetching = self._ending = False
        self.play = Button(self.tr("Play"), self.toggle, kind="primary", icon="play")
        self.back = Button(self.tr("15 seconds back"), lambda: self.step(-STEP), icon="rotate-ccw")
        self.forward = Button(self.tr("15 seconds forward"), lambda: self.step(STEP), icon="rotate-cw")
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(self.tr("Place in the recording, in seconds"))
        self.slider.setMinimumHeight(TARGET)
        self.slider.setPageStep(60)
        self.slider.valueChanged.connect(self._moved)
        self.place, self.length = Label("0:00"), Label("0:00", "soft")
        self.silent = Banner("", "warn")
        self.silent.hide()
        self._clock = QTimer(self, interval=_TICK_MS)
        self._clock.timeout.connect(self._tick)
        self._lay_out()
        self._put_keys()
        self.setFocusProxy(self.play)

    @property
    def playing(self) -> bool:
        """Whether it can be heard now."""
        return self._clock.isActive()

    @override
    def begin(self) -> None:
        """Ask how long it is."""
        file = self._file
        self.ask(lambda vault, looker: looker.tape(vault, file), self._take, self._failed)

    @override
    def stop(self) -> None:
        """Be silent before anything else is shown, or the vault is locked."""
        self.pause()
        super().stop()

    def toggle(self) -> None:
        """Play or pause."""
        if self.playing:
            self.pause()
        else:
            self._start()

    def pause(self) -> None:
        """Be silent and stay at this place."""
        self._clock.stop()
        self._loudspeaker.stop()
        self.play.setText(self.tr("Play"))
        put_icon(self.play, "play", "on_accent")

    def step(self, seconds: float) -> None:
        """Go so many seconds on, or back."""
        if self.player is not None:
            self.go(self.player.seconds + seconds)

    def go(self, seconds: float) -> None:
        """Go to another place."""
        if self.player is not None:
            self.player.go(seconds)
            self._ending = False
            self._tell()
            self._fetch()

    @override
    def sheet(self, number: int, size: tuple[int, int], done: Callable[[QImage], None]) -> None:
        """Nothing can be printed of a sound."""

    def _lay_out(self) -> None:
        picture = QLabel()
        put_icon(picture, "audio-lines", "soft", 64)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(14)
        column.addStretch(1)
        column.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
        row = QHBoxLayout()
        for label in (self.place, self.length):
            label.setWordWrap(False)
        row.addWidget(self.place)
        row.addWidget(self.slider, 1)
        row.addWidget(self.length)
        column.addLayout(row)
        buttons = Flow(gap=10)
        for button in (self.play, self.back, self.forward):
            button.setEnabled(False)
            buttons.addWidget(button)
        column.addLayout(buttons)
        column.addWidget(self.silent)
        column.addStretch(2)
        self.column.addWidget(middle, 1)

    def _put_keys(self) -> None:
        inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for button, keys in ((self.back, "Left"), (self.forward, "Right")):
            bind_keys(self, keys, button.click, inside)
            button.setToolTip(native(keys))
        bind_keys(self.slider, "Space", self.play.click, Qt.ShortcutContext.WidgetShortcut)
        self.play.setToolTip(native("Space"))

    def _take(self, tape: Tape) -> None:
        self.player = Player(tape)
        self.slider.setMaximum(max(ceil(tape.seconds), 1))
        self.length.setText(clock(tape.seconds))
        for button in (self.play, self.back, self.forward):
            button.setEnabled(True)
        self._fetch()
        self.ready.emit()

    def _start(self) -> None:
        if self.player is None:
            return
        if self.player.over:
            self.go(0)
        try:
            self._loudspeaker.start(self.player.tape, self.player.take)
        except NoLoudspeakerError:
            self._say_silent()
            return
        self.silent.hide()
        self._ending = False
        self._clock.start()
        self.play.setText(self.tr("Pause"))
        put_icon(self.play, "pause", "on_accent")

    def _say_silent(self) -> None:
        self.silent.show_words(
            self.tr(
                "This computer has nothing to play sound with just now. Connect a loudspeaker or headphones and press "
                "Play again."
            ),
            "warn",
        )
        self.silent.show()

    def _tick(self) -> None:
        """Show the place, fetch what comes next, and stop behind the end, once its last moments were heard."""
        self._tell()
        self._fetch()
        if self.player is not None and self.player.over:
            if self._ending:
                self.pause()
            self._ending = True

    def _tell(self) -> None:
        if self.player is not None:
            seconds = self.player.seconds
            self.place.setText(clock(seconds))
            if not self.slider.isSliderDown():
                with QSignalBlocker(self.slider):
                    self.slider.setValue(int(seconds))

    def _moved(self, value: int) -> None:
        self.go(value)

    def _fetch(self) -> None:
        """Ask for the piece needed next, one at a time."""
        wanted = None if self.player is None or self._fetching else self.player.wanted()
        if self.player is None or wanted is None:
            return
        self._fetching = True
        file, tape, (first, count) = self._file, self.player.tape, wanted
        self.ask(
            lambda vault, looker: looker.piece(vault, file, tape, first, count),
            lambda piece: self._lay_in(first, piece),
            self._failed,
        )

    def _lay_in(self, first: int, piece: bytes) -> None:
        self._fetching = False
        if self.player is not None:
            self.player.put(first, piece)
            self._fetch()

    def _failed(self, error: Exception) -> None:
        self.pause()
        code = _UNHEARD.get(reason_of(error) or "")
        told = UserError(ErrorKind.NO_PICTURE, record=self.details.row.record.id, reason=code) if code else error
        self.refused.emit(told)


def clock(seconds: float) -> str:
    """Minutes and seconds as a player shows them: 0:07, 12:40, 1:02:05."""
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
