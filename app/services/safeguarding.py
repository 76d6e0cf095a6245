"""Keeping a vault whole: check it, back it up, bring it back, repair it."""
