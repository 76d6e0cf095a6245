"""A sample person's records, made on the spot: nothing of it is anybody's."""

from app.services.sampling.case import fill_case
from app.services.sampling.files import write_records
from app.services.sampling.passphrases import new_passphrase
from app.services.sampling.story import SAMPLE, Story, story_of
from app.services.sampling.whole import make_vault

__all__ = [
    "SAMPLE",
    "Story",
    "fill_case",
    "make_vault",
    "new_passphrase",
    "story_of",
    "write_records",
]
