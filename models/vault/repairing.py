"""Repairing a vault: what can be put right is, what cannot is named, and nothing is thrown away."""

import contextlib
import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from itertools import groupby
from pathlib import Path

from sqlalchemy import Connection, select

from models.clock import Clock
from models.errors import ErrorKind, UserError
from models.progress import Progress, Report, silent
from models.vault import header as headers
from models.vault.aside import stamp
from models.vault.checking import (
    MISCOUNTED,
    bad_members,
    database_findings,
    findings_of,
    header_findings,
    orphans,
    stored_places,
)
from models.vault.copying import copy_file
from models.vault.durable import as_user_error, replace, sync_folder
from models.vault.engine import Database
from models.vault.findings import CheckFinding, CheckKind
from models.vault.folder import FILE_NAME, home_of
from models.vault.header import Header
from models.vault.homing import bring_home
from models.vault.joining import recount
from models.vault.keys import MasterKey
from models.vault.lock import VaultLock
from models.vault.looking import write_protected
from models.vault.marks import clear_mark
from models.vault.opening import Opened
from models.vault.rescue import copy_rows, mend
from models.vault.salvage import SALVAGED, Shelf, look_into, look_into_file, lost_contents
from models.vault.schema import bring_up_to_date, build
from models.vault.settling import clear, settle
from models.vault.tables import segment
from models.vault.ways_in import WayIn, unlocker


class RepairKind(StrEnum):
    """What a repair did."""

    HEADER_REWRITTEN = "header_rewritten"
    TEMP_REMOVED = "temp_removed"
    DATABASE_PUT_ASIDE = "database_put_aside"
    ROWS_RESCUED = "rows_rescued"
    FILES_SALVAGED = "files_salvaged"
    FULL_TEXT_REBUILT = "full_text_rebuilt"
    RECORDS_RECOUNTED = "records_recounted"
    SEGMENT_BROUGHT_BACK = "segment_brought_back"
    ORPHAN_PUT_ASIDE = "orphan_put_aside"
    SEGMENT_PUT_ASIDE = "segment_put_aside"


@dataclass(frozen=True, slots=True)
class RepairStep:
    """One thing done: to what, and how many it concerned."""

    kind: RepairKind
    subject: str
    count: int = 1


@dataclass(frozen=True, slots=True)
class RepairReport:
    """Everything a repair did, and everything that is still not as it should be."""

    steps: tuple[RepairStep, ...]
    left: tuple[CheckFinding, ...]


def repair(
    path: Path, way_in: WayIn, *, clock: Clock, random: Callable[[int], bytes] = os.urandom, report: Report = silent
) -> RepairReport:
    """Put right what can be put right in a closed vault, and say what was done and what is left.

    - A bad header copy is written anew from the good one.
    - A damaged or lost database is put aside in ``orphans/``; a new one gets every row that can still be read, and
      contents that no row knows any more are found by their segments' manifests and held for the person "salvaged".
    - The full-text index and the sums of records are made anew where they do not agree.
    - Segments under another's name, in another folder or put aside, which the database names, get their places back.
    - Whole segments that no row names (an older database was put back), also those in ``orphans/``, are salvaged in the
      same way, unless their contents are in the vault already.
    - Other segments that no row names, and those of which no file can be read, go to ``orphans/``. A segment of which
      something can be read stays. The records of lost files stay, with their text, and are named in ``left``.

    Raises UserError as opening does, HEADER_DAMAGED when both copies are bad: then only a backup helps.
    """
    path = home_of(path)
    settle(path)
    if not path.is_dir():
        raise UserError(ErrorKind.NO_VAULT, path=path)
    copies = headers.load(path)
    if write_protected(path):
        raise UserError(ErrorKind.VAULT_READ_ONLY, path=path)
    lock = VaultLock(path)
    try:
        clear(path)
        unlocked = unlocker(way_in)(copies)
        with contextlib.closing(_Repairer(path, unlocked.header, unlocked.master, lock, random)) as repairer:
            return repairer.run(clock, report)
    finally:
        lock.release()


