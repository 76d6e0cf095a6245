"""Messages of the desktop: the programs called, what they are given, and that none of it is a script."""

import os
import shutil
import subprocess
from collections.abc import Iterator

import pytest

from app.reminders import words
from app.reminders.notifying import DesktopNotifier
from app.reminders.tools import Answer, SystemTools
from resources import table
from tests.app.reminders.fakes import NOT_THERE, FakeTools
from tests.fakes import SilentNotifier

HOSTILE = '-x "; rm -rf $HOME `id` \\ $(id)'


def test_linux_tries_one_way_after_another() -> None:
    tools = FakeTools()
    assert DesktopNotifier(tools, "linux").notify("Carebinder", "Hello")
    assert [line[0] for line in tools.lines] == ["notify-send"]
    assert tools.lines[0][-3:] == ("--", "Carebinder", "Hello")
    tools = FakeTools({"notify-send": NOT_THERE})
    assert DesktopNotifier(tools, "linux").notify("Carebinder", HOSTILE)
    assert [line[0] for line in tools.lines] == ["notify-send", "gdbus"]
    assert not DesktopNotifier(FakeTools({"notify-send": NOT_THERE, "gdbus": Answer(1)}), "linux").notify("a", "b")


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_the_text_is_never_part_of_a_script(platform: str) -> None:
    tools = FakeTools()
    assert DesktopNotifier(tools, platform).notify("Carebinder", HOSTILE)
    ((*program, last),) = tools.lines
    assert not any("rm -rf" in word for word in program)
    assert (last == HOSTILE) == (platform == "darwin")
    assert (tools.extras[0].get("CAREBINDER_TEXT") == HOSTILE) == (platform == "win32")


def test_a_silent_one_keeps_what_it_was_given() -> None:
    silent = SilentNotifier()
    assert silent.notify("a", "b")
    assert silent.shown == [("a", "b")]


@pytest.mark.parametrize("language", sorted(table("wording/reminders.toml")))
def test_no_message_has_a_medical_word(language: str) -> None:
    medical = ("health", "doctor", "record", "medic", "appointment", "opinion", "gesund", "arzt", "termin", "meinung")
    said = [words.message(count, habit, language) for count, habit in ((1, True), (1, False), (3, True))]
    assert len(set(said)) == 3
    titles = [words.plain_title(kind, language) for kind in ("habit", "receipt", "safety")]
    text = " ".join([*(" ".join(one) for one in said), *titles]).lower()
    assert not [word for word in medical if word in text]


def test_the_language_is_the_one_chosen_or_the_systems(monkeypatch: pytest.MonkeyPatch) -> None:
    assert [words.chosen(one) for one in ("de", "de_AT", "tlh")] == ["de", "de", "en"]
    for name in ("LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "de_CH.UTF-8")
    assert words.chosen("") == "de"
    monkeypatch.setenv("LC_ALL", "C")
    assert words.chosen("") == "en"


def test_the_languages_have_the_same_words() -> None:
    shapes = {
        name: {part: sorted(entries) for part, entries in of.items()}
        for name, of in table("wording/reminders.toml").items()
    }
    assert all(shape == shapes["en"] for shape in shapes.values())


def test_tools_of_the_system() -> None:
    tools = SystemTools()
    assert not tools.run(["carebinder-has-no-such-program"]).there
    answer = tools.run(["sh", "-c", 'echo "$CAREBINDER_TEXT"; exit 3'], {"CAREBINDER_TEXT": HOSTILE})
    assert (answer.code, answer.said, answer.well) == (3, HOSTILE, False)


@pytest.fixture
def service() -> Iterator[str]:
    """A message bus of its own, with a service of the desktop's name on it."""
    needed = ("dbus-daemon", "gdbus", "dunst", "Xvfb")
    if not all(map(shutil.which, needed)):
        pytest.skip("no bus here")
    line = ("dbus-daemon", "--session", "--nofork", "--print-address")
    with subprocess.Popen(line, stdout=subprocess.PIPE, text=True) as bus:
        assert bus.stdout is not None
        try:
            yield bus.stdout.readline().strip()
        finally:
            bus.terminate()


def test_gdbus_understands_what_it_is_given(service: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a service the call itself is well formed: what fails is that nobody answers to the name."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", service)
    monkeypatch.setenv("XDG_DATA_DIRS", os.devnull)
    tools = FakeTools({"notify-send": NOT_THERE})
    DesktopNotifier(tools, "linux").notify("Carebinder", HOSTILE)
    answer = SystemTools().run(tools.lines[1])
    assert "org.freedesktop" in answer.said
    assert "parse" not in answer.said.lower()
