"""Lists of the records that a second opinion needs: chosen, made, changed, and shared as files."""
