"""What the program asks of the system before it begins."""

import sys

import pytest

from app.bootstrap import territory


@pytest.mark.parametrize(
    ("environment", "where"),
    [
        ({"LANG": "en_US.UTF-8"}, "US"),
        ({"LANG": "en_US.UTF-8", "LC_PAPER": "de_DE.UTF-8"}, "DE"),
        ({"LANG": "en_US.UTF-8", "LC_PAPER": "de_DE", "LC_ALL": "fr_CA@euro"}, "CA"),
        ({"LANG": "zh-Hant-TW", "LC_ALL": ""}, "TW"),
        ({"LANG": "C.UTF-8"}, ""),
        ({"LANG": "POSIX"}, ""),
        ({"LANG": "de"}, ""),
    ],
)
def test_where_the_computer_is(environment: dict[str, str], where: str) -> None:
    assert territory(environment) == where


def test_where_nothing_says_it() -> None:
    assert (territory({}) == "") is (sys.platform != "win32")
