"""Before there is a case: what a package is for."""

from PySide6.QtCore import QCoreApplication

from app.ui.cases.new_case import Asked


def asked() -> Asked:
    """What the package's page says."""
    translate = QCoreApplication.translate
    return Asked(
        translate("StartPane", "A package for a second opinion"),
        translate(
            "StartPane",
            "A specialist can judge best when everything is there: images, reports, results, and what you "
            "want to know. This page helps to put it together, step by step.",
        ),
        translate("StartPane", "What is the question you want answered?"),
        translate("StartPane", "For example: Is the operation on my knee needed?"),
    )
