"""Mails in compound files."""

from contextlib import suppress

from hypothesis import given, settings
from hypothesis import strategies as st

from importers.readers.document import outlook
from importers.readers.document.outlook_file import message
from importers.readers.document.reading import UnreadableError
from tests.compounds import outlook_mail, outlook_streams

MAIL = outlook_mail("a", "b", [("c.txt", b"words" * 9), ("", outlook_streams("d", inner=True))])


def test_attachments_in_their_order() -> None:
    many = message(outlook_mail("a", "b", [(f"{number}.txt", b"x") for number in range(12)]))
    assert [one.name for one in many.attachments] == [f"{number}.txt" for number in range(12)]


@settings(max_examples=25)
@given(st.lists(st.tuples(st.integers(512, len(MAIL) - 1), st.integers(0, 255)), max_size=20))
def test_a_damaged_mail_is_read_or_refused(changes: list[tuple[int, int]]) -> None:
    damaged = bytearray(MAIL)
    for place, value in changes:
        damaged[place] = value
    with suppress(UnreadableError):
        found = message(bytes(damaged))
        assert isinstance(outlook.read(found).text, str)
        assert len(list(outlook.hanging(found))) == len(found.attachments)
