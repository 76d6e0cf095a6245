"""The first page: one next step, how many records there are, what is new."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.services import journey_desk, reminding
from app.services.closed_reminding import settings_file
from app.services.journey_desk import Shown
from app.services.next_step import NextKind, NextStep, next_step
from app.services.overview import Overview, overview
from app.ui import wording
from app.ui.home.cards import RecordLine, ShelfCard, StepCard
from app.ui.home.journey_card import JourneyCard
from app.ui.home.shelves import Shelves
from app.ui.home.words import told
from app.ui.icons import put_icon
from app.ui.overriding import override
from app.ui.page import Page
from app.ui.places import SHELVES, Place, Target
from app.ui.qt_jobs import Lane
from app.ui.session import Session
from app.ui.widgets.boxes import Scrolling, clear
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label

if TYPE_CHECKING:
    from app.services.unlocking import Vault


class HomePage(Page):
    """Calm, and one thing at a time."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._scroll = Scrolling(self)
        self._step, self._journey = QVBoxLayout(), QVBoxLayout()
        self._shelves, self._news = QVBoxLayout(), QVBoxLayout()
        self._title = Label(self.tr("Home"), "title")
        self._about = Label(
            self.tr("Carebinder keeps and orders your records. It does not give medical advice."), "soft"
        )
        column = self._scroll.column
        column.addWidget(self._title)
        for part in (self._step, self._journey, self._shelves, self._news):
            part.setSpacing(10)
            column.addLayout(part)
        column.addStretch(1)
        column.addWidget(self._about)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
        self._reminders = settings_file(session.around.preferences.path.parent)
        self._seen: Overview | None = None
        self._told: NextStep | None = None
        self._case: Shown | None = None

    @override
    def refresh(self) -> None:
        person, language = self.session.person_id, QLocale().name()[:2]
        self.session.look(self, lambda vault: overview(vault, person), self._show)

        def step(vault: "Vault") -> NextStep:
            return next_step(vault, person, language, week=reminding.waits(vault, self._reminders))

        def case(vault: "Vault") -> Shown | None:
            return journey_desk.newest(vault, person, language)

        self.session.look(self, step, self._show_step, lane=Lane.PIXELS)
        self.session.look(self, case, self._show_case, lane=Lane.PIXELS)

    def _show(self, seen: Overview) -> None:
        if seen == self._seen:
            return
        self._seen = seen
        clear(self._shelves)
        clear(self._news)
        if seen.counts.records:
            self._show_shelves(seen)
            self._show_news(seen)

    def _show_shelves(self, seen: Overview) -> None:
        places = {shelf: place for place, shelf in SHELVES.items()}
        cards = [
            ShelfCard(shelf, seen.counts.categories[shelf], partial(self.session.go, place))
            for shelf, place in places.items()
        ]
        self._shelves.addSpacing(6)
        self._shelves.addWidget(Shelves(cards))

    def _show_news(self, seen: Overview) -> None:
        self._news.addSpacing(10)
        self._news.addLayout(self._news_head(seen))
        several = seen.people > 1 and self.session.person_id is None
        for row in seen.newest:
            self._news.addWidget(RecordLine(row, several, partial(self.session.go, Place.TIMELINE, row.record.id)))

    def _news_head(self, seen: Overview) -> QHBoxLayout:
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Newest records"), "heading"), 1)
        if seen.last_import is not None:
            when = wording.day(seen.last_import.begun.date())
            words = self.tr("Last added {day}").format(day=when)
            go = partial(self.session.go, Place.IMPORTS, None, str(seen.last_import.id))
            head.addWidget(Button(words, go, kind="link"))
        return head

    def _show_step(self, step: NextStep) -> None:
        if step == self._told:
            return
        self._told = step
        clear(self._step)
        if step.kind is NextKind.ADD:
            self._welcome()
            return
        words = told(step)
        go = self.session.add_records if words.target is None else partial(self._go, words.target)
        self._step.addWidget(StepCard(words, go))

    def _show_case(self, case: Shown | None) -> None:
        if case == self._case:
            return
        self._case = case
        clear(self._journey)
        if case is not None:
            self._journey.addWidget(JourneyCard(case, partial(self.session.go, Place.SECOND_OPINION, case.case.id)))

    def _welcome(self) -> None:
        """The whole page of a new vault: one thing to do, and with what."""
        picture = QLabel()
        put_icon(picture, "inbox", "accent", 72)
        title = Label(self.tr("Bring your records together"), "title")
        words = Label(
            self.tr("Drop a hospital disc, a folder, a zip archive or single files anywhere on this window."), ""
        )
        kinds = Label(
            self.tr("Scans and images (DICOM), reports and letters (PDF), photos, lists and hospital exports."), "soft"
        )
        self._step.addSpacing(48)
        self._step.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (title, words, kinds):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self._step.addWidget(label)
        self._step.addSpacing(8)
        add = Button(self.tr("Add records"), self.session.add_records, kind="primary", icon="plus")
        self._step.addWidget(add, 0, Qt.AlignmentFlag.AlignHCenter)
        self._step.addSpacing(24)

    def _go(self, target: Target) -> None:
        self.session.go(target.place, target.record, target.detail)
