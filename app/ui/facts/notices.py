"""What must be said about the chosen records before anything else: whose they may be, not read, in the bin."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.services.browsing import Row
from app.services.facts import Chosen
from app.ui import wording
from app.ui.facts import words
from app.ui.icons import put_icon
from app.ui.names import told_apart
from app.ui.widgets.boxes import Banner, clear
from app.ui.widgets.buttons import Button
from app.ui.widgets.flow import Flow
from app.ui.widgets.labels import Label
from models.records import Standing

_MOST_PEOPLE = 6


class Notices(QWidget):
    """``owned`` carries the number of the person whose the held records are; ``not_here`` that they are nobody's.

    ``read`` asks for the words of the scan shown; ``sure`` says that what was taken from its words is right, ``theirs``
    that it is whose it stands under although they seem to name somebody else.
    """

    owned = Signal(int)
    not_here = Signal()
    read = Signal()
    sure = Signal()
    theirs = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._later: tuple[int, ...] = ()
        self._shown: object = None

    def show_chosen(self, chosen: Chosen) -> None:
        """Say what there is to say; "Decide later" holds until other records are shown."""
        if chosen.ids != self._later:
            self._later = ()
        if (chosen, self._later) == self._shown:
            return
        self._shown = chosen, self._later
        clear(self._column)
        standings = {row.record.standing for row in chosen.rows}
        if Standing.HELD in standings and not self._later:
            self._column.addWidget(self._whose(chosen))
        if standings == {Standing.BIN}:
            self._column.addWidget(Banner(self._binned(chosen), "info"))
        if len(chosen.rows) == 1:
            self._remark(chosen.rows[0])
        self.setVisible(self._column.count() > 0)

    def _remark(self, row: Row) -> None:
        """What is unusual about one record, with what can be done about it."""
        record = row.record
        if record.scanned and record.standing is not Standing.BIN:
            self._column.addWidget(self._unread_scan())
        unsure = words.unsure(record)
        said = ((words.scanned(),) if record.scanned else ()) + ((words.recognised(),) if unsure else ())
        for remark in words.remarks(record):
            if remark not in said:
                self._column.addWidget(Banner(remark, "warn" if record.unread else "info"))
        if doubt := words.other_named(record):
            theirs = self.tr("It belongs to {name}").format(name=row.person).replace("&", "&&")
            self._column.addWidget(Banner(doubt, "warn", ((theirs, self.theirs.emit),)))
        if unsure:
            self._column.addWidget(Banner(unsure, "warn", ((self.tr("They are right"), self.sure.emit),)))

    def _unread_scan(self) -> QWidget:
        from app.services import scans_waiting

        if scans_waiting.available():
            return Banner(words.scanned(), "info", ((self.tr("Read its words"), self.read.emit),))
        return Banner(" ".join((words.scanned(), words.how_to_read())), "info")

    def _whose(self, chosen: Chosen) -> QWidget:
        frame = _Question(self._question(chosen))
        held = [row.record for row in chosen.rows if row.record.standing is Standing.HELD]
        first, names = held[0].person_id, told_apart(chosen.people)
        for person in sorted(chosen.people, key=lambda one: one.id != first)[:_MOST_PEOPLE]:
            belongs = self.tr("It belongs to {name}") if len(held) == 1 else self.tr("They belong to {name}")
            label = belongs.format(name=names[person.id]).replace("&", "&&")
            frame.flow.addWidget(Button(label, lambda number=person.id: self.owned.emit(number)))  # type: ignore[misc] # its default binds it
        frame.flow.addWidget(Button(self.tr("To nobody here: move to bin"), self.not_here.emit))
        frame.flow.addWidget(Button(self.tr("Decide later"), lambda: self._decide_later(chosen), kind="link"))
        return frame

    def _question(self, chosen: Chosen) -> str:
        held = [row.record for row in chosen.rows if row.record.standing is Standing.HELD]
        names = {words.written(record.written) for record in held}
        if len(names) > 1:
            return self.tr("%n of these record(s) wait until you say whose they are.", "", len(held))
        name = names.pop()
        if not name:
            return self.tr("Nothing in it says whose it is. Whose is it?")
        return self.tr("Written on it: {name}. Whose is it?").format(name=name)

    def _binned(self, chosen: Chosen) -> str:
        moments = [row.record.binned for row in chosen.rows if row.record.binned is not None]
        if len(moments) == 1:
            when = wording.moment(moments[0])
            return self.tr("In the bin since {date}. It can be taken out again.").format(date=when)
        return self.tr("These are in the bin. They can be taken out again.")

    def _decide_later(self, chosen: Chosen) -> None:
        self._later = chosen.ids
        self.show_chosen(chosen)


class _Question(QFrame):
    """A banner with several buttons that wrap."""

    def __init__(self, question: str) -> None:
        super().__init__()
        self.setProperty("kind", "banner")
        self.setProperty("tone", "warn")
        self.setAccessibleName(question)
        icon, words = QLabel(), Label(question, "strong")
        put_icon(icon, "circle-help", "warn")
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1)
        buttons = QWidget()
        self.flow = Flow(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(10)
        column.addLayout(row)
        column.addWidget(buttons)
