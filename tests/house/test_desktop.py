"""What the desktop reads of the program: launcher, icon and AppStream metadata."""

import configparser
import re
import shutil
import subprocess

import pytest

from app import VERSION
from app.ui.application import ID
from tests.house.files import ROOT

FOLDER = ROOT / "resources" / "desktop"


def test_the_launcher_names_its_icon_and_our_command() -> None:
    launcher = configparser.ConfigParser(interpolation=None)
    launcher.optionxform = str  # type: ignore[assignment,method-assign] # keeps upper and lower case, as the library says
    launcher.read(FOLDER / f"{ID}.desktop", encoding="utf-8")
    entry = launcher["Desktop Entry"]
    assert entry["Exec"] == "carebinder"
    assert (FOLDER / f"{entry['Icon']}.svg").is_file()
    assert entry["Comment[de]"]


def test_the_metadata_tells_the_version_and_the_launcher() -> None:
    metadata = (FOLDER / f"{ID}.metainfo.xml").read_text(encoding="utf-8")
    assert f"<id>{ID}</id>" in metadata
    assert f'<launchable type="desktop-id">{ID}.desktop</launchable>' in metadata
    assert re.findall(r'<release version="([^"]+)"', metadata)[0] == VERSION


@pytest.mark.parametrize(
    "call",
    [
        ["desktop-file-validate", f"{ID}.desktop"],
        ["appstreamcli", "validate", "--no-net", f"{ID}.metainfo.xml"],
    ],
    ids=lambda call: call[0],
)
def test_the_desktops_own_checkers_agree(call: list[str]) -> None:
    if shutil.which(call[0]) is None:
        pytest.skip(f"{call[0]} is not installed")
    answer = subprocess.run(call, cwd=FOLDER, capture_output=True, text=True, check=False)
    assert answer.returncode == 0, answer.stdout + answer.stderr
