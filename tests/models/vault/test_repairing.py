import os
import random
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import select

from models.errors import ErrorKind, UserError
from models.records import Standing
from models.vault import CheckKind, RecordFilter, RecoveryKey, RepairKind, RepairReport, Vault, repair, rescue
from models.vault.marks import INTAKE, set_mark
from models.vault.tables import segment
from tests.models.vault.building import draft, store, store_series
from tests.models.vault.filled import CLOCK, CONTENTS, PASSPHRASE, Filled, contents_of, filled, flip, folder_bytes

PAGE = 4096


@pytest.fixture
def vault(tmp_path: Path) -> Filled:
    return filled(tmp_path)


def repaired(vault: Filled) -> RepairReport:
    return repair(vault.path, vault.key, clock=CLOCK)


def steps(report: RepairReport) -> list[tuple[RepairKind, int]]:
    return [(step.kind, step.count) for step in report.steps]


def left(report: RepairReport) -> set[tuple[CheckKind, str]]:
    return {(finding.kind, finding.subject) for finding in report.left}


def held(vault: Vault) -> list[str]:
    return sorted(record.title for record in vault.records.list(RecordFilter(standing=Standing.HELD)))


def test_a_good_vault_is_left_as_it_is(vault: Filled) -> None:
    before = folder_bytes(vault.path)
    assert repaired(vault) == RepairReport((), ())
    assert folder_bytes(vault.path) == before


def test_with_the_passphrase(vault: Filled) -> None:
    assert repair(vault.path, PASSPHRASE, clock=CLOCK).steps == ()


def test_a_bad_header_copy_is_written_anew(vault: Filled) -> None:
    flip(vault.path / "vault.json", 100)
    report = repaired(vault)
    assert [(step.kind, step.subject) for step in report.steps] == [(RepairKind.HEADER_REWRITTEN, "vault.json")]
    assert report.left == ()
    (vault.path / "vault.json.2").unlink()
    with vault.open() as opened:
        assert opened.check().findings[0].subject == "vault.json.2"


def test_needs_one_good_header_and_the_right_key(vault: Filled) -> None:
    before = folder_bytes(vault.path)
    with pytest.raises(UserError) as caught:
        repair(vault.path, RecoveryKey.generate(os.urandom), clock=CLOCK)
    assert caught.value.kind is ErrorKind.WRONG_RECOVERY_KEY
    assert folder_bytes(vault.path) == before
    for name in ("vault.json", "vault.json.2"):
        flip(vault.path / name, 100)
    with pytest.raises(UserError) as caught:
        repaired(vault)
    assert caught.value.kind is ErrorKind.HEADER_DAMAGED


def test_not_while_it_is_open(vault: Filled) -> None:
    with vault.open(), pytest.raises(UserError) as caught:
        repaired(vault)
    assert caught.value.kind is ErrorKind.VAULT_IN_USE


def test_a_hopeless_segment_is_put_aside_and_its_record_stays(vault: Filled) -> None:
    flip(vault.segments()[0], 200)
    report = repaired(vault)
    assert steps(report) == [(RepairKind.SEGMENT_PUT_ASIDE, 1)]
    assert left(report) == {(CheckKind.CONTENT_DAMAGED, "report.pdf")}
    assert len(list((vault.path / "orphans").iterdir())) == 1
    with vault.open() as opened:
        assert {hit.record.title for hit in opened.records.search("report")} == {"report.pdf"}
        assert {finding.kind for finding in opened.check().findings} == {CheckKind.CONTENT_MISSING}


def test_a_segment_that_is_partly_good_stays(vault: Filled) -> None:
    flip(vault.segments()[-1], 84 + 262_144 + 16 + 60_000)
    report = repaired(vault)
    assert steps(report) == []
    assert left(report) == {(CheckKind.CONTENT_DAMAGED, name) for name in ("IM2", "IM1")}
    with vault.open() as opened:
        series = next(record for record in opened.records.list() if record.series)
        files = {file.name: file.id for file in opened.records.files(series.id)}
        assert opened.content.open(files["IM3"]).read() == CONTENTS["IM3"]


