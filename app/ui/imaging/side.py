"""One half of the workspace: a series in a viewport, as it was taken or cut in another direction."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.imaging.order import Slice, middle, slices
from app.imaging.reslicing import Cut
from app.services import browsing
from app.services.browsing import Details
from app.services.cutting import Cube
from app.ui.icons import put_icon
from app.ui.imaging.cuts import Cuts, CutSource
from app.ui.imaging.series_model import MARK_ICONS, Mark, mark_words
from app.ui.imaging.words import hindrance_words
from app.ui.overriding import override
from app.ui.theme import theme
from app.ui.viewer.choosing import View, choose
from app.ui.viewer.nothing import Nothing
from app.ui.viewer.reasons import cannot, sentence_of
from app.ui.viewer.sight import Sight
from app.ui.viewer.slices.source import RecordSource, Source
from app.ui.viewer.slices.viewport import Viewport
from app.ui.viewer.slices.words import headline
from app.ui.widgets.boxes import EmptyState
from app.ui.widgets.busy import Busy
from app.ui.widgets.labels import Label
from importers.pictured import Vector


class Side(QFrame):
    """``moved``: another picture is looked at. ``windowed``: its greys changed. ``turned``: the person turned to it.

    ``shown``: another viewport, or none, is in it now, or where its pictures lie became known.
    """

    moved = Signal()
    windowed = Signal()
    turned = Signal()
    shown = Signal()

    def __init__(self, sight: Sight, cuts: Cuts, mark: Mark, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session, self.sight, self.cuts = sight.session, sight, cuts
        self.record_id: int | None = None
        self.details: Details | None = None
        self.cut: Cut | None = None
        self.viewport: Viewport | None = None
        self._member = (0, 0)
        self._at: tuple[int, int] | None = None
        self._in_use = False
        self._content: QWidget = QWidget()
        self.busy = Busy()
        self.busy.cancelled.connect(self.cuts.stop)
        self._put_head(mark)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        for part in (self.head, self.busy):
            self._column.addWidget(part)
        self._column.addWidget(self._content, 1)

    @property
    def slice(self) -> Slice | None:
        """The picture of the record that is looked at; of a cut, the middle one of the record."""
        if self.details is None or self.viewport is None:
            return None
        ordered = slices(self.details.files)
        number = middle(ordered) if self.cut is not None else self.viewport.source.place_of(self.viewport.member)
        return ordered[number] if 0 <= number < len(ordered) else None

    def show_record(self, record_id: int, at: tuple[int, int] | None = None) -> None:
        """Show a series in place of the last one; ``at`` is a file and its frame to begin with."""
        if record_id == self.record_id and self.viewport is not None and at is None:
            return
        self._leave(QWidget())
        self.record_id, self._at = record_id, at
        self.session.look(self, partial(browsing.details, record_id=record_id), self._take, self._missing)

    def clear(self, words: str = "") -> None:
        """Show nothing, or say something instead, and let go of the series."""
        self._leave(EmptyState("images", words) if words else QWidget())
        self.shown.emit()

    def show_cut(self, cut: Cut | None) -> None:
        """Show the series cut in another direction, None as it was taken."""
        chosen = self.slice
        if self.details is None or chosen is None or cut is self.cut:
            return
        if cut is None:
            self.cuts.stop()
            self._look_through(RecordSource(self.sight, self.details), None)
            return
        if self.cut is None:
            self._member = chosen.file.id, chosen.frame
        record_id = self.details.row.record.id
        self.busy.begin(self.tr("Putting the slices together …"))
        watch = self.busy.show_progress, self._not_made
        self.cuts.make(record_id, self._member, partial(self._take_cube, record_id, cut), watch)

    def use(self, *, on: bool) -> None:
        """Say that the tools work on this side, or on the other."""
        self._in_use = on
        self._say_used()

    def show_head(self, *, on: bool) -> None:
        """Say which side it is, where there are two."""
        self.head.setVisible(on)

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._say_used()

    def _say_used(self) -> None:
        words, short = self.tr("Tools work here"), self.tr("In use")
        room = self.width() - self._title.fontMetrics().horizontalAdvance(self._title.text()) - theme().px(70)
        fits = self._used.fontMetrics().horizontalAdvance(words) <= room
        self._used.setText((words if fits else short) if self._in_use else "")

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if event.type() is QEvent.Type.MouseButtonPress:
            self.turned.emit()
        return super().eventFilter(watched, event)

    def _put_head(self, mark: Mark) -> None:
        self.head = QFrame()
        self.head.setProperty("kind", "bar")
        icon = QLabel()
        put_icon(icon, MARK_ICONS[mark], "text", 18)
        self._title, self._used = Label(mark_words(mark), "strong"), Label("", "soft")
        self._used.setWordWrap(False)
        row = QHBoxLayout(self.head)
        row.setContentsMargins(10, 4, 10, 4)
        row.addWidget(icon)
        row.addWidget(self._title)
        row.addStretch(1)
        row.addWidget(self._used, 0, Qt.AlignmentFlag.AlignRight)
        self.head.installEventFilter(self)
        self.head.hide()

    def _take_cube(self, record_id: int, cut: Cut, cube: Cube) -> None:
        self.busy.end()
        if record_id == self.record_id and self.details is not None:
            self._look_through(CutSource(self.session, cube, cut, headline(self.details)), cut)

    def _not_made(self, error: Exception | None) -> None:
        self.busy.end()
        self.shown.emit()
        if error is not None:
            self.session.say(hindrance_words(error))

    def _take(self, details: Details) -> None:
        if details.row.record.id != self.record_id:
            return
        self.details = details
        choice = choose(details)
        if choice.view is View.SLICES:
            self._look_through(RecordSource(self.sight, details), None)
        else:
            self._replace(Nothing(cannot(choice.reason)))
            self.shown.emit()

    def _missing(self, error: Exception) -> None:
        self._replace(Nothing(sentence_of(error)))
        self.shown.emit()

    def _look_through(self, source: Source, cut: Cut | None) -> None:
        place = self._centre()
        viewport = Viewport(self.sight, source)
        self._replace(viewport)
        self.viewport, self.cut = viewport, cut
        viewport.moved.connect(self.moved)
        viewport.windowed.connect(self.windowed)
        viewport.activated.connect(self.turned)
        viewport.arranged.connect(self.shown)
        viewport.refused.connect(self._missing)
        self.shown.emit()
        self._begin_at(viewport)
        viewport.begin()
        if place is not None:
            viewport.go_to(place)

    def _begin_at(self, viewport: Viewport) -> None:
        """Look at the picture that was asked for first."""
        at, self._at = self._at, None
        if at is not None and self.details is not None:
            ordered = [(one.file.id, one.frame) for one in slices(self.details.files)]
            if at in ordered:
                viewport.go(ordered.index(at))

    def _centre(self) -> Vector | None:
        """The place in the patient in the middle of what is looked at."""
        plane = None if self.viewport is None else self.viewport.plane
        return None if plane is None else plane.place(plane.columns / 2, plane.rows / 2)

    def _leave(self, instead: QWidget) -> None:
        self.cuts.stop()
        self.record_id, self.details, self.cut = None, None, None
        self._replace(instead)

    def _replace(self, widget: QWidget) -> None:
        there = self.window().focusWidget()
        focused = there is not None and (there in (self, self._content) or self._content.isAncestorOf(there))
        if self.viewport is not None:
            self.viewport.stop()
            self.viewport = None
            self.shown.emit()
        self.busy.end()
        self._column.replaceWidget(self._content, widget)
        old, self._content = self._content, widget
        old.hide()
        old.deleteLater()
        self.setFocusProxy(widget)
        if focused:
            widget.setFocus()
