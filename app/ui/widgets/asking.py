"""Questions with verbs for answers. The safe answer is the default, and Escape gives it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.theme import theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label


@dataclass(frozen=True, slots=True)
class Choice:
    """A question: ``verb`` does it ("Move to bin"), ``keep`` does nothing ("Keep").

    ``grave`` when it cannot be undone.
    """

    title: str
    words: str
    verb: str
    keep: str
    grave: bool = False


def ask(parent: QWidget, choice: Choice, agreed: Callable[[], object]) -> QDialog:
    """Open the question without blocking; ``agreed`` is called when the verb was pressed."""
    dialog = QDialog(parent)
    dialog.setWindowTitle(choice.title)
    dialog.setAccessibleName(choice.title)
    dialog.setMinimumWidth(theme().px(420))
    column = QVBoxLayout(dialog)
    column.setContentsMargins(24, 20, 24, 20)
    column.setSpacing(14)
    column.addWidget(Label(choice.title, "heading"))
    column.addWidget(Label(choice.words))
    row = QHBoxLayout()
    row.addStretch(1)
    keep = Button(choice.keep, dialog.reject)
    verb = Button(choice.verb, dialog.accept, kind="danger" if choice.grave else "primary")
    row.addWidget(keep)
    row.addWidget(verb)
    column.addLayout(row)
    keep.setAutoDefault(True)
    keep.setDefault(True)
    keep.setFocus()
    dialog.accepted.connect(agreed)
    dialog.finished.connect(dialog.deleteLater)
    width = max(dialog.minimumWidth(), column.minimumSize().width())
    dialog.resize(width, column.totalHeightForWidth(width))  # by itself it is as high as if it were narrow
    dialog.open()
    return dialog
