"""A second opinion half lived through, and what of it is worth a picture."""

from pathlib import Path

from PySide6.QtWidgets import QDialog

from app.services import case_changes
from app.services.papers import Paper
from app.ui.places import Place
from app.ui.second_opinion.entry_dialog import EntryDialog, Wanted
from app.ui.second_opinion.page import SecondOpinionPage
from app.ui.second_opinion.papers_part import show_paper
from app.ui.window import Window
from models.second_opinion import EntryKind, StepId
from models.vault import Vault
from tests.app.ui import stage
from tests.app.ui.second_opinion import story
from tests.fakes import FakeClock, steady_random
from tests.screenshots.states import Bring, go


def journey_vault(folder: Path) -> Path:
    """The sample person's vault with letters, doctors, opinions, and a second case that has a warning sign."""
    path = stage.filled_vault(folder)
    with Vault.open(path, stage.PASSPHRASE, clock=FakeClock(), random=steady_random("journey")) as vault:
        story.live(vault, 1)
        urgent = vault.cases.new(1, "The lump in the neck")
        vault.cases.answer(urgent.id, "safety.growth", "yes")
    return path


def step(window: Window, which: StepId, case: int = 1) -> SecondOpinionPage:
    """A step of a case."""
    page = go(window, Place.SECOND_OPINION, record=case, detail=which.value, person=1)
    assert isinstance(page, SecondOpinionPage)
    return page


def at(which: StepId, case: int = 1) -> Bring:
    """A step of a case, to be drawn."""

    def bring(window: Window) -> None:
        step(window, which, case)

    return bring


def steps_list(window: Window) -> None:
    """The list of steps, which a narrow window shows alone."""
    step(window, StepId.SAFETY).case.fold()


def new_case(window: Window) -> None:
    """Beginning one more case."""
    page = step(window, StepId.SAFETY)
    page.head.new_wanted.emit()
    stage.settle(window)


def letter_dialog(window: Window) -> None:
    """Entering a letter."""
    page = step(window, StepId.RECORDS)
    dialog: QDialog = EntryDialog(page.case.work, Wanted(EntryKind.REQUEST))
    dialog.open()


def paper(window: Window) -> None:
    """A paper before it is printed."""
    page = step(window, StepId.COMPARE)
    show_paper(page.case.work, Paper.COMPARISON)
    stage.settle(window)


def removed(window: Window) -> None:
    """A case begun by mistake has just been moved to the bin."""
    page = step(window, StepId.SAFETY)
    page.session.perform(case_changes.begun(1, "Begun by mistake: a second opinion on the operation of the left knee"))
    stage.settle(window)
    page.head.cases.activated.emit(2)
    stage.settle(window)
    page.head.bin.click()
    stage.settle(window)


def binned(window: Window) -> None:
    """The bin with a case in it."""
    removed(window)
    go(window, Place.BIN, person=1)
