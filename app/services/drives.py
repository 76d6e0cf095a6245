"""Discs in the drive, from the list of what the system has mounted."""

import re
from dataclasses import dataclass
from pathlib import Path

DISC_SYSTEMS = frozenset({"iso9660", "udf", "cd9660", "cdfs"})
"""File systems found on CDs and DVDs (ECMA-119, ECMA-167), as Linux, macOS and Windows call them."""

_OCTAL = re.compile(r"\\([0-7]{3})")


@dataclass(frozen=True, slots=True)
class Disc:
    """A disc that can be read: where it is mounted, and what it calls itself."""

    path: Path
    label: str


def discs_of(mountinfo: str) -> tuple[Disc, ...]:
    """The discs among the lines of ``/proc/self/mountinfo`` (Linux, proc(5)); lines of another form are passed over."""
    found = []
    for line in mountinfo.splitlines():
        place, _, system = line.partition(" - ")
        fields = place.split()
        if len(fields) > 4 and system.split(" ", 1)[0].lower() in DISC_SYSTEMS:
            where = _OCTAL.sub(lambda octal: chr(int(octal[1], 8)), fields[4])
            found.append(Disc(Path(where), Path(where).name))
    return tuple(found)
