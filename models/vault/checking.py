"""Checking a vault: every byte of it is read, and everything that does not agree is named."""

import contextlib
import hashlib
from collections.abc import Iterator
from itertools import groupby

from sqlalchemy import func, select
from sqlcipher3 import dbapi2  # type: ignore[import-untyped]  # its authors give no types

from models.errors import ErrorKind, UserError
from models.progress import Progress, Report, silent
from models.vault import header as headers
from models.vault.aside import lying_aside
from models.vault.content import PLACES, Place
from models.vault.engine import Database
from models.vault.findings import CheckFinding, CheckKind, CheckReport
from models.vault.lock import conflicted_copies
from models.vault.marks import any_mark
from models.vault.opening import Opened
from models.vault.segments import DamagedSegment, MissingSegment, SegmentReader, SegmentStore
from models.vault.tables import dead_segment, file, record, segment

_PRAGMAS = {"cipher_integrity_check": "", "integrity_check": "ok", "foreign_key_check": ""}
_INDEX_CHECK = "INSERT INTO record_fts (record_fts, rank) VALUES ('integrity-check', 1)"
_COUNT, _TOTAL = func.count(file.c.id), func.coalesce(func.sum(file.c.size), 0)
MISCOUNTED = (
    select(record.c.id, record.c.title)
    .outerjoin(file, file.c.record_id == record.c.id)
    .group_by(record.c.id)
    .having((record.c.files != _COUNT) | (record.c.bytes != _TOTAL))
)
"""Number and title of the records whose sums are not those of their files."""


def check(opened: Opened, report: Report = silent) -> CheckReport:
    """Read every byte of the vault and compare it with what was stored. Changes nothing.

    Header copies, a synchroniser's traces, every page and row of the database, every chunk of every segment, the
    SHA-256 of every file. Raises UserError only for what the disk refuses, and Cancelled when ``report`` does.
    """
    findings = [*header_findings(opened), *database_findings(opened.database)]
    places: list[Place] = []
    try:
        places = stored_places(opened.database)
        findings += [*_sum_findings(opened.database), *_loose_findings(opened)]
    except UserError as error:
        if error.kind is not ErrorKind.DATABASE_DAMAGED:
            raise
    findings += content_findings(opened, places, report)
    aside = lying_aside(opened.path)
    return CheckReport(tuple(findings), len(places), sum(place.size for place in places), aside)


def header_findings(opened: Opened) -> list[CheckFinding]:
    """Header copies that are not the sealed one, and files that a synchroniser made."""
    copies = headers.check_copies(opened.path, opened.master)
    conflicts = conflicted_copies(opened.path)
    return [
        *(CheckFinding(CheckKind.HEADER_COPY, name) for name in copies),
        *(CheckFinding(CheckKind.CONFLICTED_COPY, name) for name in conflicts),
    ]


def database_findings(database: Database) -> list[CheckFinding]:
    """What SQLCipher and SQLite find: page seals, structure, constraints, references, the full-text index.

    The seals are those of the file, not of the write-ahead log: a page that a loss of power tore is made good from the
    log first, where anything can be written.
    """
    findings = []
    if database.refusal is None:
        with contextlib.suppress(UserError, dbapi2.Error):  # what is wrong is found in a moment
            database.settle()
    for pragma, good in _PRAGMAS.items():
        rows = _answers(database, f"PRAGMA {pragma}")
        findings += [CheckFinding(_kind_of(row), pragma, detail=row) for row in rows if row != good]
    if not findings and database.refusal is None:  # SQLite knows this question as a change
        rows = _answers(database, _INDEX_CHECK)
        findings = [CheckFinding(CheckKind.FULL_TEXT, "record_fts", detail=row) for row in rows]
    return findings


def stored_places(database: Database) -> list[Place]:
    """Where every file lies, by segment and offset. Raises UserError DATABASE_DAMAGED."""
    with database.reading() as connection:
        return [Place(*row) for row in connection.execute(PLACES.order_by(file.c.segment_id, file.c.offset))]


