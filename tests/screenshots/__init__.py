"""Pictures of every page of the window, to be looked at: ``python3 run.py screenshots DIR``. No pixel is asserted."""
