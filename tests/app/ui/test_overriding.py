"""An error that leaves a method called by Qt is reported, and the program goes on."""

import subprocess
import sys
from collections.abc import Iterator
from pkgutil import resolve_name, walk_packages

import pytest
from shiboken6 import Shiboken

import app.ui
from app.ui.overriding import override

GONE = """
from shiboken6 import Shiboken
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from app.ui.overriding import override

gone = QTimer()
Shiboken.delete(gone)

class Listener(QObject):
    {decorated}
    def event(self, event):
        gone.start()
        return False

application = QCoreApplication([])
QTimer.singleShot(0, lambda: QCoreApplication.sendEvent(Listener(), QEvent(QEvent.Type.User)))
QTimer.singleShot(10, application.quit)
application.exec()
print("lives on")
"""


def test_the_error_of_something_gone_is_reported() -> None:
    ended = _run("@override")
    assert ended.stdout.strip() == "lives on"
    assert "QTimer) already deleted" in ended.stderr


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="errors are whole from the beginning")
def test_without_it_the_program_would_end() -> None:
    assert "lives on" not in _run("").stdout


def _run(decorated: str) -> subprocess.CompletedProcess[str]:
    script = GONE.format(decorated=decorated)
    return subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=False)


def test_each_method_that_overrides_one_of_qt_is_guarded() -> None:
    found, sign = list(_overriding()), "__wrapped__" if sys.version_info < (3, 12) else "__override__"
    assert len(found) > 100
    assert [name for name, method in found if not hasattr(method, sign)] == []


def test_a_method_of_our_own_stays_as_it_is() -> None:
    class Base:
        def turn(self) -> None: ...

    def turn(_self: object) -> None: ...

    assert vars(type("Child", (Base,), {"turn": override(turn)}))["turn"] is turn


def _overriding() -> Iterator[tuple[str, object]]:
    for room in walk_packages(app.ui.__path__, "app.ui."):
        resolve_name(room.name)
    for kind in _below(Shiboken.Object):
        if kind.__module__.startswith("app."):
            bare = [vars(base) for base in kind.__mro__ if base.__module__.startswith("PySide6.")]
            for name, method in vars(kind).items():
                if not name.startswith("__") and callable(method) and any(name in known for known in bare):
                    yield f"{kind.__module__}.{kind.__qualname__}.{name}", method


def _below(kind: type[object]) -> Iterator[type[object]]:
    for child in type.__subclasses__(kind):
        yield child
        yield from _below(child)
