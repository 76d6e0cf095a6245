"""The words of the window in the language chosen: Qt's translation catalogues, English where one is silent.

A catalogue is ``resources/translations/carebinder_LL.qm`` (see the README there): one more file is one more language.
"""

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from resources import data, names

SOURCE = "en"
"""The language that the program's own texts are written in; its catalogue holds the plurals only."""

_FOLDER = "translations"
_COUNTRIES = {SOURCE: "en_GB"}
"""Where dates and numbers go by when the system does not say: 14 Mar 2026."""

_installed: list[QTranslator] = []
_catalogues: dict[str, bytes] = {}
"""What was loaded, by language: Qt reads a catalogue where it lies and does not copy it."""


def available() -> list[str]:
    """The codes of all languages there is a catalogue for, such as ``de``; English first."""
    codes = {name.removeprefix("carebinder_").removesuffix(".qm") for name in names(_FOLDER) if name.endswith(".qm")}
    return [SOURCE, *sorted(codes - {SOURCE})]


def spoken(language: str) -> str:
    """A language's name in itself: ``Deutsch``."""
    if language == SOURCE:
        return "English"
    native = QLocale(language).nativeLanguageName()
    return native[:1].upper() + native[1:]


def chosen(wanted: str) -> str:
    """The language to use: the one wanted, else the first of the system's there is a catalogue for, else English."""
    there = available()
    asked = [wanted] if wanted else [tag.split("-")[0] for tag in QLocale.system().uiLanguages()]
    return next((language for language in asked if language in there), SOURCE)


def install(application: QApplication, wanted: str) -> str:
    """Use a language for words, dates and reading direction; "" follows the system. Returns the one in force.

    Dates and numbers keep the country's manner where the system speaks the same language (14.03.2026, 14 Mar 2026).
    """
    while _installed:
        old = _installed.pop()
        if isValid(old):
            application.removeTranslator(old)
            old.setParent(None)
            old.deleteLater()
    language = chosen(wanted)
    system = QLocale.system()
    locale = system if system.name().split("_")[0] == language else QLocale(_COUNTRIES.get(language, language))
    QLocale.setDefault(locale)
    application.setLayoutDirection(QLocale(language).textDirection())
    if language != SOURCE:
        _add_qts_own(application, language)
    translator = QTranslator(application)
    if language not in _catalogues:
        _catalogues[language] = data(f"{_FOLDER}/carebinder_{language}.qm")
    if translator.load(_catalogues[language]):
        application.installTranslator(translator)
        _installed.append(translator)
    return language


def _add_qts_own(application: QApplication, language: str) -> None:
    """Qt's own words: file dialogs, context menus."""
    translator = QTranslator(application)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if translator.load(f"qtbase_{language}", folder):
        application.installTranslator(translator)
        _installed.append(translator)
