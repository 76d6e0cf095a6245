"""Checks a finished package, on any medium and without a vault: every byte against MANIFEST.TXT, and its structure."""

import hashlib
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from app.export import manifest
from app.export.names import MANIFEST
from app.export.package_tree import Tree, opened
from app.export.structure import structure
from models.errors import ErrorKind, UserError
from models.progress import Progress, Report, silent

_PIECE = 1 << 20
_LONGEST_MANIFEST = 16 << 20


class Flaw(StrEnum):
    """What can be wrong with one file of a package."""

    DIFFERS = "differs"
    MISSING = "missing"
    EXTRA = "extra"
    UNREADABLE = "unreadable"
    BAD_NAME = "bad_name"
    NOT_REFERENCED = "not_referenced"
    REFERENCED_TWICE = "referenced_twice"
    REFERENCE_MISSING = "reference_missing"
    LOOSE_DICOM = "loose_dicom"
    NO_PREAMBLE = "no_preamble"
    BAD_DIRECTORY = "bad_directory"


@dataclass(frozen=True, slots=True)
class FoundFlaw:
    """One thing wrong: the path in the package and what it is."""

    path: str
    kind: Flaw


@dataclass(frozen=True, slots=True)
class VerifyReport:
    """What a check found. ``files`` and ``bytes`` count what is there, the manifest included."""

    files: int
    bytes: int
    problems: tuple[FoundFlaw, ...]

    @property
    def ok(self) -> bool:
        """True when nothing is wrong."""
        return not self.problems


def verify(path: Path, report: Report = silent, *, passphrase: str | None = None) -> VerifyReport:
    """Read every byte of the package at ``path`` (a folder or a zip) and say what is wrong with it.

    Raises UserError SOURCE_MISSING, SOURCE_UNREADABLE, NOT_A_PACKAGE where there is no manifest, PACKAGE_DAMAGED
    where the manifest, or the list of files at the end of a zip, is not what it was, or PACKAGE_LOCKED where a
    protected zip needs another ``passphrase``.
    """
    with opened(path, passphrase) as tree:
        hashes = _manifest(tree, path)
        found = list(_bytes(tree, hashes, report))
        found += [FoundFlaw(one, Flaw(kind)) for one, kind in structure(tree)]
        return VerifyReport(len(tree.sizes), sum(tree.sizes.values()), tuple(sorted(set(found), key=_order)))


def _order(flaw: FoundFlaw) -> tuple[str, str]:
    return flaw.path, flaw.kind


def _manifest(tree: Tree, path: Path) -> dict[str, str]:
    if tree.sizes.get(MANIFEST, _LONGEST_MANIFEST + 1) > _LONGEST_MANIFEST:
        raise UserError(ErrorKind.NOT_A_PACKAGE, path=str(path))
    try:
        with tree.open(MANIFEST) as stream:
            return manifest.parse(stream.read(_LONGEST_MANIFEST))
    except (manifest.BadManifestError, zipfile.BadZipFile, zlib.error, EOFError, OSError):
        raise UserError(ErrorKind.PACKAGE_DAMAGED, path=str(path)) from None


def _bytes(tree: Tree, hashes: dict[str, str], report: Report) -> Iterator[FoundFlaw]:
    """Hold every file against the manifest."""
    done, total = 0, sum(tree.sizes.values())
    for path in sorted(tree.sizes.keys() - {MANIFEST}):
        expected = hashes.get(path)
        if expected is None:
            yield FoundFlaw(path, Flaw.EXTRA)
        else:
            digest = _digest(tree, path)
            if digest != expected:
                yield FoundFlaw(path, Flaw.DIFFERS if digest else Flaw.UNREADABLE)
        done += tree.sizes[path]
        report(Progress("verify", done, total))
    for path in hashes.keys() - tree.sizes.keys() - set(tree.odd):
        yield FoundFlaw(path, Flaw.MISSING)
    for path in tree.odd:
        yield FoundFlaw(path, Flaw.UNREADABLE if path in hashes else Flaw.EXTRA)


def _digest(tree: Tree, path: str) -> str:
    """Lowercase hex, "" where the file cannot be read to its end."""
    digest = hashlib.sha256()
    try:
        with tree.open(path) as stream:
            while piece := stream.read(_PIECE):
                digest.update(piece)
    except (OSError, zipfile.BadZipFile, EOFError, zlib.error):
        return ""
    return digest.hexdigest()
