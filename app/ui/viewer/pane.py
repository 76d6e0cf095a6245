"""The right side of the window: one record as it looks."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.browsing import Details
from app.ui.session import Session


class ViewerPane(QWidget):
    """Shows the content of one record at a time."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.column = QVBoxLayout(self)

    def show_record(self, _details: Details) -> None:
        """Show a record in place of the last one."""

    def clear(self) -> None:
        """Show nothing and let go of the last record's bytes."""
