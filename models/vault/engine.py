"""The vault's database: SQLCipher through SQLAlchemy, one reading or writing transaction at a time per connection."""

import contextlib
import shutil
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, FromClause, create_engine, event, exc
from sqlalchemy.dialects.sqlite.base import SQLiteCompiler
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2  # type: ignore[import-untyped]  # its authors give no types

from models.errors import ErrorKind, UserError
from models.vault.file_systems import shares_memory
from models.vault.folder import FILE_NAME, require_there
from models.vault.keys import KEY_BYTES, Key
from models.vault.looking import address, refused

_CACHE_KIB = 16 * 1024
_JOURNAL_BYTES = 32 * 1024 * 1024
_BUSY_SECONDS = 20
_POOL = 2
_FULL_BELOW = 128 * 1024
_SQLITE_BUSY, _SQLITE_READONLY, _SQLITE_IOERR, _SQLITE_CORRUPT = 5, 8, 10, 11
_SQLITE_FULL, _SQLITE_CANTOPEN, _SQLITE_NOTADB = 13, 14, 26
_KINDS = {
    _SQLITE_BUSY: ErrorKind.VAULT_IN_USE,
    _SQLITE_READONLY: ErrorKind.READ_ONLY,
    _SQLITE_IOERR: ErrorKind.IO_FAILED,
    _SQLITE_CORRUPT: ErrorKind.DATABASE_DAMAGED,
    _SQLITE_FULL: ErrorKind.DISK_FULL,
    _SQLITE_CANTOPEN: ErrorKind.IO_FAILED,
    _SQLITE_NOTADB: ErrorKind.DATABASE_DAMAGED,
}


class Database:
    """The encrypted database of one vault. Used from several threads; a transaction stays in its thread.

    ``key`` is SQLCipher's raw key, of which it keeps a copy of its own. Every method may raise UserError:
    DATABASE_DAMAGED (also when the key is not this database's: the header has verified it by then), DISK_FULL,
    READ_ONLY, IO_FAILED, VAULT_IN_USE.

    With a ``refusal`` it is only looked at, nothing beside it is made, and every change raises that kind of UserError.
    """

    def __init__(self, folder: Path, key: Key, refusal: ErrorKind | None = None) -> None:
        self.path = folder.absolute() / FILE_NAME
        self.refusal = refusal
        self.changes = 0
        self._key = Key(key.secret)
        self._gate = threading.RLock()
        self._engine = _engine(self._connect)

    @classmethod
    def create(cls, folder: Path, key: Key) -> "Database":
        """A database without tables, in a file that must not exist yet."""
        try:
            (folder / FILE_NAME).touch(mode=0o600, exist_ok=False)
        except FileExistsError as error:
            raise UserError(ErrorKind.VAULT_EXISTS, path=folder) from error
        return cls(folder, key)

    @contextlib.contextmanager
    def reading(self) -> Iterator[Connection]:
        """A transaction that sees one moment of the database."""
        with self._plainly(), self._engine.connect() as connection, connection.begin():
            yield connection

    def require_writable(self) -> None:
        """Raise the UserError of the ``refusal``, if there is one."""
        if self.refusal is not None:
            raise refused(self.refusal, self.path.parent)

    @contextlib.contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction that may change things: all of it or, after an exception, nothing. Not to be nested."""
        self.require_writable()
        with self._gate, self._plainly(), self._engine.connect() as connection:
            connection.execution_options(writing=True)
            with connection.begin():
                yield connection
            self.changes += 1

    @contextlib.contextmanager
    def undisturbed(self) -> Iterator[None]:
        """Several transactions of this thread between which no other thread writes; ``writing`` is used within."""
        with self._gate:
            yield

    @contextlib.contextmanager
    def alone(self) -> Iterator[Any]:
        """The driver's own connection outside any transaction, while nothing is written: for VACUUM INTO and PRAGMA."""
        with self._gate, self._plainly():
            raw = self._engine.raw_connection()
            try:
                yield raw.driver_connection
            except dbapi2.Error as error:
                raise as_user_error(error, self.path) or error from error
            finally:
                raw.close()

    def copy_to(self, target: Path) -> None:
        """Write a compact copy of this moment to ``target``, which must not exist; encrypted with the same key."""
        with self.alone() as connection:
            connection.execute("VACUUM INTO ?", (str(target),))

    def settle(self) -> None:
        """Move what the write-ahead log holds into the database and empty the log, so that deleted pages leave it."""
        with self.alone() as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def close(self) -> None:
        """Close all connections and overwrite the key; may be called twice."""
        self._engine.dispose()
        self._key.wipe()

    def _connect(self) -> Any:
        if not self.path.is_file():  # SQLite would make an empty one
            require_there(self.path.parent)
            raise UserError(ErrorKind.DATABASE_DAMAGED, path=self.path.parent)
        raw = dbapi2.connect(
            str(self.path) if self.refusal is None else address(self.path),
            uri=self.refusal is not None,
            isolation_level=None,
            check_same_thread=False,
            timeout=_BUSY_SECONDS,
            cached_statements=256,
        )
        try:
            with raw_key(self._key) as told:
                raw.set_key(told)
            for pragma in _pragmas(self.path, looking=self.refusal is not None):
                raw.execute(f"PRAGMA {pragma}").fetchall()
        except BaseException:
            raw.close()
            raise
        return raw

    @contextlib.contextmanager
    def _plainly(self) -> Iterator[None]:
        try:
            yield
        except exc.DBAPIError as error:
            plain = as_user_error(error.orig, self.path)
            if plain is None:
                raise
            raise plain from error
        except dbapi2.Error as error:  # from opening a connection: the pool passes it on as it is
            raise as_user_error(error, self.path) or error from error


