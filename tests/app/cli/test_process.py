"""The program as a process: codes, streams, pipes and Ctrl-C, as a shell sees them."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.app.cli.conftest import PASSPHRASE, Run
from tests.house.files import ROOT
from tests.makers import ct_series, pdf_bytes

COMMAND = [sys.executable, "-m", "app"]
READERS = {"pydicom", "numpy", "pypdf", "pypdfium2", "reportlab", "PIL", "alembic", "rich", "pydantic", "zxcvbn"}
HEAVY = {"sqlalchemy", "sqlcipher3", "cryptography", *READERS}


def environment(**more: str) -> dict[str, str]:
    """This process's environment without a vault of its own."""
    return {key: value for key, value in os.environ.items() if key != "CAREBINDER_VAULT"} | {
        "PYTHONPATH": str(ROOT),
        **more,
    }


def call(*words: object, typed: str = "", **more: str) -> subprocess.CompletedProcess[bytes]:
    """Run the program to its end."""
    return subprocess.run(
        [*COMMAND, *map(str, words)], input=typed.encode(), capture_output=True, env=environment(**more), check=False
    )


@pytest.fixture
def opened(vault_path: Path, passphrase_file: Path) -> list[object]:
    """The global options for this test's vault."""
    return ["--vault", vault_path, "--passphrase-file", passphrase_file]


def test_help_is_the_documentation() -> None:
    shown = call("--help")
    assert shown.returncode == 0
    assert b"Commands:" in shown.stdout
    assert b"\x1b" not in shown.stdout
    assert call("no-such-command").returncode == 2
    assert call("list", "--no-such-option").returncode == 2


@pytest.mark.skipif(os.name == "nt", reason="no core files")
def test_a_crash_leaves_no_picture_of_the_memory(tmp_path: Path) -> None:
    code = (
        "import os, resource as r, app.__main__ as program; most = r.getrlimit(r.RLIMIT_CORE)[1];"
        "r.setrlimit(r.RLIMIT_CORE, (most, most));"
        "program._complete_streams = lambda: (print(r.getrlimit(r.RLIMIT_CORE), flush=True), os.abort());"
        "program.main()"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, env=environment(), capture_output=True, check=False
    )
    import resource

    piped = sys.platform == "linux" and resource.getrlimit(resource.RLIMIT_CORE)[1] != 0
    # one byte is what also keeps Linux from handing the picture to a program; see core(5)
    assert (done.returncode, done.stdout) == (-signal.SIGABRT, b"(1, 1)\n" if piped else b"(0, 0)\n")
    assert list(tmp_path.iterdir()) == []


def loaded_by(*lines: list[object]) -> set[str]:
    """The modules that commands, one after another, have imported when they end."""
    code = (
        "import sys, json; from app.bootstrap import command_line; code = max(map(command_line, json.load(sys.stdin)));"
        "sys.stderr.write(' '.join(sys.modules)); sys.exit(code)"
    )
    asked = json.dumps([list(map(str, words)) for words in lines])
    line = [sys.executable, "-c", code]
    done = subprocess.run(line, input=asked, capture_output=True, text=True, env=environment(), check=False)
    assert done.returncode == 0, done.stderr
    return set(done.stderr.split())


def packages(modules: set[str]) -> set[str]:
    """The top-level packages of modules."""
    return {name.split(".")[0] for name in modules}


def test_start_loads_nothing_heavy() -> None:
    loaded = loaded_by(["--help"], ["import", "--help"], ["vault", "--help"])
    assert not packages(loaded) & HEAVY
    assert not {name for name in loaded if name.startswith(("app.services", "models.vault", "importers."))}


def test_commands_load_what_they_need_and_no_readers(opened: list[object], tmp_path: Path) -> None:
    note = tmp_path / "note.txt"
    note.write_text("A note about Anna Muster.")
    loaded = loaded_by([*opened, "person", "list"], [*opened, "import", note])
    assert not packages(loaded) & READERS
    assert "importers.describing" not in loaded  # words are told apart in the limited child


