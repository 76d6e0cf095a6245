"""Form fields of a case, one kind for each form of answer. A field gives its answer when it is left or chosen."""

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from app.ui.answers.asked import Asked
from app.ui.answers.calm import CalmCombo, Paragraphs
from app.ui.answers.field_base import Field
from app.ui.answers.ticks import LONG, ticked
from app.ui.overriding import override
from app.ui.theme import TARGET, theme
from app.ui.widgets.flow import Flow
from app.ui.widgets.partial_date import PartialDateEdit
from models.dates import PartialDate

_LANGUAGES = (
    *("en", "de", "fr", "es", "ar", "bg", "cs", "da", "el", "et", "fa", "fi", "he", "hr", "hu", "it", "ja"),
    *("ko", "lt", "lv", "nl", "no", "pl", "pt", "ro", "ru", "sk", "sl", "sr", "sv", "tr", "uk", "vi", "zh"),
)
"""Offered: first those the package itself can be written in, then others by code."""
_PLAIN = {"en": "English", "es": "español", "pt": "português", "zh": "中文"}
"""Languages that Qt would name by one of their countries."""


class LineField(Field):
    """A short text."""

    @override
    def _fill(self) -> None:
        self.edit = QLineEdit()
        self.edit.editingFinished.connect(self._leave)
        self._named(self.edit)

    @override
    def answer(self) -> str:
        return self.edit.text().strip()

    @override
    def put(self, answer: str) -> None:
        self.edit.setText(answer)
        self.edit.setCursorPosition(0)


class DateField(Field):
    """A date known to the year, month or day, typed as people write it or chosen in a calendar."""

    whole = False
    """Whether only a day will do."""

    @override
    def _fill(self) -> None:
        self.edit = PartialDateEdit(self._asked.label, whole=self.whole)
        self.edit.chosen.connect(self._leave)
        self.label.setBuddy(self.edit.line)
        self.setFocusProxy(self.edit)
        self.column.addWidget(self.edit)

    @override
    def answer(self) -> str:
        value = self.edit.value()
        return "" if value is None else str(value)

    @override
    def put(self, answer: str) -> None:
        if not self.edit.typing():
            self.edit.show_value(PartialDate.parse(answer) if answer else None)

    @override
    def forget(self) -> None:
        self.edit.show_value(None)
        super().forget()

    @override
    def settle(self) -> bool:
        return self.edit.settle()


class DayField(DateField):
    """A day."""

    whole = True


class TextField(Field):
    """A text of several lines."""

    @override
    def _fill(self) -> None:
        self.edit = Paragraphs()
        self.edit.left.connect(self._leave)
        self._named(self.edit)

    @override
    def answer(self) -> str:
        return self.edit.toPlainText().strip()

    @override
    def put(self, answer: str) -> None:
        if answer != self.edit.toPlainText().strip():
            self.edit.setPlainText(answer)


class ChoiceField(Field):
    """One of a few words, or that it is not known yet."""

    def __init__(self, asked: Asked, choices: tuple[str, ...]) -> None:
        self._choices = choices
        super().__init__(asked)

    @override
    def _fill(self) -> None:
        box, self._group = QWidget(), QButtonGroup(self)
        said = {word: self._asked.choice(word) for word in (*self._choices, "")}
        long = any(len(words) > LONG for words in said.values())
        row = QVBoxLayout(box) if long else Flow(box, gap=12)
        row.setContentsMargins(0, 0, 0, 0)
        self.radios: dict[str, QRadioButton] = {}
        for word, words in said.items():
            radio = self.radios[word] = QRadioButton("" if long else words)
            radio.setAccessibleName(self.tr("{question} {answer}").format(question=self._asked.label, answer=words))
            radio.setMinimumHeight(TARGET)
            self._group.addButton(radio)
            row.addWidget(ticked(radio, words) if long else radio)
        self.radios[""].setChecked(True)
        self.setFocusProxy(next(iter(self.radios.values())))
        self._group.buttonClicked.connect(self._leave)
        self.column.addWidget(box)

    @override
    def answer(self) -> str:
        return next((word for word, radio in self.radios.items() if radio.isChecked()), "")

    @override
    def put(self, answer: str) -> None:
        self.radios.get(answer, self.radios[""]).setChecked(True)


class ChoicesField(Field):
    """Several words, each ticked or not."""

    def __init__(self, asked: Asked, choices: tuple[str, ...]) -> None:
        self._choices = choices
        super().__init__(asked)

    @override
    def _fill(self) -> None:
        self.boxes: dict[str, QCheckBox] = {}
        for word in self._choices:
            box = self.boxes[word] = QCheckBox()
            box.setMinimumHeight(TARGET)
            box.clicked.connect(self._leave)
            self.column.addWidget(ticked(box, self._asked.choice(word)))
        self.setFocusProxy(self.boxes[self._choices[0]])

    @override
    def answer(self) -> str:
        return ",".join(word for word, box in self.boxes.items() if box.isChecked())

    @override
    def put(self, answer: str) -> None:
        for word, box in self.boxes.items():
            box.setChecked(word in answer.split(","))


class NumberField(LineField):
    """A whole number, or none. What is none is refused where it would be kept."""

    @override
    def _fill(self) -> None:
        super()._fill()
        self.edit.setPlaceholderText(self._asked.none or self._asked.choice(""))
        self.edit.setMaximumWidth(theme().px(220))


class LanguageField(Field):
    """A language by its own name."""

    @override
    def _fill(self) -> None:
        self.combo = CalmCombo()
        self.combo.setMinimumHeight(TARGET)
        self.combo.addItem(self._asked.choice(""), "")
        for code in _LANGUAGES:
            self.combo.addItem(native(code), code)
        self.combo.activated.connect(self._leave)
        self._named(self.combo)

    @override
    def answer(self) -> str:
        return str(self.combo.currentData() or "")

    @override
    def put(self, answer: str) -> None:
        if self.combo.findData(answer) < 0:
            self.combo.addItem(native(answer), answer)
        self.combo.setCurrentIndex(self.combo.findData(answer))


def native(code: str) -> str:
    """A language by its own name."""
    name = _PLAIN.get(code) or QLocale(code).nativeLanguageName()
    return f"{name[:1].upper()}{name[1:]}" if name else code
