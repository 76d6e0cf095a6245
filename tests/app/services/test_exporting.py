"""A whole package out of a real vault: every byte right, nothing unselected inside, failures leave nothing."""

import hashlib
import shutil
import subprocess
import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from app.export.contents import Selection
from app.export.inputs import KeyPicture, Variant
from app.services import checking, exporting, key_images
from app.services.exporting import ExportRequest, ExportResult
from models.dates import PartialDate
from models.errors import ErrorKind, UserError
from models.progress import Cancelled, Progress, Report, silent
from models.records import Category, DocumentType, KeyImage, RecordDraft, Sex, Standing, StoredFile, WrittenIdentity
from models.vault import FLOOR, FileDraft, Filing, Intake, ItemDraft, RecordFilter, Vault
from tests.app.export.stock import WRITTEN, instance_facts, series_facts
from tests.fakes import FakeClock, steady_random
from tests.makers import LAB_REPORT, ct_instance, dicom_bytes, pdf_bytes

SECRET = "correct horse battery staple"
LETTER = pdf_bytes(LAB_REPORT)
STRANGER = WrittenIdentity(("Beispiel^Bert",), PartialDate(1950, 1, 1), Sex.MALE)


def filing(intake: Intake, content: bytes, draft: RecordDraft, file: FileDraft) -> Filing:
    writer = intake.writer(draft.series.series_uid if draft.series else None)
    writer.write(content)
    return Filing(draft, file, writer.finish(hashlib.sha256(content).digest()), "disc")


def images(intake: Intake, count: int = 3) -> list[Filing]:
    made = []
    for number in range(1, count + 1):
        ds = ct_instance(number)
        draft = RecordDraft(
            *(1, Category.IMAGING, DocumentType.IMAGE_SERIES, "CT chest"),
            date=PartialDate(2026, 3, 14),
            written=WRITTEN,
            series=series_facts(ds),
        )
        file = FileDraft(f"IM{number}", f"CT/IM{number}", "application/dicom", instance_facts(ds))
        made.append(filing(intake, dicom_bytes(ds), draft, file))
    return made


def letter(
    intake: Intake,
    content: bytes,
    title: str,
    written: WrittenIdentity = WRITTEN,
    standing: Standing = Standing.ACTIVE,
) -> Filing:
    draft = RecordDraft(1, Category.LABS, DocumentType.LAB_RESULT, title, standing, written=written, text="blood")
    return filing(intake, content, draft, FileDraft(f"{title}.pdf", f"{title}.pdf", "application/pdf"))


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    """Anna's vault: a CT series, a letter, one letter held back, one filed as hers that names somebody else."""
    random = steady_random()
    vault, _ = Vault.create(tmp_path / "anna.vault", SECRET, clock=FakeClock(), random=random, kdf=FLOOR)
    with vault:
        vault.people.add("Anna Muster", PartialDate(1961, 4, 2), Sex.FEMALE)
        intake = vault.intake(vault.imports.begin(("disc",)))
        held = letter(intake, pdf_bytes("held"), "held", STRANGER, standing=Standing.HELD)
        other = letter(intake, pdf_bytes("other"), "other", STRANGER)
        intake.commit([*images(intake), letter(intake, LETTER, "lab"), held, other], [])
        intake.close()
        yield vault


class NoPictures:
    """Stands in for the pictures, which take a process of their own."""

    def __init__(self, _vault: Vault) -> None:
        pass

    def __enter__(self) -> "NoPictures":
        return self

    def __exit__(self, *_how: object) -> None:
        return

    def __call__(self, _files: Sequence[StoredFile], _marks: Sequence[KeyImage]) -> tuple[KeyPicture, ...]:
        return (KeyPicture(None, why="unsupported"),)


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """An export without pictures of the series."""
    monkeypatch.setattr("app.services.package_inputs.KeyPictures", NoPictures)


def export(vault: Vault, out: Path, variant: Variant = Variant.FOLDER, report: Report = silent) -> ExportResult:
    return exporting.export(vault, ExportRequest(out, variant=variant), steady_random("export"), report)


def test_a_folder_holds_the_originals_and_verifies(vault: Vault, tmp_path: Path) -> None:
    vault.cases.new(1, "Lung")
    done = export(vault, tmp_path / "out" / "package")
    report = exporting.verify_package(done.path)
    assert (report.ok, report.files, report.bytes) == (True, done.files, done.bytes)
    assert (done.records, done.version, done.held_back) == (2, 1, 2)
    checked = checking.check(vault)
    assert done.findings_open == sum(finding.blocks for finding in checked.findings) > 0
    held = [one.read_bytes() for one in done.path.rglob("*") if one.is_file()]
    assert LETTER in held
    assert b"data:image/png" in (done.path / "INDEX.HTM").read_bytes()
    assert all(dicom_bytes(ct_instance(number)) in held for number in (1, 2, 3))
    assert not any(pdf_bytes(words) in held for words in ("held", "other"))
    if shutil.which("dciodvfy"):
        said = subprocess.run(["dciodvfy", done.path / "DICOMDIR"], capture_output=True, text=True, check=True)
        assert "Error" not in said.stdout + said.stderr
    assert [one.name for one in done.path.parent.iterdir()] == ["package"]


