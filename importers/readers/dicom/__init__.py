"""Reading DICOM: headers, whole instances and a disc's DICOMDIR."""
