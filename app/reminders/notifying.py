"""Telling a person something through the desktop. What is told has no word of any record: others may see the screen."""

from typing import Protocol


class Notifier(Protocol):
    """Shows a short message."""

    def notify(self, title: str, text: str) -> bool:
        """Show it; False when this computer has no way to."""
        ...


class SilentNotifier:
    """Shows nothing, and keeps what it was given."""

    def __init__(self) -> None:
        self.shown: list[tuple[str, str]] = []

    def notify(self, title: str, text: str) -> bool:
        """Keep the message."""
        self.shown.append((title, text))
        return True
