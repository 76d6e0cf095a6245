"""Rules of the house that no tool of the shelf checks."""

import ast
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib import metadata
from importlib.util import find_spec
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from app import VERSION
from tests.house.files import CODE, ROOT, python_files, tracked

LARGEST_FILE = 400
LONGEST_FUNCTION = 50
BANNED_CALLS = {"eval", "exec", "__import__", "extractall", "import_module", "extract_all"}
PERMITTED = re.compile(
    r"\bMIT\b|\bBSD\b|Apache|MPL|LGPL|HPND|\bISC\b|Permission is granted to anyone to use this software"
)


@dataclass(frozen=True, slots=True)
class Room:
    """What the rules want to know of one file; its tree itself would weigh on every test that comes later."""

    lines: int
    functions: tuple[tuple[str, int], ...]
    calls: frozenset[str]
    says_what_for: bool


def test_rooms_stay_liveable() -> None:
    guilty = [complaint for path in python_files(*CODE, "tests") for complaint in _too_large(path)]
    assert not guilty, "split these"


def _too_large(path: Path) -> Iterator[str]:
    found = room(path)
    if found.lines > LARGEST_FILE:
        yield f"{path}: {found.lines} lines"
    yield from (f"{path}: {name} ({length})" for name, length in found.functions if length > LONGEST_FUNCTION)


@cache
def room(path: Path) -> Room:
    """A file, looked through once for all rules."""
    source = path.read_text(encoding="utf-8")
    tree = ast.parse(source)
    nodes = list(ast.walk(tree))
    functions = tuple((node.name, length(node)) for node in nodes if isinstance(node, ast.FunctionDef))
    calls: list[ast.AST] = [node.func for node in nodes if isinstance(node, ast.Call)]
    names = (getattr(call, "id", None) or getattr(call, "attr", None) for call in calls if not _is_the_loop(call))
    return Room(source.count("\n"), functions, frozenset(filter(None, names)), bool(ast.get_docstring(tree)))


def length(node: ast.FunctionDef) -> int:
    """Lines of a function, its signature included."""
    return (node.end_lineno or node.lineno) - node.lineno + 1


def test_banned_calls() -> None:
    guilty = {path: found for path in python_files(*CODE) if (found := room(path).calls & BANNED_CALLS)}
    assert not guilty


def _is_the_loop(call: ast.AST) -> bool:
    """The window's one event loop; a dialog with a loop of its own is banned like the built-in of this name."""
    return isinstance(call, ast.Attribute) and call.attr == "exec" and getattr(call.value, "id", "") == "application"


def test_every_room_says_what_it_is_for() -> None:
    assert not [path for path in python_files(*CODE) if not room(path).says_what_for]


def test_nothing_is_left_for_later_or_tied_to_one_machine() -> None:
    unwanted = re.compile(r"\b(TODO|FIXME|XXX|NotImplementedError)\b|(?<![\w.])/(work|farm|root|home/\w+)/")
    guilty = []
    for path in tracked():
        if path.suffix in {".py", ".md", ".toml"} and path != Path(__file__):
            guilty += [
                str(path.relative_to(ROOT)) for line in path.read_text("utf-8").splitlines() if unwanted.search(line)
            ]
    assert not guilty


LOCKS = ("requirements.lock", "requirements-ocr.lock", "requirements-dev.lock")


@pytest.mark.parametrize("name", ["requirements-setup.lock", *LOCKS])
def test_lock_is_hashed_and_names_no_index(name: str) -> None:
    lock = (ROOT / name).read_text(encoding="utf-8")
    assert not re.search(r"https?:|file:|--index|--find-links", lock)
    entries = re.split(r"\n(?=\S)", lock.strip())
    assert all("--hash=sha256:" in entry for entry in entries)


def test_lock_is_in_step_with_the_project() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    locked: dict[str, list[str]] = {}
    for name, version in re.findall(
        r"^([\w.-]+)==([^\s;]+)", (ROOT / "requirements-dev.lock").read_text("utf-8"), re.MULTILINE
    ):
        locked.setdefault(name.lower(), []).append(version)
    extras = project["optional-dependencies"]
    for line in project["dependencies"] + extras["dev"] + extras["ocr"]:
        need = Requirement(line)
        versions = locked.get(need.name.lower(), [])
        assert versions, f"{need.name} is not locked"
        assert all(need.specifier.contains(version) for version in versions), f"{need.name}: {versions}"


def test_locks_agree_and_bring_no_second_qt() -> None:
    """What reads scans comes on top of the rest: no other version of anything, no OpenCV with windows of its own."""
    plain, with_ocr, everything = (set(_pinned(name)) for name in LOCKS)
    assert plain < with_ocr < everything
    assert not [line for line in everything if re.match(r"opencv-(contrib-)?python==|pyside6-addons|pyqt", line)]


@pytest.mark.skipif(find_spec("onnxruntime") is None, reason="the optional extra ocr is not installed")
def test_what_reads_scans_has_nothing_in_it_that_reports_to_its_makers() -> None:
    """From release 1.29 on, onnxruntime does, and keeps a number for this computer in the person's home."""
    files = [file for file in metadata.files("onnxruntime") or [] if ".so" in file.name or ".dylib" in file.name]
    assert not [file for file in files if b"OneCollector" in Path(str(file.locate())).read_bytes()]


def _pinned(name: str) -> list[str]:
    return re.findall(r"^[\w.-]+==[^\n\\]+", (ROOT / name).read_text("utf-8"), re.MULTILINE)


def test_the_version_is_told_once() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["version"] == VERSION


def test_licences_allow_shipping_a_desktop_program() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    for line in project["dependencies"] + project["optional-dependencies"]["ocr"]:
        assert PERMITTED.search(licence(Requirement(line).name)), line
    for line in set(_pinned("requirements-ocr.lock")) - set(_pinned("requirements.lock")):
        assert PERMITTED.search(licence(line.split("==")[0])), line


def licence(name: str) -> str:
    """What a distribution says of its licence, in its metadata and in its licence files."""
    about = metadata.metadata(name)
    said = [text for field in ("License-Expression", "License", "Classifier") for text in about.get_all(field) or []]
    files = [file for file in metadata.files(name) or [] if "LICENSE" in file.name.upper() and file.suffix != ".py"]
    return "\n".join([*said, *(file.read_text() for file in files)])
