"""Reminding outside the open vault: the small settings file, messages of the desktop, timers, and calendar files."""
