"""HTML made of data that can only ever be text: everything is escaped unless it was made here."""

import html
import re
from urllib.parse import quote

from app.export.lettering import clean

_VOID = frozenset({"meta", "img", "br"})
_NAME = re.compile(r"[a-z][a-z0-9]*(-[a-z]+)*")


class Html(str):
    """Markup made by this module; a ``str`` that is not one is data."""

    __slots__ = ()


def text(data: str) -> Html:
    """Data as text: controls and direction marks removed, every sign of markup escaped."""
    return data if isinstance(data, Html) else Html(html.escape(clean(data)))


def element(tag: str, *children: str | None, **attributes: str | None) -> Html:
    """One element. Children that are data become text; an attribute with None is left out.

    Names are the program's own words: ``class_`` stands for class, ``_`` for a hyphen.
    """
    names = [(key.rstrip("_").replace("_", "-"), value) for key, value in attributes.items() if value is not None]
    assert all(_NAME.fullmatch(name) for name in (tag, *(name for name, _ in names)))
    inside = "".join(f' {name}="{text(value)}"' for name, value in names)
    if tag in _VOID:
        return Html(f"<{tag}{inside}>")
    return Html(f"<{tag}{inside}>{joined(*children)}</{tag}>")


def joined(*children: str | None) -> Html:
    """Elements and data one after the other."""
    return Html("".join(text(child) for child in children if child is not None))


def own(data: str, tag: str = "bdi") -> Html:
    """Data of unknown language: its direction is found from its own letters and does not reach what stands around."""
    return element(tag, data, dir="auto")


def link(path: str, *children: str | None) -> Html:
    """A link to a file of the package, by its relative path; never out of it."""
    return element("a", *children, href="./" + quote(path.lstrip("/")) if ".." not in path else None)


def raw_style(css: str) -> Html:
    """The page's own style sheet, from our resources."""
    assert "<" not in css
    return Html(f"<style>{css}</style>")
