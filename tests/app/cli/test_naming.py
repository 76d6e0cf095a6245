"""Commands named in sentences are those that can be typed here."""

import pytest

from app.cli.naming import STARTED_WITH, as_typed, program
from tests.app.cli.conftest import Run


def test_commands_as_they_are_typed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(STARTED_WITH, raising=False)
    assert as_typed("See: carebinder list") == "See: carebinder list"
    monkeypatch.setenv(STARTED_WITH, "python3 run.py cli\x1b[2J")
    assert program() == "python3 run.py cli [2J"
    monkeypatch.setenv(STARTED_WITH, "python3 run.py cli")
    assert as_typed("See: carebinder list --bin, carebinder --help") == (
        "See: python3 run.py cli list --bin, python3 run.py cli --help"
    )
    assert as_typed("The folder /home/carebinder is not touched.") == "The folder /home/carebinder is not touched."
    assert as_typed("In x/carebinder list") == "In x/carebinder list"


def test_errors_and_help_name_what_can_be_typed(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(STARTED_WITH, "python3 run.py cli")
    assert "python3 run.py cli list" in run("show", 999).stderr
    assert "python3 run.py cli case new" in run("case", "list").stdout
