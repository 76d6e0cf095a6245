"""An import from end to end: find, sniff, read, classify, match, decide, store, report.

``Survey`` may start before the vault is open; ``run`` takes its finds and files them.
"""

from importers.pipeline.options import ImportOptions
from importers.pipeline.run import run
from importers.pipeline.survey import Survey, Surveyed

__all__ = ["ImportOptions", "Survey", "Surveyed", "run"]