@contextlib.contextmanager
def raw_key(key: Key) -> Iterator[bytearray]:
    """The key as SQLCipher wants it, ``x'<64 hex>'``, for ``set_key`` and ``reset_key``; overwritten afterwards.

    In an SQL statement (``PRAGMA key``) it would stay behind in Python's text, the driver's cache and SQLite's copies.
    """
    told = bytearray(b"x'") + bytearray(2 * KEY_BYTES) + b"'"
    for place, byte in enumerate(key.secret):
        told[2 + 2 * place : 4 + 2 * place] = b"%02x" % byte
    try:
        yield told
    finally:
        told[:] = bytes(len(told))


def as_user_error(error: object, path: Path) -> UserError | None:
    """The UserError for what SQLite says of the world, None when the statement was ours to get right."""
    code = getattr(error, "sqlite_errorcode", None)
    kind = _KINDS.get(code & 0xFF) if isinstance(code, int) else None
    if kind is ErrorKind.IO_FAILED:
        return disk_error(path.parent)
    return None if kind is None else UserError(kind, path=path.parent)


def disk_error(folder: Path) -> UserError:
    """What the disk did when it failed without saying how: DISK_FULL where it is full, else IO_FAILED."""
    return UserError(ErrorKind.DISK_FULL if _is_full(folder) else ErrorKind.IO_FAILED, path=folder)


def _is_full(folder: Path) -> bool:
    """True where there is no room for the files SQLite works with; it calls that an I/O error."""
    try:
        return shutil.disk_usage(folder).free < _FULL_BELOW
    except OSError:
        return False


class _Compiler(SQLiteCompiler):
    """Writes hints on tables (INDEXED BY), which SQLAlchemy leaves out for SQLite."""

    def get_from_hint_text(self, table: FromClause, text: str | None) -> str | None:  # noqa: ARG002 - as inherited
        return text


def _engine(connect: Any) -> Engine:
    engine = create_engine(
        "sqlite://",
        module=dbapi2,
        creator=connect,
        poolclass=QueuePool,
        pool_size=_POOL,
        max_overflow=-1,
        hide_parameters=True,
    )
    engine.dialect.statement_compiler = _Compiler
    event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: Connection) -> None:
    writing = connection.get_execution_options().get("writing", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")


def _pragmas(path: Path, *, looking: bool) -> list[str]:
    """What every connection is set to; the cipher's log would name files and causes on standard error."""
    pragmas = ["cipher_log_level = NONE", "temp_store = MEMORY", f"cache_size = -{_CACHE_KIB}"]
    if looking:
        return pragmas
    pragmas += [
        "secure_delete = ON",
        "foreign_keys = ON",
        f"journal_mode = {'WAL' if shares_memory(path) else 'TRUNCATE'}",
        f"journal_size_limit = {_JOURNAL_BYTES}",
        "synchronous = FULL",
    ]
    if sys.platform == "darwin":
        pragmas += ["fullfsync = ON", "checkpoint_fullfsync = ON"]
    return pragmas
