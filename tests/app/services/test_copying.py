from pathlib import Path

import pytest

from app.services import copying
from models.errors import ErrorKind, UserError
from models.vault import Vault
from tests.fakes import steady_random
from tests.models.vault.building import draft, store, store_series


def test_copies_of_several_records_take_names_that_are_free(vault: Vault, tmp_path: Path) -> None:
    one, two = store(vault, (b"1", draft("one")), (b"22", draft("two")))
    (series,) = set(store_series(vault, [b"a", b"b"]))
    (tmp_path / "0.pdf").write_bytes(b"there before")
    made = copying.copy_into(vault, [one, two, series], tmp_path, steady_random())
    assert [path.name for path in made.paths] == ["0 (2).pdf", "1.pdf", "CT chest"]
    assert (made.files, made.paths[1].read_bytes()) == (4, b"22")
    assert (tmp_path / "0.pdf").read_bytes() == b"there before"
    assert sorted(path.read_bytes() for path in made.paths[2].rglob("*") if path.is_file()) == [b"a", b"b"]
    again = copying.copy_into(vault, [series], tmp_path, steady_random())
    assert again.paths[0].name == "CT chest (2)"


def test_a_copy_is_called_as_asked_and_takes_nothings_place(vault: Vault, tmp_path: Path) -> None:
    (one,) = store(vault, (b"1", draft("one")))
    assert copying.name_of(vault.records.get(one), vault.records.files(one)) == "0.pdf"
    assert copying.copy_as(vault, one, tmp_path / "x.pdf", steady_random()).files == 1
    with pytest.raises(UserError) as caught:
        copying.copy_as(vault, one, tmp_path / "x.pdf", steady_random())
    assert caught.value.kind is ErrorKind.TARGET_EXISTS
