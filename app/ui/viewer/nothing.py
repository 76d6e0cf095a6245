"""What is shown in place of what cannot be: why, what is safe, what can be done; and what is still being fetched."""

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.ui.icons import put_icon
from app.ui.viewer.reasons import kept
from app.ui.widgets.boxes import Scrolling
from app.ui.widgets.labels import Label, Selectable

_CALM_MS = 200
"""Before that, nothing is said: most things are there by then."""


class Nothing(Scrolling):
    """A sentence why there is nothing to see, and that the original is safe."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, widest=560)
        picture = QLabel()
        put_icon(picture, "file-text", "soft", 48)
        self.column.addStretch(1)
        self.column.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
        self.sentence = Selectable(words, "strong")
        self.kept = Label(kept(), "soft")
        for label in (self.sentence, self.kept):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self.column.addWidget(label)
        self.column.addStretch(2)


class Loading(QWidget):
    """Says "Loading" over the viewer, a moment after it began."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        self._label = Label("", "soft")
        self._label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self._label)
        self._later = QTimer(self, singleShot=True, interval=_CALM_MS)
        self._later.timeout.connect(self._say)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def begin(self) -> None:
        """Something is being fetched."""
        self._label.clear()
        self.show()
        self.raise_()
        self._later.start()

    def end(self) -> None:
        """It is there."""
        self._later.stop()
        self.hide()

    def _say(self) -> None:
        self._label.setText(QCoreApplication.translate("Loading", "Loading …"))
