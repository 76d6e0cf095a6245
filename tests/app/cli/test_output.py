"""Whatever a file holds, the terminal stays as it is."""

import io
import json
import re
import sys
import unicodedata
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.cli import output

ANYTHING = st.text(st.characters(codec=None))
NASTY = "\x1b[31mred\x1b]0;title\x07\u202egnp.exe\u2066\x9b2J\x00\x7f\u2028\udc80\u200f\U000e0041\ufeff"


def obeyed(sign: str) -> bool:
    """True for what a terminal or a reader's eye would be led by."""
    return unicodedata.category(sign) in {"Cc", "Cs", "Zl", "Zp"} or unicodedata.bidirectional(sign) in {
        *("LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"),
    }


@given(ANYTHING)
def test_lines_stay_and_nothing_else_is_obeyed(text: str) -> None:
    clean = output.harmless(text)
    assert not any(obeyed(sign) for sign in clean.replace("\n", ""))
    assert output.harmless(clean) == clean
    clean.encode("utf-8")


@given(ANYTHING)
def test_one_line_is_one_line(text: str) -> None:
    clean = output.one_line(text)
    assert not any(obeyed(sign) for sign in clean)
    assert len(clean.splitlines()) <= 1


@given(st.lists(st.text(max_size=40), max_size=80).map("/".join))
def test_a_path_is_never_longer_than_a_few_lines(path: str) -> None:
    short = output.short_path(path)
    assert len(short) <= output.LONGEST_PATH
    whole = output.one_line(path)
    assert short == whole or (whole.startswith(short[:50]) and whole.endswith(short[51:]))


def test_a_long_path_keeps_its_beginning_and_the_last_folders() -> None:
    short = output.short_path("/media/anna/" + "very long folder/" * 250 + "2026/lab.pdf")
    assert short.startswith("/media/anna/very long folder/")
    assert re.search("\u2026(/very long folder)+/2026/lab.pdf$", short)
    assert output.short_path("C:\\short\\path.pdf") == "C:\\short\\path.pdf"
    assert len(output.short_path("x" * 5000)) == output.LONGEST_PATH


@given(st.text(st.characters(categories=["L", "N", "P", "S"]), max_size=50))
def test_ordinary_words_of_any_script_are_left_alone(text: str) -> None:
    assert output.harmless(text) == text


@given(ANYTHING)
def test_json_keeps_every_sign_and_is_harmless(text: str) -> None:
    written = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
    before, sys.stdout = sys.stdout, written
    try:
        output.say_json({"text": text})
    finally:
        sys.stdout = before
    raw = written.buffer.getvalue().decode("utf-8")
    assert json.loads(raw)["text"] == text
    assert not any(obeyed(sign) for sign in raw.replace("\n", ""))


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    encoding = "utf-8"

    def isatty(self) -> bool:
        return True


def test_tables_on_a_terminal_take_no_markup_from_data(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setenv("COLUMNS", "120")
    screen = Terminal()
    monkeypatch.setattr(sys, "stdout", screen)
    output.table(("A", "B"), [("[bold]x[/bold]", NASTY), ("[/]", ":smile: [link=file:///etc]y[/link]")])
    shown = screen.getvalue()
    assert "[bold]x[/bold]" in shown
    assert ":smile: [link=file:///etc]y[/link]" in shown
    assert not any(sign in shown for sign in "\x07\u202e\x9b\x00")
    assert "\x1b[31m" not in shown


def test_tables_on_a_terminal_leave_out_what_says_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("COLUMNS", "70")
    screen = Terminal()
    monkeypatch.setattr(sys, "stdout", screen)
    rows = [(1, "", "Anna", "A title of several words that is long", "Clinic of the north and of the south, and more")]
    output.table(("ID", "Empty", "Spare", "Title", "From"), rows, keep=(0,), spare=(2,), main=3)
    shown = screen.getvalue()
    assert "Empty" not in shown
    assert "Anna" not in shown
    assert "A title of several" in shown
    plain = re.sub(r"\x1b\[[0-9;]*m", "", shown)
    assert all(len(line) <= 70 for line in plain.splitlines())


@pytest.mark.parametrize("columns", ["0", "1", "20", "40", "60", "79", "80", "200"])
def test_tables_lose_nothing_on_a_narrow_terminal(monkeypatch: pytest.MonkeyPatch, columns: str) -> None:
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setenv("COLUMNS", columns)
    screen = Terminal()
    monkeypatch.setattr(sys, "stdout", screen)
    rows = [(4, "2026-03-14", "imaging", "Thorax", "40 files, 73 kB"), (5, "2026-03-15", "labs", "Blood", "19 kB")]
    output.table(("ID", "Date", "Type", "Title", "Size"), rows, keep=(0, 1, 4), main=3)
    shown = screen.getvalue()
    assert all(str(cell) in shown for row in rows for cell in row)


def test_long_lines_are_broken_between_words_on_a_terminal_only(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("COLUMNS", "50")
    line = "    - " + "word " * 30 + "end"
    output.say(line, hang=6)
    assert capsys.readouterr().out == line + "\n"
    screen = Terminal()
    monkeypatch.setattr(sys, "stdout", screen)
    output.say(line, hang=6)
    first, *more = screen.getvalue().splitlines()
    assert first.startswith("    - word")
    assert all(part.startswith("      word") and len(part) <= 50 for part in more)
    assert screen.getvalue().split() == line.split()


def test_tables_in_a_pipe_are_tabs(capsys: pytest.CaptureFixture[str]) -> None:
    output.table(("A", "B"), [("1\t2", "3\n4")])
    assert capsys.readouterr().out == "A\tB\n1 2\t3 4\n"


@pytest.mark.parametrize(
    ("count", "words"),
    [(0, "0 bytes"), (999, "999 bytes"), (1000, "1.0 kB"), (525_000_000, "525 MB"), (3 * 10**13, "30 TB")],
)
def test_sizes(count: int, words: str) -> None:
    assert output.size(count) == words


def test_nothing_is_a_terminal_that_is_dumb(monkeypatch: pytest.MonkeyPatch) -> None:
    screen: Any = Terminal()
    monkeypatch.setenv("TERM", "dumb")
    assert not output.is_terminal(screen)
    assert not output.is_terminal(None)
