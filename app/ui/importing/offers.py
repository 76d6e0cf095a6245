"""What offers itself to be added: a disc put into the drive, and new files in the folder that a scanner fills."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QStorageInfo, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout

from app.services.drives import DISC_SYSTEMS, Disc, discs_of
from app.ui.importing.bars import OfferBar
from app.ui.qt_jobs import Lane, Watch
from app.ui.session import Session

if TYPE_CHECKING:
    from app.services.scans import Scan
    from app.services.unlocking import Vault

_DISC_POLL = 4000
_SETTLE = 2000
"""Milliseconds: between two looks at the drives, and for which a scan must stay as it is before it is offered."""

_MOUNTS = Path("/proc/self/mountinfo")


class Offers(QObject):
    """Shows an offer at the foot of the window. ``taken`` carries the paths to add and those of them that are scans."""

    taken = Signal(object, object)

    def __init__(self, session: Session, foot: QVBoxLayout, parent: QObject) -> None:
        super().__init__(parent)
        self._foot = foot
        self._bars: dict[str, OfferBar] = {}
        self._drives = DriveWatch(session, self)
        self._drives.changed.connect(self.show_discs)
        self._known: tuple[Disc, ...] = ()
        self.scans = ScanWatch(session, self)
        self.scans.found.connect(self._scans_found)

    @property
    def discs(self) -> tuple[Disc, ...]:
        """The discs in the drive now."""
        return self._drives.discs

    def show_discs(self, discs: tuple[Disc, ...]) -> None:
        """Offer the discs that are new, and take back the offers of those that are gone."""
        for gone in set(self._known) - set(discs):
            self._drop(str(gone.path))
        for disc in (one for one in discs if one not in self._known):
            words = self.tr("A disc is in the drive: {name}").format(name=disc.label)
            self._offer(str(disc.path), "disc-3", words, ((disc.path,), ()))
        self._known = discs

    def _scans_found(self, scans: "tuple[Scan, ...]") -> None:
        self._drop("scans")
        if scans:
            words = self.tr("%n new scan(s) in the scanner's folder", "", len(scans))
            self._offer("scans", "scan-line", words, (tuple(scan.path for scan in scans), scans))

    def _offer(self, key: str, icon: str, words: str, what: "tuple[tuple[Path, ...], tuple[Scan, ...]]") -> None:
        def take() -> None:
            self._drop(key)
            self.taken.emit(*what)

        self._drop(key)
        self._bars[key] = OfferBar(icon, words, take, lambda: self._leave(key, what[1]))
        self._foot.insertWidget(0, self._bars[key])
        self._bars[key].show()

    def _leave(self, key: str, scans: "tuple[Scan, ...]") -> None:
        self._drop(key)
        self.scans.leave(scans)

    def _drop(self, key: str) -> None:
        bar = self._bars.pop(key, None)
        if bar is not None:
            bar.hide()
            self._foot.removeWidget(bar)
            bar.deleteLater()


class DriveWatch(QObject):
    """Looks for discs every few seconds. ``changed`` carries a tuple of Disc."""

    changed = Signal(object)

    def __init__(self, session: Session, parent: QObject, look: Callable[[], tuple[Disc, ...]] | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.discs: tuple[Disc, ...] = ()
        self._look = look or (_mounted_here if sys.platform == "linux" else None)
        self._timer = QTimer(self)
        self._timer.setInterval(_DISC_POLL)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        QTimer.singleShot(0, self, self.look)

    def look(self) -> None:
        """Look now. Where asking the system may take a while it is asked in another thread."""
        if self._look is not None:
            self._show(self._look())
        else:
            self._session.runner.start(self, Lane.PIXELS, lambda _report: _mounted_anywhere(), Watch(self._show))

    def _show(self, discs: tuple[Disc, ...]) -> None:
        if discs != self.discs:
            self.discs = discs
            self.changed.emit(discs)


class ScanWatch(QObject):
    """Looks at the watched folder whenever it changes. ``found`` carries the new files that have settled."""

    found = Signal(object)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._folder = ""
        self._before: tuple[Scan, ...] = ()
        self._told: tuple[Scan, ...] = ()
        self._left: set[Scan] = set()
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self.look)
        self._timer = QTimer(self, singleShot=True, interval=_SETTLE)
        self._timer.timeout.connect(self.look)
        session.preferences_changed.connect(self.follow)
        session.changed.connect(self.look)
        self.follow()

    def follow(self) -> None:
        """Watch the folder that the settings name."""
        folder = self._session.preferences.watched
        if folder == self._folder:
            return
        if self._watcher.directories():
            self._watcher.removePaths(self._watcher.directories())
        self._folder, self._before = folder, ()
        if folder and Path(folder).is_dir():
            self._watcher.addPath(folder)
        self.look()

    def look(self) -> None:
        """Look at the folder in another thread, and once more a little later until nothing changes."""
        if self._folder:
            folder, before = Path(self._folder), self._before
            self._session.look(self, lambda vault: _looked(vault, folder, before), self._seen, lane=Lane.PIXELS)

    def leave(self, scans: "tuple[Scan, ...]") -> None:
        """Do not offer these again while the vault is open."""
        self._left |= set(scans)

    def _seen(self, seen: "tuple[tuple[Scan, ...], tuple[Scan, ...]]") -> None:
        now, new = seen
        if now != self._before:
            self._before = now
            self._timer.start()
        settled = tuple(scan for scan in new if scan not in self._left)
        if settled != self._told:
            self._told = settled
            self.found.emit(settled)


def _looked(vault: "Vault", folder: Path, before: "tuple[Scan, ...]") -> "tuple[tuple[Scan, ...], tuple[Scan, ...]]":
    from app.services import scans

    now = scans.listing(folder)
    return now, scans.fresh(vault, set(now) & set(before))


def _mounted_here() -> tuple[Disc, ...]:
    try:
        return discs_of(_MOUNTS.read_text(encoding="utf-8", errors="surrogateescape"))
    except OSError:
        return ()


def _mounted_anywhere() -> tuple[Disc, ...]:
    volumes = [one for one in QStorageInfo.mountedVolumes() if one.isReady()]
    return tuple(
        Disc(Path(one.rootPath()), one.displayName())
        for one in volumes
        if bytes(one.fileSystemType().data()).decode(errors="replace").lower() in DISC_SYSTEMS
    )