def test_orphans_and_temporary_files(vault: Filled) -> None:
    source = vault.segments()[0]
    shutil.copy(source, source.with_name(source.stem[:2] + "0" * 30 + ".seg"))
    (vault.path / "tmp" / "half.part").touch()
    assert steps(repaired(vault)) == [(RepairKind.TEMP_REMOVED, 1), (RepairKind.ORPHAN_PUT_ASIDE, 1)]
    with vault.open() as opened:
        assert opened.check().clean


def with_an_older_database(vault: Filled) -> None:
    """The vault, closed, after two more imports that its database, put back from before, knows nothing of."""
    older = (vault.path / "vault.db").read_bytes()
    with vault.open() as opened:
        store(opened, (b"newer", draft("newer")), (CONTENTS["report.pdf"] + b"!", draft("newest")))
        store_series(opened, [b"slice 1", b"slice 2"])
    for path in vault.path.glob("vault.db*"):
        path.unlink()
    (vault.path / "vault.db").write_bytes(older)


def test_an_older_database_put_back_loses_no_file(vault: Filled) -> None:
    with_an_older_database(vault)
    report = repaired(vault)
    assert (steps(report), report.left) == ([(RepairKind.FILES_SALVAGED, 4)], ())
    with vault.open() as opened:
        assert opened.check().clean
        assert set(contents_of(opened).values()) >= {b"newer", b"slice 1", b"slice 2"}
        assert len(held(opened)) == 3
        assert len(opened.records.list()) == 3
    assert repaired(vault).steps == ()


def test_files_that_a_killed_import_had_put_aside_after_that_are_not_lost(vault: Filled) -> None:
    """What lies aside is emptied with the bin; a repair before that brings back what the vault does not have."""
    with_an_older_database(vault)
    with vault.open() as opened, opened._opened.database.writing() as connection:
        set_mark(connection, INTAKE)
    with vault.open() as opened:
        assert opened.info().aside.files == 3
    assert (steps(repaired(vault)), repaired(vault).left) == ([(RepairKind.FILES_SALVAGED, 4)], ())
    with vault.open() as opened:
        assert opened.check().clean
        assert set(contents_of(opened).values()) >= {b"newer", b"slice 1", b"slice 2"}
        assert opened.info().aside.files == 0


def test_of_an_unknown_segment_only_what_is_whole_and_new_comes_back(vault: Filled) -> None:
    with_an_older_database(vault)
    again = [path for path in vault.segments() if path not in filled_segments(vault)]
    flip(min(again, key=lambda path: path.stat().st_size), 200)
    source = vault.segments()[-1]
    shutil.copy(source, source.with_name(source.stem[:2] + "0" * 30 + ".seg"))
    report = repaired(vault)
    assert (RepairKind.ORPHAN_PUT_ASIDE, 1) in steps(report)
    assert [kind for kind, _ in steps(report)].count(RepairKind.ORPHAN_PUT_ASIDE) == 2
    assert (report.left, repaired(vault).steps) == ((), ())
    with vault.open() as opened:
        assert opened.check().clean
        assert opened.info().aside.files == 2


def filled_segments(vault: Filled) -> set[Path]:
    """The segments that the database names."""
    with vault.open() as opened, opened._opened.database.reading() as connection:
        return {opened._opened.store().path(name) for name in connection.scalars(select(segment.c.id))}


@pytest.mark.parametrize(
    ("statement", "kind"),
    [
        ("DELETE FROM record_fts_data WHERE id > 10", RepairKind.FULL_TEXT_REBUILT),
        ("INSERT INTO record_fts (record_fts) VALUES ('delete-all')", RepairKind.FULL_TEXT_REBUILT),
        ("UPDATE record SET bytes = 7", RepairKind.RECORDS_RECOUNTED),
    ],
)
def test_index_and_sums_are_made_anew(vault: Filled, statement: str, kind: RepairKind) -> None:
    with vault.open() as opened, opened._opened.database.alone() as connection:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute(statement)
    report = repaired(vault)
    assert [step.kind for step in report.steps] == [kind]
    assert report.left == ()
    with vault.open() as opened:
        assert opened.check().clean
        assert len(opened.records.search("words")) == 3


def gone(path: Path) -> None:
    path.unlink()


def empty(path: Path) -> None:
    path.write_bytes(b"")


