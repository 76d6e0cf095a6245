"""Dialogs worth a picture, each opened over the page it belongs to."""

from collections.abc import Callable

from PySide6.QtWidgets import QDialog

from app.ui.care.dialogs import AllergyDialog, MedicineDialog
from app.ui.failures import show_failure
from app.ui.importing.asking_password import PasswordDialog
from app.ui.importing.asking_whose import WhoseDialog
from app.ui.importing.choosing import PersonDialog, SourceDialog
from app.ui.importing.questions import PasswordQuestion
from app.ui.places import Place
from app.ui.shortcut_sheet import ShortcutSheet
from app.ui.widgets.asking import Choice, ask
from app.ui.window import Window
from importers.candidates import Kind, Match, Verdict
from importers.deciding import IdentityQuestion, Likeness
from models.dates import PartialDate
from models.errors import ErrorKind, UserError
from models.records import Person, Sex, WrittenIdentity
from tests.screenshots.states import go, session_of, shell_of

MARIA = Person(1, "Maria Sample", PartialDate(1961, 4, 2), Sex.FEMALE)
JONAS = Person(2, "Jonas Sample", None, None)
NOBODY = Verdict(Match.MISMATCH, "other_name")
QUESTION = IdentityQuestion(
    WrittenIdentity(("Berg^Tom",), PartialDate(1955, 9, 17), Sex.MALE),
    Likeness(MARIA, NOBODY),
    (Likeness(JONAS, NOBODY),),
    files=24,
    kinds={Kind.DICOM: 24},
    path="disc from Clinic North/DICOM/IM000001",
)


def _over(place: Place, make: Callable[[Window], QDialog]) -> Callable[[Window], None]:
    def bring(window: Window) -> None:
        go(window, place)
        make(window).open()

    return bring


def _whose(window: Window) -> QDialog:
    return WhoseDialog(session_of(window), QUESTION, shell_of(window))


def _somebody_new(window: Window) -> QDialog:
    dialog = WhoseDialog(session_of(window), QUESTION, shell_of(window))
    dialog.choose(3)
    return dialog


def _really(window: Window) -> QDialog:
    words = "This cannot be undone. Backups made before still hold these records."
    choice = Choice("Delete 3 records for good?", words, "Delete for good", "Keep", grave=True)
    return ask(shell_of(window), choice, lambda: None)


def _crash(window: Window) -> QDialog:
    try:
        raise ZeroDivisionError
    except ZeroDivisionError as error:
        return show_failure(window, error)


DIALOGS: dict[str, Callable[[Window], None]] = {
    "add": _over(Place.HOME, lambda window: SourceDialog((), shell_of(window))),
    "for-whom": _over(Place.HOME, lambda window: PersonDialog((MARIA, JONAS), shell_of(window))),
    "whose": _over(Place.HOME, _whose),
    "whose-new": _over(Place.HOME, _somebody_new),
    "password": _over(
        Place.HOME, lambda window: PasswordDialog(PasswordQuestion("letters/discharge 2025.pdf", again=True), window)
    ),
    "really": _over(Place.BIN, _really),
    "keys": _over(Place.HOME, lambda window: ShortcutSheet(shell_of(window))),
    "medicine": _over(Place.CARE, lambda window: MedicineDialog(None, shell_of(window))),
    "allergy": _over(Place.CARE, lambda window: AllergyDialog(None, shell_of(window))),
    "fault": _over(Place.HOME, lambda window: show_failure(window, UserError(ErrorKind.DISK_FULL))),
    "crash": _over(Place.HOME, _crash),
}
"""Every dialog that needs no answer from outside."""
