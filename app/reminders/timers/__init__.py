"""Timers of the operating system that run ``carebinder remind --if-due`` while the program is closed."""
