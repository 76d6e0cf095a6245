"""From the text of a document to the facts about it: the step that all readers of documents share.

Pure and cheap, so that it runs where the file was read, in the process without key or database.
"""

import re
from dataclasses import replace

from importers.candidates import Candidate

LONGEST_TITLE = 120
_TITLE_LINES = 15
_LETTERS = re.compile(r"[^\W\d_]{3}")
_LABELLED = re.compile(r"[^\s:]{1,30}(?: [^\s:]{1,30}){0,3}\s*:\s*\S")


def describe(candidate: Candidate, name: str) -> Candidate:
    """``candidate`` with everything that its text and its file's ``name`` tell."""
    return replace(candidate, title=candidate.title or title_of(candidate.text) or stem_of(name))


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
