"""Mails and portals' downloads in an import: what they carry is filed apart, each piece a line of the report."""

import base64
import json
import zipfile
from collections.abc import Callable
from email.message import EmailMessage
from io import BytesIO
from pathlib import Path

import pytest

from importers.candidates import ImportReport, Outcome, Reason
from importers.pipeline import carriers
from models.records import Standing
from models.vault import RecordFilter, Vault
from tests.compounds import compound, outlook_mail, outlook_streams, word_text
from tests.makers import LAB_REPORT, pdf_bytes

Import = Callable[..., ImportReport]
LETTER = pdf_bytes("Arztbrief")


def mail(subject: str, *attached: tuple[str, bytes]) -> EmailMessage:
    made = EmailMessage()
    made["Subject"], made["From"], made["Message-ID"] = subject, "praxis@example.org", "<1@example.org>"
    made.set_content("Anbei.")
    for name, data in attached:
        made.add_attachment(data, maintype="application", subtype="octet-stream", filename=name)
    return made


def lines(report: ImportReport) -> dict[str, tuple[Outcome, str]]:
    return {item.path: (item.outcome, item.reason) for item in report.items}


def test_a_mail_gives_itself_and_what_hangs_on_it(take_in: Import, vault: Vault, tmp_path: Path) -> None:
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w") as box:
        box.writestr("labor/werte.txt", LAB_REPORT)
    inner = mail("Fwd", ("Brief.pdf", LETTER))
    outer = mail(
        "Befund", ("Bericht.pdf", pdf_bytes(LAB_REPORT)), ("werte.zip", packed.getvalue()), ("a.vcf", b"BEGIN")
    )
    outer.add_attachment(inner)
    (tmp_path / "befund.eml").write_bytes(outer.as_bytes())
    (tmp_path / "copy.pdf").write_bytes(LETTER)
    report = take_in(tmp_path / "befund.eml", tmp_path / "copy.pdf")
    stored = (Outcome.STORED, "")
    assert lines(report) == {
        "befund.eml": stored,
        "befund.eml!/Bericht.pdf": stored,
        "befund.eml!/werte.zip!/labor/werte.txt": stored,
        "befund.eml!/a.vcf": (Outcome.IGNORED, Reason.PART_OF_MAIL.value),
        "befund.eml!/Fwd.eml": stored,
        "befund.eml!/Fwd.eml!/Brief.pdf": stored,
        "copy.pdf": (Outcome.DUPLICATE, Reason.DUPLICATE_BYTES.value),
    }
    assert report.found == sum(report.count(outcome) for outcome in Outcome) == 7
    letter = next(one for one in vault.records.list(RecordFilter()) if one.provenance.path.endswith("Brief.pdf"))
    assert b"".join(bytes(view) for view in vault.content.chunks(vault.records.files(letter.id)[0].id)) == LETTER
    again = take_in(tmp_path / "befund.eml")
    assert (again.count(Outcome.DUPLICATE), again.count(Outcome.IGNORED)) == (5, 1)


def test_an_outlook_mail_gives_what_hangs_on_it_and_old_tables_are_kept(take_in: Import, tmp_path: Path) -> None:
    inner = outlook_streams("Fwd", "Anbei.", [("Brief.pdf", LETTER)], inner=True)
    (tmp_path / "befund.msg").write_bytes(
        outlook_mail("Befund", "Anbei.", [("Laborwerte.doc", word_text(LAB_REPORT)), ("", inner)])
    )
    (tmp_path / "old.xls").write_bytes(compound({"Workbook": bytes(5000)}))
    stored = (Outcome.STORED, "")
    assert lines(take_in(tmp_path / "befund.msg", tmp_path / "old.xls")) == {
        "befund.msg": stored,
        "befund.msg!/Laborwerte.doc": stored,
        "befund.msg!/Fwd.eml": stored,
        "befund.msg!/Fwd.eml!/Brief.pdf": stored,
        "old.xls": (Outcome.STORED_UNREAD, Reason.OLD_OFFICE.value),
    }


def test_of_a_mail_that_is_too_large_what_can_be_told_is(
    take_in: Import, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = mail("Befund", ("Brief.pdf", LETTER), ("Film.avi", bytes(9000)), ("spät.pdf", LETTER)).as_bytes()
    monkeypatch.setitem(carriers.MOST, "message/rfc822", data.index(b"Film.avi") + 2000)
    (tmp_path / "m.eml").write_bytes(data)
    too_large = (Outcome.IGNORED, Reason.TOO_LARGE.value)
    assert lines(take_in(tmp_path / "m.eml")) == {
        "m.eml": (Outcome.STORED, ""),
        "m.eml!/Brief.pdf": (Outcome.STORED, ""),
        "m.eml!/Film.avi": too_large,
        "m.eml!/_": too_large,
    }


def test_mails_in_mails_are_opened_so_deep_and_no_deeper(take_in: Import, tmp_path: Path) -> None:
    message = mail("0", ("Brief.pdf", LETTER))
    for number in range(1, 5):
        around = mail(str(number))
        around.add_attachment(message)
        message = around
    (tmp_path / "m.eml").write_bytes(message.as_bytes())
    told = lines(take_in(tmp_path / "m.eml"))
    assert told["m.eml!/3.eml!/2.eml!/1.eml!/_"] == (Outcome.IGNORED, Reason.NESTED_TOO_DEEP.value)
    assert len(told) == 5


def test_the_document_behind_a_cover_is_held_with_it(take_in: Import, vault: Vault, tmp_path: Path) -> None:
    """A scan that names nobody must not become Anna's where its cover names somebody else."""
    report = {
        "resourceType": "DocumentReference",
        "content": [{"attachment": {"data": base64.b64encode(LETTER).decode()}}],
    }
    for name, born in (("Anna Muster", "1961-04-02"), ("Otto Anders", "1950-01-01")):
        given, family = name.split()
        person = {"resourceType": "Patient", "name": [{"given": [given], "family": family}], "birthDate": born}
        bundle = {"resourceType": "Bundle", "entry": [{"resource": person}, {"resource": report}]}
        (tmp_path / f"{given}.json").write_text(json.dumps(bundle), encoding="utf-8")
    told = take_in(tmp_path / "Otto.json")
    assert [item.outcome for item in told.items] == [Outcome.HELD, Outcome.HELD]
    assert not vault.records.list(RecordFilter(standing=Standing.ACTIVE))
    assert lines(take_in(tmp_path / "Anna.json"))["Anna.json"] == (Outcome.STORED, "")


def test_a_mail_that_cannot_be_taken_apart_is_kept_and_said_to_be(take_in: Import, tmp_path: Path) -> None:
    many = mail("m")
    for number in range(251):
        many.add_attachment(b"\0%d" % number, maintype="application", subtype="octet-stream", filename="a.bin")
    (tmp_path / "many.eml").write_bytes(many.as_bytes())
    report = take_in(tmp_path / "many.eml")
    assert lines(report)["many.eml!/_"] == (Outcome.IGNORED, Reason.TOO_LARGE.value)
    assert report.found == 252
