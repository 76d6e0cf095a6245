"""The settings file: what is saved comes back, damage is noticed, and nothing of it says anything."""

import errno
import json
import os
import stat
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime, time, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.reminders.alone import alone
from app.reminders.entries import Entry, entry_from, entry_to, opaque
from app.reminders.settings import LARGEST, Settings, SettingsFile
from models.reminders.due import History
from models.reminders.plan import LATEST, Plan, QuietHours
from models.reminders.weeks import Counted, How, Week

ANY_MOMENT = st.datetimes(timezones=st.integers(-14, 14).map(lambda hours: timezone(timedelta(hours=hours))))
MOMENTS = st.datetimes(datetime(2000, 1, 1), datetime(2090, 1, 1), timezones=st.just(UTC)) | ANY_MOMENT
TIMES = st.times().map(lambda one: one.replace(second=0, microsecond=0))
WEEKS = st.dates(date(1990, 1, 8), date(2090, 1, 1)).map(Week.of)
DAYS = st.dates(max_value=LATEST)
PLANS = st.builds(
    Plan,
    on=st.booleans(),
    weekday=st.integers(0, 6),
    at=TIMES,
    start=st.none() | DAYS,
    paused_from=st.none() | DAYS,
    paused_until=st.none() | DAYS,
    snoozed_until=st.none() | MOMENTS,
    quiet=st.builds(QuietHours, TIMES, TIMES),
)
HISTORIES = st.builds(
    History,
    st.dictionaries(WEEKS, st.builds(Counted, st.sampled_from(How), MOMENTS), max_size=5),
    st.lists(WEEKS, max_size=5).map(tuple),
    st.none() | MOMENTS,
)
KEYS = st.text("0123456789abcdef", min_size=16, max_size=16)
WAITING = st.dictionaries(KEYS, MOMENTS, max_size=3)
ENTRIES = st.builds(Entry, PLANS, HISTORIES, WAITING, WAITING, st.none() | st.dates())
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=12), inner, max_size=3),
    max_leaves=8,
)


@pytest.fixture
def file(tmp_path: Path) -> SettingsFile:
    """A file that is not there yet, nor its folder."""
    return SettingsFile(tmp_path / "carebinder" / "reminders.json")


@given(ENTRIES)
def test_what_is_written_is_read(entry: Entry) -> None:
    assert entry_from(json.loads(json.dumps(entry_to(entry)))) == entry


@given(ENTRIES, st.data())
def test_a_value_that_makes_no_sense_falls_back_alone(entry: Entry, data: st.DataObject) -> None:
    written = entry_to(entry)
    part: dict[str, Any] = data.draw(st.sampled_from([written, written["plan"]]))
    name = data.draw(st.sampled_from(sorted(part)))
    part[name] = data.draw(JSON)
    read = entry_from(written)
    if part is written and name != "plan":
        assert read.plan == entry.plan
    if name != "weekday":
        assert read.plan.weekday in (entry.plan.weekday, Plan().weekday)


def test_a_day_at_the_end_of_the_calendar_is_left_out() -> None:
    written = entry_to(Entry())
    written["plan"].update(start="9999-12-31", paused_until="9999-12-31")
    assert entry_from(written) == Entry()


@given(JSON)
def test_any_json_is_read_as_something(value: object) -> None:
    assert isinstance(entry_from(value), Entry)


def test_nothing_is_the_default_and_saving_makes_the_folder(file: SettingsFile) -> None:
    assert file.load() == Settings()
    entry = Entry(Plan(weekday=3, at=time(7, 30)), waiting={"0" * 16: datetime(2026, 3, 1, tzinfo=UTC)})
    file.save(Settings(language="de").with_entry("a" * 16, entry))
    assert file.load() == Settings({"a" * 16: entry}, "de")
    assert file.load().entry("b" * 16) == Entry()
    assert file.load().without("a" * 16).vaults == {}
    assert [path.name for path in file.path.parent.iterdir()] == [file.path.name]
    if sys.platform != "win32":
        assert stat.S_IMODE(file.path.stat().st_mode) == 0o600


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b"\xff\xfe", b'{"version": 2, "vaults": {}}', b"[" * 60_000, b" " * (LARGEST + 1)]
)
def test_a_damaged_file_is_kept_aside(file: SettingsFile, content: bytes) -> None:
    file.path.parent.mkdir()
    file.path.write_bytes(content)
    assert file.load() == Settings(damaged=True)
    assert file.path.read_bytes() == content
    file.save(file.load().with_entry("a" * 16, Entry()))
    assert file.aside.read_bytes() == content
    assert not file.load().damaged


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="permissions of POSIX, for an ordinary user")
def test_what_the_disk_refuses_leaves_the_old_file(file: SettingsFile) -> None:
    file.save(Settings(language="de"))
    file.path.parent.chmod(0o500)
    try:
        with pytest.raises(OSError):
            file.save(Settings(language="en"))
    finally:
        file.path.parent.chmod(0o700)
    assert file.load().language == "de"


def test_changes_made_at_once_lose_nothing(file: SettingsFile) -> None:
    """Threads take turns as programs do: the lock belongs to the opened file."""
    names = [f"{number:016x}" for number in range(40)]

    def add(name: str) -> None:
        file.change(lambda kept: kept.with_entry(name, Entry()))

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(add, names))
    assert sorted(file.load().vaults) == names


def test_a_change_that_changes_nothing_writes_nothing(file: SettingsFile) -> None:
    assert file.change(lambda kept: kept) == Settings()
    assert not file.path.parent.exists()


def test_nobody_waits_for_ever_and_the_dead_hold_nothing(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "reminders.json", patience=0.02)
    file.save(Settings(language="de"))
    held = file.path.with_suffix(".lock")
    with alone(held, 0) as mine, file.telling() as turn:
        assert (mine, turn) == (True, True)
        with pytest.raises(TimeoutError):
            file.change(lambda kept: kept.with_entry("a" * 16, Entry()))
        with file.telling() as other:
            assert not other
    code = "import os, sys; from pathlib import Path; from app.reminders.alone import alone\n"
    code += "with alone(Path(sys.argv[1]), 0) as mine: os.kill(os.getpid(), 9) if mine else sys.exit(0)"
    assert subprocess.run([sys.executable, "-c", code, str(held)], check=False).returncode in (-9, 9)
    assert file.change(lambda kept: kept.with_entry("a" * 16, Entry())).language == "de"


def test_where_a_folder_knows_no_locks_everything_goes_on(file: SettingsFile, monkeypatch: pytest.MonkeyPatch) -> None:
    module = pytest.importorskip("fcntl")

    def refuse(*_: object) -> None:
        raise OSError(errno.ENOLCK, "no locks")

    monkeypatch.setattr(module, "flock", refuse)
    file.change(lambda kept: kept.with_entry("a" * 16, Entry()))
    assert file.load().vaults


def test_an_opaque_key_tells_things_apart_only() -> None:
    assert opaque("a", "b") != opaque("a", "c")
    assert len(opaque("a")) == 16
    assert "receipt" not in opaque("vault", "receipt")
