"""Lists of one's own are kept, chosen for a case, changed, shared as files and taken in from strangers."""

import os
from pathlib import Path

import pytest

from app.services import checking, consulting, record_lists
from app.services.record_lists import (
    adding,
    begun,
    changed,
    copied,
    dropping,
    removed,
    renamed,
    saved,
    used,
    weighing,
    wishing,
)
from models.errors import ErrorKind, UserError
from models.second_opinion import Severity, State, default_checklist, to_toml
from models.vault import Vault

OURS = default_checklist().name
DISC = "CD of the biopsy pictures"
POINT = "own_cd_of_the_biopsy_pictures"


def refused(kind: ErrorKind, vault: Vault, change: object) -> None:
    with pytest.raises(UserError) as caught:
        change.do(vault)  # type: ignore[attr-defined]
    assert caught.value.kind is kind


def test_a_list_from_saving_to_removing(vault: Vault) -> None:
    case = consulting.begin(vault, None, "Knee")
    assert [one.name for one in record_lists.seen(vault)] == [OURS]
    saved(begun(vault, "Clinic North")).do(vault)
    for edit in (adding(DISC), dropping("language"), weighing("questions", Severity.OPTIONAL), dropping("pathology")):
        changed("clinic  north", edit).do(vault)
    changed("Clinic North", adding("pathology", Severity.OPTIONAL)).do(vault)
    made = record_lists.get(vault, "clinic north")
    assert [rule.id for rule in made.rules][-2:] == [POINT, "pathology"]
    assert made.rules[-1].severity is Severity.OPTIONAL

    assert POINT not in {one.rule for one in checking.check(vault, case_id=case.id).findings}
    chosen = used(case.id, "Clinic North")
    chosen.do(vault)
    found = {one.rule: one for one in checking.check(vault, case_id=case.id).findings}
    assert found[POINT].state is State.MISSING
    assert "language" not in found
    consulting.answer(vault, case.id, f"tick.{POINT}", "yes")
    lines = {one.rule: one for one in checking.check(vault, case_id=case.id).lines("de")}
    assert (lines[POINT].title, lines[POINT].reason) == (DISC, "Vom Patienten abgehakt.")

    refused(ErrorKind.LIST_IN_USE, vault, removed("Clinic North"))
    assert [(one.name, one.cases, one.ours) for one in record_lists.seen(vault)] == [
        (OURS, (), True),
        ("Clinic North", (case.id,), False),
    ]
    chosen.undo(vault)
    gone = removed("Clinic North")
    gone.do(vault)
    assert record_lists.names(vault) == ()
    gone.undo(vault)
    assert record_lists.get(vault, "Clinic North") == made


def test_every_change_is_taken_back_and_done_again(vault: Vault) -> None:
    first, second = saved(begun(vault, "A")), changed("A", adding(DISC))
    first.do(vault)
    before = record_lists.get(vault, "A")
    second.do(vault)
    second.undo(vault)
    assert record_lists.get(vault, "A") == before
    second.do(vault)
    assert record_lists.get(vault, "A").rules[-1].id == POINT
    second.undo(vault)
    first.undo(vault)
    assert record_lists.names(vault) == ()


def test_a_list_gets_another_name_and_its_cases_go_on_with_it(vault: Vault) -> None:
    case = consulting.begin(vault, None, "Knee")
    for change in (copied("A"), copied("B", "A"), used(case.id, "A")):
        change.do(vault)
    for refusing in (renamed("A", " b"), renamed(OURS, "C"), renamed("A", OURS)):
        refused(ErrorKind.BAD_VALUE, vault, refusing)
    refused(ErrorKind.BAD_LIST, vault, renamed("A", "x\u202e"))
    refused(ErrorKind.BAD_LIST, vault, copied("x\u202e"))
    for name in ("a", "Clinic North"):
        change = renamed("A", name)
        change.do(vault)
        assert (record_lists.of_case(vault, case.id).name, record_lists.names(vault)) == (name, ("B", name))
        change.undo(vault)
        assert record_lists.of_case(vault, case.id).name == "A"


def test_a_free_point_may_have_the_words_of_an_id(vault: Vault) -> None:
    copied("A").do(vault)
    changed("A", wishing("language", Severity.OPTIONAL)).do(vault)
    assert record_lists.get(vault, "A").rules[-1].id == "own_language"


def test_what_cannot_be_is_refused(vault: Vault) -> None:
    case = consulting.begin(vault, None, "Knee")
    saved(begun(vault, "A")).do(vault)
    refused(ErrorKind.BAD_VALUE, vault, saved(begun(vault, "a ")))
    refused(ErrorKind.BAD_VALUE, vault, saved(default_checklist(), replacing=True))
    refused(ErrorKind.BAD_VALUE, vault, changed(OURS, adding("x")))
    refused(ErrorKind.BAD_VALUE, vault, removed(OURS))
    refused(ErrorKind.NO_LIST, vault, removed("B"))
    refused(ErrorKind.NO_LIST, vault, used(case.id, "B"))
    refused(ErrorKind.NO_LIST, vault, changed("B", adding("x")))
    refused(ErrorKind.NO_CASE, vault, used(99, "A"))
    refused(ErrorKind.BAD_VALUE, vault, changed("A", dropping("nothing")))
    for number in range(record_lists.MOST_LISTS - 1):
        saved(begun(vault, f"List {number}", like="A")).do(vault)
    refused(ErrorKind.BAD_VALUE, vault, saved(begun(vault, "One more")))


def test_a_list_goes_to_a_file_and_comes_back_from_it(vault: Vault, tmp_path: Path) -> None:
    saved(begun(vault, "Clinic North")).do(vault)
    changed("Clinic North", adding(DISC)).do(vault)
    out = record_lists.export(vault, "Clinic North", tmp_path / "north.toml", os.urandom)
    assert record_lists.read(out) == record_lists.get(vault, "Clinic North")
    with pytest.raises(UserError) as caught:
        record_lists.export(vault, "Clinic North", out, os.urandom)
    assert caught.value.kind is ErrorKind.TARGET_EXISTS
    windows = tmp_path / "windows.toml"
    windows.write_bytes(b"\xef\xbb\xbf" + to_toml(default_checklist()).replace("\n", "\r\n").encode())
    assert record_lists.read(windows) == default_checklist()


@pytest.mark.parametrize("content", [b"", b"\xff\xfe\x00", b"x" * 300_000, b"[" * 5000, b"name = 'x'\nrule = 5\n"])
def test_a_strange_file_is_refused(content: bytes, tmp_path: Path) -> None:
    strange = tmp_path / "strange.toml"
    strange.write_bytes(content)
    for path in (strange, tmp_path):
        with pytest.raises(UserError) as caught:
            record_lists.read(path)
        assert caught.value.kind is ErrorKind.BAD_LIST
