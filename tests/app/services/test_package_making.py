"""Names and places for packages, and what opens of one that was made."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.export.inputs import Variant
from app.services import package_making
from app.services.exporting import ExportResult
from app.services.package_making import VARIANTS, suggested_name
from models.errors import ErrorKind, UserError
from models.vault import Vault

DAY = date(2026, 3, 15)


def test_a_name_says_when_who_and_what() -> None:
    assert suggested_name("Anna Muster", "Knee", "zip", DAY) == "2026-03-15 Anna Muster, Knee.zip"
    assert suggested_name("Anna", "Knee?", "folder", DAY) == "2026-03-15 Anna, Knee_"
    assert suggested_name("Anna", "v. 2.", "reports", DAY).endswith("v. 2.pdf")


@given(st.text(), st.text(), st.sampled_from(VARIANTS))
def test_every_name_is_one_part_of_a_path(person: str, title: str, variant: str) -> None:
    name = suggested_name(person, title, variant, DAY)
    assert Path(name).name == name
    assert name.startswith("2026-03-15")
    assert name.endswith(package_making.ending(variant))


def test_a_free_name_is_found(tmp_path: Path) -> None:
    wanted = tmp_path / "2026-03-15 Anna, v. 2.zip"
    assert package_making.free(wanted) == wanted
    wanted.touch()
    assert package_making.free(wanted).name == "2026-03-15 Anna, v. 2 (2).zip"
    folder = tmp_path / "Dr. Who"
    folder.mkdir()
    (tmp_path / "Dr. Who (2)").mkdir()
    assert package_making.free(folder).name == "Dr. Who (3)"


def test_what_opens_of_a_package(tmp_path: Path) -> None:
    def made(variant: Variant, path: Path) -> ExportResult:
        return ExportResult(path, 1, 1, 1, 1, variant, 0, 0)

    for name in ("one.pdf", "one.zip"):
        (tmp_path / name).touch()
    assert package_making.to_read(made(Variant.REPORTS, tmp_path / "one.pdf")) == tmp_path / "one.pdf"
    assert package_making.to_read(made(Variant.ZIP, tmp_path / "one.zip")) is None
    folder = tmp_path / "folder"
    folder.mkdir()
    assert package_making.to_read(made(Variant.FOLDER, folder)) is None
    for name in ("BINDER.PDF", "INDEX.HTM"):
        (folder / name).touch()
        assert package_making.to_read(made(Variant.FOLDER, folder)) == folder / name


def test_nothing_is_made_over_something_or_in_the_vault(vault: Vault, tmp_path: Path) -> None:
    package_making.refuse(vault, tmp_path / "new")
    with pytest.raises(UserError) as caught:
        package_making.refuse(vault, tmp_path)
    assert caught.value.kind is ErrorKind.TARGET_EXISTS
    with pytest.raises(UserError) as caught:
        package_making.refuse(vault, vault.path / "new")
    assert caught.value.kind is ErrorKind.TARGET_INSIDE_VAULT
