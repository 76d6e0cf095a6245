"""Only the very same bytes are dropped."""

from hypothesis import given
from hypothesis import strategies as st

from importers.duplicates import FLAG_SAME_UID, Sameness, decide, fingerprint

ONE, OTHER = b"1" * 32, b"2" * 32
LETTER = "Dear colleague, thank you for referring this patient to our clinic. " * 5


def test_same_bytes_are_known() -> None:
    decision = decide(ONE, same_bytes=7)
    assert (decision.sameness, decision.record, decision.keep) == (Sameness.SAME_BYTES, 7, False)


def test_new_bytes_are_new() -> None:
    assert decide(ONE, None).sameness is Sameness.NEW
    assert decide(ONE, None).keep


def test_one_uid_with_other_bytes_is_kept_and_flagged() -> None:
    decision = decide(ONE, None, (7, OTHER))
    assert decision.sameness is Sameness.SAME_UID_OTHER_BYTES
    assert decision.keep
    assert decision.flags == (FLAG_SAME_UID,)


def test_one_uid_with_its_own_bytes_is_the_same() -> None:
    assert not decide(ONE, None, (7, ONE)).keep


def test_near_copies_share_a_fingerprint() -> None:
    assert fingerprint(LETTER, 1) == fingerprint(LETTER.upper().replace(" ", "\r\n"), 1) != ""
    assert fingerprint(LETTER, 1) != fingerprint(LETTER, 2)
    assert fingerprint(LETTER, 1) != fingerprint(LETTER + "not", 1)


@given(st.text(max_size=199))
def test_too_little_text_is_like_nothing(text: str) -> None:
    assert fingerprint(text, 1) in ("", fingerprint(text, 1))
    assert fingerprint("short", 1) == ""
