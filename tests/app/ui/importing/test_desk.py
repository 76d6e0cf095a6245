"""Whole imports, driven in a window."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from pytestqt.qtbot import QtBot

from app.services import adding, browsing, reviewing
from app.ui.importing.asking_password import PasswordDialog
from app.ui.importing.asking_whose import WhoseDialog
from app.ui.importing.choosing import PersonDialog, SourceDialog
from app.ui.importing.desk import ImportDesk
from app.ui.session import Session, Toast
from app.ui.shell import Shell
from app.ui.window import Window
from importers.candidates import Outcome
from models.records import Standing
from models.vault import Vault
from tests import makers
from tests.app.ui import stage
from tests.app.ui.importing.conftest import MARIA, SECRET, Add, skip

Answer = TypeVar("Answer")


def outcomes(added: adding.Added) -> dict[Outcome, int]:
    return {outcome: added.report.count(outcome) for outcome in Outcome}


def answered(session: Session, qtbot: QtBot, question: Callable[[Vault], Answer]) -> Answer:
    """What the vault says, asked as pages ask."""
    answers: list[Answer] = []
    session.look(session, question, answers.append)
    qtbot.waitUntil(lambda: bool(answers), timeout=5000)
    return answers[0]


def test_every_file_is_accounted_for(desk: ImportDesk, add: Add, session: Session, clinic: Path, qtbot: QtBot) -> None:
    said: list[Toast] = []
    session.said.connect(said.append)
    with qtbot.waitSignal(desk.finished, timeout=20_000) as done:
        add(clinic)
    assert done.args is not None
    added = done.args[0]
    assert added.report.found == 10
    assert outcomes(added) == {
        Outcome.STORED: 5,
        Outcome.STORED_UNREAD: 2,
        Outcome.DUPLICATE: 1,
        Outcome.HELD: 1,
        Outcome.IGNORED: 1,
    }
    assert (added.records, added.held, added.joined) == (5, 1, 0)
    assert [label for label, _ in said[-1].actions] == ["Undo", "Show"]
    assert "4" in said[-1].text
    assert not desk.bar.isVisible()


def test_a_password_opens_its_file_and_the_next_one(desk: ImportDesk, add: Add, clinic: Path, qtbot: QtBot) -> None:
    (clinic / "locked too.pdf").write_bytes(makers.pdf_bytes("Referral letter\nPatient: Maria Sample", encrypt=SECRET))
    asked: list[bool] = []

    def answer(dialog: WhoseDialog | PasswordDialog) -> None:
        if isinstance(dialog, WhoseDialog):
            dialog.confirm()
            return
        dialog.field.setText(SECRET if asked else "a guess")
        asked.append(True)
        dialog.confirm()

    with qtbot.waitSignal(desk.finished, timeout=20_000) as done:
        add(clinic, answer=answer)
    assert done.args is not None
    assert done.args[0].report.count(Outcome.STORED_UNREAD) == 1
    assert len(asked) == 2


def test_files_can_be_given_to_somebody_new(
    desk: ImportDesk, add: Add, session: Session, clinic: Path, qtbot: QtBot
) -> None:
    def answer(dialog: WhoseDialog | PasswordDialog) -> None:
        if isinstance(dialog, PasswordDialog):
            dialog.skip_all()
        elif dialog.isEnabled():
            dialog.choose(3)
            assert dialog.form.facts()[0] == "Somebody Else"
            dialog.setEnabled(False)
            dialog.confirm()

    add(clinic, answer=answer)
    people = answered(session, qtbot, browsing.everyone)
    assert [person.name for person in people] == ["Maria Sample", "Jonas Sample", "Somebody Else"]
    rows = answered(session, qtbot, lambda vault: browsing.rows(vault, browsing.Wanted(person_id=people[2].id)))
    assert [row.record.standing for row in rows] == [Standing.ACTIVE]


def test_undo_moves_what_was_added_to_the_bin_and_redo_brings_it_back(
    desk: ImportDesk, add: Add, session: Session, clinic: Path, qtbot: QtBot
) -> None:
    said: list[Toast] = []
    session.said.connect(said.append)
    with qtbot.waitSignal(desk.finished, timeout=20_000) as done:
        add(clinic)
    before = answered(session, qtbot, browsing.counts)
    with qtbot.waitSignal(session.history_changed, timeout=5000):
        dict(said[-1].actions)["Undo"]()
    after = answered(session, qtbot, browsing.counts)
    assert after.records == before.records - 4
    assert (after.held, after.binned) == (before.held - 1, before.binned + 5)
    with qtbot.waitSignal(session.history_changed, timeout=5000):
        session.redo()
    assert answered(session, qtbot, browsing.counts) == before
    assert done.args is not None


def test_files_that_joined_a_series_stay_with_it(
    desk: ImportDesk, add: Add, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    makers.ct_series(tmp_path / "one", 2, series="new", **MARIA)
    add(tmp_path / "one")
    makers.ct_series(tmp_path / "two", 3, series="new", **MARIA)
    with qtbot.waitSignal(desk.finished, timeout=20_000) as done:
        add(tmp_path / "two")
    assert done.args is not None
    added = done.args[0]
    assert (added.records, added.joined, added.change) == (0, 1, None)
    seen = answered(session, qtbot, lambda vault: reviewing.review(vault, added.import_id))
    assert [(card.joined, card.files, card.row.record.files) for card in seen.cards] == [(True, 1, 3)]
    assert len(seen.twins) == 2


def test_cancelling_lets_a_waiting_question_go_and_keeps_what_went_through(
    desk: ImportDesk, session: Session, clinic: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(desk.finished, timeout=20_000) as done:
        session.add_records(clinic)
        qtbot.waitUntil(lambda: desk.dialog is not None, timeout=10_000)
        desk.cancel()
    assert done.args is not None
    added = done.args[0]
    assert added.report.interrupted
    assert desk.dialog is None
    seen = answered(session, qtbot, lambda vault: reviewing.review(vault, added.import_id))
    assert len(seen.cards) == len({item.record for item in added.report.items if item.record is not None})


def test_locking_during_a_question_closes_the_vault_at_once(
    desk: ImportDesk, session: Session, window: Window, clinic: Path, vault_path: Path, qtbot: QtBot
) -> None:
    session.add_records(clinic)
    qtbot.waitUntil(lambda: desk.dialog is not None, timeout=10_000)
    window.lock()
    window.wait_closed()
    window.enter(Vault.open(vault_path, stage.PASSPHRASE, clock=session.clock))
    stage.settle(window)
    assert window.session is not None
    summaries = answered(window.session, qtbot, reviewing.summaries)
    assert summaries[0].interrupted
    assert not summaries[0].reviewed


def test_a_question_put_off_can_be_shown_again(desk: ImportDesk, session: Session, clinic: Path, qtbot: QtBot) -> None:
    session.add_records(clinic)
    qtbot.waitUntil(lambda: desk.dialog is not None, timeout=10_000)
    first = desk.dialog
    assert first is not None
    first.reject()
    assert desk.dialog is None
    assert desk.bar.answer.isVisible()
    desk.bar.answer.click()
    assert desk.dialog is not None
    desk.cancel()
    qtbot.waitUntil(lambda: not desk.busy, timeout=10_000)


def test_imports_wait_for_one_another(desk: ImportDesk, add: Add, session: Session, tmp_path: Path) -> None:
    for name in ("one", "two", "three"):
        makers.ct_series(tmp_path / name, 1, series=name, **MARIA)
    ids: list[int] = []
    desk.finished.connect(lambda added: ids.append(added.import_id))
    session.add_records(tmp_path / "one")
    session.add_records(tmp_path / "two")
    assert desk.waiting == 1
    add(tmp_path / "three")
    assert ids == sorted(ids)
    assert len(ids) == 3


def test_everybody_shown_means_asking_for_whom(
    desk: ImportDesk, shell: Shell, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    makers.ct_series(tmp_path / "one", 1, series="one", **MARIA)
    session.choose_person(None)
    session.add_records(tmp_path / "one")
    qtbot.waitUntil(lambda: shell.findChild(PersonDialog) is not None, timeout=5000)
    dialog = shell.findChild(PersonDialog)
    assert isinstance(dialog, PersonDialog)
    assert not desk.busy
    with qtbot.waitSignal(desk.finished, timeout=20_000):
        dialog.chosen.emit(1)
    dialog.reject()


def test_with_nothing_given_it_asks_for_files_a_folder_or_a_disc(shell: Shell, session: Session) -> None:
    session.add_records()
    dialog = shell.findChild(SourceDialog)
    assert isinstance(dialog, SourceDialog)
    assert dialog.isVisible()
    dialog.reject()


def test_a_source_that_is_gone_is_said_and_the_next_one_goes_on(
    desk: ImportDesk, add: Add, session: Session, tmp_path: Path
) -> None:
    failures: list[Exception] = []
    session.failed.connect(failures.append)
    makers.ct_series(tmp_path / "there", 1, series="there", **MARIA)
    session.add_records(tmp_path / "gone")
    add(tmp_path / "there", answer=skip)
    assert len(failures) == 1
