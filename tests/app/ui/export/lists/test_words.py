"""Names of files for lists, from whatever a list is called."""

import pytest

from app.ui.export.lists.words import file_name


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("University Clinic, heart", "University-Clinic-heart.toml"),
        ("../../etc/passwd", "etc-passwd.toml"),
        ("Klinik Süd: Herz/Lunge", "Klinik-Süd-Herz-Lunge.toml"),
        ("?*<>|", "list.toml"),
        ("x" * 80, f"{'x' * 60}.toml"),
    ],
)
def test_a_list_is_saved_under_a_name_that_every_system_takes(name: str, file: str) -> None:
    assert file_name(name) == file
