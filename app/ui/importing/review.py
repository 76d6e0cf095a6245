"""Looking over one import: its records as cards to be corrected, and what became of everything else."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from enum import Enum, auto
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.services import settling
from app.services.reviewing import Card as Kept
from app.services.reviewing import Review, mark_reviewed
from app.services.settling import Facts
from app.services.undoing import Change
from app.services.unsaved import keep_unsaved
from app.ui import import_words as words
from app.ui import wording
from app.ui.importing.gradual import Gradual, Step
from app.ui.importing.others import aside_part, refused_part, twins_part
from app.ui.importing.record_card import RecordCard
from app.ui.importing.together import TogetherBar
from app.ui.places import Place
from app.ui.session import Session
from app.ui.theme import TARGET
from app.ui.widgets.boxes import Banner, Scrolling, clear
from app.ui.widgets.buttons import Button
from app.ui.widgets.flow import Flow
from app.ui.widgets.labels import Label
from models.records import Standing

if TYPE_CHECKING:
    from app.services.unlocking import Vault

_PAGE = 20
"""Cards shown before the person asks for more."""


class _Part(Enum):
    """The parts of the page in which the records stand."""

    HELD = auto()
    READ = auto()
    UNREAD = auto()


class ReviewPane(QWidget):
    """``files_wanted`` carries the import whose every file is to be listed; ``left`` goes to the list of imports."""

    files_wanted = Signal(int)
    left = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._review: Review | None = None
        self._before: dict[int, Facts] = {}
        self._facts: dict[int, Facts] = {}
        self._chosen: set[int] = set()
        self._shown = _PAGE
        self.cards: dict[int, RecordCard] = {}
        self._parts, self._ending = Gradual(self), 0
        self.body = Scrolling()
        self.together = TogetherBar()
        self.together.given.connect(self._correct_chosen)
        self.together.cleared.connect(lambda: self._choose(set()))
        self.save = Button("", self.save_all, kind="primary", icon="check")
        self.back = Button(self.tr("Take back this import"), self.take_back, icon="undo-2")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.body, 1)
        column.addWidget(self.together)
        self._feet = self._foot()
        column.addWidget(self._feet)
        self.together.hide()
        self._feet.hide()
        self.body.column.addWidget(Label(self.tr("One moment: the records are being gathered.")))
        self.body.column.addStretch(1)

    def show_review(self, review: Review, corrected: Mapping[int, Facts] | None = None) -> None:
        """Show an import, with what was ``corrected`` of it another time and not saved.

        What is corrected here and not saved yet stays, as long as the records are there.
        """
        if review == self._review:
            return
        same = self._review is not None and self._review.kept.id == review.kept.id
        self._review = review
        self._before = {card.row.record.id: settling.facts_of(card.row.record) for card in review.cards}
        unsaved = self._facts if same else corrected or {}
        self._facts = {number: facts for number, facts in unsaved.items() if number in self._before}
        self._chosen &= set(self._before) if same else set()
        self._shown = self._shown if same else _PAGE
        self.together.show_people(review.people)
        self._fill(review)

    def shows(self, number: int) -> bool:
        """True once all of this import stands on the page."""
        return self._review is not None and self._review.kept.id == number and self._parts.done

    @property
    def edited(self) -> dict[int, Facts]:
        """What was corrected and not saved yet."""
        return {number: facts for number, facts in self._facts.items() if facts != self._before[number]}

    def save_all(self) -> None:
        """Apply the corrections as one change, remember that the import was looked over, and show the timeline."""
        if (wrong := next((card for card in self.cards.values() if not card.settle_date()), None)) is not None:
            wrong.fields.date.setFocus()
            self._session.say(self.tr("One date cannot be read. Please write it for example as 14 Mar 2026."))
            return
        edited = self.edited
        if edited:
            self._session.perform(settling.corrections(edited), self._saved)
        else:
            self._mark()

    def take_back(self) -> None:
        """Move every record that this import made to the bin."""
        if self._review is not None and (what := settling.brought(self._review)).records:
            self._session.perform(settling.taking_back(what), partial(self._taken_back, what))

    def _saved(self, _change: Change) -> None:
        self._facts.clear()
        self._keep()
        self._mark()

    def _mark(self) -> None:
        assert self._review is not None
        number = self._review.kept.id
        self._session.act(self, lambda vault: _mark_reviewed(vault, number), self._marked)

    def _marked(self, _nothing: None) -> None:
        assert self._review is not None
        self._session.say(self.tr("%n record(s) saved", "", len(self._there(self._review))))
        self._session.go(Place.TIMELINE)

    def _taken_back(self, what: settling.Brought, change: Change) -> None:
        text = words.moved_to_bin(len(what.records), what.joined)
        self._session.say(text, (self.tr("Undo"), lambda: self._undo(change)))

    def _undo(self, change: Change) -> None:
        """Take it back, unless something else was done since: then the bin is where to go."""
        if self._session.history.last is change:
            self._session.undo()
        else:
            self._session.go(Place.BIN)

    def _there(self, review: Review) -> list[Kept]:
        return [card for card in review.cards if card.row.record.standing is not Standing.BIN]

    def _fill(self, review: Review) -> None:
        self.cards.clear()
        clear(self.body.column)
        self._head(review)
        parts: dict[_Part, list[Kept]] = {part: [] for part in _Part}
        for card in review.cards:
            parts[_part(card)].append(card)
        sections = (
            (self.tr("Waits for you"), parts[_Part.HELD]),
            (self.tr("Records"), parts[_Part.READ]),
            (self.tr("Kept, but could not be read"), parts[_Part.UNREAD]),
        )
        self._parts.begin(step for title, cards in sections for step in self._section(title, cards))
        self._parts.come(self._shown, self._end)
        self._choose(self._chosen)
        self._count()

    def _head(self, review: Review) -> None:
        column = self.body.column
        column.addWidget(
            Button(self.tr("All added records"), self.left.emit, kind="link", icon="arrow-left"),
            0,
            Qt.AlignmentFlag.AlignLeading,
        )
        column.addWidget(Label(words.title(review), "title"))
        pattern = self.tr("{moment}, from {sources}")
        sources = words.sources(review.kept.sources)
        column.addWidget(Label(pattern.format(moment=wording.moment(review.kept.begun), sources=sources), "soft"))
        for text, tone in words.banners(review):
            column.addWidget(Banner(text, tone))

    def _section(self, title: str, cards: Sequence[Kept]) -> Iterator[Step]:
        """The cards one by one; the heading comes with the first of them."""
        pattern = self.tr("{title}: {count}")
        heading = pattern.format(title=title, count=wording.number(len(cards)))
        for card in cards:
            yield partial(self._add_card, card, cards if card is cards[0] else (), heading)

    def _heading(self, text: str, cards: Sequence[Kept]) -> None:
        row = Flow()
        label = Label(text, "heading")
        label.setWordWrap(False)
        label.setMinimumHeight(TARGET)
        row.addWidget(label)
        if len(cards) > 1:
            numbers = {card.row.record.id for card in cards}
            choose = Button(self.tr("Choose all"), lambda: self._choose(self._chosen | numbers), kind="link")
            row.addWidget(choose)
        self.body.column.addLayout(row)

    def _add_card(self, kept: Kept, first_of: Sequence[Kept], heading: str) -> None:
        assert self._review is not None
        if first_of:
            self._heading(heading, first_of)
        number = kept.row.record.id
        card = RecordCard(kept, self._facts.get(number, self._before[number]), self._review.people)
        card.tick.setChecked(number in self._chosen)
        card.changed.connect(self._corrected)
        card.ticked.connect(self._ticked)
        card.wanted.connect(lambda record: self._session.go(Place.TIMELINE, record))
        self.cards[number] = card
        self.body.column.addWidget(card)

    def _rest(self, review: Review) -> None:
        column = self.body.column
        for part in (twins_part(review.twins), refused_part(review.refused), aside_part(review.aside)):
            if part is not None:
                column.addWidget(part)
        number = review.kept.id
        every = self.tr("Every file found: %n", "", review.report.found)
        column.addWidget(
            Button(every, lambda: self.files_wanted.emit(number), icon="list"), 0, Qt.AlignmentFlag.AlignLeading
        )
        column.addStretch(1)

    def _end(self) -> None:
        assert self._review is not None
        self._ending = self.body.column.count()
        if self._parts.beyond:
            self.body.column.addWidget(Button(self.tr("Show more records"), self._more))
        self._rest(self._review)

    def _more(self) -> None:
        """More cards in the place of the button; the keyboard goes to the first of them."""
        self._shown += _PAGE
        there = set(self.cards)
        clear(self.body.column, self._ending)
        self._parts.come(1, lambda: self._first_beside(there).setFocus())
        self._parts.come(_PAGE - 1, self._end)

    def _first_beside(self, there: set[int]) -> QWidget:
        return next(card.tick for number, card in self.cards.items() if number not in there)

    def _corrected(self, number: int, facts: Facts) -> None:
        self._facts[number] = facts
        self._keep()
        self._count()

    def _correct_chosen(self, change: Callable[[Facts], Facts]) -> None:
        for number in self._chosen:
            self._facts[number] = change(self._facts.get(number, self._before[number]))
            if (card := self.cards.get(number)) is not None:
                card.show_facts(self._facts[number])
        self._keep()
        self._count()

    def _keep(self) -> None:
        """Keep in the vault what is not saved yet: it may be locked at any moment."""
        assert self._review is not None
        number, edited = self._review.kept.id, self.edited
        self._session.note(lambda vault: keep_unsaved(vault, number, edited))

    def _ticked(self, number: int, on: bool) -> None:
        (self._chosen.add if on else self._chosen.discard)(number)
        self._show_chosen()

    def _choose(self, numbers: set[int]) -> None:
        self._chosen = set(numbers)
        for number, card in self.cards.items():
            card.tick.setChecked(number in self._chosen)
        self._show_chosen()

    def _show_chosen(self) -> None:
        """The foot offers what can be done with the chosen ones, or with the whole import."""
        self.together.show_count(len(self._chosen))
        self._feet.setVisible(not self._chosen)

    def _count(self) -> None:
        assert self._review is not None
        there, edited = len(self._there(self._review)), len(self.edited)
        if self._review.reviewed:
            self.save.setText(self.tr("Save %n change(s)", "", edited))
            self.save.setEnabled(edited > 0)
        else:
            self.save.setText(self.tr("Done: keep %n record(s)", "", there))
            self.save.setEnabled(True)
        self.back.setEnabled(bool(settling.brought(self._review).records))

    def _foot(self) -> QFrame:
        foot = QFrame()
        foot.setProperty("kind", "foot")
        row = Flow()
        column = QVBoxLayout(foot)
        column.setContentsMargins(28, 12, 28, 12)
        column.addLayout(row)
        row.addWidget(self.save)
        row.addWidget(self.back)
        return foot


def _part(card: Kept) -> _Part:
    record = card.row.record
    return _Part.HELD if record.standing is Standing.HELD else _Part.UNREAD if record.unread else _Part.READ


def _mark_reviewed(vault: "Vault", number: int) -> None:
    mark_reviewed(vault, number)
