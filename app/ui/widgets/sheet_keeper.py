"""The recovery sheet with its saving and printing joined to the services; used at the door and in the settings."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.surroundings import Surroundings
from app.ui.widgets.page_size import page_size
from app.ui.widgets.printing_pdf import ask_printer
from app.ui.widgets.recovery import RecoverySheet
from app.ui.widgets.spooling import Ended, How

if TYPE_CHECKING:
    from app.services.unlocking import RecoveryKey, Vault
    from app.ui.qt_jobs import Watch

Start = Callable[[Callable[[], Any], "Watch[Any]"], object]
"""Runs a job in a worker."""


class SheetKeeper(QWidget):
    """``done`` once two groups were typed back; ``start`` must be set before anything is pressed.

    ``changed`` when ``done`` may be another; ``failed`` carries an Exception.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(self, key: "RecoveryKey", vault: "Vault", around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key, self._vault, self._around = key, vault, around
        self.start: Start = lambda job, _watch: job()
        self.sheet = RecoverySheet(key.text, vault.path.stem, chosen_groups(around.random, len(key.text.split("-"))))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.sheet)
        self.sheet.save.connect(self._save)
        self.sheet.print_wanted.connect(self._print)
        self.sheet.compared.connect(self.changed)

    @property
    def done(self) -> bool:
        """True when the person has shown that they have the key."""
        return self.sheet.matches

    def _save(self, path: Path) -> None:
        from app.ui.qt_jobs import Watch

        key, vault, clock, language, page = self._key, self._vault, self._around.clock, _language(), page_size()

        def job() -> Path:
            from app.services import recovery_sheets

            recovery_sheets.write(path, key, vault, clock, recovery_sheets.Printed(language, page))
            return path

        self.start(job, Watch(self._saved, self.failed.emit))

    def _saved(self, path: Path) -> None:
        words = self.tr("Saved as {name}. Print it, then delete the file: it opens the vault.")
        self.sheet.say_kept(words.format(name=path.name))

    def _print(self) -> None:
        from app.ui.qt_jobs import Watch

        key, vault, clock, language, page = self._key, self._vault, self._around.clock, _language(), page_size()

        def job() -> bytes:
            from app.services import recovery_sheets

            return recovery_sheets.pdf(key, vault, clock, recovery_sheets.Printed(language, page))

        self.start(job, Watch(self._drawn, self.failed.emit))

    def _drawn(self, content: bytes) -> None:
        ask_printer(self, self, content, self.tr("Recovery sheet"), self._printed)

    def _printed(self, ended: Ended) -> None:
        if ended.how is How.SAVED and ended.file is not None:
            self._saved(ended.file)
        elif ended.good:
            self.sheet.say_kept(ended.words)
        else:
            self.sheet.say_lost(ended.words)


def chosen_groups(random: Callable[[int], bytes], count: int) -> tuple[int, int]:
    """Two different numbers of groups, counted from 1, in rising order."""
    first = random(1)[0] % count
    second = (first + 1 + random(1)[0] % (count - 1)) % count
    return min(first, second) + 1, max(first, second) + 1


def _language() -> str:
    return QLocale().name().split("_")[0]
