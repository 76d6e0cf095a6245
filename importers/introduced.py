"""The patient as letters introduce them: "our patient Mrs Anna Muster, who ...", "Anna Muster, born 02.04.1961".

Here a name needs no label with a colon, but a setting in which nobody else is named: a birth date after it, or the
sentence that letters of doctors begin with. What is found are strings to be looked at as names.
"""

import re
from collections.abc import Iterator
from functools import cache

from importers.patterns import any_of
from resources import table

PART = r"[^\W\d_](?:[^\W\d_]|['\N{RIGHT SINGLE QUOTATION MARK}.-])*"
_NAME = rf"({PART}(?:,? {PART}){{1,4}}?)"
_MAIDEN = rf"(?:\s+\((?i:née|nee|geb\.?|geborene|born) {PART}\))?"
_NUMBER = r"(?:\s*\([FMWHV]\))?(?:[\s,(]{1,3}[^\W\d_][\w.-]{0,14}[ ]?[.:#]?[ ]?\d{4,12}\)?)?"
_DATE = r"\d\d?[./-] ?\d\d?[./-] ?\d{2,4}"
_DETERMINED = r"(?:unser|ihr|gemeinsam|d|our|your|mutual|votre|notre|l|nuestr|vuestr|su|el|al|del)[a-zäöü]{0,3}"
_NOT_OF_THEM = r"(?:(?!(?:par|by|durch|por|mit|an|to)\s)[a-zà-ÿ.]{1,14}\s+){0,4}?"
_HOME = r"(?:wohnhaft|wohnh\.|wh\.|residing|domicilié|domiciliada?o?)"


def introduced(head: str) -> Iterator[str]:
    """What stands in the places of ``head`` where a letter names its patient, surest first."""
    for pattern in (_titled_and_born(), _line_and_born(), _our_patient(), _about_them(), _treated()):
        for found in pattern.finditer(head):
            yield found[1]


def above_birth(head: str) -> Iterator[str]:
    """Lines that stand alone above a birth date, with at most an address between: names or headings."""
    for found in _above_birth().finditer(head):
        yield found[1]


@cache
def _words(key: str) -> str:
    return f"(?i:{any_of(table('labels.toml')['person'][key])})"


@cache
def _born() -> str:
    """A word for a birth, what may follow it, and the beginning of a date."""
    words = any_of([*table("labels.toml")["person"]["born"], *table("dates.toml")["labels"]["born"]])
    date = r"(?:\d\d?(?:st|nd|rd|th|er)?[./ -]|\d{4}-)"
    return rf"(?i:{words})(?![^\W\d])[ .:]{{0,3}}(?:(?:am|on|le|el)[ :]{{1,2}})?{date}"


def _after() -> str:
    """As ``_words``, but in small letters only: a name may go on with a capital DE."""
    return any_of(table("labels.toml")["person"]["after"])


def _degrees() -> str:
    provider = table("labels.toml")["provider"]
    return rf"(?:(?i:{any_of([*provider['titles'], *provider['between']])})(?!\w)\.?[ ]*){{0,4}}"


@cache
def _titled_and_born() -> re.Pattern[str]:
    who = rf"(?:{_words('titles')}|{_words('patients')})"
    return re.compile(
        rf"(?<!\w){who}[:,]?\s+(?:{_words('titles')}\s+)?{_NAME}{_MAIDEN}{_NUMBER}(?:,?\s*\(?|[,;]?\s+){_born()}"
    )


@cache
def _line_and_born() -> re.Pattern[str]:
    """A line that begins with the name: with a birth after it, or a date and where they live."""
    who = rf"(?:(?:{_words('titles')}|{_words('patients')})[:,]?[ ]+){{0,2}}{_degrees()}"
    date = rf"(?:[ ]*[,;(]?[ ]*{_born()}|,?[ ]+{_DATE},?[ ]+{_HOME})"
    return re.compile(rf"^[ \t]*{who}{_NAME}{_MAIDEN}{_NUMBER}{date}", re.MULTILINE)


@cache
def _our_patient() -> re.Pattern[str]:
    return re.compile(
        rf"(?<!\w)(?i:{_DETERMINED})\s+{_words('patients')}(?<!\w\.)(?!\w)[,:]?\s+(?:{_words('titles')}\s+)?"
        rf"{_NAME}{_NUMBER}\s*,?\s+{_after()}(?!\w)"
    )


@cache
def _about_them() -> re.Pattern[str]:
    """A sentence about somebody with a title, who is no doctor: "thank you for referring Mrs Muster, a 62-year-old"."""
    who = rf"{_words('titles')}\s+(?!(?i:dr|prof)\b){_NAME}{_NUMBER}(?:,?\s+{_DATE})?"
    aged = rf"[\s,(]+(?:an?\s|de\s|âgée?\s(?:de\s)?)?\d{{1,3}}[ -]?{_words('ages')}"
    return re.compile(rf"(?<!\w){_words('about')}\s+{_NOT_OF_THEM}{who}(?:\s*,?\s+{_after()}(?!\w)|{aged})")


@cache
def _treated() -> re.Pattern[str]:
    """A sentence that begins with who was treated: "Madame Anna Muster a été hospitalisée"."""
    verbs = any_of(table("labels.toml")["person"]["treated"])
    return re.compile(rf"^[ \t]*{_words('titles')}\s+(?!(?i:dr|prof)\b){_NAME}\s+{verbs}(?!\w)", re.MULTILINE)


@cache
def _above_birth() -> re.Pattern[str]:
    between = r"(?:[ \t]*(?:[^\n:]{0,40}\d[^\n:]{0,40})?\n){0,4}"
    return re.compile(rf"^[ \t]*{_NAME}[ \t]*\n{between}[ \t]*{_born()}", re.MULTILINE)
