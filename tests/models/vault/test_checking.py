import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from models.errors import UserError
from models.progress import Cancelled, Progress
from models.vault import CheckKind, CheckReport, Vault
from tests.models.vault.filled import CONTENTS, Filled, filled, flip


@pytest.fixture
def vault(tmp_path: Path) -> Filled:
    return filled(tmp_path)


def checked(vault: Filled) -> CheckReport:
    with vault.open() as opened:
        return opened.check()


def kinds(report: CheckReport) -> set[CheckKind]:
    return {finding.kind for finding in report.findings}


def test_a_good_vault_is_clean(vault: Filled) -> None:
    report = checked(vault)
    assert report.clean
    assert (report.files, report.bytes) == (len(CONTENTS), sum(map(len, CONTENTS.values())))


def test_it_tells_where_it_stands_and_can_be_stopped(vault: Filled) -> None:
    heard: list[Progress] = []
    with vault.open() as opened:
        opened.check(heard.append)
        assert [heard[0].done, heard[-1].done] == [0, heard[-1].total]

        def stop(_: Progress) -> None:
            raise Cancelled

        with pytest.raises(Cancelled):
            opened.check(stop)


def test_damage_names_the_record_and_only_that(vault: Filled) -> None:
    flip(vault.segments()[-1], 300_000 + 20_000)
    with vault.open() as opened:
        report = opened.check()
        assert {(each.kind, each.subject) for each in report.findings} == {
            (CheckKind.CONTENT_DAMAGED, "IM1"),
            (CheckKind.CONTENT_DAMAGED, "IM2"),
        }
        series = next(record for record in opened.records.list() if record.series)
        assert {each.record_id for each in report.findings} == {series.id}


def test_damage_beside_the_data_is_found(vault: Filled) -> None:
    flip(vault.segments()[0], -1)
    assert kinds(checked(vault)) <= {CheckKind.SEGMENT_DAMAGED, CheckKind.CONTENT_DAMAGED}
    assert not checked(vault).clean


def header_copy(vault: Filled) -> None:
    (vault.path / "vault.json.2").unlink()


def conflicted_copy(vault: Filled) -> None:
    (vault.path / "vault (conflicted copy).db").touch()


def content_missing(vault: Filled) -> None:
    vault.segments()[0].unlink()


def orphan(vault: Filled) -> None:
    source = vault.segments()[0]
    name = source.stem[:2] + "0" * 30
    shutil.copy(source, source.with_name(f"{name}.seg"))


def stranger(vault: Filled) -> None:
    (vault.segments()[0].parent / "notes.txt").touch()


@pytest.mark.parametrize("damage", [header_copy, conflicted_copy, content_missing, orphan, stranger])
def test_each_fault_has_its_name(vault: Filled, damage: Callable[[Filled], None]) -> None:
    damage(vault)
    assert kinds(checked(vault)) == {CheckKind(damage.__name__)}


def changed(vault: Vault, *statements: str) -> CheckReport:
    with vault._opened.database.alone() as connection:
        for statement in statements:
            connection.execute(statement)
    return vault.check()


@pytest.mark.parametrize(
    ("statement", "kind"),
    [
        ("UPDATE record SET files = files + 1 WHERE id = 1", CheckKind.RECORD_SUM),
        ("DELETE FROM record_fts_data WHERE id > 10", CheckKind.FULL_TEXT),
        ("UPDATE file SET sha256 = zeroblob(32) WHERE id = 1", CheckKind.CONTENT_DAMAGED),
        ("UPDATE segment SET salt = zeroblob(32)", CheckKind.CONTENT_DAMAGED),
        ("UPDATE segment SET file_size = file_size + 1", CheckKind.CONTENT_DAMAGED),
        ("DELETE FROM segment", CheckKind.DATABASE),
    ],
)
def test_rows_that_do_not_agree_are_found(vault: Filled, statement: str, kind: CheckKind) -> None:
    with vault.open() as opened:
        report = changed(opened, "PRAGMA writable_schema = ON", "PRAGMA foreign_keys = OFF", statement)
    assert kind in kinds(report)


@pytest.mark.parametrize("seed", range(25))
def test_no_flipped_bit_goes_unnoticed(vault: Filled, seed: int) -> None:
    """Anywhere in any file: opening says so, or the check does."""
    chance = random.Random(seed)
    files = [path for path in vault.path.rglob("*") if path.is_file() and path.stat().st_size]
    path = chance.choice(files)
    flip(path, chance.randrange(path.stat().st_size))
    try:
        noticed = not checked(vault).clean
    except UserError:
        noticed = True
    assert noticed, path.name


@pytest.mark.parametrize("seed", range(12))
def test_no_cut_goes_unnoticed(vault: Filled, seed: int) -> None:
    chance = random.Random(seed)
    files = [path for path in vault.path.rglob("*") if path.is_file() and path.stat().st_size]
    path = chance.choice(files)
    with path.open("r+b") as file:
        file.truncate(chance.randrange(path.stat().st_size))
    try:
        noticed = not checked(vault).clean
    except UserError:
        noticed = True
    assert noticed, path.name
