"""The door: making a vault, opening one, and what to do when it does not open."""
