"""pydicom takes a file apart as far as it is asked to."""

import pytest

from importers.readers.dicom import tags
from importers.readers.dicom.loading import load_dataset
from tests.makers import ct_instance, dicom_bytes

IMAGE = dicom_bytes(ct_instance(3))


def test_all_but_the_pixels() -> None:
    loaded = load_dataset(IMAGE)
    assert (loaded.stopped, loaded.pixels, loaded.short, loaded.complete) == (True, True, False, False)
    assert "PixelData" not in loaded.dataset
    assert loaded.elements.values[tags.SOP_INSTANCE_UID]


def test_no_further_than_wanted() -> None:
    loaded = load_dataset(IMAGE, tags.PATIENT_NAME + 1)
    assert (loaded.stopped, loaded.pixels) == (True, False)
    assert "PatientName" in loaded.dataset
    assert "Rows" not in loaded.dataset


@pytest.mark.parametrize("cut", [1, 40])
def test_what_breaks_off_before_is_said_to_be_short(cut: int) -> None:
    whole = load_dataset(IMAGE, 0xFFFFFFFF)
    assert (whole.short, whole.complete) == (False, True)
    assert load_dataset(IMAGE[:-cut], 0xFFFFFFFF).short
