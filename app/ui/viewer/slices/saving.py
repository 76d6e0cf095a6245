"""Saving the slice that is looked at as a picture, outside the vault; it is said what that means."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from app.services.saving_pictures import save_picture
from app.ui.viewer.slices.viewport import Viewport
from app.ui.widgets.asking import Choice, ask
from app.ui.widgets.folders import FileDialog


class Saving(QObject):
    """Asks where, then writes a PNG."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._view = view

    def begin(self, viewport: Viewport) -> None:
        """Say what it means, then ask where."""
        if viewport.picture().isNull():
            return
        words = self.tr("Outside the vault the picture is not encrypted. It is not for diagnosis.")
        choice = Choice(self.tr("Save this picture?"), words, self.tr("Choose where"), self.tr("Do not save"))
        ask(self._view, choice, lambda: self._where(viewport))

    def save(self, viewport: Viewport, out: Path) -> None:
        """Write the picture as it is shown, at its own size."""
        content, random = self._png(viewport), viewport.sight.session.random
        say = viewport.sight.session.say

        def told(path: Path) -> None:
            say(self.tr("Picture saved. {name} is not encrypted.").format(name=path.name))

        viewport.sight.session.look(self._view, lambda vault: save_picture(vault, out, content, random), told)

    def _where(self, viewport: Viewport) -> None:
        dialog = FileDialog(self._view, self.tr("Save this picture"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.setDefaultSuffix("png")
        dialog.selectFile(self.tr("image {number}.png").format(number=viewport.source.place_of(viewport.member) + 1))
        dialog.chosen.connect(lambda path: self.save(viewport, path))
        dialog.open()

    def _png(self, viewport: Viewport) -> bytes:
        data = QByteArray()
        buffer = QBuffer(data)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image = viewport.picture()
        if image.isGrayscale():
            image = image.convertToFormat(QImage.Format.Format_Grayscale8)
        image.save(buffer, "PNG")  # type: ignore[call-overload] # its stubs know the name as bytes only
        buffer.close()
        return bytes(data.data())
