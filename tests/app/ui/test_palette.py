"""Contrast of every pair of colours that meet in the window (WCAG 2.2, success criteria 1.4.3 and 1.4.11)."""

from itertools import product

import pytest

from app.ui.palette import DARK, LIGHT, Colours

TEXT, CONTROL = 4.5, 3.0
_GROUNDS = ("window", "surface", "raised")
_TEXT_PAIRS = [
    *product(("text", "soft", "accent", "good", "warn", "bad"), _GROUNDS),
    *product(("text",), ("chosen", "hit", "good_ground", "warn_ground", "bad_ground", "info_ground", "line")),
    *(("soft", ground) for ground in ("chosen", "info_ground")),
    *((tone, f"{tone}_ground") for tone in ("good", "warn", "bad")),
    ("on_accent", "accent"),
    ("on_accent", "accent_pressed"),
    ("window", "text"),
]
_CONTROL_PAIRS = [*product(("edge", "accent"), _GROUNDS)]


def luminance(colour: str) -> float:
    """Relative luminance of ``#rrggbb``."""
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in (red, green, blue)]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """The contrast ratio, 1 to 21."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def test_the_measure_itself() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("front", "ground"), _TEXT_PAIRS, ids="-on-".join)
def test_text_can_be_read(colours: Colours, front: str, ground: str) -> None:
    assert contrast(getattr(colours, front), getattr(colours, ground)) >= TEXT


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("front", "ground"), _CONTROL_PAIRS, ids="-on-".join)
def test_controls_can_be_seen(colours: Colours, front: str, ground: str) -> None:
    assert contrast(getattr(colours, front), getattr(colours, ground)) >= CONTROL
