"""On which paper the pages of a package will be printed."""

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from app.services.paper_sizes import PageSize
from app.ui.theme import TARGET
from app.ui.widgets.labels import Label


class SheetsField(QWidget):
    """Follows the case until the person chooses; a choice is for the case it was made for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        asked = Label(self.tr("Paper on which the office prints"))
        asked.setWordWrap(False)
        self.sizes = QComboBox()
        self.sizes.addItem(self.tr("A4"), PageSize.A4)
        self.sizes.addItem(self.tr("US Letter"), PageSize.LETTER)
        self.sizes.setAccessibleName(asked.text())
        self.sizes.setMinimumHeight(TARGET)
        self.sizes.activated.connect(self._choose)
        asked.setBuddy(self.sizes)
        self._case, self._chosen = 0, False
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(asked)
        row.addWidget(self.sizes)
        row.addStretch(1)

    @property
    def page(self) -> PageSize:
        """The paper chosen."""
        return PageSize(self.sizes.currentData())

    def follow(self, case_id: int, page: PageSize) -> None:
        """Offer the paper that is known to be right for a case."""
        self._chosen = self._chosen and case_id == self._case
        self._case = case_id
        if not self._chosen:
            self.sizes.setCurrentIndex(self.sizes.findData(page))

    def _choose(self, _index: int) -> None:
        self._chosen = True
