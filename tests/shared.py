"""Where the shared sample files are, if they are here at all."""

import os
from pathlib import Path

import pytest

_HERE = Path(os.environ.get("CAREBINDER_SAMPLES", Path(__file__).parents[2] / "shared" / "data"))
SHARED: Path | None = _HERE if _HERE.is_dir() else None

needs_shared = pytest.mark.skipif(SHARED is None, reason="the shared sample files are not here")


def shared(*parts: str) -> Path:
    """A path below the shared samples; only for tests marked ``needs_shared``."""
    assert SHARED is not None
    return SHARED.joinpath(*parts)
