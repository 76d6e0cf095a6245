"""DICOM pictures: the slices of a Series, windowed, zoomed and looked through."""
