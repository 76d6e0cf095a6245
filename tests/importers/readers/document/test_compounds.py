"""Files of old programs: which are read, and what is said of the others."""

import pytest

from importers.candidates import Reason
from importers.readers.document.compounds import read
from importers.readers.document.reading import KeptError
from tests.compounds import compound, outlook_mail, word_text


def test_mails_and_texts_are_read() -> None:
    for data, form in ((outlook_mail("Befund"), "vnd.ms-outlook"), (word_text("Befund"), "msword")):
        found = read(data)
        assert (found.media_type, "Befund" in found.text) == (f"application/{form}", True)


@pytest.mark.parametrize(
    ("stream", "reason"),
    [
        ("Workbook", Reason.OLD_OFFICE),
        ("PowerPoint Document", Reason.OLD_OFFICE),
        ("EncryptedPackage", Reason.OTHER_ENCRYPTION),
        ("Catalog", Reason.NO_READER),
    ],
)
def test_others_are_kept(stream: str, reason: Reason) -> None:
    with pytest.raises(KeptError) as caught:
        read(compound({stream: b"x" * 5000}))
    assert caught.value.problem.reason is reason