@pytest.mark.usefixtures("quick")
def test_the_receipt_desk_counts_versions(vault: Vault, tmp_path: Path) -> None:
    case = vault.cases.new(1, "Lung")
    assert [export(vault, tmp_path / name).version for name in ("a", "b")] == [1, 2]
    made = vault.packages.list(case.id)
    digest = hashlib.sha256((tmp_path / "b" / "MANIFEST.TXT").read_bytes()).hexdigest()
    assert (made[1].version, made[1].manifest_sha256, made[1].variant) == (2, digest, "folder")
    assert len(made[1].record_ids) == 2


@pytest.mark.usefixtures("quick")
def test_the_zip_is_the_same_package(vault: Vault, tmp_path: Path) -> None:
    folder, archive = export(vault, tmp_path / "p"), export(vault, tmp_path / "p.zip", Variant.ZIP)
    assert exporting.verify_package(archive.path).ok
    with zipfile.ZipFile(archive.path) as opened:
        assert {one.filename for one in opened.infolist()} == {
            str(one.relative_to(folder.path)) for one in folder.path.rglob("*") if one.is_file()
        }


@pytest.mark.usefixtures("quick")
def test_reports_only(vault: Vault, tmp_path: Path) -> None:
    alone = export(vault, tmp_path / "all.pdf", Variant.REPORTS)
    assert (alone.files, alone.path.read_bytes()[:5]) == (1, b"%PDF-")
    folder = export(vault, tmp_path / "reports", Variant.REPORTS)
    assert {one.name for one in folder.path.iterdir()} == {"BINDER.PDF", "MANIFEST.TXT"}
    assert exporting.verify_package(folder.path).ok


@pytest.mark.usefixtures("quick")
def test_the_strict_cd(vault: Vault, tmp_path: Path) -> None:
    assert exporting.verify_package(export(vault, tmp_path / "cd", Variant.CD).path).ok


@pytest.mark.usefixtures("quick")
def test_an_identity_confirmed_by_hand_is_not_doubted_again(vault: Vault, tmp_path: Path) -> None:
    everything = {one.title: one for one in vault.records.list()}
    vault.records.confirm([everything["other"].id])
    done = export(vault, tmp_path / "p")
    assert (done.records, done.held_back) == (3, 1)


@pytest.mark.usefixtures("quick")
def test_unticked_records_are_not_inside(vault: Vault, tmp_path: Path) -> None:
    lab = next(one.id for one in vault.records.list() if one.title == "lab")
    request = ExportRequest(tmp_path / "p", selection=Selection(frozenset((lab,))))
    assert [one.title for one in exporting.preview(vault, request).records] == ["CT chest"]
    exporting.export(vault, request, steady_random())
    assert not (tmp_path / "p" / "DOCS").exists()


@pytest.mark.usefixtures("quick")
def test_a_protected_zip_opens_with_its_passphrase_alone(vault: Vault, tmp_path: Path) -> None:
    out = tmp_path / "p.zip"
    done = export(vault, out, Variant.PROTECTED)
    assert len(done.passphrase) == 24
    raw = out.read_bytes()
    assert not any(secret in raw for secret in (b"Muster", b"MUSTER", LETTER[:200], b"DICM"))
    with zipfile.ZipFile(out) as archive:
        assert all(one.flag_bits & 1 for one in archive.infolist())
    for given in (None, "wrong", done.passphrase[:-1]):
        with pytest.raises(UserError) as caught:
            exporting.verify_package(out, passphrase=given)
        assert caught.value.kind is ErrorKind.PACKAGE_LOCKED
    typed = done.passphrase.lower().replace("-", " ")
    found = exporting.verify_package(out, passphrase=typed)
    assert found.ok
    assert found.files == done.files
    at = raw.index(b"BINDER.PDF") + 2_000
    out.write_bytes(raw[:at] + bytes([raw[at] ^ 1]) + raw[at + 1 :])
    assert [one.path for one in exporting.verify_package(out, passphrase=typed).problems] == ["BINDER.PDF"]


