"""In which shape a package is made."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from app.services.package_making import VARIANTS
from app.ui.export.words import variant, variant_for
from app.ui.theme import TARGET, theme
from app.ui.widgets.labels import Label
from models.second_opinion.appointment import variants_for


class Shapes(QWidget):
    """A choice with a sentence for each, when it is the right one. ``chosen`` when another is chosen."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.variant, self._delivery = VARIANTS[0], ""
        self._group = QButtonGroup(self)
        self.radios: dict[str, QRadioButton] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._column.addWidget(Label(self.tr("How does the office want it?"), "heading"))
        for code in VARIANTS:
            self._add(code)

    def follow(self, delivery: str) -> None:
        """Offer the shape that fits how the office wants the records, whenever that is answered anew."""
        fitting = variants_for(delivery)
        if delivery != self._delivery and fitting:
            self.variant = fitting[0]
            self.radios[self.variant].setChecked(True)
        self._delivery = delivery

    def offer_addendum(self, *, possible: bool) -> None:
        """There must be a package it can add to."""
        self.radios["addendum"].setEnabled(possible)
        if self.variant == "addendum" and not possible:
            self.radios[VARIANTS[0]].setChecked(True)
            self._choose(VARIANTS[0])

    def _add(self, code: str) -> None:
        radio = self.radios[code] = QRadioButton(variant(code))
        radio.setAccessibleDescription(variant_for(code))
        radio.setMinimumHeight(TARGET)
        radio.setChecked(code == self.variant)
        radio.clicked.connect(lambda _checked: self._choose(code))
        self._group.addButton(radio)
        both, row = QVBoxLayout(), QHBoxLayout()
        both.setSpacing(0)
        both.addWidget(radio)
        row.addSpacing(theme().px(36))
        row.addWidget(Label(variant_for(code), "soft"), 1)
        both.addLayout(row)
        self._column.addLayout(both)

    def _choose(self, code: str) -> None:
        self.variant = code
        self.chosen.emit()
