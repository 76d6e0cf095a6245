"""The window's colours, light and dark, by what they are for.

A test holds their contrasts: WCAG 2.2, 1.4.3 (text, 4.5:1) and 1.4.11 (controls, 3:1).
"""

from typing import NamedTuple


class Colours(NamedTuple):
    """Colours as ``#rrggbb``. ``text`` and ``soft`` read on ``window``, ``surface`` and ``raised``;
    ``on_accent`` on ``accent``.

    ``line`` divides; ``edge`` outlines controls. ``chosen`` is the ground of a selected row, ``hit`` of a found word.
    ``good``, ``warn`` and ``bad`` are texts and icons; their ``*_ground`` the banners behind them.
    """

    window: str
    surface: str
    raised: str
    line: str
    edge: str
    text: str
    soft: str
    accent: str
    accent_pressed: str
    on_accent: str
    chosen: str
    hit: str
    good: str
    warn: str
    bad: str
    good_ground: str
    warn_ground: str
    bad_ground: str
    info_ground: str


LIGHT = Colours(
    window="#f4f6f8",
    surface="#ffffff",
    raised="#eaeef2",
    line="#d8dfe6",
    edge="#7b8794",
    text="#1b2733",
    soft="#4d5b69",
    accent="#0b6377",
    accent_pressed="#084c5c",
    on_accent="#ffffff",
    chosen="#d9ecf1",
    hit="#ffe89a",
    good="#1c6b3c",
    warn="#7a4b00",
    bad="#a1232b",
    good_ground="#e2f3e8",
    warn_ground="#fdf0d5",
    bad_ground="#fbe6e7",
    info_ground="#e3eff6",
)

DARK = Colours(
    window="#14191f",
    surface="#1c232b",
    raised="#27303a",
    line="#323d49",
    edge="#8794a1",
    text="#e8edf2",
    soft="#b0bbc6",
    accent="#6cc3d6",
    accent_pressed="#9ad9e7",
    on_accent="#0b1c21",
    chosen="#1f4450",
    hit="#6b5600",
    good="#7fd3a0",
    warn="#f0c169",
    bad="#ff9aa0",
    good_ground="#1b3427",
    warn_ground="#3a2e14",
    bad_ground="#45222a",
    info_ground="#1d3340",
)
