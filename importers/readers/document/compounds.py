"""Files that Outlook saves and old Word wrote, read; those of other old programs, of which it is said what they are."""

from dataclasses import replace

from importers.candidates import Problem, Reason
from importers.readers.document import outlook, outlook_file, word
from importers.readers.document.compound import ENCRYPTED, Compound
from importers.readers.document.reading import Document, KeptError
from importers.sniffing import COMPOUND, OUTLOOK, WORD


def read(data: bytes) -> Document:
    """The words of a mail or of a text. KeptError for all else."""
    box = Compound(data)
    form = box.media_type
    if form == OUTLOOK:
        return replace(outlook.read(outlook_file.message_in(box)), media_type=form)
    if form == WORD:
        return word.read(box)
    reason = {COMPOUND: Reason.NO_READER, ENCRYPTED: Reason.OTHER_ENCRYPTION}.get(form, Reason.OLD_OFFICE)
    raise KeptError(Problem(reason, "", form))
