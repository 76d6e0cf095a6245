"""The pictures that stand for a Series in a package: those the person marked, as they saw them, else the middle one."""

from collections.abc import Iterator, Sequence
from types import TracebackType
from typing import Self

from app.export.inputs import NOT_SHOWN, KeyPicture
from app.imaging import decode
from app.imaging.order import Slice, middle, slices
from app.imaging.presenting import Look
from app.imaging.windowing import Window, opening
from app.services.hospital_marks import HospitalMarks, hospital_marks
from app.services.look_pictures import Sight, pictured
from app.services.pictures import Pictures
from importers.pictured import Frame
from models.errors import ErrorKind, UserError
from models.records import KeyImage, StoredFile
from models.vault import Vault

EDGE, MARKED_EDGE = 320, 512
"""Pixels of the longer side of a Series' middle picture, and of a marked one."""

MOST = 24
"""Marked pictures of one record that are shown; the others are told in words."""

MOST_BYTES = 32 << 20
"""Bytes of marked pictures in one package; what comes after is told in words."""

_LARGEST = 400_000
"""Bytes of one picture; a larger one is made smaller."""


class KeyPictures:
    """Makes the pictures of one package, one record after the other. Decodes in the limited child."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._pictures = Pictures(children=1)
        self._left = MOST_BYTES

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._pictures.close()

    def __call__(self, files: Sequence[StoredFile], marks: Sequence[KeyImage]) -> tuple[KeyPicture, ...]:
        """The pictures of one record, at least one; what cannot be made says why. Damaged contents raise UserError."""
        ordered = slices(files)
        if not ordered:
            return (KeyPicture(None, why="unsupported"),)
        places = {(one.file.id, one.frame): place for place, one in enumerate(ordered)}
        found = {places[key]: one for one in marks if (key := (one.file_id, one.frame)) in places}
        if not found:
            return (self._middle(ordered),)
        through = any(mark.state for mark in found.values())
        left = hospital_marks(self._vault, self._pictures, files[0].record_id) if through else HospitalMarks()
        return tuple(self._marked(ordered, sorted(found.items()), left))

    def _middle(self, ordered: tuple[Slice, ...]) -> KeyPicture:
        place = middle(ordered)
        frame = self._frame(ordered[place])
        at = (place + 1, len(ordered))
        if isinstance(frame, str):
            return KeyPicture(None, at, frame)
        return KeyPicture(decode.drawn(frame, max_edge=EDGE, aspect=self._aspect(ordered[place])), at)

    def _marked(
        self, ordered: tuple[Slice, ...], found: Sequence[tuple[int, KeyImage]], left: HospitalMarks
    ) -> Iterator[KeyPicture]:
        for count, (place, mark) in enumerate(found):
            frame = self._frame(ordered[place]) if count < MOST and self._left > 0 else NOT_SHOWN
            looks = left.looks((mark.file_id, mark.frame)) if mark.state else ()
            look = next((one for one in looks if one.uid == mark.state), None)
            picture = None if isinstance(frame, str) else _drawn(frame, mark, self._aspect(ordered[place]), look)
            self._left -= len(picture or b"")
            yield KeyPicture(
                picture,
                (place + 1, len(ordered)),
                why=frame if isinstance(frame, str) else "",
                marked=True,
                note=mark.note,
                window=mark.window if isinstance(frame, str) else _window(frame, mark),
                inverted=mark.inverted,
                left=None if look is None else look.name,
            )

    def _frame(self, chosen: Slice) -> Frame | str:
        """The decoded picture, or the code of the reason why there is none."""
        try:
            return self._pictures.frame(self._vault, chosen.file, chosen.frame)
        except UserError as error:
            if error.kind is not ErrorKind.NO_PICTURE:
                raise
            return str(error.params.get("reason", ""))

    def _aspect(self, chosen: Slice) -> float:
        place = self._pictures.placement(self._vault, chosen.file, chosen.frame)
        return 1.0 if place is None else place.higher


def _drawn(frame: Frame, mark: KeyImage, aspect: float, look: Look | None) -> bytes:
    """The picture as it was seen; smaller where it takes too many bytes."""

    def made(edge: int) -> bytes:
        if look is not None:
            return pictured(frame, look, Sight(mark.window, mark.inverted), edge, aspect)
        return decode.drawn(frame, max_edge=edge, window=mark.window, inverted=mark.inverted, aspect=aspect)

    found = made(MARKED_EDGE)
    return found if len(found) <= _LARGEST else made(EDGE)


def _window(frame: Frame, mark: KeyImage) -> Window | None:
    """The window that the picture is seen in; None for colours and where a table of the file's own takes its place."""
    return None if frame.colour else mark.window or opening(frame)
