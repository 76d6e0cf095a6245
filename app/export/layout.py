"""Where each file of a package lies: ``DICOM/PT000000/ST000000/SE000000/IM000000`` and ``DOCS/DOC00001.PDF``.

Pure: the same records give the same tree, in whatever order they come.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from app.export import names
from app.export.inputs import PackageEntry, PlacedFile, PlaceNote
from app.export.leaf_types import leaf_type
from models.records import InstanceFacts, KeyImage, Record, SeriesFacts, StoredFile

_UID = re.compile(r"(0|[1-9]\d*)(\.(0|[1-9]\d*))+")
_LAST = float("inf")
NOTHING_UNFIT: Mapping[int, PlaceNote] = {}


@dataclass(frozen=True, slots=True)
class Chosen:
    """One record with its files and the pictures marked in them, on its way into a package."""

    record: Record
    files: tuple[StoredFile, ...]
    marks: tuple[KeyImage, ...] = ()


@dataclass(frozen=True, slots=True)
class Leaf:
    """One Instance in the tree. ``type`` is its directory record type (PS3.3 section F.4)."""

    file: StoredFile
    facts: InstanceFacts
    path: str
    type: str


@dataclass(frozen=True, slots=True)
class SeriesPlace:
    """One Series with its Instances in viewing order."""

    record: Record
    facts: SeriesFacts
    leaves: tuple[Leaf, ...]


@dataclass(frozen=True, slots=True)
class StudyPlace:
    """One Study with its Series by number."""

    facts: SeriesFacts
    series: tuple[SeriesPlace, ...]


@dataclass(frozen=True, slots=True)
class PatientPlace:
    """One Patient ID under which a hospital knows the person, "" where no file says one."""

    patient_id: str
    studies: tuple[StudyPlace, ...]


@dataclass(frozen=True, slots=True)
class Layout:
    """The whole tree: what the DICOMDIR lists, and the place of every file by record, in the order given."""

    patients: tuple[PatientPlace, ...]
    entries: tuple[PackageEntry, ...]

    def leaves(self) -> Iterator[Leaf]:
        """Every Instance that the DICOMDIR references, in its order."""
        for patient in self.patients:
            for study in patient.studies:
                for series in study.series:
                    yield from series.leaves


@dataclass(frozen=True, slots=True)
class _Instance:
    record: Record
    series: SeriesFacts
    file: StoredFile
    facts: InstanceFacts
    type: str


def arrange(chosen: Sequence[Chosen], unfit: Mapping[int, PlaceNote] = NOTHING_UNFIT) -> Layout:
    """Give every file of ``chosen`` its place; ``unfit`` says which DICOM must not be referenced, and why.

    Equal bytes under one SOP Instance UID are kept once. A second Instance with the UID of another but other bytes,
    and DICOM that no directory record can reference, goes to ``DOCS`` with its reason.
    """
    notes: dict[int, PlaceNote] = {}
    instances = _unique(_instances(chosen, unfit, notes), notes)
    patients = _patients(instances)
    layout = Layout(patients, ())
    paths = {leaf.facts.sop_instance_uid: leaf.path for leaf in layout.leaves()}
    return Layout(patients, tuple(_entries(chosen, paths, notes)))


def _instances(
    chosen: Iterable[Chosen], unfit: Mapping[int, PlaceNote], notes: dict[int, PlaceNote]
) -> Iterator[_Instance]:
    for one in chosen:
        for file in one.files:
            if file.media_type != "application/dicom":
                continue
            note, found = _instance(one.record, file)
            note = note or unfit.get(file.id)
            if note is not None:
                notes[file.id] = note
            elif found is not None:
                yield found


def _instance(record: Record, file: StoredFile) -> tuple[PlaceNote | None, _Instance | None]:
    series, facts = record.series, file.instance
    if series is None or facts is None or not _identified(series, facts):
        return PlaceNote.NO_HEADER, None
    kind = leaf_type(facts.sop_class_uid, facts.rows)
    if kind is None:
        return PlaceNote.NOT_LISTABLE, None
    return None, _Instance(record, series, file, facts, kind)


def _identified(series: SeriesFacts, facts: InstanceFacts) -> bool:
    uids = (series.study_uid, series.series_uid, facts.sop_class_uid, facts.sop_instance_uid, facts.transfer_syntax_uid)
    return all(len(uid) <= 64 and _UID.fullmatch(uid) for uid in uids)


def _unique(instances: Iterable[_Instance], notes: dict[int, PlaceNote]) -> list[_Instance]:
    """One Instance for each UID: of several with other bytes the one filed first."""
    first: dict[str, _Instance] = {}
    for instance in sorted(instances, key=lambda one: one.file.id):
        kept = first.setdefault(instance.facts.sop_instance_uid, instance)
        if kept.file.sha256 != instance.file.sha256:
            notes[instance.file.id] = PlaceNote.SAME_UID
    return list(first.values())


def _patients(instances: Sequence[_Instance]) -> tuple[PatientPlace, ...]:
    studies: dict[str, list[_Instance]] = {}
    for instance in sorted(instances, key=_study_order):
        studies.setdefault(instance.series.study_uid, []).append(instance)
    known = {instance.record.written.patient_id.strip() for instance in instances} - {""}
    only = next(iter(known)) if len(known) == 1 else ""
    patients: dict[str, list[list[_Instance]]] = {}
    for members in studies.values():
        written = sorted({one.record.written.patient_id.strip() for one in members} - {""})
        patients.setdefault(written[0] if written else only, []).append(members)
    return tuple(
        PatientPlace(
            patient_id, tuple(_study(f"{names.patient(at)}/{names.study(n)}", group) for n, group in enumerate(groups))
        )
        for at, (patient_id, groups) in enumerate(sorted(patients.items()))
    )


def _study_order(instance: _Instance) -> tuple[str, str, str]:
    facts = instance.series
    return str(facts.study_date or "9999"), facts.study_time, facts.study_uid


def _study(folder: str, members: Sequence[_Instance]) -> StudyPlace:
    groups: dict[str, list[_Instance]] = {}
    for instance in sorted(members, key=_series_order):
        groups.setdefault(instance.series.series_uid, []).append(instance)
    placed = [_series(f"{folder}/{names.series(at)}", group) for at, group in enumerate(groups.values())]
    return StudyPlace(placed[0].facts, tuple(placed))


def _series_order(instance: _Instance) -> tuple[float, str]:
    number = instance.series.series_number
    return _LAST if number is None else number, instance.series.series_uid


def _series(folder: str, members: Sequence[_Instance]) -> SeriesPlace:
    ordered = sorted(members, key=lambda one: slice_order(one.facts))
    leaves = tuple(
        Leaf(one.file, one.facts, f"{folder}/{names.leaf(one.type, at)}", one.type) for at, one in enumerate(ordered)
    )
    first = min(members, key=lambda one: one.file.id)
    return SeriesPlace(first.record, first.series, leaves)


def slice_order(facts: InstanceFacts) -> tuple[float, float, str]:
    """How Instances of a Series follow one another: by position along the slice normal, then by number, then by UID."""
    position = _LAST if facts.position is None else facts.position
    number = _LAST if facts.instance_number is None else facts.instance_number
    return position, number, facts.sop_instance_uid


def _entries(chosen: Iterable[Chosen], paths: dict[str, str], notes: dict[int, PlaceNote]) -> Iterator[PackageEntry]:
    number = 0
    for one in chosen:
        placed = []
        for file in one.files:
            place = _in_tree(file, paths, notes)
            if place is None:
                number += 1
                path = names.document(number, file.media_type, file.name)
                place = PlacedFile(file, path, note=notes.get(file.id))
            placed.append(place)
        yield PackageEntry(one.record, tuple(placed))


def _in_tree(file: StoredFile, paths: dict[str, str], notes: dict[int, PlaceNote]) -> PlacedFile | None:
    if file.media_type != "application/dicom" or file.id in notes or file.instance is None:
        return None
    return PlacedFile(file, paths[file.instance.sop_instance_uid], importable=True)
