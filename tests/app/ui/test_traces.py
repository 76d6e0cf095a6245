"""What the window leaves on the computer outside the vault: nothing that names a folder or a file of the person."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.house.files import ROOT

_SESSION = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFileDialog
from shiboken6 import delete
from app.ui.application import QApplication, furnish
from tests.app.ui.stage import surroundings

application = QApplication([])
if sys.argv[2] == "window":
    window = furnish(application, surroundings(Path(sys.argv[1])))
dialog = QFileDialog(None, "", sys.argv[1])
dialog.setFileMode(QFileDialog.FileMode.Directory)
dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
dialog.open()
QTimer.singleShot(50, dialog.accept)
dialog.finished.connect(lambda _result: QTimer.singleShot(50, application.quit))
application.exec()
delete(dialog)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="where Qt keeps settings in a file that HOME decides")
@pytest.mark.parametrize(("who", "files"), [("window", 0), ("qt", 1)])
def test_qts_own_file_dialog_writes_no_names_of_folders(tmp_path: Path, who: str, files: int) -> None:
    home, visited = tmp_path / "home", tmp_path / "Cancer clinic"
    home.mkdir()
    visited.mkdir()
    around = {"HOME": str(home), "XDG_CONFIG_HOME": str(home / "config"), "QT_QPA_PLATFORM": "offscreen"}
    call = [sys.executable, "-c", _SESSION, str(visited), who]
    subprocess.run(call, cwd=ROOT, env=os.environ | around, check=True, timeout=60)
    assert sum(path.is_file() for path in home.rglob("*.conf")) == files
    if files == 0:
        assert not any("Cancer" in path.read_text(errors="replace") for path in home.rglob("*") if path.is_file())
