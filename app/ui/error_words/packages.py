"""Of packages and lists of records."""

from PySide6.QtCore import QCoreApplication

from app.ui.error_words.said import Words, nothing_changed
from models.errors import ErrorKind


def of_packages() -> dict[ErrorKind, Words]:
    """See ``words``."""
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
            nothing_changed(),
            translate("Errors", "Choose the package's own folder or zip file."),
        ),
        ErrorKind.PACKAGE_DAMAGED: Words(
            (
                translate("Errors", "{path} is damaged, or not all of it is here."),
                translate("Errors", "The package is damaged, or not all of it is here."),
            ),
            nothing_changed(),
            translate("Errors", "Copy it again, all of it. If it stays so, make the package again."),
        ),
        ErrorKind.PACKAGE_LOCKED: Words(
            (
                translate("Errors", "{path} opens with its own passphrase only."),
                translate("Errors", "The package opens with its own passphrase only."),
            ),
            nothing_changed(),
            translate("Errors", "Type the passphrase that was shown when it was made, and try again."),
        ),
        ErrorKind.NO_EARLIER_PACKAGE: Words(
            translate("Errors", "There is no earlier package that this one could add to."),
            translate("Errors", "Nothing was written."),
            translate("Errors", "Make the whole package first, as a folder or a zip file."),
        ),
        ErrorKind.NOTHING_NEW: Words(
            translate("Errors", "Nothing has come since the last package."),
            translate("Errors", "Nothing was written."),
            translate("Errors", "Add the new records first, or make the whole package again."),
        ),
    }


def of_lists() -> dict[ErrorKind, Words]:
    """See ``words``."""
    translate = QCoreApplication.translate
    return {
        ErrorKind.IMPORTING: Words(
            translate("Errors", "Records are being added just now."),
            nothing_changed(),
            translate("Errors", "Wait until that is done, and try again."),
        ),
        ErrorKind.NO_ENTRY: Words(
            translate("Errors", "This entry is not there any more."),
            nothing_changed(),
            translate("Errors", "Go back and open the page again."),
        ),
        ErrorKind.NO_LIST: Words(
            (
                translate("Errors", "There is no list called {name} in this vault."),
                translate("Errors", "There is no such list in this vault."),
            ),
            nothing_changed(),
            translate("Errors", "Choose another list."),
        ),
        ErrorKind.BAD_LIST: Words(
            (
                translate("Errors", "This cannot be used as a list of records. The fault is here: {place}"),
                translate("Errors", "This cannot be used as a list of records."),
            ),
            nothing_changed(),
            translate("Errors", "Ask whoever made the list for a new file of it."),
        ),
        ErrorKind.LIST_IN_USE: Words(
            (translate("Errors", "A case uses the list {name}."), translate("Errors", "A case uses this list.")),
            nothing_changed(),
            translate("Errors", "Give the case another list first. A case in the bin counts, too."),
        ),
    }
