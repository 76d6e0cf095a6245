"""A vault with people of several scripts, long names and long titles, and records the sample person has none of."""

import io
from pathlib import Path

from PIL import Image, ImageDraw

from app.services import importing, people, unlocking
from importers.deciding import AcceptAll
from models.records import Sex
from models.vault import RecordChange, RecordFilter
from tests import makers
from tests.app.ui import stage
from tests.fakes import FakeClock, steady_random

LONGEST = (
    "Preliminary report on the magnetic resonance examination of both knees with and without contrast medium, "
    "compared with the"
)
TITLES = (
    LONGEST,
    "تقرير الأشعة المقطعية للصدر",
    "בדיקת דם: ספירה מלאה",
    "胸部CT检查报告",
    "Кровь: общий анализ",
    "Αποτελέσματα εξετάσεων & <b>αίματος</b>",
)
DOCTORS = (
    "Universitätsklinikum Nordrhein-Westfalen, Klinik für Orthopädie und Unfallchirurgie",
    "د. أحمد الخطيب",
    "ד״ר רחל כהן",
    "王小明医生",
    "",
    "Δρ. Παπαδόπουλος",
)
PEOPLE = (
    ("ليلى بنت أحمد الخطيب", Sex.FEMALE),
    ("רחל כהן", None),
    ("王小明", Sex.MALE),
    ("Maximiliana Theodora von Hohenzollern-Sigmaringen zu Oberammergau", Sex.FEMALE),
)


def world_vault(folder: Path) -> Path:
    """Make the vault; it opens with stage.PASSPHRASE."""
    path = stage.empty_vault(folder)
    records = folder / "records"
    records.mkdir()
    for number in range(len(TITLES)):
        text = makers.LAB_REPORT.replace("Anna Muster", "Maria Sample").replace("13.2", f"13.{number}")
        (records / f"{number}.pdf").write_bytes(makers.pdf_bytes(text))
    (records / "photo.jpg").write_bytes(_photo())
    (records / "notes.txt").write_text("Notes by hand\n\n" + "الدواء صباحا ومساء\nTwice a day, with water.\n" * 12)
    with unlocking.open_in_background(path, stage.PASSPHRASE, clock=FakeClock(), random=steady_random("w")) as opening:
        importing.take_in(opening, [records], importing.Aim(), AcceptAll())
        vault = opening.result()
        every = vault.records.list(RecordFilter(standing=None))
        by_name = {vault.records.files(record.id)[0].name: record.id for record in every}
        for number, (title, doctor) in enumerate(zip(TITLES, DOCTORS, strict=True)):
            vault.records.edit([by_name[f"{number}.pdf"]], RecordChange(title=title, provider=doctor))
        vault.records.edit([by_name["photo.jpg"]], RecordChange(title="Photo of the wound, third day"))
        vault.records.edit([by_name["notes.txt"]], RecordChange(title="Notes by hand, ليلى"))
        for name, sex in PEOPLE:
            people.add(vault, name, None, sex)
    return path


def _photo() -> bytes:
    picture = Image.new("RGB", (1200, 800), "#b9c7b0")
    draw = ImageDraw.Draw(picture)
    for step in range(0, 400, 20):
        draw.ellipse(
            (200 + step, 100 + step // 2, 1000 - step, 700 - step // 2), fill=(200 - step // 4, 120, 90 + step // 4)
        )
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=80)
    return out.getvalue()
