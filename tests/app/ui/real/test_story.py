"""Somebody who has never seen the program: from the first start to a package that verifies, in a real window."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
from pypdf import PdfReader

from app.services import browsing, consulting, unlocking
from app.ui.places import Place
from app.ui.shortcuts import PLACE_KEYS
from app.ui.sidebar import entries
from models.dates import PartialDate
from models.errors import ErrorKind, UserError
from models.records import DocumentType, Standing
from tests.app.ui.real.desktop import ROOT, Box, Desktop, absent, desktop
from tests.app.ui.real.program import asked_groups
from tests.fakes import FakeClock, steady_random
from tests.makers import LAB_REPORT, ct_series, pdf_bytes

PASSPHRASE = "seven quiet herons"
QUESTION = "Is the shadow in the lung harmless?"
LETTER = """Discharge letter
Patient: Bruno Beispiel   Date of birth: 12.12.1950
Date: 2026-02-11
The patient was seen for pain in the left shoulder. The knee was not looked at.
"""
LIST: Box = (246, 60, 670, 790)
VIEWER: Box = (690, 260, 1270, 740)
FACTS: Box = (690, 0, 1270, 300)
LOOK_OVER, SAVE, FIRST_CARD, SLICE = (425, 208), (320, 766), (450, 230), (960, 500)
BEGIN_EDGE: Box = (432, 312, 438, 318)
BEGIN_NOW: Box = (484, 252, 490, 258)
BEGIN_WEEK, QUESTION_CARD = (560, 330), (260, 60, 1270, 240)
NEW_CASE: Box = (400, 150, 1100, 400)
MAKE_STEP, TABS_TO_MAKE = (720, 85), 6
SIDEBAR_LEFT, SIDEBAR_TOP, ENTRY, LINE = 120, 85, 46, 1
"""Where the sidebar's first entry is, how high each is, and the line between two parts."""

pytestmark = pytest.mark.skipif(bool(absent()), reason=f"needs {', '.join(absent())}")


@pytest.mark.long
def test_the_whole_story(tmp_path: Path) -> None:
    with desktop(tmp_path / "home") as screen:
        vault = _begin(screen)
        _keep_the_sheet(screen)
        _add(screen)
        _look_over(screen)
        _correct(screen)
        _look_at_images(screen)
        _begin_the_week(screen)
        package = _make_package(screen)
        _lock(screen, vault)
        _open_again(screen)
        screen.hand(["key", "alt+F4"])
        assert screen.program.wait(20) == 0
    verified = subprocess.run([sys.executable, "-m", "app", "verify", str(package)], cwd=ROOT, check=False)
    assert verified.returncode == 0


def _begin(screen: Desktop) -> Path:
    """First run, by keyboard alone: passphrase twice, then the name."""
    screen.titled("Carebinder")
    screen.key("Return")
    screen.write(PASSPHRASE)
    screen.key("Return")
    screen.write(PASSPHRASE)
    screen.key("Return")
    screen.write("Anna Muster")
    vault = screen.home / "Documents" / "My health records.vault"
    assert not vault.exists()
    screen.key("Return")
    screen.until(vault.exists, "the vault")
    screen.settled()
    return vault


def _keep_the_sheet(screen: Desktop) -> None:
    """Save the sheet as PDF and type two groups of it back."""
    sheet = screen.home / "Documents" / "sheet.pdf"
    screen.until(lambda: _answers(screen, "Tab"), "the third page")
    screen.key("Tab", "Return")
    screen.titled("Save the recovery sheet")
    screen.key("ctrl+a")
    screen.write(str(sheet))
    screen.key("Return")
    screen.until(lambda: sheet.exists() and sheet.stat().st_size, "the sheet")
    screen.settled()
    groups = re.findall(r"\b[0-9A-Z]{5}\b", PdfReader(sheet).pages[0].extract_text())
    first, second = asked_groups(len(groups))
    screen.key("Tab", "Tab")
    screen.write(groups[first - 1])
    screen.key("Tab")
    screen.write(groups[second - 1])
    screen.key("Tab", "Return")


def _answers(screen: Desktop, key: str) -> bool:
    """True when a key changed what is seen."""
    before = screen.seen()
    screen.hand(["key", key])
    screen.settled()
    return screen.seen() != before


def _add(screen: Desktop) -> None:
    """Paste a folder from the file manager; one file in it names somebody else and is kept aside."""
    folder = screen.home / "from the hospital"
    ct_series(folder / "ct", 12, size=64)
    (folder / "lab.pdf").write_bytes(pdf_bytes(LAB_REPORT))
    (folder / "letter.pdf").write_bytes(pdf_bytes(LETTER))
    screen.copy_files(folder)
    screen.key("ctrl+v")
    screen.titled("Whose is this?")
    screen.key("Return")
    screen.titled("Carebinder")


