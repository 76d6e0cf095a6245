"""What a person can do with Carebinder, by window or by command line."""

VERSION = "0.1.0"
"""As in pyproject.toml, which is not at hand where the program runs from its folder."""
