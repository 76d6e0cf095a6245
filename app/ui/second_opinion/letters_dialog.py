"""Before letters are begun: which law they name, and whom to ask for what nobody is known to have."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout

from app.ui.answers.fields import ChoiceField, LineField
from app.ui.second_opinion.words import asked_of
from app.ui.second_opinion.work import Work
from app.ui.theme import theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label
from app.ui.widgets.rows import closing
from models.second_opinion import EntryKind
from models.second_opinion.entries import LAWS


class LettersDialog(QDialog):
    """``wanted`` carries the law's code and the clinic's name, each "" when not given."""

    wanted = Signal(str, str)

    def __init__(self, work: Work, letters: int, *, nameless: bool) -> None:
        super().__init__(work.ground.window())
        title = self.tr("Begin letters for what is missing")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setMinimumWidth(theme().px(480))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(14)
        column.addWidget(Label(title, "heading"))
        column.addWidget(Label(self.tr("%n letter(s) would ask for what the check finds missing.", "", letters)))
        self.law = ChoiceField(asked_of(EntryKind.REQUEST, "law"), LAWS)
        self.clinic = LineField(asked_of(EntryKind.REQUEST, "clinic"))
        column.addWidget(self.law)
        column.addWidget(self.clinic)
        self.clinic.setVisible(nameless)
        self.begin = Button(self.tr("Begin"), self.accept, kind="primary")
        buttons = closing(Button(self.tr("Cancel"), self.reject), self.begin)
        column.addLayout(buttons)
        self.accepted.connect(lambda: self.wanted.emit(self.law.answer(), self.clinic.answer()))
        self.finished.connect(self.deleteLater)
