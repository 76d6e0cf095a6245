"""Reading strangers' files in limited child processes (SAFETY.md)."""

from importers.worker.reader import Head, LimitedReader

__all__ = ["Head", "LimitedReader"]
