"""The timers' texts: read back by the systems' own tools where they are here, else by the rules of their formats."""

import itertools
import os
import plistlib
import re
import shutil
import subprocess
from pathlib import Path, PureWindowsPath
from xml.dom import minidom  # the text read here is our own

import pytest

from app.reminders.timers.launchd import LABEL, Launchd
from app.reminders.timers.scheduler import Scheduler
from app.reminders.timers.systemd import NAME, Systemd
from app.reminders.timers.task import Task

ODD = 'a "b" $HOME %h \\ ; &<é'


def task(folder: Path, minute: int = 5) -> Task:
    """A task whose every text needs care."""
    return Task(("/bin/echo", ODD, "remind"), folder, minute, {"XDG_CONFIG_HOME": f"/tmp/{ODD}"})


@pytest.fixture
def odd_folder(tmp_path: Path) -> Path:
    """A folder with signs in its name that mean something to systemd."""
    folder = tmp_path / "50 % of $HOME"
    folder.mkdir()
    return folder


def unit(folder: Path, config: Path) -> dict[str, str]:
    """The units' texts by name."""
    return {path.name: content.decode() for path, content in Systemd(config).files(task(folder)).items()}


def test_systemd_units_say_what_they_must(tmp_path: Path, odd_folder: Path) -> None:
    units = unit(odd_folder, tmp_path)
    timer, service = units[f"{NAME}.timer"], units[f"{NAME}.service"]
    assert "\nPersistent=true\n" in timer
    assert "\nOnCalendar=*-*-* *:05:00\n" in timer
    assert f"\nWorkingDirectory={str(odd_folder).replace('%', '%%')}\n" in service
    assert '\nExecStart="/bin/echo" "a \\"b\\" $$HOME %%h \\\\ ; &<é" "remind"\n' in service
    assert not re.search("health|medic|record", timer + service, re.IGNORECASE)


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd is not here")
def test_systemd_finds_nothing_wrong(tmp_path: Path, odd_folder: Path) -> None:
    files = Systemd(tmp_path).files(task(odd_folder))
    for path, content in files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    runtime = tmp_path / "run"
    runtime.mkdir()

    def verify() -> subprocess.CompletedProcess[str]:
        line = ["systemd-analyze", "verify", "--user", "--man=no", *map(str, files)]
        environment = {**os.environ, "XDG_RUNTIME_DIR": str(runtime)}
        return subprocess.run(line, capture_output=True, text=True, env=environment, check=False)

    found = verify()
    ours = [line for line in found.stderr.splitlines() if NAME in line]
    assert (found.returncode, ours) == (0, []), found.stderr
    next(path for path in files if path.suffix == ".service").write_text("[Service]\nExecStart=nonsense\n")
    assert verify().returncode != 0


def test_launchd_agent_is_a_property_list(tmp_path: Path, odd_folder: Path) -> None:
    ((path, content),) = Launchd(tmp_path, 501).files(task(odd_folder)).items()
    assert path == tmp_path / "Library" / "LaunchAgents" / f"{LABEL}.plist"
    agent = plistlib.loads(content, fmt=plistlib.FMT_XML)
    assert agent == {
        "Label": LABEL,
        "ProgramArguments": ["/bin/echo", ODD, "remind"],
        "WorkingDirectory": str(odd_folder),
        "EnvironmentVariables": {"XDG_CONFIG_HOME": f"/tmp/{ODD}"},
        "StartCalendarInterval": {"Minute": 5},
        "RunAtLoad": True,
        "ProcessType": "Background",
    }
    assert Launchd(tmp_path, 501).switched_on() == (("launchctl", "bootstrap", "gui/501", str(path)),)


# MS-TSCH 2.5: what each element may hold, in the order of the schema. Where that order is free (xs:all), as in Task,
# Settings, Principal and Exec, any order is a right one, and this one is kept.
ORDER = {
    "Task": ["RegistrationInfo", "Triggers", "Principals", "Settings", "Actions"],
    "RegistrationInfo": ["Description"],
    "Triggers": ["CalendarTrigger"],
    "CalendarTrigger": [
        *("Enabled", "StartBoundary", "EndBoundary", "Repetition", "ExecutionTimeLimit", "RandomDelay"),
        "ScheduleByDay",
    ],
    "Repetition": ["Interval", "Duration", "StopAtDurationEnd"],
    "ScheduleByDay": ["DaysInterval"],
    "Principals": ["Principal"],
    "Principal": ["UserId", "LogonType", "RunLevel"],
    "Settings": [
        *("AllowStartOnDemand", "MultipleInstancesPolicy", "DisallowStartIfOnBatteries", "StopIfGoingOnBatteries"),
        *("StartWhenAvailable", "RunOnlyIfNetworkAvailable", "Enabled", "ExecutionTimeLimit"),
    ],
    "Actions": ["Exec"],
    "Exec": ["Command", "Arguments", "WorkingDirectory"],
}
REQUIRED = {
    "Task": {"Actions"},
    "CalendarTrigger": {"StartBoundary", "ScheduleByDay"},
    "Repetition": {"Interval"},
    "Exec": {"Command"},
}
"""What must not be missing, 2.5.2 to 2.5.7; a calendar's trigger needs its beginning by the text of 2.5.3.9."""

