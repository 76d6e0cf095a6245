"""Files from outside: dropped anywhere on the window, or pasted."""

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from app.ui.icons import put_icon
from app.ui.overriding import override
from app.ui.session import Session
from app.ui.widgets.labels import Label


def paths_in(data: QMimeData) -> tuple[Path, ...]:
    """The files and folders of this computer that are dragged or were copied."""
    return tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile() and url.toLocalFile())


class DropGround(QObject):
    """Makes a widget take files that are dropped on it, and shows so while they are over it."""

    def __init__(self, session: Session, ground: QWidget) -> None:
        super().__init__(ground)
        self._session, self._ground = session, ground
        ground.setAcceptDrops(True)
        ground.installEventFilter(self)
        self.overlay = self._made()

    def paste(self) -> None:
        """Take in the files that were copied."""
        copied = QGuiApplication.clipboard().mimeData()
        if paths := paths_in(copied):
            self._session.add_records(*paths)
        elif copied.hasImage():
            self._session.say(self.tr("A picture was copied, but no file. Save the picture first, then add its file."))
        else:
            self._session.say(self.tr("No files were copied. Copy files or a folder first, then paste them here."))

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if isinstance(event, QDropEvent):
            return self._dropped(event)
        if event.type() is QEvent.Type.DragLeave:
            self.overlay.hide()
        elif event.type() is QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _dropped(self, event: QDropEvent) -> bool:
        """Drag events are drop events too."""
        paths = paths_in(event.mimeData())
        if not paths:
            return False
        if isinstance(event, QDragMoveEvent):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            if isinstance(event, QDragEnterEvent):
                self._show()
            return True
        self.overlay.hide()
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self._session.add_records(*paths)
        return True

    def _show(self) -> None:
        self._place()
        self.overlay.show()
        self.overlay.raise_()

    def _place(self) -> None:
        self.overlay.setGeometry(self._ground.rect().adjusted(16, 16, -16, -16))

    def _made(self) -> QFrame:
        overlay = QFrame(self._ground)
        overlay.setProperty("kind", "drop")
        overlay.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        column = QVBoxLayout(overlay)
        picture = QLabel()
        put_icon(picture, "file-plus", "accent", 56)
        words = Label(self.tr("Drop to add"), "title")
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        more = Label(self.tr("Files, folders, zip archives and discs. Nothing leaves this computer."), "soft")
        more.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        column.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(words)
        column.addWidget(more)
        column.addStretch(1)
        overlay.hide()
        return overlay
