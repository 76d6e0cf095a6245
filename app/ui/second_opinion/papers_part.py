"""The papers of a step: looked at, printed or saved."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.services import papers
from app.services.papers import MadePaper, Paper
from app.ui.second_opinion.paper_dialog import PaperDialog
from app.ui.second_opinion.paper_words import paper_name
from app.ui.second_opinion.part import Part
from app.ui.second_opinion.words import language
from app.ui.second_opinion.work import Work
from app.ui.widgets.buttons import Button
from app.ui.widgets.flow import Flow
from app.ui.widgets.labels import Label
from app.ui.widgets.page_size import page_size

if TYPE_CHECKING:
    from app.services.unlocking import Vault


class PapersPart(Part):
    """One button for each paper."""

    def __init__(self, work: Work, these: tuple[Paper, ...]) -> None:
        super().__init__(work)
        self.heading.setText(self.tr("On paper"))
        self.heading.show()
        self.column.addWidget(
            Label(self.tr("Filled in from this case. You see it before it is printed or saved."), "soft")
        )
        box = QWidget()
        line = Flow(box)
        self.buttons = {paper: paper_button(work, paper) for paper in these}
        for button in self.buttons.values():
            line.addWidget(button)
        self.column.addWidget(box)


def paper_button(work: Work, paper: Paper) -> Button:
    """A button that shows a paper."""
    return Button(paper_name(paper), partial(show_paper, work, paper), icon="printer")


def show_paper(work: Work, paper: Paper, entry_id: int | None = None) -> None:
    """Make a paper and show it."""
    case_id, said, session, page = work.case_id, language(), work.session, page_size()

    def shown(made: MadePaper) -> None:
        PaperDialog(session, paper_name(paper), made, work.ground.window()).open()

    def make(vault: "Vault") -> MadePaper:
        return papers.make(vault, case_id, paper, papers.Manner(own=said, page=page), entry_id=entry_id)

    session.look(work, make, shown)
