"""A screen of its own with the program on it, and hands to use it: keyboard and mouse through X, nothing of Qt."""

import hashlib
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Protocol

from PIL import Image

TOOLS = ("Xvfb", "openbox", "xdotool", "xclip")
"""Debian: xvfb, openbox, xdotool, xclip."""

WIDTH, HEIGHT = 1280, 800
_LOOK_EVERY = 0.06
_STILL = 3
"""Looks at the screen, one after the other, that must see the same."""

_PATIENCE = 60.0
ROOT = Path(__file__).parents[4]
_WHOLE_SCREEN = """<openbox_config xmlns="http://openbox.org/3.4/rc"><applications>
<application type="normal"><decor>no</decor><maximized>yes</maximized></application></applications></openbox_config>"""

Box = tuple[int, int, int, int]
"""A part of the screen: left, top, right, bottom."""

Place = tuple[int, int]
WHOLE: Box = (0, 0, WIDTH, HEIGHT)


def absent(tools: Sequence[str] = TOOLS) -> list[str]:
    """The tools that are not installed."""
    return [tool for tool in tools if shutil.which(tool) is None]


class Desktop:
    """The program on a screen of 1280 x 800; ``home`` is all that it knows of the computer."""

    def __init__(self, home: Path, display: str, frame: Path, around: "Around | None" = None) -> None:
        self.home, self._frame = home, frame
        self.environment = _environment(home, display)
        self._beside = [self._run(["openbox", "--config-file", _manners(home)])]
        module = "program"
        if around is not None:
            self.environment |= around.environment(home)
            self._beside += map(self._run, around.commands(home))
            module = around.module
        self.program = subprocess.Popen(
            [sys.executable, "-m", f"tests.app.ui.real.{module}"], cwd=ROOT, env=self.environment
        )

    def until(self, true: Callable[[], object], what: str) -> None:
        """Wait until something is true."""
        end = time.monotonic() + _PATIENCE
        while not true():
            assert self.program.poll() is None, f"the program ended while waiting: {what}"
            assert time.monotonic() < end, f"waited in vain: {what}; the window in front: {self.title()}"
            time.sleep(_LOOK_EVERY)

    def titled(self, words: str) -> None:
        """Wait until the window that has the keyboard is called so, and has come to rest."""
        self.until(lambda: words in self.title(), f"a window called {words!r}")
        self.settled()

    def title(self) -> str:
        """What the window that has the keyboard is called."""
        asked = ["xdotool", "getactivewindow", "getwindowname"]
        return subprocess.run(asked, env=self.environment, capture_output=True, text=True, check=False).stdout.strip()

    def drawn(self, box: Box) -> None:
        """Wait until there is something in a part, and the screen has come to rest."""
        self.until(lambda: self.picture().crop(box).getcolors(2) is None, f"something in {box}")
        self.settled()

    def settled(self) -> None:
        """Wait until the screen no longer changes."""
        seen: list[str] = []

        def still() -> bool:
            seen.append(self.seen())
            return len(set(seen[-_STILL:])) == 1 and len(seen) >= _STILL

        self.until(still, "the screen at rest")

    def seen(self, box: Box = WHOLE) -> str:
        """A fingerprint of a part of the screen."""
        return hashlib.sha256(self.picture().crop(box).tobytes()).hexdigest()

    def picture(self) -> Image.Image:
        """The screen as it is: the last bytes of Xvfb's frame, 32 bits for each pixel (X11 XWDFile.h)."""
        pixels = self._frame.read_bytes()[-WIDTH * HEIGHT * 4 :]
        return Image.frombytes("RGB", (WIDTH, HEIGHT), pixels, "raw", "BGRX")

    def key(self, *keys: str, within: Box = WHOLE) -> None:
        """Press keys one after the other, ``Return``, ``ctrl+o``; each must change what is seen in a part."""
        for one in keys:
            self._does(["key", one], within)

    def write(self, words: str) -> None:
        """Type words."""
        self._does(["type", "--delay", "4", words], WHOLE)

    def click(self, place: Place, within: Box = WHOLE) -> None:
        """Press the left mouse button at a place: pixels from the left, from the top."""
        self._point(place)
        self._does(["click", "1"], within)

    def wheel(self, place: Place, within: Box = WHOLE) -> None:
        """Turn the wheel one notch towards the hand."""
        self._point(place)
        self._does(["click", "5"], within)

    def drag(self, start: Place, end: Place, within: Box = WHOLE) -> None:
        """Hold the left mouse button at one place and let it go at another."""
        self._point(start)
        across, down = map(str, end)
        self._does(["mousedown", "1", "mousemove", across, down, "mouseup", "1"], within)

    def copy_files(self, *paths: Path) -> None:
        """Put files on the clipboard as a file manager does."""
        lines = "".join(f"{path.as_uri()}\r\n" for path in paths)
        command = ["xclip", "-selection", "clipboard", "-t", "text/uri-list"]
        subprocess.run(command, input=lines.encode(), env=self.environment, check=True, stdout=subprocess.DEVNULL)

    def close(self) -> None:
        """End everything that was started."""
        for process in (self.program, *reversed(self._beside)):
            process.terminate()
            process.wait(10)

    def _run(self, command: Sequence[str]) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            list(command), env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )

    def _point(self, place: Place) -> None:
        self.hand(["mousemove", *map(str, place)])
        self.settled()

    def _does(self, deed: list[str], within: Box) -> None:
        before = self.seen(within)
        self.hand(deed)
        self.until(lambda: self.seen(within) != before, f"an answer to {deed}")
        self.settled()

    def hand(self, deed: list[str]) -> None:
        """Let xdotool do something, without looking what comes of it."""
        subprocess.run(["xdotool", *deed], env=self.environment, check=True, capture_output=True)


