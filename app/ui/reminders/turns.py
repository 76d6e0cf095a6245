"""Which record is asked about next, and which decisions of a sitting still hold."""

from collections import Counter
from collections.abc import Sequence

from app.services.weekly_inbox import Choice, InboxItem, Why

Key = tuple[int, Why]
"""A record's number and one reason for which it waits."""


class Turns:
    """``now`` is what is asked about. The question stays while others come and go; what was taken back comes next."""

    def __init__(self) -> None:
        self.now: InboxItem | None = None
        self._decided: dict[Key, Choice] = {}
        self._waiting: frozenset[Key] = frozenset()

    def decide(self, choice: Choice) -> None:
        """Something was said of the record asked about."""
        if self.now is not None:
            key = (self.now.row.record.id, self.now.why)
            self._decided.pop(key, None)
            self._decided[key] = choice

    def failed(self) -> None:
        """What was said last of the record asked about did not come about."""
        if self.now is not None:
            self._decided.pop((self.now.row.record.id, self.now.why), None)

    def go_on(self, items: Sequence[InboxItem]) -> InboxItem | None:
        """The record to ask about now that these wait; None when none does."""
        before, self._waiting = self._waiting, frozenset(key for item in items for key in _keys(item))
        of_record = {item.row.record.id: item for item in items}
        self.now = next((of_record[number] for number in self._wanted(before) if number in of_record), None)
        if self.now is None and items:
            self.now = items[0]
        return self.now

    def taken_back(self, items: Sequence[InboxItem]) -> bool:
        """Whether something decided here waits again."""
        now = {key for item in items for key in _keys(item)} - self._waiting
        return any(key in now for key in self._decided)

    def done(self) -> Counter[Choice]:
        """How many decisions of each kind hold: what was taken back, or never came about, waits as before."""
        return Counter(choice for key, choice in self._decided.items() if key not in self._waiting)

    def _wanted(self, before: frozenset[Key]) -> list[int]:
        """The records to ask about before all others, by number."""
        back = [key[0] for key in reversed(self._decided) if key in self._waiting and key not in before]
        return back if self.now is None else [*back, self.now.row.record.id]


def _keys(item: InboxItem) -> list[Key]:
    return [(item.row.record.id, why) for why in (item.why, *item.more)]
