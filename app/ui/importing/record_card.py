"""One record of an import to be looked over: what it is taken for and why, and the fields to correct it in place."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QHBoxLayout, QLabel, QWidget

from app.services.reviewing import Card as Kept
from app.services.settling import Facts
from app.ui import import_words as words
from app.ui import wording
from app.ui.facts.words import isolated, title
from app.ui.icons import put_icon
from app.ui.importing import choices
from app.ui.importing.choices import CalmBox, labelled
from app.ui.names import told_apart
from app.ui.widgets.boxes import Card
from app.ui.widgets.buttons import Button
from app.ui.widgets.flow import Flow
from app.ui.widgets.labels import Label
from app.ui.widgets.partial_date import PartialDateEdit
from importers.candidates import Outcome
from importers.names import spoken
from models.records import Person, Record, Standing

_REASONS = 3
_LONGEST = 120


@dataclass(frozen=True, slots=True)
class _Fields:
    """The fields of a card that is open."""

    category: CalmBox
    type: CalmBox
    date: PartialDateEdit
    person: CalmBox


class RecordCard(Card):
    """``changed`` carries the record's number and its new Facts, ``ticked`` the number and whether it is chosen.

    ``wanted`` asks for the record itself to be shown.
    """

    changed = Signal(int, object)
    ticked = Signal(int, bool)
    wanted = Signal(int)

    def __init__(self, kept: Kept, facts: Facts, people: Sequence[Person], parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=6)
        self.kept, self.facts, self._people = kept, facts, people
        record = kept.row.record
        self.tick = QCheckBox()
        self.tick.setAccessibleName(self.tr("Choose {title}").format(title=title(record)))
        self.tick.toggled.connect(lambda on: self.ticked.emit(record.id, on))
        self._facts_line = Label()
        self._fields: _Fields | None = None
        self._place = QWidget()
        self._place.hide()
        self._open = Button(self.tr("Change"), self.turn, kind="link", icon="pencil")
        self._open.setAccessibleName(self.tr("Change {title}").format(title=title(record)))
        self._group = QButtonGroup(self)
        self._furnish(record)
        self.show_facts(facts)

    def settle_date(self) -> bool:
        """Take a date that is being typed; False when it cannot be read."""
        return self._fields is None or self._fields.date.settle()

    def show_facts(self, facts: Facts) -> None:
        """Show facts, which somebody corrected elsewhere too."""
        self.facts = facts
        self._facts_line.setText(self._told())
        if self._fields is not None:
            self._fields.category.put(facts.category)
            self._fields.type.put(facts.type)
            self._fields.person.put(facts.person_id)
            if not self._fields.date.typing():
                self._fields.date.show_value(facts.date)
        for button in self._group.buttons():
            button.setChecked(self._group.id(button) == (0 if facts.held else facts.person_id))

    def turn(self) -> None:
        """Open the fields, or close them."""
        if self._fields is None:
            self._fields = self._make_fields()
        shown = self._place.isHidden()
        self._place.setVisible(shown)
        self._open.setText(self.tr("Close") if shown else self.tr("Change"))
        if shown:
            self._fields.category.setFocus()

    @property
    def fields(self) -> _Fields:
        """The fields, made if need be."""
        if self._fields is None:
            self.turn()
        assert self._fields is not None
        return self._fields

    def settle(self, person_id: int | None) -> None:
        """Say whose a held record is; None leaves it aside."""
        settled = replace(self.facts, held=person_id is None, person_id=person_id or self.kept.row.record.person_id)
        self._give(settled)

    def _furnish(self, record: Record) -> None:
        top, icon = QHBoxLayout(), QLabel()
        put_icon(icon, wording.CATEGORY_ICONS[record.category], "accent")
        top.setSpacing(2)
        top.addWidget(self.tick, 0, Qt.AlignmentFlag.AlignVCenter)
        top.addWidget(icon, 0, Qt.AlignmentFlag.AlignVCenter)
        top.addSpacing(8)
        top.addWidget(Label(title(record), "strong"), 1)
        self.column.addLayout(top)
        self.column.addWidget(self._facts_line)
        if why := because(record):
            self.column.addWidget(Label(why, "soft"))
        for warning in warnings(self.kept):
            self.column.addLayout(_warned(warning))
        if record.standing is Standing.HELD:
            self.column.addLayout(self._owners())
        self.column.addWidget(self._place)
        buttons = QHBoxLayout()
        if record.standing is not Standing.BIN:
            buttons.addWidget(self._open)
        look = Button(self.tr("Look at it"), lambda: self.wanted.emit(record.id), kind="link", icon="eye")
        look.setAccessibleName(self.tr("Look at {title}").format(title=title(record)))
        buttons.addWidget(look)
        buttons.addStretch(1)
        self.column.addLayout(buttons)

    def _owners(self) -> Flow:
        """Whose a held record is, one button each, and to leave it aside."""
        row = Flow()
        names = told_apart(self._people)
        texts = [(self.tr("It belongs to {person}").format(person=name), number) for number, name in names.items()]
        for text, number in ((self.tr("Leave aside"), 0), *texts):
            button = Button(text, partial(self.settle, number or None), kind="chip")
            button.setCheckable(True)
            self._group.addButton(button, number)
            row.addWidget(button)
        return row

    def _make_fields(self) -> _Fields:
        fields = _Fields(
            CalmBox(choices.category_word(), choices.categories()),
            CalmBox(choices.type_word(), choices.types()),
            PartialDateEdit(choices.date_word()),
            CalmBox(choices.person_word(), choices.persons(self._people)),
        )
        row = Flow(self._place)
        for name, field in (
            (choices.category_word(), fields.category),
            (choices.type_word(), fields.type),
            (choices.date_word(), fields.date),
            (choices.person_word(), fields.person),
        ):
            row.addWidget(labelled(name, field))
        self._fields = fields
        self.show_facts(self.facts)
        fields.category.activated.connect(self._read)
        fields.type.activated.connect(self._read)
        fields.person.activated.connect(self._read)
        fields.date.chosen.connect(self._read)
        return fields

    def _read(self) -> None:
        assert self._fields is not None
        given = self._fields
        held = self.facts.held and given.person.value == self.facts.person_id
        self._give(Facts(given.category.value, given.type.value, given.date.value(), given.person.value, held))

    def _give(self, facts: Facts) -> None:
        self.show_facts(facts)
        self.changed.emit(self.kept.row.record.id, facts)

    def _told(self) -> str:
        record, facts = self.kept.row.record, self.facts
        person = told_apart(self._people).get(facts.person_id, self.kept.row.person)
        parts = [
            wording.category(facts.category),
            wording.document_type(facts.type),
            wording.partial(facts.date),
            person if not facts.held else self.tr("kept aside"),
        ]
        if record.files > 1:
            parts.append(self.tr("%n file(s)", "", record.files))
        if record.standing is Standing.BIN:
            parts.append(wording.standing(record.standing))
        return " · ".join(map(isolated, parts))


def because(record: Record) -> str:
    """Why the record is taken for what it is, in a sentence; "" when nothing is known."""
    known = [why for code in record.reasons if (why := words.because(code))][:_REASONS]
    if not known:
        return ""
    listed = QCoreApplication.translate("Importing", "; ", "between reasons").join(known)
    short = listed if len(listed) <= _LONGEST else listed[: _LONGEST - 1] + "…"
    return QCoreApplication.translate("Importing", "Why: {reasons}").format(reasons=short)


def warnings(kept: Kept) -> list[str]:
    """What a person should know of a new record: that it is somebody else's, unread, joined, of an unclear date."""
    record, said = kept.row.record, []
    if record.standing is Standing.HELD:
        said.append(" ".join((*map(words.reason, kept.reasons), written(record))).strip())
    if kept.outcome is Outcome.STORED_UNREAD or record.unread:
        said.append(words.reason(record.unread))
    if kept.joined:
        pattern = QCoreApplication.translate(
            "Importing", "%n file(s) joined a record that was here before.", "", kept.files
        )
        said.append(pattern)
    flags = (words.flag(code) for code in record.flags)
    return [*dict.fromkeys(text for text in (*said, *flags) if text)]


def written(record: Record) -> str:
    """Whose name and date of birth are written on a record, in a sentence; "" where there is neither."""
    names = [form for name in record.written.names for form in spoken(name)]
    if record.written.born is None:
        pattern = QCoreApplication.translate("Importing", "Written on it: {name}.")
        return pattern.format(name=names[0]) if names else ""
    date = wording.partial(record.written.born)
    if not names:
        return QCoreApplication.translate("Importing", "Written on it: born {date}.").format(date=date)
    pattern = QCoreApplication.translate("Importing", "Written on it: {name}, born {date}.")
    return pattern.format(name=names[0], date=date)


def _warned(text: str) -> QHBoxLayout:
    row, icon = QHBoxLayout(), QLabel()
    put_icon(icon, "triangle-alert", "warn", 18)
    row.setSpacing(8)
    row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(Label(text), 1)
    return row