def _go(screen: Desktop, place: Place) -> None:
    """To a place of the sidebar: by its key, or by a click where there is none."""
    parts = [[entry.place for entry in part] for part in entries()]
    places = [one for part in parts for one in part]
    number = places.index(place) + 1
    if number < 10:
        screen.key(PLACE_KEYS.format(number=number).lower())
    else:
        lines_above = next(number for number, part in enumerate(parts) if place in part)
        screen.click((SIDEBAR_LEFT, SIDEBAR_TOP + places.index(place) * ENTRY + lines_above * LINE))


def _look_over(screen: Desktop) -> None:
    """Save what was added, as the program sorted it."""
    _go(screen, Place.IMPORTS)
    screen.click(LOOK_OVER)
    screen.click(SAVE)


def _correct(screen: Desktop) -> None:
    """Find the lab report by a word in it and give it another date twice; take both back, do the first again."""
    screen.key("ctrl+f")
    screen.write("hemo")
    screen.key("Return")
    screen.key("F6", "Tab", "space")
    screen.key(*["Tab"] * 6)
    for day in ("3 March 2026", "4 March 2026"):
        screen.key("ctrl+a")
        screen.write(day)
        screen.key("Return", within=LIST)
    screen.key("ctrl+z", "ctrl+z", "ctrl+shift+z", within=LIST)


def _look_at_images(screen: Desktop) -> None:
    """By mouse: one click on the card of the CT, the wheel to the next slice, other greys; then closer, and by keys."""
    _go(screen, Place.IMAGING)
    screen.click(FIRST_CARD, within=VIEWER)
    for key in ("", "ctrl+i"):
        if key:
            screen.key(key)
        screen.wheel(SLICE, within=VIEWER)
        screen.drag(SLICE, (SLICE[0] + 90, SLICE[1] - 40), within=VIEWER)
    screen.key("Home", "bracketright", "r", within=VIEWER)


def _stands(screen: Desktop, edge: Box) -> None:
    """Wait until a dark button stands where it stays."""
    screen.until(lambda: max(screen.picture().crop(edge).tobytes()) < 160, f"a button at {edge}")


def _begin_the_week(screen: Desktop) -> None:
    """This week's ten minutes by keyboard: put off the record that was kept aside, take that back, and stop."""
    _go(screen, Place.REMINDERS)
    _stands(screen, BEGIN_EDGE)
    screen.click(BEGIN_WEEK)
    _stands(screen, BEGIN_NOW)
    screen.key("Return")
    screen.key("3", within=QUESTION_CARD)
    screen.key("ctrl+z", within=QUESTION_CARD)
    screen.picture().save(screen.home / "week.png")


def _make_package(screen: Desktop) -> Path:
    """Begin a case and make its package as a folder."""
    _go(screen, Place.PACKAGE)
    screen.drawn(NEW_CASE)
    screen.settled()
    screen.write(QUESTION)
    screen.key("Return")
    screen.click(MAKE_STEP)
    screen.key(*["Tab"] * TABS_TO_MAKE, "Return")
    documents = screen.home / "Documents"
    screen.until(lambda: [*documents.glob("2*")], "the package")
    screen.settled()
    return next(documents.glob("2*"))


def _lock(screen: Desktop, path: Path) -> None:
    """Lock; now the vault can be looked into from outside, and holds what was done."""
    screen.key("ctrl+l")
    screen.until(lambda: _holds_everything(path), "the vault closed")


def _holds_everything(path: Path) -> bool:
    """Look into the vault; False while the program still has it."""
    try:
        vault = unlocking.open_vault(path, PASSPHRASE, clock=FakeClock(), random=steady_random("look"))
    except UserError as error:
        if error.kind is ErrorKind.VAULT_IN_USE:
            return False
        raise
    with vault:
        shown = browsing.rows(vault, browsing.Wanted(standing=None))
        assert [row.record.standing for row in shown].count(Standing.HELD) == 1
        of_type = {row.record.type: row.record for row in shown}
        assert of_type[DocumentType.LAB_RESULT].date == PartialDate(2026, 3, 3)
        assert len(vault.records.files(of_type[DocumentType.IMAGE_SERIES].id)) == 12
        assert [case.title for case, _person in consulting.cases(vault, None)] == [QUESTION]
    return True


def _open_again(screen: Desktop) -> None:
    """A wrong passphrase, then the right one."""
    screen.write("some other words")
    screen.key("Return")
    screen.settled()
    screen.write(PASSPHRASE)
    screen.key("Return")
