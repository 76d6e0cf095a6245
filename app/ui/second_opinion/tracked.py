"""Entries that happen step by step: things to be sent, and tasks."""

from app.ui.overriding import override
from app.ui.second_opinion.entries_part import EntriesPart
from app.ui.second_opinion.entry_card import Deed
from app.ui.second_opinion.work import Work
from models.records import CaseEntry
from models.second_opinion import EntryKind

_COME_BACK = ("slides", "blocks")


class PhysicalPart(EntriesPart):
    """Slides, blocks, discs and papers on their way."""

    def __init__(self, work: Work, note: str = "") -> None:
        super().__init__(work, EntryKind.PHYSICAL, note)

    @override
    def deeds(self) -> tuple[Deed, ...]:
        return (
            self._next(self.tr("Asked for today"), "requested", ()),
            self._next(self.tr("Sent today"), "sent", ("requested",)),
            self._next(self.tr("Arrived today"), "arrived", ("sent",)),
            self._next(self.tr("Back today"), "returned", ("arrived",)),
        )

    def _next(self, words: str, field: str, after: tuple[str, ...]) -> Deed:
        def comes(entry: CaseEntry) -> bool:
            had = entry.fields
            stays = field == "returned" and had.get("thing") not in _COME_BACK
            later = any(had.get(name) for name in _LATER[field])
            return not stays and not later and all(had.get(name) for name in after)

        return Deed(words, "check", lambda entry: self.note_today(entry, field), comes)


_ORDER = ("requested", "sent", "arrived", "returned")
_LATER = {name: _ORDER[place:] for place, name in enumerate(_ORDER)}


class TasksPart(EntriesPart):
    """What is to be done."""

    def __init__(self, work: Work) -> None:
        super().__init__(work, EntryKind.TASK)

    @override
    def deeds(self) -> tuple[Deed, ...]:
        return (
            Deed(self.tr("Done today"), "check", lambda one: self.note_today(one, "done"), _open),
            Deed(self.tr("Not done after all"), "undo-2", self._again, lambda one: not _open(one)),
        )

    def _again(self, entry: CaseEntry) -> None:
        self.work.change(entry, {"done": None}, self.tr("Noted: not done after all."))


def _open(entry: CaseEntry) -> bool:
    return not entry.fields.get("done")
