"""Long patterns wait while a library is loaded, and then match as they would have."""

import re
import subprocess
import sys
from pathlib import Path

from app.ui.late_patterns import LONG, LatePattern, patterns_late

PADDING = "(?#" + "x" * LONG + ")"
LOOK = """
import re
compiled, at_once = [], re.compile
def noted(pattern, flags=0):
    compiled.append(len(pattern))
    return at_once(pattern, flags)
re.compile = noted
{before}
import PySide6.QtCore
print(sum(length >= 3000 for length in compiled))
from PySide6.support.signature import get_signature
print(get_signature(PySide6.QtCore.QRect.contains))
"""
SPARED = "from app.ui.sources_unread import spare_reading; spare_reading()"


def told(before: str) -> list[str]:
    here = Path(__file__).parents[3]
    words = [sys.executable, "-c", LOOK.format(before=before)]
    return subprocess.run(words, cwd=here, capture_output=True, text=True, check=True).stdout.splitlines()


def test_qt_compiles_its_long_patterns_only_when_it_is_spared_not() -> None:
    many, signature = told("")
    none, same = told(SPARED)
    assert (int(many) > 0, none) == (True, "0")
    assert "proper: bool" in signature
    assert same == signature


def test_a_late_pattern_matches_as_any_other() -> None:
    with patterns_late():
        late = re.compile(PADDING + "a+(b)", re.IGNORECASE)
        short = re.compile("a")
    assert isinstance(late, LatePattern)
    assert isinstance(short, re.Pattern)
    assert [hit[1] for hit in late.finditer("xAAb ab")] == ["b", "b"]
    assert late.split("1ab2") == ["1", "b", "2"]
    assert isinstance(re.compile(PADDING), re.Pattern)
