"""What a person can do with Carebinder, by window or by command line."""
