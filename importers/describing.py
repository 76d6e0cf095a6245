"""From the text of a document to the facts about it: the step that all readers of documents share.

Pure and cheap, so that it runs where the file was read, in the process without key or database.
"""

import re
from dataclasses import replace

from importers.candidates import Candidate
from importers.classifying import classify
from importers.dating import find_dates
from importers.labels import written_on
from importers.languages import language_of
from models.records import DocumentType, WrittenIdentity

FLAG_DATE_UNCLEAR = "date_unclear"
FLAG_SEVERAL_NAMES = "several_names"

LONGEST_TITLE = 120
_TITLE_LINES = 15
_LETTERS = re.compile(r"[^\W\d_]{3}")
_LABELLED = re.compile(r"[^\s:]{1,30}(?: [^\s:]{1,30}){0,3}\s*:\s*\S")


def describe(candidate: Candidate, name: str) -> Candidate:
    """``candidate`` with everything that its text and its file's ``name`` tell; what it has already is kept."""
    text = candidate.text
    language = candidate.language or language_of(text)
    dates = find_dates(text, language)
    written = written_on(text)
    classified = classify(text, stem_of(name))
    facts = ((FLAG_DATE_UNCLEAR, dates.unclear), (FLAG_SEVERAL_NAMES, written.several))
    return replace(
        candidate,
        title=candidate.title or title_of(text) or stem_of(name),
        category=candidate.category or classified.category,
        type=classified.type if candidate.type is DocumentType.UNKNOWN else candidate.type,
        reasons=candidate.reasons + classified.reasons,
        language=language,
        dates=candidate.dates + dates.documented,
        provider=candidate.provider or written.provider,
        facility=candidate.facility or written.facility,
        written=WrittenIdentity(written.names, dates.born, written.sex, written.patient_id, written.issuer),
        flags=candidate.flags + tuple(flag for flag, holds in facts if holds),
    )


def stem_of(name: str) -> str:
    """A file's name without its ending."""
    return name.rpartition(".")[0] or name


def title_of(text: str) -> str:
    """The first line that could be a title: some letters, not too long, not "label: value" (that may be a name)."""
    for line in text[:4000].split("\n")[:_TITLE_LINES]:
        words = " ".join(line.split())
        if len(words) <= LONGEST_TITLE and _LETTERS.search(words) and not _LABELLED.match(words):
            return words
    return ""
