"""A recovery key on the screen once: saved, printed, or written down, and part of it typed back."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from app.ui.theme import TARGET, theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.flow import Flow
from app.ui.widgets.folders import FileDialog
from app.ui.widgets.labels import Label

_IN_A_LINE = 4


class RecoverySheet(QWidget):
    """The key's groups, ways to keep them, and the question for two of them.

    ``save`` carries the Path chosen, ``print_wanted`` asks for paper, ``compared`` says that the two
    groups were typed back, ``entered`` that Enter was pressed then. ``asked`` are the numbers of those groups, counted
    from 1.
    """

    save = Signal(object)
    print_wanted = Signal()
    compared = Signal()
    entered = Signal()

    def __init__(self, key_text: str, name: str, asked: tuple[int, int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.groups, self._name, self.asked = key_text.split("-"), name, asked
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        ways = Flow()
        ways.addWidget(Button(self.tr("Print the sheet"), self.print_wanted.emit, icon="printer"))
        ways.addWidget(Button(self.tr("Save it as PDF"), self._choose, icon="save"))
        self.reveal = Button(self.tr("Show the key to write it down"), icon="eye")
        self.reveal.setCheckable(True)
        ways.addWidget(self.reveal)
        column.addLayout(ways)
        self.kept, self.lost = Label("", "good"), Label("", "bad")
        for words in (self.kept, self.lost):
            words.hide()
            column.addWidget(words)
        self.key = QWidget()
        column.addWidget(self.key)
        self._lay_out(QGridLayout(self.key))
        self.key.hide()
        self.reveal.toggled.connect(self.key.setVisible)
        question = self.tr("To be sure that you have it, type groups {first} and {second} from the sheet:")
        column.addWidget(Label(question.format(first=asked[0], second=asked[1]), "strong"))
        self.answers = tuple(self._answer(number) for number in asked)
        row = Flow()
        for field in self.answers:
            row.addWidget(field)
        column.addLayout(row)
        self.wrong = Label(self.tr("This is not what stands on the sheet. Please compare, letter by letter."), "bad")
        self.wrong.hide()
        column.addWidget(self.wrong)

    @property
    def matches(self) -> bool:
        """True when both groups are as on the sheet."""
        pairs = zip(self.answers, self.asked, strict=True)
        return all(_plain(field.text()) == self.groups[number - 1] for field, number in pairs)

    def say_kept(self, words: str) -> None:
        """Say where the sheet is now."""
        self._say(self.kept, words)

    def say_lost(self, words: str) -> None:
        """Say why it is not on paper."""
        self._say(self.lost, words)

    def _say(self, place: Label, words: str) -> None:
        self.kept.hide()
        self.lost.hide()
        place.setText(words)
        place.show()

    def _answer(self, number: int) -> QLineEdit:
        field = QLineEdit()
        field.setMinimumHeight(TARGET)
        field.setMaximumWidth(theme().px(150))
        field.setMaxLength(8)
        words = self.tr("Group {number}").format(number=number)
        field.setPlaceholderText(words)
        field.setAccessibleName(words)
        field.textChanged.connect(self._compare)
        field.returnPressed.connect(self._go_on)
        return field

    def _go_on(self) -> None:
        """Enter leads to a group that is not right yet, or on."""
        if self.matches:
            self.entered.emit()
        else:
            pairs = zip(self.answers, self.asked, strict=True)
            next(one for one, number in pairs if _plain(one.text()) != self.groups[number - 1]).setFocus()

    def _compare(self) -> None:
        full = all(len(_plain(field.text())) >= len(self.groups[0]) for field in self.answers)
        self.wrong.setVisible(full and not self.matches)
        self.compared.emit()

    def _lay_out(self, grid: QGridLayout) -> None:
        for index, group in enumerate(self.groups):
            cell = Label(f"{index + 1:>2}  {group}", "key")
            cell.setWordWrap(False)
            cell.setAccessibleName(self.tr("Group {number}: {group}").format(number=index + 1, group=" ".join(group)))
            grid.addWidget(cell, index // _IN_A_LINE, index % _IN_A_LINE)

    def _choose(self) -> None:
        file_name = self.tr("{vault} - recovery sheet.pdf").format(vault=self._name)
        dialog = FileDialog(self, self.tr("Save the recovery sheet"))
        dialog.setDirectory(str(Path.home()))
        dialog.setNameFilter(self.tr("PDF (*.pdf)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.selectFile(file_name)
        dialog.chosen.connect(self.save)
        dialog.open()


def _plain(text: str) -> str:
    kept = "".join(sign for sign in text.upper() if sign.isalnum())
    return kept.translate(str.maketrans("OIL", "011"))
