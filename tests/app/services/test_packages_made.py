from pathlib import Path

import pytest

from app.export.inputs import Variant
from app.services import exporting, packages_made
from app.services.exporting import ExportRequest
from models.errors import ErrorKind, UserError
from models.records import Category, DocumentType, RecordDraft
from models.vault import Vault, entering
from tests.app.services.conftest import PASSPHRASE
from tests.fakes import FakeClock, steady_random
from tests.models.vault.building import store

LETTER = RecordDraft(1, Category.NOTES, DocumentType.REFERRAL_LETTER, "Letter")


def protected(vault: Vault, out: Path, told: list[str] | None = None) -> exporting.ExportResult:
    tell = None if told is None else told.append
    request = ExportRequest(out, variant=Variant.PROTECTED, tell=tell)
    return exporting.export(vault, request, steady_random())


def test_what_opens_a_package_is_kept_before_it_has_its_name(
    vault: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store(vault, (b"letter", LETTER))
    case = vault.cases.new(1, "Q").id
    made = protected(vault, tmp_path / "p.zip")
    assert made.kept
    assert [(one.version, opens) for one, opens in packages_made.of_case(vault, case)] == [(1, made.passphrase)]
    assert packages_made.passphrases(vault, vault.packages.list()) == {1: made.passphrase}

    seen: list[str | None] = []

    def refuse(self: Path, target: Path) -> Path:
        seen.extend(opens for _, opens in packages_made.of_case(vault, case))
        raise OSError(5, "broken", str(self), None, str(target))

    with monkeypatch.context() as patch:
        patch.setattr(Path, "rename", refuse)
        with pytest.raises(UserError):
            protected(vault, tmp_path / "q.zip")
    assert len(seen) == 2
    assert all(seen)
    assert [one.version for one in vault.packages.list()] == [1]
    assert vault.stagings.list() == []


def test_what_is_kept_nowhere_is_told_before(vault: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store(vault, (b"letter", LETTER))
    told: list[str] = []
    made = protected(vault, tmp_path / "p.zip", told)
    assert (told, made.kept) == ([made.passphrase], False)
    vault.cases.new(1, "Q")
    vault.close()
    monkeypatch.setattr(entering, "write_protected", lambda _path: True)
    with Vault.open(vault.path, PASSPHRASE, clock=FakeClock()) as looked_at:
        made = protected(looked_at, tmp_path / "q.zip", told)
        assert (told[1:], made.kept) == ([made.passphrase], False)
        assert looked_at.packages.list() == []
    assert [one.name for one in tmp_path.iterdir() if one.name.startswith(".")] == []


def test_a_package_whose_place_was_taken_meanwhile_is_not_entered(vault: Vault, tmp_path: Path) -> None:
    store(vault, (b"letter", LETTER))
    vault.cases.new(1, "Q")

    def take(_progress: object) -> None:
        (tmp_path / "p.zip").touch()

    with pytest.raises(UserError) as caught:
        exporting.export(vault, ExportRequest(tmp_path / "p.zip", variant=Variant.ZIP), steady_random(), take)
    assert caught.value.kind is ErrorKind.TARGET_EXISTS
    assert vault.packages.list() == []
