"""What was written down in a case when, the newest first."""

import json
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QListWidget, QVBoxLayout, QWidget

from app.services import journey
from app.ui import wording
from app.ui.second_opinion.entry_card import title_of
from app.ui.second_opinion.value_words import said
from app.ui.second_opinion.words import words
from app.ui.second_opinion.work import Work
from app.ui.theme import theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label
from app.ui.widgets.rows import closing
from models.records import CaseEntry, CaseEvent
from models.second_opinion import KEYS, EntryKind


class LogDialog(QDialog):
    """One line for each thing that was answered, entered or taken back."""

    def __init__(self, events: Sequence[CaseEvent], parent: QWidget) -> None:
        super().__init__(parent)
        title = self.tr("What you wrote down when")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.list = QListWidget()
        self.list.setAccessibleName(title)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.addItems([line(event) for event in reversed(events)])
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(12)
        column.addWidget(Label(title, "heading"))
        column.addWidget(self.list, 1)
        column.addLayout(closing(Button(self.tr("Close"), self.reject)))
        self.finished.connect(self.deleteLater)
        room = parent.window().size()
        self.resize(min(theme().px(680), room.width()), min(theme().px(620), room.height()))


def show_log(work: Work) -> None:
    """Open it for the case that is shown."""
    case_id = work.case_id
    work.session.look(
        work,
        lambda vault: journey.log(vault, case_id),
        lambda events: LogDialog(events, work.ground.window()).open(),
    )


def line(event: CaseEvent) -> str:
    """One event in words: when, what, and what was said."""
    translate = QCoreApplication.translate
    what, value = _told(event)
    if event.value is None:
        value = translate("Journey", "taken back")
    pattern = translate("Journey", "{moment}: {label}: {value}") if value else translate("Journey", "{moment}: {label}")
    return pattern.format(moment=wording.moment(event.at), label=what, value=value)


def _told(event: CaseEvent) -> tuple[str, str]:
    """What was answered and how, or what was entered and what it is called."""
    known = KEYS.get(event.subject)
    if known is not None:
        value = said(known, event.subject, event.value) if event.value else ""
        return words().field(event.subject).label.rstrip("?"), value
    kind = event.subject.partition(" ")[0]
    if kind not in list(EntryKind):
        return event.subject, ""
    fields = json.loads(event.value) if event.value else {}
    entry = CaseEntry(0, 0, kind, fields, event.at, event.at)
    named = fields.get("text", "") if kind == EntryKind.CELL else title_of(entry) if fields else ""
    return words().entry(kind).name, named
