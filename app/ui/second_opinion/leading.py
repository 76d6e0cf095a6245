"""Parts that lead to another page of the window: the check, the package, the week."""

from PySide6.QtWidgets import QWidget

from app.services import writing_notes
from app.services.journey_desk import Shown
from app.ui.overriding import override
from app.ui.places import Place
from app.ui.second_opinion.part import Part
from app.ui.second_opinion.value_words import listed
from app.ui.second_opinion.words import rule_title, words
from app.ui.second_opinion.work import Work
from app.ui.widgets.buttons import Button
from app.ui.widgets.flow import Flow
from app.ui.widgets.labels import Label


class LeadingPart(Part):
    """A sentence and buttons in a row."""

    def __init__(self, work: Work, title: str, sentence: str = "") -> None:
        super().__init__(work, title)
        self.sentence = Label(sentence)
        self.sentence.setVisible(bool(sentence))
        self.column.addWidget(self.sentence)
        box = QWidget()
        self.row = Flow(box)
        self.column.addWidget(box)

    def lead(self, text: str, icon: str, place: Place, detail: str = "") -> Button:
        """One more button, to a place; the package's page shows this case."""

        def go() -> None:
            self.work.session.go(place, self.work.case_id if place is Place.PACKAGE else None, detail)

        button = Button(text, go, icon=icon)
        self.row.addWidget(button)
        return button


class CheckPart(LeadingPart):
    """What the completeness check still finds open, and the way to it."""

    def __init__(self, work: Work) -> None:
        super().__init__(work, "")
        self.heading.setText(self.tr("The check"))
        self.heading.show()
        self.sentence.show()
        self.check = self.lead(self.tr("Open the check"), "clipboard-list", Place.PACKAGE, "checklist")
        self.row.addWidget(Button(self.tr("Add records"), work.session.add_records, icon="plus"))
        self.lists = self.lead(self.tr("Change what is checked for"), "list", Place.PACKAGE, "lists")

    @override
    def show_case(self, shown: Shown) -> None:
        found = shown.state.given.findings
        titles = [rule_title(one.rule, found) for one in found if one.blocks]
        if titles:
            self.sentence.setText(self.tr("Still open: {what}.").format(what=listed(titles)))
        else:
            self.sentence.setText(self.tr("The check finds nothing missing."))


class VisitPart(LeadingPart):
    """Bringing in what was written or recorded at the visit."""

    def __init__(self, work: Work) -> None:
        super().__init__(work, "", words().advice("companion"))
        self.heading.setText(self.tr("Notes and recordings"))
        self.heading.show()
        self.column.insertWidget(2, Label(words().advice("recording")))
        self.row.addWidget(Button(self.tr("Add notes, photos or a recording"), work.session.add_records, icon="plus"))
        self.keep = Button(self.tr("File what was said as a record"), self._file, icon="file-plus")
        self.row.addWidget(self.keep)
        self._summary = ""

    @override
    def show_case(self, shown: Shown) -> None:
        self._summary = shown.case.answers.get("visit.summary", "")
        self.keep.setVisible(bool(self._summary))

    def _file(self) -> None:
        title, said = self.tr("What was said at the visit"), self.tr("Filed among Doctor Notes and named here.")
        self.work.perform(writing_notes.note_kept(self.work.case_id, "visit.notes", title, self._summary), said)


class WeekPart(LeadingPart):
    """The weekly ten minutes have a page of their own."""

    def __init__(self, work: Work) -> None:
        super().__init__(work, "")
        self.heading.setText(self.tr("Your weekly ten minutes"))
        self.heading.show()
        self.lead(self.tr("Open this week"), "calendar-days", Place.WEEK)