def garbage(path: Path) -> None:
    path.write_bytes(random.Random(1).randbytes(path.stat().st_size))


def first_page(path: Path) -> None:
    flip(path, 100)


@pytest.mark.parametrize("damage", [gone, empty, garbage, first_page])
def test_a_lost_database_is_salvaged_from_the_segments(vault: Filled, damage: Callable[[Path], None]) -> None:
    damage(vault.path / "vault.db")
    report = repaired(vault)
    assert (RepairKind.FILES_SALVAGED, len(CONTENTS)) in steps(report)
    assert (CheckKind.ROWS_LOST, "vault.db") in left(report)
    assert len(list((vault.path / "orphans").iterdir())) == (damage is not gone)
    with vault.open() as opened:
        assert opened.check().clean
        assert contents_of(opened) == CONTENTS
        assert [person.name for person in opened.people.list()] == ["salvaged"]
        assert held(opened) == ["IM1", "letter.pdf", "report.pdf"]
        anna = opened.people.add("Anna", None, None)
        opened.records.confirm(
            [record.id for record in opened.records.list(RecordFilter(standing=Standing.HELD))], anna.id
        )
        assert len(opened.records.list(RecordFilter(person_id=anna.id))) == 3
    assert repaired(vault).steps == ()


def test_what_cannot_be_salvaged_is_named(vault: Filled) -> None:
    (vault.path / "vault.db").unlink()
    flip(vault.segments()[0], 200)
    flip(vault.segments()[-1], 84 + 1000)
    report = repaired(vault)
    assert {kind for kind, _ in left(report)} == {
        CheckKind.ROWS_LOST,
        CheckKind.SEGMENT_DAMAGED,
        CheckKind.CONTENT_DAMAGED,
    }
    assert (CheckKind.CONTENT_DAMAGED, "IM1") in left(report)
    with vault.open() as opened:
        assert contents_of(opened) == {name: CONTENTS[name] for name in ("IM2", "IM3", "letter.pdf")} or contents_of(
            opened
        ) == {name: CONTENTS[name] for name in ("IM3", "letter.pdf")}


def test_a_damaged_page_costs_no_more_than_what_stands_on_it(vault: Filled) -> None:
    """Whichever page is damaged: the vault opens and is clean, no file is lost, and any loss of rows is said."""
    database = vault.path / "vault.db"
    whole = database.read_bytes()
    for page in random.Random(1).sample(range(1, len(whole) // PAGE), 6):
        database.write_bytes(whole)
        flip(database, page * PAGE + 100)
        report = repaired(vault)
        assert RepairKind.DATABASE_PUT_ASIDE in {step.kind for step in report.steps}
        with vault.open() as opened:
            assert opened.check().clean
            assert contents_of(opened) == CONTENTS
            names = {person.name for person in opened.people.list()}
            kept = len(opened.records.list()) == 3 and names == {"Anna Muster"}
            assert kept or report.left
        for path in database.parent.glob("vault.db*"):
            path.unlink()


def test_a_repair_cut_short_can_be_done_again(vault: Filled, monkeypatch: pytest.MonkeyPatch) -> None:
    module = sys.modules["models.vault.repairing"]  # the package's own name "repair" is the function
    flip(vault.path / "vault.db", 20 * PAGE + 100)
    for name in ("copy_rows", "mend", "_swap", "replace"):
        with monkeypatch.context() as patch:

            def die(*_: object) -> None:
                raise KeyboardInterrupt

            patch.setattr(module, name, die)
            with pytest.raises(KeyboardInterrupt):
                repaired(vault)
    assert repaired(vault).steps
    with vault.open() as opened:
        assert opened.check().clean
        assert contents_of(opened) == CONTENTS


def test_rescued_records_count_the_files_that_were_rescued_with_them(vault: Filled) -> None:
    with vault.open() as opened:
        store = opened._opened.store()
        with opened._opened.database.writing() as connection:
            connection.exec_driver_sql("DELETE FROM file WHERE name = 'IM2'")
            rescue.mend(connection, store, CLOCK.now())
        assert sorted(record.files for record in opened.records.list()) == [1, 1, 2]
        assert opened.check().clean
