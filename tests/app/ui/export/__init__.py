"""The package page."""
