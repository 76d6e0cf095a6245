"""Letters that ask clinics for one's records: begun from what the check finds missing, and followed until they came."""

from collections.abc import Sequence
from functools import partial

from app.services import journey_changes
from app.services.journey_desk import Shown
from app.services.papers import Paper
from app.ui.overriding import override
from app.ui.second_opinion.entries_part import EntriesPart
from app.ui.second_opinion.entry_card import Deed
from app.ui.second_opinion.letters_dialog import LettersDialog
from app.ui.second_opinion.papers_part import show_paper
from app.ui.second_opinion.value_words import listed
from app.ui.second_opinion.words import rule_title
from app.ui.second_opinion.work import Work
from app.ui.widgets.buttons import Button
from models.records import CaseEntry
from models.second_opinion import EntryKind
from models.second_opinion.requests import Stage, request_state


class RequestsPart(EntriesPart):
    """The letters, how each stands, and what to do next with it."""

    def __init__(self, work: Work) -> None:
        super().__init__(work, EntryKind.REQUEST, "")
        self.missing = Button(
            self.tr("Begin letters for what is missing"), self._begin, kind="primary", icon="file-plus"
        )
        self.row.addWidget(self.missing)
        self._wanted: tuple[dict[str, str], ...] = ()

    @override
    def show_case(self, shown: Shown) -> None:
        super().show_case(shown)
        self._wanted = shown.missing
        self.missing.setVisible(bool(shown.missing))

    @override
    def more(self, entry: CaseEntry, shown: Shown) -> Sequence[str]:
        rule = entry.fields.get("rule")
        found = shown.state.given.findings
        rules = listed(rule_title(one, found) for one in rule.split(",")) if rule else ""
        return (self.tr("For the check: {what}").format(what=rules),) if rules else ()

    @override
    def deeds(self) -> tuple[Deed, ...]:
        letter = partial(show_paper, self.work, Paper.REQUEST_LETTER)
        again = partial(show_paper, self.work, Paper.REMINDER_LETTER)
        return (
            Deed(self.tr("Letter"), "printer", lambda one: letter(one.id), _unsent),
            Deed(self.tr("Sent today"), "check", lambda one: self.note_today(one, "sent"), _unsent),
            Deed(self.tr("Letter that asks again"), "printer", lambda one: again(one.id), self._late),
            Deed(self.tr("Received today"), "inbox", lambda one: self.note_today(one, "received"), _waiting),
            Deed(self.tr("Asked again today"), "clock", lambda one: self.note_today(one, "chased"), _waiting),
        )

    def _late(self, entry: CaseEntry) -> bool:
        return request_state(entry.fields, self.today).stage is Stage.OVERDUE

    def _begin(self) -> None:
        nameless = any(not fields.get("clinic") for fields in self._wanted)
        dialog = LettersDialog(self.work, len(self._wanted), nameless=nameless)
        dialog.wanted.connect(self._make)
        dialog.open()

    def _make(self, law: str, clinic: str) -> None:
        words = self.tr("The letters are begun. Fill in each clinic's address before you send one.")
        self.work.perform(journey_changes.requests_made(self.work.case_id, law, clinic), words)


def _unsent(entry: CaseEntry) -> bool:
    return not entry.fields.get("sent") and not entry.fields.get("received")


def _waiting(entry: CaseEntry) -> bool:
    return bool(entry.fields.get("sent")) and not entry.fields.get("received")