class _Repairer:
    """One repair of one vault. The database is open from ``_open_database`` on."""

    def __init__(
        self, path: Path, header: Header, master: MasterKey, lock: VaultLock, random: Callable[[int], bytes]
    ) -> None:
        self._key = master.derive(b"database")
        self._opened = Opened(path, lock, header, master, Database(path, self._key), random)
        self._steps: list[RepairStep] = []
        self._left: list[CheckFinding] = []

    def run(self, clock: Clock, report: Report) -> RepairReport:
        """All of it, in order: what later steps stand on comes first."""
        self._mend_header()
        store = self._opened.store()
        store.prepare()
        self._note(RepairKind.TEMP_REMOVED, "tmp", store.purge_temp())
        self._bring_home(bring_home(store, clock.now()))
        if not self._database_is_sound():
            self._new_database(clock, report)
        self._bring_home(bring_home(store, clock.now(), self._named()))
        self._mend_index()
        self._take_back(clock, report)
        self._put_aside(clock, report)
        self._left += header_findings(self._opened) + database_findings(self._opened.database)
        strangers = (CheckFinding(CheckKind.STRANGER, each.name) for each in store.strangers())
        return RepairReport(tuple(self._steps), (*self._left, *strangers))

    def close(self) -> None:
        """Close the database and overwrite the keys."""
        self._opened.close()

    def _note(self, kind: RepairKind, subject: str, count: int = 1) -> None:
        if count:
            self._steps.append(RepairStep(kind, subject, count))

    def _named(self) -> set[str]:
        with self._opened.database.reading() as connection:
            return set(connection.scalars(select(segment.c.id)))

    def _bring_home(self, names: list[str]) -> None:
        for name in names:
            self._note(RepairKind.SEGMENT_BROUGHT_BACK, name)

    def _mend_header(self) -> None:
        opened = self._opened
        bad = headers.check_copies(opened.path, opened.master)
        if bad:
            headers.save(opened.path, opened.header)
        for name in bad:
            self._note(RepairKind.HEADER_REWRITTEN, name)

    def _database_is_sound(self) -> bool:
        if not (self._opened.path / FILE_NAME).is_file():
            return False
        try:
            bring_up_to_date(self._opened.database)
        except UserError as error:
            if error.kind is not ErrorKind.DATABASE_DAMAGED:
                raise
            return False
        return not [each for each in database_findings(self._opened.database) if each.kind is CheckKind.DATABASE]

    def _new_database(self, clock: Clock, report: Report) -> None:
        """Build a new database in ``tmp``, fill it with what is left of the old one, and let it take its place."""
        opened, folder = self._opened, self._opened.path / "tmp"
        opened.database.close()
        fresh = Database.create(folder, self._key)
        try:
            with fresh.writing() as connection:
                build(connection)
            self._note(RepairKind.ROWS_RESCUED, FILE_NAME, self._rescued(fresh))
            with fresh.writing() as connection:
                mend(connection, opened.store(), clock.now())
                clear_mark(connection)
                self._salvage(connection, Shelf(connection, clock.now()), report)
            fresh.settle()
        finally:
            fresh.close()
        self._note(RepairKind.DATABASE_PUT_ASIDE, FILE_NAME, _swap(opened.path, folder / FILE_NAME, clock.now()))
        opened.database = Database(opened.path, self._key)

    def _rescued(self, fresh: Database) -> int:
        copied, incomplete = 0, list[str]()
        if (self._opened.path / FILE_NAME).is_file():
            copied, incomplete = copy_rows(lambda: Database(self._opened.path, self._key), fresh)
        lost = incomplete if copied else [FILE_NAME]
        self._left += [CheckFinding(CheckKind.ROWS_LOST, name) for name in lost]
        return copied

    def _salvage(self, connection: Connection, shelf: Shelf, report: Report) -> None:
        for number, salvaged in enumerate(lost_contents(self._opened.store(), connection)):
            report(Progress("salvaging", number))
            shelf.file(salvaged)
            self._left += salvaged.bad
        self._note(RepairKind.FILES_SALVAGED, SALVAGED, shelf.files)

    def _mend_index(self) -> None:
        found = {each.kind for each in database_findings(self._opened.database)}
        with self._opened.database.writing() as connection:
            if CheckKind.FULL_TEXT in found:
                connection.exec_driver_sql("INSERT INTO record_fts (record_fts) VALUES ('rebuild')")
                self._note(RepairKind.FULL_TEXT_REBUILT, "record_fts")
            wrong = [row[0] for row in connection.execute(MISCOUNTED)]
            recount(connection, wrong)
            self._note(RepairKind.RECORDS_RECOUNTED, "record", len(wrong))
            clear_mark(connection)

    def _take_back(self, clock: Clock, report: Report) -> None:
        """File what segments without rows hold and the vault does not have, also those that lie aside."""
        store, unnamed = self._opened.store(), orphans(self._opened)
        aside = store.orphans()
        if not unnamed and not aside:
            return
        with self._opened.database.writing() as connection:
            shelf = Shelf(connection, clock.now())
            for number, name in enumerate(unnamed):
                report(Progress("salvaging", number, len(unnamed)))
                salvaged = look_into(store, name)
                shelf.file(salvaged)
                self._left += salvaged.bad if salvaged.seal is not None else ()
            for number, path in enumerate(aside):
                report(Progress("salvaging", number, len(aside)))
                salvaged = look_into_file(store, path)
                if salvaged.seal is not None and shelf.lacks(salvaged):
                    store.take_back(path, salvaged.seal.segment_id)
                    shelf.file(salvaged)
        self._note(RepairKind.FILES_SALVAGED, SALVAGED, shelf.files)

    def _put_aside(self, clock: Clock, report: Report) -> None:
        """Orphans and hopeless segments go to ``orphans/``; bad files are named."""
        store = self._opened.store()
        for name in orphans(self._opened):
            stamp(store.quarantine(name), clock.now())
            self._note(RepairKind.ORPHAN_PUT_ASIDE, name)
        places = stored_places(self._opened.database)
        for name, group in groupby(places, key=lambda place: place.segment_id):
            report(Progress("repairing", len(self._steps)))
            members = list(group)
            bad, whole = bad_members(store, members)
            self._left += findings_of(self._opened.database, members, bad, whole)
            if len(bad) == len(members) and store.path(name).exists():
                stamp(store.quarantine(name), clock.now())
                self._note(RepairKind.SEGMENT_PUT_ASIDE, name)


def _swap(root: Path, fresh: Path, now: datetime) -> int:
    """Put the old database aside and the new one in its place; returns how many files were put aside."""
    number = 1
    while (root / "orphans" / f"{FILE_NAME}.{number}").exists():
        number += 1
    moved = 0
    try:
        for ending in ("", "-wal", "-journal"):
            old = root / f"{FILE_NAME}{ending}"
            if old.exists():
                kept = root / "orphans" / f"{FILE_NAME}.{number}{ending}"
                copy_file(old, kept)
                stamp(kept, now)
                moved += 1
        for ending in ("-wal", "-journal", "-shm"):  # never to meet the new file
            (root / f"{FILE_NAME}{ending}").unlink(missing_ok=True)
        replace(fresh, root / FILE_NAME)
        for folder in (root / "orphans", root / "tmp", root):
            sync_folder(folder)
    except OSError as error:
        raise as_user_error(error, path=root) from error
    return moved
