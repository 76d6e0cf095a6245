"""What became of one file that went through, and the row it is filed as."""

from dataclasses import replace

from importers.candidates import Candidate, Item, Kind, Outcome, Passed, Problem, Reason
from importers.pipeline.judging import Judge, Whose
from importers.pipeline.known import Known
from importers.pipeline.storing import Moved
from importers.pipeline.survey import Surveyed
from models.records import NOBODY, InstanceFacts, RecordDraft, Standing
from models.vault import FileDraft, Filing


class Sorter:
    """Decides each file's line in the report and, when it was stored, its filing.

    On a disc with several people, a file that names nobody could be anyone's. Until the whole source is known such a
    file is held; ``unclear`` lists its place, its source and the line it gets if nobody else is met there.
    ``strangers`` are the sources in which somebody else was met.
    """

    def __init__(self, judge: Judge, known: Known) -> None:
        self._judge, self._known = judge, known
        self.unclear: list[tuple[int, str, Item]] = []
        self.strangers: set[str] = set()

    def sort(self, moved: Moved) -> tuple[Item, Filing | None]:
        """The report's line and the filing, None when nothing was stored."""
        path = moved.found.path
        if moved.content is None:
            if moved.lost:
                return Item(path, Outcome.IGNORED, Reason.UNREADABLE.value), None
            return Item(path, Outcome.DUPLICATE, Reason.DUPLICATE_BYTES.value, moved.twin.record), None
        written = moved.answer.written if isinstance(moved.answer, Candidate) else NOBODY
        whose = self._judge.whose(written, moved.kind, path)
        if whose.stranger and (moved.kind is Kind.DICOM or moved.found.on_disc):
            self.strangers.add(moved.found.source)
        draft, reason = self._draft(moved, whose)
        item = Item(path, _outcome(draft), reason if draft.standing is Standing.ACTIVE else whose.reason)
        if whose.nobody and (moved.kind is Kind.DICOM or moved.found.on_disc):
            self.unclear.append((moved.place, moved.found.source, item))
            draft = replace(draft, standing=Standing.HELD)
            item = Item(path, Outcome.HELD, Reason.PERSON_UNKNOWN.value)
        file = FileDraft(moved.found.name, path, moved.answer.media_type, _instance(moved.answer))
        return item, Filing(draft, file, moved.content, moved.found.source)

    def _draft(self, moved: Moved, whose: Whose) -> tuple[RecordDraft, str]:
        if isinstance(moved.answer, Problem):
            return self._judge.unread(moved.found, moved.answer, whose), moved.answer.reason.value
        flags: tuple[str, ...] = ()
        own = moved.answer.instance
        if own is not None and own.sop_instance_uid and moved.content is not None:
            flags = self._known.check_uid(own.sop_instance_uid, moved.content.sha256).flags
        return self._judge.read(moved.found, moved.answer, whose, flags), ",".join(flags)


def ignored(met: Surveyed | Passed) -> Item | None:
    """The line of something that is no record: a link, a device, a disc's viewer program or index."""
    if isinstance(met, Passed):
        return Item(met.path, Outcome.IGNORED, met.reason.value)
    if met.found.ignored is not None:
        return Item(met.found.path, Outcome.IGNORED, met.found.ignored.value)
    return None


def _outcome(draft: RecordDraft) -> Outcome:
    """Held comes first: whose it is matters more than whether it could be read."""
    if draft.standing is Standing.HELD:
        return Outcome.HELD
    return Outcome.STORED_UNREAD if draft.unread else Outcome.STORED


def _instance(answer: Candidate | Problem) -> InstanceFacts | None:
    return answer.instance if isinstance(answer, Candidate) else None
