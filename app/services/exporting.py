"""Puts a person's records together as a second-opinion package, verified, and checks one that was made."""

import uuid
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from app.export import building, strict_cd, writer
from app.export.case_facts import facts
from app.export.contents import EVERYTHING, Contents, Selection
from app.export.inputs import HeldReason, KeyDocument, PackageInputs, Variant
from app.export.key_documents import Origin, added
from app.export.layout import Chosen, Layout
from app.export.package_words import FALLBACK, words
from app.export.page_sizes import PageSize
from app.export.planned import Planned
from app.export.verifying import VerifyReport, verify
from app.export.written_names import patient_name
from app.services import checking
from app.services.key_pictures import MOST_BYTES
from app.services.outside import Remembered
from app.services.package_inputs import (
    Subject,
    contents_of,
    inputs_of,
    pictured,
    subject,
    with_files,
    words_of,
)
from app.services.sent_before import sent_before
from models import passphrases
from models.errors import ErrorKind, UserError
from models.progress import Report, silent
from models.records import Record, StoredFile
from models.second_opinion import CaseAnswers
from models.vault import Vault

_PAGE_BYTES = 2 << 20
_MARK_BYTES = 400_000


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """What to build and where. ``case_id`` None takes the only case; ``out`` is the folder or file to be made.

    ``page`` is what the pages to print are made for. ``tell`` is given the passphrase of a protected package that the
    vault will not keep, just before the package gets its name.
    """

    out: Path
    case_id: int | None = None
    variant: Variant = Variant.FOLDER
    person_id: int | None = None
    selection: Selection = EVERYTHING
    page: PageSize = PageSize.A4
    tell: Callable[[str], None] | None = None


@dataclass(frozen=True, slots=True)
class ExportResult:
    """What was built: how many files of how many bytes, from how many records; how many findings block.

    ``held_back`` counts every record that stays out but those ``sent`` before, ``unticked`` those of them that the
    person left out. ``passphrase`` opens a protected one. ``kept``: the vault has an entry of the package, with its
    passphrase; without a case, or where nothing can be written in the vault, it has none.
    """

    path: Path
    files: int
    bytes: int
    records: int
    version: int
    variant: Variant
    findings_open: int
    held_back: int
    unticked: int = 0
    sent: int = 0
    passphrase: str = field(default="", repr=False)
    kept: bool = True


def preview(vault: Vault, request: ExportRequest) -> Contents:
    """What would go in and what would stay out, with sizes. Raises UserError as ``export`` does."""
    return contents_of(vault, subject(vault, request.case_id, request.person_id).person, request.selection)


def export(
    vault: Vault, request: ExportRequest, random: Callable[[int], bytes], report: Report = silent
) -> ExportResult:
    """Build the package, read it back from the disk, publish it, and enter it at the receipt desk.

    Incomplete is allowed and said on the cover. Raises UserError (NO_CASE, CASE_UNCLEAR, PERSON_UNCLEAR,
    NO_EARLIER_PACKAGE, NOTHING_NEW, NOTHING_TO_EXPORT, TARGET_EXISTS, TARGET_INSIDE_VAULT, DISK_FULL, READ_ONLY,
    IO_FAILED, CONTENT_DAMAGED or CONTENT_MISSING with the record) and what ``report`` raises; then nothing is left at
    the target.
    """
    writer.refuse_early(request.out, vault.path)
    about = subject(vault, request.case_id, request.person_id)
    selection, adds_to = _chosen(vault, about, request)
    contents = contents_of(vault, about.person, selection)
    if not contents.records:
        raise UserError(ErrorKind.NOTHING_TO_EXPORT if adds_to is None else ErrorKind.NOTHING_NEW)
    checked = checking.of(vault, about.person, about.case, selection.unticked)
    findings = checked.lines(_language(about))
    inputs = replace(inputs_of(vault, about, request.variant, contents, findings), adds_to=adds_to, page=request.page)
    made = _Build(vault, request, inputs, with_files(vault, contents.records), random, report)
    entry = _Entry(vault, about, contents.records, made)
    with entry.kept_if_named():
        written = writer.write(made.target(entry), made.files, random, report)
    return ExportResult(
        path=request.out,
        files=written.files,
        bytes=written.bytes,
        records=len(contents.records),
        version=about.version,
        variant=request.variant,
        findings_open=sum(finding.blocks for finding in inputs.findings),
        held_back=_held(contents) - _held(contents, HeldReason.SENT_BEFORE),
        unticked=_held(contents, HeldReason.UNTICKED),
        sent=_held(contents, HeldReason.SENT_BEFORE),
        passphrase=made.passphrase,
        kept=entry.number is not None,
    )


def verify_package(path: Path, report: Report = silent, passphrase: str | None = None) -> VerifyReport:
    """Check a package on any medium, without a vault. Raises UserError as ``app.export.verifying``."""
    return verify(path, report, passphrase=None if passphrase is None else passphrases.as_typed(passphrase))


def _chosen(vault: Vault, about: Subject, request: ExportRequest) -> tuple[Selection, int | None]:
    """What goes in, and for an addendum the version it adds to."""
    if request.variant is not Variant.ADDENDUM:
        return request.selection, None
    before = sent_before(vault, about.case.id if about.case else None)
    return replace(request.selection, sent=before.records), before.version


