"""A screen of its own (Xvfb), and the moment at which something is painted on it, seen from outside any program."""

import ctypes
import os
import signal
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

WIDTH, HEIGHT = 1400, 900
_ALL_PLANES = ctypes.c_ulong(-1)
_Z_PIXMAP = 2
_PATIENCE = 30.0
_PAINTED = 4_000
"""Pixels that must have changed: a window, not a pointer."""


class _Image(ctypes.Structure):
    """The head of Xlib's XImage."""

    _fields_ = (
        ("width", ctypes.c_int),
        ("height", ctypes.c_int),
        ("xoffset", ctypes.c_int),
        ("format", ctypes.c_int),
        ("data", ctypes.POINTER(ctypes.c_char)),
        ("byte_order", ctypes.c_int),
        ("bitmap_unit", ctypes.c_int),
        ("bitmap_bit_order", ctypes.c_int),
        ("bitmap_pad", ctypes.c_int),
        ("depth", ctypes.c_int),
        ("bytes_per_line", ctypes.c_int),
        ("bits_per_pixel", ctypes.c_int),
    )


class Screen:
    """An X screen that is looked at."""

    def __init__(self, name: str) -> None:
        self.name = name
        self._x = _library()
        self._display = self._x.XOpenDisplay(name.encode())
        if not self._display:
            raise OSError(f"no X screen {name}")
        self._root = self._x.XDefaultRootWindow(self._display)

    def seconds_to_paint(self, words: Sequence[object], env: dict[str, str]) -> float:
        """Start a program and wait until it has painted a window; the program is ended then."""
        empty = self._rows()
        began = time.perf_counter()
        with subprocess.Popen(
            [str(word) for word in words],
            env={**os.environ, **env, "DISPLAY": self.name},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        ) as program:
            try:
                return self._until_painted(program, empty, began)
            finally:
                os.killpg(program.pid, signal.SIGKILL)
                program.wait()
                self._until_empty(empty)

    def _until_painted(self, program: "subprocess.Popen[bytes]", empty: bytes, began: float) -> float:
        while (passed := time.perf_counter() - began) < _PATIENCE:
            if _differing(self._rows(), empty) >= _PAINTED:
                return passed
            if program.poll() is not None:
                raise ChildProcessError(f"{program.args!r} ended with {program.returncode} before it painted anything")
            time.sleep(0.002)
        raise TimeoutError(f"{program.args!r} painted nothing")

    def _until_empty(self, empty: bytes) -> None:
        deadline = time.perf_counter() + _PATIENCE
        while _differing(self._rows(), empty) >= _PAINTED and time.perf_counter() < deadline:
            time.sleep(0.01)

    def _rows(self) -> bytes:
        """Every sixteenth row of the screen."""
        return b"".join(self._row(top) for top in range(8, HEIGHT, 16))

    def _row(self, top: int) -> bytes:
        image = self._x.XGetImage(self._display, self._root, 0, top, WIDTH, 1, _ALL_PLANES, _Z_PIXMAP)
        content = ctypes.string_at(image.contents.data, image.contents.bytes_per_line)
        self._x.XDestroyImage(image)
        return content


def _differing(one: bytes, other: bytes) -> int:
    pixels = zip(memoryview(one).cast("I"), memoryview(other).cast("I"), strict=True)
    return 0 if one == other else sum(here != there for here, there in pixels)


def _library() -> Any:
    x = ctypes.CDLL("libX11.so.6")
    x.XOpenDisplay.restype = ctypes.c_void_p
    x.XOpenDisplay.argtypes = [ctypes.c_char_p]
    x.XDefaultRootWindow.restype = ctypes.c_ulong
    x.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
    x.XGetImage.restype = ctypes.POINTER(_Image)
    x.XGetImage.argtypes = [ctypes.c_void_p, ctypes.c_ulong, *[ctypes.c_int] * 4, ctypes.c_ulong, ctypes.c_int]
    x.XDestroyImage.argtypes = [ctypes.POINTER(_Image)]
    return x


@contextmanager
def screen() -> Iterator[Screen]:
    """A new screen without a window manager, gone at the end."""
    reading, writing = os.pipe()
    words = ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-nolisten", "tcp"]
    with subprocess.Popen(words, pass_fds=[writing], stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        try:
            with open(reading) as answer:  # noqa: PTH123 - a descriptor, not a path
                number = answer.readline().strip()
            yield Screen(f":{number}")
        finally:
            server.terminate()


def quiet_home(folder: Path) -> dict[str, str]:
    """A home in which no program has ever run, so that none shows a window it remembers."""
    folder.mkdir(parents=True, exist_ok=True)
    places = {name: str(folder / name.lower()) for name in ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME")}
    return {"HOME": str(folder), **places, "QT_QPA_PLATFORM": "xcb"}
