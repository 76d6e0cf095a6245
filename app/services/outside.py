"""Building files outside the vault, where nothing is encrypted: the vault remembers where until that place is clear.

A program that is killed while it builds leaves a hidden folder in plain text. Whoever opens the vault next clears it.
"""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from app.export import staging
from models.errors import UserError

if TYPE_CHECKING:
    from models.vault import Vault


class Remembered:
    """A ``staging.Keep``: the vault remembers the hidden folder, under ``number``, for as long as it is there.

    A vault that cannot be written to, on a full or damaged disk for instance, must not keep anybody from saving what is
    in it: then nothing is remembered, and ``number`` stays None.
    """

    def __init__(self, vault: "Vault") -> None:
        self._vault = vault
        self.number: int | None = None

    @contextmanager
    def __call__(self, folder: Path) -> Iterator[None]:
        with suppress(UserError):
            self.number = self._vault.stagings.begin(folder)
        disk = disk_of(folder)
        try:
            yield
        finally:
            if self.number is not None and not os.path.lexists(folder) and disk_of(folder) == disk:
                with suppress(UserError):
                    self._vault.stagings.end(self.number)


def disk_of(path: Path) -> int | None:
    """The device on which a path lies, or would; another one once a stick was pulled out from under it."""
    for place in path.parents:
        with suppress(OSError):
            return place.stat().st_dev
    return None


@contextmanager
def built(vault: "Vault", out: Path, random: Callable[[int], bytes]) -> Iterator[Path]:
    """Give the path at which to build ``out``; on leaving, it is made durable and gets its name.

    Raises UserError TARGET_EXISTS, TARGET_INSIDE_VAULT; OSError.
    """
    from app.export.durable import make_durable

    staging.refuse(out, vault.path)
    with staging.staged(out, random, Remembered(vault)) as place:
        yield place
        make_durable(place)


def write_new(vault: "Vault", out: Path, content: bytes, random: Callable[[int], bytes]) -> None:
    """Write the new file ``out``; all of it appears at once or nothing does. Raises as ``built``."""
    with built(vault, out, random) as place:
        place.write_bytes(content)


def clear_left(vault: "Vault") -> int:
    """Clear what killed programs left of this vault's contents outside it; returns how many places. Raises UserError.

    A package that was entered and never got its name is struck out. What cannot be reached now is left for next time.
    """
    cleared = 0
    for one in vault.stagings.list():
        there = os.path.lexists(one.folder)
        unpublished = there and staging.unpublished(one.folder)
        left = staging.clear(one.folder)
        if left in (staging.Left.UNREACHABLE, staging.Left.BUSY):
            continue
        if left is staging.Left.GONE:
            cleared += there
            if unpublished and one.package_id is not None:
                vault.packages.withdraw(one.package_id)
        vault.stagings.end(one.id)
    return cleared
