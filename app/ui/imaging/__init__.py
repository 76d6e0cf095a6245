"""The imaging workspace: all series of a person, one or two of them large, side by side."""
