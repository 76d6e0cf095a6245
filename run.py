#!/usr/bin/env python3
"""Set Carebinder up and run it. Needs only Python 3.11 or newer and its standard library.

python3 run.py                 set up, then open the window (without a screen: the sample package)
python3 run.py test [--long]   set up, then run every test and check
python3 run.py demo [...]      the sample person's records, from import to verified package
python3 run.py bench [...]     speed and memory against their references
python3 run.py cli COMMAND ... the command line
python3 run.py screenshots DIR pictures of every page of the window

python3 run.py --with-ocr [...]  the same, and from then on with what reads the words of scans (250 MB more)
"""

import hashlib
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from app.ui import screen

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
PIP: tuple[str, ...] = (str(PYTHON), "-m", "pip", "--quiet", "--disable-pip-version-check")
TRUSTED = {"UV_SYSTEM_CERTS": "1", "UV_NATIVE_TLS": "1"}
"""Have uv trust the certificates that the system trusts, under its new name for that and its old one."""

WITH_OCR = "--with-ocr"

PACKAGES = ("lib/python*/site-packages", "Lib/site-packages")
OLDEST = (3, 11)
DEBIAN_NEEDS = ("python3-venv",)
BENCH_NEEDS = {
    "gocryptfs": "gocryptfs",
    "fusermount": "fuse",
    "dcmmkdir": "dcmtk",
    "pdftotext": "poppler-utils",
    "Xvfb": "xvfb",
    "keepassxc": "keepassxc",
}
TEST_NEEDS = {
    "Xvfb": "xvfb",
    "xauth": "xauth",
    "xdotool": "xdotool",
    "openbox": "openbox",
    "import": "imagemagick",
    "xwd": "x11-apps",
    "xclip": "xclip",
}
"""What the tests in a real window use; without it they are skipped."""

CODE = ("app", "models", "importers", "resources")


def main(arguments: list[str]) -> int:
    """Run the command named first; exit code as for a shell."""
    if Path(sys.prefix) == VENV:  # the environment cannot make itself anew
        base = getattr(sys, "_base_executable", sys.executable)
        return subprocess.run([base, str(ROOT / "run.py"), *arguments], check=False).returncode
    if sys.version_info < OLDEST:
        print(f"Carebinder needs Python {OLDEST[0]}.{OLDEST[1]} or newer; this is {sys.version.split()[0]}.")
        return 4
    ocr = arguments[:1] == [WITH_OCR]
    arguments = arguments[ocr:]
    command, rest = (arguments[0], arguments[1:]) if arguments else ("run", [])
    actions = {"run": _window, "demo": _demo, "test": _test, "bench": _bench, "cli": _cli, "screenshots": _screenshots}
    if command not in actions:
        print(__doc__)
        return 0 if command in ("help", "--help", "-h") else 2
    try:
        set_up(_lock(developer=command in ("test", "bench", "screenshots"), ocr=ocr))
    except subprocess.CalledProcessError as error:
        print(f"Setting up failed at: {' '.join(map(str, error.cmd))}", file=sys.stderr)
        print(
            "Nothing else was changed. Check the network connection, then run the same command again.", file=sys.stderr
        )
        return 4
    try:
        return actions[command](rest)
    except KeyboardInterrupt:
        return 130


def _lock(*, developer: bool, ocr: bool) -> Path:
    """Which lock file holds: developers have everything, and who once asked for what reads scans keeps it."""
    if developer:
        return ROOT / "requirements-dev.lock"
    asked = ocr or (VENV / "requirements-ocr.stamp").exists()
    return ROOT / ("requirements-ocr.lock" if asked else "requirements.lock")


def set_up(lock: Path) -> None:
    """Bring ``.venv`` in step with the lock file; a fraction of a second when it already is."""
    wanted = hashlib.sha256(lock.read_bytes() + sys.version.encode()).hexdigest()
    stamp = VENV / f"{lock.stem}.stamp"
    if PYTHON.exists() and stamp.exists() and stamp.read_text() == wanted:
        _compile_ours(stamp)
        return
    print("Setting Carebinder up (once, about a minute) ...", file=sys.stderr)
    uv = shutil.which("uv")
    if not _works(uv):
        _make_environment(uv)
    _install(lock, uv)
    _unpack_qts_support()
    _compile_ours(stamp)
    stamp.write_text(wanted)


def _install(lock: Path, uv: str | None) -> None:
    """Install what the lock file names, by uv, which takes a quarter of pip's time; by pip where uv cannot."""
    uv = uv or _installed_uv()
    if uv:
        words = [uv, "pip", "install", "--quiet", "--no-deps", "--compile-bytecode", "--python", str(PYTHON)]
        words += ["--require-hashes", "-r", str(lock)]
        pip = _has_pip()
        told = subprocess.DEVNULL if pip else None  # what pip can mend need frighten nobody
        if subprocess.run(words, env={**os.environ, **TRUSTED}, stderr=told, check=not pip).returncode == 0:
            return
        print("This takes a little longer here ...", file=sys.stderr)
    subprocess.run([*PIP, "install", "--no-deps", "--no-compile", "--require-hashes", "-r", str(lock)], check=True)
    compiling = [str(PYTHON), "-m", "compileall", "-q", "-j", "0"]
    for pattern in PACKAGES:
        for folder in VENV.glob(pattern):
            subprocess.run([*compiling, folder], check=False, stdout=subprocess.DEVNULL)


