"""Backups that the vault remembers: when the last one was made, and where."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.services import safeguarding
from app.services.remembering import remember, remembered
from models.clock import Clock
from models.progress import Report, silent
from models.vault import Vault

_WHEN, _WHERE = "backup.when", "backup.where"


@dataclass(frozen=True, slots=True)
class LastBackup:
    """The newest finished backup."""

    when: datetime
    where: Path


def last(vault: Vault) -> LastBackup | None:
    """The newest backup that this vault knows of."""
    when, where = remembered(vault, _WHEN), remembered(vault, _WHERE)
    return LastBackup(datetime.fromisoformat(when), Path(where)) if when and where else None


def back_up(vault: Vault, target: Path, clock: Clock, report: Report = silent) -> LastBackup:
    """Bring a backup folder up to date and remember it; raises as ``safeguarding.back_up``."""
    safeguarding.back_up(vault, target, report)
    done = LastBackup(clock.now(), target.absolute())
    remember(vault, _WHEN, done.when.isoformat())
    remember(vault, _WHERE, str(done.where))
    return done
