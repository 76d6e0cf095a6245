"""Before there is a case: what a second opinion is."""

from PySide6.QtCore import QCoreApplication

from app.ui.cases.new_case import Asked


def asked() -> Asked:
    """What the page of the second opinion says."""
    translate = QCoreApplication.translate
    return Asked(
        translate("BeginPane", "A second opinion, step by step"),
        translate(
            "BeginPane",
            "You have a right to a second opinion, and doctors do not usually mind. This page leads from the "
            "first question to your decision. You always see the one next thing to do, and why.",
        ),
        translate("BeginPane", "What is it about?"),
        translate("BeginPane", "For example: the operation on my knee"),
    )
