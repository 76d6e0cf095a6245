"""Whether the disk under a vault can hold a write-ahead log, which needs memory shared between programs."""

import os
import re
import sys
from functools import cache
from pathlib import Path
from typing import Final

_MOUNTS = Path("/proc/self/mountinfo")
_NETWORK: Final = re.compile(r"(?:nfs|cifs|smb|9p|afs|ceph|glusterfs|lustre|davfs|fuse\.(?!gocryptfs|encfs)).*")
_REMOTE_DRIVE = 4
_OCTAL = re.compile(r"\\([0-7]{3})")


@cache
def shares_memory(path: Path) -> bool:
    """False where ``path`` is known to lie on a network file system (Linux, Windows); True otherwise."""
    try:
        if sys.platform == "win32":
            return not _remote_drive(path)
        return not (_MOUNTS.exists() and network_mounted(path.resolve(), _MOUNTS.read_text("utf-8", "replace")))
    except OSError:
        return True


def network_mounted(path: Path, mounts: str) -> bool:
    """Whether the deepest mount above ``path`` is a network file system; ``mounts`` is Linux's mountinfo (proc(5))."""
    found, kind = "", ""
    for line in mounts.splitlines():
        before, _, after = line.partition(" - ")
        fields = before.split(" ")
        if len(fields) < 5 or not after:
            continue
        point = _OCTAL.sub(lambda octal: chr(int(octal[1], 8)), fields[4])
        if len(point) >= len(found) and path.is_relative_to(point):
            found, kind = point, after.split(" ")[0]
    return bool(_NETWORK.fullmatch(kind))


def _remote_drive(path: Path) -> bool:
    """A UNC path, or a drive letter that Windows calls remote (GetDriveTypeW)."""
    import ctypes

    drive = os.path.splitdrive(path.resolve())[0]
    if drive.startswith("\\\\"):
        return True
    return bool(getattr(ctypes, "windll").kernel32.GetDriveTypeW(drive + "\\") == _REMOTE_DRIVE)  # noqa: B009 - absent elsewhere
