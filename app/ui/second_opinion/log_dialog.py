"""What was written down in a case when, the newest first."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QListWidget, QVBoxLayout, QWidget

from app.services import journey
from app.ui import wording
from app.ui.second_opinion.entry_card import title_of
from app.ui.second_opinion.value_words import listed, said
from app.ui.second_opinion.words import rule_title, words
from app.ui.second_opinion.work import Work
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label
from app.ui.widgets.room import open_in
from app.ui.widgets.rows import closing
from models.records import CaseEntry, CaseEvent
from models.second_opinion import FIELDS, EntryKind, Finding
from models.second_opinion.case import known_key
from models.second_opinion.entries import NEEDED
from models.second_opinion.log import QUESTION, Logged, logged, rule_of

if TYPE_CHECKING:
    from app.services.unlocking import Vault


class LogDialog(QDialog):
    """One line for each thing that was answered, entered or taken back."""

    def __init__(self, events: Sequence[CaseEvent], findings: Sequence[Finding], parent: QWidget) -> None:
        super().__init__(parent)
        title = self.tr("What you wrote down when")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.list = QListWidget()
        self.list.setAccessibleName(title)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.addItems(lines(events, findings)[::-1])
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(12)
        column.addWidget(Label(title, "heading"))
        column.addWidget(self.list, 1)
        column.addLayout(closing(Button(self.tr("Close"), self.reject)))
        self.finished.connect(self.deleteLater)
        open_in(self, 680, 620)


def show_log(work: Work) -> None:
    """Open it for the case that is shown."""
    case_id = work.case_id

    def read(vault: "Vault") -> tuple[Sequence[CaseEvent], Sequence[Finding]]:
        return journey.log(vault, case_id), journey.state(vault, case_id).given.findings

    work.session.look(work, read, lambda told: LogDialog(*told, work.ground.window()).open())


def lines(events: Sequence[CaseEvent], findings: Iterable[Finding] = ()) -> list[str]:
    """Each event in words, the oldest first: when, what, and what was said."""
    translate, found = QCoreApplication.translate, tuple(findings)
    made = []
    for one in logged(events):
        what, value = _told(one, found)
        if one.gone:
            value = translate("Journey", "taken back")
        pattern = (
            translate("Journey", "{moment}: {label}: {value}") if value else translate("Journey", "{moment}: {label}")
        )
        made.append(pattern.format(moment=wording.moment(one.at), label=what, value=value))
    return made


def _told(one: Logged, findings: Sequence[Finding]) -> tuple[str, str]:
    """What was answered and how; what was entered, what it is called, and what became different."""
    if one.kind in tuple(EntryKind):
        return _called(one), _changes(one, findings)
    if one.kind == QUESTION:
        return (_with(_question(), one.before), "") if one.gone else (_question(), one.text)
    known = known_key(one.subject)
    if known is None:
        return one.subject, one.text
    rule = rule_of(one.subject)
    asked = words().field(one.subject, rule_title(rule, findings) if rule else "")
    return asked.label.rstrip("?"), said(known, one.subject, one.text) if one.text else ""


def _question() -> str:
    return QCoreApplication.translate("Journey", "Question")


def _called(one: Logged) -> str:
    """An entry by its kind and name; a cell by its doctor and topic."""
    kind = EntryKind(one.kind)
    if kind is EntryKind.CELL:
        doctor, topic = one.about
        name = ", ".join(filter(None, (doctor, words().topic(topic))))
    else:
        name = title_of(CaseEntry(0, 0, kind, dict(one.fields), one.at, one.at)) if one.fields else ""
    return _with(words().entry(kind).name, name)


def _changes(one: Logged, findings: Sequence[Finding]) -> str:
    kind = EntryKind(one.kind)
    labels = words().entry(kind).fields
    shown = [name for name in one.changed if name in FIELDS[kind] and name not in NEEDED[kind]]
    return listed(_with(labels[name].label.rstrip("?"), _value(kind, name, one, findings)) for name in shown)


def _value(kind: EntryKind, name: str, one: Logged, findings: Sequence[Finding]) -> str:
    value = one.changed[name]
    if not value:
        return QCoreApplication.translate("Journey", "taken back")
    if (kind, name) == (EntryKind.REQUEST, "rule"):
        return listed(rule_title(rule, findings) for rule in value.split(","))
    return said(FIELDS[kind][name], f"{kind}.{name}", value)


def _with(label: str, value: str) -> str:
    pattern = QCoreApplication.translate("Journey", "{label}: {value}", "what was asked, and the answer")
    return pattern.format(label=label, value=value) if value else label
