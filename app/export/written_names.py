"""A Patient's Name with all its groups, as a file has it; a record keeps its spellings one by one."""

from typing import BinaryIO

from app.export import heads
from app.export.leaf_keys import CHARACTER_SET
from importers.readers.dicom.charset import charset

_NAME = 0x00100010
_WANTED = {CHARACTER_SET: "CS", _NAME: "PN"}


def patient_name(stream: BinaryIO) -> str | None:
    """The first value, its groups divided by ``=`` (PS3.5, 6.2); None where it cannot be read without unpacking."""
    try:
        found = heads.read(stream, _WANTED)
    except heads.OddHeaderError:
        return None
    name, declared = found.get(_NAME), found.get(CHARACTER_SET)
    if name is None or not isinstance(name.value, bytes):
        return None
    set_of_signs = declared.value if declared is not None and isinstance(declared.value, bytes) else b""
    return charset(set_of_signs).decode_anyhow(name.value).split("\\")[0].strip(" \0")
