"""A structured report, or a choice of key images: headings and what stands below them, with ways to the pictures."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QTextBrowser

from app.services import references
from app.services.browsing import Details
from app.services.references import Pointed
from app.ui.overriding import override
from app.ui.palette import LIGHT
from app.ui.places import Place
from app.ui.theme import theme
from app.ui.viewer.choosing import Choice
from app.ui.viewer.paging import Growing, Paging
from app.ui.viewer.report_text import PICTURE, REST, Key, Looks, beginning, joined, pieces, pointed_at
from app.ui.viewer.sight import Sight
from app.ui.viewer.tools import Tool, ToolLabel
from app.ui.viewer.viewer import Viewer
from importers.pictured import Outline
from models.records import StoredFile

if TYPE_CHECKING:
    from app.services.pictures import Pictures
    from app.services.unlocking import Vault

_MOST_FILES = 100
_SIZES = (70, 85, 100, 120, 140, 170, 200, 250)


class ReportView(Viewer):
    """Read by wheel and keys; a picture that is in the vault is a link, which Tab and Enter follow too."""

    def __init__(self, sight: Sight, details: Details, choice: Choice) -> None:
        super().__init__(sight, details, "")
        self.tools.setAccessibleName(self.tr("Tools for the report"))
        self._files = choice.files
        self._size = _SIZES.index(100)
        self._outline: Outline | None = None
        self._whole = False
        self._paging: Paging | None = None
        self._growing = Growing(self)
        self._growing.grew.connect(self._grew)
        self._place: int | None = None
        self.pointed: Mapping[Key, Pointed] = {}
        self.page = QTextBrowser()
        self.page.setOpenLinks(False)
        self.page.setUndoRedoEnabled(False)
        self.page.setAccessibleName(self.tr("Report"))
        self.page.anchorClicked.connect(self._follow)
        self.tools.add(
            Tool("zoom-out", self.tr("Smaller letters"), lambda: self.zoom(-1), ("-",)),
            Tool("zoom-in", self.tr("Larger letters"), lambda: self.zoom(1), ("+", "=")),
        )
        self.put_enlarge()
        self.tools.put(ToolLabel("warn", self.tr("Not for diagnosis")))
        self.column.addWidget(self.page, 1)
        self.setFocusProxy(self.page)
        theme().changed.connect(self._fill)

    @override
    def begin(self) -> None:
        """Read the document, and look for the pictures it points to."""
        self.ask_pictures(partial(_asked, files=self._files), self._take)

    def zoom(self, steps: int) -> None:
        """Larger or smaller letters."""
        self._size = min(max(self._size + steps, 0), len(_SIZES) - 1)
        self._fill()

    @property
    @override
    def printable(self) -> bool:
        return self._outline is not None

    @property
    @override
    def sheets(self) -> int:
        paging = self.for_paper()
        return 0 if paging is None else paging.count

    @override
    def for_paper(self) -> Paging | None:
        """The whole document, laid out once."""
        if self._paging is None and self._outline is not None:
            self._paging = Paging(pieces(self._outline, Looks(self.pointed, 10.5, LIGHT)), self)
        return self._paging

    @override
    def sheet(self, number: int, size: tuple[int, int], done: Callable[[QImage], None]) -> None:
        """One page of it."""
        paging = self.for_paper()
        if paging is not None:
            done(paging.draw(number, size))

    def _take(self, told: tuple[Outline, Mapping[Key, Pointed]]) -> None:
        self._outline, self.pointed = told
        self._fill()
        self.ready.emit()

    def _fill(self) -> None:
        if self._outline is not None:
            if self._place is None:
                self._place = self.page.verticalScrollBar().value()
            size = max(self.font().pointSizeF(), 6.0) * _SIZES[self._size] / 100
            shown = self._outline if self._whole else beginning(self._outline)
            looks = Looks(self.pointed, size, theme().colours)
            self._growing.begin(self.page.document(), pieces(shown, looks, rest=shown is not self._outline))

    def _grew(self) -> None:
        """Go back to the place that was read, as soon as it is there."""
        bar = self.page.verticalScrollBar()
        if self._place is not None and (bar.maximum() >= self._place or self._growing.whole):
            bar.setValue(self._place)
            self._place = None

    def _follow(self, link: QUrl) -> None:
        """Show the picture a link stands for; of what is no picture, its record; or the rest of the document."""
        if link.scheme() == REST:
            self._whole = True
            self._fill()
            return
        keys = list(self.pointed)
        number = int(link.path()) if link.path().isdecimal() else len(keys)
        if link.scheme() == PICTURE and number < len(keys):
            there, go = self.pointed[keys[number]], self.sight.session.go
            if there.number is None:
                go(Place.TIMELINE, there.record.id)
            else:
                go(Place.IMAGES, there.record.id, f"{there.file_id} {there.frame}")


def _asked(vault: "Vault", pictures: "Pictures", files: Sequence[StoredFile]) -> tuple[Outline, Mapping[Key, Pointed]]:
    """What the files of a record say, one after the other, and where the pictures are that they point to."""
    outlines = [pictures.report(vault, file) for file in files[:_MOST_FILES]]
    outline = joined(outlines, cut=len(files) > _MOST_FILES)
    return outline, references.found(vault, pointed_at(outline))
