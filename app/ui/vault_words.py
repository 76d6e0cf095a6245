"""Words for what a check of the vault finds and what a repair does."""

from PySide6.QtCore import QCoreApplication

from app.services.safeguarding import CheckFinding


def finding(one: CheckFinding) -> str:
    """One finding as a line: where, and what is wrong there."""
    where = one.subject
    if one.record_id is not None:
        place = QCoreApplication.translate("VaultWords", "Record {number}, {name}", "where a check found something")
        where = place.format(number=one.record_id, name=one.subject)
    line = QCoreApplication.translate("VaultWords", "{where}: {what}", "one line of a check's findings")
    return line.format(where=where, what=damage(one.kind.value))


def damage(code: str) -> str:
    """What a check of the vault found."""
    translate = QCoreApplication.translate
    return {
        "header_copy": translate(
            "VaultWords", "one of the two copies of the key file is damaged; a repair writes it anew"
        ),
        "conflicted_copy": translate("VaultWords", "a synchronising program left a copy of the vault's own file here"),
        "database": translate("VaultWords", "the index is damaged; repair the vault, or bring a backup back"),
        "full_text": translate("VaultWords", "the list of words for searching does not fit; a repair makes it anew"),
        "rows_lost": translate("VaultWords", "entries of the damaged index could not be read and are lost"),
        "record_sum": translate("VaultWords", "its counts do not fit its files; a repair counts anew"),
        "content_damaged": translate("VaultWords", "the stored file is damaged; add the original again"),
        "content_missing": translate("VaultWords", "the stored file is missing; add the original again"),
        "segment_damaged": translate("VaultWords", "part of an encrypted file cannot be opened"),
        "orphan": translate("VaultWords", "an encrypted file that belongs to no record"),
        "stranger": translate("VaultWords", "a file that is not the vault's own; it was left alone"),
    }[code]


def repaired(code: str) -> str:
    """What a repair did."""
    translate = QCoreApplication.translate
    return {
        "header_rewritten": translate("VaultWords", "A copy of the key file was written anew."),
        "temp_removed": translate("VaultWords", "Half-written files were removed."),
        "database_put_aside": translate("VaultWords", "The damaged index was put aside and a new one was made."),
        "rows_rescued": translate("VaultWords", "Entries were brought over from the damaged index."),
        "files_salvaged": translate("VaultWords", "Files were found again. They wait until you say whose they are."),
        "full_text_rebuilt": translate("VaultWords", "The list of words for searching was made anew."),
        "records_recounted": translate("VaultWords", "Records were counted anew."),
        "segment_brought_back": translate("VaultWords", "An encrypted file was brought back to its own place."),
        "orphan_put_aside": translate("VaultWords", "An encrypted file that belongs to no record was put aside."),
        "segment_put_aside": translate("VaultWords", "An encrypted file of which nothing can be read was put aside."),
    }[code]
