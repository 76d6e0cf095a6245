"""Looking at one record: PDF, pictures, text, single DICOM images, or why it cannot be shown."""
