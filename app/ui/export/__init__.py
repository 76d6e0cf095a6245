"""The records package: what a case asks, what is still missing, what goes in, making it, and what was made."""
