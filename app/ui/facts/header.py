"""The head of a record: its title, which is changed where it stands, and one line of what is known."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.services.facts import Chosen
from app.ui.facts import words
from app.ui.overriding import override
from app.ui.widgets.buttons import IconButton
from app.ui.widgets.labels import Label


class Header(QWidget):
    """``retitled`` carries a new title. F2, a click or the pencil begins to change it."""

    retitled = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = ""
        self._one = False
        self.label = _Title()
        self.label.pressed.connect(self.begin)
        self.line = QLineEdit()
        self.line.setAccessibleName(self.tr("Title"))
        self.line.installEventFilter(self)
        self.line.editingFinished.connect(self._finish)
        self.line.hide()
        self.pencil = IconButton("pencil", self.tr("Change the title (F2)"), self.begin)
        self.facts = Label("", "soft")
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.label, 1)
        row.addWidget(self.line, 1)
        row.addWidget(self.pencil, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self.facts)

    def show_chosen(self, chosen: Chosen) -> None:
        """Show one record's title, or how many are chosen."""
        self._one = len(chosen.rows) == 1
        self.pencil.setVisible(self._one and self.line.isHidden())
        if self._one:
            row = chosen.rows[0]
            self._title = row.record.title
            self.label.setText(words.title(row.record))
            self.facts.setText(words.facts_line(row, with_person=len(chosen.people) > 1))
        else:
            self._stop()
            self.label.setText(self.tr("%n record(s) chosen", "", len(chosen.rows)))
            self.facts.setText(self.tr("What you change below is changed for all of them."))
        self.label.setCursor(Qt.CursorShape.IBeamCursor if self._one else Qt.CursorShape.ArrowCursor)

    def abridge(self, *, brief: bool) -> None:
        """Where there is little height, the title stands alone, in letters of the usual size."""
        self.facts.setVisible(not brief)
        self.label.setToolTip(self.facts.text() if brief else "")
        kind = "strong" if brief else "heading"
        if self.label.property("kind") != kind:
            self.label.setProperty("kind", kind)
            self.label.style().unpolish(self.label)
            self.label.style().polish(self.label)

    def begin(self) -> None:
        """Change the title."""
        if self._one:
            self.line.setText(self._title)
            self._editing(on=True)
            self.line.setFocus()
            self.line.selectAll()

    def settle(self) -> None:
        """Save a title that is being typed."""
        if not self.line.isHidden():
            self._finish()

    def again(self, title: str) -> None:
        """A title was not saved: it stands in the field again."""
        self.line.setText(title)
        self._editing(on=True)

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self._stop()
                self.pencil.setFocus()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._finish()
                self.pencil.setFocus()
                return True
        return super().eventFilter(watched, event)

    def _finish(self) -> None:
        if self.line.isHidden():
            return
        title = " ".join(self.line.text().split())
        changed = bool(title) and title != self._title
        self._stop()
        if changed:
            self._title = title
            self.label.setText(title)
            self.retitled.emit(title)

    def _stop(self) -> None:
        self.line.setText(self._title)
        self._editing(on=False)

    def _editing(self, *, on: bool) -> None:
        self.line.setVisible(on)
        self.label.setVisible(not on)
        self.pencil.setVisible(not on and self._one)


class _Title(Label):
    """The title as a text that can be clicked."""

    pressed = Signal()

    def __init__(self) -> None:
        super().__init__("", "heading")

    @override
    def mouseReleaseEvent(self, event: QMouseEvent, /) -> None:
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.pressed.emit()
