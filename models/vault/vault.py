"""The vault: one folder with people's records, opened by a passphrase or a recovery key."""

import os
from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path
from types import TracebackType

from sqlalchemy import func, select

from models.clock import Clock
from models.errors import BugError, ErrorKind, UserError
from models.progress import Report, silent
from models.records import Standing
from models.vault import header as headers
from models.vault import opening
from models.vault.aside import lying_aside
from models.vault.bin_times import mend_bin_times
from models.vault.care import Care
from models.vault.case_entries import CaseEntries
from models.vault.cases import Cases
from models.vault.content import Contents
from models.vault.emptying import Emptier
from models.vault.entering import Entered, enter
from models.vault.findings import Aside, CheckReport
from models.vault.imports import Imports
from models.vault.intake import Intake
from models.vault.key_images import KeyImages
from models.vault.keys import KdfParams, calibrated
from models.vault.looking import LOOKING
from models.vault.notes import Notes
from models.vault.opening import Opened, Random
from models.vault.packages import Packages
from models.vault.people import People
from models.vault.records_store import Records
from models.vault.recovery import RecoveryKey
from models.vault.schema import REVISIONS
from models.vault.stagings import Stagings
from models.vault.sweeping import sweep
from models.vault.tables import file, person, record
from models.vault.thumbnails import Thumbnails
from models.vault.values import VaultInfo


