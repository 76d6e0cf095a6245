"""What stands at the foot of the window: an import under way, and offers to begin one."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from app.ui import wording
from app.ui.icons import put_icon
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label
from models.progress import Progress

_LONGEST = 70
"""Letters of a name at the foot of the window."""


class ImportBar(QFrame):
    """How far an import is, how many wait behind it, and how to stop it."""

    def __init__(
        self, cancel: Callable[[], object], answer: Callable[[], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "foot")
        self._words = Label()
        self._soft = Label("", "soft")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("How far adding records is"))
        self.answer = Button(self.tr("Answer"), answer, kind="primary")
        self.cancel = Button(self.tr("Cancel"), cancel, icon="x")
        texts = QVBoxLayout()
        texts.setSpacing(4)
        for part in (self._words, self._bar, self._soft):
            texts.addWidget(part)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 10, 20, 10)
        row.setSpacing(12)
        row.addLayout(texts, 1)
        row.addWidget(self.answer)
        row.addWidget(self.cancel)
        self.show_begin("")

    def show_begin(self, queue: str, words: str = "") -> None:
        """An import, or the work that ``words`` name, begins: nothing is known yet."""
        self._words.setText(words or self.tr("Looking through what there is to add"))
        self._bar.setRange(0, 0)
        self.cancel.setEnabled(True)
        self.show_waiting(waiting=False)
        self.show_queue(queue)

    def show_progress(self, progress: Progress) -> None:
        """How far it is: "37 of 312 · CT chest"."""
        name = _short(progress.about or progress.what.rstrip("/").rpartition("/")[2])
        done = wording.number(progress.done)
        if progress.total is None:
            self._words.setText(self.tr("{done} so far · {name}").format(done=done, name=name))
            return
        total = wording.number(progress.total)
        self._words.setText(self.tr("{done} of {total} · {name}").format(done=done, total=total, name=name))
        self._bar.setRange(0, max(progress.total, 1))
        self._bar.setValue(progress.done)

    def show_queue(self, words: str) -> None:
        """What waits behind this import."""
        self._soft.setText(words)
        self._soft.setVisible(bool(words))

    def show_waiting(self, *, waiting: bool) -> None:
        """A question waits for the person."""
        self.answer.setVisible(waiting)
        if waiting:
            self._words.setText(self.tr("A question waits for your answer"))

    def show_stopping(self, words: str = "") -> None:
        """It was cancelled and ends with what is in hand."""
        self._words.setText(words or self.tr("Stopping. What was added so far stays."))
        self.cancel.setEnabled(False)
        self.show_waiting(waiting=False)


def _short(name: str) -> str:
    return name if len(name) <= _LONGEST else name[: _LONGEST - 1] + "…"


class OfferBar(QFrame):
    """Something that could be added, offered until one of ``take`` and ``leave`` is pressed."""

    def __init__(
        self,
        icon: str,
        words: str,
        take: Callable[[], object],
        leave: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "foot")
        self.setAccessibleName(words)
        picture = QLabel()
        put_icon(picture, icon, "accent")
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 10, 20, 10)
        row.setSpacing(12)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(Label(words), 1)
        self.take = Button(self.tr("Add them"), take, kind="primary")
        self.leave = Button(self.tr("Not now"), leave)
        row.addWidget(self.take)
        row.addWidget(self.leave)
