"""What every page of the window is."""

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QWidget

from app.ui.focus import GROUND, tab_as_read
from app.ui.overriding import override
from app.ui.places import Target
from app.ui.session import Session


class Page(QWidget):
    """One page. It is made when first shown, told ``arrive`` whenever it is shown, and keeps its state meanwhile.

    A page listens to ``session.changed`` and ``session.person_changed`` itself, and looks only while it is visible.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.setProperty(GROUND, True)
        self._stops = QTimer(self, singleShot=True, interval=0)
        self._stops.timeout.connect(self._tab_as_read)
        session.changed.connect(self._refresh_if_shown)
        session.person_changed.connect(self._refresh_if_shown)

    def arrive(self, _target: Target) -> None:
        """The page is being shown, as the target asks."""
        self.refresh()

    def refresh(self) -> None:
        """Bring what is shown up to date."""

    def back(self) -> bool:
        """Go one step back inside the page; False when there is none (the window then goes to the last place)."""
        return False

    def search(self) -> bool:
        """Put the cursor into the page's search; False when it has none (the window then goes to the timeline's)."""
        return False

    def parts(self) -> list[QWidget]:
        """The parts of the page that F6 goes through, in order."""
        return [self]

    @override
    def event(self, event: QEvent, /) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self._stops.start()
        return super().event(event)

    def _tab_as_read(self) -> None:
        tab_as_read(self)

    def _refresh_if_shown(self) -> None:
        if self.isVisible():
            self.refresh()
