"""The two ways into a vault, as one value."""

from collections.abc import Callable

from models.vault import header as headers
from models.vault.header import Copies, Unlocked
from models.vault.recovery import RecoveryKey

WayIn = str | RecoveryKey
"""A passphrase or a recovery key."""


def unlocker(way_in: WayIn) -> Callable[[Copies], Unlocked]:
    """What opens a header with this passphrase or recovery key; it raises UserError as ``header.unlock`` does."""
    if isinstance(way_in, RecoveryKey):
        return lambda copies: headers.unlock_with_recovery(copies, way_in)
    return lambda copies: headers.unlock(copies, way_in)
