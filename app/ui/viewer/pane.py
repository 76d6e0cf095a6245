"""The right side of the window: one record as it looks."""

from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from app.services.browsing import Details
from app.ui.session import Session
from app.ui.viewer.choosing import Choice, View, as_text, choose
from app.ui.viewer.enlarging import Enlarged
from app.ui.viewer.nothing import Loading, Nothing
from app.ui.viewer.printing import Printing
from app.ui.viewer.reasons import cannot, reason_of, sentence_of
from app.ui.viewer.sight import Sight
from app.ui.viewer.viewer import Viewer
from app.ui.widgets.busy import Busy
from app.ui.widgets.spooling import Ended


class ViewerPane(QWidget):
    """Shows the content of one record at a time. ``viewer`` is what shows it, None where nothing does."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.viewer: Viewer | None = None
        self._sight = Sight.of(session)
        self._shown: QWidget = QWidget()
        self._loading = Loading()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._stack = QStackedLayout()
        self._stack.setStackingMode(QStackedLayout.StackingMode.StackAll)
        column.addLayout(self._stack, 1)  # first: a stack of nobody would show what it is given as a window
        self._stack.addWidget(self._shown)
        self._stack.addWidget(self._loading)
        self._loading.hide()
        self._likely = ""
        self._enlarged: Enlarged | None = None
        self._busy = Busy()
        self._printing = Printing(self, self._busy)
        self._printing.ended.connect(self._printed)
        column.addWidget(self._busy)

    @property
    def can_print(self) -> bool:
        """Whether what is shown can be printed."""
        return self.viewer is not None and self.viewer.printable

    def print(self) -> None:
        """Ask for a printer and print what is shown."""
        if self.viewer is not None and self.can_print:
            self._printing.begin(self.viewer, self.viewer.details.row.record.title)

    def show_record(self, details: Details) -> None:
        """Show a record in place of the last one."""
        self._show(details, choose(details))

    def turn_to(self, page: int) -> None:
        """Show a page, from 1, of the record that is shown."""
        if self.viewer is not None:
            self.viewer.turn_to(page)

    def clear(self) -> None:
        """Show nothing and let go of the last record's bytes."""
        self._replace(QWidget())

    def _show(self, details: Details, choice: Choice) -> None:
        if choice.view is View.NONE:
            self._replace(Nothing(cannot(choice.reason)))
            return
        self._leave()  # what a viewer asks while it is made is wanted, and must not be ended with the last one's work
        viewer = _made(choice, self._sight, details)
        self._likely = choice.reason
        self._replace(viewer)
        self.viewer = viewer
        viewer.refused.connect(self._refused)
        viewer.ready.connect(self._ready)
        viewer.enlarging.connect(self._enlarge)
        if choice.view is not View.TEXT:
            self._loading.begin()
        viewer.begin()

    def _ready(self) -> None:
        self._loading.end()

    def _enlarge(self, large: bool) -> None:
        """Let the viewer fill the window, or take it back to its place."""
        if large and self.viewer is not None:
            self._enlarged = Enlarged(self, self.viewer)
        elif self._enlarged is not None:
            self._stack.insertWidget(0, self._shown)
            self._stack.setCurrentWidget(self._shown)
            self._enlarged.deleteLater()
            self._enlarged = None
            self._shown.setFocus()

    def _refused(self, error: Exception) -> None:
        viewer = self.viewer
        if viewer is None:
            return
        reason = self._likely if reason_of(error) == "unsupported" and self._likely else reason_of(error)
        instead = as_text(viewer.details, reason or "")
        if reason and instead.view is View.TEXT:
            self._show(viewer.details, instead)
        else:
            self._replace(Nothing(cannot(reason) if reason else sentence_of(error)))

    def _printed(self, ended: Ended) -> None:
        self.session.say(ended.words)

    def _leave(self) -> None:
        """Stop what the last viewer has under way."""
        self._enlarge(large=False)
        self._printing.stop()
        self._loading.end()
        if self.viewer is not None:
            self.viewer.stop()
            self.viewer = None

    def _replace(self, widget: QWidget) -> None:
        """Put another widget in the place of the one shown, which is left and deleted."""
        self._leave()
        old, self._shown = self._shown, widget
        self._stack.addWidget(widget)
        self._stack.setCurrentWidget(widget)
        self._stack.removeWidget(old)
        old.deleteLater()


def _made(choice: Choice, sight: Sight, details: Details) -> Viewer:
    """The viewer of a kind; its code is loaded when the first one is wanted."""
    match choice.view:
        case View.PDF:
            from app.ui.viewer.pdf.view import PdfView

            return PdfView(sight, details, choice)
        case View.PICTURES:
            from app.ui.viewer.pictures import PicturesView

            return PicturesView(sight, details, choice)
        case View.SLICES:
            from app.ui.viewer.slices.view import SlicesView

            return SlicesView(sight, details, choice)
        case _:
            return _without_pictures(choice, sight, details)


def _without_pictures(choice: Choice, sight: Sight, details: Details) -> Viewer:
    """The viewer of what is heard, drawn as a curve or read."""
    match choice.view:
        case View.AUDIO:
            from app.ui.viewer.audio import AudioView

            return AudioView(sight, details, choice)
        case View.WAVES:
            from app.ui.viewer.waves import WavesView

            return WavesView(sight, details, choice)
        case View.REPORT:
            from app.ui.viewer.report import ReportView

            return ReportView(sight, details, choice)
        case _:
            from app.ui.viewer.text import TextView

            return TextView(sight, details, choice)
