"""From chosen records to the files of a package: layout, pages and manifest, handed to the writer one by one."""

import io
from collections.abc import Callable, Generator, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from functools import partial

from app.export import binder, dicomdir, heads, index_page, leaf_keys, manifest, names
from app.export.dicomdir_records import Heads, records
from app.export.elements import Element
from app.export.inputs import BinderDocument, PackageInputs
from app.export.layout import Layout, Leaf
from app.export.planned import ContentSource, Planned, original, page
from models.errors import UserError
from models.records import StoredFile

DICOM = "application/dicom"


@dataclass(frozen=True, slots=True)
class Package:
    """A package about to be written. ``uid`` names this version of the File-set (a UID, PS3.10 section 8.1).

    ``rewritten`` are files that are not as stored, by number. ``pictured`` adds the key images; it takes long, and is
    called in the thread that makes the pages. ``layout`` has a place for every one of the inputs' ``key_documents``.
    ``words`` are those of documents that are printed as words, by record.
    """

    inputs: PackageInputs
    layout: Layout
    source: ContentSource = field(repr=False)
    uid: str
    rewritten: Mapping[int, Planned]
    pictured: Callable[[PackageInputs], PackageInputs]
    words: Mapping[int, str] = field(default_factory=dict, repr=False)


def everything(package: Package) -> Generator[Planned]:
    """Every file of the package: the originals in the order they are stored, our pages, the manifest last.

    The pages are made in another thread while the originals are being written. Raises UserError as sources do.
    """
    hashes: dict[str, str] = {}
    with ThreadPoolExecutor(1, "pages") as maker:
        made = maker.submit(lambda: list(_pages(package)))
        for planned in _originals(package):
            hashes[planned.path] = planned.sha256
            yield planned
        for planned in made.result():
            hashes[planned.path] = planned.sha256
            yield planned
    yield page(names.MANIFEST, manifest.render(hashes))


def reports(package: Package, *, alone: bool) -> Generator[Planned]:
    """The binder, ``alone`` or with a manifest. Raises UserError as sources do."""
    planned = page(names.BINDER, _binder(package, package.pictured(package.inputs)))
    yield planned
    if not alone:
        yield page(names.MANIFEST, manifest.render({planned.path: planned.sha256}))


def _originals(package: Package) -> Iterator[Planned]:
    placed = {one.package_path: one for entry in package.inputs.entries for one in entry.files}
    for one in sorted(placed.values(), key=lambda place: place.file.id):
        rewritten = package.rewritten.get(one.file.id)
        if rewritten is not None:
            yield replace(rewritten, path=one.package_path)
        else:
            yield original(one.package_path, one.file, package.source)


def _pages(package: Package) -> Iterator[Planned]:
    inputs = package.pictured(package.inputs)
    if package.layout.patients:
        roots = records(package.layout, inputs.person, _looking_into(package))
        yield page(names.DICOMDIR, dicomdir.write(roots, package.uid))
    for document in inputs.key_documents:
        yield page(document.path, document.content)
    yield page(names.README, index_page.readme(inputs))
    yield page(names.INDEX, index_page.render(inputs))
    yield page(names.BINDER, _binder(package, inputs))


def _binder(package: Package, inputs: PackageInputs) -> bytes:
    """BINDER.PDF. A document that cannot be printed gets a page that says so; one whose bytes are lost is an error."""
    lost: list[UserError] = []
    documents = [
        BinderDocument(
            entry.record,
            one.file.media_type,
            one.package_path,
            partial(_whole, package.source, one.file, lost),
            entry.record.unread or None,
            package.words.get(entry.record.id, ""),
        )
        for entry in inputs.entries
        for one in entry.files
        if one.file.media_type != DICOM
    ]
    made = binder.build(inputs, documents)
    if lost:
        raise lost[0]
    return made


def _whole(source: ContentSource, file: StoredFile, lost: list[UserError]) -> bytes:
    try:
        return b"".join([bytes(view) for view in original("", file, source).chunks()])
    except UserError as error:
        lost.append(error)
        raise


def _looking_into(package: Package) -> Heads:
    """Reads again what a leaf record repeats; a header that cannot be walked gives nothing."""
    own = {document.file_id: document.content for document in package.inputs.key_documents}

    def look(leaf: Leaf) -> Mapping[int, Element]:
        made = own.get(leaf.file.id)
        try:
            with package.source.open(leaf.file.id) if made is None else io.BytesIO(made) as stream:
                return heads.read(stream, leaf_keys.WANTED)
        except heads.OddHeaderError:
            return {}

    return look
