"""The page of medicines and allergies: entered, ended, confirmed, taken back, printed."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from app.services import care_changes, care_looking, printing_lists
from app.services.care_changes import CareEntries
from app.services.care_looking import CareSeen
from app.services.caring import NewMedication
from app.ui.care.dialogs import AllergyDialog, EntryDialog, LastDayDialog, MedicineDialog
from app.ui.care.page import CarePage
from app.ui.places import Place, Target
from app.ui.session import Session
from app.ui.shell import Shell
from app.ui.widgets.buttons import Button
from app.ui.widgets.printing_pdf import PdfPrint
from app.ui.widgets.spooling import Ended, How
from app.ui.window import Window
from models.dates import PartialDate
from tests.app.ui import stage


class Care:
    """The page with what is needed to press its buttons and look at what came of it."""

    def __init__(self, window: Window, session: Session, page: CarePage) -> None:
        self.window, self.session, self.page = window, session, page

    def settle(self) -> None:
        stage.settle(self.window)

    def seen(self) -> CareSeen:
        answers: list[CareSeen] = []
        self.session.look(self.window, lambda vault: care_looking.seen(vault, 1), answers.append)
        self.settle()
        return answers[0]

    def press(self, words: str, nth: int = 0) -> None:
        [one for one in self.page.findChildren(Button) if one.text() == words and one.isVisible()][nth].click()

    def dialog(self, kind: type[EntryDialog]) -> EntryDialog:
        return next(one for one in self.page.findChildren(kind) if one.isVisible())

    def texts(self) -> list[str]:
        return [one.text() for one in self.page.findChildren(QLabel) if one.isVisible()]


@pytest.fixture
def begins() -> Target:
    """At the page itself."""
    return Target(Place.CARE)


@pytest.fixture
def care(window: Window, session: Session) -> Care:
    return Care(window, session, stage.at(window, Place.CARE, CarePage))


def test_of_several_people_one_is_chosen_first(window: Window, session: Session, shell: Shell) -> None:
    shell.go(Target(Place.CARE))
    stage.settle(window)
    page = shell.page
    assert isinstance(page, CarePage)
    assert not page.listing.isVisible()
    next(one for one in page.findChildren(Button) if one.text() == "Jonas Sample" and one.isVisible()).click()
    stage.settle(window)
    assert session.person_id == 2
    assert page.listing.isVisible()
    assert "of Jonas Sample" in [one.text() for one in page.findChildren(QLabel) if one.isVisible()]


def test_a_medicine_is_entered_corrected_ended_and_all_of_it_undone(care: Care) -> None:
    before = care.seen().entries
    next(one for one in care.page.findChildren(Button) if one.text() == "Add a medicine").setFocus()
    care.press("Add a medicine")
    entry = care.dialog(MedicineDialog)
    assert isinstance(entry, MedicineDialog)
    QTest.keyClicks(entry.name, "Ibuprofen")
    entry.since.line.setText("May 2024")
    QTest.keyClick(entry.name, Qt.Key.Key_Return)
    care.settle()
    made = care.seen().now[-1]
    assert (made.name, made.started) == ("Ibuprofen", PartialDate(2024, 5))
    there = care.window.focusWidget()
    assert isinstance(there, Button)
    assert there.text() == "Add a medicine"
    care.press("Change", len(care.seen().now) - 1)
    entry = care.dialog(MedicineDialog)
    assert isinstance(entry, MedicineDialog)
    assert entry.name.text() == "Ibuprofen"
    entry.dose.setText("400 mg")
    entry.save.click()
    care.settle()
    assert care.seen().now[-1].dose == "400 mg"
    care.press("No longer taken", len(care.seen().now) - 1)
    last = care.dialog(LastDayDialog)
    assert isinstance(last, LastDayDialog)
    last.day.line.setText("2025")
    last.save.click()
    care.settle()
    assert [(one.name, one.ended) for one in care.seen().before] == [("Ibuprofen", PartialDate(2025))]
    assert "Taken before" in care.texts()
    for _ in range(3):
        care.session.undo()
    assert care.seen().entries == before
    assert "Taken before" not in care.texts()


def test_what_is_wrong_is_said_and_what_is_typed_stays(care: Care) -> None:
    before = care.seen().entries
    care.press("Add a medicine")
    entry = care.dialog(MedicineDialog)
    assert isinstance(entry, MedicineDialog)
    entry.save.click()
    entry.name.setText("Ibuprofen")
    entry.since.line.setText("sometime")
    entry.save.click()
    entry.since.line.setText("2025")
    entry.until.line.setText("2024")
    entry.save.click()
    care.settle()
    assert entry.isVisible()
    assert "The last day is before the first." in [one.text() for one in entry.findChildren(QLabel) if one.isVisible()]
    assert care.seen().entries == before
    keep_and_throw_away(care, entry)


def keep_and_throw_away(care: Care, entry: MedicineDialog) -> None:
    """What is typed survives Escape and the vault locking itself, until it is thrown away."""
    entry.reject()
    care.press("Keep writing")
    assert entry.isVisible()
    care.session.closing.emit()
    entry.hide()
    entry.deleteLater()
    care.press("Add a medicine")
    care.settle()
    again = care.dialog(MedicineDialog)
    assert isinstance(again, MedicineDialog)
    assert (again.name.text(), again.since.line.text()) == ("Ibuprofen", "2025")
    again.reject()
    care.press("Throw it away")
    care.settle()
    care.press("Add a medicine")
    care.settle()
    empty = care.dialog(MedicineDialog)
    assert isinstance(empty, MedicineDialog)
    assert not empty.name.text()
    empty.reject()
    assert not empty.isVisible()


def test_no_allergies_are_known_only_while_none_are_entered(care: Care) -> None:
    care.session.perform(care_changes.allergy_removed(1, care.seen().allergies[0].id))
    care.settle()
    care.press("No allergies are known")
    care.settle()
    assert "No allergies known" in care.texts()
    care.press("Add an allergy")
    entry = care.dialog(AllergyDialog)
    assert isinstance(entry, AllergyDialog)
    entry.substance.setText("Latex")
    entry.save.click()
    care.settle()
    assert ([one.substance for one in care.seen().allergies], care.seen().none_known) == (["Latex"], None)
    assert "No allergies known" not in care.texts()


def test_confirming_counts_for_everything(care: Care) -> None:
    care.press("Everything here is right as of today")
    care.settle()
    seen = care.seen()
    assert seen.confirmed == care.session.clock.now()


def test_an_empty_list_says_what_to_do(care: Care) -> None:
    care.session.act(care.window, lambda vault: vault.care.put_back(1, (), ()))
    care.settle()
    assert care.seen().entries == CareEntries()
    assert "Nothing has been said about allergies yet." in care.texts()
    assert not [one for one in care.texts() if one.startswith("Last confirmed")]


def test_the_list_is_printed(care: Care, tmp_path: Path) -> None:
    answers: list[bytes] = []
    care.session.perform(care_changes.medication_added(1, NewMedication("Ibuprofen")))
    care.session.look(care.window, lambda vault: printing_lists.care_list(vault, 1, "en"), answers.append)
    care.settle()
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    said: list[Ended] = []
    printing = PdfPrint(answers[0], printer, care.page)
    printing.begin(care.session, said.append)
    assert printing.steps.active
    printing.steps.finish()
    assert said == [Ended(How.SAVED, tmp_path / "printed.pdf")]
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF")
