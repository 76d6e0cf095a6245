"""The reminder of the closed program, as a process: it opens no file of the vault and says no word of it."""

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.journeys.conftest import Carebinder


def due_now(carebinder: Carebinder) -> None:
    """Open the vault once, so that its reminders are known, and let the week's moment be an hour ago."""
    carebinder("week")
    path = settings(carebinder)
    kept = json.loads(path.read_text(encoding="utf-8"))
    (entry,) = kept["vaults"].values()
    entry["waiting"] = {"0" * 16: "2026-01-01T09:00:00+00:00"}
    entry["plan"]["quiet"] = ["00:00", "00:00"]
    path.write_text(json.dumps(kept), encoding="utf-8")


def settings(carebinder: Carebinder) -> Path:
    """The one settings file below the home."""
    (path,) = (carebinder.home / "home").rglob("reminders.json")
    return path


def test_it_loads_neither_ciphers_nor_readers(carebinder: Carebinder) -> None:
    due_now(carebinder)
    code = (
        "import sys; from app.bootstrap import command_line; code = command_line(['remind', '--if-due']);"
        "sys.stderr.write(' '.join(sys.modules)); sys.exit(code)"
    )
    environment = {**carebinder.environment, "PATH": ""}
    line = [sys.executable, "-c", code]
    done = subprocess.run(line, capture_output=True, text=True, env=environment, cwd=carebinder.home, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout == "Something is waiting for you.\n"
    loaded = set(done.stderr.split())
    assert not loaded & {"sqlalchemy", "sqlcipher3", "cryptography", "icalendar", "pydicom", "models.vault.vault"}
    assert not [name for name in loaded if name.startswith("importers")]


@pytest.mark.long
@pytest.mark.skipif(shutil.which("strace") is None, reason="needs strace")
def test_it_opens_no_file_of_the_vault(carebinder: Carebinder, tmp_path: Path) -> None:
    due_now(carebinder)
    log = tmp_path / "trace"
    trace = ["strace", "-f", "-qq", "-e", "trace=%file,%network", "-o", str(log)]
    line = [*trace, *carebinder.words("remind", "--if-due")]
    done = subprocess.run(line, capture_output=True, text=True, env=carebinder.environment, check=False)
    assert done.returncode == 0, done.stderr
    calls = log.read_text(errors="replace").splitlines()
    assert [call for call in calls if "reminders.json" in call], "the trace must see what is opened"
    assert [call for call in calls if str(carebinder.vault) in call and "execve" not in call] == []
    assert [call for call in calls if re.search(r"\bAF_INET6?\b", call)] == []
    written = [call for call in calls if re.search("O_WRONLY|O_RDWR|O_CREAT", call) and "/dev/" not in call]
    folder = str(settings(carebinder).parent)
    assert [call for call in written if folder not in call] == []
