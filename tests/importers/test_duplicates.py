"""Only the very same bytes are dropped."""

from importers.duplicates import FLAG_SAME_UID, Sameness, decide

ONE, OTHER = b"1" * 32, b"2" * 32


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
