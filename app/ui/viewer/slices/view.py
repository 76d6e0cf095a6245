"""The slices of a DICOM Series in the record's pane: a viewport below its tools."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QMenu
from typing_extensions import override

from app.imaging.order import Slice, slices
from app.services.browsing import Details
from app.ui.viewer.bitmaps import fitted
from app.ui.viewer.choosing import Choice
from app.ui.viewer.placing import STEP
from app.ui.viewer.sight import Sight
from app.ui.viewer.slices.presets import presets
from app.ui.viewer.slices.saving import Saving
from app.ui.viewer.slices.source import RecordSource
from app.ui.viewer.slices.viewport import Viewport
from app.ui.viewer.tools import Tool, ToolLabel
from app.ui.viewer.viewer import Viewer
from app.ui.widgets.buttons import Button


class SlicesView(Viewer):
    """Window and level by dragging or from a list, slices by wheel, keys and slider, zoom, fit, invert, save."""

    def __init__(self, sight: Sight, details: Details, choice: Choice) -> None:
        super().__init__(sight, details, "")
        self.tools.setAccessibleName(self.tr("Tools for the images"))
        pictures = slices(choice.files) or tuple(Slice(file, 0) for file in choice.files)
        self.viewport = Viewport(sight, RecordSource(sight, details, pictures))
        self.caution = ToolLabel("warn", self.tr("Not for diagnosis"))
        self.window_button = Button(self.tr("Contrast"))
        self.window_menu = QMenu(self.window_button)
        self.window_button.setMenu(self.window_menu)
        self._saving = Saving(self, self.viewport)
        self.put_enlarge()
        self._put_tools()
        self.column.addWidget(self.viewport, 1)
        self.setFocusProxy(self.viewport)
        self.viewport.ready.connect(self._offer)
        self.viewport.ready.connect(self.ready)
        self.viewport.refused.connect(self.refused)

    @override
    def begin(self) -> None:
        self.viewport.begin()

    @override
    def stop(self) -> None:
        self.viewport.stop()
        super().stop()

    @property
    @override
    def sheets(self) -> int:
        """The slice that is looked at."""
        return 0 if self.viewport.picture().isNull() else 1

    @override
    def sheet(self, number: int, size: tuple[int, int], done: Callable[[QImage], None]) -> None:
        """The slice as it is shown."""
        image = self.viewport.picture()
        wanted = min(size[0], image.width() * 4), min(size[1], image.height() * 4)
        done(fitted(image, wanted))

    def reset(self) -> None:
        """Everything as at first."""
        self.invert.setChecked(False)
        self.viewport.reset()

    def _put_tools(self) -> None:
        canvas = self.viewport.canvas
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

    def _invert(self) -> None:
        self.viewport.show_as(replace(self.viewport.shown, inverted=self.invert.isChecked()))

    def _offer(self) -> None:
        """The windows there are to choose from."""
        shader = self.viewport.current
        if shader is None:
            return
        self.window_button.setVisible(not shader.frame.colour)
        self.window_menu.clear()
        for preset in presets(self.viewport.source.modality, shader.frame.windows):
            action = self.window_menu.addAction(preset.words)
            action.triggered.connect(
                lambda _checked=False, window=preset.window: self.viewport.show_as(
                    replace(self.viewport.shown, chosen=window)
                )
            )
