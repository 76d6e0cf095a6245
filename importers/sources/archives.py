"""A file met in a source: handed on as it is, or opened when it is an archive, and archives inside archives."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from importers.candidates import Found, OpenedArchive, Passed, Reason, Walked
from importers.sources import discs, names
from importers.sources.boxes import MAX_NESTING, Budget, Entry, Inside, Opener, RefusedError, nothing_inside
from importers.sources.discs import HEAD, Place
from importers.sources.isos import PROBE, Image, is_image, open_image
from importers.sources.zips import Zip, open_zip
from models.errors import UserError

_ZIP_STARTS = (b"PK\x03\x04", b"PK\x05\x06")
_NO_IMAGE_STARTS = (b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"II*\0", b"MM\0*", b"GIF8", b"<?xml", b"{")
_DOCUMENT_STARTS = (b"[Content_Types].xml", b"mimetype", b"META-INF/")


@dataclass(frozen=True, slots=True)
class Source:
    """One path the person gave: its name, whom to ask for passwords, what its archives may still cost."""

    name: str
    password: Callable[[str, bool], str | None] = field(repr=False)
    budget: Budget = field(repr=False)
    inside: Inside = field(default=nothing_inside, repr=False)


@dataclass(frozen=True, slots=True)
class Met:
    """One regular file on the way: its harmless path, its first ``HEAD`` bytes, where it lies."""

    path: str
    size: int
    opener: Opener = field(repr=False)
    head: bytes = field(repr=False)
    place: Place = discs.NOWHERE
    depth: int = 0
    local: Path | None = None


def plain(source: Source, met: Met) -> Found | None:
    """The file as it is handed on, or None when it may be an archive, for ``opened``."""
    ignored = discs.judge(met.place, met.path.rpartition("/")[2], met.head)
    if ignored is None and may_be_archive(met.head, met.size, met.opener):
        return None
    return Found(source.name, met.path, met.size, met.opener, met.local, ignored, on_disc=met.place.disc)


def carrying(source: Source, found: Found, met: Met) -> Iterator[Walked]:
    """A file, and behind it what it carries: a mail's attachments, the document a clinical document is a cover for."""
    box = source.inside(met.head, met.size, met.opener) if found.ignored is None else None
    if box is None:
        yield found
        return
    yield replace(found, on_disc=found.on_disc or box.names_patient)
    trouble = box.trouble if met.depth <= MAX_NESTING else Reason.NESTED_TOO_DEEP
    try:
        entries = box.entries if met.depth <= MAX_NESTING else ()
        source.budget.spend(len(entries), sum(entry.size for entry in entries))
    except RefusedError as refusal:
        entries, trouble = (), refusal.reason
    namer = names.Namer()
    place = replace(met.place, root=False, disc=met.place.disc or box.names_patient)
    for entry in entries:
        path = f"{met.path}!/{namer.unique(names.clean_path(entry.raw))}"
        reason, head = _examined(entry)
        if reason is not None:
            yield Passed(source.name, path, reason, entry.detail)
        else:
            yield from _inner(source, Met(path, entry.size, entry.opener, head, place, met.depth + 1))
    if trouble is not None:
        yield Passed(source.name, f"{met.path}!/_", trouble)


def _inner(source: Source, met: Met) -> Iterator[Walked]:
    """Something inside an archive or a mail, and what is in that."""
    found = plain(source, met)
    yield from carrying(source, found, met) if found is not None else opened(source, met)


def opened(source: Source, met: Met) -> Iterator[Walked]:
    """What is in an archive; the file itself when it is none after all, or cannot be opened."""
    try:
        box = _open(source, met)
    except RefusedError as refusal:
        yield _kept(source, met, refusal.reason)
        return
    except UserError:
        yield Passed(source.name, met.path, Reason.UNREADABLE)
        return
    if box is None:
        yield _kept(source, met, None)
        return
    yield from _contents(source, met, box)


def _kept(source: Source, met: Met, problem: Reason | None) -> Found:
    return Found(source.name, met.path, met.size, met.opener, met.local, problem=problem, on_disc=met.place.disc)


def may_be_archive(head: bytes, size: int, opener: Opener) -> bool:
    """True when the bytes are those of a zip that is no plain document, or of a disc image."""
    if head.startswith(_ZIP_STARTS):
        return not head.startswith(_DOCUMENT_STARTS, 30)
    if size <= PROBE + HEAD or head.startswith(b"DICM", 128) or head.startswith(_NO_IMAGE_STARTS):
        return False
    try:
        with opener() as stream:
            return is_image(stream)
    except (OSError, UserError):
        return False


def _open(source: Source, met: Met) -> Zip | Image | None:
    """The archive, paid for; None for a document that merely is a zip. Raises RefusedError."""
    if met.depth > MAX_NESTING:
        raise RefusedError(Reason.NESTED_TOO_DEEP, "nested too deep")
    if not met.head.startswith(b"PK"):
        image = open_image(met.opener, met.size)
        source.budget.spend(len(image.files), sum(one.size for one in image.files))
        return image
    box = open_zip(met.opener, met.size, partial(source.password, met.path))
    if box.is_document:
        return None
    if box.shut is not None:
        raise RefusedError(box.shut, "nothing in it can be opened")
    source.budget.spend(len(box.members), sum(member.size for member in box.members))
    return box


def _contents(source: Source, met: Met, box: Zip | Image) -> Iterator[Walked]:
    """What the archive holds; then the archive itself, when something in it can be had in no other way."""
    namer = names.Namer()
    entries = [(namer.unique(names.clean_path(entry.raw)), entry) for entry in box.entries()]
    folders = discs.places((path for path, _ in entries), replace(met.place, root=False))
    keep: Reason | None = Reason.EMPTY_FILE if not entries else None
    if isinstance(box, Image) and box.damaged:
        keep = Reason.TRUNCATED
    for path, entry in entries:
        reason, head = _examined(entry)
        full = f"{met.path}!/{path}"
        if reason is not None:
            keep = keep or (reason if reason is not Reason.NOT_A_FILE else None)
            yield Passed(source.name, full, reason, entry.detail)
            continue
        place = folders[path.rpartition("/")[0]]
        yield from _inner(source, Met(full, entry.size, entry.opener, head, place, met.depth + 1))
    if keep is not None:
        yield _kept(source, met, keep)
    elif isinstance(box, Zip) and box.unlocked:
        yield OpenedArchive(source.name, met.path, met.size, met.opener)


def _examined(entry: Entry) -> tuple[Reason | None, bytes]:
    """Why an entry cannot be had, found by reading it once, and its first bytes."""
    if entry.reason is not None:
        return entry.reason, b""
    try:
        if entry.check is not None:
            entry.check()
        with entry.opener() as stream:
            return None, stream.read(HEAD)
    except (OSError, UserError):
        return Reason.DAMAGED, b""
