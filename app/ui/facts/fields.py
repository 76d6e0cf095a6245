"""The fields of facts that are chosen: one of several values, a date."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox

from app.services.editing import Correction
from app.ui.facts.common import Common
from app.ui.facts.field import Field
from app.ui.overriding import override
from app.ui.widgets.partial_date import PartialDateEdit
from models.dates import PartialDate


class ChoiceField(Field):
    """One of several values."""

    def __init__(self, name: str, make: Callable[[object], Correction]) -> None:
        self.box = _Quiet()
        self.box.setAccessibleName(name)
        self.box.setPlaceholderText(self.tr("Several values"))
        super().__init__(name, self.box)
        self._make, self._kept = make, -1
        self._values: list[object] = []
        self.box.activated.connect(self._choose)
        self.setFocusProxy(self.box)

    def show_choices(self, choices: Sequence[tuple[object, str]], value: Common[object]) -> None:
        """Offer (value, words) and mark what the records have."""
        values, words = [one for one, _ in choices], [word for _, word in choices]
        if words != [self.box.itemText(index) for index in range(self.box.count())]:
            self.box.clear()
            self.box.addItems(words)
        self._values = values
        self._kept = -1 if value.several or value.value not in values else values.index(value.value)
        self.box.setCurrentIndex(self._kept)
        self.complain("")

    @override
    def complain(self, words: str) -> None:
        super().complain(words)
        if words:
            self.box.setCurrentIndex(self._kept)

    def _choose(self, index: int) -> None:
        if index != self._kept:
            self.given.emit(self._make(self._values[index]))


class DateField(Field):
    """The date, as far as it is known."""

    def __init__(self, name: str) -> None:
        self.edit = PartialDateEdit(name)
        super().__init__(name, self.edit)
        self.edit.chosen.connect(self._choose)
        self.setFocusProxy(self.edit)

    def show_value(self, value: Common[PartialDate | None]) -> None:
        """Show what the records have; what is being typed stays."""
        if not self.edit.typing():
            self.edit.show_value(
                None if value.several else value.value, self.tr("Several values") if value.several else ""
            )
            self.complain("")

    @override
    def settle(self) -> None:
        self.edit.settle()

    @override
    def forget(self) -> None:
        super().forget()
        self.edit.show_value(None)
        self.complain("")

    def _choose(self, value: PartialDate | None) -> None:
        self.given.emit(Correction(undated=True) if value is None else Correction(date=value))


class _Quiet(QComboBox):
    """A list of choices that the mouse wheel does not change in passing."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)

    @override
    def wheelEvent(self, event: QWheelEvent, /) -> None:
        event.ignore()
