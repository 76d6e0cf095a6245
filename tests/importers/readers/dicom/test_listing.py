"""A file's elements as text: all of them, short, and no more than can be read."""

from pydicom.dataset import Dataset
from pydicom.sequence import Sequence

from importers.candidates import Problem
from importers.readers.dicom.listing import LONGEST, MOST_LINES, listing
from tests.makers import ct_instance, dicom_bytes


def test_elements_with_their_names() -> None:
    lines = listing(dicom_bytes(ct_instance()))
    assert not isinstance(lines, Problem)
    assert "(0010,0010) PN Patient's Name: Muster^Anna" in [str(line) for line in lines]
    assert not [line for line in lines if line.tag == "(7fe0,0010)"]


def test_long_values_are_cut_and_binary_ones_counted() -> None:
    ds = ct_instance(ImageComments="x" * 5000)
    ds.add_new(0x00091010, "OB", b"\0" * 300)
    lines = listing(dicom_bytes(ds))
    assert not isinstance(lines, Problem)
    told = {line.tag: line.value for line in lines}
    assert len(told["(0020,4000)"]) == LONGEST
    assert told["(0009,1010)"] == "(300 bytes)"


def test_several_values_stand_as_the_standard_writes_them() -> None:
    lines = listing(dicom_bytes(ct_instance(ImageType=["ORIGINAL", "PRIMARY", "AXIAL"])))
    assert not isinstance(lines, Problem)
    assert {line.tag: line.value for line in lines}["(0008,0008)"] == r"ORIGINAL\PRIMARY\AXIAL"


def test_sequences_are_indented() -> None:
    item = Dataset()
    item.CodeMeaning = "Chest"
    lines = listing(dicom_bytes(ct_instance(ProcedureCodeSequence=Sequence([item]))))
    assert not isinstance(lines, Problem)
    assert [str(line) for line in lines if line.depth] == ["  (0008,0104) LO Code Meaning: Chest"]


def test_there_is_an_end() -> None:
    item = Dataset()
    item.CodeMeaning = "x"
    many = ct_instance(ProcedureCodeSequence=Sequence([item] * 6000))
    lines = listing(dicom_bytes(many))
    assert not isinstance(lines, Problem)
    assert len(lines) == MOST_LINES


def test_what_cannot_be_taken_apart_is_answered() -> None:
    assert isinstance(listing(b""), Problem)
