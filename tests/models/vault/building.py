"""Vaults for tests, and things to put into them, with valid defaults."""

import hashlib
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

from models.dates import PartialDate
from models.records import (
    Category,
    DocumentType,
    InstanceFacts,
    RecordDraft,
    SeriesFacts,
    Sex,
    Standing,
    WrittenIdentity,
)
from models.vault import FLOOR, FileDraft, Filing, Intake, Vault
from tests.fakes import FakeClock

PASSPHRASE = "a long enough passphrase"
ANNA = WrittenIdentity(("Muster^Anna",), PartialDate(1961, 4, 2), Sex.FEMALE, "P-1")


def new_vault(path: Path, clock: FakeClock | None = None) -> Vault:
    """A vault with one person, Anna, who gets number 1."""
    vault, _key = Vault.create(path, PASSPHRASE, clock=clock or FakeClock(), kdf=FLOOR)
    vault.people.add("Anna Muster", PartialDate(1961, 4, 2), Sex.FEMALE)
    return vault


def reopened(vault: Vault) -> Vault:
    """The same vault, closed and opened again."""
    vault.close()
    return Vault.open(vault.path, PASSPHRASE, clock=vault.clock)


def draft(title: str = "Laboratory report", **changes: Any) -> RecordDraft:
    """A lab result of Anna's."""
    made = RecordDraft(
        person_id=1,
        category=Category.LABS,
        type=DocumentType.LAB_RESULT,
        title=title,
        date=PartialDate(2026, 3, 2),
        provider="Dr. Weiß",
        facility="Clinic North",
        text="Hämoglobin 13.2 g/dL",
        written=ANNA,
    )
    return replace(made, **changes)


def series_draft(series: str = "1.2.3", **changes: Any) -> RecordDraft:
    """A CT Series of Anna's."""
    facts = SeriesFacts(study_uid="1.2", series_uid=series, modality="CT", study_description="CT chest")
    made = draft("CT chest", category=Category.IMAGING, type=DocumentType.IMAGE_SERIES, series=facts, text="CT thorax")
    return replace(made, **changes)


def instance(number: int = 1, **changes: Any) -> InstanceFacts:
    """The facts of one CT image."""
    made = InstanceFacts(
        sop_class_uid="1.2.840.10008.5.1.4.1.1.2",
        sop_instance_uid=f"1.2.3.{number}",
        transfer_syntax_uid="1.2.840.10008.1.2.1",
        instance_number=number,
        position=5.0 * number,
        rows=16,
        columns=16,
    )
    return replace(made, **changes)


def filing(intake: Intake, data: bytes, record: RecordDraft, path: str = "docs/report.pdf", **more: Any) -> Filing:
    """Write ``data`` and say what it is; ``instance``, ``group`` and ``about`` as for a DICOM file."""
    writer = intake.writer(more.get("group"), more.get("about"))
    writer.write(data)
    content = writer.finish(hashlib.sha256(data).digest())
    media_type = "application/dicom" if record.series else "application/pdf"
    named = FileDraft(path.rsplit("/", 1)[-1], path, media_type, more.get("instance"))
    return Filing(record, named, content, "disc")


def store(vault: Vault, *filed: tuple[bytes, RecordDraft]) -> list[int]:
    """File documents in one import; returns the record of each."""
    with vault.intake(vault.imports.begin(("disc",))) as intake:
        return intake.commit([filing(intake, data, record, f"docs/{n}.pdf") for n, (data, record) in enumerate(filed)])


def store_series(vault: Vault, contents: Iterable[bytes], record: RecordDraft | None = None) -> list[int]:
    """File the instances of one Series in one import, numbered from 1; returns the record of each."""
    made = record or series_draft()
    with vault.intake(vault.imports.begin(("disc",))) as intake:
        return intake.commit(
            [
                filing(intake, data, made, f"DICOM/IM{number}", group="1.2.3", instance=instance(number))
                for number, data in enumerate(contents, start=1)
            ]
        )


def segment_files(vault: Vault) -> set[str]:
    """The names of the segment files that are there."""
    return {path.stem for path in (vault.path / "segments").glob("*/*.seg")}


def read(vault: Vault, record_id: int) -> list[bytes]:
    """The bytes of each file of a record."""
    return [b"".join(map(bytes, vault.content.chunks(file.id))) for file in vault.records.files(record_id)]


def listed(vault: Vault, standing: Standing | None = None) -> list[int]:
    """The numbers of all records that stand so."""
    from models.vault import RecordFilter

    return [record.id for record in vault.records.list(RecordFilter(standing=standing))]
