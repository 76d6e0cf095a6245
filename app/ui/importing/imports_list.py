"""Every import so far: when, from where, what came of it, and whether it was looked over."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.services.reviewing import Summary
from app.ui import import_words as words
from app.ui import wording
from app.ui.icons import put_icon
from app.ui.widgets.boxes import Card, EmptyState, Scrolling, clear
from app.ui.widgets.buttons import Button
from app.ui.widgets.flow import Flow
from app.ui.widgets.labels import Label
from importers.candidates import Outcome

_PAGE = 30


class ImportsList(Scrolling):
    """The imports as cards, newest first, thirty at a time. ``chosen`` carries an import's number and what to show."""

    chosen = Signal(int, str)

    def __init__(self, add: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._add = add
        self.summaries: list[Summary] = []
        self._shown = _PAGE

    def show_summaries(self, summaries: list[Summary]) -> None:
        """Show these imports."""
        if summaries == self.summaries and self.column.count():
            return
        self.summaries = summaries
        self._fill()

    def _fill(self) -> None:
        clear(self.column)
        if not self.summaries:
            add = Button(self.tr("Add records"), self._add, kind="primary", icon="plus")
            self.column.addWidget(EmptyState("inbox", self.tr("Nothing was added yet."), add), 1)
            return
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Added records"), "title"), 1)
        head.addWidget(Button(self.tr("Add records"), self._add, kind="primary", icon="plus"))
        self.column.addLayout(head)
        for summary in self.summaries[: self._shown]:
            self.column.addWidget(self._card(summary))
        if len(self.summaries) > self._shown:
            self.column.addWidget(Button(self.tr("Show earlier ones"), self._more))
        self.column.addStretch(1)

    def _more(self) -> None:
        self._shown += _PAGE
        self._fill()

    def _card(self, summary: Summary) -> Card:
        card = Card()
        top = QHBoxLayout()
        top.addWidget(Label(wording.moment(summary.begun), "strong"), 1)
        top.addWidget(_mark(*state(summary)))
        card.column.addLayout(top)
        card.column.addWidget(Label(words.sources(summary.sources)))
        card.column.addWidget(Label(counted(summary), "soft"))
        buttons = Flow()
        look = self.tr("Look over") if not summary.reviewed else self.tr("Show records")
        for text, what in ((look, ""), (self.tr("Every file"), "files")):
            button = Button(text, partial(self.chosen.emit, summary.id, what))
            button.setAccessibleName(f"{text}, {wording.moment(summary.begun)}")
            buttons.addWidget(button)
        card.column.addLayout(buttons)
        return card


def counted(summary: Summary) -> str:
    """What became of the files of an import, in words."""
    translate = QCoreApplication.translate
    parts = [
        translate("Importing", "%n record(s)", "", summary.records),
        translate("Importing", "%n file(s)", "", summary.found),
    ]
    for outcome in (Outcome.DUPLICATE, Outcome.HELD, Outcome.STORED_UNREAD, Outcome.IGNORED):
        if count := summary.counts.get(outcome):
            pattern = translate("Importing", "{outcome}: {count}")
            parts.append(pattern.format(outcome=words.outcome(outcome), count=wording.number(count)))
    return " · ".join(parts)


def state(summary: Summary) -> tuple[str, str, str]:
    """How an import stands: words, icon, colour role."""
    translate = QCoreApplication.translate
    if summary.interrupted:
        return translate("Importing", "Stopped before its end"), "triangle-alert", "warn"
    if not summary.reviewed:
        return translate("Importing", "Not looked over yet"), "circle-help", "accent"
    return translate("Importing", "Looked over"), "circle-check", "good"


def _mark(text: str, icon: str, role: str) -> QWidget:
    mark, picture = QWidget(), QLabel()
    put_icon(picture, icon, role)
    row = QHBoxLayout(mark)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(picture)
    label = Label(text)
    label.setWordWrap(False)
    row.addWidget(label)
    return mark
