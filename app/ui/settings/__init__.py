"""Settings: how the window looks, when it locks, the vault itself, and the people in it."""
