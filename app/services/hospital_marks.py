"""What the hospital left on the images of a Series: presentation states, and its choice of key images."""

import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from app.imaging.presenting import Look, look
from app.services.pictures import Pictures
from importers.presented import PRESENTED, Presentation
from models.errors import ErrorKind, UserError
from models.records import DocumentType, Record, StoredFile
from models.vault import RecordFilter, Vault

MOST = 100
"""Files that are looked into for one Series."""

PATIENCE = 6.0
"""Seconds after which no further file is looked into: pictures wait behind it."""

_LARGEST = 16 << 20
_KEY_OBJECTS = "1.2.840.10008.5.1.4.1.1.88.59"

Key = tuple[int, int]
"""A file's number and its frame, from 0."""

Read = TypeVar("Read")


@dataclass(frozen=True, slots=True)
class HospitalMarks:
    """``states`` are the presentation states that concern a file, ``titles`` of what a picture was chosen as key image.

    ``uids`` are the SOP Instance UIDs of the files of the Series, ``sizes`` the rows and columns of their pictures.
    """

    states: Mapping[int, tuple[Presentation, ...]] = field(default_factory=dict)
    titles: Mapping[Key, tuple[str, ...]] = field(default_factory=dict)
    uids: Mapping[int, str] = field(default_factory=dict)
    sizes: Mapping[int, tuple[int, int]] = field(default_factory=dict)

    def looks(self, key: Key) -> tuple[Look, ...]:
        """How a picture was left, each way that there is, the oldest first."""
        file, frame = key
        states = self.states.get(file, ())
        found = (look(one, self.uids[file], frame, self.sizes[file]) for one in states)
        return tuple(one for one in found if one is not None)


def hospital_marks(vault: Vault, pictures: Pictures, record_id: int) -> HospitalMarks:
    """What the other objects of its Study say of a Series. Files that cannot be read are passed over.

    Raises UserError NO_RECORD, CONTENT_DAMAGED, CONTENT_MISSING.
    """
    record = vault.records.get(record_id)
    others = list(_others(vault, record))
    if not others:
        return HospitalMarks()
    pictured = [(one, one.instance) for one in vault.records.files(record_id) if one.instance is not None]
    files = {facts.sop_instance_uid: file for file, facts in pictured}
    states: dict[int, list[Presentation]] = defaultdict(list)
    titles: dict[Key, list[str]] = defaultdict(list)
    until = time.monotonic() + PATIENCE
    for file, sop_class in others[:MOST]:
        if time.monotonic() > until:
            break
        if sop_class == _KEY_OBJECTS:
            for key, title in _chosen(vault, pictures, file, files):
                titles[key].append(title)
        elif (state := _readable(lambda one=file: pictures.presentation(vault, one))) is not None:  # type: ignore[misc] # its default binds it
            for uid in {image.sop_instance_uid for image in state.images} & files.keys():
                states[files[uid].id].append(state)
    return HospitalMarks(
        {number: tuple(sorted(found, key=_age)) for number, found in states.items()},
        {key: tuple(dict.fromkeys(found)) for key, found in titles.items()},
        {file.id: uid for uid, file in files.items()},
        {file.id: (facts.rows or 1, facts.columns or 1) for file, facts in pictured},
    )


def _age(state: Presentation) -> tuple[str, str, str]:
    return state.made, state.label, state.uid


def _others(vault: Vault, record: Record) -> Iterator[tuple[StoredFile, str]]:
    """The files of the same Study that may speak of its images, and what they are."""
    if record.series is None:
        return
    for kind in (DocumentType.DICOM_OBJECT, DocumentType.KEY_OBJECTS):
        wanted = RecordFilter(person_id=record.person_id, type=kind, standing=record.standing)
        for other in vault.records.list(wanted):
            if other.series is None or other.series.study_uid != record.series.study_uid:
                continue
            for file in vault.records.files(other.id):
                sop_class = "" if file.instance is None else file.instance.sop_class_uid
                if file.size <= _LARGEST and (sop_class in PRESENTED or sop_class == _KEY_OBJECTS):
                    yield file, sop_class


def _chosen(
    vault: Vault, pictures: Pictures, file: StoredFile, files: Mapping[str, StoredFile]
) -> Iterator[tuple[Key, str]]:
    """The pictures of these files that a key object selection points to, and its title (PS3.3, C.17.6)."""
    told = _readable(lambda: pictures.report(vault, file))
    if told is None:
        return
    for one in (one for line in told.lines for one in line.references):
        found = files.get(one.sop_instance_uid)
        if found is not None and found.instance is not None:
            count = max(found.instance.frames, 1)
            frames = [frame - 1 for frame in one.frames if frame <= count] or range(count)
            yield from (((found.id, frame), told.title) for frame in frames)


def _readable(read: Callable[[], Read]) -> Read | None:
    """What is read, None where the file is not what it says."""
    try:
        return read()
    except UserError as error:
        if error.kind is not ErrorKind.NO_PICTURE:
            raise
        return None
