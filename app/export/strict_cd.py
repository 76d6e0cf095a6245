"""The general-purpose CD profile STD-GEN-CD: every Instance in Explicit VR Little Endian (PS3.11 Annex D).

What is so already stays byte for byte; the rest is rewritten with its UIDs unchanged, or lies under DOCS as it was.
"""

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from app.export.file_meta import EXPLICIT_LITTLE
from app.export.inputs import PlaceNote
from app.export.layout import Chosen, Layout, Leaf, arrange
from app.export.part10 import unfit
from app.export.planned import ContentSource, Planned, original
from app.export.rewriting import Rewriter
from models.progress import Progress, Report
from models.records import InstanceFacts, StoredFile

_COMPRESSED_BYTES_A_PIXEL = 3


@dataclass(frozen=True, slots=True)
class Rewritten:
    """The layout of the CD, and where the rewritten files wait, by file number."""

    layout: Layout
    files: Mapping[int, Planned]


def more_room(chosen: Sequence[Chosen]) -> int:
    """How many bytes the rewriting may add, at a guess."""
    return sum(_grown(leaf.facts) for leaf in _leaves(arrange(chosen)))


def _grown(facts: InstanceFacts) -> int:
    return (facts.rows or 0) * (facts.columns or 0) * facts.frames * _COMPRESSED_BYTES_A_PIXEL


def rewrite(chosen: Sequence[Chosen], source: ContentSource, folder: Path, report: Report) -> Rewritten:
    """Rewrite into ``folder`` what is not in Explicit VR Little Endian. Raises UserError as the source does."""
    notes = unfit(chosen, source)
    done: dict[int, Planned] = {}
    with Rewriter() as rewriter:
        while leaves := _left(arrange(chosen, notes), done):
            for count, leaf in enumerate(leaves, 1):
                report(Progress("rewrite", count, len(leaves)))
                chunks = original("", leaf.file, source).chunks()
                data = rewriter.rewrite(chunks, leaf.file.size, leaf.facts.frames)
                if data is None:
                    notes[leaf.file.id] = PlaceNote.CANNOT_DECODE
                else:
                    done[leaf.file.id] = _kept(folder / f"rewritten-{leaf.file.id}", data)
    return Rewritten(arrange([_as_rewritten(one, done) for one in chosen], notes), done)


def _left(layout: Layout, done: Mapping[int, Planned]) -> list[Leaf]:
    """What is still to be rewritten: one that cannot be gives its place to another file of the same UID."""
    return [leaf for leaf in _leaves(layout) if leaf.file.id not in done]


def as_stored(chosen: Sequence[Chosen], source: ContentSource) -> Rewritten:
    """Every file as it is stored, for the other variants. Raises UserError as the source does."""
    return Rewritten(arrange(chosen, unfit(chosen, source)), {})


def _leaves(layout: Layout) -> list[Leaf]:
    return [leaf for leaf in layout.leaves() if leaf.facts.transfer_syntax_uid != EXPLICIT_LITTLE]


def _kept(path: Path, data: bytes) -> Planned:
    path.write_bytes(data)
    return Planned("", len(data), hashlib.sha256(data).hexdigest(), _reading(path), ready=path)


def _reading(path: Path) -> Callable[[], Sequence[bytes]]:
    return lambda: (path.read_bytes(),)


def _as_rewritten(chosen: Chosen, done: Mapping[int, Planned]) -> Chosen:
    return replace(chosen, files=tuple(_file(one, done.get(one.id)) for one in chosen.files))


def _file(file: StoredFile, planned: Planned | None) -> StoredFile:
    if planned is None or file.instance is None:
        return file
    facts = replace(file.instance, transfer_syntax_uid=EXPLICIT_LITTLE)
    return replace(file, size=planned.size, sha256=planned.sha256, instance=facts)