def content_findings(opened: Opened, places: list[Place], report: Report = silent) -> list[CheckFinding]:
    """Read the files at ``places``, which come by segment, and all else in their segments."""
    store, findings = opened.store(), []
    total, done = sum(place.size for place in places), 0
    for _, group in groupby(places, key=lambda place: place.segment_id):
        report(Progress("checking", done, total))
        members = list(group)
        findings += findings_of(opened.database, members, *bad_members(store, members))
        done += sum(place.size for place in members)
    report(Progress("checking", done, total))
    return findings


def bad_members(store: SegmentStore, members: list[Place]) -> tuple[list[tuple[Place, CheckKind]], bool]:
    """Read one segment whole: the files in it that are bad, with why; and whether all else in it is good."""
    first = members[0]
    try:
        reader = store.reader(first.segment_id, first.salt, first.data_length, first.file_size)
    except MissingSegment:
        return [(place, CheckKind.CONTENT_MISSING) for place in members], False
    except DamagedSegment:
        return [(place, CheckKind.CONTENT_DAMAGED) for place in members], False
    with reader:
        bad = [(place, CheckKind.CONTENT_DAMAGED) for place in members if not _is_whole(reader, place)]
        try:
            reader.verify()
        except DamagedSegment:
            return bad, False
    return bad, True


def findings_of(
    database: Database, members: list[Place], bad: list[tuple[Place, CheckKind]], whole: bool
) -> list[CheckFinding]:
    """What ``bad_members`` said of a segment, as findings."""
    if whole or bad:
        return [_about(database, kind, place) for place, kind in bad]
    return [CheckFinding(CheckKind.SEGMENT_DAMAGED, members[0].segment_id)]


def orphans(opened: Opened) -> list[str]:
    """Segments that no row names, neither as living nor as still to be removed; none while an import is writing."""
    there = opened.store().ids()
    with opened.database.reading() as connection:
        if any_mark(connection):
            return []
        named = {*connection.scalars(select(segment.c.id)), *connection.scalars(select(dead_segment.c.id))}
    return sorted(there - named)


def _is_whole(reader: SegmentReader, place: Place) -> bool:
    running = hashlib.sha256()
    try:
        for view in reader.chunks(place.offset, place.size):
            running.update(view)
    except DamagedSegment:
        return False
    return running.digest() == place.sha256


def _about(database: Database, kind: CheckKind, place: Place) -> CheckFinding:
    with database.reading() as connection:
        name = connection.scalar(select(file.c.name).where(file.c.id == place.file_id)) or ""
    return CheckFinding(kind, name, place.record_id, place.segment_id)


def _kind_of(row: str) -> CheckKind:
    """SQLite looks into the full-text index as well, and says so."""
    return CheckKind.FULL_TEXT if "fts5" in row.lower() else CheckKind.DATABASE


def _answers(database: Database, statement: str) -> list[str]:
    try:
        with database.alone() as connection:
            return [" ".join(map(str, row)) for row in connection.execute(statement).fetchall()]
    except UserError as error:
        if error.kind is not ErrorKind.DATABASE_DAMAGED:
            raise
        return [error.kind.value]
    except dbapi2.Error:  # a table is not there at all
        return [ErrorKind.DATABASE_DAMAGED.value]


def _sum_findings(database: Database) -> list[CheckFinding]:
    """Records whose number of files or bytes is not that of their rows."""
    with database.reading() as connection:
        rows = connection.execute(MISCOUNTED).all()
    return [CheckFinding(CheckKind.RECORD_SUM, title, number) for number, title in rows]


def _loose_findings(opened: Opened) -> Iterator[CheckFinding]:
    """Files that no row names, and segments that a row names but no file is in and that are gone."""
    store = opened.store()
    for name in orphans(opened):
        yield CheckFinding(CheckKind.ORPHAN, name)
    for path in store.strangers():
        yield CheckFinding(CheckKind.STRANGER, path.name)
    with opened.database.reading() as connection:
        unused = connection.scalars(select(segment.c.id).where(segment.c.id.not_in(select(file.c.segment_id)))).all()
    for name in sorted(unused):
        if not store.path(name).exists():
            yield CheckFinding(CheckKind.CONTENT_MISSING, name)
