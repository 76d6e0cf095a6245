"""One PDF: pages to scroll, to search, to turn, to copy words from and to print."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from app.services.browsing import Details
from app.ui.overriding import override
from app.ui.theme import theme
from app.ui.viewer.bitmaps import image_of
from app.ui.viewer.choosing import Choice
from app.ui.viewer.finding import FindBar
from app.ui.viewer.pdf.document import Document
from app.ui.viewer.pdf.locked import Locked
from app.ui.viewer.pdf.paper import Fit, Paper
from app.ui.viewer.pdf.scroll import PageScroll
from app.ui.viewer.pdf.search import Search
from app.ui.viewer.pdf.store import Store
from app.ui.viewer.placing import STEP
from app.ui.viewer.reasons import reason_of
from app.ui.viewer.sight import Sight
from app.ui.viewer.tools import Tool, ToolLabel
from app.ui.viewer.viewer import Viewer
from importers.pictured import PdfFacts, Raster

if TYPE_CHECKING:
    from app.ui.viewer.pdf.thumbnails import Thumbnails


class PdfView(Viewer):
    """Scrolls through the pages; the list of them stands beside where there is room for it."""

    def __init__(self, sight: Sight, details: Details, choice: Choice) -> None:
        super().__init__(sight, details, "")
        self.tools.setAccessibleName(self.tr("Tools for the document"))
        file = choice.files[0]
        self.document = Document(self, file, sight.passwords.get(file.id))
        self._file = file
        self.sizes: tuple[tuple[float, float], ...] = ()
        self._first = 1
        self.document.open(self._opened, self._not_opened)  # the child reads while the buttons are made
        self.area = PageScroll(self.tr("Pages of the document"))
        self.pages: Thumbnails | None = None
        self.bar = FindBar()
        self.search = Search(self.document, self.bar)
        self.locked = Locked()
        self.number = QLineEdit()
        self._count, self._zoom = ToolLabel("soft"), ToolLabel("soft")
        self.put_enlarge()
        self._put_tools()
        self._row = QHBoxLayout()
        self._row.setSpacing(0)
        self._row.addWidget(self.area, 1)
        self.column.addWidget(self.bar)
        self.column.addWidget(self.locked, 1)
        self.column.addLayout(self._row, 1)
        self._connect()
        self.setFocusProxy(self.area)

    @override
    def begin(self) -> None:
        """It has begun already."""

    @override
    def turn_to(self, page: int) -> None:
        self._first = page
        if self.sizes:
            self.area.go_to(page - 1)

    @property
    @override
    def sheets(self) -> int:
        return len(self.sizes)

    @override
    def sheet(self, number: int, size: tuple[int, int], done: Callable[[QImage], None]) -> None:
        """A page as large as the paper, which may be turned for it."""
        width, height = self.sizes[number]
        scale = max(min(room[0] / width, room[1] / height) for room in (size, size[::-1]))

        def draw(raster: Raster) -> None:
            done(image_of(raster))

        wanted = max(round(width * scale), 1), max(round(height * scale), 1)
        self.document.page(number, wanted, draw, self.refused.emit)

    def copy_text(self) -> None:
        """Put the words of the page one looks at on the clipboard."""
        self.document.text(self.area.page, self._copied, self.sight.session.failed.emit)

    def _put_tools(self) -> None:
        area = self.area
        (self.list_button,) = self.tools.add(
            Tool("panel-left", self.tr("List of pages"), self._show_list, ("F4",), stays=True)
        )
        self.number.setAccessibleName(self.tr("Go to page"))
        self.number.setToolTip(self.tr("Go to page"))
        self.number.setFixedWidth(theme().px(64))
        self.tools.put(self.number)
        self.tools.put(self._count)
        self.tools.add(
            Tool("zoom-out", self.tr("Smaller"), lambda: area.zoom(1 / STEP), ("-",)),
            Tool("zoom-in", self.tr("Larger"), lambda: area.zoom(STEP), ("+", "=")),
        )
        self.tools.put(self._zoom)
        self.tools.add(
            Tool("move-horizontal", self.tr("As wide as the window"), lambda: area.fit(Fit.WIDTH), ("W",)),
            Tool("maximize", self.tr("Whole page"), lambda: area.fit(Fit.PAGE), ("F",)),
            Tool("rotate-cw", self.tr("Turn to the right (only what you see)"), area.turn, ("R",)),
            Tool("search", self.tr("Search in this document"), self._search, ("F3",)),
            Tool("copy", self.tr("Copy the words of this page"), self.copy_text, ("Ctrl+Shift+C",)),
        )

    def _connect(self) -> None:
        self.area.looked.connect(self._looked)
        self.area.zoomed.connect(self._tell_zoom)
        self.number.returnPressed.connect(self._go)
        self.locked.tried.connect(self._unlock)
        self.bar.closed.connect(self.area.setFocus)

    def _opened(self, facts: PdfFacts) -> None:
        if self.document.password is not None:
            self.sight.passwords[self._file.id] = self.document.password
        self.locked.hide()
        self.area.show()
        self.tools.show()
        self.sizes = facts.sizes
        self._store = Store(self.document)
        self._store.came.connect(self._came)
        self.area.show_pages(Paper(self.sizes), self._store, self.search)
        self._looked(0)
        if self._first > 1:
            self.area.go_to(self._first - 1)
        many = len(self.sizes) > 1
        self.list_button.setVisible(many)
        self.number.setVisible(many)
        self._count.setVisible(many)

    def _not_opened(self, error: Exception) -> None:
        reason = reason_of(error)
        if reason not in ("password", "wrong_password"):
            self.refused.emit(error)
            return
        self.area.hide()
        self.tools.hide()
        self.locked.ask(wrong=reason == "wrong_password")
        self.ready.emit()

    def _unlock(self, password: str) -> None:
        self.document.password = password
        self.document.open(self._opened, self._not_opened)

    def _came(self, _number: int) -> None:
        self.ready.emit()

    def _looked(self, page: int) -> None:
        self.search.from_page = page
        self.number.setText(str(page + 1))
        self._count.setText(self.tr("of {count}").format(count=len(self.sizes)))
        if self.pages is not None:
            self.pages.mark(page)

    def _go(self) -> None:
        typed = self.number.text().strip()
        if typed.isdecimal():
            self.area.go_to(int(typed) - 1)
        self.number.setText(str(self.area.page + 1))
        self.area.setFocus()

    def _show_list(self) -> None:
        if self.pages is None:
            from app.ui.viewer.pdf.thumbnails import PageModel, Thumbnails

            self.pages = Thumbnails(self.tr("List of pages"), PageModel(self.document, self.sizes))
            self.pages.chosen.connect(self.area.go_to)
            self._row.insertWidget(0, self.pages)
        self.pages.setVisible(self.list_button.isChecked())
        self.pages.mark(self.area.page)

    def _search(self) -> None:
        self.bar.open()

    def _tell_zoom(self) -> None:
        self._zoom.setText(self.tr("{percent} %").format(percent=self.area.paper.percent))
        self._zoom.updateGeometry()

    def _copied(self, text: str) -> None:
        if text.strip():
            QGuiApplication.clipboard().setText(text)
            words = self.tr("The words of page {number} are on the clipboard.")
        else:
            words = self.tr("Page {number} holds no words, only a picture of them.")
        self.sight.session.say(words.format(number=self.area.page + 1))
