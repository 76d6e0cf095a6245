"""Presentation states built in code."""

from collections.abc import Sequence as Several
from typing import Any

from pydicom.dataset import Dataset
from pydicom.sequence import Sequence
from pydicom.uid import CTImageStorage

from tests.importers.readers.dicom.objects import plain_object
from tests.makers import dicom_bytes

STATE_CLASS = "1.2.840.10008.5.1.4.1.1.11.1"


def items(*made: Dataset) -> Sequence:
    """A sequence."""
    return Sequence(made)


def item(**values: Any) -> Dataset:
    """One item of a sequence."""
    made = Dataset()
    for keyword, value in values.items():
        setattr(made, keyword, value)
    return made


def image(uid: str, *frames: int) -> Dataset:
    """A reference to a picture."""
    made = item(ReferencedSOPClassUID=CTImageStorage, ReferencedSOPInstanceUID=uid)
    if frames:
        made.ReferencedFrameNumber = list(frames)
    return made


def figure(kind: str, *numbers: float, units: str = "PIXEL", filled: str = "N") -> Dataset:
    """A drawing."""
    return item(
        GraphicAnnotationUnits=units,
        GraphicDimensions=2,
        NumberOfGraphicPoints=len(numbers) // 2,
        GraphicData=list(numbers),
        GraphicType=kind,
        GraphicFilled=filled,
    )


def text(words: str, *, box: Several[float] = (), anchor: Several[float] = (), **changes: Any) -> Dataset:
    """A text in a box, at an anchor, or both; in pixels."""
    made = item(UnformattedTextValue=words)
    if box:
        made.BoundingBoxAnnotationUnits = "PIXEL"
        made.BoundingBoxTopLeftHandCorner, made.BoundingBoxBottomRightHandCorner = list(box[:2]), list(box[2:])
    if anchor:
        made.AnchorPointAnnotationUnits, made.AnchorPoint, made.AnchorPointVisibility = "PIXEL", list(anchor), "Y"
    for keyword, value in changes.items():
        setattr(made, keyword, value)
    return made


def state(*images: Dataset, drawn: Several[Dataset] = (), said: Several[Dataset] = (), **changes: Any) -> Dataset:
    """A presentation state for images, with figures and texts over all of them."""
    ds = plain_object(STATE_CLASS, "PR", ContentLabel="FINDING", PresentationLUTShape="IDENTITY")
    ds.ReferencedSeriesSequence = items(item(ReferencedImageSequence=items(*images)))
    ds.RescaleSlope, ds.RescaleIntercept = 1, -1024
    if drawn or said:
        layer = item(GraphicLayer="ONE", GraphicObjectSequence=items(*drawn), TextObjectSequence=items(*said))
        ds.GraphicAnnotationSequence = items(layer)
    for keyword, value in changes.items():
        setattr(ds, keyword, value)
    return ds


def state_bytes(*images: Dataset, **changes: Any) -> bytes:
    """Its file."""
    return dicom_bytes(state(*images, **changes))
