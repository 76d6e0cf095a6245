"""How strong a passphrase is, as a bar and in words."""

from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from app.ui.widgets.labels import Label


class StrengthMeter(QWidget):
    """Shows a score from 0 to 4 and whether it is enough."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = QProgressBar()
        self.bar.setRange(0, 5)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Strength of the passphrase"))
        self.words = Label("", "soft")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.bar)
        column.addWidget(self.words)
        self.clear()

    def clear(self) -> None:
        """Nothing was typed yet."""
        self._say(
            0,
            self.tr(
                "A passphrase is a long password: 15 characters or more. Four or five words that have nothing to do "
                "with each other are good."
            ),
        )

    def show_strength(self, score: int, *, enough: bool) -> None:
        """Show what the estimate says."""
        if not enough:
            words = self.tr("Too easy to guess. Make it longer: a few more words that do not belong together.")
            self._say(min(score, 2) + 1, words)
        elif score <= 3:
            self._say(4, self.tr("Good: this is hard to guess."))
        else:
            self._say(5, self.tr("Very good: this is very hard to guess."))

    def _say(self, steps: int, words: str) -> None:
        self.bar.setValue(steps)
        self.words.setText(words)
