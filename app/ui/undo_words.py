"""What was done, taken back or done again, in a sentence."""

from PySide6.QtCore import QCoreApplication

from app.services.undoing import Change, ChangeKind


def undone(change: Change) -> str:
    """The sentence after an undo."""
    translate, count = QCoreApplication.translate, change.count
    return {
        ChangeKind.CORRECTED: translate("Undo", "Taken back: the correction of %n record(s).", "", count),
        ChangeKind.BINNED: translate("Undo", "%n record(s) taken out of the bin again.", "", count),
        ChangeKind.RESTORED: translate("Undo", "%n record(s) put back into the bin.", "", count),
        ChangeKind.CONFIRMED: translate("Undo", "%n record(s) wait for you again.", "", count),
        ChangeKind.IMPORTED: translate("Undo", "%n added record(s) moved to the bin.", "", count),
        ChangeKind.RECOGNISED: translate("Undo", "Taken back: what was read from %n scan(s).", "", count),
        ChangeKind.CARE: translate("Undo", "Taken back: the change of medicines and allergies."),
        ChangeKind.CASE: translate("Undo", "Taken back: the change of the records package."),
        ChangeKind.CASE_BEGUN: translate("Undo", "The case moved to the bin."),
        ChangeKind.CASE_BINNED: translate("Undo", "The case is out of the bin again."),
        ChangeKind.CASE_RESTORED: translate("Undo", "The case is back in the bin."),
        ChangeKind.PERSON: translate("Undo", "Taken back: the change of a person."),
        ChangeKind.MARKED: translate("Undo", "Taken back: the change of a marked image."),
        ChangeKind.WEEK: translate("Undo", "The record waits for you again."),
    }[change.kind]


def redone(change: Change) -> str:
    """The sentence after a redo."""
    translate, count = QCoreApplication.translate, change.count
    return {
        ChangeKind.CORRECTED: translate("Undo", "Done again: the correction of %n record(s).", "", count),
        ChangeKind.BINNED: translate("Undo", "%n record(s) moved to the bin again.", "", count),
        ChangeKind.RESTORED: translate("Undo", "%n record(s) taken out of the bin once more.", "", count),
        ChangeKind.CONFIRMED: translate("Undo", "%n record(s) confirmed again.", "", count),
        ChangeKind.IMPORTED: translate("Undo", "%n added record(s) are back.", "", count),
        ChangeKind.RECOGNISED: translate("Undo", "Done again: what was read from %n scan(s).", "", count),
        ChangeKind.CARE: translate("Undo", "Done again: the change of medicines and allergies."),
        ChangeKind.CASE: translate("Undo", "Done again: the change of the records package."),
        ChangeKind.CASE_BEGUN: translate("Undo", "The case is out of the bin again."),
        ChangeKind.CASE_BINNED: translate("Undo", "The case moved to the bin."),
        ChangeKind.CASE_RESTORED: translate("Undo", "The case is out of the bin again."),
        ChangeKind.PERSON: translate("Undo", "Done again: the change of a person."),
        ChangeKind.MARKED: translate("Undo", "Done again: the change of a marked image."),
        ChangeKind.WEEK: translate("Undo", "The record does not wait any more."),
    }[change.kind]
