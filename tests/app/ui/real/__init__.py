"""The whole program in a real window: a display of its own, a window manager, a keyboard and a mouse."""
