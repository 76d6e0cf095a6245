"""Saving the slice that is looked at as a picture, outside the vault; it is said what that means."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from app.services.saving_pictures import save_picture
from app.ui.viewer.slices.viewport import Viewport
from app.ui.widgets.asking import Choice, ask


class Saving(QObject):
    """Asks where, then writes a PNG."""

    def __init__(self, view: QWidget, viewport: Viewport) -> None:
        super().__init__(view)
        self._view, self._viewport = view, viewport

    def begin(self) -> None:
        """Say what it means, then ask where."""
        if self._viewport.picture().isNull():
            return
        words = self.tr("Outside the vault the picture is not encrypted. It is not for diagnosis.")
        choice = Choice(self.tr("Save this picture?"), words, self.tr("Choose where"), self.tr("Do not save"))
        ask(self._view, choice, self._where)

    def save(self, out: Path) -> None:
        """Write the picture as it is shown, at its own size."""
        content, random = self._png(), self._viewport.sight.session.random
        self._viewport.sight.session.look(
            self._view, lambda vault: save_picture(vault, out, content, random), self._saved
        )

    def _where(self) -> None:
        dialog = QFileDialog(self._view, self.tr("Save this picture"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.setDefaultSuffix("png")
        dialog.selectFile(self.tr("image {number}.png").format(number=self._viewport.number + 1))
        dialog.fileSelected.connect(lambda path: self.save(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _png(self) -> bytes:
        data = QByteArray()
        buffer = QBuffer(data)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self._viewport.picture().save(buffer, "PNG")  # type: ignore[call-overload] # its stubs know the name as bytes only
        buffer.close()
        return bytes(data.data())

    def _saved(self, out: Path) -> None:
        words = self.tr("Picture saved. {name} is not encrypted.").format(name=out.name)
        self._viewport.sight.session.say(words)
