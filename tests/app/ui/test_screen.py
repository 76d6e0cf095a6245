"""Whether a window can be opened, found out without Qt."""

import os
import subprocess
import sys

import pytest

from app.ui import screen
from tests.house.files import ROOT

LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="displays as Linux names them")


@LINUX
@pytest.mark.parametrize(
    ("environment", "there"),
    [
        ({}, False),
        ({"DISPLAY": ""}, False),
        ({"DISPLAY": ":0"}, True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, True),
        ({"QT_QPA_PLATFORM": "offscreen"}, True),
    ],
)
def test_a_screen_is_known_by_its_variables(environment: dict[str, str], there: bool) -> None:
    assert screen.has_screen(environment) is there


def test_a_library_that_is_not_there_is_named_by_its_package() -> None:
    assert screen.absent({"libno-such-thing.so.9": "libno-such-thing9"}) == ["libno-such-thing9"]
    assert screen.apt_line(["a", "b"]) == "sudo apt-get install -y a b"


@LINUX
def test_without_a_screen_the_program_says_so_and_loads_no_qt() -> None:
    unwanted = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "QT_STYLE_OVERRIDE"}
    environment = {name: value for name, value in os.environ.items() if name not in unwanted}
    environment["PYTHONPATH"] = str(ROOT)
    code = "import sys; from app.bootstrap import window; code = window(); print('PySide6' in sys.modules, code)"
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=False)
    assert done.stdout.split() == ["False", "4"]
    assert "no screen" in done.stderr
    assert "carebinder --help" in done.stderr


def test_before_the_first_page_nothing_heavy_is_loaded() -> None:
    code = """if True:
        import os, sys
        from pathlib import Path
        from app.ui.application import furnish
        from app.ui.preferences import PreferenceFile
        from app.ui.surroundings import Surroundings
        from app.ui.theme import started
        from models.clock import SystemClock
        around = Surroundings(SystemClock(), os.urandom, PreferenceFile(Path("/nowhere")))
        furnish(started("carebinder"), around).show_door(Path("/nowhere/Anna.vault"))
        print(" ".join(sys.modules), flush=True)
        os._exit(0)"""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=False)
    loaded = set(done.stdout.split())
    heavy = {"sqlalchemy", "sqlcipher3", "cryptography", "pydicom", "numpy", "pypdf", "PIL", "zxcvbn", "platformdirs"}
    assert "app.ui.unlock.unlock" in loaded, done.stderr
    assert not {name.split(".")[0] for name in loaded} & heavy
    assert not loaded & {"models.records", "app.ui.shell", "app.ui.session", "PySide6.QtPdf", "PySide6.QtPrintSupport"}
