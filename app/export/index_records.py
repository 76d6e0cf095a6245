"""The listing in INDEX.HTM: imaging Studies with their key images, and every other document with its file."""

import base64
from collections.abc import Sequence

from app.export.binder_pages import studies, study_title, title_of
from app.export.index_sections import table, when
from app.export.inputs import PackageEntry, PackageInputs, PlacedFile
from app.export.lettering import one_line
from app.export.markup import Html, element, joined, link, own
from app.export.package_words import Words

MOST_IMAGE_BYTES = 400_000
_KILO = 1024
_OPENED = (
    "application/pdf",
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
    return joined(*(_study(study, chosen) for study in found))


def _study(study: Sequence[PackageEntry], chosen: Words) -> Html:
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
        class_="study",
    )


def _series(entry: PackageEntry, chosen: Words) -> Html:
    figure = _key_image(entry, chosen)
    series = entry.record.series
    lines = [
        ("series", own(title_of(entry, chosen))),
        ("modality", own(series.modality) if series and series.modality else None),
        ("body_part", own(series.body_part) if series and series.body_part else None),
        ("images", chosen.images(entry.record.files)),
        ("place", _folders(entry)),
        ("kind", _importable(entry, chosen)),
    ]
    facts = [joined(element("dt", chosen.say(key)), element("dd", value)) for key, value in lines if value]
    missing = element("p", chosen.say("no_key_image"), class_="soft") if figure is None else None
    return element(
        "div", figure, element("div", element("dl", *facts), missing), class_="series" if figure else "series plain"
    )


def _key_image(entry: PackageEntry, chosen: Words) -> Html | None:
    """The picture inside the page, with where it stands in its Series."""
    data = entry.key_image
    if data is None or len(data) > MOST_IMAGE_BYTES:
        return None
    kind = "image/png" if data.startswith(b"\x89PNG") else "image/jpeg"
    told = [chosen.say("key_image")]
    series = entry.record.series
    if series and series.series_number is not None:
        told.append(f"{chosen.say('series')} {series.series_number}")
    if entry.key_image_at:
        told.append(chosen.say("key_image_at", number=entry.key_image_at[0], count=entry.key_image_at[1]))
    source = f"data:{kind};base64,{base64.b64encode(data).decode()}"
    alt = chosen.say("strong_key_alt", title=title_of(entry, chosen))
    return element("figure", element("img", src=source, alt=alt), element("figcaption", " · ".join(told)))


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
                element("p", _file(placed), element("br"), element("span", size(placed.file.size), class_="soft"))
                for placed in entry.files
            )
        ),
    ]


def _file(placed: PlacedFile) -> Html:
    name = element("code", placed.package_path)
    return link(placed.package_path, name) if placed.file.media_type in _OPENED else name


def size(count: int) -> str:
    """Bytes as people read them."""
    amount = float(count)
    for unit in ("B", "KB", "MB"):
        if amount < _KILO:
            return f"{amount:.0f} {unit}"
        amount /= _KILO
    return f"{amount:.1f} GB"