def _installed_uv() -> str | None:
    """The uv of the environment itself, put there first where it runs on this kind of machine."""
    lock = str(ROOT / "requirements-setup.lock")
    subprocess.run([*PIP, "install", "--require-hashes", "-r", lock], check=False, stderr=subprocess.DEVNULL)
    return shutil.which("uv", path=str(PYTHON.parent))


def _has_pip() -> bool:
    probe = [str(PYTHON), "-c", "import pip"]
    return subprocess.run(probe, capture_output=True, check=False).returncode == 0


def _unpack_qts_support() -> None:
    """Have Qt for Python keep its support modules as compiled files: unpacked at every start they cost 30 ms.

    SBK_EMBED is its own switch for that. Where Qt cannot be loaded yet, it does without.
    """
    unpacked = {**os.environ, "SBK_EMBED": "0"}
    subprocess.run([PYTHON, "-c", "import PySide6.QtCore"], env=unpacked, stderr=subprocess.DEVNULL, check=False)
    for pattern in PACKAGES:
        for folder in VENV.glob(f"{pattern}/shiboken6/files.dir"):
            subprocess.run([PYTHON, "-m", "compileall", "-q", folder], check=False)


def _compile_ours(stamp: Path) -> None:
    """Compile our own modules where they are newer than the last time: a start must not wait for that."""
    done = stamp.with_suffix(".compiled")
    last = done.stat().st_mtime if done.exists() else 0.0
    if any(path.stat().st_mtime > last for name in CODE for path in (ROOT / name).rglob("*.py")):
        subprocess.run([PYTHON, "-m", "compileall", "-q", *(ROOT / name for name in CODE)], check=False)
        done.touch()


def _works(uv: str | None) -> bool:
    """True when the environment exists, runs under this very Python, and can be installed into."""
    if not PYTHON.exists():
        return False
    program = "import sys; print(sys.version)" if uv else "import pip, sys; print(sys.version)"
    answer = subprocess.run([PYTHON, "-c", program], capture_output=True, text=True, check=False)
    return answer.stdout.strip() == sys.version


def _make_environment(uv: str | None) -> None:
    shutil.rmtree(VENV, ignore_errors=True)
    if uv:
        subprocess.run([uv, "venv", "--quiet", "--python", sys.executable, VENV], check=True)
        return
    if not _can_make_environments():
        _install_on_debian(DEBIAN_NEEDS)
    subprocess.run([sys.executable, "-m", "venv", VENV], check=True)


def _can_make_environments() -> bool:
    probe = [sys.executable, "-c", "import ensurepip, venv"]
    return subprocess.run(probe, capture_output=True, check=False).returncode == 0


def _install_on_debian(packages: tuple[str, ...]) -> None:
    """Install system packages when we may, otherwise print the one line to paste and stop."""
    line = f"apt-get install -y {' '.join(packages)}"
    if not _is_debians_root():
        print(
            f"Some system packages are missing. Paste this line, then run the same command again:\n\n    sudo {line}\n"
        )
        raise SystemExit(4)
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(["apt-get", "update", "-qq"], check=True, env=quiet, stdout=subprocess.DEVNULL)
    subprocess.run(["apt-get", "install", "-y", "-qq", *packages], check=True, env=quiet, stdout=subprocess.DEVNULL)


def _is_debians_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get") is not None


def _module(*words: str, extra: dict[str, str] | None = None) -> int:
    """Run a module of this folder in the environment, from wherever the person stands."""
    search = os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH", "")]))
    environment = {**os.environ, "PYTHONPATH": search, "PYTHONSAFEPATH": "1", **(extra or {})}
    return subprocess.run([str(PYTHON), "-m", *words], env=environment, check=False).returncode


def _cli(rest: list[str]) -> int:
    typed = f"{'python' if os.name == 'nt' else 'python3'} {shlex.quote(sys.argv[0])} cli"
    return _module("app", *rest, extra={"CAREBINDER_STARTED_WITH": typed})


def _window(rest: list[str]) -> int:
    if not screen.has_screen():
        print(
            "There is no screen here, so no window can be opened. This is what Carebinder makes of sample records:\n",
            flush=True,
        )
        return _demo(rest)
    _find_libraries({**screen.OFFSCREEN, **screen.WINDOW})
    return _module("app")


def _find_libraries(wanted: Mapping[str, str]) -> None:
    """Install the system libraries that Qt lacks, or say with which line that is done."""
    lacking = screen.absent(wanted) if sys.platform.startswith("linux") else []
    if lacking:
        _install_on_debian(tuple(lacking))


def _screenshots(rest: list[str]) -> int:
    _find_libraries(screen.OFFSCREEN)
    return _module("tests.screenshots", *rest)


def _demo(rest: list[str]) -> int:
    return _cli(["demo", *rest])


def _test(rest: list[str]) -> int:
    _find_libraries(screen.OFFSCREEN)
    lacking = tuple(sorted({package for tool, package in TEST_NEEDS.items() if shutil.which(tool) is None}))
    if lacking and _is_debians_root():
        _install_on_debian(lacking)
    chosen = ["-m", ""] if "--long" in rest else ["-m", "not long"]
    os.chdir(ROOT)
    side_by_side = ["-n", str(min(os.cpu_count() or 1, 8)), "--dist", "worksteal"]
    return _module("pytest", *side_by_side, *chosen, *(word for word in rest if word != "--long"))


def _bench(rest: list[str]) -> int:
    _find_libraries({**screen.OFFSCREEN, **screen.WINDOW})
    lacking = sorted({package for tool, package in BENCH_NEEDS.items() if shutil.which(tool) is None})
    if lacking:
        _install_on_debian(tuple(lacking))
    return _module("tests.benchmarks", *rest)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
