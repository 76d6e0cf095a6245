"""Marked pictures: numbered in their Series' order, and every change of them taken back and done again exactly."""

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.services import key_images
from app.services.importing import Aim, take_in
from app.services.key_images import LONGEST_NOTE, all_marked, annotate, mark, marked, unmark
from app.services.undoing import Change, ChangeKind, History
from app.services.unlocking import open_in_background
from importers.deciding import AcceptAll
from models.dates import PartialDate
from models.errors import BugError, ErrorKind, UserError
from models.records import DocumentType, Sex
from models.vault import FLOOR, RecordFilter, Vault
from tests.fakes import FakeClock, steady_random
from tests.makers import ct_series, pdf_bytes

PASSPHRASE = "correct horse battery staple"


@pytest.fixture(scope="module")
def vault(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Vault]:
    """Anna's vault with a series of five slices and a letter."""
    folder = tmp_path_factory.mktemp("marks")
    ct_series(folder / "disc" / "A", 5)
    (folder / "disc" / "letter.pdf").write_bytes(pdf_bytes("Letter\nPatient: Anna Muster, born 02.04.1961"))
    made, _ = Vault.create(folder / "Anna.vault", PASSPHRASE, clock=FakeClock(), kdf=FLOOR)
    with made:
        made.people.add("Anna Muster", PartialDate(1961, 4, 2), Sex.FEMALE)
    opening = open_in_background(folder / "Anna.vault", PASSPHRASE, clock=FakeClock(), random=steady_random())
    take_in(opening, [folder / "disc"], Aim("Anna Muster"), AcceptAll())
    with opening.result() as opened:
        yield opened


@pytest.fixture
def series(vault: Vault) -> int:
    """The series' number, without marks."""
    number = next(one.id for one in vault.records.list(RecordFilter()) if one.type is DocumentType.IMAGE_SERIES)
    cleared(vault, number)
    return number


def cleared(vault: Vault, number: int) -> None:
    for one in vault.key_images.list(number):
        vault.key_images.unmark(one.id)


def test_a_mark_says_which_picture_of_how_many(vault: Vault, series: int) -> None:
    for number, note in ((4, "  the doctor pointed here \n"), (2, "")):
        mark(series, number, note, (40.0, 400.0), inverted=number == 2).do(vault)
    first, second = marked(vault, series)
    assert [(one.number, one.count) for one in (first, second)] == [(2, 5), (4, 5)]
    assert (second.note, second.window, second.inverted) == ("the doctor pointed here", (40.0, 400.0), False)
    assert first.inverted
    record = vault.records.get(series)
    assert (first.record, first.title, first.date) == (record.id, record.title, record.date)
    assert all_marked(vault) == (first, second)
    numbers = {file.id: file.instance.instance_number for file in vault.records.files(series) if file.instance}
    assert numbers[second.mark.file_id] == 4


def test_nothing_of_the_bin_is_listed(vault: Vault, series: int) -> None:
    mark(series, 1).do(vault)
    vault.records.bin([series])
    assert all_marked(vault) == ()
    vault.records.restore([series])
    assert len(all_marked(vault)) == 1


Step = tuple[str, int, str, key_images.Window | None, bool]
STEPS = st.tuples(
    st.sampled_from(("mark", "annotate", "unmark")),
    st.integers(1, 3),
    st.sampled_from(("", "one", "two")),
    st.sampled_from((None, (40.0, 400.0), (-600.0, 1500.0))),
    st.booleans(),
)


@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
@given(steps=st.lists(STEPS, max_size=8))
def test_undoing_everything_leaves_no_trace_and_redoing_arrives(vault: Vault, series: int, steps: list[Step]) -> None:
    cleared(vault, series)
    assert isinstance(vault.clock, FakeClock)
    history, states = History(), [marked(vault, series)]
    for kind, number, note, window, inverted in steps:
        vault.clock.advance(days=1)
        there = next((one.mark.id for one in states[-1] if one.number == number), 0)
        try:
            history.perform(vault, change(kind, series, number, there, (note, window, inverted)))
            states.append(marked(vault, series))
        except UserError:
            assert there == 0
            assert marked(vault, series) == states[-1]
    for before in reversed(states[:-1]):
        history.undo(vault)
        assert marked(vault, series) == before
    for after in states[1:]:
        history.redo(vault)
        assert marked(vault, series) == after


def change(kind: str, record: int, number: int, there: int, seen: tuple[str, key_images.Window | None, bool]) -> Change:
    if kind == "mark":
        return mark(record, number, seen[0], seen[1], inverted=seen[2])
    return annotate(record, there, seen[0]) if kind == "annotate" else unmark(record, there)


def test_a_change_says_what_it_is(series: int, vault: Vault) -> None:
    made = mark(series, 1)
    assert (made.kind, made.records, made.count) == (ChangeKind.MARKED, (series,), 1)
    with pytest.raises(BugError):
        made.undo(vault)


@pytest.mark.parametrize(
    ("number", "note", "window"),
    [
        (0, "", None),
        (6, "", None),
        (1, "x" * (LONGEST_NOTE + 1), None),
        (1, "", (40.0, 0.0)),
        (1, "", (float("nan"), 400.0)),
        (1, "", (40.0, float("inf"))),
    ],
)
def test_what_cannot_be_marked(
    vault: Vault, series: int, number: int, note: str, window: key_images.Window | None
) -> None:
    with pytest.raises(UserError) as caught:
        mark(series, number, note, window).do(vault)
    assert caught.value.kind is ErrorKind.BAD_VALUE
    assert marked(vault, series) == ()


def test_a_letter_has_no_pictures_and_what_is_not_there_no_marks(vault: Vault, series: int) -> None:
    letter = next(one.id for one in vault.records.list(RecordFilter()) if one.id != series)
    with pytest.raises(UserError) as caught:
        mark(letter, 1).do(vault)
    assert caught.value.kind is ErrorKind.NO_PICTURE
    assert marked(vault, letter) == ()
    for attempt in (mark(999, 1), unmark(series, 999), annotate(series, 999, "x")):
        with pytest.raises(UserError) as caught:
            attempt.do(vault)
        assert caught.value.kind is ErrorKind.NO_RECORD


def test_a_picture_that_lost_its_place_is_last(vault: Vault, series: int) -> None:
    mark(series, 3).do(vault)
    file = vault.records.files(series)[0]
    vault.key_images.mark(file.id, 7)
    assert [one.number for one in marked(vault, series)] == [3, None]
