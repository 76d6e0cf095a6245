"""One medicine or allergy as a card with what can be done about it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.ui import wording
from app.ui.icons import put_icon
from app.ui.widgets.boxes import Card
from app.ui.widgets.buttons import Button
from app.ui.widgets.flow import Flow
from app.ui.widgets.labels import Label
from models.records import Allergy, Medication


@dataclass(frozen=True, slots=True)
class Deed:
    """A button of a card; ``about`` names it in full for a screen reader, with the card's title in it."""

    words: str
    icon: str
    action: Callable[[], object]
    about: str = ""


def card(title: str, lines: Sequence[str], deeds: Sequence[Deed], *, alert: bool = False) -> Card:
    """A card; lines that are empty are left out. ``alert`` marks what must not be overlooked."""
    made = Card(gap=6, margin=14)
    name = Label(title, "strong")
    if alert:
        made.column.addWidget(_with_icon(name))
    else:
        made.column.addWidget(name)
    for line in lines:
        if line:
            made.column.addWidget(Label(line))
    row = QWidget()
    flow = Flow(row, gap=6)
    for deed in deeds:
        button = Button(deed.words, deed.action, kind="link", icon=deed.icon)
        button.setAccessibleName(_named(deed.words, title))
        flow.addWidget(button)
    made.column.addWidget(row)
    return made


def medicine_lines(medicine: Medication) -> tuple[str, ...]:
    """Dose and frequency; then what for, since and until."""
    translate = QCoreApplication.translate
    taken = " · ".join(part for part in (medicine.dose, medicine.frequency) if part)
    since = translate("Care", "since {date}").format(date=wording.partial(medicine.started)) if medicine.started else ""
    until = translate("Care", "until {date}").format(date=wording.partial(medicine.ended)) if medicine.ended else ""
    reason = translate("Care", "for: {reason}").format(reason=medicine.reason) if medicine.reason else ""
    return taken, " · ".join(part for part in (reason, since, until) if part)


def allergy_lines(allergy: Allergy) -> tuple[str, ...]:
    """What happens."""
    return (allergy.reaction,)


def _with_icon(name: Label) -> QWidget:
    row, icon = QWidget(), QLabel()
    put_icon(icon, "triangle-alert", "warn")
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(8)
    line.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(name, 1)
    return row


def _named(words: str, title: str) -> str:
    return QCoreApplication.translate("Care", "{deed}: {name}").format(deed=words, name=title)