def test_codes(opened: list[object], vault_path: Path, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong"
    wrong.write_text("not the passphrase at all\n")
    assert call(*opened, "person", "list").returncode == 0
    assert call("list").returncode == 2
    assert call("--vault", vault_path, "--passphrase-file", wrong, "list").returncode == 3
    assert call("--vault", tmp_path / "none", "--passphrase-file", wrong, "list").returncode == 4
    assert call("verify", tmp_path).returncode == 1


def test_the_vault_may_come_from_the_environment(vault_path: Path) -> None:
    done = call("--passphrase-file", "-", "person", "list", typed=PASSPHRASE, CAREBINDER_VAULT=str(vault_path))
    assert done.returncode == 0
    assert b"Anna Muster" in done.stdout


def test_json_alone_on_standard_output_in_utf8_whatever_the_terminal(opened: list[object], tmp_path: Path) -> None:
    letter = tmp_path / "Befund für Ana Čapek.pdf"
    letter.write_bytes(pdf_bytes("Patient: Anna Muster", title="Befund für 山田"))
    done = call(*opened, "import", letter, "--json", PYTHONIOENCODING="ascii", LC_ALL="C")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout.decode("utf-8"))["items"][0]["path"].endswith("Čapek.pdf")
    words = call(*opened, "list", PYTHONIOENCODING="ascii", LC_ALL="C")
    assert words.returncode == 0, words.stderr
    assert words.stdout.isascii()
    listed = call(*opened, "list", "--json", PYTHONIOENCODING="latin-1")
    assert "山田" in listed.stdout.decode("utf-8")


def test_a_reader_that_goes_away_is_no_fault(opened: list[object]) -> None:
    for words in ([*opened, "person", "list"], ["--help"]):
        reading, writing = os.pipe()
        os.close(reading)
        done = subprocess.run(
            [*COMMAND, *map(str, words)], stdout=writing, stderr=subprocess.PIPE, env=environment(), check=False
        )
        os.close(writing)
        assert done.stderr == b""
        assert done.returncode in (0, 1)


@pytest.mark.parametrize("closed", [">&-", "2>&-", "<&- >&- 2>&-"])
def test_streams_may_be_closed(opened: list[object], closed: str, run: Run) -> None:
    if os.name == "nt":
        pytest.skip("a shell's way of closing streams")
    line = ["sh", "-c", f'"$@" {closed}', "sh", *COMMAND, *map(str, opened), "person", "add", "--name", "Bo Muster"]
    done = subprocess.run([*line, "--born", "1970-01-01"], capture_output=True, env=environment(), check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    assert "Bo Muster" in run("person", "list").stdout


@pytest.fixture
def endless(tmp_path: Path) -> Path:
    """A source that takes long enough to be interrupted."""
    folder = tmp_path / "many"
    ct_series(folder, 40, size=16)
    for number in range(400):
        (folder / f"note{number:03}.txt").write_text(f"Note {number} about Anna Muster. " * 40)
    return folder


def wait_for_writing(vault: Path) -> None:
    """Return as soon as the first bytes are under way into the vault."""
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        if any(path.is_file() for folder in ("tmp", "segments") for path in (vault / folder).rglob("*")):
            return
        time.sleep(0.005)
    pytest.fail("nothing was written")


@pytest.mark.skipif(os.name == "nt", reason="signals as shells send them")
def test_ctrl_c_keeps_what_is_stored(opened: list[object], vault_path: Path, endless: Path, run: Run) -> None:
    running = subprocess.Popen(
        [*COMMAND, *map(str, opened), "import", str(endless)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(),
    )
    wait_for_writing(vault_path)
    running.send_signal(signal.SIGINT)
    out, err = running.communicate(timeout=120)
    assert running.returncode == 130, (out, err)
    assert b"Traceback" not in err
    assert b"Stopped" in err
    again = run("import", endless, "--json")
    assert again.exit_code == 0, again.output
    report = json.loads(again.stdout)
    assert report["found"] == 440
    assert report["stored"] + report["duplicate"] == 440
    assert run("vault", "check").exit_code == 0


@pytest.mark.skipif(os.name == "nt", reason="signals as shells send them")
def test_ctrl_c_before_anything_began(opened: list[object]) -> None:
    running = subprocess.Popen(
        [*COMMAND, "--vault", str(opened[1]), "--passphrase-file", "-", "list"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(),
    )
    time.sleep(1.5)
    running.send_signal(signal.SIGINT)
    _out, err = running.communicate(timeout=120)
    assert running.returncode == 130
    assert b"Traceback" not in err
