"""Reading DICOM: headers, whole instances and a disc's DICOMDIR."""

from importers.candidates import Candidate, Payload, Problem


def score(head: bytes) -> int:
    """How sure it is from a file's first bytes that it is DICOM (PS3.10, section 7.1), 0 to 100.

    Files without the preamble begin with the file meta information or with the dataset's identifying group.
    """
    if head[128:132] == b"DICM":
        return 100
    group = head[:2]
    if group == b"\x02\x00" and head[2:4] in (b"\x00\x00", b"\x01\x00", b"\x02\x00") and head[4:6].isupper():
        return 80
    if group == b"\x08\x00" and head[3:4] == b"\x00" and (head[4:6].isupper() or head[6:8] == b"\x00\x00"):
        return 60
    if group == b"\x00\x08" and head[2:3] == b"\x00" and head[4:6].isupper():
        return 60
    return 0


def read(payload: Payload) -> Candidate | Problem:
    """Read one DICOM object from its first bytes or the whole file; Problem(TRUNCATED) asks for more of it."""
    from importers.readers.dicom.instance import examine

    return examine(payload)
