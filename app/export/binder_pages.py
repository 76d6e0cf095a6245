"""The binder's pages made of the record's facts: timeline, medicines and allergies, completeness, contents."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import groupby
from typing import Protocol

from app.export.binder_letter import day, held_back
from app.export.blocks import ContentsLine, Moment, Row, Space, Together
from app.export.inputs import KeyPicture, PackageEntry, PackageInputs
from app.export.lettering import ALERT, BODY, CELL, CELL_HEAD, HEADING, SMALL, TITLE, Style, Text, one_line
from app.export.package_words import Words
from app.export.page_sizes import PageSize
from app.export.sheets import ROOM, WIDTH, Block
from models.dates import PartialDate
from models.records import Allergy, Medication

TIMELINE_ROWS = {PageSize.A4: 44, PageSize.LETTER: 40}
_LAST_ROWS = 3
NO_ALLERGIES = "none"
STATES = ("missing", "partly", "waived", "met", "not_applicable")
Event = tuple[PartialDate | None, str]


class Cared(Protocol):
    """What a person entered about medicines and allergies."""

    @property
    def medications(self) -> Sequence[Medication]:
        """In the order entered."""
        ...

    @property
    def allergies(self) -> Sequence[Allergy]:
        """In the order entered."""
        ...


def title_of(entry: PackageEntry, words: Words) -> str:
    """The record's readable title, or its kind where it has none."""
    return one_line(entry.record.title) or words.kind(entry.record)


def timeline(inputs: PackageInputs, words: Words) -> list[Block]:
    """One page whatever the number of records: each by itself, else counted by month, else by year."""
    title = Text(words.say("timeline"), TITLE)
    ways: tuple[Callable[[Sequence[PackageEntry], Words], list[Event]], ...] = (_each, _by_month, _by_year)
    events: list[Event] = []
    most = TIMELINE_ROWS[inputs.page]
    for way in ways:
        events = way(inputs.entries, words)
        if len(events) <= most:
            break
    shown, cut = events[:most], events[most:]
    moments: list[Block] = [
        Moment(words.date(date), text, first=index == 0, last=index == len(shown) - 1)
        for index, (date, text) in enumerate(shown)
    ]
    if cut:
        moments += [Space(4), Text(words.say("timeline_earlier", count=len(cut)), SMALL)]
    return [title, *(moments or [Text(words.say("nothing_recorded"))])]


def _each(entries: Sequence[PackageEntry], words: Words) -> list[Event]:
    """One event for each document, and one for each imaging Study."""
    events: list[Event] = []
    for study in studies(entries):
        record = study[0].record
        told = [title_of(study[0], words) if len(study) == 1 else study_title(study, words)]
        if record.series:
            told.append(amount(study, words))
        told.append(one_line(record.facility or record.provider, 60))
        events.append((record.date, " · ".join(part for part in told if part)))
    return events


def studies(entries: Iterable[PackageEntry]) -> list[list[PackageEntry]]:
    """The entries in their order, Series of one Study together where its first stands."""
    found: dict[object, list[PackageEntry]] = {}
    for entry in entries:
        series = entry.record.series
        found.setdefault(series.study_uid if series and series.study_uid else entry.record.id, []).append(entry)
    return list(found.values())


def study_title(study: Sequence[PackageEntry], words: Words) -> str:
    """What a Study is called: its description, else modality and region, else the first Series' title."""
    series = study[0].record.series
    if series is None:
        return title_of(study[0], words)
    plain = " ".join(part for part in (series.modality, series.body_part) if part)
    return one_line(series.study_description or plain) or title_of(study[0], words)


def amount(study: Sequence[PackageEntry], words: Words) -> str:
    """How many Series and images a Study has."""
    images = words.images(sum(entry.record.files for entry in study))
    return images if len(study) == 1 else words.say("series_count", count=len(study)) + ", " + images


def key_documents(study: Sequence[PackageEntry], inputs: PackageInputs, words: Words) -> list[str]:
    """Where the document about a Study's marked pictures lies, and that it is no original."""
    series = study[0].record.series
    return [
        words.say("key_document", path=one.path, program=inputs.program, count=one.pictures)
        for one in inputs.key_documents
        if series is not None and one.study_uid == series.study_uid
    ]


def key_facts(picture: KeyPicture, entry: PackageEntry, words: Words) -> list[str]:
    """What is told of a picture: its Series' number, which picture of how many, and how a marked one was seen."""
    series = entry.record.series
    told = []
    if series and series.series_number is not None:
        told.append(f"{words.say('series')} {series.series_number}")
    if picture.at:
        told.append(words.say("key_image_at", number=picture.at[0], count=picture.at[1]))
    if picture.window:
        centre, width = (f"{round(part, 2):.10g}" for part in picture.window)
        told.append(words.say("key_window", centre=centre, width=width))
    if picture.inverted:
        told.append(words.say("key_inverted"))
    if picture.left is not None:
        told.append(": ".join(filter(None, (words.say("key_left"), picture.left))))
    return told


def _by_month(entries: Sequence[PackageEntry], words: Words) -> list[Event]:
    return _counted(entries, words, lambda date: PartialDate(date.year, date.month))


def _by_year(entries: Sequence[PackageEntry], words: Words) -> list[Event]:
    return _counted(entries, words, lambda date: PartialDate(date.year))


