"""Originals leave under names that are safe and different everywhere."""

from pathlib import PurePosixPath, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.services.original_names import LONGEST, file_names, safe_name

_PATHS = st.lists(
    st.lists(st.text(alphabet="aA.b/\\:\0 \u202e~é*?", max_size=5), min_size=1, max_size=4).map("/".join),
    min_size=1,
    max_size=12,
)


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("../../etc/passwd", ".._.._etc_passwd"),
        ("C:\\x", "C__x"),
        ("nul.txt", "_nul.txt"),
        ("report. ", "report"),
        ("..", ""),
        ("a\u202efdp.exe", "afdp.exe"),
        ("\0", ""),
    ],
)
def test_names_are_made_harmless(name: str, safe: str) -> None:
    assert safe_name(name) == safe


def test_a_long_name_keeps_its_ending() -> None:
    made = safe_name("x" * 300 + ".dcm")
    assert len(made) <= LONGEST
    assert made.endswith(".dcm")


def test_folders_are_kept_from_where_they_differ() -> None:
    assert file_names(["disc/A/IM1", "disc/A/IM2", "disc/B/IM1"]) == ["A/IM1", "A/IM2", "B/IM1"]
    assert file_names(["cd.zip!/A/IM1", "cd.zip!/A/IM2"]) == ["IM1", "IM2"]
    assert file_names(["IM1", "im1", "IM1"]) == ["IM1", "im1 (2)", "IM1 (3)"]
    assert file_names(["x/A", "x/A/B"]) == ["A (2)", "A/B"]


@given(_PATHS)
def test_no_name_twice_and_none_leads_out(paths: list[str]) -> None:
    names = file_names(paths)
    assert len({name.casefold() for name in names}) == len(paths)
    for name in names:
        parts = PurePosixPath(name).parts
        assert parts
        assert ".." not in parts
        assert not PurePosixPath(name).is_absolute()
        assert not PureWindowsPath(name).drive
        assert not set(name) & set('<>:"\\|?*\0')
    folders = {"/".join(name.split("/")[:end]).casefold() for name in names for end in range(1, name.count("/") + 1)}
    assert not folders & {name.casefold() for name in names}
