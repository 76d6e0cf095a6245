"""Two families of errors: what the world did (say what to do) and what we did (report it).

Every sentence a person reads stands in ``resources/wording/errors.toml``; here are only kinds and parameters,
so that an error can be translated and a log can name it without repeating anything from a record.
"""

import errno
from enum import StrEnum


class ErrorKind(StrEnum):
    """Why something could not be done. One kind, one entry in the table of sentences."""

    NO_VAULT = "no_vault"
    NO_BACKUP = "no_backup"
    BACKUP_UNFINISHED = "backup_unfinished"
    NO_VAULT_NAMED = "no_vault_named"
    VAULT_EXISTS = "vault_exists"
    VAULT_IN_USE = "vault_in_use"
    NO_LOCKS = "no_locks"
    VAULT_TOO_NEW = "vault_too_new"
    VAULT_READ_ONLY = "vault_read_only"
    VAULT_UNSETTLED = "vault_unsettled"
    VAULT_CONFLICT = "vault_conflict"
    HEADER_DAMAGED = "header_damaged"
    DATABASE_DAMAGED = "database_damaged"
    KDF_REFUSED = "kdf_refused"
    WRONG_PASSPHRASE = "wrong_passphrase"
    WRONG_RECOVERY_KEY = "wrong_recovery_key"
    RECOVERY_KEY_TYPO = "recovery_key_typo"
    WEAK_PASSPHRASE = "weak_passphrase"
    NO_PASSPHRASE = "no_passphrase"
    CONTENT_DAMAGED = "content_damaged"
    CONTENT_MISSING = "content_missing"
    DISK_FULL = "disk_full"
    READ_ONLY = "read_only"
    IO_FAILED = "io_failed"
    NAME_REFUSED = "name_refused"
    FILE_TOO_LARGE = "file_too_large"
    TOO_MANY_OPEN = "too_many_open"
    NO_RECORD = "no_record"
    NO_PERSON = "no_person"
    PERSON_UNCLEAR = "person_unclear"
    NO_CASE = "no_case"
    CASE_UNCLEAR = "case_unclear"
    NO_ENTRY = "no_entry"
    NOT_IN_BIN = "not_in_bin"
    IMPORTING = "importing"
    SOURCE_MISSING = "source_missing"
    SOURCE_UNREADABLE = "source_unreadable"
    TARGET_EXISTS = "target_exists"
    TARGET_INSIDE_VAULT = "target_inside_vault"
    NOTHING_TO_EXPORT = "nothing_to_export"
    NOT_A_PACKAGE = "not_a_package"
    PACKAGE_DAMAGED = "package_damaged"
    NO_PICTURE = "no_picture"
    NO_TEXT_RECOGNITION = "no_text_recognition"
    BAD_DATE = "bad_date"
    BAD_VALUE = "bad_value"
    NO_LIST = "no_list"
    BAD_LIST = "bad_list"
    LIST_IN_USE = "list_in_use"
    PACKAGE_LOCKED = "package_locked"
    NO_EARLIER_PACKAGE = "no_earlier_package"
    NOTHING_NEW = "nothing_new"


class UserError(Exception):
    """Input or environment is at fault, not the program.

    ``params`` fill the sentence of ``kind``; they may name a record's number or a path the person gave, never content.
    """

    def __init__(self, kind: ErrorKind, **params: object) -> None:
        super().__init__(kind.value)
        self.kind = kind
        self.params = params


class BugError(Exception):
    """The program is at fault. The message is for its developers and carries no content."""


_FAULTS = {
    errno.ENOSPC: ErrorKind.DISK_FULL,
    getattr(errno, "EDQUOT", errno.ENOSPC): ErrorKind.DISK_FULL,
    errno.EFBIG: ErrorKind.FILE_TOO_LARGE,
    errno.EEXIST: ErrorKind.TARGET_EXISTS,
    errno.EROFS: ErrorKind.READ_ONLY,
    errno.EACCES: ErrorKind.READ_ONLY,
    errno.EPERM: ErrorKind.READ_ONLY,
    errno.ENAMETOOLONG: ErrorKind.NAME_REFUSED,
    errno.EILSEQ: ErrorKind.NAME_REFUSED,
    errno.EMFILE: ErrorKind.TOO_MANY_OPEN,
    errno.ENFILE: ErrorKind.TOO_MANY_OPEN,
}


def fault_of(error: OSError) -> ErrorKind:
    """What the disk or the system refused; IO_FAILED for everything that has no kind of its own.

    A disk made for another system (FAT) says EINVAL to a name with signs such as ``:`` in it, EFBIG to a file of 4 GB.
    """
    if error.errno == errno.EINVAL and error.filename is not None:
        return ErrorKind.NAME_REFUSED
    return _FAULTS.get(error.errno or 0, ErrorKind.IO_FAILED)
