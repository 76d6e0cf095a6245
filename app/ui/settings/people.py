"""The people of the vault: add one, correct what is known of one."""

from PySide6.QtWidgets import QVBoxLayout

from app.services import browsing, people
from app.services.people_changes import PersonFacts, corrected
from app.ui import wording
from app.ui.session import Session
from app.ui.settings.dialogs import PersonDialog
from app.ui.widgets.boxes import clear
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label
from app.ui.widgets.rows import row
from app.ui.widgets.section import Section
from models.records import Person


class PeopleSection(Section):
    """One line for each person."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, self.tr("People"))
        self.people = QVBoxLayout()
        self.people.setSpacing(8)
        self.column.addLayout(self.people)
        self.add = Button(self.tr("Add a person"), self.ask, icon="plus")
        self.line(self.add)
        self.column.addWidget(self.message)

    def refresh(self) -> None:
        """Look who is there."""
        self.session.look(self, browsing.everyone, self._show)

    def _show(self, everyone: list[Person]) -> None:
        clear(self.people)
        for person in everyone:
            edit = Button(self.tr("Edit"), lambda who=person: self.edit(who), icon="pencil")  # type: ignore[misc] # its default binds it
            edit.setAccessibleName(self.tr("Edit {name}").format(name=person.name))
            self.people.addLayout(row(Label(self._line(person)), edit, stretch=0))

    def edit(self, person: Person) -> None:
        """Open what is known of a person."""
        PersonDialog(self, self.session, person, lambda facts: self._correct(person, facts)).open()

    def _line(self, person: Person) -> str:
        facts = [wording.sex(person.sex)] if person.sex is not None else []
        if person.born is not None:
            facts.insert(0, self.tr("born {date}").format(date=wording.partial(person.born)))
        if person.other_names:
            facts.append(self.tr("also {names}").format(names=", ".join(person.other_names)))
        return "\n".join(filter(None, (person.name, " · ".join(facts))))

    def _correct(self, person: Person, facts: PersonFacts) -> None:
        self.session.perform(corrected(person, facts), lambda _change: self.refresh(), self.explain)

    def ask(self) -> None:
        """Ask for what is known of another person."""
        PersonDialog(self, self.session, None, self._added).open()

    def _added(self, facts: PersonFacts) -> None:
        self.session.act(
            self,
            lambda vault: people.add(vault, facts.name, facts.born, facts.sex, facts.other_names),
            lambda _person: self.refresh(),
            self.explain,
        )
