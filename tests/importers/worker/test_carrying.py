"""What a mail carries, through the limited child."""

import io
from email.message import EmailMessage
from typing import Any

import pytest

from importers.candidates import Problem, Reason
from importers.worker import CarriedViewer, Kept, LimitedReader
from importers.worker.carrying import Carries, Piece, carries_in
from importers.worker.wire import WireError
from tests.makers import pdf_bytes


def test_pieces_are_told_and_handed_over() -> None:
    mail, report = EmailMessage(), pdf_bytes("x")
    mail["Subject"], mail["From"], mail["Message-ID"] = "s", "a@example.org", "<1@x>"
    mail.add_attachment(report, maintype="application", subtype="pdf", filename="a.pdf")
    opened = []

    def bytes_of() -> io.BytesIO:
        opened.append(True)
        return io.BytesIO(mail.as_bytes())

    file = Kept("mail", bytes_of, len(mail.as_bytes()))
    with LimitedReader() as reader:
        viewer = CarriedViewer(reader)
        assert viewer.pieces(file) == Carries((Piece("a.pdf", len(report), False),), False, False, (report,))
        assert viewer.piece(file, 0) == report
        assert viewer.piece(file, 1) == Problem(Reason.UNSUPPORTED, "no such piece")
        assert len(opened) == 1
        nothing = Kept("other", lambda: io.BytesIO(b"\0\1\2"), 3)
        assert viewer.pieces(nothing) == Carries((), False, False)


@pytest.mark.parametrize(
    "lie", [{}, {"pieces": [["a", 1]]}, {"pieces": [["a", -1, True, False]]}, {"pieces": [["a", 1, 1, False]]}]
)
def test_a_lie_about_pieces_is_not_believed(lie: dict[str, Any]) -> None:
    with pytest.raises(WireError):
        carries_in((lie, b""))


def test_contents_agree_with_their_sizes() -> None:
    told = {"pieces": [["a", 1, False, False], ["b", 0, False, False], ["c", 2, True, False]]}
    assert carries_in((told, b"xyz")).contents == (b"x", b"", b"yz")
    assert carries_in((told, b"")).contents == ()
    with pytest.raises(WireError):
        carries_in((told, b"xy"))
