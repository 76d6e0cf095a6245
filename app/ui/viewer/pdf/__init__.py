"""PDF documents: pages drawn by the limited child, scrolled, searched and printed."""
