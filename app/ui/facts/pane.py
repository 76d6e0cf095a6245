"""One record beside the list: its facts, what can be done with it, and how it looks."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services import browsing
from app.ui.session import Session
from app.ui.viewer.pane import ViewerPane


class RecordPane(QWidget):
    """Shows one record, or the facts that several share. ``back`` is pressed where it takes the list's place."""

    back = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.viewer = ViewerPane(session)
        column = QVBoxLayout(self)
        column.addWidget(self.viewer)

    def show_records(self, ids: tuple[int, ...]) -> None:
        """Show one record, several together, or with no number nothing."""
        if len(ids) != 1:
            self.viewer.clear()
            return
        self.session.look(self, lambda vault: browsing.details(vault, ids[0]), self.viewer.show_record)
