"""Times in what is searched for, in four languages."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.services.asked_dates import Span, asked

TODAY = date(2026, 11, 22)
APRIL = (Span(date(2026, 4, 1), date(2026, 4, 30)),)
SPRING = (Span(date(2026, 3, 1), date(2026, 5, 31)),)
THAT_DAY = (Span(date(2026, 4, 14), date(2026, 4, 14)),)
YEAR = (Span(date(2025, 1, 1), date(2025, 12, 31)),)


@pytest.mark.parametrize(
    ("words", "rest", "spans"),
    [
        *((words, "", APRIL) for words in ("april 2026", "April 2026", "avril 2026", "Abril de 2026", "04/2026")),
        *((words, "", APRIL) for words in ("4.2026", "2026-04", "Apr. 2026", "Apr-2026", "2026 april", "last april")),
        *((words, "", APRIL) for words in ("im letzten April", "avril dernier", "abril pasado", "en avril 2026")),
        *((words, "", SPRING) for words in ("last spring", "Letzten Frühling", "letztes Frühjahr", "spring 2026")),
        *((words, "", SPRING) for words in ("letzten Fruehling", "Fruehjahr 2026")),
        *((words, "", SPRING) for words in ("le printemps dernier", "la primavera pasada", "printemps 2026")),
        *(
            (words, "", THAT_DAY)
            for words in ("14 April 2026", "14. April 2026", "el 14 de abril de 2026", "14.4.2026")
        ),
        *(
            (words, "", THAT_DAY)
            for words in ("April 14, 2026", "14 avril 2026", "2026-04-14", "14/04/2026", "4/14/2026")
        ),
        *((words, "", YEAR) for words in ("2025", "last year", "letztes Jahr", "l'année dernière", "el año pasado")),
        ("ct thorax april 2026", "ct thorax", APRIL),
        ("mri from 04/2026 knee", "mri knee", APRIL),
        ("Blutbild vom letzten Frühling", "Blutbild", SPRING),
        ("scanner d'avril 2026", "scanner", APRIL),
        ("ct seit april 2026", "ct", (Span(date(2026, 4, 1), None),)),
        ("antes de 2026", "", (Span(None, date(2025, 12, 31)),)),
        ("winter 2025", "", (Span(date(2025, 12, 1), date(2026, 2, 28)), Span(date(2024, 12, 1), date(2025, 2, 28)))),
        ("3/4/2026", "", (Span(date(2026, 3, 4), date(2026, 3, 4)), Span(date(2026, 4, 3), date(2026, 4, 3)))),
        ("gestern", "", (Span(date(2026, 11, 21), date(2026, 11, 21)),)),
        ("aujourd'hui", "", (Span(TODAY, TODAY),)),
        ("this month", "", (Span(date(2026, 11, 1), date(2026, 11, 30)),)),
        ("last month", "", (Span(date(2026, 10, 1), date(2026, 10, 31)),)),
        ("semana pasada", "", (Span(date(2026, 11, 9), date(2026, 11, 15)),)),
        ("dieses Jahr", "", (Span(date(2026, 1, 1), date(2026, 12, 31)),)),
    ],
)
def test_times(words: str, rest: str, spans: tuple[Span, ...]) -> None:
    found = asked(words, TODAY)
    assert found is not None
    assert (found.words, found.spans) == (rest, spans)


@pytest.mark.parametrize(
    "words", ["", "hemoglobin", "April", "may", "32.13.2026", "0/2026", "5 mg", "de la", "T2 3000"]
)
def test_what_is_no_time(words: str) -> None:
    assert asked(words, TODAY) is None


@given(st.text(max_size=60))
def test_any_words_are_taken(words: str) -> None:
    asked(words, TODAY)
