"""The opinions side by side: a column for each, a card for each point, and what becomes of the differences."""

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services import case_changes, journey_changes
from app.services.journey_desk import Shown
from app.ui.overriding import override
from app.ui.second_opinion.chart_row import CellPlace, RowCard
from app.ui.second_opinion.entries_part import EntriesPart
from app.ui.second_opinion.entry_dialog import Wanted, open_dialog
from app.ui.second_opinion.part import Part
from app.ui.second_opinion.words import language, words
from app.ui.second_opinion.work import Work
from app.ui.widgets.buttons import Button
from app.ui.widgets.flow import Flow
from app.ui.widgets.labels import Label
from models.records import CaseEntry
from models.second_opinion import EntryKind
from models.second_opinion.comparison import Chart, Row, chart


class OpinionsPart(EntriesPart):
    """Whose opinions are compared; with an opinion goes what it said."""

    def __init__(self, work: Work) -> None:
        super().__init__(work, EntryKind.OPINION)
        self.begin = Button(self.tr("Begin with what is known"), self._begin, kind="primary", icon="scale")
        self.row.addWidget(self.begin)
        self._cells: tuple[CaseEntry, ...] = ()

    @override
    def show_case(self, shown: Shown) -> None:
        super().show_case(shown)
        self._cells = shown.of(EntryKind.CELL)
        doctors = any(shown.case.answers.get(key) for key in ("first_opinion.doctor", "specialist.name"))
        self.begin.setVisible(doctors and len(self.cards) < chart(shown.state.given).wanted)

    @override
    def remove(self, entry: CaseEntry) -> None:
        said = [one for one in self._cells if one.fields.get("opinion") == str(entry.id)]
        name = entry.fields.get("doctor", "")
        self.work.remove(self.tr("Removed: {name}.").format(name=name), entry, *said)

    def _begin(self) -> None:
        words = self.tr("The doctors you wrote down and the usual points are there.")
        self.work.perform(journey_changes.chart_begun(self.work.case_id), words)


class ChartPart(Part):
    """The points compared. Shown once there is an opinion."""

    def __init__(self, work: Work) -> None:
        super().__init__(work)
        self.heading.setText(self.tr("Side by side"))
        self.heading.show()
        self.count = Label("", "soft")
        self.column.addWidget(self.count)
        self._list = QVBoxLayout()
        self._list.setSpacing(10)
        self.column.addLayout(self._list)
        self.cards: dict[str, RowCard] = {}
        self._columns: tuple[int, ...] = ()
        self._cells: tuple[CaseEntry, ...] = ()
        box = QWidget()
        line = Flow(box)
        line.addWidget(Button(words().entry(EntryKind.ROW).add, self._add, icon="plus"))
        self.asking = Button(self.tr("Turn open points into questions"), self._ask, icon="circle-help")
        line.addWidget(self.asking)
        self.column.addWidget(box)

    @override
    def show_case(self, shown: Shown) -> None:
        found = chart(shown.state.given)
        self._cells = shown.of(EntryKind.CELL)
        self.setVisible(bool(found.columns))
        self.count.setText(self._counted(found))
        self.asking.setVisible(bool(found.to_clarify))
        columns = tuple(one.id for one in found.columns)
        wanted = [_key(one) for one in found.rows]
        if columns != self._columns or list(self.cards) != wanted:
            self._columns = columns
            self._arrange(found)
        for row in found.rows:
            self.cards[_key(row)].show_row(row, found.columns, shown.pictured)

    @override
    def forget(self) -> None:
        for card in self.cards.values():
            card.forget()

    def _counted(self, found: Chart) -> str:
        if found.complete:
            return self.tr("Every point is filled in, and every difference is marked.")
        return self.tr("%n field(s) still empty", "", found.empty) if found.empty else self.tr("Mark each difference.")

    def _arrange(self, found: Chart) -> None:
        for card in self.cards.values():
            card.hide()
            card.deleteLater()
        self.cards = {}
        for row in found.rows:
            card = self.cards[_key(row)] = RowCard(self.work, row, found.columns)
            card.edit.connect(self._edit)
            card.marked.connect(self._mark)
            card.asked.connect(self._word)
            card.gone.connect(self._remove)
            self._list.addWidget(card)

    def _add(self) -> None:
        open_dialog(self.work, Wanted(EntryKind.ROW))

    def _ask(self) -> None:
        said = self.tr("The open points are on your list of questions.")
        self.work.perform(journey_changes.questions_asked(self.work.case_id, language()), said)

    def _edit(self, row: Row, place: CellPlace) -> None:
        entry = next((one for one in self._cells if one.id == place.cell.id), None)
        title = self.tr("{topic}: {doctor}").format(topic=words().topic(row.topic), doctor=place.doctor)
        change = partial(journey_changes.cell_written, self.work.case_id, place.cell.opinion, row.topic)
        open_dialog(self.work, Wanted(EntryKind.CELL, entry, title, change=change))

    def _mark(self, row: Row, state: str) -> None:
        self._set(row, {"state": state or None})

    def _word(self, row: Row, question: str) -> None:
        self._set(row, {"question": question or None})

    def _set(self, row: Row, fields: dict[str, str | None]) -> None:
        if row.id:
            self.work.perform(case_changes.entry_changed(row.id, fields))
        else:
            known = {name: value for name, value in fields.items() if value}
            self.work.enter(EntryKind.ROW, {"topic": row.topic, **known})

    def _remove(self, row: Row) -> None:
        these = [one.id for one in self._cells if one.fields.get("row") == str(row.id)]
        said = self.tr("Removed: {name}.").format(name=words().topic(row.topic))
        self.work.perform(case_changes.entries_removed([row.id, *these]), said)


class AdvicePart(Part):
    """What people do when opinions differ; a third opinion is spoken of only when all that calls for it is answered."""

    def __init__(self, work: Work) -> None:
        super().__init__(work)
        self.heading.setText(self.tr("If they differ"))
        self.heading.show()
        self._lines = {code: Label(words().advice(code)) for code in _ADVICE}
        for label in self._lines.values():
            self.column.addWidget(label)
        self.third, self.yours = Label("", "strong"), Label(words().advice("yours"))
        self.deadline = Label()
        self.column.addWidget(self.third)
        self.column.addWidget(self.deadline)
        self.column.addWidget(self.yours)

    @override
    def show_case(self, shown: Shown) -> None:
        found = chart(shown.state.given)
        differ = any(row.differs and row.state != "agreed" for row in found.rows)
        said = _DIFFERENT if differ else {"agree"} if found.complete else set()
        for code, label in self._lines.items():
            label.setVisible(code in said)
        third = words().tie_break(found.tie_break)
        self.third.setText(third)
        self.third.setVisible(bool(third))
        self.deadline.setVisible(found.deadline is not None)
        if found.deadline is not None:
            self.deadline.setText(words().advice("deadline", day=found.deadline))
        self.setVisible(bool(said) or bool(third))


_DIFFERENT = {"differ", "talk", "primary", "questions"}
_ADVICE = ("agree", "differ", "talk", "primary", "questions")


def _key(row: Row) -> str:
    return str(row.id) if row.id and not row.basic else row.topic