class Around(Protocol):
    """What else there is on a desktop, and which of the modules here starts the program."""

    module: str

    def environment(self, home: Path) -> dict[str, str]:
        """What everybody is told besides."""
        ...

    def commands(self, home: Path) -> Iterator[Sequence[str]]:
        """What is started one after the other before the program is."""
        ...


@contextmanager
def desktop(home: Path, around: Around | None = None) -> Iterator[Desktop]:
    """A desktop for one test; where the test fails its last picture stays in ``home``."""
    home.mkdir()
    with ExitStack() as stack:
        display, frame = stack.enter_context(_screen(home))
        here = Desktop(home, display, frame, around)
        stack.callback(here.close)
        try:
            yield here
        except BaseException:
            here.picture().save(home / "failed.png")
            print("the screen as it was:", home / "failed.png")
            raise


@contextmanager
def _screen(home: Path) -> Iterator[tuple[str, Path]]:
    """A display with a number that was free, and the file its frame is in.

    It does not begin anew when its last client leaves: that would throw out who comes at that moment.
    """
    told, tells = os.pipe()
    command = [
        "Xvfb",
        "-displayfd",
        str(tells),
        "-screen",
        "0",
        f"{WIDTH}x{HEIGHT}x24",
        "-fbdir",
        str(home),
        "-noreset",
    ]
    server = subprocess.Popen([*command, "-nolisten", "tcp"], pass_fds=(tells,), stderr=subprocess.DEVNULL)
    os.close(tells)
    with open(told, encoding="ascii") as answer:  # noqa: PTH123 - a descriptor, not a path
        number = answer.readline().strip()
    try:
        yield f":{number}", home / "Xvfb_screen0"
    finally:
        server.terminate()
        server.wait(10)


def _environment(home: Path, display: str) -> dict[str, str]:
    """What the program is told: its home, its screen, and nothing of the computer the test runs on."""
    for name in ("Documents", "settings"):
        (home / name).mkdir()
    (home / "settings" / "user-dirs.dirs").write_text('XDG_DOCUMENTS_DIR="$HOME/Documents"\n')
    return {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home / "settings"),
        "XDG_RUNTIME_DIR": str(home),
        "DISPLAY": display,
        "LANG": "C.UTF-8",
        "QT_QPA_PLATFORM": "xcb",
        "PYTHONPATH": str(ROOT),
    }


def _manners(home: Path) -> str:
    place = home / "openbox.xml"
    place.write_text(_WHOLE_SCREEN)
    return str(place)