PATTERNS = {
    "StartBoundary": r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d",
    "Interval": r"PT1H",
    "Duration": r"P1D",
    "ExecutionTimeLimit": r"PT\d+M",
    "LogonType": r"InteractiveToken",
    "RunLevel": r"LeastPrivilege",
    "MultipleInstancesPolicy": r"IgnoreNew",
    "DaysInterval": r"[1-9]\d*",
}


def walk(element: minidom.Element) -> None:
    """Hold an element and all below against the schema's order and values."""
    below = [node for node in element.childNodes if isinstance(node, minidom.Element)]
    if not below:
        text = "".join(node.data for node in element.childNodes if isinstance(node, minidom.Text))
        pattern = PATTERNS.get(element.tagName, r"(?:true|false)" if element.tagName not in ORDER["Exec"] else ".+")
        assert re.fullmatch(pattern, text) or element.tagName == "Description", (element.tagName, text)
        return
    assert REQUIRED.get(element.tagName, set()) <= {one.tagName for one in below}, element.tagName
    allowed = ORDER[element.tagName]
    places = [allowed.index(one.tagName) for one in below]
    assert all(first < second for first, second in itertools.pairwise(places)), element.tagName
    for one in below:
        walk(one)


def test_the_scheduler_s_task_keeps_to_the_schema(tmp_path: Path) -> None:
    folder = PureWindowsPath(r"C:\Program Files\A & B")
    given = Task((r"C:\Program Files\py\pythonw.exe", "-m", 'a "b"', "remind"), folder, 7)
    ((path, content),) = Scheduler(tmp_path).files(given).items()
    assert content[:2] in (b"\xff\xfe", b"\xfe\xff")
    document = minidom.parseString(content)
    root = document.documentElement
    assert root is not None
    assert root.namespaceURI == "http://schemas.microsoft.com/windows/2004/02/mit/task"
    walk(root)
    assert root.getAttribute("version") == "1.2", "StartWhenAvailable and its like: from Vista on"
    (principal,), (actions,) = map(root.getElementsByTagName, ("Principal", "Actions"))
    assert actions.getAttribute("Context") == principal.getAttribute("id") != ""

    def said(name: str) -> str:
        (element,) = document.getElementsByTagName(name)
        assert element.firstChild is not None
        return str(element.firstChild.nodeValue)

    assert said("StartWhenAvailable") == "true"
    assert said("StartBoundary").endswith("T00:07:00")
    assert said("Command") == r"C:\Program Files\py\pythonw.exe"
    assert said("Arguments") == r'-m "a \"b\"" remind'
    assert said("WorkingDirectory") == str(folder)
    assert Scheduler(tmp_path).switched_on()[0][-2:] == (str(path), "/F")


@pytest.mark.parametrize(
    ("what", "instead"),
    [
        ("Command>", "Program>"),
        ("StartBoundary>", "EndBoundary>"),
        ("<DaysInterval>1", "<DaysInterval>0"),
        ("PT1H", "1 hour"),
        ("StopAtDurationEnd>false", "StopAtDurationEnd>no"),
        ("<Repetition>", "<ScheduleByDay><DaysInterval>1</DaysInterval></ScheduleByDay><Repetition>"),
    ],
)
def test_what_is_against_the_schema_is_found(what: str, instead: str, tmp_path: Path) -> None:
    ((_path, content),) = Scheduler(tmp_path).files(Task(("a", "b"), tmp_path, 7)).items()
    text = content.decode("utf-16")
    assert what in text
    root = minidom.parseString(text.replace(what, instead).encode("utf-16")).documentElement
    assert root is not None
    with pytest.raises((AssertionError, ValueError)):
        walk(root)


@pytest.mark.parametrize("text", ["a\nb", "a\x00b", "\udcff"])
def test_what_no_timer_can_name_is_refused(text: str, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="printable"):
        Task((text,), tmp_path, 0)
    with pytest.raises(ValueError, match="printable"):
        Task(("a",), tmp_path / "b", 0, {"A": text})
    with pytest.raises(ValueError, match="minute"):
        Task(("a",), tmp_path, 60)
