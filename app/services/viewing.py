"""Looking at one record: a picture of it, the elements of its file, its original bytes."""

import os
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from app.export.staging import refuse
from app.imaging import decode
from app.imaging.lookup import of_frame
from app.imaging.order import Slice, middle, slices
from app.services.hospital_marks import hospital_marks
from app.services.look_pictures import Sight, pictured
from app.services.original_names import file_names, safe_name
from app.services.outside import built, write_new
from app.services.pictures import Pictures
from importers.pictured import TagLine
from importers.worker import Kept, LimitedReader, PictureViewer, Viewer
from models.errors import ErrorKind, UserError
from models.progress import Progress, Report, silent
from models.records import Record, StoredFile
from models.vault import Vault

DICOM = "application/dicom"


@dataclass(frozen=True, slots=True)
class Seen:
    """How a picture is to be shown: in a window (centre, width), None for the file's own; black and white exchanged.

    ``left``: as the hospital left it, which may bring a window, a turn, figures and texts.
    """

    window: tuple[float, float] | None = None
    inverted: bool = False
    left: bool = False


AS_IT_IS = Seen()
_EDGE = 1024
"""Pixels of the longer side of a picture with letters in it."""


def tags(vault: Vault, record_id: int, find: str = "") -> list[TagLine]:
    """The DICOM elements of a record's first file, those that hold every word of ``find``, in whatever case.

    Raises UserError NO_RECORD, NO_PICTURE with the ``reason``.
    """
    file = _first(vault, record_id)
    with LimitedReader() as reader:
        lines = decode.tags(Viewer(reader), partial(vault.content.open, file.id), file.size)
    words = find.casefold().split()
    return [line for line in lines if all(word in str(line).casefold() for word in words)]


def rendered(vault: Vault, record_id: int, number: int | None = None, seen: Seen = AS_IT_IS) -> bytes:
    """Picture ``number`` of a record, counted from 1 in the order of the slices, the middle one unless said, as PNG.

    A photo is turned upright, and has no window; nor have colours; of several pages it is the first. Not for diagnosis.
    Raises UserError NO_RECORD, NO_PICTURE, BAD_VALUE.
    """
    files = vault.records.files(record_id)
    if seen.left:
        return _as_left(vault, record_id, number, seen)
    with LimitedReader() as reader:
        if files and all(file.media_type.startswith("image/") for file in files):
            jpeg = _photo(vault, PictureViewer(reader), files, number or 1)
            return decode.as_png(jpeg, inverted=seen.inverted)
        ordered = slices(files)
        if not ordered:
            raise UserError(ErrorKind.NO_PICTURE, record=record_id, reason="unsupported")
        return _png(vault, Viewer(reader), ordered[_chosen(number, len(ordered), middle(ordered))], seen)


def picture(vault: Vault, record_id: int, out: Path, number: int | None = None, seen: Seen = AS_IT_IS) -> None:
    """The same into a new file. Raises UserError as ``rendered``, TARGET_EXISTS, TARGET_INSIDE_VAULT; OSError."""
    refuse(out, vault.path)
    write_new(vault, out, rendered(vault, record_id, number, seen), os.urandom)


def original(
    vault: Vault,
    record_id: int,
    out: Path,
    report: Report = silent,
    random: Callable[[int], bytes] = os.urandom,
) -> int:
    """Write a record's original bytes and say how many files they are.

    One file becomes ``out``, several a new folder ``out`` with their names and folders as they came in, made safe. An
    ``out`` that is a folder already receives the file or the folder. All of it appears at once or nothing does.
    Raises UserError NO_RECORD, TARGET_EXISTS, TARGET_INSIDE_VAULT, CONTENT_DAMAGED, CONTENT_MISSING; OSError.
    """
    record, files = vault.records.get(record_id), vault.records.files(record_id)
    if not files:
        raise UserError(ErrorKind.NO_RECORD)
    target = out / copy_name(record, files) if out.is_dir() else out
    with built(vault, target, random) as place:
        names = file_names([file.path for file in files])
        for done, (file, name) in enumerate(zip(files, names, strict=True)):
            report(Progress(record.title, done, len(files)))
            _write(vault, file, place if len(files) == 1 else place / name)
    report(Progress(record.title, len(files), len(files)))
    return len(files)


def _photo(vault: Vault, viewer: PictureViewer, files: Sequence[StoredFile], number: int) -> bytes:
    """Picture ``number``, from 1, of photos and of the pages of scans, counted through all files."""
    before = 0
    for file in files:
        kept = Kept(str(file.id), partial(vault.content.open, file.id), file.size)
        made = decode.photo(viewer, kept)
        if 0 < number - before <= made.pages:
            return made.jpeg if number == before + 1 else decode.photo(viewer, kept, number - before - 1).jpeg
        before += made.pages
    raise UserError(ErrorKind.BAD_VALUE, name="the picture's number", value=number, choices=f"1 to {before}")


def _png(vault: Vault, viewer: Viewer, chosen: Slice, seen: Seen) -> bytes:
    read = partial(vault.content.open, chosen.file.id)
    size, frame = chosen.file.size, chosen.frame
    return decode.picture(viewer, read, size, frame, window=seen.window, inverted=seen.inverted)


def _as_left(vault: Vault, record_id: int, number: int | None, seen: Seen) -> bytes:
    """The first way in which the hospital left a picture. BAD_VALUE where it left that one in none."""
    ordered = slices(vault.records.files(record_id))
    with closing(Pictures(children=1)) as pictures:
        found = hospital_marks(vault, pictures, record_id)
        there = [place for place, one in enumerate(ordered) if found.looks((one.file.id, one.frame))]
        place = _chosen(number, len(ordered), next(iter(there), 0))
        if place not in there:
            choices = ", ".join(str(one + 1) for one in there) or "the hospital left none"
            raise UserError(
                ErrorKind.BAD_VALUE, name="the hospital's view", value=f"Image {place + 1}", choices=choices
            )
        file, frame = ordered[place].file, ordered[place].frame
        look, decoded = found.looks((file.id, frame))[0], pictures.frame(vault, file, frame)
        inverted = seen.inverted is not look.negative(of_frame(decoded))
        where = pictures.placement(vault, file, frame)
        return pictured(decoded, look, Sight(seen.window, inverted), _EDGE, 1.0 if where is None else where.higher)


def _chosen(number: int | None, count: int, otherwise: int) -> int:
    if number is None:
        return otherwise
    if not 1 <= number <= count:
        raise UserError(ErrorKind.BAD_VALUE, name="the picture's number", value=number, choices=f"1 to {count}")
    return number - 1


def _first(vault: Vault, record_id: int) -> StoredFile:
    found = [file for file in vault.records.files(record_id) if file.media_type == DICOM]
    if not found:
        raise UserError(ErrorKind.NO_PICTURE, record=record_id, reason="unsupported")
    return found[0]


def copy_name(record: Record, files: Sequence[StoredFile]) -> str:
    """What a copy is called: a single file's own name made safe, for several a folder called as the record."""
    return safe_name(files[0].name if len(files) == 1 else record.title) or f"record {record.id}"


def _write(vault: Vault, file: StoredFile, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("xb") as stream:
        for view in vault.content.chunks(file.id):
            stream.write(view)