@pytest.mark.usefixtures("quick")
def test_an_addendum_holds_what_has_come_since(vault: Vault, tmp_path: Path) -> None:
    def refused() -> ErrorKind:
        with pytest.raises(UserError) as caught:
            export(vault, tmp_path / "never", Variant.ADDENDUM)
        assert not (tmp_path / "never").exists()
        return caught.value.kind

    assert refused() is ErrorKind.NO_EARLIER_PACKAGE
    vault.cases.new(1, "Nodule")
    export(vault, tmp_path / "papers.pdf", Variant.REPORTS)
    assert refused() is ErrorKind.NO_EARLIER_PACKAGE
    whole = export(vault, tmp_path / "whole")
    assert refused() is ErrorKind.NOTHING_NEW

    assert isinstance(vault.clock, FakeClock)
    vault.clock.advance(minutes=5)
    intake = vault.intake(vault.imports.begin(("post",)))
    items = [ItemDraft("late.pdf", "stored", filing=0), ItemDraft("IM4", "stored", filing=1)]
    intake.commit([letter(intake, pdf_bytes("late"), "late"), images(intake, 4)[3]], items)
    intake.close()
    vault.clock.advance(minutes=5)
    added = export(vault, tmp_path / "added", Variant.ADDENDUM)
    assert (whole.version, added.version, added.records, added.sent) == (2, 3, 2, 1)
    assert exporting.verify_package(tmp_path / "added").ok
    assert "adds to version 2" in (tmp_path / "added" / "INDEX.HTM").read_text("utf-8")
    assert refused() is ErrorKind.NOTHING_NEW


@pytest.mark.usefixtures("quick")
def test_nothing_to_export(vault: Vault, tmp_path: Path) -> None:
    vault.records.bin([one.id for one in vault.records.list()])
    with pytest.raises(UserError) as caught:
        export(vault, tmp_path / "p")
    assert caught.value.kind is ErrorKind.NOTHING_TO_EXPORT


@pytest.mark.usefixtures("quick")
def test_which_case_or_person_must_be_clear(vault: Vault, tmp_path: Path) -> None:
    vault.people.add("Bert Beispiel", None, None)
    with pytest.raises(UserError) as caught:
        export(vault, tmp_path / "p")
    assert caught.value.kind is ErrorKind.PERSON_UNCLEAR
    for title in ("Lung", "Knee"):
        vault.cases.new(1, title)
    with pytest.raises(UserError) as caught:
        export(vault, tmp_path / "p")
    assert caught.value.kind is ErrorKind.CASE_UNCLEAR


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize("variant", [Variant.FOLDER, Variant.ZIP, Variant.REPORTS])
def test_a_damaged_original_is_an_error_that_names_its_record(vault: Vault, tmp_path: Path, variant: Variant) -> None:
    for segment in (vault.path / "segments").rglob("*.seg"):
        data = bytearray(segment.read_bytes())
        data[len(data) // 2] ^= 1
        segment.write_bytes(data)
    with pytest.raises(UserError) as caught:
        export(vault, tmp_path / "p", variant)
    assert caught.value.kind is ErrorKind.CONTENT_DAMAGED
    assert caught.value.params["record"] in {one.id for one in vault.records.list()}
    assert [one.name for one in tmp_path.iterdir()] == ["anna.vault"]


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize("variant", [Variant.FOLDER, Variant.ZIP, Variant.CD])
def test_a_cancelled_export_leaves_nothing(vault: Vault, tmp_path: Path, variant: Variant) -> None:
    def stop(_progress: Progress) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        export(vault, tmp_path / "p", variant, stop)
    assert [one.name for one in tmp_path.iterdir()] == ["anna.vault"]
    assert vault.packages.list() == []


def test_marked_pictures_come_along_and_leave_no_trace_when_taken_back(vault: Vault, tmp_path: Path) -> None:
    record = next(one for one in vault.records.list(RecordFilter()) if one.series is not None).id
    set_back = key_images.mark(record, 2, "look here", (40.0, 400.0))
    set_back.do(vault)
    done = export(vault, tmp_path / "with")
    (document,) = done.path.rglob("KY*")
    page = (done.path / "INDEX.HTM").read_text("utf-8")
    assert "look here" in page
    assert "Image 2 of 3" in page
    report = exporting.verify_package(done.path)
    assert (report.ok, report.files, report.bytes) == (True, done.files, done.bytes)
    document.write_bytes(document.read_bytes()[:-2] + b"!!")
    assert not exporting.verify_package(done.path).ok
    document.unlink()
    assert {one.kind.value for one in exporting.verify_package(done.path).problems} == {"missing", "reference_missing"}
    set_back.undo(vault)
    without = export(vault, tmp_path / "without")
    assert without.files == done.files - 1
    assert not list(without.path.rglob("KY*"))
    page = (without.path / "INDEX.HTM").read_text("utf-8")
    assert "Marked by" not in page
    assert "Middle image of the series" in page


@pytest.mark.usefixtures("quick")
def test_nothing_of_a_record_that_stays_out_is_named(vault: Vault, tmp_path: Path) -> None:
    record = next(one for one in vault.records.list(RecordFilter()) if one.series is not None).id
    key_images.mark(record, 2, "a secret").do(vault)
    vault.cases.new(1, "Lung")
    request = ExportRequest(tmp_path / "p", selection=Selection(frozenset({record})))
    done = exporting.export(vault, request, steady_random("export"))
    assert (done.unticked, done.held_back) == (1, 3)
    assert b"a secret" not in b"".join(one.read_bytes() for one in done.path.rglob("*") if one.is_file())
    assert not list(done.path.rglob("KY*"))
