"""What was done, taken back or done again, in a sentence."""

from PySide6.QtCore import QCoreApplication

from app.services.undoing import Change, ChangeKind


def undone(change: Change) -> str:
    """The sentence after an undo."""
    say, count = QCoreApplication.translate, change.count
    return {
        ChangeKind.CORRECTED: say("Undo", "Taken back: the correction of %n record(s).", "", count),
        ChangeKind.BINNED: say("Undo", "%n record(s) taken out of the bin again.", "", count),
        ChangeKind.RESTORED: say("Undo", "%n record(s) put back into the bin.", "", count),
        ChangeKind.CONFIRMED: say("Undo", "%n record(s) wait for confirmation again.", "", count),
        ChangeKind.IMPORTED: say("Undo", "%n added record(s) moved to the bin.", "", count),
        ChangeKind.CARE: say("Undo", "Taken back: the change of medicines and allergies."),
        ChangeKind.CASE: say("Undo", "Taken back: the change of the records package."),
        ChangeKind.PERSON: say("Undo", "Taken back: the change of a person."),
        ChangeKind.MARKED: say("Undo", "Taken back: the change of a marked image."),
        ChangeKind.WEEK: say("Undo", "The record waits for you again."),
    }[change.kind]


def redone(change: Change) -> str:
    """The sentence after a redo."""
    say, count = QCoreApplication.translate, change.count
    return {
        ChangeKind.CORRECTED: say("Undo", "Done again: the correction of %n record(s).", "", count),
        ChangeKind.BINNED: say("Undo", "%n record(s) moved to the bin again.", "", count),
        ChangeKind.RESTORED: say("Undo", "%n record(s) taken out of the bin once more.", "", count),
        ChangeKind.CONFIRMED: say("Undo", "%n record(s) confirmed again.", "", count),
        ChangeKind.IMPORTED: say("Undo", "%n added record(s) are back.", "", count),
        ChangeKind.CARE: say("Undo", "Done again: the change of medicines and allergies."),
        ChangeKind.CASE: say("Undo", "Done again: the change of the records package."),
        ChangeKind.PERSON: say("Undo", "Done again: the change of a person."),
        ChangeKind.MARKED: say("Undo", "Done again: the change of a marked image."),
        ChangeKind.WEEK: say("Undo", "The record does not wait any more."),
    }[change.kind]
