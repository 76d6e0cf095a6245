"""The lines of a list for Qt's view: as many as there are, fetched a page at a time when they come into sight."""

from collections import OrderedDict
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QStringListModel, Qt, QTimer, Signal

from app.ui.overriding import override
from app.ui.qt_jobs import Running
from app.ui.records import asking
from app.ui.records.asking import PAGE, Line, Listing, Question
from app.ui.records.marking import spoken
from app.ui.session import Session

if TYPE_CHECKING:
    from app.services.unlocking import Vault

_PAGES_KEPT = 40

LINE = Qt.ItemDataRole.UserRole
"""The role under which a Line is found; None while it is being fetched."""

YEAR = LINE + 1
"""The role of the year that a line begins, None where the line above is of the same year or not known yet."""


class RecordModel(QStringListModel):
    """Lines of one question. ``answered`` carries the Listing when a question's first lines are here.

    ``replacing`` is told before an answer takes the place of the last. ``came`` stands in for ``dataChanged``, at
    which Qt's list view measures all its lines anew; and Qt itself counts the lines, of which it asks the number
    twice for each one it places.
    """

    replacing = Signal()
    answered = Signal(object)
    came = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._pages: OrderedDict[int, tuple[Line, ...]] = OrderedDict()
        self._total = 0
        self._question: Question | None = None
        self._asking: Running | None = None
        self._fetching: Running | None = None
        self._missing: list[int] = []
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._fetch)
        self.everybody = False

    def ask(self, question: Question) -> None:
        """Ask another question in place of the one under way; the lines shown stay until the answer is here."""
        if self._asking is not None:
            self._asking.forget()
        self._drop_fetch()

        def answer(vault: "Vault") -> tuple[Question, Listing]:
            return question, asking.listing(vault, question)

        self._asking = self._session.look(self, answer, self._take)

    def line(self, row: int) -> Line | None:
        """A line, or None while it is being fetched."""
        page = self._pages.get(row // PAGE)
        within = row % PAGE
        return page[within] if page is not None and within < len(page) else None

    def row_of(self, record_id: int) -> int | None:
        """Where a record stands among the lines at hand."""
        for number, page in self._pages.items():
            for within, line in enumerate(page):
                if line.row.record.id == record_id:
                    return number * PAGE + within
        return None

    @property
    def question(self) -> Question | None:
        """What the lines answer."""
        return self._question

    @override
    def flags(self, index: QModelIndex | QPersistentModelIndex, /) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    @override
    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole, /) -> object:
        if role not in _ROLES or not index.isValid():
            return None
        line = self._seen(index.row())
        if line is None:
            return None
        if role == LINE:
            return line
        if role == YEAR:
            return self._year(index.row(), line)
        return (
            line.row.record.title
            if role == Qt.ItemDataRole.DisplayRole
            else spoken(line.row, self.everybody, line.pictures)
        )

    def _seen(self, row: int) -> Line | None:
        """A line that is being looked at: fetched soon when it is not here."""
        number = row // PAGE
        if number in self._pages:
            self._pages.move_to_end(number)
        elif number not in self._missing:
            self._missing.append(number)
            self._soon.start()
        return self.line(row)

    def _year(self, row: int, line: Line) -> int | None:
        if row == 0:
            return _year_of(line)
        above = self.line(row - 1)
        mine = _year_of(line)
        return mine if above is not None and _year_of(above) != mine else None

    def _take(self, answer: tuple[Question, Listing]) -> None:
        question, listing = answer
        self._asking = None
        self._drop_fetch()
        self.replacing.emit()
        self._pages.clear()
        for start, lines in listing.pages:
            self._keep(start, lines)
        self._question = question
        if not question.stay or listing.total != self._total:
            self._total = listing.total
            self.setStringList([""] * listing.total)
        self.came.emit()
        self.answered.emit(listing)

    def _keep(self, start: int, lines: tuple[Line, ...]) -> None:
        for offset in range(0, len(lines), PAGE):
            self._pages[(start + offset) // PAGE] = lines[offset : offset + PAGE]
        while len(self._pages) > _PAGES_KEPT:
            self._pages.popitem(last=False)

    def _fetch(self) -> None:
        """Fetch the page asked for last: while somebody scrolls fast, those in between are not wanted any more."""
        if self._fetching is not None or self._question is None or not self._missing:
            return
        number, wanted = self._missing[-1], self._question.wanted
        self._missing.clear()

        def answer(vault: "Vault") -> tuple[int, tuple[Line, ...]]:
            return number, asking.page(vault, wanted, number * PAGE)

        self._fetching = self._session.look(self, answer, self._came)

    def _came(self, answer: tuple[int, tuple[Line, ...]]) -> None:
        number, lines = answer
        self._fetching = None
        self._keep(number * PAGE, lines)
        self.came.emit()
        self._fetch()

    def _drop_fetch(self) -> None:
        self._missing.clear()
        if self._fetching is not None:
            self._fetching.forget()
            self._fetching = None


def _year_of(line: Line) -> int:
    date = line.row.record.date
    return 0 if date is None else date.year


_ROLES = {
    LINE,
    YEAR,
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.ToolTipRole,
}
