"""Frames in the two ways of packing that pydicom knows no decoder for: deflated one by one, and JPEG XL.

Deflated Image Frame Compression is PS3.5, A.4.13; JPEG XL is PS3.5, A.4.12. The frame is unpacked by itself, and the
dataset then says what a file with this one frame, not packed, would say.
"""

from typing import TYPE_CHECKING

from importers.readers.dicom.inflate import inflate

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

DEFLATED = ("1.2.840.10008.1.2.8.1",)
JPEG_XL = ("1.2.840.10008.1.2.4.110", "1.2.840.10008.1.2.4.111", "1.2.840.10008.1.2.4.112")
SYNTAXES = (*DEFLATED, *JPEG_XL)


def unpack(dataset: "Dataset", index: int, frames: int, most: int) -> None:
    """Put frame ``index`` of ``frames``, at most ``most`` bytes of it, in place of all of them, as plain samples."""
    from pydicom.encaps import get_frame
    from pydicom.uid import ExplicitVRLittleEndian

    packed = get_frame(dataset.PixelData, index, number_of_frames=frames)
    if str(dataset.file_meta.TransferSyntaxUID) in DEFLATED:
        dataset.PixelData = inflate(packed, most)
    else:
        _unpack_jpeg_xl(dataset, packed)
    dataset.NumberOfFrames = 1
    dataset.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    dataset["PixelData"].is_undefined_length = False
    dataset["PixelData"].VR = "OB" if dataset.BitsAllocated <= 8 else "OW"


def _unpack_jpeg_xl(dataset: "Dataset", packed: bytes) -> None:
    import imagecodecs

    samples = imagecodecs.jpegxl_decode(packed, index=0, numthreads=1)
    if samples.shape[:2] != (dataset.Rows, dataset.Columns):
        raise ValueError("size")
    dataset.BitsAllocated = samples.dtype.itemsize * 8
    if samples.ndim > 2:
        dataset.SamplesPerPixel = samples.shape[2]
        dataset.PlanarConfiguration = 0
        dataset.PhotometricInterpretation = "RGB"  # the codec undoes its own transform
    dataset.PixelData = samples.tobytes()
