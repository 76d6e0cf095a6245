"""Lines of a report in words."""

import pytest

from app.ui.viewer.report_words import not_here, said, state
from importers.pictured import Outline, ReportLine


@pytest.mark.parametrize(
    ("kind", "value", "shown"),
    [
        ("DATE", "20260314", "14 Mar 2026"),
        ("DATE", "20261314", "20261314"),
        ("DATE", "", ""),
        ("TIME", "160512.250000", "16:05"),
        ("TIME", "1605", "16:05"),
        ("TIME", "99", "99"),
        ("TIME", "noon", "noon"),
        ("DATETIME", "20260314160512", "14 Mar 2026, 16:05"),
        ("DATETIME", "20260314", "14 Mar 2026"),
        ("SCOORD", "CIRCLE 2", "a circle in the image"),
        ("SCOORD", "SPIRAL 9", "SPIRAL 9"),
        ("TEXT", "20260314", "20260314"),
    ],
)
def test_values(qapp: object, kind: str, value: str, shown: str) -> None:
    told = said(ReportLine(0, kind, "", value)).replace("\N{NARROW NO-BREAK SPACE}", " ")
    assert told in {shown, shown.replace("16:05", "4:05 PM")}


def test_numbers_have_their_unit(qapp: object) -> None:
    assert said(ReportLine(0, "NUM", "", "6.2", "mm")) == "6.2 mm"


def test_whether_it_is_finished(qapp: object) -> None:
    assert state(Outline("", ())) == ""
    assert state(Outline("", (), completed=False)).startswith("Not")
    assert "not marked as signed" in state(Outline("", (), completed=True))
    assert state(Outline("", (), completed=True, verified=True)).startswith("Signed")


def test_what_is_missing_is_counted(qapp: object) -> None:
    assert not_here(1) == "(an image that is not in this vault)"
    assert "12" in not_here(12)
