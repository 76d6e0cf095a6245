"""The command line: typed commands over the same services as the window, one command in each file."""