class Vault:
    """An open vault; a context manager. Made by ``create``, ``open`` or ``open_with_recovery``.

    ``people``, ``records``, ``content``, ``imports``, ``cases``, ``entries``, ``care``, ``packages``, ``stagings``
    and ``notes`` are its rooms.
    May be used from several threads. Any method may raise UserError: DISK_FULL, READ_ONLY, IO_FAILED, DATABASE_DAMAGED.
    """

    def __init__(self, opened: Opened, clock: Clock) -> None:
        self.path, self.clock = opened.path, clock
        self._intake: Intake | None = None
        self._furnish(opened)

    def _furnish(self, opened: Opened) -> None:
        """Make the rooms over an open folder."""
        self._opened = opened
        database, clock = opened.database, self.clock
        self.content = Contents(database, opened.store())
        self._emptier = Emptier(database, opened.store(), self.content, opened.path)
        self.people = People(database)
        self.records = Records(database, clock, self._emptier)
        self.imports = Imports(database, clock)
        self.cases = Cases(database, clock)
        self.entries = CaseEntries(database, clock)
        self.care = Care(database, clock)
        self.packages = Packages(database, clock)
        self.stagings = Stagings(database, clock)
        self.key_images = KeyImages(database, clock)
        self.thumbnails = Thumbnails(database, clock)
        self.notes = Notes(database)

    @classmethod
    def create(
        cls, path: Path, passphrase: str, *, clock: Clock, random: Random = os.urandom, kdf: KdfParams | None = None
    ) -> "tuple[Vault, RecoveryKey]":
        """Make a vault in ``path``, which is missing or an empty folder, and its recovery key.

        ``kdf`` None measures this computer. Raises UserError: VAULT_EXISTS, NO_PASSPHRASE, KDF_REFUSED.
        """
        opened, recovery = opening.make(path, passphrase, kdf or calibrated(), clock.now(), random)
        return cls(opened, clock), recovery

    @classmethod
    def open(cls, path: Path, passphrase: str, *, clock: Clock, random: Random = os.urandom) -> "Vault":
        """Open with the passphrase.

        Raises UserError: NO_VAULT, VAULT_IN_USE, WRONG_PASSPHRASE, HEADER_DAMAGED, DATABASE_DAMAGED, KDF_REFUSED, and
        VAULT_TOO_NEW, nothing touched, when a newer program has changed the vault. Where nothing can be written it is
        opened for looking only (``read_only``); VAULT_UNSETTLED when it cannot be looked at without writing first.
        """
        return cls._opened_with(opening.open_entered(enter(path, passphrase), random), clock)

    @classmethod
    def open_with_recovery(cls, path: Path, key: RecoveryKey, *, clock: Clock, random: Random = os.urandom) -> "Vault":
        """Open with the recovery key; WRONG_RECOVERY_KEY, and as ``open``."""
        return cls._opened_with(opening.open_entered(enter(path, key), random), clock)

    @classmethod
    def opened(cls, entered: Entered, *, clock: Clock, random: Random = os.urandom) -> "Vault":
        """The second half of ``open``, for a vault that was entered before; DATABASE_DAMAGED, VAULT_TOO_NEW."""
        return cls._opened_with(opening.open_entered(entered, random), clock)

    def __enter__(self) -> "Vault":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """End a running intake, close every file, overwrite the keys, release the lock; may be called twice."""
        try:
            if self._intake is not None:
                self._intake.close()
        finally:
            self.content.close()
            self._opened.close()

    @property
    def read_only(self) -> ErrorKind | None:
        """Why the vault can only be looked at, as every change in it is answered: VAULT_READ_ONLY, DISK_FULL."""
        return self._opened.database.refusal

    @property
    def importing(self) -> bool:
        """True while an intake is open, which bars the way for another."""
        return self._intake is not None

    def intake(self, import_id: int) -> Intake:
        """The way in for one import, one at a time; close it. ``import_id`` comes from ``imports.begin``."""
        if self._intake is not None:
            raise BugError("one intake at a time")
        self._intake = Intake(self._opened.database, self._opened.store(), self.clock, import_id)
        self._intake.on_close = self._intake_closed
        return self._intake

    def undisturbed(self) -> AbstractContextManager[None]:
        """While it is entered, no other thread changes anything: what was read before a change is still so after it."""
        return self._opened.database.undisturbed()

    def info(self) -> VaultInfo:
        """What the vault is and holds."""
        header = self._opened.header
        counts = select(record.c.standing, func.count()).group_by(record.c.standing)
        with self._opened.database.reading() as connection:
            records = dict(connection.execute(counts).all())
            persons = connection.scalar(select(func.count()).select_from(person)) or 0
            files, total = connection.execute(select(func.count(), func.coalesce(func.sum(file.c.size), 0))).one()
        return VaultInfo(
            id=header.vault_id.hex(),
            format=header.version,
            created=header.created,
            kdf=self._kdf(),
            persons=persons,
            records=records.get(Standing.ACTIVE, 0),
            held=records.get(Standing.HELD, 0),
            binned=records.get(Standing.BIN, 0),
            files=files,
            bytes=total,
            revision=REVISIONS[-1],
            aside=lying_aside(self.path),
        )

    def aside(self, latest: datetime | None = None) -> Aside:
        """What lies aside in ``orphans/``, since ``latest`` or longer; None: all of it."""
        return lying_aside(self.path, latest)

    def mend_bin_times(self) -> int:
        """Put right since when things are in the bin where a clock was wrong; see ``models.vault.bin_times``."""
        return mend_bin_times(self._opened.database, self._opened.header.created, self.clock.now())

    def require_passphrase(self, passphrase: str) -> None:
        """Raise UserError(WRONG_PASSPHRASE, NO_PASSPHRASE) unless this one opens the vault; computes the key for it."""
        header = self._opened.header
        headers.unlock(headers.Copies(((headers.COPIES[0], header),)), passphrase).master.wipe()

    def change_passphrase(self, new: str) -> None:
        """Let another passphrase open the vault. Old copies of the folder still open with the old one (``rotate``)."""
        opened = self._opened
        opened.save(headers.with_passphrase(opened.header, opened.master, new, self._kdf(), opened.random))

    def new_recovery_key(self) -> RecoveryKey:
        """Let another recovery key open the vault, in place of the old one."""
        opened = self._opened
        key = RecoveryKey.generate(opened.random)
        opened.save(headers.with_recovery(opened.header, opened.master, key, opened.random))
        return key

    def check(self, report: Report = silent) -> CheckReport:
        """Read every byte of the vault and say what is not as it was stored. Changes nothing; may raise Cancelled."""
        from models.vault import checking

        return checking.check(self._opened, report)

    def backup(self, dest: Path, report: Report = silent) -> None:
        """Make ``dest`` a backup of the vault as it is now, or bring that backup up to date; see ``vault.backup``.

        Raises UserError: TARGET_INSIDE_VAULT, TARGET_EXISTS, VAULT_IN_USE, CONTENT_DAMAGED, CONTENT_MISSING.
        """
        from models.vault import backup

        backup.back_up(self._opened, dest, report)

    def rotate(self, passphrase: str, report: Report = silent) -> RecoveryKey:
        """Encrypt everything anew under a new master key; the vault stays open. Nobody may use it meanwhile.

        Returns the new recovery key; the old one and old copies of the folder open nothing written from now on.
        Raises UserError: CONTENT_DAMAGED, CONTENT_MISSING, DATABASE_DAMAGED, and what the disk refuses.
        """
        from models.vault import rotation

        self._opened.database.require_writable()
        if self._intake is not None:
            raise BugError("no rotation during an intake")
        self.content.close()
        opened, key = rotation.rotate(self._opened, passphrase, self._kdf(), report)
        self._furnish(opened)
        return key

    def _kdf(self) -> KdfParams:
        return next(slot.kdf for slot in self._opened.header.slots if slot.kdf is not None)

    @classmethod
    def _opened_with(cls, opened: Opened, clock: Clock) -> "Vault":
        vault = cls(opened, clock)
        if opened.database.refusal is not None:
            return vault
        try:
            sweep(opened.database, opened.store(), vault._emptier, clock.now())
        except UserError as error:
            if error.kind not in LOOKING:  # what could not be put in order now waits for next time
                vault.close()
                raise
        except BaseException:
            vault.close()
            raise
        return vault

    def _intake_closed(self) -> None:
        self._intake = None
