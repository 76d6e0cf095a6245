"""Places of files: 8.3 names, viewing order, the same tree whatever the order, and where the odd ones go."""

import random
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from app.export import names
from app.export.inputs import PlaceNote
from app.export.layout import Layout, arrange, slice_order
from models.records import InstanceFacts
from tests.app.export.stock import WRITTEN, Shelf
from tests.makers import ct_instance, uid


def paths(layout: Layout) -> dict[int, str]:
    return {one.file.id: one.package_path for entry in layout.entries for one in entry.files}


def test_each_series_has_its_folder_and_images_lie_in_slice_order() -> None:
    shelf = Shelf()
    backwards = [ct_instance(n, ImagePositionPatient=[0, 0, -5.0 * n]) for n in (1, 2, 3)]
    layout = arrange([shelf.series(1, *backwards), shelf.ct(2, 2, series="b")])
    found = paths(layout)
    folders = {found[1].rpartition("/")[0], found[4].rpartition("/")[0]}
    assert folders == {"DICOM/PT000000/ST000000/SE000000", "DICOM/PT000000/ST000001/SE000000"}
    assert [found[n][-8:] for n in range(1, 6)] == ["IM000002", "IM000001", "IM000000", "IM000000", "IM000001"]


def test_the_tree_does_not_depend_on_the_order_of_records() -> None:
    shelf = Shelf()
    chosen = [shelf.ct(n, 2, series=name) for n, name in enumerate("abcd", 1)]
    shuffled = random.Random(4).sample(chosen, 4)
    assert arrange(chosen).patients == arrange(shuffled).patients


def test_documents_are_numbered_and_named_by_what_they_are() -> None:
    shelf = Shelf()
    layout = arrange(
        [
            shelf.document(1, b"%PDF"),
            shelf.document(2, b"jpg", "image/jpeg", name="photo"),
            shelf.document(3, b"?", "application/octet-stream", name="viewer.exe"),
            shelf.document(4, b"x", "text/plain; charset=utf-8"),
            shelf.document(5, b"x", "audio/mp4", name="voice"),
            shelf.document(6, b"x", "audio/flac", name="voice.flac"),
        ]
    )
    assert list(paths(layout).values()) == [
        "DOCS/DOC00001.PDF",
        "DOCS/DOC00002.JPG",
        "DOCS/DOC00003.BIN",
        "DOCS/DOC00004.TXT",
        "DOCS/DOC00005.M4A",
        "DOCS/DOC00006.FLA",
    ]
    assert layout.patients == ()


def test_dicom_that_no_record_can_reference_goes_to_the_documents_with_its_reason() -> None:
    shelf = Shelf()
    unread = shelf.document(1, b"....DICM", "application/dicom", name="IM1")
    twin = ct_instance(1, series="b", seed=1)
    twin.SOPInstanceUID = uid("instance", "a", 1)
    twin.file_meta.MediaStorageSOPInstanceUID = twin.SOPInstanceUID
    good, other = shelf.ct(2, 1), shelf.series(3, twin)
    raw = ct_instance(1, series="c", SOPClassUID="1.2.3.4")
    del raw.Rows
    layout = arrange([unread, other, good, shelf.series(4, raw)])
    found = {one.file.record_id: one for entry in layout.entries for one in entry.files}
    assert {number: one.note for number, one in found.items()} == {
        1: PlaceNote.NO_HEADER,
        2: None,
        3: PlaceNote.SAME_UID,
        4: PlaceNote.NOT_LISTABLE,
    }
    assert all(one.package_path.endswith(".DCM") for number, one in found.items() if number != 2)
    assert [leaf.file.record_id for leaf in layout.leaves()] == [2]


def test_equal_bytes_under_one_uid_are_kept_once() -> None:
    shelf = Shelf()
    layout = arrange([shelf.ct(1, 1), shelf.ct(2, 1)])
    assert len(set(paths(layout).values())) == 1
    assert len(list(layout.leaves())) == 1


def test_a_blank_patient_id_joins_the_only_known_one() -> None:
    shelf = Shelf()
    one = shelf.ct(1, 1)
    nameless = shelf.series(2, ct_instance(1, series="b"), written=replace(WRITTEN, patient_id=""))
    assert [place.patient_id for place in arrange([one, nameless]).patients] == ["P-1"]
    third = shelf.series(3, ct_instance(1, series="c"), written=replace(WRITTEN, patient_id="Q-2"))
    assert [place.patient_id for place in arrange([one, nameless, third]).patients] == ["", "P-1", "Q-2"]


facts = st.builds(
    InstanceFacts,
    st.just("1.2"),
    st.from_regex(r"1\.2\.[1-9][0-9]{0,4}", fullmatch=True),
    st.just("1.2.840.10008.1.2.1"),
    st.none() | st.integers(-5, 5),
    st.none() | st.floats(-10, 10),
)


@given(st.lists(facts, max_size=8))
def test_slice_order_is_total(many: list[InstanceFacts]) -> None:
    ordered = sorted(many, key=slice_order)
    known = [one.position for one in ordered if one.position is not None]
    assert known == sorted(known)
    assert [one.position is None for one in ordered] == sorted(one.position is None for one in ordered)


@settings(max_examples=200)
@given(st.integers(1, 9_999_999), st.text(max_size=30), st.text(max_size=20))
def test_every_name_is_eight_three(number: int, media_type: str, name: str) -> None:
    assert names.allowed(names.document(number, media_type, name))
    assert names.allowed(f"{names.patient(0)}/{names.study(number % 10**6)}/{names.series(0)}/{names.leaf(name, 0)}")


def test_names_that_are_not_allowed() -> None:
    bad = ("dicomdir", "DICOM/IM000001.DCM", "A" * 9, "DOCS/A.JPEG", "", "DOCS//A", "DOCS/../A", "/".join("ABCDEFGHI"))
    assert not any(map(names.allowed, bad))


def test_an_image_without_its_size_is_an_image_all_the_same() -> None:
    shelf = Shelf()
    bare = ct_instance(1)
    del bare.Rows
    assert [leaf.type for leaf in arrange([shelf.series(1, bare)]).leaves()] == ["IMAGE"]
