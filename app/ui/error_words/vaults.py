"""Of vaults: opening, damage, passphrases, disks."""

from PySide6.QtCore import QCoreApplication

from app.ui.error_words.said import Words, nothing_changed
from models.errors import ErrorKind


def of_vaults() -> dict[ErrorKind, Words]:
    """See ``words``."""
    translate = QCoreApplication.translate
    return {
        ErrorKind.NO_VAULT: Words(
            (translate("Errors", "There is no vault at {path}."), translate("Errors", "There is no vault here.")),
            nothing_changed(),
            translate("Errors", "It may have been moved, or lie on a disk that is not connected. Look for its folder."),
        ),
        ErrorKind.NO_VAULT_NAMED: Words(
            translate("Errors", "No vault was chosen."),
            nothing_changed(),
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
                translate("Errors", "The vault at {path} is open in another program, or on another computer."),
                translate("Errors", "The vault is open in another program, or on another computer."),
            ),
            translate("Errors", "Its records are safe: two programs never write at once."),
            translate(
                "Errors",
                "Close it there, or wait for the other program to finish. Then try again. A computer that broke down "
                "lets go of it by itself, in a network folder after some minutes.",
            ),
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


def of_looking() -> dict[ErrorKind, Words]:
    """See ``words``."""
    translate = QCoreApplication.translate
    return {
        ErrorKind.VAULT_READ_ONLY: Words(
            translate("Errors", "Nothing can be written where this vault lies: it can only be looked at."),
            translate("Errors", "Nothing was changed. Records can be found, shown, copied out, exported and checked."),
            translate(
                "Errors",
                "To change something, copy the vault to this computer: lock it, then choose “More ways to begin” and "
                "“Bring a backup back”.",
            ),
        ),
        ErrorKind.NO_LOCKS: Words(
            translate("Errors", "The disk cannot keep a second program out of the vault."),
            nothing_changed(),
            translate(
                "Errors",
                "Copy the vault to this computer's own disk: choose “More ways to begin” and “Bring a backup back”. "
                "Then open the copy.",
            ),
        ),
        ErrorKind.VAULT_UNSETTLED: Words(
            (
                translate("Errors", "The vault at {path} was not closed properly, and nothing can be written there."),
                translate("Errors", "This vault was not closed properly, and nothing can be written there."),
            ),
            translate("Errors", "Nothing was changed, nothing is lost."),
            translate(
                "Errors",
                "Copy it to this computer: choose “More ways to begin” and “Bring a backup back”. Then open the copy.",
            ),
        ),
    }


def of_damage() -> dict[ErrorKind, Words]:
    """See ``words``."""
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
            nothing_changed(),
            translate("Errors", "Choose the backup's own folder: the one that was chosen when the backup was made."),
        ),
        ErrorKind.BACKUP_UNFINISHED: Words(
            (
                translate("Errors", "The backup in {path} was never finished."),
                translate("Errors", "The backup was never finished."),
            ),
            nothing_changed(),
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


def of_keys() -> dict[ErrorKind, Words]:
    """See ``words``."""
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
            nothing_changed(),
            translate(
                "Errors", "Look for the sheet made for this vault. When a new sheet is made, older ones stop working."
            ),
        ),
        ErrorKind.RECOVERY_KEY_TYPO: Words(
            (
                translate("Errors", "The recovery key has a mistake in group {position}."),
                translate("Errors", "The recovery key has a mistake in it."),
            ),
            nothing_changed(),
            translate("Errors", "Compare that group with the sheet, letter by letter."),
        ),
        ErrorKind.WEAK_PASSPHRASE: Words(
            translate("Errors", "This passphrase is too easy to guess."),
            translate("Errors", "Nothing was written yet."),
            translate("Errors", "Take at least 15 characters. Several words that do not belong together are good."),
        ),
        ErrorKind.NO_PASSPHRASE: Words(
            translate("Errors", "No passphrase was typed."),
            nothing_changed(),
            translate("Errors", "Type the passphrase."),
        ),
    }


def of_disks() -> dict[ErrorKind, Words]:
    """See ``words``."""
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
            nothing_changed(),
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


def of_files() -> dict[ErrorKind, Words]:
    """See ``words``."""
    translate = QCoreApplication.translate
    return {
        ErrorKind.NAME_REFUSED: Words(
            (
                translate("Errors", "The disk does not accept the name {path}."),
                translate("Errors", "The disk does not accept this name."),
            ),
            nothing_changed(),
            translate("Errors", "Choose a shorter name of letters, digits, spaces and dashes."),
        ),
        ErrorKind.FILE_TOO_LARGE: Words(
            (
                translate("Errors", "The disk at {path} cannot hold a file this large."),
                translate("Errors", "The disk cannot hold a file this large."),
            ),
            translate("Errors", "What was finished is kept, what was begun was taken back."),
            translate(
                "Errors", "Disks in the FAT format hold files of up to 4 GB. Make a folder, or use another disk."
            ),
        ),
        ErrorKind.TOO_MANY_OPEN: Words(
            translate("Errors", "Too many files are open on this computer."),
            translate("Errors", "What was finished before is kept."),
            translate("Errors", "Close other programs, then try again."),
        ),
    }
