"""The elements of one DICOM file of a record, as lines, and the search in them."""

from collections.abc import Sequence
from functools import partial

from app.imaging import decode
from importers.pictured import TagLine
from importers.worker import LimitedReader, Viewer
from models.records import StoredFile
from models.vault import Vault


def elements(vault: Vault, file: StoredFile) -> tuple[TagLine, ...]:
    """All of a file's elements. Raises UserError NO_PICTURE with the ``reason``, CONTENT_DAMAGED, CONTENT_MISSING."""
    with LimitedReader() as reader:
        return decode.tags(Viewer(reader), partial(vault.content.open, file.id), file.size)


def matching(lines: Sequence[TagLine], words: str) -> tuple[TagLine, ...]:
    """Those that hold every word in their tag, name or value; upper and lower case are the same."""
    wanted = words.casefold().split()
    return tuple(line for line in lines if all(word in _whole(line) for word in wanted))


def _whole(line: TagLine) -> str:
    return f"{line.tag} {line.tag.translate(_PLAIN)} {line.name} {line.value}".casefold()


_PLAIN = str.maketrans("", "", "(),")
