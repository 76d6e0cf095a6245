"""A PDF in memory on its way to paper: refused, stopped, and what the person hears of it."""

from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ui.widgets.printing_pdf import PdfPrint
from app.ui.widgets.spooling import Ended, How
from tests import makers
from tests.app.ui import stage


@pytest.fixture
def ground(qtbot: QtBot) -> QWidget:
    stage.application()
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def _printer(file: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(file))
    return printer


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_refusal_is_told(ground: QWidget, tmp_path: Path) -> None:
    said: list[Ended] = []
    printing = PdfPrint(makers.pdf_bytes("one"), _printer(tmp_path / "missing" / "out.pdf"), ground)
    printing.begin(ground, said.append)
    printing.steps.finish()
    assert [ended.how for ended in said] == [How.REFUSED]
    assert said[0].words == "out.pdf could not be written. Please choose another folder."


def test_what_is_stopped_leaves_no_half_of_a_file(ground: QWidget, tmp_path: Path, qtbot: QtBot) -> None:
    said: list[Ended] = []
    printing = PdfPrint(makers.pdf_bytes("one", "two"), _printer(tmp_path / "out.pdf"), ground)
    printing.begin(ground, said.append)
    qtbot.waitUntil((tmp_path / "out.pdf").exists)
    printing.shown.open()
    printing.shown.busy.stop.click()
    assert said == [Ended(How.STOPPED, tmp_path / "out.pdf")]
    assert not list(tmp_path.iterdir())


def test_words_for_paper() -> None:
    assert Ended(How.PRINTED).words == "Sent to the printer."
    assert "may still come out" in Ended(How.STOPPED).words
    assert "Nothing was printed" in Ended(How.REFUSED).words
