"""The binder's pages for imaging Studies: facts, each Series with its middle picture or the marked ones."""

from collections.abc import Iterator, Sequence

from app.export.binder_letter import fact
from app.export.binder_pages import key_documents, key_facts, study_title, title_of
from app.export.blocks import Picture, Space, Together
from app.export.inputs import KeyPicture, PackageEntry, PackageInputs, Variant
from app.export.lettering import CELL, HEADING, SMALL, STRONG, Text, one_line
from app.export.package_words import Words
from app.export.sheets import Block, Sheet, flow

MARKED_EDGE = 216.0
"""Points of the larger side of a marked picture."""

_BESIDE, _BESIDE_LINES = 500, 6
"""Letters and lines of a note that stand beside its picture; a longer one follows below."""


def study_sheets(study: Sequence[PackageEntry], inputs: PackageInputs, words: Words) -> tuple[str, list[Sheet]]:
    """Title and pages of an imaging Study, or of a record that has nothing to print."""
    first = study[0].record
    title = study_title(study, words) if first.series else title_of(study[0], words)
    lines = [
        (words.say("date"), words.date(first.date) if first.date else ""),
        (words.say("facility"), ", ".join(part for part in (first.provider, first.facility) if part)),
        (words.say("accession"), first.series.accession_number if first.series else ""),
        (words.say("kind"), words.kind(first)),
    ]
    facts = [fact(label, value) for label, value in lines if value]
    own = [Text(line, SMALL) for line in key_documents(study, inputs, words)]
    head = Together((Text(title, HEADING), *facts, *own, Text(words.say("not_for_diagnosis"), SMALL)))
    series = [block for entry in study for block in _series(entry, inputs.variant, words)]
    return title, flow([head, Space(8), *series], size=inputs.page.upright)


def _series(entry: PackageEntry, variant: Variant, words: Words) -> list[Block]:
    lines = [*_facts(entry, words), *_places(entry, variant, words), Text("", CELL)]
    if entry.marked:
        first, *others = _marked(entry, words)
        return [Together((*lines, first)), *others, Space(6)]
    shown = next((one.picture for one in entry.key_images), None)
    if shown is None:
        return [Together((*lines, Text(words.say("no_key_image"), SMALL), Space(6)))]
    return [Picture(shown, (*lines, Text(words.say("key_image"), SMALL)))]


def _facts(entry: PackageEntry, words: Words) -> list[Text]:
    series = entry.record.series
    lines = [Text(title_of(entry, words), STRONG)]
    if series is not None:
        number = "" if series.series_number is None else str(series.series_number)
        told = [
            (words.say("modality"), series.modality),
            (words.say("series"), " ".join(filter(None, (number, series.series_description)))),
            (words.say("body_part"), series.body_part),
        ]
        lines += [Text(f"{label}: {one_line(value)}", CELL) for label, value in told if value]
    return [*lines, Text(words.images(entry.record.files), CELL)]


def _marked(entry: PackageEntry, words: Words) -> Iterator[Block]:
    """Every marked picture with what is known of it beside; those without a picture in words, behind the others."""
    for one in entry.key_images:
        if one.picture is not None:
            yield from _shown(one, one.picture, entry, words)
    others = [one for one in entry.key_images if one.picture is None]
    if others:
        first, *more = (_told(one, entry, words) for one in others)
        yield Together((Text(words.say("key_more"), STRONG), first))
        yield from more


def _shown(one: KeyPicture, picture: bytes, entry: PackageEntry, words: Words) -> Iterator[Block]:
    told = [Text(line, CELL) for line in (title_of(entry, words), *key_facts(one, entry, words))]
    short = len(one.note) <= _BESIDE and one.note.count("\n") < _BESIDE_LINES
    note = [Text("", CELL), Text(one.note)] if one.note and short else []
    yield Picture(picture, (Text(words.say("key_marked"), STRONG), *told, *note), MARKED_EDGE)
    if one.note and not short:
        yield Text(one.note)


def _told(one: KeyPicture, entry: PackageEntry, words: Words) -> Text:
    return Text("\n".join(filter(None, (" · ".join(key_facts(one, entry, words)), one.note))), CELL)


def _places(entry: PackageEntry, variant: Variant, words: Words) -> list[Text]:
    """Where the originals lie, and whether an import desk can take them."""
    if variant is Variant.REPORTS or not entry.files:
        return []
    folders = sorted({placed.package_path.rsplit("/", 1)[0] for placed in entry.files})
    told = [f"{words.say('place')}: {', '.join(folders[:3])}" + (" …" if len(folders) > 3 else "")]
    told += [words.say("importable")] if any(placed.importable for placed in entry.files) else []
    told += sorted({words.say(f"note_{placed.note.value}") for placed in entry.files if placed.note})
    return [Text(text, CELL) for text in told]
