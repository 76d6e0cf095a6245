"""One entry of a case: what it is, how it stands, and what can be done with it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.ui.icons import put_icon
from app.ui.second_opinion.entry_state import EntryState, entry_state
from app.ui.second_opinion.value_words import said
from app.ui.second_opinion.words import words
from app.ui.widgets.boxes import Banner, Card, clear
from app.ui.widgets.buttons import Button
from app.ui.widgets.flow import Flow
from app.ui.widgets.labels import Label
from models.records import CaseEntry
from models.second_opinion import EntryKind
from models.second_opinion.entries import FIELDS, NEEDED


def _always(_entry: CaseEntry) -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Deed:
    """A button of a card; it is there ``when`` that is true of the entry."""

    words: str
    icon: str
    act: Callable[[CaseEntry], object]
    when: Callable[[CaseEntry], bool] = _always


class EntryCard(Card):
    """Shows an entry; its buttons stay the same, so that the focus does not get lost when it changes."""

    def __init__(self, entry: CaseEntry, deeds: Sequence[Deed], parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=6, margin=14)
        self.setProperty("kind", "inset")
        self.entry, self._deeds = entry, deeds
        self.title, self._icon, self.state = Label("", "strong"), QLabel(), Label()
        self.column.addWidget(self.title)
        self._row = QWidget()
        line = QHBoxLayout(self._row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.state, 1)
        self.column.addWidget(self._row)
        self.details = QWidget()
        self._lines = QVBoxLayout(self.details)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(4)
        self.column.addWidget(self.details)
        self.warning = Banner("", "warn")
        self.warning.hide()
        self.column.addWidget(self.warning)
        box = QWidget()
        flow = Flow(box, gap=6)
        self.buttons = [Button(deed.words, self._doing(deed), kind="link", icon=deed.icon) for deed in deeds]
        for button in self.buttons:
            flow.addWidget(button)
        self.column.addWidget(box)

    def show_entry(self, entry: CaseEntry, today: date, more: Sequence[str] = ()) -> None:
        """Show how an entry stands, with ``more`` lines below what is known of it."""
        self.entry = entry
        title = title_of(entry)
        self.title.setText(title)
        self.show_state(entry_state(entry, today))
        clear(self._lines)
        for line in (*lines_of(entry), *more):
            self._lines.addWidget(Label(line))
        named = QCoreApplication.translate("Care", "{deed}: {name}")
        for deed, button in zip(self._deeds, self.buttons, strict=True):
            button.setVisible(deed.when(entry))
            button.setAccessibleName(named.format(deed=deed.words, name=title))

    def show_state(self, state: EntryState | None) -> None:
        """Show how it stands; None shows nothing."""
        self._row.setVisible(state is not None)
        if state is not None:
            put_icon(self._icon, state.icon, state.role)
            self.state.setText(state.words)

    def warn(self, sentence: str) -> None:
        """Say what to look at, "" for nothing."""
        self.warning.setVisible(bool(sentence))
        if sentence:
            self.warning.show_words(sentence, "warn")

    def _doing(self, deed: Deed) -> Callable[[], object]:
        return lambda: deed.act(self.entry)


def title_of(entry: CaseEntry) -> str:
    """What an entry is called: its first needed field in words."""
    kind = EntryKind(entry.kind)
    name = NEEDED[kind][0]
    value = entry.fields.get(name, "")
    title = words().topic(value) if kind is EntryKind.ROW else said(FIELDS[kind][name], f"{kind}.{name}", value)
    return title or words().entry(kind).name


_NOT_TOLD = {
    EntryKind.REQUEST: {"clinic", "rule", "law", "sent", "received", "address"},
    EntryKind.PHYSICAL: {"thing", "requested", "sent", "arrived", "returned"},
    EntryKind.CANDIDATE: {"name", "chosen"},
    EntryKind.OPINION: {"doctor"},
    EntryKind.TASK: {"what", "due", "done"},
}
"""Fields that the title and the state tell already, or that only the dialog shows."""


def lines_of(entry: CaseEntry) -> list[str]:
    """Everything else that is known of an entry, one line for each field."""
    kind = EntryKind(entry.kind)
    labels = words().entry(kind).fields
    pattern = QCoreApplication.translate("Journey", "{label}: {value}", "what was asked, and the answer")
    told = [name for name in FIELDS[kind] if entry.fields.get(name) and name not in _NOT_TOLD.get(kind, set())]
    return [
        pattern.format(
            label=labels[name].label.rstrip("?:"), value=said(FIELDS[kind][name], f"{kind}.{name}", entry.fields[name])
        )
        for name in told
    ]
