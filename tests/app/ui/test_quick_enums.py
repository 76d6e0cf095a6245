"""Enumerations made the short way are those that the standard library makes at length."""

from collections.abc import Iterator
from enum import Enum, EnumType, Flag, IntEnum, IntFlag

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6 import QtCore, QtGui, QtWidgets

from app.ui.quick_enums import make_quickly

Made = type[Enum]
KINDS: tuple[Made, ...] = (Enum, IntEnum, Flag, IntFlag)
NAMES = st.text("ABCDEFGHxyz", min_size=1, max_size=5) | st.sampled_from(["real", "numerator", "value", "name"])
NUMBERS = st.integers(-4, 2**33) | st.sampled_from([0, 1, 2, 4, 8, 3, 6, 0xFF00, 1 << 31])


def test_it_is_done_once_with_the_first_import() -> None:
    assert not make_quickly()


def test_those_of_qt_are_the_same() -> None:
    found = [_told(made) for made in _of_qt()]
    assert len(found) > 300
    assert [told[1] for told in found if _facts(_quickly(*told)) != _facts(_at_length(*told))] == []


@given(st.sampled_from(KINDS), st.dictionaries(NAMES, NUMBERS, min_size=1))
def test_others_are_the_same(kind: Made, members: dict[str, int]) -> None:
    told = kind, "Colour", list(members.items())
    assert _facts(_quickly(*told)) == _facts(_at_length(*told))


@pytest.mark.parametrize("members", [["RED", "BLUE"], "RED BLUE", [("RED", "red")], {"RED": 1}, [("RED", (1, 2))]])
def test_all_else_goes_the_long_way(members: object) -> None:
    made = _quickly(Enum, "Colour", members)
    assert _facts(made) == _facts(_at_length(Enum, "Colour", members))


def test_one_made_here_is_from_here() -> None:
    assert Enum("Colour", [("RED", 1)]).__module__ == Enum("Colour", "RED").__module__ == __name__


def _of_qt() -> Iterator[Made]:
    for room in (QtCore, QtGui, QtWidgets):
        for thing in (getattr(room, name) for name in dir(room)):
            nested = vars(thing).values() if isinstance(thing, type) else ()
            for one in (thing, *nested):
                if isinstance(one, type) and issubclass(one, Enum) and one.__module__ == room.__name__:
                    yield one


def _told(made: Made) -> tuple[Made, str, list[tuple[str, object]]]:
    kind = next(base for base in made.__mro__ if base in KINDS)
    return kind, made.__name__, [(name, one.value) for name, one in made.__members__.items()]


def _quickly(kind: Made, name: str, members: object) -> Made:
    made: Made = EnumType._create_(kind, name, members)  # type: ignore[attr-defined]
    return made


def _at_length(kind: Made, name: str, members: object) -> Made:
    made: Made = EnumType._create_.__wrapped__(kind, name, members)  # type: ignore[attr-defined]
    return made


def _facts(made: Made) -> tuple[object, ...]:
    """Whatever a program could ask of an enumeration and of its members."""
    own = [vars(made).get(key) for key in ("__doc__", "_flag_mask_", "_singles_mask_", "_all_bits_", "_boundary_")]
    named = [(name, one.name, one.value, repr(one), str(one), hash(one)) for name, one in made.__members__.items()]
    found = [(one.name, repr(made(one.value))) for one in made]
    turned = [_turned(one) for one in made if isinstance(one, Flag)]
    direct = {name for name, thing in vars(made).items() if isinstance(thing, made)}
    return own, named, found, turned, direct, set(vars(made)), made.__mro__[1:]


def _turned(flag: Flag) -> str:
    try:
        return repr(~flag)
    except ValueError as error:
        return str(error)
