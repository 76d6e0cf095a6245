"""The weekly habit and the other reminders in the window."""
