"""The files of a protected package, read where they are by the import's own reader of zips."""

import zipfile
from pathlib import Path
from typing import BinaryIO

from app.export.names import top_folder
from importers.candidates import Reason
from importers.sources.boxes import RefusedError
from importers.sources.zips import open_zip
from models.errors import ErrorKind, UserError


class LockedTree:
    """A zip that needs a passphrase. ``sizes`` as its list tells them.

    Raises UserError PACKAGE_DAMAGED, or PACKAGE_LOCKED where it does not open with that passphrase.
    """

    def __init__(self, path: Path, sizes: dict[str, int], passphrase: str | None) -> None:
        asked: list[str | None] = [passphrase]
        try:
            opened_zip = open_zip(
                lambda: path.open("rb"), path.stat().st_size, lambda _again: asked.pop() if asked else None
            )
        except RefusedError:
            raise UserError(ErrorKind.PACKAGE_DAMAGED, path=str(path)) from None
        if opened_zip.shut in (Reason.PASSWORD, Reason.WRONG_PASSWORD):
            raise UserError(ErrorKind.PACKAGE_LOCKED, path=str(path), tried=bool(passphrase))
        top = top_folder([one.raw for one in opened_zip.entries()])
        self._entries = {one.raw[len(top) :]: one for one in opened_zip.entries()}
        self.sizes = {name: size for name, size in sizes.items() if name in self._entries}
        self.odd = tuple(sorted(sizes.keys() - self._entries.keys()))

    def open(self, path: str) -> BinaryIO:
        """One entry's bytes, once they are found to be what was encrypted."""
        entry = self._entries[path]
        if entry.check is None:
            raise zipfile.BadZipFile
        entry.check()
        return entry.opener()
