"""The child that decodes strangers' pixels: rewrites DICOM files as Explicit VR Little Endian, without key or files.

Started by ``rewriting``; it gives up network, files and more memory than SAFETY.md allows before it reads anything.
"""

import io
import sys
from typing import TYPE_CHECKING

from app.export import heads, lossy
from importers.readers.dicom import codecs, reduced, repairing
from importers.worker.limits import confine
from importers.worker.protocol import frame_head, read_head

if TYPE_CHECKING:
    from pydicom import Dataset

_NEVER = frozenset(("1.2.840.10008.1.2.2", "1.2.840.10008.1.2.1.99"))
"""Explicit VR Big Endian, whose words a library would not turn, and Deflated, which it would inflate without bound."""
_SYNTAX = 0x00020010
_MOST_PIXEL_BYTES = 512 << 20


class CannotRewriteError(Exception):
    """This file cannot be held in Explicit VR Little Endian by what is installed here."""


def main() -> None:
    """Answer each file on stdin with its rewritten bytes on stdout, or with none where that is not possible."""
    requests, answers = sys.stdin.buffer, sys.stdout.buffer
    sys.stdout = sys.stderr
    confine()
    while (request := read_head(requests)) is not None:
        answer = _answer(requests.read(request[1]))
        answers.write(frame_head({"done": answer is not None}, len(answer or b"")))
        answers.write(answer or b"")
        answers.flush()


def _answer(data: bytes) -> bytes | None:
    try:
        return rewrite(data)
    except Exception:  # noqa: BLE001 - whatever a strange file does to a decoder means that it cannot be rewritten
        return None


def rewrite(data: bytes) -> bytes:
    """The same Instance in Explicit VR Little Endian, its UIDs unchanged (PS3.5 section A.2, PS3.11 STD-GEN-CD).

    The file meta information takes the dataset's UIDs, which programs that rename files leave as they were there.
    Raises CannotRewriteError, or whatever a decoder raises.
    """
    if heads.plain(heads.read(io.BytesIO(data), {_SYNTAX: "UI"}).get(_SYNTAX)) in _NEVER:
        raise CannotRewriteError
    import pydicom

    ds = pydicom.dcmread(io.BytesIO(data))
    before = (ds.SOPClassUID, ds.SOPInstanceUID)
    if _pixel_bytes(ds) > _MOST_PIXEL_BYTES:
        raise CannotRewriteError
    syntax = codecs.prepare(ds.file_meta)
    ds.file_meta.MediaStorageSOPClassUID, ds.file_meta.MediaStorageSOPInstanceUID = before
    if ds.file_meta.TransferSyntaxUID.is_encapsulated:
        packed = ds.PixelData
        repairing.complete(ds)
        repairing.take_sign(ds, 0, int(ds.get("NumberOfFrames") or 1))
        _decompress(ds, codecs.LABEL if syntax in reduced.SYNTAXES and ds.SamplesPerPixel == 1 else "")
        lossy.declare(ds, syntax, packed, len(ds.PixelData))
    ds.file_meta.TransferSyntaxUID = pydicom.uid.ExplicitVRLittleEndian
    out = io.BytesIO()
    ds.save_as(out, implicit_vr=False, little_endian=True, enforce_file_format=True)
    return out.getvalue()


def _decompress(ds: "Dataset", plugin: str) -> None:
    """Native pixels of exactly the length that the other elements promise (PS3.5 section 8.1.1).

    ``plugin`` is the decoder to take: the library's own for JPEG 2000 fails where only the header tells of a sign.
    The library leaves images of one bit a pixel at one byte a pixel; they are packed here.
    """
    from pydicom.pixels.utils import get_expected_length, pack_bits

    ds.decompress(decoding_plugin=plugin, generate_instance_uid=False)
    if ds.get("BitsAllocated") == 1 and len(ds.PixelData) != _even(get_expected_length(ds)):
        import numpy as np

        ds.PixelData = pack_bits((np.frombuffer(ds.PixelData, np.uint8) != 0).astype(np.uint8))
    if len(ds.PixelData) != _even(get_expected_length(ds)):
        raise CannotRewriteError


def _even(length: int) -> int:
    return length + length % 2


def _pixel_bytes(ds: "Dataset") -> int:
    samples = ds.get("SamplesPerPixel", 1) * ds.get("BitsAllocated", 0) // 8
    return int(ds.get("Rows", 0) * ds.get("Columns", 0) * samples * int(ds.get("NumberOfFrames", 1) or 1))
