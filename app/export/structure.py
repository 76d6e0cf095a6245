"""The shape of a package: 8.3 names, no loose DICOM, in the DICOM folder nothing else, each referenced once."""

import io
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator

from app.export import heads, names
from app.export.dicomdir import DIRECTORY_RECORDS
from app.export.package_tree import Tree

_FILE_ID = 0x00041500
_WANTED = {DIRECTORY_RECORDS: "SQ", _FILE_ID: "CS"}
_LARGEST_DIRECTORY = 64 << 20


def structure(tree: Tree) -> Iterator[tuple[str, str]]:
    """Every flaw in shape as (path, the value of a ``verifying.Flaw``)."""
    for path in tree.sizes:
        if not names.allowed(path):
            yield path, "bad_name"
        if "/" not in path and path != names.DICOMDIR and _is_dicom(tree, path):
            yield path, "loose_dicom"
    inside = {path for path in tree.sizes if path.startswith(names.DICOM_FOLDER + "/")}
    try:
        listed = Counter(_references(tree))
    except (heads.OddHeaderError, OSError, EOFError, zipfile.BadZipFile, zlib.error):
        yield names.DICOMDIR, "bad_directory"
        return
    yield from ((path, "no_preamble") for path in inside if listed and not _is_dicom(tree, path))
    yield from ((path, "not_referenced") for path in inside - listed.keys())
    yield from ((path, "reference_missing") for path in listed.keys() - tree.sizes.keys())
    yield from ((path, "referenced_twice") for path, times in listed.items() if times > 1)


def _references(tree: Tree) -> Iterator[str]:
    """The paths that the directory records refer to, in the order of the records in the file.

    All records are read one after the other, so that offsets that lead in circles or nowhere cost nothing.
    """
    if names.DICOMDIR not in tree.sizes:
        return
    if tree.sizes[names.DICOMDIR] > _LARGEST_DIRECTORY:
        raise heads.OddHeaderError
    with tree.open(names.DICOMDIR) as stream:
        content = io.BytesIO(stream.read(_LARGEST_DIRECTORY))
    records = heads.read(content, _WANTED).get(DIRECTORY_RECORDS)
    for record in heads.items(records):
        for element in record:
            if element.tag == _FILE_ID:
                yield heads.plain(element).replace("\\", "/")


def _is_dicom(tree: Tree, path: str) -> bool:
    """Does the file begin as PS3.10 section 7.1 wants it: 128 bytes of preamble, then ``DICM``?"""
    try:
        with tree.open(path) as stream:
            return stream.read(132)[128:] == b"DICM"
    except (OSError, EOFError, zipfile.BadZipFile, zlib.error):
        return False
