"""Discs and scans that offer themselves."""

import os
from pathlib import Path

from pytestqt.qtbot import QtBot

from app.services.drives import Disc
from app.ui.importing.bars import OfferBar
from app.ui.importing.desk import ImportDesk
from app.ui.importing.offers import DriveWatch
from app.ui.session import Session
from app.ui.shell import Shell
from tests import makers
from tests.app.ui.importing.conftest import LAB, MARIA


def bars(shell: Shell) -> list[OfferBar]:
    """The offers on the screen."""
    return [bar for bar in shell.findChildren(OfferBar) if bar.isVisible()]


def test_a_disc_is_offered_once_and_goes_with_the_disc(shell: Shell, desk: ImportDesk, session: Session) -> None:
    there: list[Disc] = []
    watch = DriveWatch(session, desk, lambda: tuple(there))
    watch.changed.connect(desk.offers.show_discs)
    there.append(Disc(Path("/media/cd"), "CT"))
    watch.look()
    watch.look()
    assert len(bars(shell)) == 1
    there.clear()
    watch.look()
    assert not bars(shell)


def test_a_disc_that_is_taken_is_added(shell: Shell, desk: ImportDesk, tmp_path: Path, qtbot: QtBot) -> None:
    makers.ct_series(tmp_path / "CD" / "DICOM", 2, series="cd", **MARIA)
    desk.offers.show_discs((Disc(tmp_path / "CD", "CD"),))
    with qtbot.waitSignal(desk.finished, timeout=20_000) as done:
        bars(shell)[0].take.click()
    assert done.args is not None
    assert done.args[0].records == 1
    assert not bars(shell)


def test_a_scan_is_offered_when_it_has_settled_and_never_again(
    shell: Shell, desk: ImportDesk, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "scans"
    folder.mkdir()
    desk.offers.scans._timer.setInterval(30)
    session.prefer(session.preferences._replace(watched=str(folder)))
    (folder / "scan 1.pdf").write_bytes(makers.pdf_bytes(LAB))
    (folder / "scan 2.pdf.part").write_bytes(b"%PDF")
    qtbot.waitUntil(lambda: len(bars(shell)) == 1, timeout=10_000)
    with qtbot.waitSignal(desk.finished, timeout=20_000) as done:
        bars(shell)[0].take.click()
    assert done.args is not None
    assert [item.path for item in done.args[0].report.items] == ["scan 1.pdf"]
    assert (folder / "scan 1.pdf").exists()
    desk.offers.scans.look()
    os.utime(folder / "scan 2.pdf.part")
    qtbot.wait(200)
    assert not bars(shell)


def test_an_offer_put_off_is_not_made_again(
    shell: Shell, desk: ImportDesk, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "scans"
    folder.mkdir()
    (folder / "scan.pdf").write_bytes(makers.pdf_bytes(LAB))
    desk.offers.scans._timer.setInterval(30)
    session.prefer(session.preferences._replace(watched=str(folder)))
    qtbot.waitUntil(lambda: len(bars(shell)) == 1, timeout=10_000)
    bars(shell)[0].leave.click()
    desk.offers.scans.look()
    qtbot.wait(200)
    assert not bars(shell)
