"""Words for lists of records."""

import re

from PySide6.QtCore import QCoreApplication

from app.ui.export.words import isolated
from models.second_opinion import Severity

_LONGEST_FILE_NAME = 60


def how_much(severity: Severity) -> str:
    """How much hangs on a point."""
    translate = QCoreApplication.translate
    return {
        Severity.REQUIRED: translate("RecordLists", "Must be there"),
        Severity.RECOMMENDED: translate("RecordLists", "Should be there"),
        Severity.OPTIONAL: translate("RecordLists", "Good to have"),
    }[severity]


def called(name: str, *, ours: bool) -> str:
    """What a list is called; the program's own is called so in every language."""
    return QCoreApplication.translate("RecordLists", "Carebinder's own list") if ours else isolated(name)


def file_name(name: str) -> str:
    """A file's name for a list: its letters and digits, those that every system takes."""
    plain = re.sub(r"[^\w-]+", "-", name).strip("-_")[:_LONGEST_FILE_NAME].strip("-_")
    return f"{plain or 'list'}.toml"
