"""What the window says of each kind of fault: what happened, what is safe, what to do."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from models.errors import ErrorKind

Wording = str | tuple[str, ...]
"""One sentence, or several of which the first is taken whose {names} are all known; the last needs none."""


@dataclass(frozen=True, slots=True)
class Words:
    """The wordings of one kind."""

    what: Wording
    safe: str
    do: Wording


def words(kind: ErrorKind) -> Words:
    """The wordings of a kind in the language in force."""
    parts = (
        _of_vaults,
        _of_damage,
        _of_keys,
        _of_disks,
        _of_places,
        _of_contents,
        _of_entries,
        _of_lists,
        _of_packages,
    )
    return {name: said for part in parts for name, said in part().items()}[kind]


def _nothing_changed() -> str:
    return QCoreApplication.translate("Errors", "Nothing was changed.")


def _of_vaults() -> dict[ErrorKind, Words]:
    translate = QCoreApplication.translate
    return {
        ErrorKind.NO_VAULT: Words(
            (translate("Errors", "There is no vault at {path}."), translate("Errors", "There is no vault here.")),
            _nothing_changed(),
            translate("Errors", "It may have been moved, or lie on a disk that is not connected. Look for its folder."),
        ),
        ErrorKind.NO_VAULT_NAMED: Words(
            translate("Errors", "No vault was chosen."),
            _nothing_changed(),
            translate("Errors", "Choose the folder of a vault."),
        ),
        ErrorKind.VAULT_EXISTS: Words(
            (
                translate("Errors", "There is something at {path} already."),
                translate("Errors", "There is something there already."),
            ),
            translate("Errors", "It was left exactly as it was."),
            translate("Errors", "Choose another place or another name, or open the vault that is there."),
        ),
        ErrorKind.VAULT_IN_USE: Words(
            (
                translate("Errors", "The vault at {path} is open in another program."),
                translate("Errors", "The vault is open in another program."),
            ),
            translate("Errors", "Its records are safe: two programs never write at once."),
            translate("Errors", "Close the other window, or wait for the other program to finish. Then try again."),
        ),
        ErrorKind.VAULT_TOO_NEW: Words(
            (
                translate("Errors", "The vault at {path} was made by a newer Carebinder."),
                translate("Errors", "The vault was made by a newer Carebinder."),
            ),
            translate("Errors", "It was not touched."),
            translate("Errors", "Install the newest Carebinder and open the vault with that."),
        ),
    }


def _of_damage() -> dict[ErrorKind, Words]:
    translate = QCoreApplication.translate
    return {
        ErrorKind.VAULT_CONFLICT: Words(
            translate("Errors", "A synchronising program made copies of the vault's own files."),
            translate("Errors", "Nothing was changed and none of the copies was removed."),
            translate(
                "Errors", "Stop the synchronising program, copy the whole folder, then check the vault in Settings."
            ),
        ),
        ErrorKind.HEADER_DAMAGED: Words(
            (
                translate("Errors", "Both copies of the key file in {path} are damaged or missing."),
                translate("Errors", "The vault's key file is damaged or missing."),
            ),
            translate("Errors", "The records themselves were not touched."),
            translate("Errors", "Bring the newest backup back to a new place. Keep this folder until that worked."),
        ),
        ErrorKind.NO_BACKUP: Words(
            (
                translate("Errors", "{path} is no backup of a vault."),
                translate("Errors", "This is no backup of a vault."),
            ),
            _nothing_changed(),
            translate("Errors", "Choose the backup's own folder: the one that was chosen when the backup was made."),
        ),
        ErrorKind.BACKUP_UNFINISHED: Words(
            (
                translate("Errors", "The backup in {path} was never finished."),
                translate("Errors", "The backup was never finished."),
            ),
            _nothing_changed(),
            translate("Errors", "Back the vault up there again, or choose another backup."),
        ),
        ErrorKind.DATABASE_DAMAGED: Words(
            (
                translate("Errors", "The index of the vault at {path} is damaged."),
                translate("Errors", "The vault's index is damaged."),
            ),
            translate("Errors", "The stored files were not touched."),
            translate("Errors", "Repair the vault. If that is not enough, bring a backup back."),
        ),
    }


def _of_keys() -> dict[ErrorKind, Words]:
    translate = QCoreApplication.translate
    return {
        ErrorKind.KDF_REFUSED: Words(
            translate("Errors", "The vault asks for a key computation that is too weak or too large to be genuine."),
            translate("Errors", "The passphrase was not used, and nothing was opened."),
            translate("Errors", "Somebody may have changed the vault's key file. Bring a backup back."),
        ),
        ErrorKind.WRONG_PASSPHRASE: Words(
            translate("Errors", "This passphrase does not open the vault."),
            translate("Errors", "Nothing was changed. You may try as often as you like."),
            translate("Errors", "Look at what you typed with Show. Check Caps Lock and the keyboard's language."),
        ),
        ErrorKind.WRONG_RECOVERY_KEY: Words(
            translate("Errors", "This recovery key has no mistake in it, but it is not the key of this vault."),
            _nothing_changed(),
            translate(
                "Errors", "Look for the sheet made for this vault. When a new sheet is made, older ones stop working."
            ),
        ),
        ErrorKind.RECOVERY_KEY_TYPO: Words(
            (
                translate("Errors", "The recovery key has a mistake in group {position}."),
                translate("Errors", "The recovery key has a mistake in it."),
            ),
            _nothing_changed(),
            translate("Errors", "Compare that group with the sheet, letter by letter."),
        ),
        ErrorKind.WEAK_PASSPHRASE: Words(
            translate("Errors", "This passphrase is too easy to guess."),
            translate("Errors", "Nothing was written yet."),
            translate("Errors", "Take at least 15 characters. Several words that do not belong together are good."),
        ),
        ErrorKind.NO_PASSPHRASE: Words(
            translate("Errors", "No passphrase was typed."),
            _nothing_changed(),
            translate("Errors", "Type the passphrase."),
        ),
    }


def _of_disks() -> dict[ErrorKind, Words]:
    translate = QCoreApplication.translate
    return {
        ErrorKind.DISK_FULL: Words(
            (
                translate("Errors", "There is not enough room at {path}: {needed} are needed."),
                translate("Errors", "The disk is full."),
            ),
            translate("Errors", "What was finished is kept, what was begun was taken back."),
            translate("Errors", "Free some room, then do the same again. What is in already is recognised."),
        ),
        ErrorKind.READ_ONLY: Words(
            (
                translate("Errors", "{path} cannot be written to."),
                translate("Errors", "The place cannot be written to."),
            ),
            _nothing_changed(),
            translate("Errors", "Check that the disk is not write-protected and that you may write there."),
        ),
        ErrorKind.IO_FAILED: Words(
            (
                translate("Errors", "The disk reported an error at {path} ({reason})."),
                translate("Errors", "The disk reported an error ({reason})."),
                translate("Errors", "The disk reported an error."),
            ),
            translate("Errors", "What was finished before is kept."),
            translate("Errors", "Check the cable or the disk, then try again. If it stays, back up to another disk."),
        ),
    }


def _of_places() -> dict[ErrorKind, Words]:
    translate = QCoreApplication.translate
    return {
        ErrorKind.SOURCE_MISSING: Words(
            (
                translate("Errors", "There is nothing at {path}."),
                translate("Errors", "There is nothing at that place."),
            ),
            _nothing_changed(),
            translate("Errors", "It may have been moved. A disc or stick may need to be put in again."),
        ),
        ErrorKind.SOURCE_UNREADABLE: Words(
            (translate("Errors", "{path} cannot be read."), translate("Errors", "That file cannot be read.")),
            _nothing_changed(),
            translate("Errors", "Check that you may read it, or copy it to this computer first."),
        ),
        ErrorKind.TARGET_EXISTS: Words(
            (
                translate("Errors", "There is something at {path} already."),
                translate("Errors", "There is something there already."),
            ),
            translate("Errors", "It was left exactly as it was; nothing was overwritten."),
            translate("Errors", "Choose another name or folder."),
        ),
        ErrorKind.TARGET_INSIDE_VAULT: Words(
            (
                translate("Errors", "{path} lies inside the vault's own folder."),
                translate("Errors", "That place lies inside the vault's own folder."),
            ),
            translate("Errors", "Nothing was written."),
            translate("Errors", "Choose a place outside of the vault."),
        ),
    }


def _of_contents() -> dict[ErrorKind, Words]:
    translate = QCoreApplication.translate
    again = translate("Errors", "Check the vault in Settings. Then add the original again, or bring a backup back.")
    return {
        ErrorKind.CONTENT_DAMAGED: Words(
            (
                translate("Errors", "A stored file of record {record} is damaged."),
                translate("Errors", "A stored file is damaged."),
            ),
            translate("Errors", "Every other record is as it was. Nothing damaged was handed out."),
            again,
        ),
        ErrorKind.CONTENT_MISSING: Words(
            (
                translate("Errors", "A stored file of record {record} is missing from the vault's folder."),
                translate("Errors", "A stored file is missing from the vault's folder."),
            ),
            translate("Errors", "Every other record is as it was."),
            again,
        ),
        ErrorKind.NO_RECORD: Words(
            (
                translate("Errors", "There is no record {record} any more."),
                translate("Errors", "There is no such record any more."),
            ),
            _nothing_changed(),
            translate("Errors", "It may have been deleted. Go back to the list."),
        ),
        ErrorKind.NOT_IN_BIN: Words(
            (
                translate("Errors", "Record {record} is not in the bin."),
                translate("Errors", "That record is not in the bin."),
            ),
            _nothing_changed(),
            translate("Errors", "Only what is in the bin can be deleted for good. Move it to the bin first."),
        ),
        ErrorKind.NO_PICTURE: Words(
            (
                translate("Errors", "Record {record} holds no images."),
                translate("Errors", "This picture cannot be drawn."),
            ),
            translate("Errors", "The original is kept, byte for byte."),
            translate("Errors", "Save a copy of the original and open it with another program."),
        ),
    }


def _of_entries() -> dict[ErrorKind, Words]:
    translate = QCoreApplication.translate
    return {
        ErrorKind.NO_PERSON: Words(
            (
                translate("Errors", "Nobody called {name} is in this vault."),
                translate("Errors", "There is no such person in this vault."),
            ),
            _nothing_changed(),
            translate("Errors", "See who is there in Settings, under People."),
        ),
        ErrorKind.PERSON_UNCLEAR: Words(
            (
                translate("Errors", "{name} fits more than one person of this vault."),
                translate("Errors", "More than one person is in this vault."),
            ),
            _nothing_changed(),
            translate("Errors", "Choose one person at the top of the left side, then try again."),
        ),
        ErrorKind.NO_CASE: Words(
            translate("Errors", "There is no such case."),
            _nothing_changed(),
            translate("Errors", "Begin one on the page Records package."),
        ),
        ErrorKind.CASE_UNCLEAR: Words(
            translate("Errors", "There is more than one case."),
            _nothing_changed(),
            translate("Errors", "Choose one on the page Records package."),
        ),
        ErrorKind.BAD_DATE: Words(
            (
                translate("Errors", "{value} is not a date that can be used here."),
                translate("Errors", "That is not a date."),
            ),
            _nothing_changed(),
            translate("Errors", "Give day, month and year, or only month and year, or only the year."),
        ),
        ErrorKind.BAD_VALUE: Words(
            (
                translate("Errors", "{value} cannot be used here."),
                translate("Errors", "What was entered cannot be used here."),
            ),
            _nothing_changed(),
            (translate("Errors", "Possible: {choices}"), translate("Errors", "Enter something else.")),
        ),
    }


def _of_packages() -> dict[ErrorKind, Words]:
    translate = QCoreApplication.translate
    return {
        ErrorKind.NOTHING_TO_EXPORT: Words(
            translate("Errors", "There is no confirmed record to put into a package."),
            translate("Errors", "Nothing was written."),
            translate("Errors", "Add records, or say of those that wait whose they are."),
        ),
        ErrorKind.NOT_A_PACKAGE: Words(
            (
                translate("Errors", "{path} is not a records package."),
                translate("Errors", "This is not a records package."),
            ),
            _nothing_changed(),
            translate("Errors", "Choose the package's own folder or zip file."),
        ),
        ErrorKind.PACKAGE_DAMAGED: Words(
            (
                translate("Errors", "{path} is damaged, or not all of it is here."),
                translate("Errors", "The package is damaged, or not all of it is here."),
            ),
            _nothing_changed(),
            translate("Errors", "Copy it again, all of it. If it stays so, make the package again."),
        ),
        ErrorKind.NOT_YET: Words(
            (
                translate("Errors", "{what} is not part of this version."),
                translate("Errors", "This is not part of this version."),
            ),
            _nothing_changed(),
            translate("Errors", "A newer Carebinder may have it."),
        ),
    }


def _of_lists() -> dict[ErrorKind, Words]:
    translate = QCoreApplication.translate
    return {
        ErrorKind.IMPORTING: Words(
            translate("Errors", "Records are being added just now."),
            _nothing_changed(),
            translate("Errors", "Wait until that is done, and try again."),
        ),
        ErrorKind.NO_ENTRY: Words(
            translate("Errors", "This entry is not there any more."),
            _nothing_changed(),
            translate("Errors", "Go back and open the page again."),
        ),
        ErrorKind.NO_LIST: Words(
            (
                translate("Errors", "There is no list called {name} in this vault."),
                translate("Errors", "There is no such list in this vault."),
            ),
            _nothing_changed(),
            translate("Errors", "Choose another list."),
        ),
        ErrorKind.BAD_LIST: Words(
            (
                translate("Errors", "This cannot be used as a list of records. The fault is here: {place}"),
                translate("Errors", "This cannot be used as a list of records."),
            ),
            _nothing_changed(),
            translate("Errors", "Ask whoever made the list for a new file of it."),
        ),
        ErrorKind.LIST_IN_USE: Words(
            (translate("Errors", "A case uses the list {name}."), translate("Errors", "A case uses this list.")),
            _nothing_changed(),
            translate("Errors", "Give the case another list first."),
        ),
    }
