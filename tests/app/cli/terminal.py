"""A person at a terminal: a program in a pseudo-terminal that is read and typed to."""

import os
import pty
import select
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.house.files import ROOT

_ON_THIS_TERMINAL = 'exec "$@" <"$0" >"$0" 2>"$0"'


class Terminal:
    """Runs ``carebinder`` in a session of its own, whose first terminal opened becomes the controlling one."""

    def __init__(self, *words: object, folder: Path) -> None:
        try:
            self._screen, keyboard = pty.openpty()
        except OSError:
            pytest.skip("no pseudo-terminal is to be had here")
        line = ["sh", "-c", _ON_THIS_TERMINAL, os.ttyname(keyboard), sys.executable, "-m", "app", *map(str, words)]
        more = {"PYTHONPATH": str(ROOT), "TERM": "xterm", "NO_COLOR": "1", "COLUMNS": "120"}
        environment = {key: value for key, value in os.environ.items() if key != "CAREBINDER_VAULT"} | more
        self._process = subprocess.Popen(line, env=environment, cwd=folder, start_new_session=True)
        self._keyboard = keyboard
        self.shown = ""
        self._read_to = 0

    def sees(self, text: str, seconds: float = 60) -> None:
        """Wait until ``text`` is on the screen, after what was seen before."""
        deadline = time.monotonic() + seconds
        while text not in self.shown[self._read_to :]:
            assert time.monotonic() < deadline, f"{text!r} did not come; on the screen: {self.shown}"
            assert self._read(0.2) or self._process.poll() is None, f"it ended without {text!r}: {self.shown}"
        self._read_to = self.shown.index(text, self._read_to) + len(text)

    def types(self, text: str) -> None:
        """Type a line."""
        os.write(self._screen, text.encode() + b"\r")

    def presses_ctrl_c(self) -> None:
        """What the terminal turns into SIGINT."""
        os.write(self._screen, b"\x03")

    def ends(self) -> int:
        """Wait for the end; the exit code."""
        deadline = time.monotonic() + 60
        while self._process.poll() is None:
            assert time.monotonic() < deadline, self.shown
            self._read(0.1)
        while self._read(0.1):
            continue
        os.close(self._keyboard)
        os.close(self._screen)
        return self._process.returncode

    def _read(self, seconds: float) -> bool:
        ready, _, _ = select.select([self._screen], [], [], seconds)
        if ready:
            self.shown += os.read(self._screen, 65536).decode("utf-8", "replace")
        return bool(ready)
