"""MANIFEST.TXT: the SHA-256 of every other file, in the form that ``sha256sum -c`` reads."""

import re
from collections.abc import Mapping

_LINE = re.compile(r"([0-9a-f]{64}) [ *](\S.*)")
_LONGEST = 16 << 20
"""No manifest is longer, in bytes; 50,000 files need a fifth of it."""


class BadManifestError(Exception):
    """The file is no manifest, or one that names places outside the package."""


def render(hashes: Mapping[str, str]) -> bytes:
    """The manifest of ``hashes`` (path with forward slashes to lowercase hex), sorted by path."""
    return "".join(f"{digest}  {path}\n" for path, digest in sorted(hashes.items())).encode("ascii")


def parse(data: bytes) -> dict[str, str]:
    """Hash by path. Raises BadManifestError when any line is out of form, named twice or leads out of the package."""
    if len(data) > _LONGEST:
        raise BadManifestError
    try:
        lines = data.decode("ascii").splitlines()
    except UnicodeDecodeError:
        raise BadManifestError from None
    hashes: dict[str, str] = {}
    for line in lines:
        found = _LINE.fullmatch(line)
        if found is None or not _inside(found[2]) or found[2] in hashes:
            raise BadManifestError
        hashes[found[2]] = found[1]
    if not hashes:
        raise BadManifestError
    return hashes


def _inside(path: str) -> bool:
    parts = path.split("/")
    return not any(part in ("", ".", "..") for part in parts) and "\\" not in path and ":" not in path
