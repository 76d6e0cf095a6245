"""The slices of a DICOM Series in the record's pane: a viewport below its tools."""

from collections.abc import Callable

from PySide6.QtGui import QImage, QResizeEvent

from app.imaging.order import Slice, slices
from app.services.browsing import Details
from app.ui.overriding import override
from app.ui.theme import theme
from app.ui.viewer.bitmaps import fitted
from app.ui.viewer.choosing import Choice
from app.ui.viewer.sight import Sight
from app.ui.viewer.slices.source import RecordSource
from app.ui.viewer.slices.toolbar import SliceTools
from app.ui.viewer.slices.viewport import Viewport
from app.ui.viewer.tools import FoldingTools, Tools
from app.ui.viewer.viewer import Viewer

_NARROW = 700
"""Pixels of width at 100 % text below which the tools are icons only."""


class SlicesView(Viewer):
    """One viewport with every tool."""

    def __init__(self, sight: Sight, details: Details, choice: Choice) -> None:
        super().__init__(sight, details, "")
        self.tools.setAccessibleName(self.tr("Tools for the images"))
        pictures = slices(choice.files) or tuple(Slice(file, 0) for file in choice.files)
        self.viewport = Viewport(sight, RecordSource(sight, details, pictures))
        self.slice_tools = SliceTools(self._bar)
        self.slice_tools.serve(self.viewport)
        self.put_enlarge()
        self.column.addWidget(self.viewport, 1)
        self.setFocusProxy(self.viewport)
        self.viewport.ready.connect(self.ready)
        self.viewport.refused.connect(self.refused)

    @override
    def made_tools(self, words: str) -> Tools:
        self._bar = FoldingTools(words, self)
        return self._bar

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._bar.spare(height=False, width=self.width() < theme().px(_NARROW))

    @override
    def begin(self) -> None:
        self.viewport.begin()

    @override
    def turn_to(self, page: int) -> None:
        """A slice, by its number in the vault's order, as marks have it."""
        self.viewport.marks.look_at(page - 1)

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
