"""The pictures in INDEX.HTM: a Series' middle one, or those the person marked, each with what was written to it."""

import base64

from app.export.binder_pages import key_facts, title_of
from app.export.inputs import KeyPicture, PackageEntry
from app.export.markup import Html, element, joined
from app.export.package_words import Words

MOST_IMAGE_BYTES = 400_000


def middle_image(entry: PackageEntry, chosen: Words) -> Html | None:
    """The picture that stands for a Series without marks, with where it stands in it; None where there is none."""
    found = next(iter(entry.key_images), None)
    shown = None if found is None else _image(found, entry, chosen)
    if found is None or shown is None:
        return None
    told = " · ".join([chosen.say("key_image"), *key_facts(found, entry, chosen)])
    return element("figure", shown, element("figcaption", told))


def marked_images(entry: PackageEntry, chosen: Words) -> Html:
    """Every marked picture with its note; those without a picture in words."""
    shown = [(one, _image(one, entry, chosen)) for one in entry.key_images]
    figures = [element("figure", image, _caption(one, entry, chosen)) for one, image in shown if image is not None]
    others = [element("li", _words(one, entry, chosen)) for one, image in shown if image is None]
    more = [element("p", chosen.say("key_more"), class_="soft"), element("ul", *others)] if others else []
    return joined(element("div", *figures, class_="marked") if figures else None, *more)


def _caption(one: KeyPicture, entry: PackageEntry, chosen: Words) -> Html:
    told = " · ".join([chosen.say("key_marked"), *key_facts(one, entry, chosen)])
    note = element("p", one.note, class_="note", dir="auto") if one.note else None
    return element("figcaption", note, element("p", told))


def _words(one: KeyPicture, entry: PackageEntry, chosen: Words) -> Html:
    told = " · ".join(key_facts(one, entry, chosen))
    return joined(told, element("p", one.note, class_="note", dir="auto") if one.note else None)


def _image(one: KeyPicture, entry: PackageEntry, chosen: Words) -> Html | None:
    """The picture inside the page, if there is one and it is not too large."""
    data = one.picture
    if data is None or len(data) > MOST_IMAGE_BYTES:
        return None
    kind = "image/png" if data.startswith(b"\x89PNG") else "image/jpeg"
    source = f"data:{kind};base64,{base64.b64encode(data).decode()}"
    place = [chosen.say("key_image_at", number=one.at[0], count=one.at[1])] if one.at and one.marked else []
    alt = chosen.say("strong_key_alt", title=", ".join([title_of(entry, chosen), *place]))
    return element("img", src=source, alt=alt)
