"""The beginning of a DICOM file that this program writes (PS3.10 section 7.1)."""

from app.export.elements import Element, encode, number, text

EXPLICIT_LITTLE = "1.2.840.10008.1.2.1"
IMPLEMENTATION_UID = "2.25.251603746092357498154019287310934482011"
IMPLEMENTATION = "CAREBINDER"


def file_meta(sop_class_uid: str, sop_instance_uid: str) -> bytes:
    """Preamble, prefix and file meta information for a dataset in Explicit VR Little Endian."""
    body = encode(
        (
            Element(0x00020001, "OB", b"\0\1"),
            text(0x00020002, "UI", sop_class_uid),
            text(0x00020003, "UI", sop_instance_uid),
            text(0x00020010, "UI", EXPLICIT_LITTLE),
            text(0x00020012, "UI", IMPLEMENTATION_UID),
            text(0x00020013, "SH", IMPLEMENTATION),
        )
    )
    return bytes(128) + b"DICM" + encode((number(0x00020000, "UL", len(body)),)) + body
