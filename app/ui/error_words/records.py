"""Of what is taken in, looked at and entered."""

from PySide6.QtCore import QCoreApplication

from app.ui.error_words.said import Words, nothing_changed
from models.errors import ErrorKind


def of_places() -> dict[ErrorKind, Words]:
    """See ``words``."""
    translate = QCoreApplication.translate
    return {
        ErrorKind.SOURCE_MISSING: Words(
            (
                translate("Errors", "There is nothing at {path}."),
                translate("Errors", "There is nothing at that place."),
            ),
            nothing_changed(),
            translate("Errors", "It may have been moved. A disc or stick may need to be put in again."),
        ),
        ErrorKind.SOURCE_UNREADABLE: Words(
            (translate("Errors", "{path} cannot be read."), translate("Errors", "That file cannot be read.")),
            nothing_changed(),
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


def of_contents() -> dict[ErrorKind, Words]:
    """See ``words``."""
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
            nothing_changed(),
            translate("Errors", "It may have been deleted. Go back to the list."),
        ),
        ErrorKind.NOT_IN_BIN: Words(
            (
                translate("Errors", "Record {record} is not in the bin."),
                translate("Errors", "That record is not in the bin."),
            ),
            nothing_changed(),
            translate("Errors", "Only what is in the bin can be deleted for good. Move it to the bin first."),
        ),
    }


def of_pictures() -> dict[ErrorKind, Words]:
    """See ``words``."""
    translate = QCoreApplication.translate
    return {
        ErrorKind.NO_PICTURE: Words(
            (
                translate("Errors", "Record {record} holds no images."),
                translate("Errors", "This picture cannot be drawn."),
            ),
            translate("Errors", "The original is kept, byte for byte."),
            translate("Errors", "Save a copy of the original and open it with another program."),
        ),
        ErrorKind.NO_TEXT_RECOGNITION: Words(
            translate("Errors", "What reads the words of scans is not installed on this computer."),
            translate("Errors", "Scans are kept, shown and packed as ever."),
            translate("Errors", "The file README.md, which came with Carebinder, says under “Set up” how to have it."),
        ),
    }


def of_entries() -> dict[ErrorKind, Words]:
    """See ``words``."""
    translate = QCoreApplication.translate
    return {
        ErrorKind.NO_PERSON: Words(
            (
                translate("Errors", "Nobody called {name} is in this vault."),
                translate("Errors", "There is no such person in this vault."),
            ),
            nothing_changed(),
            translate("Errors", "See who is there in Settings, under People."),
        ),
        ErrorKind.PERSON_UNCLEAR: Words(
            (
                translate("Errors", "{name} fits more than one person of this vault."),
                translate("Errors", "More than one person is in this vault."),
            ),
            nothing_changed(),
            translate("Errors", "Choose one person at the top of the left side, then try again."),
        ),
        ErrorKind.NO_CASE: Words(
            translate("Errors", "There is no such case."),
            nothing_changed(),
            translate("Errors", "Begin one on the page Records package."),
        ),
        ErrorKind.CASE_UNCLEAR: Words(
            translate("Errors", "There is more than one case."),
            nothing_changed(),
            translate("Errors", "Choose one on the page Records package."),
        ),
        ErrorKind.BAD_DATE: Words(
            (
                translate("Errors", "{value} is not a date that can be used here."),
                translate("Errors", "That is not a date."),
            ),
            nothing_changed(),
            translate("Errors", "Give day, month and year, or only month and year, or only the year."),
        ),
        ErrorKind.BAD_VALUE: Words(
            (
                translate("Errors", "{value} cannot be used here."),
                translate("Errors", "What was entered cannot be used here."),
            ),
            nothing_changed(),
            (translate("Errors", "Possible: {choices}"), translate("Errors", "Enter something else.")),
        ),
    }