def _counted(
    entries: Sequence[PackageEntry], words: Words, coarse: Callable[[PartialDate], PartialDate]
) -> list[Event]:
    """The kinds of documents in each span with their numbers, newest span first, undated last."""
    spans: dict[PartialDate | None, dict[str, int]] = {}
    for study in studies(entries):
        date, kind = study[0].record.date, words.kind(study[0].record)
        kinds = spans.setdefault(coarse(date) if date else None, {})
        kinds[kind] = kinds.get(kind, 0) + 1
    return [
        (
            span,
            ", ".join(
                kind if count == 1 else f"{count} \N{MULTIPLICATION SIGN} {kind}" for kind, count in kinds.items()
            ),
        )
        for span, kinds in spans.items()
    ]


def medications(inputs: Cared, words: Words) -> list[Block]:
    """What is taken now, what was taken before, and the allergies, each with when it was confirmed."""
    now = [medicine for medicine in inputs.medications if medicine.ended is None]
    before = [medicine for medicine in inputs.medications if medicine.ended is not None]
    blocks: list[Block] = [Text(words.say("medications"), TITLE)]
    if not inputs.medications:
        blocks.append(Text(words.say("no_medicines")))
    if now:
        blocks += _table(words.say("medicines_now"), _now(now, words))
        confirmed = min(medicine.confirmed for medicine in now).date()
        blocks += [Space(4), Text(words.say("confirmed", date=day(confirmed, words)), SMALL), Space(6)]
    if before:
        blocks += _table(words.say("medicines_before"), _before(before, words))
    return [*blocks, Space(10), *_allergies(inputs, words)]


def _now(medicines: Sequence[Medication], words: Words) -> list[tuple[str, ...]]:
    head = tuple(words.say(key) for key in ("medicine", "dose", "frequency", "what_for", "since"))
    return [head] + [
        (m.name, m.dose, m.frequency, m.reason, words.date(m.started) if m.started else "") for m in medicines
    ]


def _before(medicines: Sequence[Medication], words: Words) -> list[tuple[str, ...]]:
    head = tuple(words.say(key) for key in ("medicine", "dose", "what_for", "since", "until"))
    return [head] + [
        (m.name, m.dose, m.reason, words.date(m.started) if m.started else "", words.date(m.ended)) for m in medicines
    ]


def _table(title: str, lines: Sequence[tuple[str, ...]]) -> list[Block]:
    shares = (0.28, 0.18, 0.18, 0.2, 0.16) if len(lines[0]) == 5 else (0.4, 0.6)
    rows = [Row(tuple(Text(cell, CELL) for cell in line), shares) for line in lines[1:]]
    head = Row(tuple(Text(cell, CELL_HEAD) for cell in lines[0]), shares)
    return [Together((Text(title, HEADING), head, *rows[:1])), *rows[1:]]


def _allergies(inputs: Cared, words: Words) -> list[Block]:
    listed = [allergy for allergy in inputs.allergies if allergy.substance.strip().lower() != NO_ALLERGIES]
    title = words.say("allergies")
    if listed:
        head = (words.say("substance"), words.say("reaction"))
        return _table(title, [head, *((allergy.substance, allergy.reaction) for allergy in listed)])
    if inputs.allergies:
        stated = day(max(allergy.confirmed for allergy in inputs.allergies).date(), words)
        return [Together((Text(title, HEADING), Text(words.say("no_allergies_known", date=stated))))]
    return [Together((Text(title, HEADING), Text(words.say("no_allergies_listed"))))]


def completeness(inputs: PackageInputs, words: Words) -> list[Block]:
    """Every finding of the check with its state in words and its reason; then what stays out."""
    blocks: list[Block] = [Text(words.say("completeness"), TITLE)]
    if not inputs.findings:
        blocks.append(Text(words.say("completeness_none")))
    ranked = sorted(inputs.findings, key=lambda found: STATES.index(found.state) if found.state in STATES else 0)
    for state, group in groupby(ranked, key=lambda found: found.state):
        label = Style(CELL_HEAD.hand, 9.5, 13, ALERT if state in ("missing", "partly") else CELL.ink, after=0)
        for found in group:
            told = [one_line(found.title), found.reason]
            text = "\n".join(part for part in told if part)
            blocks.append(Row((Text(words.known("state", state, "missing"), label), Text(text, CELL)), (0.2, 0.8)))
    held = [Text(text, BODY) for text in held_back(inputs, words)]
    return _ended_together([*blocks, Space(8), *held], _LAST_ROWS + 1 + len(held))


def _ended_together(blocks: list[Block], count: int) -> list[Block]:
    """The last blocks as one, if they are short, so that none of them stands alone on a page."""
    last = Together(tuple(blocks[-count:]))
    if len(blocks) <= count or last.height(WIDTH) > ROOM / 2:
        return blocks
    return [*blocks[:-count], last]


def contents(lines: Sequence[tuple[str, str, str, str]], words: Words, pages: Mapping[str, int]) -> list[Block]:
    """The list of everything: (key, number, title, date) with its page."""
    made = [ContentsLine(number, title, date, str(pages.get(key, "-")), key) for key, number, title, date in lines]
    return [Text(words.say("contents"), TITLE), *made]
