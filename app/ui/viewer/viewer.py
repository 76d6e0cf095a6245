"""What every viewer is: it shows one record's files, may be left at any time, and may be printed."""

from abc import abstractmethod
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.browsing import Details
from app.services.looking import Looker
from app.services.pictures import Pictures
from app.ui.icons import put_icon
from app.ui.qt_jobs import Running
from app.ui.viewer.paging import Paging
from app.ui.viewer.sight import Sight
from app.ui.viewer.tools import Tool, Tools

if TYPE_CHECKING:
    from app.services.unlocking import Vault

Result = TypeVar("Result")


class Viewer(QWidget):
    """Shows one record. ``refused`` carries the exception when there is nothing to show after all.

    ``ready`` when something of it can be seen; ``enlarging`` says whether it is to fill the window.
    """

    refused = Signal(object)
    ready = Signal()
    enlarging = Signal(bool)

    def __init__(self, sight: Sight, details: Details, words: str) -> None:
        super().__init__()
        self.sight, self.details = sight, details
        self.tools = self.made_tools(words)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addWidget(self.tools)
        self._asked: list[Running] = []

    def made_tools(self, words: str) -> Tools:
        """Its bar of tools, still empty."""
        return Tools(words, self)

    def ask(
        self,
        question: "Callable[[Vault, Looker], Result]",
        done: Callable[[Result], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> Running:
        """Ask about pixels; the answer is dropped when the viewer has been left meanwhile."""
        running = self.sight.ask(self, question, done, failed or self.refused.emit)
        self._asked = [*self._asked[-31:], running]
        return running

    def ask_pictures(self, question: "Callable[[Vault, Pictures], Result]", done: Callable[[Result], None]) -> Running:
        """The same of the contents of DICOM files."""
        running = self.sight.ask_pictures(self, question, done, self.refused.emit)
        self._asked = [*self._asked[-31:], running]
        return running

    def put_enlarge(self) -> None:
        """Add the button with which the viewer fills the window, and goes back to its place."""
        words = self.tr("Fill the window")
        (self.enlarge,) = self.tools.add(Tool("maximize-2", words, self._toggle, ("F11",), stays=True, rank=9))

    def _toggle(self) -> None:
        put_icon(self.enlarge, "minimize-2" if self.enlarge.isChecked() else "maximize-2")
        self.enlarging.emit(self.enlarge.isChecked())

    def begin(self) -> None:
        """Ask for what is seen first."""
        self.ready.emit()

    def turn_to(self, _page: int) -> None:
        """Show a page, from 1, as soon as it is there; where there are no pages, nothing turns."""

    def stop(self) -> None:
        """Leave the record: nothing that was asked is wanted any more."""
        for running in self._asked:
            running.forget()
        self._asked.clear()
        self.sight.leave()

    @property
    def printable(self) -> bool:
        """Whether there is something to print; known at once."""
        return self.sheets > 0

    def for_paper(self) -> Paging | None:
        """What is to be laid out before its sheets can be counted; None where they are known."""
        return None

    @property
    def sheets(self) -> int:
        """How many sheets of paper a print takes; 0 where nothing can be printed."""
        return 0

    @abstractmethod
    def sheet(self, number: int, size: tuple[int, int], done: Callable[[QImage], None]) -> None:
        """Draw sheet ``number``, from 0, to fit into ``size`` pixels, and hand it over."""
