"""Keeping a vault whole: check it, back it up, bring it back, repair it."""

from collections.abc import Callable
from pathlib import Path

from models import vault as door
from models.clock import Clock
from models.progress import Report, silent
from models.vault import Aside, CheckFinding, CheckReport, RecoveryKey, RepairReport, Vault, VaultInfo

__all__ = [
    "Aside",
    "CheckFinding",
    "CheckReport",
    "RepairReport",
    "VaultInfo",
    "back_up",
    "check",
    "info",
    "recovery_key",
    "repair",
    "restore",
]


def info(vault: Vault) -> VaultInfo:
    """What the vault is and holds."""
    return vault.info()


def check(vault: Vault, report: Report = silent) -> CheckReport:
    """Read every byte of every record and compare."""
    return vault.check(report)


def back_up(vault: Vault, target: Path, report: Report = silent) -> None:
    """Bring a backup folder up to date with the vault; only what changed is copied. Stays encrypted."""
    vault.backup(target.absolute(), report)


def restore(source: Path, target: Path, passphrase: str | None, report: Report = silent) -> CheckReport | None:
    """Make a vault from a backup at a new place; the backup is not changed.

    With a passphrase the new vault is also opened and checked in full, without one the answer is None.
    """
    return door.restore(source.absolute(), target.absolute(), report, passphrase)


def repair(
    path: Path, way_in: str | RecoveryKey, *, clock: Clock, random: Callable[[int], bytes], report: Report = silent
) -> RepairReport:
    """Put right what can be put right, with passphrase or recovery key; the report says what was done, what is left."""
    return door.repair(path.absolute(), way_in, clock=clock, random=random, report=report)


def recovery_key(text: str) -> RecoveryKey:
    """The recovery key as typed; UserError(RECOVERY_KEY_TYPO) names the group with the mistake."""
    return RecoveryKey.parse(text)
