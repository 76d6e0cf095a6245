"""Pictures that a person marks, with a note and the window they were seen in; every change can be taken back exactly.

Nothing is looked up before a change is done, so a change can be made in the window's own thread, as in
``app.services.changes``.
"""

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from app.imaging.order import Slice, slices
from app.services.undoing import Change, ChangeKind
from models.dates import PartialDate
from models.errors import BugError, ErrorKind, UserError
from models.records import KeyImage, Record, Standing
from models.vault import Vault

Window = tuple[float, float]
LONGEST_NOTE = 2000
"""Characters of a note."""

_Both = tuple[KeyImage | None, KeyImage | None]
"""How the mark of one picture stood before a change, and how after."""


@dataclass(frozen=True, slots=True)
class MarkedSlice:
    """One marked picture: which of how many in the order of ``app.imaging.order.slices``, counted from 1, and whose.

    ``number`` is None where the marked file has no place in that order.
    """

    mark: KeyImage
    record: int
    title: str
    date: PartialDate | None
    number: int | None
    count: int

    @property
    def note(self) -> str:
        """What the person wrote to it."""
        return self.mark.note

    @property
    def window(self) -> Window | None:
        """Centre and width it was seen in, None for the file's own."""
        return self.mark.window

    @property
    def inverted(self) -> bool:
        """True when it was seen with black and white exchanged."""
        return self.mark.inverted


def marked(vault: Vault, record_id: int) -> tuple[MarkedSlice, ...]:
    """The marked pictures of a record in its order. Raises UserError NO_RECORD."""
    return _of(vault, vault.records.get(record_id))


def all_marked(vault: Vault) -> tuple[MarkedSlice, ...]:
    """The marked pictures of every record that is not in the bin, by the records' numbers."""
    records = [vault.records.get(number) for number in vault.key_images.records()]
    return tuple(one for record in records if record.standing is not Standing.BIN for one in _of(vault, record))


def _of(vault: Vault, record: Record) -> tuple[MarkedSlice, ...]:
    marks = vault.key_images.list(record.id)
    return tuple(_placed(record, marks, slices(vault.records.files(record.id)))) if marks else ()


def _placed(record: Record, marks: Iterable[KeyImage], ordered: tuple[Slice, ...]) -> list[MarkedSlice]:
    places = {(one.file.id, one.frame): number for number, one in enumerate(ordered, 1)}
    found = [
        MarkedSlice(one, record.id, record.title, record.date, places.get((one.file_id, one.frame)), len(ordered))
        for one in marks
    ]
    return sorted(found, key=lambda one: one.number or len(ordered) + 1)


def at(vault: Vault, record_id: int, slice_number: int) -> MarkedSlice:
    """The mark of one picture. Raises UserError NO_RECORD, BAD_VALUE where that one is not marked."""
    found = marked(vault, record_id)
    for one in found:
        if one.number == slice_number:
            return one
    there = ", ".join(str(one.number) for one in found if one.number is not None) or "none is marked"
    raise UserError(ErrorKind.BAD_VALUE, name="the picture's number", value=slice_number, choices=there)


def mark(
    record_id: int,
    slice_number: int,
    note: str = "",
    window: Window | None = None,
    *,
    inverted: bool = False,
    state: str | None = None,
) -> Change:
    """Mark picture ``slice_number`` of a record, from 1; one that is marked already gets the new note and window.

    ``state`` is the presentation state it is seen through.

    Doing it raises UserError NO_RECORD, BAD_VALUE for a number or window that there is not, or a note too long.
    """

    def put(vault: Vault) -> _Both:
        chosen = _slice(vault, record_id, slice_number)
        _refuse(note, window)
        before = _find(vault, record_id, lambda one: (one.file_id, one.frame) == (chosen.file.id, chosen.frame))
        after = vault.key_images.mark(
            chosen.file.id, chosen.frame, note.strip(), window, inverted=inverted, state=state
        )
        return before, after

    return _change(record_id, put)


def annotate(record_id: int, key_image_id: int, note: str) -> Change:
    """Change the note of a mark. Doing it raises UserError NO_RECORD, BAD_VALUE."""

    def write(vault: Vault) -> _Both:
        before = _known(vault, record_id, key_image_id)
        _refuse(note, None)
        vault.key_images.annotate(key_image_id, note.strip())
        return before, _known(vault, record_id, key_image_id)

    return _change(record_id, write)


def unmark(record_id: int, key_image_id: int) -> Change:
    """Take a mark away. Doing it raises UserError NO_RECORD."""

    def take(vault: Vault) -> _Both:
        before = _known(vault, record_id, key_image_id)
        vault.key_images.unmark(key_image_id)
        return before, None

    return _change(record_id, take)


def _change(record_id: int, action: Callable[[Vault], _Both]) -> Change:
    both = _Remembering(action)
    return Change(ChangeKind.MARKED, both.do, both.undo, (record_id,))


class _Remembering:
    """Both ways of one change. What is done again is put back too, so that a mark keeps its number and moment."""

    def __init__(self, action: Callable[[Vault], _Both]) -> None:
        self._action = action
        self._states: _Both | None = None

    def do(self, vault: Vault) -> None:
        if self._states is None:
            self._states = self._action(vault)
        else:
            _put(vault, *self._states)

    def undo(self, vault: Vault) -> None:
        if self._states is None:
            raise BugError("a change is undone that was never done")
        before, after = self._states
        _put(vault, after, before)


def _put(vault: Vault, there: KeyImage | None, wanted: KeyImage | None) -> None:
    if wanted is not None:
        vault.key_images.put_back(wanted)
    elif there is not None:
        vault.key_images.unmark(there.id)


def _slice(vault: Vault, record_id: int, number: int) -> Slice:
    vault.records.get(record_id)
    ordered = slices(vault.records.files(record_id))
    if not ordered:
        raise UserError(ErrorKind.NO_PICTURE, record=record_id, reason="unsupported")
    if not 1 <= number <= len(ordered):
        choices = f"1 to {len(ordered)}"
        raise UserError(ErrorKind.BAD_VALUE, name="the picture's number", value=number, choices=choices)
    return ordered[number - 1]


def _refuse(note: str, window: Window | None) -> None:
    """Raise UserError BAD_VALUE for what cannot be kept or shown."""
    if len(note) > LONGEST_NOTE:
        choices = f"at most {LONGEST_NOTE} characters"
        raise UserError(ErrorKind.BAD_VALUE, name="the note", value=f"A text of {len(note)}", choices=choices)
    if window is not None and not (all(map(math.isfinite, window)) and window[1] > 0):
        value = ",".join(f"{part:g}" for part in window)
        raise UserError(ErrorKind.BAD_VALUE, name="the window", value=value, choices="a centre and a width above 0")


def _known(vault: Vault, record_id: int, key_image_id: int) -> KeyImage:
    found = _find(vault, record_id, lambda one: one.id == key_image_id)
    if found is None:
        raise UserError(ErrorKind.NO_RECORD)
    return found


def _find(vault: Vault, record_id: int, fits: Callable[[KeyImage], bool]) -> KeyImage | None:
    return next(filter(fits, vault.key_images.list(record_id)), None)
