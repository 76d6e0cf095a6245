"""Files without preamble and prefix are not referenced."""

from dataclasses import replace

from app.export.inputs import PlaceNote
from app.export.layout import Chosen, arrange
from app.export.part10 import unfit
from tests.app.export.stock import Shelf


def test_a_bare_dataset_is_not_referenced_and_the_others_are() -> None:
    shelf = Shelf()
    good, mixed, bare = shelf.ct(1, 2), shelf.ct(2, 2, series="b"), shelf.ct(3, 1, series="c")
    mixed = Chosen(replace(mixed.record, flags=("no_preamble",)), mixed.files)
    for file in (mixed.files[1], bare.files[0]):
        shelf.bytes[file.id] = shelf.bytes[file.id][132:]
    chosen = [good, mixed, bare, shelf.document(4, b"%PDF")]
    found = unfit(chosen, shelf)
    assert found == {mixed.files[1].id: PlaceNote.NO_HEADER, bare.files[0].id: PlaceNote.NO_HEADER}
    layout = arrange(chosen, found)
    assert [leaf.file.record_id for leaf in layout.leaves()].count(1) == 2
    assert {leaf.file.record_id for leaf in layout.leaves()} == {1, 2}
