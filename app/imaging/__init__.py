"""Pixels without a window: decode, order, window, write as PNG."""
