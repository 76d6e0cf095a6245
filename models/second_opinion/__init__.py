"""The second-opinion case: its facts and whether the records for it are complete. Pure rules over data."""
