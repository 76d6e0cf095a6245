"""Makes the golden vault of the present format. Run once per format version, never again: see README.md.

python -m tests.vectors.making FOLDER
"""

import hashlib
import json
import sys
from dataclasses import asdict
from datetime import datetime
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
from models.vault import FLOOR, FileDraft, Filing, Intake, ItemDraft, RecordChange, RecordFilter, Vault
from tests.fakes import FakeClock
from tests.makers import LAB_REPORT, ct_instance, dicom_bytes, pdf_bytes

PASSPHRASE = "golden vault, format 1"
ANNA = WrittenIdentity(("Muster^Anna", "Anna Müster"), PartialDate(1961, 4, 2), Sex.FEMALE, "P-1", "Clinic North")
CT = RecordDraft(
    person_id=1,
    category=Category.IMAGING,
    type=DocumentType.IMAGE_SERIES,
    title="CT chest",
    date=PartialDate(2026, 3, 14),
    provider="Referrer, Rita",
    facility="Clinic North",
    text="CT chest Axial 5 mm CHEST",
    written=ANNA,
    series=SeriesFacts(
        study_uid="1.2.3",
        series_uid="1.2.3.4",
        modality="CT",
        study_date=PartialDate(2026, 3, 14),
        study_time="101500",
        study_id="1",
        accession_number="A1",
        study_description="CT chest",
        series_description="Axial 5 mm",
        series_number=1,
        body_part="CHEST",
    ),
)
LAB = RecordDraft(
    person_id=1,
    category=Category.LABS,
    type=DocumentType.LAB_RESULT,
    title="Laboratory Report",
    date=PartialDate(2026, 3),
    provider="Dr. Weiß",
    language="en",
    pages=1,
    reasons=("Hemoglobin", "five lab rows"),
    flags=("old",),
    text=LAB_REPORT,
    written=ANNA,
)
LETTER = RecordDraft(1, None, DocumentType.UNKNOWN, "scan", Standing.HELD, unread="password", scanned=True)
NOTE = RecordDraft(2, Category.NOTES, DocumentType.CLINICAL_NOTE, "Arztbrief", date=PartialDate(2025), text="Zürich")


def make(folder: Path) -> None:
    """Put ``vault`` and ``expected.json`` into ``folder``."""
    clock = FakeClock()
    vault, key = Vault.create(folder / "vault", PASSPHRASE, clock=clock, kdf=FLOOR)
    vault.people.add("Anna Muster", PartialDate(1961, 4, 2), Sex.FEMALE, ("Anna Müster",))
    vault.people.add("Bert Muster")
    _fill(vault)
    clock.advance(days=1)
    _write(vault)
    told = dump(vault)
    vault.close()
    disk = {
        path.relative_to(folder / "vault").as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted((folder / "vault").rglob("*"))
        if path.is_file()
    }
    expected = {"passphrase": PASSPHRASE, "recovery_key": key.text, "disk": disk, "vault": told}
    text = json.dumps(expected, indent=1, ensure_ascii=False, sort_keys=True) + "\n"
    (folder / "expected.json").write_text(text, encoding="utf-8")


def dump(vault: Vault) -> Any:
    """Everything in a vault as JSON values, each file's bytes as their SHA-256."""
    people = vault.people.list()
    cases = vault.cases.list()
    told = {
        "people": people,
        "records": [
            {
                "record": record,
                "text": vault.records.text(record.id),
                "files": [
                    {"file": file, "read": _sum(b"".join(map(bytes, vault.content.chunks(file.id))))}
                    for file in vault.records.files(record.id)
                ],
            }
            for record in vault.records.list(RecordFilter(standing=None))
        ],
        "search": [hit.record.id for hit in vault.records.search("hemoglobin")],
        "imports": [[run, vault.imports.report(run.id), vault.imports.items(run.id)] for run in vault.imports.list()],
        "cases": [[case, vault.cases.answered(case.id), vault.cases.questions(case.id)] for case in cases],
        "care": [[vault.care.medications(each.id), vault.care.allergies(each.id)] for each in people],
        "packages": vault.packages.list(),
    }
    return json.loads(json.dumps(told, default=_plain))


def _fill(vault: Vault) -> None:
    number = vault.imports.begin(("disc", "portal.zip"))
    with vault.intake(number) as intake:
        filings = [_image(intake, each) for each in (1, 2, 3)]
        filings.append(_document(intake, pdf_bytes(LAB_REPORT, title="Laboratory Report"), LAB, "portal/lab.pdf"))
        filings.append(_document(intake, b"\x00\x01 not readable", LETTER, "portal.zip!/scan.bin"))
        filings.append(_document(intake, "Zürich, im März".encode(), NOTE, "letters/note.txt"))
        filings.append(_document(intake, b"", NOTE, "letters/empty.txt"))
        lines = [ItemDraft(each.file.path, "stored", filing=place) for place, each in enumerate(filings)]
        intake.commit(filings, [*lines, ItemDraft("disc/autorun.inf", "ignored", "viewer_program")])
    vault.imports.finish(number, '{"found": 8}')


def _write(vault: Vault) -> None:
    vault.records.edit([2], RecordChange(tags=("kidney", "wichtig"), note="Ask about sodium"))
    vault.records.bin([5])
    case = vault.cases.new(1, "Is the operation needed?")
    vault.cases.answer(case.id, "reason", "surgery")
    for text in ("How sure is the diagnosis?", "What if nothing is done?"):
        vault.cases.add_question(case.id, text)
    vault.care.add_medication(1, "Ramipril", dose="5 mg", frequency="1-0-0", started=PartialDate(2024, 5))
    vault.care.add_allergy(1, "Penicillin", "rash")
    vault.packages.add(case.id, "folder", files=9, bytes=12345, record_ids=[1, 2], manifest_sha256="ab" * 32)


def _image(intake: Intake, number: int) -> Filing:
    dataset = ct_instance(number)
    facts = InstanceFacts(
        sop_class_uid=str(dataset.SOPClassUID),
        sop_instance_uid=str(dataset.SOPInstanceUID),
        transfer_syntax_uid=str(dataset.file_meta.TransferSyntaxUID),
        instance_number=number,
        position=5.0 * number,
        rows=16,
        columns=16,
    )
    return _filing(intake, dicom_bytes(dataset), (CT, f"disc/DICOM/IM{number}", "1.2.3.4"), facts)


def _document(intake: Intake, data: bytes, record: RecordDraft, path: str) -> Filing:
    return _filing(intake, data, (record, path, None), None)


def _filing(
    intake: Intake, data: bytes, what: tuple[RecordDraft, str, str | None], facts: InstanceFacts | None
) -> Filing:
    record, path, group = what
    name = path.rsplit("/", 1)[-1]
    writer = intake.writer(group, {"name": name, "path": path})
    writer.write(data)
    content = writer.finish(hashlib.sha256(data).digest())
    media_type = "application/dicom" if facts else "application/octet-stream"
    return Filing(record, FileDraft(name, path, media_type, facts), content, "disc")


def _sum(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _plain(value: Any) -> Any:
    if isinstance(value, PartialDate):
        return str(value)
    if isinstance(value, datetime):
        return value.isoformat()
    return {name: getattr(value, name) for name in asdict(value)}


if __name__ == "__main__":
    make(Path(sys.argv[1]))
