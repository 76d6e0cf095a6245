"""Photos and scans: decoded and turned upright by the limited child, shown on black."""

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QImage

from app.services.browsing import Details
from app.ui.overriding import override
from app.ui.viewer.bitmaps import fitted, image_of
from app.ui.viewer.canvas import Canvas
from app.ui.viewer.choosing import Choice
from app.ui.viewer.placing import STEP
from app.ui.viewer.sight import Sight
from app.ui.viewer.stepper import Stepper
from app.ui.viewer.tools import Tool, ToolLabel
from app.ui.viewer.viewer import Viewer
from importers.pictured import Raster
from models.records import StoredFile


class PicturesView(Viewer):
    """The pictures of a record, one at a time; the pages of a scan follow one another."""

    def __init__(self, sight: Sight, details: Details, choice: Choice) -> None:
        super().__init__(sight, details, "")
        self.tools.setAccessibleName(self.tr("Tools for the picture"))
        self._pages: list[tuple[StoredFile, int]] = [(file, 0) for file in choice.files]
        self._counted: set[int] = set()
        self._wanted = -1
        self.canvas = Canvas(self.tr("Picture"))
        self.stepper = Stepper(self.tr("Picture"), self.tr("Previous picture"), self.tr("Next picture"), self)
        self.stepper.set_count(len(self._pages))
        self._zoom = ToolLabel("soft")
        self._scale = 1.0
        self.put_enlarge()
        self._put_tools()
        self.column.addWidget(self.canvas, 1)
        self.column.addWidget(self.stepper)
        self.stepper.chosen.connect(self._fetch)
        self.canvas.placed.connect(self._tell_zoom)
        self.setFocusProxy(self.canvas)

    @override
    def begin(self) -> None:
        """Ask for the first picture."""
        self._fetch(0)

    @override
    def turn_to(self, page: int) -> None:
        self._wanted = page - 1
        self._turn()

    def _turn(self) -> None:
        """To the page that is wanted, once so many are known."""
        if self._wanted in range(self.stepper.count):
            self.stepper.choose(self._wanted)
            self._wanted = -1

    @property
    @override
    def sheets(self) -> int:
        """One for each picture, as far as they are known."""
        return 0 if self.canvas.image.isNull() else len(self._pages)

    @override
    def sheet(self, number: int, size: tuple[int, int], done: Callable[[QImage], None]) -> None:
        """A picture no finer than the paper, which may be turned for it; made small beside the window."""
        file, page = self._pages[number]
        short, long = sorted(size)

        def small(raster: Raster) -> QImage:
            image = image_of(raster)
            return fitted(image, (long, short) if image.width() > image.height() else (short, long))

        self.ask(lambda vault, looker: small(looker.picture(vault, file, page)), done)

    def _put_tools(self) -> None:
        canvas = self.canvas
        self.tools.add(
            Tool("zoom-out", self.tr("Smaller"), lambda: canvas.zoom(1 / STEP), ("-",)),
            Tool("zoom-in", self.tr("Larger"), lambda: canvas.zoom(STEP), ("+", "=")),
            Tool("maximize", self.tr("Fit into the window"), canvas.fit, ("F",)),
            Tool("scaling", self.tr("Original size"), canvas.actual, ("1",)),
            Tool("rotate-cw", self.tr("Turn to the right (only what you see)"), canvas.turn, ("R",)),
        )
        self.tools.put(self._zoom)

    def _fetch(self, number: int) -> None:
        file, page = self._pages[number]
        self.ask(
            lambda vault, looker: looker.picture(vault, file, page),
            partial(self._show, number),
            partial(self._failed, number),
        )

    def _show(self, number: int, raster: Raster) -> None:
        file, page = self._pages[number]
        if raster.pages > 1 and file.id not in self._counted:
            self._counted.add(file.id)
            self._pages[number + 1 : number + 1] = [(file, more) for more in range(1, raster.pages)]
            self.stepper.set_count(len(self._pages), self.stepper.number)
            self._turn()
        if number == self.stepper.number and (file, page) == self._pages[number]:
            self._scale = raster.scale
            self.canvas.show_image(image_of(raster))
            self._tell_zoom()
            self.ready.emit()

    def _failed(self, number: int, error: Exception) -> None:
        if number == self.stepper.number:
            self.refused.emit(error)

    def _tell_zoom(self) -> None:
        percent = round(self.canvas.placing.scale * self._scale * 100)
        self._zoom.setText(self.tr("{percent} %").format(percent=percent))
