"""``python -m tests.app.ui.real.impatient``: the window as it is, but it looks four times a second what is due."""

from app.ui import tray

if __name__ == "__main__":
    tray._EVERY_MS = 250
    from app.__main__ import main

    main()
