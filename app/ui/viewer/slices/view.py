"""The slices of a DICOM Series, one at a time, in their order along the body."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QMenu
from typing_extensions import override

from app.imaging.order import Slice, middle, slices
from app.imaging.shading import Shader
from app.services.browsing import Details
from app.ui.viewer.bitmaps import fitted
from app.ui.viewer.choosing import Choice
from app.ui.viewer.placing import STEP
from app.ui.viewer.sight import Sight
from app.ui.viewer.slices.canvas import SliceCanvas
from app.ui.viewer.slices.images import grey_image
from app.ui.viewer.slices.presets import presets
from app.ui.viewer.slices.saving import Saving
from app.ui.viewer.slices.shown import Shown
from app.ui.viewer.slices.stack import Stack
from app.ui.viewer.slices.words import headline, window_words
from app.ui.viewer.stepper import Stepper
from app.ui.viewer.tools import Tool, ToolLabel
from app.ui.viewer.viewer import Viewer
from app.ui.widgets.buttons import Button

_PAGE = 10


class SlicesView(Viewer):
    """Window and level by dragging or from a list, slices by wheel, keys and slider, zoom, fit, invert, save."""

    def __init__(self, sight: Sight, details: Details, choice: Choice) -> None:
        super().__init__(sight, details, "")
        self.tools.setAccessibleName(self.tr("Tools for the images"))
        self.slices = slices(choice.files) or tuple(Slice(file, 0) for file in choice.files)
        self.stack = Stack(sight, self.slices, self)
        self.shown = Shown()
        self.canvas = SliceCanvas(self)
        self.stepper = Stepper(self.tr("Slice"), self.tr("Previous slice"), self.tr("Next slice"))
        self.stepper.set_count(len(self.slices), middle(self.slices))
        self.caution = ToolLabel("warn", self.tr("Not for diagnosis"))
        self.window_button = Button(self.tr("Contrast"))
        self.window_menu = QMenu(self.window_button)
        self.window_button.setMenu(self.window_menu)
        self._saving = Saving(self)
        self._put_tools()
        self.put_enlarge()
        self.column.addWidget(self.canvas, 1)
        self.column.addWidget(self.stepper)
        self.setFocusProxy(self.canvas)
        self._connect()

    @override
    def begin(self) -> None:
        """Ask for the slice in the middle."""
        self.stack.want(self.stepper.number)

    @override
    def stop(self) -> None:
        self.stack.stop()
        super().stop()

    @property
    def current(self) -> Shader | None:
        """The slice that is looked at, where it is there."""
        return self.stack.get(self.stepper.number)

    def picture(self) -> QImage:
        """The slice as it is shown, at its own size."""
        return self.canvas.image

    def show_as(self, shown: Shown) -> None:
        """Change the window or the direction of the greys."""
        self.shown = shown
        self._draw()

    @property
    @override
    def sheets(self) -> int:
        """The slice that is looked at."""
        return 0 if self.canvas.image.isNull() else 1

    @override
    def sheet(self, number: int, size: tuple[int, int], done: Callable[[QImage], None]) -> None:
        """The slice as it is shown."""
        image = self.canvas.image
        wanted = min(size[0], image.width() * 4), min(size[1], image.height() * 4)
        done(fitted(image, wanted))

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        number = self.canvas.keyed(event.key(), self.stepper.number, len(self.slices), _PAGE)
        if number is None:
            super().keyPressEvent(event)
        else:
            self.stepper.choose(number)

    def _put_tools(self) -> None:
        canvas = self.canvas
        self.tools.put(self.window_button)
        self.invert, *_ = self.tools.add(
            Tool("contrast", self.tr("Swap black and white"), self._invert, ("I",), stays=True),
            Tool("zoom-out", self.tr("Smaller"), lambda: canvas.zoom(1 / STEP), ("-",)),
            Tool("zoom-in", self.tr("Larger"), lambda: canvas.zoom(STEP), ("+", "=")),
            Tool("maximize", self.tr("Fit into the window"), canvas.fit, ("F",)),
            Tool("scaling", self.tr("Original size"), canvas.actual, ("1",)),
            Tool("undo-2", self.tr("As it was at first"), self.reset, ("R",)),
            Tool("image-down", self.tr("Save this picture"), self._saving.begin, ("Ctrl+Shift+S",)),
        )
        self.tools.put(self.caution)

    def _connect(self) -> None:
        self.stepper.chosen.connect(self._step)
        self.canvas.stepped.connect(self.stepper.step)
        self.canvas.dragged.connect(self._drag)
        self.stack.came.connect(self._came)
        self.stack.refused.connect(self._missed)

    def reset(self) -> None:
        """Window, greys, zoom and place as at first."""
        self.invert.setChecked(False)
        self.canvas.reset()
        self.show_as(replace(self.shown, chosen=None, inverted=False))

    def _step(self, number: int) -> None:
        self.stack.want(number)
        self._draw()

    def _came(self, number: int) -> None:
        if number != self.stepper.number:
            return
        shader = self.current
        assert shader is not None
        first = self.canvas.image.isNull()
        self.shown = self.shown.opened(shader)
        self._draw()
        if first:
            self._offer(shader)
            self.ready.emit()

    def _missed(self, number: int, error: Exception) -> None:
        if number != self.stepper.number:
            return
        if len(self.slices) == 1:
            self.refused.emit(error)
        else:
            self._draw()
            self.ready.emit()

    def _draw(self) -> None:
        number = self.stepper.number
        shader = self.current
        if shader is not None:
            window = self.shown.window(shader)
            self.canvas.show_image(grey_image(shader.shades(window), inverted=self.shown.inverted))
            self.canvas.tell(headline(self.details), window_words(window), number, len(self.slices), None)
        else:
            fault = self.stack.fault(number)
            self.canvas.tell(headline(self.details), "", number, len(self.slices), fault)

    def _drag(self, dx: float, dy: float) -> None:
        shader = self.current
        if shader is not None:
            self.show_as(self.shown.dragged(shader, dx, dy))

    def _invert(self) -> None:
        self.show_as(replace(self.shown, inverted=self.invert.isChecked()))

    def _offer(self, shader: Shader) -> None:
        """The windows there are to choose from."""
        series = self.details.row.record.series
        modality = series.modality if series is not None else ""
        self.window_button.setVisible(not shader.frame.colour)
        self.window_menu.clear()
        for preset in presets(modality, shader.frame.windows):
            action = self.window_menu.addAction(preset.words)
            action.triggered.connect(
                lambda _checked=False, window=preset.window: self.show_as(replace(self.shown, chosen=window))
            )
