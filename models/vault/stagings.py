"""Folders outside the vault in which something is being built, in plain text: remembered until they are gone.

A program that is killed leaves such a folder; who opens the vault next finds it here.
"""

import os
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import delete, insert, select

from models.clock import Clock
from models.vault.case_tables import staging
from models.vault.engine import Database


@dataclass(frozen=True, slots=True)
class Staging:
    """One such folder; ``package_id`` is the package that was entered when all of it was written, else None."""

    id: int
    folder: Path
    package_id: int | None


class Stagings:
    """The folders begun and not known to be gone."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database, self._clock = database, clock

    def begin(self, folder: Path) -> int:
        """Remember a folder that is about to be made; returns the number to forget it by."""
        row = insert(staging).values(folder=os.fsencode(folder), begun=self._clock.now())
        with self._database.writing() as connection:
            return connection.execute(row.returning(staging.c.id)).scalar_one()

    def end(self, number: int) -> None:
        """Forget a folder: it is gone."""
        with self._database.writing() as connection:
            connection.execute(delete(staging).where(staging.c.id == number))

    def list(self) -> list[Staging]:
        """What is remembered, the oldest first."""
        these = select(staging.c.id, staging.c.folder, staging.c.package_id).order_by(staging.c.id)
        with self._database.reading() as connection:
            return [Staging(row.id, Path(os.fsdecode(row.folder)), row.package_id) for row in connection.execute(these)]
