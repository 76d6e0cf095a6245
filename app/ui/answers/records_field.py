"""Records as an answer: chosen from those of the person, and opened from here."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from app.services import browsing
from app.services.browsing import Row
from app.ui import wording
from app.ui.answers.asked import Asked
from app.ui.answers.choosing_records import RecordsDialog, line
from app.ui.answers.field_base import Field
from app.ui.icons import put_icon
from app.ui.overriding import override
from app.ui.places import Place
from app.ui.session import Session
from app.ui.widgets.boxes import clear
from app.ui.widgets.buttons import Button, IconButton
from app.ui.widgets.rows import row
from models.records import Standing
from models.second_opinion.answers import numbers_of

if TYPE_CHECKING:
    from app.services.unlocking import Vault


class RecordsField(Field):
    """Shows each chosen record as a line to open, with a way to take it out, and a button to choose."""

    def __init__(self, asked: Asked, session: Session) -> None:
        self._session = session
        self._numbers: tuple[int, ...] = ()
        self._rows: dict[int, Row] = {}
        self._drawn: tuple[tuple[int, Row | None], ...] = ()
        super().__init__(asked)

    @override
    def _fill(self) -> None:
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        self.column.addLayout(self._lines)
        self.choose = Button(self.tr("Choose records"), self._look, icon="files")
        self.choose.setAccessibleName(self.tr("{question}: choose records").format(question=self._asked.label))
        self.setFocusProxy(self.choose)
        self.column.addLayout(row(self.choose))

    @override
    def answer(self) -> str:
        return ",".join(map(str, self._numbers))

    @override
    def put(self, answer: str) -> None:
        self._numbers = numbers_of(answer)
        if self._numbers:
            self._session.look(self, self._all, self._know)
        else:
            self._draw()

    def _all(self, vault: "Vault") -> list[Row]:
        return browsing.rows(vault, browsing.Wanted(person_id=self._session.person_id, standing=None))

    def _know(self, rows: list[Row]) -> None:
        self._rows = {one.record.id: one for one in rows}
        self._draw()

    def _draw(self) -> None:
        """Make the lines anew where another record is named or one is called otherwise: the focus stays if none is."""
        wanted = tuple((number, self._rows.get(number)) for number in self._numbers)
        if wanted == self._drawn:
            return
        self._drawn = wanted
        clear(self._lines)
        for number in self._numbers:
            known = self._rows.get(number)
            words = line(known.record) if known else self.tr("A record that is no longer there")
            show = Button(words.replace("&", "&&"), partial(self._show, number), kind="link", icon="file-text")
            show.setEnabled(known is not None)
            if known is not None:
                put_icon(show, wording.CATEGORY_ICONS[known.record.category], "accent")
            out = IconButton("x", self.tr("Take out: {record}").format(record=words), partial(self._out, number))
            self._lines.addLayout(row(show, out))

    def _show(self, number: int) -> None:
        standing = self._rows[number].record.standing
        place = Place.BIN if standing is Standing.BIN else Place.TIMELINE
        self._session.go(place, number, "held" if standing is Standing.HELD else "")

    def _out(self, number: int) -> None:
        self._take(tuple(one for one in self._numbers if one != number))
        self.choose.setFocus()

    def _look(self) -> None:
        self._session.look(self, self._all, self._ask)

    def _ask(self, rows: list[Row]) -> None:
        self._rows = {one.record.id: one for one in rows}
        dialog = RecordsDialog(self._asked.label, rows, self._numbers, self.window())
        dialog.chosen.connect(self._take)
        dialog.open()

    def _take(self, numbers: tuple[int, ...]) -> None:
        self._numbers = numbers
        self._draw()
        self._leave()
