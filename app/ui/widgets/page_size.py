"""The paper that is usual where this computer is set up to be."""

from PySide6.QtCore import QLocale

from app.services.paper_sizes import PageSize, usual_in


def page_size() -> PageSize:
    """By the territory of the system's settings, whatever language the window is in."""
    return usual_in(QLocale.territoryToCode(QLocale.system().territory()))
