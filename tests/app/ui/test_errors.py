"""Every fault has its words for the window, and they say nothing they should not."""

import errno
import string

import pytest

from app.ui import error_words
from app.ui.errors import told
from models.errors import BugError, ErrorKind, UserError
from models.progress import Cancelled
from tests.app.cli.test_errors import supplied


def names(wording: str) -> set[str]:
    """The placeholders of a sentence."""
    return {name for _, name, _, _ in string.Formatter().parse(wording) if name}


@pytest.mark.parametrize("kind", ErrorKind)
def test_every_kind_has_words_and_every_placeholder_is_supplied(qapp: object, kind: ErrorKind) -> None:
    words, given = error_words.words(kind), supplied().get(kind.name, set())
    for part in (words.what, words.safe, words.do):
        *alternatives, last = (part,) if isinstance(part, str) else part
        assert last.strip()
        assert not names(last)
        for wording in alternatives:
            assert names(wording) <= given, f"{wording}: nothing in the code supplies {names(wording) - given}"


@pytest.mark.parametrize("kind", ErrorKind)
def test_no_word_of_the_command_line(qapp: object, kind: ErrorKind) -> None:
    said = told(UserError(kind))
    assert said is not None
    assert not any(word in said.whole for word in ("--", "carebinder ", "Run:", "CAREBINDER"))


def test_what_is_known_is_said(qapp: object) -> None:
    found = told(UserError(ErrorKind.DISK_FULL, path="/media/stick", needed=1_500_000))
    assert found is not None
    assert "1.5 MB" in found.what
    assert "/media/stick" in found.what


def test_the_systems_refusals_have_words(qapp: object) -> None:
    full, none = told(OSError(errno.ENOSPC, "no")), told(OSError(errno.EIO, "no", "file"))
    assert full is not None
    assert full.what == "The disk is full."
    assert none is not None
    assert "file" in none.what


def test_a_name_cannot_turn_the_sentence_around(qapp: object) -> None:
    said = told(UserError(ErrorKind.SOURCE_MISSING, path="a\u202eb\nc" + "d" * 500))
    assert said is not None
    assert not any(sign in said.what for sign in "\u202e\n")
    assert len(said.what) < 300


def test_our_own_faults_have_none_and_the_rest_has(qapp: object) -> None:
    assert told(ValueError("SECRET")) is None
    assert told(BugError("SECRET")) is None
    assert told(Cancelled()) is not None
    assert told(MemoryError()) is not None
