"""A medium's directory may only refer to DICOM files with preamble and prefix (PS3.10 section 7.1).

Files of one record came out of one program, so one of them is looked at, and all of them where that one is not right or
where reading the record has noted something.
"""

from collections.abc import Iterable, Iterator, Sequence

from app.export.inputs import PlaceNote
from app.export.layout import Chosen
from app.export.planned import ContentSource
from models.records import StoredFile

_PREFIX = slice(128, 132)


def unfit(chosen: Sequence[Chosen], source: ContentSource) -> dict[int, PlaceNote]:
    """The files among the DICOM of ``chosen`` that no directory may refer to. Raises UserError as the source does."""
    return {file.id: PlaceNote.NO_HEADER for one in chosen for file in _unfit(one, source)}


def _unfit(chosen: Chosen, source: ContentSource) -> Iterator[StoredFile]:
    files = [file for file in chosen.files if file.media_type == "application/dicom"]
    if not files or (not chosen.record.flags and _prefixed(files[0], source)):
        return iter(())
    return _without_prefix(files, source)


def _without_prefix(files: Iterable[StoredFile], source: ContentSource) -> Iterator[StoredFile]:
    return (file for file in files if not _prefixed(file, source))


def _prefixed(file: StoredFile, source: ContentSource) -> bool:
    with source.open(file.id) as stream:
        return stream.read(_PREFIX.stop)[_PREFIX] == b"DICM"
