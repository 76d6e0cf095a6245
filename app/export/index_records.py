"""The listing in INDEX.HTM: imaging Studies with their key images, and every other document with its file."""

from collections.abc import Sequence

from app.export.binder_pages import key_documents, studies, study_title, title_of
from app.export.index_pictures import marked_images, middle_image
from app.export.index_sections import table, when
from app.export.inputs import PackageEntry, PackageInputs, PlacedFile
from app.export.lettering import one_line
from app.export.markup import Html, element, joined, link, own
from app.export.package_words import Words

_PRINTED = ("image/heic", "image/tiff")
_KILO = 1024
_OPENED = (
    "application/pdf",
    "audio/flac",
    "audio/mp4",
    "audio/mpeg",
    "audio/ogg",
    "audio/wav",
    "image/jpeg",
    "image/png",
    "image/gif",
    "image/webp",
    "image/bmp",
    "text/plain",
    "text/csv",
)
"""What a browser shows without running anything; other files are named, not linked."""


def imaging(inputs: PackageInputs, chosen: Words) -> Html:
    """Every Study that an import desk can take, Series by Series."""
    found = [study for study in studies(inputs.entries) if study[0].record.series is not None]
    return joined(*(_study(study, inputs, chosen) for study in found))


def _study(study: Sequence[PackageEntry], inputs: PackageInputs, chosen: Words) -> Html:
    record = study[0].record
    place = ", ".join(one_line(part, 100) for part in (record.provider, record.facility) if part)
    accession = record.series.accession_number if record.series else ""
    about = [when(record.date, chosen), own(place) if place else None]
    about.append(joined(chosen.say("accession"), " ", own(accession)) if accession else None)
    line = Html(" · ".join(part for part in about if part))
    return element(
        "article",
        element("h3", own(study_title(study, chosen))),
        element("p", line, class_="soft"),
        *(_series(entry, chosen) for entry in study),
        *(element("p", line, class_="soft") for line in key_documents(study, inputs, chosen)),
        class_="study",
    )


def _series(entry: PackageEntry, chosen: Words) -> Html:
    """Its facts; the middle picture beside them, or the marked pictures below."""
    series = entry.record.series
    figure = None if entry.marked else middle_image(entry, chosen)
    lines = [
        ("series", own(title_of(entry, chosen))),
        ("modality", own(series.modality) if series and series.modality else None),
        ("body_part", own(series.body_part) if series and series.body_part else None),
        ("images", chosen.images(entry.record.files)),
        ("place", _folders(entry)),
        ("kind", _importable(entry, chosen)),
    ]
    facts = [joined(element("dt", chosen.say(key)), element("dd", value)) for key, value in lines if value]
    lacking = figure is None and not entry.marked
    missing = element("p", chosen.say("no_key_image"), class_="soft") if lacking else None
    return element(
        "div",
        figure,
        element("div", element("dl", *facts), missing),
        marked_images(entry, chosen) if entry.marked else None,
        class_="series" if figure else "series plain",
    )


def _folders(entry: PackageEntry) -> Html | None:
    folders = sorted({placed.package_path.rsplit("/", 1)[0] for placed in entry.files})
    return element("code", ", ".join(folders)) if folders else None


def _importable(entry: PackageEntry, chosen: Words) -> Html:
    """Whether an import desk can take it, and for what it cannot, why."""
    told = [chosen.say("importable")] if any(placed.importable for placed in entry.files) else []
    notes = {placed.note for placed in entry.files if placed.note is not None}
    told += [f"{chosen.say('not_importable')}: {chosen.say(f'note_{note.value}')}" for note in sorted(notes)]
    return joined(*(element("p", line) for line in told or [chosen.say("not_importable")]))


def documents(inputs: PackageInputs, chosen: Words) -> Html:
    """Every record that is no imaging Series, with a link to its file where a browser can show it safely."""
    rows = [_document(entry, chosen) for entry in inputs.entries if entry.record.series is None]
    if not rows:
        return Html()
    return table([chosen.say(key) for key in ("date", "title", "kind", "facility", "file")], rows, "documents")


def _document(entry: PackageEntry, chosen: Words) -> list[str]:
    record = entry.record
    place = one_line(record.facility or record.provider, 100)
    return [
        when(record.date, chosen),
        own(title_of(entry, chosen)),
        joined(chosen.kind(record), element("br"), element("span", chosen.shelf(record), class_="soft")),
        own(place) if place else "",
        joined(
            *(
                element("p", _file(placed), element("br"), element("span", _about(placed, chosen), class_="soft"))
                for placed in entry.files
            )
        ),
    ]


def _file(placed: PlacedFile) -> Html:
    name = element("code", placed.package_path)
    return link(placed.package_path, name) if placed.file.media_type in _OPENED else name


def _about(placed: PlacedFile, chosen: Words) -> Html:
    """How large a file is, and where pictures that few browsers draw can be seen."""
    told = size(placed.file.size)
    return Html(f"{told} · {chosen.say('in_binder')}" if placed.file.media_type in _PRINTED else told)


def size(count: int) -> str:
    """Bytes as people read them."""
    amount = float(count)
    for unit in ("B", "KB", "MB"):
        if amount < _KILO:
            return f"{amount:.0f} {unit}"
        amount /= _KILO
    return f"{amount:.1f} GB"