def _held(contents: Contents, reason: HeldReason | None = None) -> int:
    return sum(held.count for held in contents.held_back if reason in (None, held.reason))


@dataclass(slots=True)
class _Build:
    """One package under construction. ``proof`` is the SHA-256 of the last file made: the manifest, or the binder."""

    vault: Vault
    request: ExportRequest
    inputs: PackageInputs
    chosen: Sequence[Chosen]
    random: Callable[[int], bytes]
    report: Report
    proof: str = ""
    passphrase: str = field(default="", repr=False)

    def __post_init__(self) -> None:
        if self.request.variant is Variant.PROTECTED:
            self.passphrase = passphrases.made_up(self.random)

    def target(self, entry: "_Entry") -> writer.Target:
        """Where it goes, in which shape, and how much room it will need."""
        originals = [file for one in self.chosen for file in one.files]
        needed = _PAGE_BYTES + sum(file.size for file in originals if file.media_type != building.DICOM)
        needed += 2 * min(MOST_BYTES, sum(_MARK_BYTES for one in self.chosen for _ in one.marks))
        if self.request.variant is not Variant.REPORTS:
            needed += sum(file.size for file in originals)
        if self.request.variant is Variant.CD:
            needed += strict_cd.more_room(self.chosen)
        lock = writer.Lock(self.passphrase, self.random) if self.passphrase else None
        place = writer.Target(self.request.out, self._shape(), needed, self.vault.path, self.inputs.made, lock)
        return replace(place, keep=entry.folder, ready=entry.enter)

    def files(self, folder: Path) -> Generator[Planned]:
        """Every file, for the writer."""
        source = self.vault.content
        if self.request.variant is Variant.CD:
            done = strict_cd.rewrite(self.chosen, source, folder, self.report)
        else:
            done = strict_cd.as_stored(self.chosen, source)
        layout, documents = self._with_documents(done.layout)
        inputs = replace(self.inputs, entries=layout.entries, key_documents=documents)
        pictures = partial(pictured, self.vault, self.chosen)
        package = building.Package(
            inputs, layout, source, _new_uid(self.random), done.files, pictures, words_of(self.vault, layout.entries)
        )
        if self.request.variant is Variant.REPORTS:
            made = building.reports(package, alone=self._shape() is writer.Shape.FILE)
        else:
            made = building.everything(package)
        for planned in made:
            self.proof = planned.sha256
            yield planned

    def _with_documents(self, layout: Layout) -> tuple[Layout, tuple[KeyDocument, ...]]:
        """The layout with Key Object Selections, where the package has DICOM at all."""
        if self.request.variant is Variant.REPORTS:
            return layout, ()
        title = words(facts(self.inputs).language).say("key_marked")
        origin = Origin(self.inputs.made, title, self.inputs.program, partial(_new_uid, self.random), self._name_in)
        return added(layout, self.chosen, origin)

    def _name_in(self, file: StoredFile) -> str | None:
        with self.vault.content.open(file.id) as stream:
            return patient_name(stream)

    def _shape(self) -> writer.Shape:
        if self.request.variant in (Variant.ZIP, Variant.PROTECTED):
            return writer.Shape.ZIP
        alone = self.request.variant is Variant.REPORTS and self.request.out.suffix.lower() == ".pdf"
        return writer.Shape.FILE if alone else writer.Shape.FOLDER


def _language(about: Subject) -> str:
    """The receiver's, English where no case says it."""
    return CaseAnswers.of(about.case.answers if about.case else {}).receiver_language or FALLBACK


@dataclass(slots=True)
class _Entry:
    """The line of the receipt desk, written just before the package gets its name: what opens it is never lost.

    The vault remembers the hidden folder as well, so that a line without a package is struck out when it is next
    opened. A program that dies between the two leaves neither a package without a line nor a line without a package.
    """

    vault: Vault
    about: Subject
    records: Sequence[Record]
    made: _Build
    folder: Remembered = field(init=False)
    number: int | None = None

    def __post_init__(self) -> None:
        self.folder = Remembered(self.vault)

    def enter(self, written: writer.Written) -> None:
        """Write the line, where there is a case and it can be written; else tell the passphrase now."""
        tell = self.made.request.tell
        if self.about.case is None or self.vault.read_only is not None:
            if self.made.passphrase and tell is not None:
                tell(self.made.passphrase)
            return
        line = self.vault.packages.add(
            self.about.case.id,
            self.made.request.variant.value,
            files=written.files,
            bytes=written.bytes,
            record_ids=[record.id for record in self.records],
            manifest_sha256=self.made.proof,
            passphrase=self.made.passphrase or None,
            staging=self.folder.number,
        )
        self.number = line.id

    @contextmanager
    def kept_if_named(self) -> Iterator[None]:
        """Strike the line out again when the package did not get its name after all."""
        try:
            yield
        except BaseException as error:
            taken = isinstance(error, UserError) and error.kind is ErrorKind.TARGET_EXISTS
            if self.number is not None and (taken or not self.made.request.out.exists()):
                with suppress(UserError):
                    self.vault.packages.withdraw(self.number)
            raise


def _new_uid(random: Callable[[int], bytes]) -> str:
    """A UID derived from a random UUID (PS3.5 section B.2)."""
    return f"2.25.{uuid.UUID(bytes=random(16), version=4).int}"
