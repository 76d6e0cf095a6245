"""The window in another language."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from app.ui import languages


@pytest.fixture
def application(qapp: QApplication) -> Iterator[QApplication]:
    """The application, in English again at the end."""
    yield qapp
    languages.install(qapp, languages.SOURCE)


def test_english_and_german_are_there() -> None:
    assert languages.available()[:2] == ["en", "de"]
    assert [languages.spoken(code) for code in languages.available()[:2]] == ["English", "Deutsch"]


def test_what_there_is_no_catalogue_for_falls_back_to_english() -> None:
    assert languages.chosen("xx") == "en"


def test_german_words_and_dates(application: QApplication) -> None:
    assert languages.install(application, "de") == "de"
    assert application.translate("Sidebar", "Home") == "Start"
    assert application.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    assert QLocale().name().startswith("de")
    assert application.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_changing_back_leaves_nothing_behind(application: QApplication) -> None:
    languages.install(application, "de")
    languages.install(application, "en")
    assert application.translate("Sidebar", "Home") == "Home"
    assert QLocale().name().startswith("en")


def test_a_catalogue_lives_as_long_as_its_words_are_asked_for(application: QApplication) -> None:
    languages.install(application, "de")
    for number in range(200):
        _ = [bytes([number]) * size for size in range(60_000, 60_400, 20)]
        assert application.translate("Sidebar", "Home") == "Start"
