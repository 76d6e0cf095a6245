"""PySide6 reads no sources: neither is time lost with it nor are they kept in memory."""

import subprocess
import sys
from pathlib import Path

import pytest

LOOK = """
import linecache, sys
{first}
import PySide6.QtCore
import app.ui.window
print(sum(name.startswith({here!r}) for name in linecache.cache))
"""
SPARED = "from app.ui.sources_unread import spare_reading; assert spare_reading()"


@pytest.mark.parametrize(("first", "some"), [("", True), (SPARED, False)], ids=["as it is", "spared"])
def test_sources_are_read_unless_it_is_spared(first: str, some: bool) -> None:
    here = str(Path(__file__).parents[3])
    told = subprocess.run(
        [sys.executable, "-c", LOOK.format(first=first, here=str(Path(here) / "app"))],
        cwd=here,
        capture_output=True,
        text=True,
        check=True,
    )
    assert (int(told.stdout) > 0) is some
