"""What on a disc is no record: its viewer, its index, its copies for people without a viewer.

A disc is a folder with a DICOMDIR in it, on a disk, in a zip or in a disc image (DICOM PS3.10 section 8; for the
folder ``IHE_PDI`` see IHE RAD TF-2, 4.47). Where only what starts a viewer is left of one, its programs are known as
such, but no page or picture is taken for a copy: the images may be gone. A portal's package of documents has a folder
``IHE_XDM`` (IHE ITI TF-2, 3.32.4.1), its list and pages beside the documents. When in doubt a file is a record.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from importers.candidates import Reason

HEAD = 4096
"""Bytes of a file's beginning that ``judge`` wants."""


@dataclass(frozen=True, slots=True)
class Place:
    """What a folder is to a disc. ``program`` holds a viewer, ``copies`` pages made from the images.

    ``indexed`` is a disc's root with a DICOMDIR, or below it. ``package`` belongs to a package of documents, ``cover``
    holds one and the pages that lead to it.
    """

    disc: bool = False
    root: bool = False
    program: bool = False
    copies: bool = False
    system: bool = False
    package: bool = False
    cover: bool = False
    indexed: bool = False


NOWHERE = Place()

_SYSTEM_NAMES = frozenset((".ds_store", "thumbs.db", "ehthumbs.db", "desktop.ini", ".localized", "icon\r"))
_SYSTEM_FOLDERS = frozenset(
    ("__macosx", ".spotlight-v100", ".fseventsd", ".trashes", "system volume information", "$recycle.bin")
)
_PROGRAM_ENDINGS = frozenset(("exe", "dll", "so", "dylib", "jar", "class", "msi", "ocx", "sys"))
_HELPER_ENDINGS = frozenset(
    (
        *_PROGRAM_ENDINGS,
        *("inf", "ini", "bat", "cmd", "sh", "vbs", "ps1", "cfg", "conf", "config", "manifest", "properties", "reg"),
        *("js", "css", "xsl", "xslt", "dtd", "xsd", "ico", "icns", "cur", "lnk", "ttf", "otf", "woff", "woff2", "eot"),
        *("chm", "hlp", "cab", "plist", "nib", "strings", "pak", "lib", "pdb", "qm", "qml", "mui"),
    )
)
_PROGRAM_MAGIC = (
    *(b"MZ\x90\0", b"MZ\0", b"MZ\x50\0", b"\x7fELF", b"#!/", b"\xca\xfe\xba\xbe", b"ITSF\x03", b"MSCF\0"),
    *(b"\xfe\xed\xfa\xce", b"\xfe\xed\xfa\xcf", b"\xce\xfa\xed\xfe", b"\xcf\xfa\xed\xfe"),
)
_PICTURE_MAGIC = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"BM", b"RIFF", b"<svg")
_LEGAL_NAMES = frozenset(("license", "licence", "copying", "eula", "notice", "changelog", "credits", "authors"))
_PACKAGE = "ihe_xdm"
_PACKAGE_PAGES = frozenset(("metadata.xml", "index.htm", "index.html", "readme.txt"))
_STARTER = "autorun.inf"
_DIRECTORY_CLASS = b"1.2.840.10008.1.3.10"


def plain_name(name: str) -> str:
    """A disc's file name without version and closing dot, in lower case (``DICOMDIR;1`` -> ``dicomdir``)."""
    return name.partition(";")[0].rstrip(".").casefold()


def has_index(names: Iterable[str]) -> bool:
    """True when these names of one folder make it the root of a disc."""
    return any(len(name) < 12 and plain_name(name) == "dicomdir" for name in names)


def enter(parent: Place, folder: str, names: Iterable[str], folders: Iterable[str] = ()) -> Place:
    """The place of a folder called ``folder`` that holds ``names`` and the ``folders``."""
    low = folder.casefold()
    known = tuple(names)
    root = has_index(known)
    started = any(plain_name(name) == _STARTER for name in known)
    cover = any(name.casefold() == _PACKAGE for name in folders)
    if cover or parent.cover or low == _PACKAGE:
        parent = replace(parent, package=parent.package or low == _PACKAGE, cover=cover)
    if low in _SYSTEM_FOLDERS:
        return replace(parent, system=True, root=root)
    if not (root or started or parent.disc):
        return replace(parent, root=False) if parent.root else parent
    copies = parent.copies or (low == "ihe_pdi" and parent.indexed)
    program = not (root or started) and (
        parent.program or low.endswith(".app") or any(_is_program(name) for name in known)
    )
    return Place(True, root, program, copies, parent.system, parent.package, cover, root or parent.indexed)


def places(paths: Iterable[str], base: Place) -> Mapping[str, Place]:
    """The place of every folder of an archive by its path ("" is the archive itself); ``paths`` are its files'."""
    names: dict[str, list[str]] = {"": []}
    for path in paths:
        folder, _, name = path.rpartition("/")
        names.setdefault(folder, []).append(name)
        while folder:
            folder = folder.rpartition("/")[0]
            if folder in names:
                break
            names[folder] = []
    inner: dict[str, list[str]] = {}
    for folder in names:
        above, _, name = folder.rpartition("/")
        inner.setdefault(above, []).append(name)
    known: dict[str, Place] = {}
    for folder in sorted(names, key=lambda one: one.count("/") if one else -1):
        above, _, name = folder.rpartition("/")
        known[folder] = enter(known[above] if folder else base, name, names[folder], inner.get(folder, ()))
    return known


def judge(place: Place, name: str, head: bytes) -> Reason | None:
    """Why the file is no record, or None when it is one or may be. ``head`` is its first ``HEAD`` bytes."""
    low = plain_name(name)
    if place.system or low in _SYSTEM_NAMES or (low.startswith("._") and head.startswith(b"\x00\x05\x16\x07")):
        return Reason.SYSTEM_FILE
    if head.startswith(b"DICM", 128):
        return Reason.DISC_INDEX if head.find(_DIRECTORY_CLASS, 132, 1024) > 0 else None
    if place.package or place.cover:
        return _judge_in_package(place, low, head)
    return _judge_on_disc(place, low, head) if place.disc else None


def _judge_in_package(place: Place, low: str, head: bytes) -> Reason | None:
    """Lists and pages of a package of documents; ``STYLE.XSL`` draws a document in a browser."""
    if low in _PACKAGE_PAGES and not head.startswith(b"%PDF") and b"ClinicalDocument" not in head:
        return Reason.DISC_INDEX
    if place.package and low.endswith((".xsl", ".css")):
        return Reason.VIEWER_PROGRAM
    return _judge_on_disc(place, low, head) if place.disc else None


def _judge_on_disc(place: Place, low: str, head: bytes) -> Reason | None:
    if head.startswith((b"%PDF", b"{\\rtf")) or b"ClinicalDocument" in head:
        return None
    stem, _, ending = low.rpartition(".")
    if ending in _HELPER_ENDINGS or head.startswith(_PROGRAM_MAGIC):
        return Reason.VIEWER_PROGRAM
    page = _is_page(head) or head.startswith(_PICTURE_MAGIC)
    if place.program and (page or (stem or low) in _LEGAL_NAMES):
        return Reason.VIEWER_PROGRAM
    if page and (place.copies or (place.root and stem == "index")):
        return Reason.DISC_COPY
    return None


def _is_program(name: str) -> bool:
    return plain_name(name).rpartition(".")[2] in _PROGRAM_ENDINGS and "." in name


def _is_page(head: bytes) -> bool:
    start = head[:512].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    return start.startswith((b"<!doctype html", b"<html", b"<?xml", b"<head", b"<!--", b"<frameset"))
