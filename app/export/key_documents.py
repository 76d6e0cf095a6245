"""A Key Object Selection for each Study with marked pictures, at the end of the Study in the package's tree.

They name only what the package's directory lists: nothing that stays out, and no file that lies under ``DOCS``.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from app.export import key_objects, names
from app.export.file_meta import EXPLICIT_LITTLE
from app.export.inputs import KeyDocument
from app.export.key_objects import Heading, Marked
from app.export.layout import Chosen, Layout, Leaf, PatientPlace, SeriesPlace, StudyPlace
from app.export.leaf_types import IMAGE, leaf_type
from models.records import InstanceFacts, KeyImage, StoredFile

_NAME = "key objects"

Marks = Mapping[int, Sequence[KeyImage]]
"""Marked pictures by the number of their file."""


@dataclass(frozen=True, slots=True)
class Origin:
    """What the documents say of themselves: when they were made, their title, the program; ``new_uid`` names them.

    ``name_in`` gives the Patient's Name as it is written in a file, None where it cannot be read there again.
    """

    made: datetime
    title: str
    program: str
    new_uid: Callable[[], str]
    name_in: Callable[[StoredFile], str | None]


def added(layout: Layout, chosen: Sequence[Chosen], origin: Origin) -> tuple[Layout, tuple[KeyDocument, ...]]:
    """``layout`` with a document in every Study that has marked pictures, and these documents."""
    marks: dict[int, list[KeyImage]] = {}
    for mark in (mark for one in chosen for mark in one.marks):
        marks.setdefault(mark.file_id, []).append(mark)
    documents: list[KeyDocument] = []
    patients = tuple(_patient(patient, marks, origin, documents) for patient in layout.patients)
    return replace(layout, patients=patients), tuple(documents)


def _patient(patient: PatientPlace, marks: Marks, origin: Origin, documents: list[KeyDocument]) -> PatientPlace:
    studies = []
    for study in patient.studies:
        pictures = list(_marked(study, marks))
        if pictures:
            series = _series(study, pictures, origin, -1 - len(documents))
            documents.append(series.document)
            studies.append(replace(study, series=(*study.series, series.place)))
        else:
            studies.append(study)
    return replace(patient, studies=tuple(studies))


def _marked(study: StudyPlace, marks: Marks) -> Iterator[tuple[SeriesPlace, Leaf, Marked]]:
    """The marked pictures of a Study in its order."""
    there = {
        leaf.facts.sop_instance_uid: (series.facts, leaf.facts) for series in study.series for leaf in series.leaves
    }
    for series in study.series:
        for leaf in series.leaves:
            for mark in sorted(marks.get(leaf.file.id, ()), key=lambda one: one.frame):
                if mark.frame < max(leaf.facts.frames, 1):
                    image, state = leaf.type == IMAGE, there.get(mark.state or "")
                    yield series, leaf, Marked(series.facts, leaf.facts, mark.frame, mark.note, image, state)


@dataclass(frozen=True, slots=True)
class _Made:
    place: SeriesPlace
    document: KeyDocument


def _series(
    study: StudyPlace, pictures: Sequence[tuple[SeriesPlace, Leaf, Marked]], origin: Origin, number: int
) -> _Made:
    """The document, in a Series of its own behind the others. ``number`` stands for its file in the layout."""
    first, leaf, _ = pictures[0]
    name = origin.name_in(leaf.file)
    written = first.record.written if name is None else replace(first.record.written, names=(name,))
    series_uid, instance_uid = origin.new_uid(), origin.new_uid()
    heading = Heading(written, origin.made, instance_uid, series_uid, origin.title, origin.program)
    content = key_objects.document(heading, [one for _, _, one in pictures])
    kind = leaf_type(key_objects.CLASS_UID, None)
    assert kind is not None
    path = f"{_folder(study)}/{names.series(len(study.series))}/{names.leaf(kind, 0)}"
    facts = InstanceFacts(key_objects.CLASS_UID, instance_uid, EXPLICIT_LITTLE, 1)
    file = StoredFile(number, first.record.id, _NAME, path, "application/dicom", len(content), "", facts)
    about = replace(
        study.facts,
        series_uid=series_uid,
        modality=key_objects.MODALITY,
        series_description=origin.title,
        series_number=key_objects.SERIES_NUMBER,
        body_part="",
    )
    place = SeriesPlace(first.record, about, (Leaf(file, facts, path, kind),))
    return _Made(place, KeyDocument(number, path, study.facts.study_uid, len(pictures), content))


def _folder(study: StudyPlace) -> str:
    return study.series[0].leaves[0].path.rsplit("/", 2)[0]
