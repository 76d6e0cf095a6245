"""Asks which records settle a point of one's own list."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QWidget

from app.services import browsing, case_changes
from app.services.browsing import Row
from app.ui.answers.choosing_records import RecordsDialog
from app.ui.session import Session
from models.records import Case
from models.second_opinion.answers import numbers_of


@dataclass(frozen=True, slots=True)
class Linking:
    """The key under which a case keeps the records, and the point's words."""

    key: str
    title: str


def ask_records(session: Session, case: Case, linking: Linking, owner: QWidget) -> None:
    """Show the person's records, those linked already ticked, and keep what is chosen; it can be undone."""

    def keep(numbers: tuple[int, ...]) -> None:
        text = ",".join(map(str, numbers))
        session.perform(case_changes.answered(case.id, linking.key, text or None))

    def ask(rows: list[Row]) -> None:
        ticked = numbers_of(case.answers.get(linking.key, ""))
        dialog = RecordsDialog(linking.title, rows, ticked, owner.window())
        dialog.chosen.connect(keep)
        dialog.open()

    wanted = browsing.Wanted(person_id=case.person_id, standing=None)
    session.look(owner, partial(browsing.rows, wanted=wanted), ask)
