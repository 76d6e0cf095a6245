"""Structured reports in reading order, with what they point to; strange ones have bounds."""

import json

import pytest
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence

from importers.candidates import Problem, Reason
from importers.pictured import Outline, Reference
from importers.readers.dicom import report as reader
from importers.readers.dicom.report import DEEPEST, outline
from importers.worker.told import outline_in, outline_out
from tests.importers.readers.dicom.objects import (
    KEY_OBJECT_CLASS,
    code,
    content,
    measured,
    plain_object,
    pointing,
    report,
)
from tests.makers import ct_instance, dicom_bytes


def read(data: bytes) -> Outline:
    """The document, as it comes through the pipe from the child."""
    told = outline(data)
    assert isinstance(told, Outline)
    assert outline_in((json.loads(json.dumps(outline_out(told))), b"")) == told
    return told


def test_items_are_told_from_top_to_bottom_with_what_they_point_to() -> None:
    finding = content("TEXT", "Finding", TextValue="A nodule\r\nof 6 mm")
    finding.ContentSequence = Sequence([pointing("Source", "1.2.3"), pointing("Source", "1.2.4", 2, 5)])
    chapter = content("CONTAINER", "Findings")
    chapter.ContentSequence = Sequence([finding, measured("Length", "6.2", "mm")])
    told = read(report(chapter, content("CODE", "Advice", ConceptCodeSequence=code("Come back"))))
    assert told.title == "Radiology Report"
    assert [(line.depth, line.kind, line.concept) for line in told.lines] == [
        (0, "CONTAINER", "Findings"),
        (1, "TEXT", "Finding"),
        (2, "IMAGE", "Source"),
        (2, "IMAGE", "Source"),
        (1, "NUM", "Length"),
        (0, "CODE", "Advice"),
    ]
    assert told.lines[1].value.split("\n") == ["A nodule", "of 6 mm"]
    assert told.lines[2].references == (Reference("1.2.3", ()),)
    assert told.lines[3].references == (Reference("1.2.4", (2, 5)),)
    assert (told.lines[4].value, told.lines[4].unit) == ("6.2", "mm")
    assert told.lines[5].value == "Come back"


@pytest.mark.parametrize(("unit", "shown"), [("mm", "mm"), ("1", ""), ("{pixels}", "how many")])
def test_a_unit_is_written_as_beside_numbers(unit: str, shown: str) -> None:
    item = measured("Length", "6.2", "how many")
    kind = item.MeasuredValueSequence[0].MeasurementUnitsCodeSequence[0]
    kind.CodeValue, kind.CodingSchemeDesignator = unit, "UCUM"
    assert read(report(item)).lines[0].unit == shown


@pytest.mark.parametrize(("flag", "told"), [("COMPLETE", True), ("PARTIAL", False), (None, None)])
def test_whether_it_is_complete_is_told_where_the_document_says_so(flag: str | None, told: bool | None) -> None:
    ds = plain_object(KEY_OBJECT_CLASS, "KO", ContentSequence=Sequence([pointing("", "1.2.3")]))
    if flag is not None:
        ds.CompletionFlag = flag
    assert read(dicom_bytes(ds)).completed is told


def test_a_tree_without_end_is_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "MOST_LINES", 500)  # it holds many more; writing so many here takes seconds
    deep = content("TEXT", "Deepest", TextValue="x")
    for _level in range(DEEPEST + 5):
        above = content("CONTAINER", "Above")
        above.ContentSequence = Sequence([deep])
        deep = above
    told = read(report(deep))
    assert told.cut
    assert len(told.lines) == DEEPEST + 1
    line = Dataset()
    line.ValueType = "TEXT"
    many = read(report(*[line] * 501))
    assert many.cut
    assert len(many.lines) == 500
    whole = read(report(*[line] * 500))
    assert not whole.cut
    assert len(whole.lines) == 500


def test_what_is_no_report_says_so() -> None:
    picture = outline(dicom_bytes(ct_instance()))
    assert isinstance(picture, Problem)
    assert picture.reason is Reason.UNSUPPORTED
    nothing = outline(b"no DICOM at all")
    assert isinstance(nothing, Problem)
