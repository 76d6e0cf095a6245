"""A recorded curve, such as an ECG, drawn as on paper: page by page, larger and smaller, printed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from math import ceil

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from app.imaging.ecg import SECONDS, Sheet, sheet
from app.services.browsing import Details
from app.ui.overriding import override
from app.ui.viewer.choosing import Choice
from app.ui.viewer.placing import STEP
from app.ui.viewer.sight import Sight
from app.ui.viewer.slices.words import headline
from app.ui.viewer.stepper import Stepper
from app.ui.viewer.tools import Tool, ToolLabel
from app.ui.viewer.viewer import Viewer
from app.ui.viewer.wave_paper import Paper
from importers.pictured import Wave

_LEAST, _MOST = 0.2, 40.0
MOST_PAGES = 10_000
"""Of one recording: a day."""

_MM_AN_INCH = 25.4


@dataclass(frozen=True, slots=True)
class WavePage:
    """Ten seconds of one recording."""

    wave: Wave
    start: float


class Desk(QWidget):
    """One sheet of paper, as wide as there is room, or ``zoom`` times as large as on paper."""

    def __init__(self, area: QScrollArea) -> None:
        super().__init__()
        self._area = area
        self.paper: Paper | None = None
        self.zoom: float | None = None
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @property
    def scale(self) -> float:
        """Pixels a millimetre."""
        if self.paper is None:
            return 1.0
        if self.zoom is None:
            return max(self._area.viewport().width() / self.paper.sheet.width, _LEAST)
        return self.zoom * self.logicalDpiX() / _MM_AN_INCH

    def show_paper(self, paper: Paper) -> None:
        """Lay another sheet there."""
        self.paper = paper
        self.fit()

    def fit(self) -> None:
        """Take the size that the zoom asks for."""
        if self.paper is not None:
            sheet = self.paper.sheet
            self.resize(round(sheet.width * self.scale), round(sheet.height * self.scale))
            self.update()

    @override
    def sizeHint(self) -> QSize:
        return self.size()

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        if self.paper is not None:
            painter = QPainter(self)
            painter.setClipRect(event.rect())
            self.paper.draw(painter, self.scale, self.font())


class WavesView(Viewer):
    """The recordings of one file, ten seconds a page."""

    def __init__(self, sight: Sight, details: Details, choice: Choice) -> None:
        super().__init__(sight, details, "")
        self.tools.setAccessibleName(self.tr("Tools for the curve"))
        self._file = choice.files[0]
        self.pages: tuple[WavePage, ...] = ()
        self.area = _Area()
        self.area.setAccessibleName(self.tr("Curve"))
        self.desk = Desk(self.area)
        self.area.fitting = self.desk.fit
        self.area.setWidget(self.desk)
        self.stepper = Stepper(self.tr("Page"), self.tr("Previous page"), self.tr("Next page"))
        self.tools.add(
            Tool("zoom-out", self.tr("Smaller"), lambda: self.enlarge_by(1 / STEP), ("-",)),
            Tool("zoom-in", self.tr("Larger"), lambda: self.enlarge_by(STEP), ("+", "=")),
            Tool("move-horizontal", self.tr("Fit the width"), lambda: self.zoom(None), ("F",)),
            Tool("scaling", self.tr("As large as on paper"), lambda: self.zoom(1.0), ("1",)),
        )
        self.put_enlarge()
        self.tools.put(ToolLabel("warn", self.tr("Not for diagnosis")))
        self.column.addWidget(self.area, 1)
        self.column.addWidget(self.stepper)
        self.stepper.chosen.connect(self._show)
        self.setFocusProxy(self.area)

    @override
    def begin(self) -> None:
        """Read the recording."""
        file = self._file
        self.ask_pictures(lambda vault, pictures: pictures.waveform(vault, file), self._take)

    def zoom(self, zoom: float | None) -> None:
        """So many times as large as on paper; None fits the width."""
        self.desk.zoom = zoom
        self.desk.fit()

    def enlarge_by(self, factor: float) -> None:
        """Larger or smaller."""
        now = self.desk.scale * _MM_AN_INCH / self.logicalDpiX()
        self.zoom(min(max(now * factor, _LEAST), _MOST / 4))

    @property
    @override
    def sheets(self) -> int:
        return len(self.pages)

    @override
    def sheet(self, number: int, size: tuple[int, int], done: Callable[[QImage], None]) -> None:
        """One page, as large as fits."""
        paper = self._paper(number)
        made = paper.sheet
        scale = min(size[0] / made.width, size[1] / made.height)
        image = QImage(round(made.width * scale), round(made.height * scale), QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        paper.draw(painter, scale, self.font())
        painter.end()
        done(image)

    def _take(self, waves: Sequence[Wave]) -> None:
        self.pages = pages_of(waves)
        self.stepper.set_count(len(self.pages))
        self._show(0)
        self.ready.emit()

    def _show(self, number: int) -> None:
        paper = self._paper(number)
        self.desk.show_paper(paper)
        self.area.verticalScrollBar().setValue(0)
        self.area.setAccessibleDescription("\n".join(paper.edges))

    def _paper(self, number: int) -> Paper:
        """A page with whose recording it is and of when, and how it is drawn."""
        page = self.pages[number]
        made = sheet(page.wave, page.start)
        return Paper(made, (" · ".join(headline(self.details)), scale_words(page, made)))


class _Area(QScrollArea):
    """Lets what it shows fit itself anew when its own size changes."""

    def __init__(self) -> None:
        super().__init__()
        self.fitting: Callable[[], None] = lambda: None

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self.fitting()


def pages_of(waves: Sequence[Wave]) -> tuple[WavePage, ...]:
    """Every ten seconds of every recording; a rest of less than half a second stays with the page before."""
    pages = []
    for wave in waves:
        seconds = len(wave.channels[0].samples) / 4 / wave.rate
        count = max(ceil((seconds - 0.5) / SECONDS), 1)
        shown = replace(wave, cut=True) if count > MOST_PAGES else wave
        pages += [WavePage(shown, SECONDS * number) for number in range(min(count, MOST_PAGES))]
    return tuple(pages)


def scale_words(page: WavePage, made: Sheet) -> str:
    """What recording it is, how long, and what a millimetre stands for."""
    translate = QCoreApplication.translate
    parts = [page.wave.label, translate("Waves", "{seconds} s").format(seconds=f"{made.seconds:.0f}")]
    parts.append(translate("Waves", "{speed} mm/s").format(speed=f"{made.speed:g}"))
    if made.unit == "mV":
        parts.append(translate("Waves", "{gain} mm/mV").format(gain=f"{made.gain:g}"))
    if page.wave.cut:
        parts.append(translate("Waves", "There is more in the file than is drawn here."))
    return " · ".join(filter(None, parts))
