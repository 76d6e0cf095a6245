"""Dates by rule: roles from labels, day and month never guessed."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from importers.dating import find_dates
from importers.names import fold
from importers.spotting import spot
from models.dates import PartialDate
from resources import table

LONG_S, DOTLESS = "\N{LATIN SMALL LETTER LONG S}", "\N{LATIN SMALL LETTER DOTLESS I}"


def told(text: str, language: str = "") -> list[str]:
    return [f"{role} {date}" for role, date in find_dates(text, language).documented]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Collected: 2026-03-02   Reported: 2026-03-03", "", ["collected 2026-03-02", "reported 2026-03-03"]),
        ("Reported: 2026-03-03\nCollected: 2026-03-02", "", ["collected 2026-03-02", "reported 2026-03-03"]),
        ("Entnahme: 07.11.2025 07:40 Eingang: 08.11.2025", "de", ["collected 2025-11-07", "other 2025-11-08"]),
        ("Fecha de extracción: 02/09/2025", "es", ["collected 2025-09-02"]),
        ("Fecha de extraccion: 02/09/2025", "es", ["collected 2025-09-02"]),
        ("Date de prélèvement : 02/09/2025", "fr", ["collected 2025-09-02"]),
        ("Paris, le 1er mars 2024", "fr", ["other 2024-03-01"]),
        ("Berlin, den 12. März 2024", "de", ["other 2024-03-12"]),
        ("die sich am 09.02.22 in Behandlung befand", "de", ["collected 2022-02-09"]),
        ("der sich vom 01.03.28 bis zum 15.05.28 in Behandlung", "de", ["collected 2028-05-15", "other 2028-03-01"]),
        ("vom 29.07.2023-01.08.2023 in Behandlung", "de", ["other 2023-08-01", "other 2023-07-29"]),
        ("die vom 11.01.-14.01.2026 behandelt wurde", "de", ["other 2026-01-14"]),
        ("hospitalisée du 03/03/2026 au 08/03/2026", "fr", ["collected 2026-03-08", "other 2026-03-03"]),
        ("Admission date: 2026-03-03 to 2026-03-08", "en", ["collected 2026-03-08", "other 2026-03-03"]),
        ("Tel. 030-11.12.2020-55", "de", []),
        ("Berlin, den 12. Marz 2024; Maerz 24", "de", ["other 2024-03-12"]),
        ("Wien, am 3. Janner 2024", "de", ["other 2024-01-03"]),
        ("Paris, le 7 fevrier 2024", "fr", ["other 2024-02-07"]),
        ("Berlin, den 12. Ma\N{COMBINING DIAERESIS}rz 2024", "de", ["other 2024-03-12"]),
        ("Madrid, a 14 de marzo de 2026", "es", ["other 2026-03-14"]),
        ("Date: 18-Jul-2025", "en", ["reported 2025-07-18"]),
        ("Report date: March 3rd, 2024", "en", ["reported 2024-03-03"]),
        ("Report date: March 2024", "en", ["reported 2024-03"]),
        ("Printed on 18 Jul 25", "en", ["printed 2025-07-18"]),
        ("Datum: 13.03.24", "de", ["reported 2024-03-13"]),
        ("April 18, 2025\nValid 04/18/2025 to 07/17/2025", "en", ["other 2025-04-18"]),
        ("Hamburg, 14.03.2025\nUntersuchung vom 12.03.2025", "de", ["collected 2025-03-12", "other 2025-03-14"]),
        ("festgestellt am 10.06.2025, bis einschließlich 17.06.2025", "de", ["reported 2025-06-10"]),
        ("Date: 06/02/2025\nTotal 12,00 €", "", ["reported 2025-02-06"]),
        ("Fecha: 06/02/2025", "", ["reported 2025-02-06"]),
        ("Collected 20260302", "en", ["collected 2026-03-02"]),
        ("Reported: 10/25/2025, collected: 10/03/2025", "en", ["collected 2025-10-03", "reported 2025-10-25"]),
        ("Reported: 25/10/2025, collected: 03/10/2025", "en", ["collected 2025-10-03", "reported 2025-10-25"]),
        ("Report date: 03/04/2025\nAustin, TX 78701", "en", ["reported 2025-03-04"]),
        ("NHS\nReport date: 03/04/2025", "en", ["reported 2025-04-03"]),
        ("Date (mm/dd/yyyy): 03/04/2025", "en", ["reported 2025-03-04"]),
        ("Date: 05/05/2025", "en", ["reported 2025-05-05"]),
        ("Admission date: 2026-01-02 Discharge date: 2026-01-09", "", ["collected 2026-01-09", "other 2026-01-02"]),
        ("Next appointment: 12.05.2026, gültig bis 31.12.2026", "de", []),
        ("BP 120/80, ratio 1/2/3, version 1.2.14, 10-5-12, 95%, die 3.5", "", []),
        ("Datum: 31.02.2024", "de", []),
        ("Datum: 12.03.2999", "de", []),
    ],
)
def test_roles_and_forms(text: str, language: str, expected: list[str]) -> None:
    assert told(text, language) == expected


def test_a_months_name_however_it_is_spelt_ends_no_reading() -> None:
    """Without accents, with an e for a diaeresis, in capitals, with letters that only count as cases of others."""
    names = [name for names in table("dates.toml")["months"].values() for name in names.split()]
    spelt = {way for name in names for way in (name, name.upper(), fold(name), name.replace("ä", "ae"))}
    for name in spelt | {name.replace("s", LONG_S) for name in spelt} | {name.replace("i", DOTLESS) for name in spelt}:
        assert len(spot(f"7 {name} 20")) <= 1
        assert len(spot(f"7 {name} 2020")) <= 1
    assert all(len(spot(f"7 {name} 2020")) == 1 for name in spelt)


def test_what_may_be_either_is_not_guessed() -> None:
    dates = find_dates("Report date: 03/04/2025\nDOB 05/06/1961", "en")
    assert dates.unclear
    assert dates.documented == (("reported", PartialDate(2025)),)
    assert dates.born == PartialDate(1961)


def test_dates_that_contradict_leave_the_order_open() -> None:
    dates = find_dates("Reported: 25/10/2025 Collected: 10/25/2025 Printed: 03/04/2025", "en")
    assert dates.unclear
    assert ("printed", PartialDate(2025)) in dates.documented


@pytest.mark.parametrize(
    ("text", "born"),
    [
        ("Anna Muster, geb. am 02.04.1961, Befund", PartialDate(1961, 4, 2)),
        ("Anna Muster, *02.04.1961", PartialDate(1961, 4, 2)),
        ("D.O.B.: 14/03/1961", PartialDate(1961, 3, 14)),
        ("née le 2 avril 1961", PartialDate(1961, 4, 2)),
        ("F. Nac.: 23/02/1970", PartialDate(1970, 2, 23)),
        ("Date of birth\n1961-04-02", PartialDate(1961, 4, 2)),
        ("geb. 02.04.61 Datum: 12.03.2024", PartialDate(1961, 4, 2)),
        ("geb. 02.04.11 Datum: 12.03.2024", PartialDate(2011, 4, 2)),
    ],
)
def test_birth_dates_stand_apart(text: str, born: PartialDate) -> None:
    dates = find_dates(text, "")
    assert dates.born == born
    assert all(date != born for _, date in dates.documented)


def test_what_a_long_text_tells_of_is_not_its_date() -> None:
    history = "Arztbrief\n" + "x " * 600 + " OP 2019-02-03, erneut 2020-02-03 " + "y " * 4000
    assert told(history + "\nDatum: 12.03.2024", "de") == ["reported 2024-03-12"]
    assert told(history, "de") == []


@given(st.dates(min_value=PartialDate(1990).first_day(), max_value=PartialDate(2089).last_day()))
def test_every_day_is_read_in_every_clear_form(day: object) -> None:
    date = PartialDate.parse(str(day))
    assert date.day is not None
    for text in (str(date), f"{date.day}.{date.month}.{date.year}", f"{date.year}/{date.month}/{date.day}"):
        assert find_dates(f"Datum: {text}", "de").documented == (("reported", date),)


@given(st.text("0123456789./- jan mars de\n*:", max_size=300))
def test_any_text_is_answered_and_nothing_overlaps(text: str) -> None:
    spotted = spot(text)
    assert all(one.end <= other.start for one, other in itertools.pairwise(spotted))
    assert find_dates(text).documented is not None
